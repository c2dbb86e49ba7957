#pragma once

#include "people/People.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace rnf {

/// Ctrl+K: people and everything the window can do, found by a few letters in order.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &actions, People *people, const Session &session, QWidget *parent = nullptr);

    /// The text of an action without the marks of its mnemonic.
    static QString plainText(const QAction *action);
    /// How well letters typed fit a text: 0 not at all; more is better. Letters stand in order, beginnings of words count.
    static int score(const QString &typed, const QString &text);

Q_SIGNALS:
    void personChosen(rnf::PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addAction(QAction *action);
    void addPeople();
    void choose();

    QList<QAction *> m_actions;
    People *m_people;
    const Session &m_session;
    QLineEdit *m_typed;
    QListWidget *m_found;
};

} // namespace rnf
