#include "events/EventTableModel.h"

#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "events/Registrations.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

using namespace Qt::StringLiterals;

namespace rnf {

EventTableModel::EventTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void EventTableModel::show(Choice choice)
{
    m_choice = choice;
    reload();
}

void EventTableModel::reload()
{
    beginResetModel();
    m_coming.clear();
    m_ideas.clear();
    m_past.clear();
    for (const auto &event : m_workspace.events().all(m_session)) {
        if (event.status == EventStatus::Idea)
            m_ideas += event;
        else
            isPast(event) ? m_past.prepend(event) : m_coming.append(event);
    }
    m_shown = shown();
    m_counts = m_workspace.registrations().counts(m_session);
    endResetModel();
}

/// What is over by the calendar as well, whatever its status says: nobody closes every event.
bool EventTableModel::isPast(const Event &event) const
{
    if (event.hasDay() && EventTimes::end(event).date() < m_workspace.store().dates().today())
        return true;
    return event.status == EventStatus::Done || event.status == EventStatus::Archived
        || (event.status == EventStatus::Cancelled && !event.hasDay());
}

QList<Event> EventTableModel::shown() const
{
    switch (m_choice) {
    case Choice::Coming:
        return m_coming;
    case Choice::Past:
        return m_past;
    case Choice::Ideas:
        return m_ideas;
    default:
        return m_coming + m_ideas + m_past;
    }
}

int EventTableModel::rowOf(EventId event) const
{
    const auto found = std::ranges::find(m_shown, event, &Event::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

/// "23 of 40", or "23 yes" without a limit; once somebody came, that counts. The rest stands beside the list.
QString EventTableModel::answers(const Event &event) const
{
    const EventCounts counts = m_counts.value(event.id);
    if (counts.came > 0)
        return tr("%n came", nullptr, counts.came);
    if (event.places > 0)
        return tr("%1 of %2", "answers and places").arg(QLocale().toString(counts.yes), QLocale().toString(event.places));
    return counts.yes > 0 ? tr("%n yes", nullptr, counts.yes) : QString();
}

QString EventTableModel::cell(const Event &event, int column) const
{
    switch (column) {
    case When:
        return EventWords::begin(event, m_workspace.store().dates().today());
    case Name:
        return event.name;
    case Answers:
        return answers(event);
    default:
        return EventWords::status(event.status);
    }
}

QFont EventTableModel::fontOf(const Event &event)
{
    QFont font = QApplication::font("QAbstractItemView");
    font.setStrikeOut(event.status == EventStatus::Cancelled);
    return font;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event &event = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(event, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(event, index.column()));
    case Qt::FontRole:
        return index.column() == Name ? QVariant(fontOf(event)) : QVariant();
    case Qt::ForegroundRole:
        return event.isAhead() && !isPast(event) ? QVariant() : Theme::colours(QApplication::palette()).quiet;
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("When"), tr("Name"), tr("Answers"), tr("Status")}[size_t(section)];
}

} // namespace rnf
