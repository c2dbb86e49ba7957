#include "insight/ReportPrint.h"

#include "exchange/Exports.h"
#include "insight/ReportPaper.h"
#include "insight/ReportPrintout.h"

namespace rnf {

ReportPrint::ReportPrint(Workspace &workspace, const Session &session, const MetricTable &table, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_table(table)
{
}

std::unique_ptr<Printout> ReportPrint::printout()
{
    return std::make_unique<ReportPrintout>(m_table, m_session.name, m_workspace.store().dates().today(),
                                            ReportPaper::history(m_workspace.store()));
}

Result<PrintSource::Noted> ReportPrint::note()
{
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .noteHandOut(m_session, tr("Print the report “%1”").arg(m_table.title));
    if (!noted)
        return noted.error();
    return Noted{tr("Printed the report “%1”.").arg(m_table.title), 0};
}

} // namespace rnf
