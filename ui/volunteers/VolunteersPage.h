#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "volunteers/TaskTableModel.h"
#include "volunteers/VolunteerTableModel.h"

class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rnf {

class ListAndDetail;
class TaskDetail;
class VolunteerDetail;

/// Who offers help, and what is to be done: one list of either, and beside it whoever or whatever is chosen, with what they
/// could do or who could do it. Enter goes into the detail, Esc comes back to the list; in a narrow window the one takes the
/// place of the other.
class VolunteersPage : public Page {
    Q_OBJECT

public:
    VolunteersPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void showPerson(PersonId person);
    void showTask(TaskId task);
    void newTask();

    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "12 volunteers · 6 open tasks"
    QString counts() const override;
    void focusList() override;
    PersonId person() const override;

Q_SIGNALS:
    void newOfferWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Mode { People, Work };

    QWidget *makeLists();
    QLayout *makeChoices();
    void makeEmptyStates();
    QTableView *makeTable(QAbstractItemModel *model, const QString &name, const QString &accessibleName,
                          const QList<int> &widths);
    QWidget *makeDetails();
    Mode mode() const;
    void setMode(Mode mode);
    void filter();
    void showAll();
    void fillSkills();
    void reload() override;
    void openCurrent();
    void updateState();
    void showDetail();
    QTableView *table() const;

    Workspace &m_workspace;
    const Session &m_session;
    VolunteerTableModel *m_volunteers;
    TaskTableModel *m_tasks;
    QButtonGroup *m_modes;
    QWidget *m_filters;
    QComboBox *m_kind, *m_skill;
    QPushButton *m_add;
    QTableView *m_people, *m_work;
    QStackedWidget *m_lists, *m_details;
    ListAndDetail *m_panes;
    QToolButton *m_back;
    VolunteerDetail *m_person;
    TaskDetail *m_task;
    bool m_isReloading = false; ///< the current row moves without opening anything
};

} // namespace rnf
