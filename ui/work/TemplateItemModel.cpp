#include "work/TemplateItemModel.h"

#include "work/TaskTemplateWords.h"
#include "work/TaskWords.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString wordOf(const TemplateItemModel::Choices &choices, qint64 value)
{
    const auto found = std::ranges::find(choices, value, [](const auto &choice) { return choice.second; });
    return found == choices.end() ? QString() : found->first;
}

/// What a column is ticked for; nothing where it is not.
bool TaskTemplateItem::*tickOf(int column)
{
    return column == TemplateItemModel::Formality ? &TaskTemplateItem::isFormality
         : column == TemplateItemModel::Essential ? &TaskTemplateItem::isEssential
                                                  : nullptr;
}

} // namespace

TemplateItemModel::TemplateItemModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void TemplateItemModel::show(const std::optional<TaskTemplate> &shown)
{
    beginResetModel();
    m_template = shown;
    m_items = shown ? TaskTemplatePlan::byDay(shown->items) : QList<TaskTemplateItem>();
    m_areas = m_workspace.hours().areas(m_session);
    endResetModel();
}

TaskTemplateItem TemplateItemModel::itemAt(int row) const
{
    if (!isNew(row))
        return m_items[row];
    TaskTemplateItem item;
    item.templateId = m_template ? m_template->id : TaskTemplateId();
    return item;
}

int TemplateItemModel::rowCount(const QModelIndex &parent) const
{
    const bool takesNew = m_template && !m_workspace.isReadOnly();
    return parent.isValid() ? 0 : int(m_items.size()) + int(takesNew);
}

// --- what is shown

TemplateItemModel::Choices TemplateItemModel::othersThan(const TaskTemplateItem &item) const
{
    Choices others{{tr("nothing"), 0}};
    for (const auto &other : m_items) {
        if (other.id != item.id)
            others += {other.title, other.id.value};
    }
    return others;
}

TemplateItemModel::Choices TemplateItemModel::choicesAt(const QModelIndex &cell) const
{
    Choices choices;
    switch (cell.column()) {
    case From:
        for (const auto anchor : {Anchor::Start, Anchor::Middle, Anchor::End})
            choices += {TaskTemplateWords::anchor(anchor), qint64(anchor)};
        break;
    case Who:
        for (const auto doer : {Doer::Person, Doer::Supervisor})
            choices += {TaskTemplateWords::doer(doer), qint64(doer)};
        break;
    case Kind:
        choices += {tr("not said"), qint64(Category::NotSaid)};
        for (const auto category : {Category::Learning, Category::Program, Category::Clerical})
            choices += {TaskWords::category(category), qint64(category)};
        break;
    case After:
        return othersThan(itemAt(cell.row()));
    case Weekend:
        for (const auto rule : {DayRule::Keep, DayRule::Earlier, DayRule::Later})
            choices += {TaskTemplateWords::dayRule(rule), qint64(rule)};
        break;
    case Area:
        choices += {tr("no area"), qint64(0)};
        for (const auto &area : m_areas)
            choices += {area.name, area.id.value};
        break;
    default:
        break;
    }
    return choices;
}

QString TemplateItemModel::shown(const TaskTemplateItem &item, int column) const
{
    switch (column) {
    case Title:
        return item.title;
    case Days:
        return TaskTemplateWords::days(item.days);
    case From:
        return TaskTemplateWords::anchor(item.anchor);
    case Who:
        return TaskTemplateWords::doer(item.doer);
    case Time:
        return TaskWords::length(item.effortMin);
    case Kind:
        return TaskWords::category(item.category);
    case After:
        return item.after.isValid() ? wordOf(othersThan(item), item.after.value) : QString();
    case Weekend:
        return TaskTemplateWords::dayRule(item.dayRule);
    case Area: {
        const auto area = std::ranges::find(m_areas, item.area, &WorkArea::id);
        return area == m_areas.end() ? QString() : area->name;
    }
    case Note:
        return item.note.simplified();
    default:
        return {};
    }
}

QVariant TemplateItemModel::edited(const TaskTemplateItem &item, int column) const
{
    switch (column) {
    case Title:
        return item.title;
    case Days:
        return item.days > 0 ? u'+' + QString::number(item.days) : QString::number(item.days);
    case From:
        return qint64(item.anchor);
    case Who:
        return qint64(item.doer);
    case Time:
        return item.effortMin;
    case Kind:
        return qint64(item.category);
    case After:
        return item.after.value;
    case Weekend:
        return qint64(item.dayRule);
    case Area:
        return item.area.value;
    case Note:
        return item.note;
    default:
        return {};
    }
}

QVariant TemplateItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TaskTemplateItem item = itemAt(index.row());
    if (role == Qt::EditRole)
        return edited(item, index.column());
    if (isNew(index.row())) {
        const bool isHint = index.column() == Title;
        if (role == Qt::DisplayRole && isHint)
            return tr("Type a new task here");
        return role == Qt::ForegroundRole ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                                          : QVariant();
    }
    const auto tick = tickOf(index.column());
    if (role == Qt::CheckStateRole && tick)
        return item.*tick ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Days)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && tick)
        return (index.column() == Formality ? tr("No piece of work: %1") : tr("Essential: %1")).arg(item.title);
    return role == Qt::DisplayRole ? shown(item, index.column()) : QVariant();
}

QVariant TemplateItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Task");
    case Days:
        return tr("Days");
    case From:
        return tr("Counted from");
    case Who:
        return tr("Who does it");
    case Time:
        return tr("Time it takes");
    case Kind:
        return tr("Kind of work");
    case After:
        return tr("Comes after");
    case Formality:
        return tr("Formality");
    case Essential:
        return tr("Essential");
    case Weekend:
        return tr("On a weekend");
    case Area:
        return tr("Area");
    default:
        return tr("Note");
    }
}

Qt::ItemFlags TemplateItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_workspace.isReadOnly() || !index.isValid() || (isNew(index.row()) && index.column() != Title))
        return flags;
    return flags | (tickOf(index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

// --- what is typed

Result<> TemplateItemModel::read(TaskTemplateItem &item, int column, const QVariant &value) const
{
    switch (column) {
    case Title:
        item.title = value.toString();
        break;
    case Days: {
        const auto typed = TaskTemplateWords::readDays(value.toString());
        if (!typed)
            return Error{
                u"no-days"_s,
                tr("“%1” is no number of days. Type it like +7, or -3 for three days before.").arg(value.toString())};
        item.days = typed->days;
        item.anchor = typed->anchor.value_or(item.anchor);
        break;
    }
    case From:
        item.anchor = Anchor(value.toInt());
        break;
    case Who:
        item.doer = Doer(value.toInt());
        break;
    case Time:
        item.effortMin = value.toInt();
        break;
    case Kind:
        item.category = Category(value.toInt());
        break;
    case After:
        item.after = TemplateItemId(value.toLongLong());
        break;
    case Area:
        item.area = WorkAreaId(value.toLongLong());
        break;
    case Note:
        item.note = value.toString();
        break;
    case Weekend:
        item.dayRule = DayRule(value.toInt());
        break;
    case Formality:
    case Essential:
        item.*tickOf(column) = value.toInt() == Qt::Checked;
        break;
    default:
        break;
    }
    return {};
}

bool TemplateItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isCheck = tickOf(index.column());
    if (!index.isValid() || role != (isCheck ? int(Qt::CheckStateRole) : int(Qt::EditRole)))
        return false;
    const bool isNothing = isNew(index.row()) && value.toString().trimmed().isEmpty();
    TaskTemplateItem after = itemAt(index.row());
    const auto done = read(after, index.column(), value);
    if (!done)
        Q_EMIT written(Result<qint64>(Error{u"no-days"_s, done.error().message}));
    return done && !isNothing && after != itemAt(index.row()) && keep(index.row(), after);
}

bool TemplateItemModel::keep(int row, const TaskTemplateItem &after)
{
    if (isNew(row))
        return addItem(after);
    const auto saved = m_workspace.taskTemplates().save(m_session, m_items[row], after);
    if (saved)
        readAgain();
    Q_EMIT written(saved);
    return bool(saved);
}

/// In the row where it was typed; another one takes the next.
bool TemplateItemModel::addItem(TaskTemplateItem item)
{
    const auto added = m_workspace.taskTemplates().add(m_session, item);
    if (!added) {
        Q_EMIT written(added.error());
        return false;
    }
    item.id = *added;
    beginInsertRows({}, rowCount(), rowCount());
    m_items += item;
    endInsertRows();
    readAgain();
    Q_EMIT written(m_workspace.changes().newestOf(m_session));
    return true;
}

void TemplateItemModel::removeItem(int row)
{
    const auto removed = m_workspace.taskTemplates().remove(m_session, m_items[row]);
    if (removed) {
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
        readAgain();
    }
    Q_EMIT written(removed);
}

/// As they are kept, each in its row.
void TemplateItemModel::readAgain()
{
    const auto now = m_workspace.taskTemplates().find(m_session, m_template->id);
    if (!now)
        return;
    for (auto &item : m_items) {
        const auto kept = std::ranges::find(now->items, item.id, &TaskTemplateItem::id);
        if (kept != now->items.end())
            item = *kept;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace rnf
