#pragma once

#include "workspace/Workspace.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace rnf {

/// A search with its first hits, to choose one person from.
class PersonChoice : public QWidget {
    Q_OBJECT

public:
    /// Before anything is typed it offers `likely`.
    PersonChoice(Workspace &workspace, const Session &session, const QString &placeholder, const QList<PersonId> &likely,
                 QWidget *parent = nullptr);

    /// From now on it also offers to take what is typed for the name of somebody new.
    void offerNew();
    /// Invalid: nobody is chosen, or somebody new.
    PersonId person() const;
    /// The name of somebody new; empty when nobody new is meant.
    QString newName() const;
    /// As before anything was typed.
    void clear();

Q_SIGNALS:
    void chosen();
    void accepted(); ///< Enter, which nothing else hears then, or a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    Workspace &m_workspace;
    const Session &m_session;
    QList<PersonId> m_likely;
    bool m_offersNew = false;
    QLineEdit *m_search;
    QListWidget *m_hits;
};

} // namespace rnf
