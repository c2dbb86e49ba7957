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

    /// Once the list is imported they can be shown in the list of people.
    void show(const ImportOutcome &outcome, bool isImported);
    const QList<PersonId> &missing() const { return m_work.missing; }

Q_SIGNALS:
    void backWanted();
    /// These people, under a name.
    void peopleWanted(const QString &name, const QList<rnf::PersonId> &people);
    /// Some of them were written down as having left.
    void marked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tell();
    void fill();
    QList<PersonId> ticked() const;
    void updateButtons();
    void tickAll();
    void mark();

    Workspace &m_workspace;
    const Session &m_session;
    ListedWork m_work;
    QStringList m_newPeople; ///< of the trial
    qint64 m_listed = 0;     ///< how many people the list names
    QLabel *m_told;
    QLabel *m_remark;
    QTableWidget *m_table;
    QDateEdit *m_day;
    bool m_isFilled = false; ///< read only once somebody looks
    QPushButton *m_all;
    QPushButton *m_show;
    QPushButton *m_mark;
};

} // namespace rnf
