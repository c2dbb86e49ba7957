#pragma once

#include "base/Prompts.h"
#include "exchange/Exports.h"
#include "workspace/Workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QListWidget;
class QPushButton;

namespace rnf {

/// Hands a list out: says who and how many, offers the columns in use, asks where to, and writes.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, const Session &session, Prompts &prompts, const QList<PersonId> &people,
                 const QString &listName, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What happened, once accepted.
    QString outcome() const { return m_outcome; }

public Q_SLOTS:
    void reject() override;

private:
    void fillColumns();
    void updateText();
    QStringList chosenColumns() const;
    void write();
    void finished();

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    Exports m_exports;
    QList<PersonId> m_people;
    QString m_listName;
    QString m_path;
    QString m_outcome;
    Job m_job;
    QFutureWatcher<Result<Exports::Outcome>> m_running;
    QListWidget *m_columns;
    QLabel *m_text;
    QLabel *m_problem;
    QPushButton *m_write;
};

} // namespace rnf
