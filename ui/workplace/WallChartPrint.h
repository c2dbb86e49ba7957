#pragma once

#include "print/PrintSource.h"
#include "workplace/WallChartModel.h"
#include "workspace/Workspace.h"

namespace rnf {

/// A wall chart for the print dialog, whole, whichever of the people are counted on screen.
class WallChartPrint : public PrintSource {
    Q_OBJECT

public:
    WallChartPrint(Workspace &workspace, const Session &session, const WallChartModel &model, const QString &place);

    std::unique_ptr<Printout> printout() override;
    QString told() const override { return m_summary; }
    bool isEmpty() const override { return m_chart.isEmpty(); }
    Result<Noted> note() override;

private:
    Workspace &m_workspace;
    const Session &m_session;
    WallChart m_chart;
    QStringList m_levels;
    QString m_place, m_summary;
};

} // namespace rnf
