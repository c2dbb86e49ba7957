#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rnf {

/// A line for a passphrase, which a button shows as it is typed. Where one is chosen it says how well it would hold.
class PassphraseEdit : public QWidget {
    Q_OBJECT

public:
    enum class For { Opening, Choosing };

    /// The line is called `name`. `known`: as PassphraseStrength.
    PassphraseEdit(For use, const QString &name, const QString &accessibleName, QWidget *parent = nullptr,
                   const QStringList &known = {});

    QString text() const;
    void clear(); ///< and hides it again
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter was pressed

private:
    void show(bool isShown);
    void tellStrength();

    QStringList m_known;
    QLineEdit *m_line;
    QToolButton *m_show;
    QLabel *m_strength = nullptr;
};

} // namespace rnf
