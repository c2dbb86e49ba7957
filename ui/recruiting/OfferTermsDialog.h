#pragma once

#include "look/Dialog.h"
#include "recruiting/Application.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace rnf {

/// What an applicant is offered: hours a week, weeks, a stipend, and until when that holds.
class OfferTermsDialog : public Dialog {
    Q_OBJECT

public:
    /// `offer`: the terms to begin with; one that was made before has an id.
    OfferTermsDialog(const InternProgram &program, const QString &name, const Offer &offer, const QDate &today,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    /// It stays open until `accept`.
    void given(const rnf::Offer &terms);

private:
    void layOut();
    void showRules();
    void give();

    InternProgram m_program;
    Offer m_offer;
    QLineEdit *m_hours;
    QSpinBox *m_weeks;
    QLineEdit *m_stipend;
    QDateEdit *m_until;
    QLabel *m_fit;
};

} // namespace rnf
