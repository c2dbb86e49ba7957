#pragma once

#include "look/Dialog.h"
#include "work/TimeEntry.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace rnf {

/// One entry of a day: from when to when and with which break, or how long it took; what it counts as, and a note.
class EntryDialog : public Dialog {
    Q_OBJECT

public:
    /// An entry without an id is new and has times.
    EntryDialog(const TimeEntry &entry, const QString &subject, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It stays open until `accept`.
    void written(const rnf::TimeEntry &entry);

private:
    QLayout *makeFields();
    QTimeEdit *newTime(const QString &name, const QString &instant, const QTime &usual);
    TimeEntry withTimes() const;
    void showLength();
    void write();

    TimeEntry m_entry;
    bool m_hasTimes;
    QTimeEdit *m_from = nullptr, *m_to = nullptr;
    QSpinBox *m_break = nullptr;
    QLabel *m_took = nullptr;
    QLineEdit *m_length = nullptr;
    QComboBox *m_category;
    QLineEdit *m_note;
};

} // namespace rnf
