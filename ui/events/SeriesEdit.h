#pragma once

#include "events/Series.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace rnf {

/// How an event comes again, on one line: by which rule, and until a day or how often. Under it, what that makes.
class SeriesEdit : public QWidget {
    Q_OBJECT

public:
    /// `mayBeOnce`: it need not come again, and at first it does not.
    explicit SeriesEdit(bool mayBeOnce, QWidget *parent = nullptr);

    /// The rules are those of this day; without one nothing comes again. What is chosen stays where there is its like.
    void setDay(const QDate &day);
    /// Nothing where it cannot be read; then `problem` says why. Not wanted: it is held once.
    std::optional<Repetition> read(QString &problem) const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void showOutcome();

    bool m_mayBeOnce;
    QDate m_day;
    QComboBox *m_rule;
    int m_chosen = 0; ///< comes back when a day that was half typed can be read again
    QLabel *m_word;
    QLineEdit *m_until;
    QLabel *m_preview;
};

} // namespace rnf
