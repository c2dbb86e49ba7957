#include "people/PersonTableModel.h"

#include "base/Text.h"
#include "look/Chip.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int firstScreen = 40;
/// Rows are read in blocks around the one asked for; so many are kept.
constexpr int blockSize = 32;
constexpr int keptRows = 4096;
const QString cellDrafts = u"cell"_s;

} // namespace

PersonTableModel::PersonTableModel(Workspace &workspace, const Session &session, Drafts &drafts, QObject *parent)
    : QAbstractTableModel(parent), m_store(workspace.store()), m_people(workspace.people()), m_lists(workspace.lists()),
      m_session(session), m_drafts(drafts),
      m_fetching(m_store.placeOf(session), [this](const std::optional<QList<PersonId>> &ids) {
          if (ids)
              replace(*ids);
          Q_EMIT completed();
      })
{
}

void PersonTableModel::setFilter(const PeopleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    look(true);
}

void PersonTableModel::setColumns(const QStringList &keys)
{
    QStringList known = keys;
    known.removeIf([this](const QString &key) { return !m_lists.columns().find(key); });
    known.removeDuplicates();
    if (known.isEmpty())
        known = ListColumns::usual();
    if (known == m_columns)
        return;
    beginResetModel();
    m_columns = known;
    m_rows.clear();
    endResetModel();
    hold(false); // no editor outlives that
}

void PersonTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size())
        setOrder({m_columns[column], order == Qt::DescendingOrder});
}

void PersonTableModel::setOrder(const PeopleOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    look(true);
}

void PersonTableModel::reload()
{
    m_rows.clear();
    m_total = m_people.count(m_session);
    // A field that was removed is no column any more, and nothing is sorted by it.
    if (!m_lists.columns().find(m_order.column))
        m_order = {};
    setColumns(m_columns);
    look(newest().isEmpty());
}

void PersonTableModel::look(bool showsFirstScreen)
{
    m_fetching.drop();
    // A short list is read here and now; nobody sees it twice.
    constexpr qint64 shortList = 2000;
    if (m_total <= shortList) {
        replace(m_lists.ids(m_session, m_filter, m_order));
        Q_EMIT completed();
        return;
    }
    const bool isSearchOnly = m_filter.condition.isEmpty() && !m_filter.picked;
    if (showsFirstScreen && m_order == PeopleOrder{} && isSearchOnly)
        replace(m_people.firstIds(m_session, m_filter.search, firstScreen));
    else
        replace(newest());
    m_fetching.start([filter = m_filter, order = m_order, today = m_store.dates().today()](Database &database) {
        return Lists::ids(database, filter, order, today);
    });
}

QList<PersonId> PersonTableModel::all()
{
    m_fetching.finish();
    return newest();
}

void PersonTableModel::hold(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld || !m_held)
        return;
    replace(*std::exchange(m_held, {}));
    if (isComplete())
        Q_EMIT completed();
}

/// Of the same people other cells.
void PersonTableModel::replace(const QList<PersonId> &ids)
{
    if (m_isHeld) {
        m_held = ids;
    } else if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
    }
}

const ListRow &PersonTableModel::rowAt(int row) const
{
    const PersonId id = personAt(row);
    if (const auto known = m_rows.constFind(id); known != m_rows.cend())
        return *known;
    if (m_rows.size() > keptRows)
        m_rows.clear();
    const int start = row / blockSize * blockSize;
    for (const auto &read : m_lists.rows(m_session, m_ids.mid(start, blockSize), m_columns))
        m_rows.insert(read.id, read);
    auto &wanted = m_rows[id];
    wanted.cells.resize(m_columns.size()); // of somebody who is gone
    return wanted;
}

int PersonTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int PersonTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant PersonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Draft *draft = draftOf(index);
    const QString &text = draft ? draft->text : cellAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text;
    case ChipDelegate::chipsRole:
        return draft ? QVariant() : chipsAt(index);
    case Qt::EditRole: {
        const auto person = draft ? std::nullopt : m_people.find(m_session, personAt(index.row()));
        return person ? m_people.editing().text(*person, m_columns[index.column()]) : text;
    }
    case Qt::ForegroundRole:
        return draft ? QVariant(Theme::colours(QGuiApplication::palette()).error) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return draft ? draft->problem : QString();
    case Qt::ToolTipRole:
        return draft ? plainToolTip(draft->problem) : text.size() > 30 ? plainToolTip(text) : QVariant();
    default:
        return {};
    }
}

QVariant PersonTableModel::chipsAt(const QModelIndex &index) const
{
    if (m_columns[index.column()] != "tags"_L1)
        return {};
    Chips chips;
    for (const auto &tag : cellAt(index.row(), index.column()).split(u"; "_s, Qt::SkipEmptyParts))
        chips += {tag, m_people.tags().colourOf(tag)};
    return QVariant::fromValue(chips);
}

Qt::ItemFlags PersonTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
    const bool canEdit = !m_store.isReadOnly() && m_lists.columns().find(m_columns[index.column()])->canEdit;
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

bool PersonTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const PersonId person = personAt(index.row());
    const QString column = m_columns[index.column()];
    const QString text = cleanText(value.toString());
    setDraft(person, column, {});
    if (const auto problem = keep(person, column, text)) {
        const QString why = QStringList{problem->what, problem->hint}.join(u' ').trimmed();
        setDraft(person, column, Draft{text, why});
        Q_EMIT dataChanged(index, index);
        Q_EMIT refused(why);
        return false;
    }
    return true;
}

std::optional<Problem> PersonTableModel::keep(PersonId person, const QString &column, const QString &text)
{
    const auto before = m_people.find(m_session, person);
    if (!before)
        return Problem{column, tr("This person was deleted meanwhile."), {}};
    Person after = *before;
    if (const auto problem = m_people.editing().set(after, column, text))
        return problem;
    if (after == *before)
        return {};
    const QString title = ListColumns::title(*m_lists.columns().find(column));
    const auto done = m_people.save(m_session, *before, after, tr("Edit %1: %2").arg(before->displayName(), title));
    return done ? std::nullopt : std::optional(Problem{column, done.error().message, {}});
}

const Draft *PersonTableModel::draftOf(const QModelIndex &index) const
{
    return index.isValid() ? m_drafts.find({cellDrafts, personAt(index.row()).value}, m_columns[index.column()]) : nullptr;
}

void PersonTableModel::setDraft(PersonId person, const QString &column, const std::optional<Draft> &draft)
{
    const Drafts::Subject subject(cellDrafts, person.value);
    auto cells = m_drafts.of(subject);
    cells.remove(column);
    if (draft)
        cells.insert(column, *draft);
    m_drafts.set(subject, cells);
}

void PersonTableModel::dropDraft(const QModelIndex &index)
{
    setDraft(personAt(index.row()), m_columns[index.column()], {});
    Q_EMIT dataChanged(index, index);
}

std::optional<std::pair<PersonId, QString>> PersonTableModel::drafted() const
{
    const auto person = m_drafts.anyOf(cellDrafts);
    if (!person)
        return {};
    return std::pair(PersonId(*person), m_drafts.of({cellDrafts, *person}).cbegin().key());
}

QVariant PersonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return ListColumns::title(*m_lists.columns().find(m_columns[section]));
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

} // namespace rnf
