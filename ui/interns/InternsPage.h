#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "interns/PlacementTableModel.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class ListAndDetail;
class PlacementDetail;
class PlacementPart;

/// The intern programme: who is placed until when and how far their hours are, and beside it the placement that is chosen.
/// Enter goes into the detail, Esc comes back to the list; in a narrow window the one takes the place of the other. An intern
/// has their own placements on it, to read.
class InternsPage : public Page {
    Q_OBJECT

public:
    InternsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Another tab of the placement that is chosen; takes the part over.
    void addPart(PlacementPart *part, const QString &title);
    void newPlacement();
    /// Goes to it, whatever programme is chosen above the list.
    void showPlacement(PlacementId placement);
    void editProgram();
    void removePlacement();
    /// Asks for an account of the intern who is chosen, unless there is one.
    void giveAccount();

    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "6 interns · 2 before"
    QString counts() const override;
    void focusList() override;
    PersonId person() const override;

Q_SIGNALS:
    void accountWanted(rnf::PersonId person);
    void placementEnded(rnf::PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeHeader();
    void makeTable();
    void makeEmptyStates();
    QWidget *makeDetail();
    QPushButton *makeButton(const QString &text, const QString &name, const QString &iconName, void (InternsPage::*run)());
    void fillPrograms();
    void showAll();
    void filter();
    void reload() override;
    void openCurrent();
    void updateState();
    bool leads() const { return Policy::allows(m_session, Operation::LeadInterns); }
    bool canWrite() const { return leads() && !m_workspace.isReadOnly(); }
    void showDetail();
    /// Offers the way back from what a dialog wrote.
    void tellNewest();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PlacementTableModel *m_placements;
    QComboBox *m_program;
    QTableView *m_table;
    QStackedWidget *m_states, *m_details;
    ListAndDetail *m_panes;
    PlacementDetail *m_detail;
    bool m_isReloading = false; ///< the current row moves without opening anything
};

} // namespace rnf
