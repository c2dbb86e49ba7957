#pragma once

#include "insight/MonthlyReport.h"
#include "print/PaperPrintout.h"
#include "workspace/Workspace.h"

namespace rnf {

/// The monthly report on paper: the logo and what was found, each with its page; then every answer with its question, its chart and
/// its numbers; and at the end how all of it was counted.
class MonthlyReportPrintout : public PaperPrintout {
    Q_DECLARE_TR_FUNCTIONS(MonthlyReportPrintout)

public:
    /// `charts`: one for each answer that has one; `logo`: nothing where there is none.
    MonthlyReportPrintout(Workspace &workspace, const Session &session, const MonthlyReport &report,
                          const QList<PaperPicture> &charts, const std::optional<PaperPicture> &logo);
    /// With the logo and the charts of all answers, which are drawn now.
    MonthlyReportPrintout(Workspace &workspace, const Session &session, const MonthlyReport &report);

protected:
    int paginate(const QSizeF &room) override;

private:
    MonthlyReportPrintout(FrameWords words, const MonthlyReport &report, const QList<PaperPicture> &charts,
                          const std::optional<PaperPicture> &logo);
    static QString numbered(const MetricTable &answer, qsizetype number);
    void addFindings(const MonthlyReport &report);
    void addAnswer(const MetricTable &answer, qsizetype number);
    void addDefinitions(const QList<MetricTable> &answers);

    qsizetype m_findings = 0;   ///< the block that lists them
    QList<qsizetype> m_answers; ///< the blocks that answers begin with
};

} // namespace rnf
