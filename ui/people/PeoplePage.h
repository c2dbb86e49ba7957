#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "lists/FilterBar.h"
#include "people/PeopleActions.h"
#include "people/PersonForm.h"
#include "people/PersonTableModel.h"

class QMenu;
class QStackedWidget;

namespace rnf {

class EmptyState;
class ListAndDetail;
class NoMatch;
class PeopleView;

/// Everybody: the list with its search, and the person chosen in it beside it. In a narrow window, and with Enter, the
/// person takes the whole page; Esc goes back to the row.
class PeoplePage : public Page {
    Q_OBJECT

public:
    PeoplePage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Looks for somebody in what is listed.
    void setSearch(const QString &search);
    /// A list, saved or not, with its columns and order when it has some.
    void showList(const PersonList &list);
    /// Exactly these people, under a name.
    void showOnly(const QString &name, const QList<PersonId> &people);
    void showEveryone() { showList({}); }
    /// Addresses on labels, of those selected or of all who are listed.
    void printLabels();
    /// Asks for a name for what is listed.
    void saveList() { m_filter->askForName(); }
    void showPerson(PersonId person);
    void newPerson();
    /// Whoever is shown beside the list; nobody while somebody new is typed in.
    PersonId person() const override { return m_form->isNew() ? PersonId() : m_form->person(); }
    PersonConversations *conversations() { return m_form->conversations(); }
    PersonStanding *standing() { return m_form->standing(); }
    /// What is done to those who are selected.
    PeopleActions &actions() { return *m_actions; }
    /// Takes the selected people out of the hand-picked list that is shown.
    void takeOutOfList() { m_actions->takeOutOf(m_list); }
    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    void focusList() override;
    /// An action whose key counts while the list has the keyboard.
    void addListAction(QAction *action);
    /// The action that takes people out of a list; it can be used while one is shown that they can be taken out of.
    void setTakeOutAction(QAction *action);

    QList<PersonId> selection() const;
    /// Where the columns of the list are chosen.
    void chooseColumns();
    /// Types over the current cell.
    void editCell();
    /// The list as it stands, in order, and what it is called.
    QList<PersonId> listed();
    QString listName() const;
    /// "37 of 1,204 · 1 selected"
    QString counts() const override;
    bool canPrint() const override { return m_model->rowCount() > 0; }
    /// The list as it stands, with the columns shown.
    PrintSource *newPrintSource() override;
    void setContextMenu(QMenu *menu) { m_menu = menu; }
    QMenu *contextMenu() const { return m_menu; }

Q_SIGNALS:
    void typed(const QString &text); ///< letters typed in the list are meant for the search
    /// Another list is shown; invalid: none that was saved.
    void listShown(rnf::ListId list, const QString &search);
    void pasteWanted();

private:
    void reload() override;
    void followList();
    bool isAsSaved() const;
    void connectView();
    void makeStates();
    void makeFilterBar();
    void list(const PersonList &list, const std::optional<IdSet> &picked);
    void setCondition(const Condition &condition);
    PersonList asList(const QString &name) const;
    void saveAs(const QString &name);
    void updateList();
    void showMenu(const QPoint &at);
    QList<QAction *> narrowings(const QModelIndex &cell);
    void openCurrent();
    void openFirstUnlessListed();
    void goToShown();
    void addByName();
    void updateDetails();
    void rememberPlace();
    void restorePlace();
    void updateState();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PersonTableModel *m_model;
    PeopleView *m_view;
    PersonForm *m_form;
    PeopleActions *m_actions;
    FilterBar *m_filter;
    PersonList m_list;       ///< what is listed, as it was opened; with no id: a list that was not saved
    QList<QAction *> m_only; ///< of the menu: those with the same value
    QStackedWidget *m_states;
    QStackedWidget *m_details;
    EmptyState *m_noData, *m_nobody;
    NoMatch *m_noMatch;
    ListAndDetail *m_panes;
    QMenu *m_menu = nullptr;
    QAction *m_takeOut = nullptr;
    QList<PersonId> m_selectedBefore;
    int m_rowBefore = 0;
    int m_scrollBefore = 0;
    bool m_isScrollDue = false; ///< the person shown shall be seen in the list as soon as it is known where
    bool m_isRestoring = false; ///< the current row moves without opening anybody
};

} // namespace rnf
