#pragma once

#include "insight/MetricTable.h"
#include "print/PaperPrintout.h"

#include <QCoreApplication>

namespace rnf {

/// One answer on paper: what was found and of whom on every page, then its chart, all of its numbers, and how it was counted.
class ReportPrintout : public PaperPrintout {
    Q_DECLARE_TR_FUNCTIONS(ReportPrintout)

public:
    ReportPrintout(const MetricTable &table, const QString &printedBy, const QDate &printedOn);

    /// Across where it has many columns.
    QPageLayout defaultPaper() const override;

private:
    static Paper paperOf(const MetricTable &table);

    bool m_isWide;
};

} // namespace rnf
