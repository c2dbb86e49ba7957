#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QTableView;

namespace rnf {

/// What is noted of the rows chosen in a table: small buttons for what is noted all day, and the rest below “More”. Each has a key
/// in the table. While letters are keys, they look for nothing.
class KeyedMarks : public QWidget {
    Q_OBJECT

public:
    KeyedMarks(QTableView *table, QWidget *parent);

    /// "Y yes · M maybe · …", of those that have a button.
    QString keys() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QTableView *table() const { return m_table; }
    /// Its key presses it in the table; it has no button yet.
    QAction *makeMark(Qt::Key key, const QString &name, const QString &word);
    /// A button for each mark made so far.
    void addButtons();
    /// Behind the buttons.
    void addMore(const QString &name, QMenu *menu);

private:
    struct KeyedMark {
        Qt::Key key;
        QAction *action;
    };

    QTableView *m_table;
    QHBoxLayout *m_line;
    QList<KeyedMark> m_keyed;
    QStringList m_keys;
};

} // namespace rnf
