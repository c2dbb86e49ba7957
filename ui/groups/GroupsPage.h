#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "groups/GroupList.h"
#include "groups/GroupMemberModel.h"
#include "groups/GroupPanel.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class ListAndDetail;

/// Committees and working groups: all of them at the left, beside them what is known of one, and its members.
class GroupsPage : public Page {
    Q_OBJECT

public:
    GroupsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void newGroup();
    void rename() { m_list->startRenaming(); }
    void removeGroup();
    void addPeople();
    void takeOut();
    void openMailingList();
    void showAsList();
    /// Whoever is selected among the members.
    QList<PersonId> selection() const;
    /// For the context menus of the groups and of the members.
    void addGroupAction(QAction *action) { m_list->addAction(action); }
    void addMemberAction(QAction *action);

    void finishEditing() override;
    bool hasDraft() override { return m_panel->drafted().has_value(); }
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "5 groups · Safety committee: 12 members"
    QString counts() const override;
    /// The members of the group.
    bool canPrint() const override { return m_members->rowCount() > 0; }
    PrintSource *newPrintSource() override;
    void focusList() override;
    /// Whoever is current among the members, if they are selected too.
    PersonId person() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    QLayout *makeMemberActions();
    void makeMembers();
    void makeEmptyStates();
    void reload() override;
    bool isBeingTyped() const override;
    void showGroup();
    void showMembers();
    const Group *current() const;
    void updateState();
    void openMember(const QModelIndex &index);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<Group> m_groups;
    GroupId m_wanted; ///< the group to be gone to when all are read
    QStackedWidget *m_states;
    ListAndDetail *m_panes;
    GroupList *m_list;
    GroupPanel *m_panel;
    GroupMemberModel *m_members;
    QStackedWidget *m_memberStates;
    QTableView *m_table;
    QLabel *m_mailing;
    QPushButton *m_takeOut;
    QPushButton *m_asList;
};

} // namespace rnf
