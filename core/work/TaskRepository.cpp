#include "work/TaskRepository.h"

#include "work/WorkSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString isOpen = u"status <> 'done' AND status <> 'not_needed'"_s;
const QString openAndDue = u"WHERE due_on <= ? AND "_s + isOpen;

} // namespace

TaskRepository::TaskRepository(Database &database)
    : RecordTables({database, WorkTable::Skill, "skill", {columnFor<&Skill::name>("name")}},
                   {database,
                    WorkTable::Task,
                    "task",
                    {columnFor<&Task::title>("title"),
                     columnFor<&Task::dueOn>("due_on"),
                     columnFor<&Task::effortMin>("effort_min"),
                     columnFor<&Task::neededPeople>("needed_people"),
                     columnFor<&Task::skill>("skill_id"),
                     columnFor<&Task::place>("place"),
                     columnFor<&Task::isRemote>("is_remote"),
                     columnFor<&Task::status>("status"),
                     columnFor<&Task::closedOn>("closed_on"),
                     columnFor<&Task::assignee>("assignee_id"),
                     columnFor<&Task::group>("committee_id"),
                     columnFor<&Task::placement>("placement_id"),
                     columnFor<&Task::event>("event_id"),
                     columnFor<&Task::area>("work_area_id"),
                     columnFor<&Task::category>("category"),
                     columnFor<&Task::after>("after_task_id"),
                     columnFor<&Task::note>("note"),
                     columnFor<&Task::item>("template_item_id"),
                     columnFor<&Task::anchor>("anchor"),
                     columnFor<&Task::anchorOn>("anchor_on"),
                     columnFor<&Task::isFormality>("is_formality"),
                     columnFor<&Task::isEssential>("is_essential")}},
                   {database,
                    WorkTable::TaskPerson,
                    "task_person",
                    {columnFor<&Assignment::task>("task_id"), columnFor<&Assignment::person>("person_id"),
                     columnFor<&Assignment::answer>("answer"), columnFor<&Assignment::askedAt>("asked_at")}}),
      m_allSkills(table<Skill>().selecting(u"ORDER BY name"_s)), m_allTasks(table<Task>().selecting(u"ORDER BY id"_s)),
      m_of(
          table<Task>().selecting(u"WHERE assignee_id = ? OR placement_id IN (SELECT id FROM placement WHERE person_id = ?) "
                                  "OR id IN (SELECT task_id FROM task_person WHERE person_id = ?) ORDER BY id"_s)),
      m_due(table<Task>().selecting(openAndDue + u" ORDER BY due_on, id"_s)),
      m_dueOf(table<Task>().selecting(openAndDue + u" AND assignee_id = ? ORDER BY due_on, id"_s)),
      m_ofPlacement(table<Task>().selecting(u"WHERE placement_id = ? ORDER BY id"_s)),
      m_ofEvent(table<Task>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_ofTemplate(table<Task>().selecting(
          u"WHERE template_item_id IN (SELECT id FROM task_template_item WHERE task_template_id = ?) ORDER BY id"_s)),
      m_countDue(database, u"SELECT count(*) FROM task "_s + openAndDue),
      m_allAssignments(table<Assignment>().selecting(u"ORDER BY id"_s)),
      m_ofTask(table<Assignment>().selecting(u"WHERE task_id = ? ORDER BY id"_s)),
      m_ofPerson(table<Assignment>().selecting(u"WHERE person_id = ? ORDER BY id"_s)),
      m_agreed(table<Assignment>().selecting(
          u"WHERE answer = 'agreed' AND task_id IN (SELECT id FROM task WHERE %1) ORDER BY id"_s.arg(isOpen)))
{
}

QList<Skill> TaskRepository::skills() { return table<Skill>().read(m_allSkills); }

std::optional<Task> TaskRepository::find(TaskId id) { return table<Task>().find(id.value); }

QList<Task> TaskRepository::tasks() { return table<Task>().read(m_allTasks); }

QList<Task> TaskRepository::of(PersonId person) { return table<Task>().read(m_of, person, person, person); }

QList<Task> TaskRepository::due(const QDate &dueBy) { return table<Task>().read(m_due, dueBy); }

QList<Task> TaskRepository::due(const QDate &dueBy, PersonId assignee)
{
    return table<Task>().read(m_dueOf, dueBy, assignee);
}

QList<Task> TaskRepository::ofPlacement(PlacementId placement) { return table<Task>().read(m_ofPlacement, placement); }

QList<Task> TaskRepository::ofEvent(EventId event) { return table<Task>().read(m_ofEvent, event); }

QList<Task> TaskRepository::ofTemplate(TaskTemplateId from) { return table<Task>().read(m_ofTemplate, from); }

int TaskRepository::dueCount(const QDate &dueBy) { return m_countDue.one<int>(dueBy).value_or(0); }

QList<Assignment> TaskRepository::assignments() { return table<Assignment>().read(m_allAssignments); }

QList<Assignment> TaskRepository::assignments(TaskId task) { return table<Assignment>().read(m_ofTask, task); }

QList<Assignment> TaskRepository::assignments(PersonId person) { return table<Assignment>().read(m_ofPerson, person); }

QList<Assignment> TaskRepository::agreed() { return table<Assignment>().read(m_agreed); }

} // namespace rnf
