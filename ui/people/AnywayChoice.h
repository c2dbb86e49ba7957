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
    /// Empty: they are left out.
    QString reason() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_isWanted;
    QLineEdit *m_reason;
};

} // namespace rnf
