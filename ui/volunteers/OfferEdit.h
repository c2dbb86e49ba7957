#pragma once

#include "volunteers/Volunteer.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rnf {

/// What somebody offers: an hour, a day, one task or regular hours, and when.
class OfferEdit : public QWidget {
    Q_OBJECT

public:
    explicit OfferEdit(const QDate &today, QWidget *parent = nullptr);

    void setOffer(const TimeOffer &offer);
    /// For rows of others that belong beside these.
    QFormLayout *form() const { return m_form; }
    /// As it stands in the fields; nothing where a day cannot be read, which is marked then.
    std::optional<TimeOffer> offer();

private:
    void addTimes(QFormLayout *form);
    void showKind();
    OfferKind kind() const;

    QDate m_today;
    TimeOffer m_offer; ///< with what has no field
    QButtonGroup *m_kinds;
    QLineEdit *m_note;
    QComboBox *m_length, *m_weekday, *m_from, *m_to;
    QCheckBox *m_isRemote;
    QLineEdit *m_until;
    QFormLayout *m_form;
};

} // namespace rnf
