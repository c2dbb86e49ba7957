#include "insight/ReportPrintout.h"

#include "insight/MetricText.h"
#include "insight/ReportPaper.h"
#include "print/PaperTable.h"

#include <limits>

namespace rnf {

ReportPrintout::ReportPrintout(const MetricTable &table, const QString &printedBy, const QDate &printedOn,
                               const QString &history)
    : PaperPrintout({.title = table.title,
                     .subtitle = table.population,
                     .printedBy = printedBy,
                     .printedOn = printedOn,
                     .above = MetricText::question(table),
                     .below = history},
                    paperOf(table)),
      m_table(table)
{
}

QPageLayout ReportPrintout::defaultPaper() const
{
    const QPageLayout upright = PaperPrintout::defaultPaper();
    const qreal wanted = PaperTable::widthOfNumbers(ReportPaper::numbers(m_table, m_table.rows.size()));
    return wanted <= upright.paintRect(QPageLayout::Point).width() ? upright : paper(commonPaper(), QPageLayout::Landscape);
}

/// The chart is as wide as the page, and lower where that spares one, because a page with a few lines is hardly read. How high it is
/// counts, not what it shows, so it is drawn once.
int ReportPrintout::paginate(const QSizeF &room)
{
    if (!ReportPaper::hasChart(m_table))
        return PaperPrintout::paginate(room);
    const QSizeF full = ReportPaper::chartSize(room);
    QSizeF best;
    int fewest = std::numeric_limits<int>::max();
    for (const qreal part : {1.0, 0.85, 0.7}) {
        const QSizeF size(full.width(), full.height() * part);
        pictures() = {{size, {}}};
        if (const int pages = PaperPrintout::paginate(room); pages < fewest) {
            fewest = pages;
            best = size;
        }
    }
    pictures() = {ReportPaper::chart(m_table, best)};
    return PaperPrintout::paginate(room);
}

Paper ReportPrintout::answerOf(const MetricTable &table)
{
    if (table.isEmpty())
        return {PaperBlock::paragraph(MetricText::whyEmpty(table))};
    Paper paper = ReportPaper::remarks({MetricText::before(table)});
    if (ReportPaper::hasChart(table))
        paper += PaperBlock::picture();
    paper += ReportPaper::numbers(table, table.rows.size());
    return paper;
}

Paper ReportPrintout::paperOf(const MetricTable &table)
{
    Paper paper = answerOf(table);
    paper += ReportPaper::remarks(MetricText::notes(table) + QStringList{MetricText::next(table)});
    paper += PaperBlock::heading(tr("How it is counted"));
    paper += PaperBlock::paragraph(table.definition);
    return paper;
}

} // namespace rnf
