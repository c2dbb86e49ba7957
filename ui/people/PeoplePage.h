#pragma once

#include "base/BackgroundWork.h"
#include "base/Page.h"
#include "base/PageMeans.h"
#include "base/Prompts.h"
#include "lists/FilterBar.h"
#include "people/PersonForm.h"
#include "people/PersonTableModel.h"

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rnf {

class EmptyState;
class ListMenu;
class PeopleTable;

/// Everybody: the list with its search, and the person chosen in it beside it. In a narrow window, and with Enter, the
/// person takes the whole page; Esc goes back to the row.
class PeoplePage : public Page {
    Q_OBJECT

public:
    PeoplePage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~PeoplePage() override;

    /// Looks for somebody in what is listed.
    void setSearch(const QString &search);
    /// A list, saved or not, with its columns and order when it has some.
    void showList(const PersonList &list);
    /// Exactly these people, under a name.
    void showOnly(const QString &name, const QList<PersonId> &people);
    void showEveryone() { showList({}); }
    /// Asks for a name for what is listed.
    void saveList() { m_filter->askForName(); }
    void showPerson(PersonId person);
    void newPerson();
    /// Whoever is shown beside the list; nobody while somebody new is typed in.
    PersonId person() const override { return m_form->isNew() ? PersonId() : m_form->person(); }
    PersonConversations *conversations() { return m_form->conversations(); }
    PersonStanding *standing() { return m_form->standing(); }
    PersonVolunteering *volunteering() { return m_form->volunteering(); }
    void deleteSelected();
    /// Asks for a hand-picked list, or a new one, and puts the selected people into it.
    void putIntoList();
    /// Puts people into a hand-picked list, and says so.
    void putInto(const PersonList &list, const QList<PersonId> &people);
    /// Takes the selected people out of the hand-picked list that is shown.
    void takeOutOfList();
    void copyRows();
    void copyEmails();
    void copyPhones();
    void finishEditing() override;
    bool hasDraft() override { return m_model->drafted() || m_form->hasDraft(); }
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
    /// Changes what the selected people have in common, with a look before.
    void editSelected();
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
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);
    void typed(const QString &text); ///< letters typed in the list are meant for the search
    void searchCleared();
    /// Another list is shown; invalid: none that was saved.
    void listShown(rnf::ListId list, const QString &search);
    void importWanted();
    void pasteWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload() override;
    void followList();
    bool isAsSaved() const;
    void connectTable();
    void makeNoMatch();
    void makeFilterBar();
    void list(const PersonList &list, const std::optional<IdSet> &picked);
    void setCondition(const Condition &condition);
    PersonList asList(const QString &name) const;
    void saveAs(const QString &name);
    void updateList();
    void showMenu(const QPoint &at);
    void explainNoMatch();
    void openCurrent();
    void openFirstUnlessListed();
    void goToShown();
    void addByName();
    void write(const QString &doing, qsizetype count, const std::function<Result<qint64>()> &work, const QString &said,
               const QString &nothingSaid = {});
    bool isNarrow() const;
    void setDetailAlone(bool isAlone);
    void updateDetails();
    void rememberPlace();
    void restorePlace();
    void updateState();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PersonTableModel *m_model;
    PeopleTable *m_table;
    PersonForm *m_form;
    QSplitter *m_splitter;
    FilterBar *m_filter;
    PersonList m_list;       ///< what is listed, as it was opened; with no id: a list that was not saved
    QList<QAction *> m_only; ///< of the menu: those with the same value
    Condition m_droppable;   ///< the condition without which most people are found
    QPushButton *m_drop;
    QPushButton *m_addByName;
    QStackedWidget *m_lists;
    QStackedWidget *m_details;
    EmptyState *m_noData;
    EmptyState *m_noMatch;
    QMenu *m_menu = nullptr;
    ListMenu *m_listMenu;
    QAction *m_takeOut = nullptr;
    QList<PersonId> m_selectedBefore;
    int m_rowBefore = 0;
    int m_scrollBefore = 0;
    bool m_isDetailAlone = false;
    bool m_isScrollDue = false; ///< the person shown shall be seen in the list as soon as it is known where
    bool m_isRestoring = false; ///< the current row moves without opening anybody
};

} // namespace rnf
