#pragma once

#include "base/Prompts.h"
#include "duplicates/Duplicates.h"
#include "exchange/Imports.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rnf {

class DuplicateLook;
class ProblemTable;

/// Says what an import did, and offers what may follow: the people, those out of reach, the rows left out, the way back.
class DoneStep : public QWidget {
    Q_OBJECT

public:
    DoneStep(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent = nullptr);

    /// `rejectsPath`: where the rows left out were written.
    void show(const QString &list, const ImportOutcome &outcome, const QString &rejectsPath);
    /// How many work where the list is about and are not in it, once some of them were marked as left.
    void setMissing(qint64 missing);

Q_SIGNALS:
    /// These people, under a name.
    void peopleWanted(const QString &name, const QList<rnf::PersonId> &people);
    void missingWanted();
    /// Those of these people, under a name, who look like somebody.
    void alikeWanted(const QString &name, const QList<rnf::PersonId> &people);
    void undoWanted(qint64 action);
    void closeWanted();
    /// Why the rows left out were not saved; empty when they were.
    void failed(const QString &why);

private:
    void showWithout(const QString &field, const QString &what);
    void showAlike(const AlikePeople &found);
    void saveRejects();

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    QString m_list;
    ImportOutcome m_outcome;
    QString m_rejectsPath;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_remarks;
    QPushButton *m_withoutPhone;
    QPushButton *m_withoutEmail;
    QPushButton *m_missing;
    QPushButton *m_alike;
    DuplicateLook *m_look;
    ProblemTable *m_problems;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_show;
};

} // namespace rnf
