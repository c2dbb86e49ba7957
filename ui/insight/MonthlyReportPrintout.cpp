#include "insight/MonthlyReportPrintout.h"

#include "insight/LogoPicture.h"
#include "insight/MetricText.h"
#include "insight/MonthlyPlans.h"
#include "insight/ReportPaper.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<PaperPicture> chartsOf(const MonthlyReport &report)
{
    QList<PaperPicture> charts;
    for (const auto &answer : report.answers) {
        if (ReportPaper::hasChart(answer))
            charts += ReportPaper::chart(answer);
    }
    return charts;
}

std::optional<PaperPicture> keptLogo(Workspace &workspace, const Session &session)
{
    const auto picture = logoPicture(workspace.monthlyPlans().logo(session));
    return picture ? std::optional(*picture) : std::nullopt;
}

QList<PaperPicture> picturesOf(const std::optional<PaperPicture> &logo, const QList<PaperPicture> &charts)
{
    return logo ? QList{*logo} + charts : charts;
}

} // namespace

MonthlyReportPrintout::MonthlyReportPrintout(Workspace &workspace, const Session &session, const MonthlyReport &report,
                                             const QList<PaperPicture> &charts, const std::optional<PaperPicture> &logo)
    : MonthlyReportPrintout({.title = report.title(),
                             .subtitle = workspace.organization(),
                             .printedBy = session.name,
                             .printedOn = workspace.store().dates().today(),
                             .below = ReportPaper::history(workspace.store())},
                            report, charts, logo)
{
}

MonthlyReportPrintout::MonthlyReportPrintout(Workspace &workspace, const Session &session, const MonthlyReport &report)
    : MonthlyReportPrintout(workspace, session, report, chartsOf(report), keptLogo(workspace, session))
{
}

MonthlyReportPrintout::MonthlyReportPrintout(FrameWords words, const MonthlyReport &report,
                                             const QList<PaperPicture> &charts, const std::optional<PaperPicture> &logo)
    : PaperPrintout(words, {}, picturesOf(logo, charts))
{
    if (logo)
        blocks() += PaperBlock::picture();
    addFindings(report);
    if (report.isPast)
        blocks() += PaperBlock::quiet(tr("This month is over. Where it is not kept how things stood on a day, such as who "
                                         "worked here, they are counted as they are today."));
    for (qsizetype number = 0; number < report.answers.size(); ++number)
        addAnswer(report.answers[number], number);
    addDefinitions(report.answers);
}

QString MonthlyReportPrintout::numbered(const MetricTable &answer, qsizetype number)
{
    return tr("%1. %2").arg(QLocale().toString(number + 1), answer.title);
}

void MonthlyReportPrintout::addFindings(const MonthlyReport &report)
{
    m_findings = blocks().size();
    if (!report.answers.isEmpty())
        blocks() += PaperBlock::table({tr("What we found"), tr("Page")}, {});
    for (qsizetype number = 0; number < report.answers.size(); ++number) {
        const auto &answer = report.answers[number];
        QStringList found{numbered(answer, number), MetricText::before(answer)};
        found.removeAll(QString());
        blocks().last().rows += QStringList{found.join(u'\n'), {}};
    }
    if (!report.nothing.isEmpty())
        blocks() += PaperBlock::paragraph(tr("Nothing to count: %1").arg(report.nothing.join(u" · "_s)));
}

/// A table longer than a chart can show is cut like it, because a board reads what was found and not hundreds of rows.
void MonthlyReportPrintout::addAnswer(const MetricTable &answer, qsizetype number)
{
    m_answers += blocks().size();
    if (const QString question = MetricText::question(answer); !question.isEmpty())
        blocks() += PaperBlock::above(question);
    blocks() += PaperBlock::heading(numbered(answer, number));
    blocks() += ReportPaper::remarks({answer.population, MetricText::before(answer)});
    if (ReportPaper::hasChart(answer))
        blocks() += PaperBlock::picture();
    blocks() += ReportPaper::numbers(answer, MetricTable::mostDrawn);
    blocks() += ReportPaper::remarks(MetricText::tableNotes(answer) + QStringList{MetricText::next(answer)});
    if (answer.rows.size() > MetricTable::mostDrawn)
        blocks() +=
            PaperBlock::quiet(tr("These are the first %1 of %2 rows; the report of this question has them all.")
                                  .arg(QLocale().toString(MetricTable::mostDrawn), QLocale().toString(answer.rows.size())));
}

void MonthlyReportPrintout::addDefinitions(const QList<MetricTable> &answers)
{
    if (answers.isEmpty())
        return;
    blocks() += PaperBlock::heading(tr("How it was counted"));
    for (const auto &answer : answers)
        blocks() += PaperBlock::quiet(Metrics::find(answer.name)->question() + u'\n' + answer.definition);
}

/// Which page an answer stands on is known once everything is laid out.
int MonthlyReportPrintout::paginate(const QSizeF &room)
{
    PaperPrintout::paginate(room);
    for (qsizetype number = 0; number < m_answers.size(); ++number)
        blocks()[m_findings].rows[number].last() = QLocale().toString(pageOf(m_answers[number]) + 1);
    return PaperPrintout::paginate(room);
}

} // namespace rnf
