#include "people/PersonTableModel.h"

#include "look/ToolTip.h"
#include "storage/Database.h"
#include "storage/StorageError.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int firstScreen = 40;
/// Rows are read in blocks around the one asked for; so many are kept.
constexpr int blockSize = 32;
constexpr int keptRows = 4096;

constexpr std::array columnKeys{"name", "phone", "email", "employer", "unit", "job_title", "city", "tags"};

/// A connection for background reading, handed to one thread at a time; nothing when the file cannot be read any more.
std::shared_ptr<Database> ownConnection(const QString &path)
{
    try {
        return std::make_shared<Database>(path, Database::Mode::Read);
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return {};
    }
}

} // namespace

PersonTableModel::PersonTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_store(workspace.store()), m_people(workspace.people()), m_lists(workspace.lists()),
      m_session(session)
{
    connect(&m_fetching, &QFutureWatcherBase::finished, this, &PersonTableModel::takeFetched);
    connect(&m_store, &Store::changed, this, &PersonTableModel::readAgain);
    m_total = m_people.count(m_session);
    look(true);
}

PersonTableModel::~PersonTableModel()
{
    dropFetch();
    m_fetching.waitForFinished();
}

void PersonTableModel::setFilter(const PeopleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    look(true);
}

void PersonTableModel::sort(int column, Qt::SortOrder order)
{
    const PeopleOrder wanted{columnKey(qBound(0, column, ColumnCount - 1)), order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    look(true);
}

void PersonTableModel::readAgain()
{
    m_rows.clear();
    m_total = m_people.count(m_session);
    look(false);
}

void PersonTableModel::look(bool showsFirstScreen)
{
    dropFetch();
    // A short list is read here and now; nobody sees it twice.
    constexpr qint64 shortList = 2000;
    if (m_total <= shortList) {
        m_isComplete = true;
        replace(m_lists.ids(m_session, m_filter, m_order));
        Q_EMIT completed();
        return;
    }
    const bool isSearchOnly = m_filter.condition.isEmpty() && !m_filter.picked;
    if (showsFirstScreen && m_order == PeopleOrder{} && isSearchOnly)
        replace(m_people.firstIds(m_session, m_filter.search, firstScreen));
    else if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
    fetchAll();
}

void PersonTableModel::fetchAll()
{
    m_isComplete = false;
    m_fetchingFrom = ownConnection(m_store.path());
    if (!m_fetchingFrom)
        return;
    m_fetching.setFuture(QtConcurrent::run(
        [database = m_fetchingFrom, filter = m_filter, order = m_order, today = m_store.dates().today()]() -> Fetched {
            try {
                return Lists::ids(*database, filter, order, today);
            } catch (const StorageError &error) {
                if (!error.isInterruption())
                    qWarning("storage: %s", error.what());
                return std::nullopt;
            }
        }));
}

void PersonTableModel::dropFetch()
{
    if (auto database = std::exchange(m_fetchingFrom, {}))
        database->interrupt();
}

void PersonTableModel::takeFetched()
{
    if (!m_fetchingFrom || m_fetching.future().resultCount() == 0)
        return; // dropped: something else is wanted now
    m_fetchingFrom.reset();
    m_isComplete = true;
    if (const Fetched fetched = m_fetching.result())
        replace(*fetched);
    Q_EMIT completed();
}

QList<PersonId> PersonTableModel::everyone()
{
    if (m_fetchingFrom) {
        m_fetching.waitForFinished();
        takeFetched();
    }
    return m_ids;
}

void PersonTableModel::replace(const QList<PersonId> &ids)
{
    if (ids == m_ids) {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

const PersonRow &PersonTableModel::rowAt(int row) const
{
    const PersonId id = personAt(row);
    if (const auto known = m_rows.constFind(id); known != m_rows.cend())
        return *known;
    if (m_rows.size() > keptRows)
        m_rows.clear();
    const int start = row / blockSize * blockSize;
    for (const auto &read : m_people.rows(m_session, m_ids.mid(start, blockSize)))
        m_rows.insert(read.id, read);
    return m_rows[id];
}

int PersonTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int PersonTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PersonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellOf(rowAt(index.row()), index.column());
    if (role == Qt::ToolTipRole) {
        const QString &text = cellOf(rowAt(index.row()), index.column());
        return text.size() > 30 ? plainToolTip(text) : QVariant();
    }
    return {};
}

const QString &PersonTableModel::cellOf(const PersonRow &row, int column)
{
    static constexpr std::array members{&PersonRow::name, &PersonRow::phone,    &PersonRow::email, &PersonRow::employer,
                                        &PersonRow::unit, &PersonRow::jobTitle, &PersonRow::city,  &PersonRow::tags};
    return row.*members[size_t(column)];
}

QString PersonTableModel::columnTitle(int column)
{
    switch (column) {
    case Name:
        return tr("Name");
    case PhoneNumber:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case Employer:
        return tr("Employer");
    case Unit:
        return tr("Unit");
    case JobTitle:
        return tr("Job title");
    case City:
        return tr("City");
    default:
        return tr("Tags");
    }
}

QString PersonTableModel::columnKey(int column) { return QString::fromLatin1(columnKeys[size_t(column)]); }

int PersonTableModel::columnOf(const QString &key)
{
    const auto found = std::ranges::find_if(columnKeys, [&](const char *known) { return key == QLatin1String(known); });
    return found == columnKeys.end() ? -1 : int(found - columnKeys.begin());
}

QVariant PersonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

} // namespace rnf
