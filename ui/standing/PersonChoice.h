#pragma once

#include "workspace/Workspace.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace rnf {

/// A search with its first hits, to choose one person from. Before anything is typed it offers those who lead already.
class PersonChoice : public QWidget {
    Q_OBJECT

public:
    PersonChoice(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    PersonId person() const;

Q_SIGNALS:
    void chosen();
    void accepted(); ///< Enter or a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    Workspace &m_workspace;
    const Session &m_session;
    QList<PersonId> m_leaders;
    QLineEdit *m_search;
    QListWidget *m_hits;
};

} // namespace rnf
