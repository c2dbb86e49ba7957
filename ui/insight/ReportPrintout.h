#pragma once

#include "insight/MetricTable.h"
#include "print/PaperPrintout.h"

#include <QCoreApplication>

namespace rnf {

/// One answer on paper: the question, what was found and of whom on every page, then its chart, all of its numbers, and how it was
/// counted. Where there are no numbers it says why.
class ReportPrintout : public PaperPrintout {
    Q_DECLARE_TR_FUNCTIONS(ReportPrintout)

public:
    /// `history`: where it stands (ReportPaper); empty: that is not said.
    ReportPrintout(const MetricTable &table, const QString &printedBy, const QDate &printedOn, const QString &history = {});

    /// Across where numbers would have to wrap.
    QPageLayout defaultPaper() const override;

protected:
    int paginate(const QSizeF &room) override;

private:
    static Paper paperOf(const MetricTable &table);
    static Paper answerOf(const MetricTable &table);

    MetricTable m_table;
};

} // namespace rnf
