#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace rnf {

/// Whether a list may hold people who asked not to be reached this way, and why. Seen only while there are such people; the
/// reason goes into the history.
class AnywayChoice : public QWidget {
    Q_OBJECT

public:
    explicit AnywayChoice(QWidget *parent = nullptr);

    /// How many asked for that.
    void setRefusing(qsizetype count);
    /// Why; empty: they are left out.
    QString reason() const;

Q_SIGNALS:
    /// They are left out no longer, or are again.
    void changed();

private:
    void notice();

    QCheckBox *m_isWanted;
    QLineEdit *m_reason;
    bool m_isGiven = false; ///< a reason, as it was said last
};

} // namespace rnf
