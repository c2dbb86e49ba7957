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
    /// `offered` stand there before anything is typed.
    PersonChoice(Workspace &workspace, const Session &session, const QList<PersonId> &offered, QWidget *parent = nullptr);

    void setPrompt(const QString &text);
    PersonId person() const;
    /// As before anything was typed.
    void clear();

Q_SIGNALS:
    void chosen();
    void accepted(); ///< Enter or a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    Workspace &m_workspace;
    const Session &m_session;
    QList<PersonId> m_offered;
    QLineEdit *m_search;
    QListWidget *m_hits;
};

} // namespace rnf
