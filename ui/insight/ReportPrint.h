#pragma once

#include "insight/MetricTable.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

namespace rnf {

/// An answer for the print dialog, as it is shown.
class ReportPrint : public PrintSource {
    Q_OBJECT

public:
    ReportPrint(Workspace &workspace, const Session &session, const MetricTable &table, QObject *parent = nullptr);

    std::unique_ptr<Printout> printout() override;
    QString told() const override { return m_table.population; }
    bool isEmpty() const override { return m_table.isEmpty(); }
    Result<Noted> note() override;

private:
    Workspace &m_workspace;
    const Session &m_session;
    MetricTable m_table;
};

} // namespace rnf
