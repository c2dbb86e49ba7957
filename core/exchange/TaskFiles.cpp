#include "exchange/TaskFiles.h"

#include "base/Text.h"
#include "exchange/Bearers.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"
#include "work/Hours.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"
#include "work/Tasks.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Where a file says what; -1: nowhere.
struct TaskColumns {
    qsizetype title = -1, due = -1, effort = -1, status = -1, assignee = -1, closed = -1;
    qsizetype area = -1, category = -1, formality = -1; ///< in our own words
    QList<qsizetype> note;                              ///< what is kept as the note, a line each

    QList<qsizetype> used() const
    {
        return QList<qsizetype>{title, due, effort, status, assignee, closed, area, category, formality} + note;
    }
};

/// The headers of Redmine and of GitHub, and what people call these columns themselves.
TaskColumns taskColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    TaskColumns columns;
    columns.title =
        columnNamed(normalized, {u"subject"_s, u"title"_s, u"task"_s, u"what"_s, u"tarea"_s, u"titulo"_s, u"asunto"_s});
    columns.due = columnNamed(
        normalized, {u"due date"_s, u"due on"_s, u"due"_s, u"deadline"_s, u"fecha limite"_s, u"vence"_s, u"fecha fin"_s});
    columns.effort = columnNamed(normalized, {u"estimated time"_s, u"estimated hours"_s, u"estimate"_s, u"effort"_s,
                                              u"hours"_s, u"tiempo estimado"_s, u"horas"_s});
    columns.status = columnNamed(normalized, {u"status"_s, u"state"_s, u"estado"_s});
    columns.assignee =
        columnNamed(normalized, {u"assignee"_s, u"assignees"_s, u"assigned to"_s, u"who"_s, u"asignado a"_s, u"quien"_s});
    columns.closed = columnNamed(normalized, {u"closed"_s, u"closed at"_s, u"closed on"_s, u"cerrada"_s});
    columns.area = columnNamed(normalized, {u"area"_s});
    columns.category = columnNamed(normalized, {u"counts as"_s, u"cuenta como"_s});
    columns.formality = columnNamed(normalized, {u"formality"_s, u"formalidad"_s});
    for (const auto &word : {u"description"_s, u"body"_s, u"note"_s, u"notes"_s, u"nota"_s, u"descripcion"_s, u"url"_s}) {
        if (const auto column = normalized.indexOf(word); column >= 0)
            columns.note += column;
    }
    return columns;
}

/// The words by which programs and people say how a task stands, folded.
QHash<QString, TaskStatus> statusWords()
{
    QHash<QString, TaskStatus> words{{QString(), TaskStatus::Todo}};
    const auto add = [&](TaskStatus status, const QString &texts) {
        for (const auto &word : texts.split(u", "_s))
            words.insert(word, status);
    };
    add(TaskStatus::Todo, u"to do, todo, open, opened, reopened, new, assigned, planned, backlog, not started, pending, "
                          "pendiente, por hacer, abierta, abierto, nueva, nuevo, asignada, sin empezar"_s);
    add(TaskStatus::Doing, u"doing, in progress, started, ongoing, en marcha, en curso, en progreso, en proceso, "
                           "empezada, iniciada"_s);
    add(TaskStatus::Blocked, u"blocked, on hold, waiting, detenida, detenido, bloqueada, bloqueado, en espera"_s);
    add(TaskStatus::Review, u"to check, review, in review, feedback, por revisar, en revision"_s);
    add(TaskStatus::Done, u"done, closed, resolved, complete, completed, finished, hecho, hecha, cerrada, cerrado, "
                          "resuelta, resuelto, completa, completada, completado, terminada, terminado, finalizada, "
                          "finalizado"_s);
    add(TaskStatus::NotNeeded, u"not needed, not planned, rejected, cancelled, canceled, no hace falta, rechazada, "
                               "rechazado, cancelada, cancelado"_s);
    return words;
}

/// Nothing when it is none of these.
std::optional<TaskStatus> statusNamed(const QString &text)
{
    static const auto words = statusWords();
    const auto word = words.constFind(foldedText(text));
    return word == words.cend() ? std::nullopt : std::optional(*word);
}

/// Reads what a row says, but for what depends on what there is here.
class TaskReader {
public:
    TaskReader(const TableReader &file, const TaskColumns &columns, DateOrder dates)
        : m_file(file), m_columns(columns), m_dates(dates)
    {
    }

    std::variant<Task, RowProblem> read(const TableRow &row) const
    {
        Task task;
        task.title = cellText(row, m_columns.title);
        if (task.title.isEmpty())
            return unread(row, m_columns.title, TaskFiles::tr("The row has no title."),
                          TaskFiles::tr("Write what is to be done."));
        for (const auto &[column, day] :
             {std::pair(m_columns.due, &task.dueOn), std::pair(m_columns.closed, &task.closedOn)}) {
            if (const auto problem = takeDay(row, column, *day))
                return *problem;
        }
        if (const QString effort = cellText(row, m_columns.effort); !effort.isEmpty()) {
            const auto minutes = HoursText::read(effort);
            if (!minutes)
                return unread(row, m_columns.effort, TaskFiles::tr("“%1” is no length of time.").arg(quotable(effort)),
                              TaskFiles::tr("Write it like 2:30 or 2.5, or leave it empty."));
            task.effortMin = *minutes;
        }
        task.status = statusNamed(cellText(row, m_columns.status)).value_or(TaskStatus::Todo);
        if (task.isOpen())
            task.closedOn = {};
        task.category = TaskWords::categoryNamed(cellText(row, m_columns.category));
        task.isFormality = readYesNo(cellText(row, m_columns.formality)).value_or(false);
        QStringList note;
        for (const auto column : m_columns.note)
            note += cellText(row, column);
        note.removeAll(QString());
        task.note = note.join(u'\n');
        return task;
    }

private:
    std::optional<RowProblem> takeDay(const TableRow &row, qsizetype column, QDate &day) const
    {
        const QString text = cellText(row, column);
        const auto read = readDate(text, m_dates);
        if (!text.isEmpty() && !(read && read->isValid()))
            return unread(row, column, TaskFiles::tr("“%1” is no date.").arg(quotable(text)),
                          TaskFiles::tr("Write it like 2026-10-31, or leave it empty."));
        day = read.value_or(QDate());
        return std::nullopt;
    }
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
    {
        return {row.number(), m_file.columns()[column], problem, hint, cellText(row, m_columns.title)};
    }

    const TableReader &m_file;
    const TaskColumns &m_columns;
    DateOrder m_dates;
};

/// "Draw the banner · 20 November 2026 · 4:00"
QString told(const Task &task)
{
    QStringList parts{task.title};
    if (task.dueOn.isValid())
        parts += QLocale().toString(task.dueOn, TaskFiles::tr("d MMMM yyyy"));
    if (task.effortMin > 0)
        parts += HoursText::shown(task.effortMin);
    return parts.join(u" · "_s);
}

/// The name that a note keeps of somebody who is not here.
QString namedInNote(const Task &task)
{
    const auto lines = task.note.split(u'\n');
    return lines.last().startsWith(TaskFiles::tr("For: %1").arg(QString())) ? lines.last() : QString();
}

/// The tasks that stood here before the file. Each answers for one row: rows of one file may be alike.
class StandingTasks {
public:
    explicit StandingTasks(const QList<Task> &tasks)
    {
        // Closed ones first, which answer for fewer rows.
        for (const auto &task : tasks) {
            auto &same = m_tasks[keyOf(task)];
            same.insert(task.isOpen() ? same.size() : 0, task);
        }
    }

    bool answerFor(const Task &row)
    {
        auto &same = m_tasks[keyOf(row)];
        const auto known = std::ranges::find_if(same, [&](const Task &task) { return mayBe(task, row); });
        if (known == same.end())
            return false;
        same.erase(known);
        return true;
    }

private:
    static QString keyOf(const Task &task)
    {
        const QString who = task.assignee.isValid() ? QString::number(task.assignee.value) : foldedText(namedInNote(task));
        return QStringList{foldedText(task.title), dayText(task.dueOn), who}.join(u'\n');
    }
    /// What was due on no day comes again with every term, so that what is closed of it may be of an earlier one.
    static bool mayBe(const Task &task, const Task &row)
    {
        return task.isOpen() || task.dueOn.isValid()
            || (!row.isOpen() && (!row.closedOn.isValid() || row.closedOn == task.closedOn));
    }

    QHash<QString, QList<Task>> m_tasks;
};

/// Who is to do something: an intern who is here now, else whoever of everybody has that name.
class Assignees {
public:
    Assignees(const Session &session, People &people, Interns &interns)
    {
        for (const auto &placement : interns.placements(session)) {
            if (placement.isCurrent() && !m_placements.contains(placement.person))
                m_placements.insert(placement.person, placement.id);
        }
        m_interns.add(people.names(session, m_placements.keys()));
    }

    PersonId find(Action &action, const QString &name)
    {
        if (const PersonId intern = m_interns.find(name); intern.isValid() || name.isEmpty())
            return intern;
        if (!m_asked.contains(name)) {
            m_asked.insert(name);
            m_everybody.add(People::names(action, People::ids(action.database(), name)));
        }
        return m_everybody.find(name);
    }
    PlacementId placementOf(PersonId person) const { return m_placements.value(person); }

private:
    QHash<PersonId, PlacementId> m_placements; ///< of those who are here now
    Bearers m_interns, m_everybody;
    QSet<QString> m_asked;
};

/// Writes what a file says, row by row, inside the action.
class TaskWriting {
public:
    TaskWriting(Action &action, const TaskColumns &columns, Assignees &assignees, const QDate &today,
                TaskFileOutcome &outcome)
        : m_action(action), m_columns(columns), m_assignees(assignees), m_standing(Tasks::all(action.database())),
          m_today(today), m_outcome(outcome)
    {
    }

    void take(const TableRow &row, Task task)
    {
        takeAssignee(cellText(row, m_columns.assignee), task);
        const FileRow said{row.number(), cellText(row, m_columns.assignee), told(task)};
        if (m_standing.answerFor(task)) {
            m_outcome.known += said;
            return;
        }
        if (const QString status = cellText(row, m_columns.status);
            !statusNamed(status) && !m_outcome.unknownStates.contains(status))
            m_outcome.unknownStates += status;
        task.area = Hours::areaNamed(m_action, cellText(row, m_columns.area));
        if (!task.isOpen() && !task.closedOn.isValid())
            task.closedOn = m_today;
        Tasks::insert(m_action, task);
        m_outcome.written += said;
    }

private:
    void takeAssignee(const QString &name, Task &task)
    {
        task.assignee = m_assignees.find(m_action, name);
        task.placement = m_assignees.placementOf(task.assignee);
        if (task.assignee.isValid() || name.isEmpty())
            return;
        const QString kept = TaskFiles::tr("For: %1").arg(name);
        task.note = task.note.isEmpty() ? kept : task.note + u'\n' + kept;
    }

    Action &m_action;
    const TaskColumns &m_columns;
    Assignees &m_assignees;
    StandingTasks m_standing;
    QDate m_today;
    TaskFileOutcome &m_outcome;
};

} // namespace

QString TaskFileOutcome::sentence() const
{
    QStringList said{TaskFiles::tr("%n new tasks", nullptr, int(written.size()))};
    if (!known.isEmpty())
        said += TaskFiles::tr("%n were here already", nullptr, int(known.size()));
    if (!rejects.isEmpty())
        said += TaskFiles::tr("%n left out", nullptr, int(rejects.size()));
    return said.join(u" · "_s);
}

QStringList TaskFileOutcome::remarks() const
{
    QStringList said;
    if (!unknownStates.isEmpty())
        said += TaskFiles::tr("Taken as to do: %1").arg(unknownStates.join(u", "_s));
    if (!ignoredColumns.isEmpty())
        said += TaskFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return said;
}

TaskFiles::TaskFiles(Store &store, People &people, Interns &interns) : m_store(store), m_people(people), m_interns(interns)
{
}

Result<TaskFileOutcome> TaskFiles::run(const Session &session, const ImportSource &source, bool isDryRun,
                                       std::optional<DateOrder> said)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const TaskColumns columns = taskColumns(sample->columns);
    if (columns.title < 0)
        return Error{u"no-columns"_s,
                     tr("%1 has no column for what is to be done. It needs a heading such as “Title” or “Subject”.")
                         .arg(source.name())};
    const auto dates =
        source.settledDates({int(columns.due), int(columns.closed)}, said, usualDates(m_people.phones().region()));
    if (!dates)
        return dates.error();
    const auto file = source.open();
    if (!file)
        return file.error();
    TaskFileOutcome outcome;
    outcome.ignoredColumns = unusedHeaders(sample->columns, sample->rows, columns.used());
    outcome.isDateOrderSure = dates->isSure;
    outcome.dates = dates->order;
    const TaskReader reader(**file, columns, outcome.dates);
    Assignees assignees(session, m_people, m_interns);
    const auto done = actOrTry(m_store, session, Operation::LeadWork, isDryRun, [&](Action &action) {
        TaskWriting writing(action, columns, assignees, m_store.dates().today(), outcome);
        TableRow row;
        while ((*file)->next(row)) {
            ++outcome.rows;
            const auto read = reader.read(row);
            if (const auto *problem = std::get_if<RowProblem>(&read))
                outcome.rejects += *problem;
            else
                writing.take(row, std::get<Task>(read));
        }
        if (const auto error = (*file)->error())
            throw Refusal(*error);
        action.setLabel(tr("Tasks from %1: %2").arg(source.name(), outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
