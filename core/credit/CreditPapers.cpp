#include "credit/CreditPapers.h"

#include "credit/CreditWords.h"
#include "interns/PlacementWords.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr std::array categories{Category::Learning, Category::Program, Category::Clerical, Category::NotSaid};

QString shown(const QDate &day) { return QLocale().toString(day, CreditPapers::tr("d MMMM yyyy")); }

QString categoryName(Category category)
{
    return category == Category::NotSaid ? CreditPapers::tr("Other") : TaskWords::category(category);
}

QString said(const QString &text) { return text.isEmpty() ? CreditPapers::tr("not said") : text; }

/// "3 / 2": how the intern and how the supervisor rate a goal.
QString ratings(const RatedGoal &goal, GoalStage stage)
{
    const auto score = [&](GoalRater rater) {
        const auto given = goal.score(stage, rater);
        return given ? QString::number(*given) : u"–"_s;
    };
    return CreditPapers::tr("%1 / %2").arg(score(GoalRater::Intern), score(GoalRater::Supervisor));
}

/// All weeks together.
CreditWeek sumOf(const CreditReport &report)
{
    CreditWeek sum;
    for (const auto &week : report.weeks) {
        for (size_t i = 0; i < sum.minutes.size(); ++i)
            sum.minutes[i] += week.minutes[i];
    }
    return sum;
}

} // namespace

// --- what several papers hold

QString CreditPapers::reportTitle() const
{
    return m_report.isParticipation() ? tr("Participation record") : tr("Credit report");
}

QString CreditPapers::usualRights()
{
    return tr("The intern will not be performing the job of a paid staff person.\nThe internship is primarily a learning "
              "experience for the intern.\nThe intern is treated at all times with respect.");
}

QString CreditPapers::hoursHeading() const
{
    return m_report.isParticipation() ? tr("Hours toward learning objectives") : tr("Approved hours");
}

PaperBlock CreditPapers::about() const
{
    const auto &placement = m_report.placement;
    QList<QStringList> rows{{tr("Intern"), m_report.intern},
                            {tr("Host"), said(m_organization)},
                            {tr("Programme"), said(m_report.program.name)},
                            {tr("Supervisor"), said(m_report.supervisor)},
                            {tr("School"), said(m_report.school)},
                            {tr("Major"), placement.major},
                            {tr("Faculty sponsor"), m_report.faculty},
                            {tr("Dates"), placement.startOn.isValid() && placement.endOn.isValid()
                                              ? tr("%1 – %2").arg(shown(placement.startOn), shown(placement.endOn))
                                              : tr("not said")},
                            {tr("Hours a week"), HoursText::shown(placement.weekMin)},
                            {tr("Kind of placement"), placement.workClass == WorkClass::NotSaid
                                                          ? QString()
                                                          : PlacementWords::workClass(placement.workClass)}};
    rows.removeIf([](const QStringList &row) { return row.last().isEmpty(); });
    return PaperBlock::table({}, rows);
}

PaperBlock CreditPapers::goals() const
{
    if (m_report.goals.isEmpty())
        return PaperBlock::paragraph(tr("No learning goals are written down."));
    QList<QStringList> rows;
    for (const auto &goal : m_report.goals)
        rows += {goal.goal.text, goal.area, ratings(goal, GoalStage::Start), ratings(goal, GoalStage::Mid),
                 ratings(goal, GoalStage::Final)};
    return PaperBlock::table({tr("Goal"), tr("Learning area"), tr("Start"), tr("Middle"), tr("End")}, rows);
}

QString CreditPapers::signer(const QString &party, const QString &name)
{
    return name.isEmpty() ? party : tr("%1: %2").arg(party, name);
}

QStringList CreditPapers::signers() const
{
    return {signer(tr("Intern"), m_report.intern), signer(tr("Host"), m_report.supervisor),
            signer(tr("School"), m_report.faculty)};
}

// --- the weeks

QStringList CreditPapers::weekHeadings()
{
    QStringList headings{tr("Week of")};
    for (const Category category : categories)
        headings += categoryName(category);
    return headings += tr("Together");
}

QStringList CreditPapers::weekCells(const QString &week, const CreditWeek &minutes) const
{
    QStringList cells{week};
    for (const Category category : categories)
        cells += HoursText::shown(minutes.of(category));
    return cells += HoursText::shown(minutes.total());
}

QList<QStringList> CreditPapers::weekRows() const
{
    QList<QStringList> rows;
    for (const auto &week : m_report.weeks)
        rows += weekCells(week.monday.toString(Qt::ISODate), week);
    return rows;
}

PaperBlock CreditPapers::weekTable() const
{
    QList<QStringList> rows;
    for (const auto &week : m_report.weeks)
        rows += weekCells(shown(week.monday), week);
    rows += weekCells(tr("All weeks"), sumOf(m_report));
    return PaperBlock::table(weekHeadings(), rows);
}

PaperBlock CreditPapers::areaTable() const
{
    QList<QStringList> rows;
    for (const auto &area : m_report.areas)
        rows += {area.area.isEmpty() ? tr("Other") : area.area, HoursText::shown(area.minutes)};
    return PaperBlock::table({tr("Kind of work"), tr("Hours")}, rows);
}

// --- the papers

Paper CreditPapers::credit() const
{
    const auto &facts = m_report.facts;
    Paper paper{PaperBlock::heading(tr("Credit"))};
    paper += PaperBlock::paragraph(
        tr("%1 hours in %n weeks are approved.", nullptr, facts.weeks).arg(HoursText::shown(facts.approvedMin)));
    paper += PaperBlock::paragraph(tr("%n evaluations by the host are done.", nullptr, facts.evaluations));
    if (m_report.policy) {
        paper += PaperBlock::paragraph(
            tr("Policy of %1 from %2 on: %3")
                .arg(m_report.school, shown(m_report.policy->validFromOn), CreditWords::policy(*m_report.policy)));
        paper +=
            PaperBlock::paragraph(tr("Credits by this policy: %1").arg(CreditWords::credits(m_report.standing.credits)));
    }
    const auto missing = CreditWords::missing(m_report);
    if (!missing.isEmpty())
        paper += PaperBlock::paragraph(missing.join(u'\n'));
    if (m_report.signing) {
        paper += PaperBlock::paragraph(
            tr("Signed on %1: %2").arg(shown(m_report.signing->signedOn), CreditWords::signedFor(*m_report.signing)));
        if (!m_report.signing->note.isEmpty())
            paper += PaperBlock::paragraph(m_report.signing->note);
    }
    return paper;
}

Paper CreditPapers::creditReport() const
{
    Paper paper{about(), PaperBlock::heading(tr("Learning goals")), goals()};
    if (!m_report.goals.isEmpty())
        paper += PaperBlock::quiet(tr("Ratings go from 0 to 4: the intern’s / the supervisor’s."));
    paper += PaperBlock::heading(hoursHeading());
    if (m_report.weeks.isEmpty()) {
        paper += PaperBlock::paragraph(tr("No hours are approved yet."));
    } else {
        paper += weekTable();
        paper += areaTable();
    }
    paper += credit();
    paper += PaperBlock::quiet(tr("Only hours that the host approved are counted. The school decides on credit."));
    paper += PaperBlock::signatures(signers());
    return paper;
}

Paper CreditPapers::letterOfHours(const QDate &today) const
{
    const QString hours = HoursText::shown(m_report.facts.approvedMin);
    const QString host = m_organization.isEmpty() ? tr("our organization") : m_organization;
    Paper paper{PaperBlock::paragraph(shown(today)), PaperBlock::paragraph(tr("To whom it may concern"))};
    if (m_report.weeks.isEmpty()) {
        paper += PaperBlock::paragraph(tr("No hours of %1 are approved yet.").arg(m_report.intern));
    } else {
        const QString text =
            m_report.isParticipation()
                ? tr("%1 took part in the intern programme of %2 and gave %3 hours toward learning objectives "
                     "between %4 and %5, in %n different weeks.",
                     nullptr, m_report.facts.weeks)
                : tr("%1 was an intern at %2 and worked %3 hours between %4 and %5, in %n different weeks.", nullptr,
                     m_report.facts.weeks);
        paper +=
            PaperBlock::paragraph(text.arg(m_report.intern, host, hours, shown(m_report.firstOn), shown(m_report.lastOn)));
        paper += PaperBlock::paragraph(tr("The hours were written down week by week and approved by %1.").arg(host));
    }
    paper += PaperBlock::signatures({signer(tr("Host"), m_report.supervisor)});
    return paper;
}

Paper CreditPapers::agreement() const
{
    Paper paper{about(), PaperBlock::heading(tr("Learning goals"))};
    if (m_report.goals.isEmpty()) {
        paper += PaperBlock::paragraph(tr("No learning goals are written down."));
    } else {
        QList<QStringList> rows;
        for (const auto &goal : m_report.goals)
            rows += {goal.goal.text, goal.area, goal.goal.evidence};
        paper += PaperBlock::table({tr("Goal"), tr("Learning area"), tr("What will show it")}, rows);
    }
    if (m_report.policy) {
        paper += PaperBlock::heading(tr("Credit"));
        paper += PaperBlock::paragraph(tr("%1 gives credit like this: %2. The school decides on it.")
                                           .arg(m_report.school, CreditWords::policy(*m_report.policy)));
    }
    const QString rights = m_report.program.rightsText;
    paper += PaperBlock::heading(tr("What the host promises"));
    paper += PaperBlock::paragraph(rights.isEmpty() ? usualRights() : rights);
    paper += PaperBlock::paragraph(
        m_report.complaintContact.isEmpty()
            ? tr("Whoever has a complaint goes to: ______________________________")
            : tr("Whoever has a complaint goes to %1, and is not treated worse for it.").arg(m_report.complaintContact));
    paper += PaperBlock::quiet(tr("This paper is not legal advice. Have a lawyer look at it before you use it."));
    paper += PaperBlock::signatures(signers());
    return paper;
}

} // namespace rnf
