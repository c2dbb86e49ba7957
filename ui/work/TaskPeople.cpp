#include "work/TaskPeople.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "work/TaskWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype shownMatches = 20;

} // namespace

TaskPeople::TaskPeople(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : LineList(parent), m_workspace(workspace), m_session(session), m_means(means)
{
}

void TaskPeople::show(const Task &task)
{
    clear();
    if (!task.id.isValid())
        return;
    showAsked(task);
    if (task.isOpen())
        showWhoCould(task);
}

void TaskPeople::showAsked(const Task &task)
{
    const auto asked = m_workspace.tasks().assignments(m_session, task.id);
    if (asked.isEmpty())
        return;
    QList<PersonId> people;
    for (const auto &assignment : asked)
        people += assignment.person;
    const auto names = m_workspace.people().names(m_session, people);
    addSection(tr("Was asked"));
    for (const auto &assignment : asked)
        addAsked(task, assignment, names.value(assignment.person));
}

void TaskPeople::addAsked(const Task &task, const Assignment &assignment, const QString &name)
{
    auto &tasks = m_workspace.tasks();
    const bool canWrite = !m_workspace.isReadOnly();
    const PersonId person = assignment.person;
    const auto said = [=, this, &tasks](Answer answer) { m_means.work.tell(tasks.answer(m_session, task, person, answer)); };
    QList<Link> links;
    if (task.isOpen() && assignment.answer != Answer::Agreed)
        links += {tr("Said yes"), [said] { said(Answer::Agreed); }, u"agreed/%1"_s.arg(person.value), canWrite};
    if (task.isOpen() && assignment.answer != Answer::Declined)
        links += {tr("Said no"), [said] { said(Answer::Declined); }, u"declined/%1"_s.arg(person.value), canWrite};
    links += {tr("Show"), [this, person] { Q_EMIT m_means.ways.toPerson(person); }};
    links +=
        {tr("Take away"), [=, this, &tasks] { m_means.work.tell(tasks.withdraw(m_session, assignment)); }, {}, canWrite};
    addLine(tr("%1 – %2").arg(name, TaskWords::said(assignment, m_workspace.store().dates().today())), links,
            assignment.answer == Answer::Declined);
}

void TaskPeople::showWhoCould(const Task &task)
{
    addSection(tr("Who could do this?"));
    const auto volunteers = m_workspace.volunteers().all(m_session);
    const auto matches = m_workspace.volunteers().matcher(m_session).whoCould(task, volunteers);
    if (matches.isEmpty())
        addLine(volunteers.isEmpty() ? tr("Nobody has offered help yet.") : tr("Nobody else could, as far as we know."), {},
                true);
    QHash<PersonId, QString> names;
    for (const auto &volunteer : volunteers)
        names.insert(volunteer.person, volunteer.name);
    for (const auto &match : matches.first(qMin(shownMatches, matches.size()))) {
        const PersonId person = match.person;
        const Link ask{tr("Ask"),
                       [=, this] {
                           if (m_means.work.tell(m_workspace.tasks().ask(m_session, task, person)))
                               Q_EMIT m_means.ways.toContact(person);
                       },
                       u"ask/%1"_s.arg(person.value), match.mayBeAsked && !m_workspace.isReadOnly()};
        const Link show{tr("Show"), [this, person] { Q_EMIT m_means.ways.toPerson(person); }};
        addLine(tr("%1: %2").arg(names.value(person), match.sentence()), {show, ask}, !match.fits());
    }
    if (matches.size() > shownMatches)
        addLine(tr("and %n more", nullptr, int(matches.size() - shownMatches)), {}, true);
}

} // namespace rnf
