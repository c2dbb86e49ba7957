#include "workplace/WallChartPrint.h"

#include "exchange/Exports.h"
#include "workplace/WallChartPrintout.h"

namespace rnf {

WallChartPrint::WallChartPrint(Workspace &workspace, const Session &session, const WallChartModel &model,
                               const QString &place)
    : m_workspace(workspace), m_session(session), m_chart(*model.chart()), m_levels(model.levels()), m_place(place),
      m_summary(model.summary())
{
}

std::unique_ptr<Printout> WallChartPrint::printout()
{
    const FrameWords words{m_place, m_summary, m_session.name, m_workspace.store().dates().today()};
    return std::make_unique<WallChartPrintout>(words, m_chart, m_levels);
}

Result<PrintSource::Noted> WallChartPrint::note()
{
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, tr("wall chart of %1").arg(m_place), m_chart.cell(0, -1).count(), {});
    if (!noted)
        return noted.error();
    return Noted{tr("Printed the wall chart of %1.").arg(m_place), 0};
}

} // namespace rnf
