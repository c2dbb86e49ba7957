#include "today/InternLines.h"

#include "base/DayWords.h"
#include "evaluations/EvaluationWords.h"
#include "evaluations/Evaluations.h"
#include "recruiting/ApplicationJudgement.h"
#include "recruiting/Applications.h"
#include "rights/RightsChecks.h"

namespace rnf {
namespace {

using Line = TodayModel::Line;
using Kind = TodayModel::Kind;

/// Evaluations are still written so long after a placement has ended.
constexpr int daysAfterEnd = 4 * 7;

/// Finds everything first, so that the names of all lines are read at once.
class InternWork {
public:
    InternWork(Workspace &workspace, const Session &session)
        : m_workspace(workspace), m_session(session), m_today(workspace.store().dates().today())
    {
        const auto placements = workspace.interns().placements(session);
        findApplications();
        findEvaluations(placements);
        m_checks = workspace.rightsChecks().due(session, placements);
        readPeople();
    }

    QList<Line> lines() const
    {
        QList<Line> lines;
        for (const auto &[application, program] : m_applications)
            lines += lineOf(application, program);
        for (const auto &[placement, evaluation] : m_evaluations)
            lines += lineOf(placement, evaluation);
        for (const auto &due : m_checks)
            lines += lineOf(due);
        return lines;
    }

private:
    void findApplications()
    {
        for (const auto &program : m_workspace.interns().programs(m_session)) {
            for (const auto &application : m_workspace.applications().of(m_session, program.id)) {
                if (isAnswerOverdue(application, m_today))
                    m_applications += {application, program.name};
            }
        }
    }

    void findEvaluations(const QList<Placement> &placements)
    {
        QHash<PlacementId, Placement> around;
        for (const auto &placement : placements) {
            if (placement.isCurrent() || placement.endOn >= m_today.addDays(-daysAfterEnd))
                around.insert(placement.id, placement);
        }
        for (const auto &evaluation : m_workspace.evaluations().waiting(m_session, m_today)) {
            if (const auto placement = around.constFind(evaluation.placement); placement != around.constEnd())
                m_evaluations += {*placement, evaluation};
        }
    }

    void readPeople()
    {
        QSet<PersonId> people;
        for (const auto &[application, program] : std::as_const(m_applications))
            people += application.person;
        for (const auto &[placement, evaluation] : std::as_const(m_evaluations))
            people += placement.person;
        for (const auto &due : std::as_const(m_checks))
            people += due.placement.person;
        for (const auto &row : m_workspace.people().rows(m_session, people.values()))
            m_people.insert(row.id, row);
    }

    Line newLine(Kind kind, qint64 id, PersonId person) const
    {
        const auto about = m_people.value(person);
        return {kind, id, person, {}, about.name, about.phone, {}};
    }

    Line lineOf(const Application &application, const QString &program) const
    {
        Line line = newLine(Kind::Application, application.id.value, application.person);
        line.when = agoWord(application.receivedOn, m_today);
        line.what = TodayModel::tr("Waits for a first answer: %1").arg(program);
        line.isLate = true;
        return line;
    }

    Line lineOf(const Placement &placement, const Evaluation &evaluation) const
    {
        Line line = newLine(Kind::Placement, placement.id.value, placement.person);
        line.when = dueWord(evaluation.dueOn, m_today);
        line.what = EvaluationWords::title(evaluation, line.name);
        line.isLate = evaluation.dueOn < m_today;
        return line;
    }

    Line lineOf(const DueRightsCheck &due) const
    {
        Line line = newLine(Kind::Placement, due.placement.id.value, due.placement.person);
        line.when = TodayModel::tr("due");
        line.what = TodayModel::tr("Rights check: %1").arg(due.reasons.join(QLatin1Char(' ')));
        return line;
    }

    Workspace &m_workspace;
    const Session &m_session;
    QDate m_today;
    QList<std::pair<Application, QString>> m_applications; ///< and what their programme is called
    QList<std::pair<Placement, Evaluation>> m_evaluations;
    QList<DueRightsCheck> m_checks;
    QHash<PersonId, PersonRow> m_people;
};

} // namespace

QList<Line> internLines(Workspace &workspace, const Session &session)
{
    if (!Policy::allows(session, Operation::LeadInterns))
        return {};
    return InternWork(workspace, session).lines();
}

} // namespace rnf
