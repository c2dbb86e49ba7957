#pragma once

#include "workplace/WallChartModel.h"
#include "workspace/Workspace.h"

#include <QDialog>

class QTableWidget;

namespace rnf {

/// Where leaders are missing: the parts of a place with too few of them, and the leaders who lead more people than they can.
/// A row opens its people.
class GapsDialog : public QDialog {
    Q_OBJECT

public:
    GapsDialog(Workspace &workspace, const Session &session, const WallChartModel &chart, const QString &place,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void peopleWanted(const QString &name, const QList<rnf::PersonId> &people);

private:
    QTableWidget *makeTable(const QString &name, const QStringList &headings);
    void fillGaps(const WallChartModel &chart);
    void fillOverloads(Workspace &workspace, const Session &session);
    void openPeople(const QString &name, const QList<PersonId> &people);

    WallChart m_chart;
    QTableWidget *m_gaps;
    QTableWidget *m_overloads;
    QList<std::pair<int, int>> m_behindGaps;  ///< the cells of the rows
    QList<QList<PersonId>> m_behindOverloads; ///< who is led
};

} // namespace rnf
