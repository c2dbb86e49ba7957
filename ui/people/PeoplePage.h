#pragma once

#include "base/BackgroundWork.h"
#include "base/Page.h"
#include "base/Prompts.h"
#include "people/PersonForm.h"
#include "people/PersonTableModel.h"

class QFrame;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace rnf {

class EmptyState;

/// Everybody: the list with its search, and the person chosen in it beside it. In a narrow window, and with Enter, the
/// person takes the whole page; Esc goes back to the row.
class PeoplePage : public Page {
    Q_OBJECT

public:
    /// What the window lends its pages.
    struct Means {
        Prompts &prompts;
        BackgroundWork &work;
        PersonDrafts &drafts;
    };

    PeoplePage(Workspace &workspace, const Session &session, const Means &means, QWidget *parent = nullptr);
    ~PeoplePage() override;

    void setSearch(const QString &search);
    /// Exactly these people, under a name; until the next search.
    void showOnly(const QString &name, const QList<PersonId> &people);
    void showPerson(PersonId person);
    void newPerson();
    /// Whoever is shown beside the list; nobody while somebody new is typed in.
    PersonId shownPerson() const { return m_form->isNew() ? PersonId() : m_form->person(); }
    PersonConversations *conversations() { return m_form->conversations(); }
    void deleteSelected();
    void copyRows();
    void copyEmails();
    void copyPhones();
    void finishEditing() { m_form->finishEditing(); }
    bool hasDrafts() { return m_form->hasDrafts(); }
    /// Shows somebody with text that could not be kept.
    void showDraft();
    QList<QWidget *> panes() const override;
    void focusList();
    /// The action that Delete stands for while the list has the keyboard.
    void setDeleteAction(QAction *action);

    QList<PersonId> selection() const;
    /// The list as it stands, in order, and what it is called.
    QList<PersonId> listed() { return m_model->everyone(); }
    QString listName() const;
    /// "37 of 1,204 · 1 selected"
    QString counts() const override;
    void setContextMenu(QMenu *menu) { m_menu = menu; }
    QMenu *contextMenu() const { return m_menu; }

Q_SIGNALS:
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);
    void typed(const QString &text); ///< letters typed in the list are meant for the search
    void searchCleared();
    void importWanted();
    void pasteWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeHeader();
    void makePickedBar();
    void showHeaderMenu(const QPoint &at);
    void openCurrent();
    void openFirstUnlessListed();
    void goToShown();
    void addByName();
    void offerUndo(const QString &name, qsizetype count, const Result<qint64> &done);
    bool isNarrow() const;
    void setDetailAlone(bool isAlone);
    void updateDetails();
    void rememberPlace();
    void restorePlace();
    void updateState();
    QList<int> selectedRows() const; ///< from first to last
    void copyColumn(int column, const QString &separator);

    Workspace &m_workspace;
    const Session &m_session;
    Means m_means;
    PersonTableModel *m_model;
    QTableView *m_table;
    PersonForm *m_form;
    QSplitter *m_splitter;
    QFrame *m_picked; ///< what is listed, when it is not everyone or a search
    QLabel *m_pickedName;
    QStackedWidget *m_lists;
    QStackedWidget *m_details;
    EmptyState *m_noData;
    EmptyState *m_noMatch;
    QMenu *m_menu = nullptr;
    QList<PersonId> m_selectedBefore;
    int m_rowBefore = 0;
    int m_scrollBefore = 0;
    bool m_isDetailAlone = false;
    bool m_isScrollDue = false; ///< the person shown shall be seen in the list as soon as it is known where
    bool m_isRestoring = false; ///< the current row moves without opening anybody
};

} // namespace rnf
