#include "exchange/TaskFiles.h"

#include "base/Text.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"
#include "work/HoursText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Where a file says what; -1: nowhere.
struct TaskColumns {
    qsizetype title = -1, due = -1, effort = -1, status = -1, assignee = -1, closed = -1;
    QList<qsizetype> note; ///< what is kept as the note, a line each

    bool uses(qsizetype column) const
    {
        return QList<qsizetype>{title, due, effort, status, assignee, closed}.contains(column) || note.contains(column);
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
    for (const auto &word : {u"description"_s, u"body"_s, u"note"_s, u"notes"_s, u"nota"_s, u"descripcion"_s, u"url"_s}) {
        if (const auto column = normalized.indexOf(word); column >= 0)
            columns.note += column;
    }
    return columns;
}

/// The words by which programs and people say how a task stands, folded.
TaskStatus statusOf(const QString &text)
{
    static const QHash<QString, TaskStatus> words{
        {u"in progress"_s, TaskStatus::Doing},   {u"doing"_s, TaskStatus::Doing},
        {u"en curso"_s, TaskStatus::Doing},      {u"blocked"_s, TaskStatus::Blocked},
        {u"bloqueada"_s, TaskStatus::Blocked},   {u"feedback"_s, TaskStatus::Review},
        {u"review"_s, TaskStatus::Review},       {u"in review"_s, TaskStatus::Review},
        {u"en revision"_s, TaskStatus::Review},  {u"done"_s, TaskStatus::Done},
        {u"to check"_s, TaskStatus::Review},     {u"por revisar"_s, TaskStatus::Review},
        {u"en marcha"_s, TaskStatus::Doing},     {u"detenida"_s, TaskStatus::Blocked},
        {u"hecho"_s, TaskStatus::Done},          {u"no hace falta"_s, TaskStatus::NotNeeded},
        {u"closed"_s, TaskStatus::Done},         {u"resolved"_s, TaskStatus::Done},
        {u"hecha"_s, TaskStatus::Done},          {u"cerrada"_s, TaskStatus::Done},
        {u"rejected"_s, TaskStatus::NotNeeded},  {u"not planned"_s, TaskStatus::NotNeeded},
        {u"rechazada"_s, TaskStatus::NotNeeded}, {u"not needed"_s, TaskStatus::NotNeeded}};
    return words.value(foldedText(text), TaskStatus::Todo);
}

/// Reads one row; names are looked up among those who may have tasks.
class TaskReader {
public:
    TaskReader(const TableReader &file, const TaskColumns &columns, DateOrder dates,
               const QHash<QString, Placement> &interns)
        : m_file(file), m_columns(columns), m_dates(dates), m_interns(interns)
    {
    }

    std::variant<Task, RowProblem> read(const TableRow &row) const
    {
        Task task;
        task.title = cellText(row, m_columns.title);
        if (task.title.isEmpty())
            return unread(row, m_columns.title, TaskFiles::tr("The row has no title."),
                          TaskFiles::tr("Write what is to be done."));
        if (const QString due = cellText(row, m_columns.due); !due.isEmpty()) {
            const auto day = readDate(due, m_dates);
            if (!day || !day->isValid())
                return unread(row, m_columns.due, TaskFiles::tr("“%1” is no date.").arg(quotable(due)),
                              TaskFiles::tr("Write it like 2026-10-31, or leave it empty."));
            task.dueOn = *day;
        }
        if (const QString effort = cellText(row, m_columns.effort); !effort.isEmpty()) {
            const auto minutes = HoursText::read(effort);
            if (!minutes)
                return unread(row, m_columns.effort, TaskFiles::tr("“%1” is no length of time.").arg(quotable(effort)),
                              TaskFiles::tr("Write it like 2:30 or 2.5, or leave it empty."));
            task.effortMin = *minutes;
        }
        task.status = statusOf(cellText(row, m_columns.status));
        if (!task.isOpen())
            task.closedOn = readDate(cellText(row, m_columns.closed), m_dates).value_or(QDate());
        takeAssignee(row, task);
        return task;
    }

private:
    void takeAssignee(const TableRow &row, Task &task) const
    {
        QStringList note;
        for (const auto column : m_columns.note)
            note += cellText(row, column);
        if (const QString name = cellText(row, m_columns.assignee); !name.isEmpty()) {
            const auto known = m_interns.constFind(foldedText(name));
            if (known == m_interns.cend()) {
                note += TaskFiles::tr("For: %1").arg(name);
            } else {
                task.assignee = known->person;
                task.placement = known->id;
            }
        }
        note.removeAll(QString());
        task.note = note.join(u'\n');
    }
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
    {
        return {row.number(), m_file.columns()[column], problem, hint, cellText(row, m_columns.title)};
    }

    const TableReader &m_file;
    const TaskColumns &m_columns;
    DateOrder m_dates;
    const QHash<QString, Placement> &m_interns;
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

/// Title and day, by which a task is known.
QString keyOf(const Task &task) { return foldedText(task.title) + u'\n' + dayText(task.dueOn); }

QStringList ignoredBy(const TaskColumns &columns, const QStringList &headers)
{
    QStringList ignored;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (!columns.uses(column))
            ignored += headers[column];
    }
    return ignored;
}

/// Those who are here now, by folded name. A name of two of them tells nobody.
QHash<QString, Placement> internsByName(const Session &session, People &people, Interns &interns)
{
    QHash<QString, Placement> byName;
    QSet<QString> shared;
    for (const auto &placement : interns.placements(session)) {
        if (!placement.isCurrent())
            continue;
        const QString name = foldedText(people.nameOf(session, placement.person));
        if (const auto known = byName.constFind(name); known != byName.cend() && known->person != placement.person)
            shared.insert(name);
        byName.insert(name, placement);
    }
    for (const auto &name : std::as_const(shared))
        byName.remove(name);
    return byName;
}

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

TaskFiles::TaskFiles(Store &store, People &people, Interns &interns, Tasks &tasks)
    : m_store(store), m_people(people), m_interns(interns), m_tasks(tasks)
{
}

Result<TaskFileOutcome> TaskFiles::run(const Session &session, const ImportSource &source, bool isDryRun,
                                       std::optional<DateOrder> dates)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const TaskColumns columns = taskColumns(sample->columns);
    if (columns.title < 0)
        return Error{u"no-columns"_s,
                     tr("%1 has no column for what is to be done. It needs a heading such as “Title” or “Subject”.")
                         .arg(source.name())};
    const auto votes = source.dateVotes(columns.due < 0 ? QList<int>() : QList<int>{int(columns.due)});
    const auto file = source.open();
    if (!votes || !file)
        return votes ? file.error() : votes.error();
    TaskFileOutcome outcome;
    outcome.ignoredColumns = ignoredBy(columns, sample->columns);
    outcome.isDateOrderSure = dates || !votes->areNeeded() || votes->decision();
    outcome.dates = dates.value_or(votes->decision().value_or(usualDates(m_people.phones().region())));
    const auto interns = internsByName(session, m_people, m_interns);
    QSet<QString> known;
    for (const auto &task : m_tasks.all(session))
        known += keyOf(task);
    const TaskReader reader(**file, columns, outcome.dates, interns);
    const QDate today = m_store.dates().today();
    const auto done = actOrTry(m_store, session, Operation::LeadInterns, isDryRun, [&](Action &action) {
        TableRow row;
        while ((*file)->next(row)) {
            ++outcome.rows;
            const auto read = reader.read(row);
            if (const auto *problem = std::get_if<RowProblem>(&read)) {
                outcome.rejects += *problem;
                continue;
            }
            auto task = std::get<Task>(read);
            const FileRow said{row.number(), cellText(row, columns.assignee), told(task)};
            if (known.contains(keyOf(task))) {
                outcome.known += said;
                continue;
            }
            known += keyOf(task);
            if (!task.isOpen() && !task.closedOn.isValid())
                task.closedOn = today;
            Tasks::insert(action, task);
            outcome.written += said;
        }
        if (const auto error = (*file)->error())
            throw Refusal(*error);
        action.setLabel(tr("Tasks from %1: %2").arg(source.name(), outcome.sentence()));
    });
    if (!done)
        return done.error();
    outcome.action = *done;
    return outcome;
}

} // namespace rnf
