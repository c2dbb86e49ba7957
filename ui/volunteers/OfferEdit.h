#pragma once

#include "look/Drafts.h"
#include "volunteers/Volunteer.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rnf {

class FieldEdit;

/// What somebody offers: an hour, a day, one task or regular hours, and when.
class OfferEdit : public QWidget {
    Q_OBJECT

public:
    explicit OfferEdit(const QDate &today, QWidget *parent = nullptr);

    void setOffer(const TimeOffer &offer);
    qint64 id() const { return m_offer.id; }
    /// For rows of others that belong beside these.
    QFormLayout *form() const { return m_form; }
    /// As it stands in the fields; nothing where a day cannot be read, which is marked then.
    std::optional<TimeOffer> offer();
    /// Something else stands in the fields than what they were set to.
    bool isChanged() const;
    /// All of it, for as long as it cannot be kept.
    Draft draft() const;
    void setDraft(const Draft &draft);
    /// Gives the keyboard to the day that cannot be read.
    void showProblem();

private:
    TimeOffer chosen() const;
    void addTimes(QFormLayout *form);
    void showKind();
    OfferKind kind() const;

    QDate m_today;
    TimeOffer m_offer;  ///< with what has no field
    TimeOffer m_before; ///< as the fields told it when it was set
    QButtonGroup *m_kinds;
    QLineEdit *m_note;
    QComboBox *m_length, *m_weekday, *m_from, *m_to;
    QCheckBox *m_isRemote;
    FieldEdit *m_until;
    QFormLayout *m_form;
};

} // namespace rnf
