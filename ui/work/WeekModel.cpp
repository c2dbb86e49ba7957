#include "work/WeekModel.h"

#include "look/Theme.h"
#include "look/ToolTip.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString draggedHours = u"application/x-rnf-hours"_s;

bool isSameWork(const WorkKind &one, const WorkKind &other) { return one.task == other.task && one.area == other.area; }

} // namespace

WeekModel::WeekModel(Workspace &workspace, const Session &session, Drafts &drafts, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session), m_drafts(drafts), m_names(workspace, session)
{
}

void WeekModel::show(const WeekKey &key)
{
    beginResetModel();
    const bool isKnownNow = !m_key.person.isValid() && key.person.isValid();
    if (isKnownNow) {
        m_drafts.move(m_key.person, key.person);
        m_key.person = key.person;
    }
    if (key != m_key) {
        m_kinds.clear();
        m_added.clear();
    }
    m_key = key;
    m_names.read();
    m_week = key.person.isValid() ? m_workspace.hours().week(m_session, key) : Week();
    m_entries = WeekEntries(m_week);
    arrangeKinds();
    endResetModel();
}

/// Rows stay where they are as long as the week is shown.
void WeekModel::arrangeKinds()
{
    QList<WorkKind> shown;
    const auto show = [&](const WorkKind &kind) {
        if (!shown.contains(kind))
            shown += kind;
    };
    for (const auto &entry : m_entries.all() + m_entries.pending())
        show(entry.kind());
    for (const auto &kind : canWrite() ? offered() : QList<WorkKind>())
        show(kind);
    std::ranges::stable_sort(shown, [this](const WorkKind &one, const WorkKind &other) {
        return QString::localeAwareCompare(m_names.of(one.task, one.area), m_names.of(other.task, other.area)) < 0;
    });
    for (const auto &kind : canWrite() ? m_added : QList<WorkKind>())
        show(kind);
    QList<WorkKind> arranged;
    for (const auto &kind : std::as_const(m_kinds)) {
        if (shown.removeOne(kind))
            arranged += kind;
    }
    m_kinds = arranged + shown;
}

/// What has no hours in this week yet: the work of the week before, and what something was typed for.
QList<WorkKind> WeekModel::offered() const
{
    QList<WorkKind> kinds;
    const QDate from = m_key.weekOn.addDays(-days);
    for (const auto &entry : m_key.person.isValid()
                                 ? m_workspace.hours().entriesOf(m_session, m_key.person, from, m_key.weekOn)
                                 : QList<TimeEntry>()) {
        const WorkKind kind = entry.kind();
        if (std::ranges::none_of(m_added, [&](const WorkKind &added) { return isSameWork(added, kind); }))
            kinds += kind;
    }
    return kinds + m_drafts.kinds(m_key);
}

Result<WeekKey> WeekModel::keyToWrite()
{
    WeekKey key = m_key;
    if (!key.person.isValid()) {
        const auto me = m_workspace.conversations().organizer(m_session);
        if (!me)
            return me.error();
        key.person = *me;
    }
    return key;
}

bool WeekModel::canWrite() const { return !m_workspace.isReadOnly() && m_week.sheet.status == SheetStatus::Open; }

std::optional<WorkKind> WeekModel::kindAt(int row) const
{
    return row >= 0 && row < m_kinds.size() ? std::optional(m_kinds[row]) : std::nullopt;
}

std::optional<WorkCell> WeekModel::cellAt(const QModelIndex &index) const
{
    const auto kind = kindAt(index.row());
    return kind && isDay(index.column()) ? std::optional(WorkCell{*kind, dayOf(index.column())}) : std::nullopt;
}

/// Of a row, of a day, or of both; of all work in the last row.
int WeekModel::minutesAt(int row, int column) const
{
    return m_entries.minutes(kindAt(row), isDay(column) ? dayOf(column) : QDate());
}

// --- drafts

const Draft *WeekModel::draftAt(const QModelIndex &cell) const
{
    const auto kind = kindAt(cell.row());
    return kind && isDay(cell.column()) ? draft(*kind, dayOf(cell.column())) : nullptr;
}

void WeekModel::setDraft(const QModelIndex &cell, const QString &text, const QString &problem)
{
    if (problem.isEmpty() && !draftAt(cell))
        return;
    m_drafts.set({m_key, dayOf(cell.column()), m_kinds[cell.row()]}, {text, problem});
    Q_EMIT dataChanged(cell, cell);
}

void WeekModel::dropDraft(const QModelIndex &cell)
{
    if (draftAt(cell))
        setDraft(cell, {}, {});
}

// --- typing

bool WeekModel::addWork(const QString &name)
{
    if (name.isEmpty())
        return false;
    auto meant = m_names.meant(name);
    if (!meant) {
        Q_EMIT failed(meant.error().message);
        return false;
    }
    // What the same work counted as before, it counts as again.
    const auto known = std::ranges::find_if(m_kinds, [&](const WorkKind &kind) { return isSameWork(kind, *meant); });
    const WorkKind kind = known == m_kinds.end() ? *meant : *known;
    if (known == m_kinds.end()) {
        beginInsertRows({}, addRow(), addRow());
        m_added += kind;
        m_kinds += kind;
        endInsertRows();
    }
    Q_EMIT added(kind);
    return true;
}

/// Of a row without hours; where there are some, each entry says what it counts as.
bool WeekModel::setCategory(int row, Category category)
{
    WorkKind kind = m_kinds[row];
    kind.category = category;
    if (m_kinds.contains(kind))
        return false;
    m_drafts.move(m_key, m_kinds[row], kind);
    m_added.removeOne(m_kinds[row]);
    m_added += kind;
    m_kinds[row] = kind;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

bool WeekModel::setTime(const QModelIndex &cell, const QString &text)
{
    const auto minutes = HoursText::read(text);
    const WorkKind kind = m_kinds[cell.row()];
    const QDate day = dayOf(cell.column());
    QString problem;
    if (!minutes) {
        problem = tr("“%1” is no length of time. Type 7.5, 7:30 or 7h30.").arg(text);
    } else if (*minutes != m_entries.minutes(kind, day)) {
        const auto key = keyToWrite();
        const auto done = key ? m_workspace.hours().setMinutes(m_session, *key, kind, day, *minutes) : key.error();
        problem = done ? QString() : done.error().message;
        if (done && *minutes == 0)
            Q_EMIT emptied(*done);
    }
    setDraft(cell, text.isEmpty() ? HoursText::shown(0) : text, problem);
    return problem.isEmpty();
}

bool WeekModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (index.column() == Work)
        return addWork(value.toString().trimmed());
    if (index.column() == CountsAs)
        return setCategory(index.row(), Category(value.toInt()));
    return setTime(index, value.toString().trimmed());
}

// --- moving

/// What is marked has to be corrected where it was typed.
bool WeekModel::canMoveFrom(const WorkCell &cell) const
{
    return canWrite() && m_entries.minutes(cell.kind, cell.day) > 0 && !draft(cell.kind, cell.day);
}

bool WeekModel::move(const WorkCell &from, const WorkCell &to)
{
    if (!canMoveFrom(from))
        return false;
    if (draft(to.kind, to.day)) {
        Q_EMIT failed(tr("A time could not be read there; it is marked. Correct it first, or press Esc in it."));
        return false;
    }
    const auto done = m_workspace.hours().move(m_session, m_key, from, to);
    if (!done)
        Q_EMIT failed(done.error().message);
    else if (*done)
        Q_EMIT moved(*done);
    return done && *done;
}

QStringList WeekModel::mimeTypes() const { return {draggedHours}; }

/// One cell, which is called by what it is about: the rows may have changed until it is dropped.
QMimeData *WeekModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    const auto cell = indexes.isEmpty() ? std::nullopt : cellAt(indexes.first());
    if (!cell)
        return data;
    QByteArray written;
    QDataStream(&written, QIODevice::WriteOnly)
        << cell->kind.task.value << cell->kind.area.value << int(cell->kind.category) << cell->day;
    data->setData(draggedHours, written);
    return data;
}

std::optional<WorkCell> WeekModel::cellIn(const QMimeData *data) const
{
    WorkCell cell;
    int category = 0;
    QDataStream read(data->data(draggedHours));
    read >> cell.kind.task.value >> cell.kind.area.value >> category >> cell.day;
    cell.kind.category = Category(category);
    const bool isOfThisWeek = read.status() == QDataStream::Ok && mondayOf(cell.day) == m_key.weekOn;
    return isOfThisWeek ? std::optional(cell) : std::nullopt;
}

// --- what stands there

int WeekModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : addRow() + 2; }

int WeekModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QModelIndex WeekModel::buddy(const QModelIndex &index) const
{
    return index.row() == addRow() ? index.siblingAtColumn(Work) : index;
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() > addRow() || index.column() == Total)
        return Qt::NoItemFlags;
    bool canEdit = canWrite();
    if (index.row() == addRow())
        canEdit &= index.column() == Work;
    else if (index.column() == CountsAs)
        canEdit &= minutesAt(index.row(), Total) == 0;
    else
        canEdit &= isDay(index.column());
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, canEdit);
    const auto cell = cellAt(index);
    flags.setFlag(Qt::ItemIsDragEnabled, cell && canMoveFrom(*cell));
    flags.setFlag(Qt::ItemIsDropEnabled, cell && canEdit);
    return flags;
}

QString WeekModel::cell(int row, int column) const
{
    if (row == addRow())
        return column == Work && canWrite() ? tr("Add work…") : QString();
    if (column == Work)
        return row > addRow() ? tr("Sum") : m_names.of(m_kinds[row].task, m_kinds[row].area);
    if (column == CountsAs)
        return row > addRow() ? QString() : TaskWords::category(m_kinds[row].category);
    if (const auto *draft = draftAt(index(row, column)))
        return draft->text;
    const int minutes = minutesAt(row, column);
    return minutes > 0 || (row > addRow() && column == Total) ? HoursText::shown(minutes) : QString();
}

/// For who cannot see the row and the column that a cell stands in.
QString WeekModel::told(int row, int column) const
{
    if (row == addRow() || !isDay(column))
        return cell(row, column);
    const QString time = cell(row, column);
    return tr("%1, %2: %3")
        .arg(cell(row, Work), QLocale().toString(dayOf(column), tr("dddd d MMMM")),
             time.isEmpty() ? HoursText::shown(0) : time);
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    const auto *draft = draftAt(index);
    const Colours &colours = Theme::colours(QApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, column);
    case Qt::EditRole:
        if (column == CountsAs)
            return int(m_kinds.value(row).category);
        return column == Work ? QString() : cell(row, column);
    case Qt::AccessibleTextRole:
        return told(row, column);
    case Qt::AccessibleDescriptionRole:
        return draft ? draft->problem : QString();
    case Qt::ToolTipRole:
        return plainToolTip(draft ? draft->problem : cell(row, column));
    case Qt::TextAlignmentRole:
        return column == Work || column == CountsAs ? QVariant() : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return draft ? colours.error : row == addRow() || column == CountsAs ? colours.quiet : colours.text;
    case Qt::FontRole:
        return row > addRow() || column == Total ? QVariant(Theme::strong(QApplication::font())) : QVariant();
    default:
        return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isDay(section) || section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && isDay(section) && dayOf(section) == m_workspace.store().dates().today())
        return Theme::strong(QApplication::font());
    if (role != Qt::DisplayRole)
        return {};
    if (isDay(section))
        return QLocale().toString(dayOf(section), tr("ddd d"));
    return section == Work ? tr("Work") : section == Total ? tr("Total") : tr("Counts as");
}

} // namespace rnf
