#include "insight/ReportPrintout.h"

#include "insight/MetricText.h"
#include "insight/ReportPaper.h"

namespace rnf {
namespace {

constexpr qsizetype mostColumnsUpright = 6;

} // namespace

ReportPrintout::ReportPrintout(const MetricTable &table, const QString &printedBy, const QDate &printedOn)
    : PaperPrintout({table.title, table.population, printedBy, printedOn}, paperOf(table), {ReportPaper::chart(table)}),
      m_isWide(table.columns.size() > mostColumnsUpright)
{
}

QPageLayout ReportPrintout::defaultPaper() const
{
    return m_isWide ? paper(commonPaper(), QPageLayout::Landscape) : PaperPrintout::defaultPaper();
}

Paper ReportPrintout::paperOf(const MetricTable &table)
{
    Paper paper = ReportPaper::remarks({MetricText::before(table)});
    paper += PaperBlock::picture();
    paper += ReportPaper::numbers(table, table.rows.size());
    paper += ReportPaper::remarks(MetricText::notes(table) + QStringList{MetricText::next(table)});
    paper += PaperBlock::heading(tr("How it is counted"));
    paper += PaperBlock::paragraph(table.definition);
    return paper;
}

} // namespace rnf
