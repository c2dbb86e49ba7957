#pragma once

#include "base/LatestRead.h"
#include "base/Page.h"
#include "base/PageMeans.h"
#include "workplace/PlaceTree.h"
#include "workplace/WallChartModel.h"
#include "workplace/WallChartView.h"
#include "workspace/Workspace.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace rnf {

/// Who works where: the tree of employers, worksites and units, and beside it the wall chart of the place chosen. A cell
/// opens exactly the people counted in it. Read beside the window, so that a large workplace does not hold it up.
class WorkplacePage : public Page {
    Q_OBJECT

public:
    WorkplacePage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void newEmployer();
    void newUnit();
    void rename() { m_tree->startRenaming(); }
    void removeUnit();
    /// Makes a unit the place of work of these people, and says so.
    void assign(const Workplace &workplace, const QList<PersonId> &people, PlaceKey unit);
    void finishEditing() override;
    /// For the tree's context menu.
    void addTreeAction(QAction *action) { m_tree->addAction(action); }
    QList<QWidget *> panes() const override;
    /// "3 employers · 12 units"
    QString counts() const override;
    /// The wall chart of the place.
    bool canPrint() const override { return m_model->chart() && !m_model->chart()->isEmpty(); }
    PrintSource *newPrintSource() override;
    /// Waits until what is shown is what is kept.
    void finishReading();

private:
    /// What is read beside the window.
    struct Read {
        Workplace workplace;
        StandingMap standing;
    };

    QWidget *makeChart();
    QWidget *makeChoices();
    void reload() override;
    bool isBeingTyped() const override { return m_tree->isNaming(); }
    void take(const std::optional<Read> &read);
    void showState();
    void showChart();
    void showGaps();
    QString titleOf(PlaceKey place) const;
    void fillHeadcount();
    void keepHeadcount();
    void openCell(const QModelIndex &cell);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Workplace m_workplace;
    StandingMap m_standing;
    LatestRead<Read> m_reading;
    QStackedWidget *m_states;
    PlaceTree *m_tree;
    QLabel *m_title;
    QLabel *m_summary;
    QWidget *m_headcount;
    QSpinBox *m_claimed;
    QLineEdit *m_source;
    QButtonGroup *m_across;
    QButtonGroup *m_who;
    QPushButton *m_gaps;
    WallChartModel *m_model;
    WallChartView *m_chart;
    WallChartLegend *m_legend;
};

} // namespace rnf
