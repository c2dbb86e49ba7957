#include "work/BoardModel.h"

#include "base/DayWords.h"
#include "base/Text.h"
#include "events/Events.h"
#include "work/TaskWords.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

} // namespace

const QString BoardModel::draggedTask = u"application/x-rankandfile-task"_s;

BoardModel::BoardModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_session(session)
{
}

void BoardModel::show(const Filter &filter)
{
    m_filter = filter;
    reload();
}

void BoardModel::reload()
{
    beginResetModel();
    read();
    m_cards.clear();
    for (const auto &task : std::as_const(m_tasks)) {
        const TaskCard card = cardOf(task);
        if (isShown(task, card))
            m_cards += card;
    }
    endResetModel();
}

// --- reading

void BoardModel::read()
{
    m_tasks = m_workspace.tasks().all(m_session);
    m_open.clear();
    for (const auto &task : std::as_const(m_tasks)) {
        if (task.isOpen())
            m_open.insert(task.id, task);
    }
    m_agreed.clear();
    for (const auto &assignment : m_workspace.tasks().assignments(m_session)) {
        if (assignment.answer == Answer::Agreed)
            m_agreed[assignment.task] += assignment.person;
    }
    m_interns.clear();
    for (const auto &placement : m_workspace.interns().placements(m_session))
        m_interns.insert(placement.id, placement.person);
    nameWhatTheyAreToldApartBy();
}

/// Only what there is a task of: nothing else can be chosen to narrow the board by.
void BoardModel::nameWhatTheyAreToldApartBy()
{
    QSet<PersonId> people;
    QSet<GroupId> groups;
    QSet<EventId> events;
    QSet<WorkAreaId> areas;
    m_placements.clear();
    for (const auto &task : std::as_const(m_tasks)) {
        for (const PersonId person : whoDoes(task))
            people += person;
        groups += task.group;
        events += task.event;
        areas += task.area;
        if (m_interns.contains(task.placement))
            m_placements.insert(task.placement, {});
    }
    m_people = m_workspace.people().names(m_session, people.values());
    m_groups.clear();
    for (const auto &group : m_workspace.groups().all(m_session)) {
        if (groups.contains(group.id))
            m_groups.insert(group.id, group.name);
    }
    m_events.clear();
    for (const auto &event : m_workspace.events().all(m_session)) {
        if (events.contains(event.id))
            m_events.insert(event.id, event.name);
    }
    m_areas.clear();
    for (const auto &area : m_workspace.hours().areas(m_session)) {
        if (areas.contains(area.id))
            m_areas.insert(area.id, area.name);
    }
    for (auto it = m_placements.begin(); it != m_placements.end(); ++it)
        it.value() = m_people.value(m_interns.value(it.key()));
}

/// Whoever answers for it, the intern whose work it is, and everybody who said yes.
QList<PersonId> BoardModel::whoDoes(const Task &task) const
{
    QList<PersonId> people;
    for (const PersonId person : QList{task.assignee, m_interns.value(task.placement)} + m_agreed.value(task.id)) {
        if (person.isValid() && !people.contains(person))
            people += person;
    }
    return people;
}

bool BoardModel::isShown(const Task &task, const TaskCard &card) const
{
    if (!task.isOpen() && (!m_filter.withClosed || task.closedOn.daysTo(today()) > daysClosed))
        return false;
    const auto passes = [](auto wanted, auto has) { return !wanted.isValid() || wanted == has; };
    if (!passes(m_filter.group, task.group) || !passes(m_filter.placement, task.placement)
        || !passes(m_filter.event, task.event) || !passes(m_filter.area, task.area)
        || (m_filter.person.isValid() && !whoDoes(task).contains(m_filter.person)))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const QString text = u' ' + foldedText(QStringList{card.title, card.who, card.about, task.place, task.note}.join(u' '));
    return std::ranges::all_of(foldedWords(m_filter.text), [&](const QString &word) { return text.contains(u' ' + word); });
}

int BoardModel::openCount() const { return int(m_open.size()); }

int BoardModel::lateCount() const
{
    return int(std::ranges::count_if(
        m_tasks, [this](const Task &task) { return task.isOpen() && task.dueOn.isValid() && task.dueOn < today(); }));
}

// --- what a card says

TaskCard BoardModel::cardOf(const Task &task) const
{
    QStringList names;
    for (const PersonId person : whoDoes(task))
        names += m_people.value(person);
    const QString dot = u" · "_s;
    return {task.id,
            task.status,
            task.title,
            joined({dueOf(task), TaskWords::length(task.effortMin)}, dot),
            urgencyOf(task),
            task.isOpen() ? TaskWords::who(task, names) : names.join(u", "_s),
            joined({m_events.value(task.event), m_areas.value(task.area), TaskWords::category(task.category),
                    m_groups.value(task.group)},
                   dot),
            task.isOpen() && m_open.contains(task.after) ? TaskWords::waitsFor(m_open.value(task.after)) : QString()};
}

QString BoardModel::dueOf(const Task &task) const
{
    if (!task.isOpen())
        return dayWord(task.closedOn, today());
    return task.dueOn.isValid() ? dueWord(task.dueOn, today()) : QString();
}

Tone BoardModel::urgencyOf(const Task &task) const
{
    if (!task.isOpen() || !task.dueOn.isValid())
        return Tone::Quiet;
    const auto days = today().daysTo(task.dueOn);
    const int restOfWeek = Qt::Sunday - today().dayOfWeek();
    return days < 0 ? Tone::Error : days == 0 ? Tone::Warning : days <= restOfWeek ? Tone::Normal : Tone::Quiet;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskCard &card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::AccessibleTextRole:
        return joined({TaskWords::status(card.status), card.title, card.due, card.who, card.about, card.waits}, u", "_s);
    case CardRole:
        return QVariant::fromValue(card);
    case StatusRole:
        return QString::fromLatin1(keysOf(card.status)[size_t(card.status)]);
    default:
        return {};
    }
}

// --- dragging

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractListModel::flags(index);
    flags.setFlag(Qt::ItemIsDragEnabled, index.isValid() && !m_workspace.isReadOnly());
    return flags;
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const auto &index : indexes)
        data->setData(draggedTask, QByteArray::number(m_cards[index.row()].task.value));
    return data;
}

TaskId BoardModel::taskIn(const QMimeData *data) { return TaskId(data->data(draggedTask).toLongLong()); }

} // namespace rnf
