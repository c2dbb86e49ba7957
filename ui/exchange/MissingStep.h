#pragma once

#include "exchange/Imports.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

/// Who works at the employer that a list is about and is not in it. That is a question, not an answer: nobody is changed
/// before somebody ticks who has left, and says since when.
class MissingStep : public QWidget {
    Q_OBJECT

public:
    MissingStep(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    /// `listed`: how many people the list names.
    void show(const ListedWork &work, qint64 listed);
    const QList<PersonId> &missing() const { return m_work.missing; }

Q_SIGNALS:
    void backWanted();
    /// These people, under a name.
    void peopleWanted(const QString &name, const QList<rnf::PersonId> &people);
    /// Some of them were written down as having left.
    void marked();

private:
    void fill();
    QList<PersonId> ticked() const;
    void updateButtons();
    void tickAll();
    void mark();

    Workspace &m_workspace;
    const Session &m_session;
    ListedWork m_work;
    QLabel *m_told;
    QLabel *m_remark;
    QTableWidget *m_table;
    QDateEdit *m_day;
    QPushButton *m_all;
    QPushButton *m_mark;
};

} // namespace rnf
