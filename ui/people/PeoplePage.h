#pragma once

#include "base/Prompts.h"
#include "people/PersonForm.h"
#include "people/PersonTableModel.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace rnf {

class EmptyState;

/// Everybody: the list with its search, and the person chosen in it beside it. In a narrow window, and with Enter, the
/// person takes the whole page; Esc goes back to the row.
class PeoplePage : public QWidget {
    Q_OBJECT

public:
    PeoplePage(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~PeoplePage() override;

    void setSearch(const QString &search);
    /// Exactly these people, under a name; until the next search.
    void showOnly(const QString &name, const QList<PersonId> &people);
    void showPerson(PersonId person);
    void newPerson(const QString &name = {});
    void deleteSelected();
    void copyRows();
    void copyEmails();
    void copyPhones();
    void finishEditing() { m_form->finishEditing(); }
    void focusList();

    QList<PersonId> selection() const;
    /// The list as it stands, in order, and what it is called.
    QList<PersonId> listed() { return m_model->everyone(); }
    QString listName() const;
    bool isEverybody() const { return m_model->search().isEmpty() && m_model->handPickedName().isEmpty(); }
    /// "37 of 1,204 · 1 selected"
    QString counts() const;
    void setContextMenu(QMenu *menu) { m_menu = menu; }
    QMenu *contextMenu() const { return m_menu; }

Q_SIGNALS:
    void countsChanged();
    void saved();
    void undoOffered(const QString &text);
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
    void showHeaderMenu(const QPoint &at);
    void openCurrent();
    void setDetailAlone(bool isAlone);
    void updateDetails();
    void rememberPlace();
    void restorePlace();
    void updateState();
    QList<int> selectedRows() const; ///< from first to last
    void copyColumn(int column, const QString &separator);

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    PersonTableModel *m_model;
    QTableView *m_table;
    PersonForm *m_form;
    QSplitter *m_splitter;
    QStackedWidget *m_lists;
    QStackedWidget *m_details;
    EmptyState *m_noData;
    EmptyState *m_noMatch;
    QMenu *m_menu = nullptr;
    QList<PersonId> m_selectedBefore;
    PersonId m_currentBefore;
    int m_scrollBefore = 0;
    bool m_isDetailAlone = false;
};

} // namespace rnf
