#include "lists/Lists.h"

#include "base/Text.h"
#include "people/PeopleSchema.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whoever the filter leaves, before the search; nothing: everybody.
std::optional<IdSet> wantedBy(ConditionRepository &conditions, const PeopleFilter &filter, const QDate &today)
{
    if (filter.condition.isEmpty())
        return filter.picked;
    return filter.picked ? conditions.matching(filter.condition, today, *filter.picked)
                         : conditions.matching(filter.condition, today);
}

/// What a field says of people: `visit(person, value)`. What follows from others is asked, and whoever is meant by a row is
/// called by their name.
void eachSaid(Database &database, ConditionRepository &conditions, ColumnRepository &cells, const ConditionField &field,
              const QDate &today, const std::optional<QList<PersonId>> &people, const ColumnRepository::Visit &visit)
{
    if (!field.yes.isEmpty()) {
        IdSet among;
        for (const auto person : people.value_or(QList<PersonId>()))
            among.add(person.value);
        for (const QString &answer : {u"yes"_s, u"no"_s}) {
            const auto clause = Condition::clause(field.key, Operator::Is, answer);
            const auto meant = people ? conditions.matching(clause, today, among) : conditions.matching(clause, today);
            meant.each([&](qint64 person) { visit(person, answer); });
        }
        return;
    }
    if (field.kind != ConditionField::Kind::Linked) {
        cells.eachValue(field, today, people, visit);
        return;
    }
    QList<std::pair<qint64, PersonId>> links;
    cells.eachValue(field, today, people, [&](qint64 person, const SqlValue &other) {
        links += {person, PersonId(std::get<qint64>(other))};
    });
    QHash<PersonId, QString> names;
    QSet<PersonId> others;
    for (const auto &[person, other] : std::as_const(links))
        others += other;
    People::eachPerson(database, others.values(), {}, [&](const Person &other) {
        names.insert(other.id, other.displayName());
        return true;
    });
    for (const auto &[person, other] : std::as_const(links))
        visit(person, names.value(other));
}

void sortBy(Database &database, ConditionRepository &conditions, const ConditionField &field, bool isDescending,
            QList<PersonId> &ids, const QDate &today)
{
    const SortKeys keys;
    ColumnRepository cells(database);
    QHash<qint64, QByteArray> keyOf;
    eachSaid(database, conditions, cells, field, today, {}, [&](qint64 person, const SqlValue &value) {
        if (!keyOf.contains(person))
            keyOf.insert(person, keys.of(ListColumns::sorted(field, value)));
    });
    const auto beyond = std::stable_partition(ids.begin(), ids.end(), [&](PersonId id) { return keyOf.contains(id.value); });
    std::stable_sort(ids.begin(), beyond, [&](PersonId a, PersonId b) {
        return isDescending ? keyOf[b.value] < keyOf[a.value] : keyOf[a.value] < keyOf[b.value];
    });
}

QList<PersonId> idsOf(Database &database, ConditionRepository &conditions, const ListColumns &columns,
                      const PeopleFilter &filter, const PeopleOrder &order, const QDate &today)
{
    const auto wanted = wantedBy(conditions, filter, today);
    auto ids = People::ids(database, filter.search, wanted ? &*wanted : nullptr);
    const auto *column = columns.find(order.column);
    if (column && column->asks)
        sortBy(database, conditions, *column->asks, order.isDescending, ids, today);
    else if (column && order.isDescending)
        std::ranges::reverse(ids);
    return ids;
}

qint64 countOf(Database &database, ConditionRepository &conditions, const PeopleFilter &filter, const QDate &today)
{
    const auto wanted = wantedBy(conditions, filter, today);
    if (wanted && filter.search.isEmpty())
        return wanted->size();
    return People::ids(database, filter.search, wanted ? &*wanted : nullptr).size();
}

/// Within an action, so that nobody takes the name meanwhile. Throws a Refusal when a list cannot be called that.
void checkName(ListRepository &lists, const PersonList &list)
{
    if (list.name.isEmpty())
        throw Refusal({u"no-name"_s, Lists::tr("A list needs a name.")});
    const QString name = foldedText(list.name);
    for (const auto &other : lists.all({})) {
        const bool isSame = other.name == list.name || (!name.isEmpty() && foldedText(other.name) == name);
        if (other.id != list.id && isSame)
            throw Refusal(
                {u"name-taken"_s, Lists::tr("There is a list “%1” already. Choose another name.").arg(other.name)});
    }
}

} // namespace

Lists::Lists(Store &store, People &people)
    : m_store(store), m_people(people), m_reading(store.reader()), m_columns(people.fields().catalog()),
      m_conditions(store.reader(), m_columns.fields()), m_cells(store.reader())
{
    QStringList words{u"id"_s}; // of `list --json`
    const ConditionFields usual;
    for (const auto &field : usual.all())
        words += field.key;
    people.fields().reserve(words);
    connect(&store, &Store::changed, this, [this](const ChangedRows &rows) {
        if (rows.tables.contains(PeopleTable::CustomField))
            m_columns = ListColumns(m_people.fields().catalog());
    });
}

QList<PersonId> Lists::ids(const Session &session, const PeopleFilter &filter, const PeopleOrder &order)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        return idsOf(m_store.reader(), m_conditions, m_columns, filter, order, m_store.dates().today());
    });
}

qint64 Lists::count(const Session &session, const PeopleFilter &filter)
{
    return m_store.read(session, Operation::ReadPeople,
                        [&] { return countOf(m_store.reader(), m_conditions, filter, m_store.dates().today()); });
}

QList<ListRow> Lists::rows(const Session &session, const QList<PersonId> &people, const QStringList &columns)
{
    const QDate today = m_store.dates().today();
    QList<ListRow> rows;
    QHash<qint64, qsizetype> rowOf;
    QList<PersonId> found;
    for (const auto &person : m_people.rows(session, people)) {
        ListRow row{person.id, {}};
        for (const auto &key : columns) {
            const auto *column = m_columns.find(key);
            row.cells += column && column->member ? person.*(column->member) : QString();
        }
        rowOf.insert(person.id.value, rows.size());
        found += person.id;
        rows += row;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto *column = m_columns.find(columns[i]);
        if (!column || column->member)
            continue;
        const auto &field = *column->asks;
        const bool isPhone = field.kind == ConditionField::Kind::Digits;
        const auto add = [&](qint64 person, const SqlValue &value) {
            QString text = ListColumns::shown(field, value, today);
            if (isPhone)
                text = m_people.phones().shown(m_people.phones().read(text));
            QString &cell = rows[rowOf[person]].cells[i];
            cell += cell.isEmpty() ? text : u"; "_s + text;
        };
        m_store.read(session, Operation::ReadPeople, [&] {
            eachSaid(m_store.reader(), m_conditions, m_cells, field, today, found, add);
            return true;
        });
    }
    return rows;
}

QList<PersonId> Lists::ids(Database &database, const PeopleFilter &filter, const PeopleOrder &order, const QDate &today)
{
    const ListColumns columns(CustomFields::catalog(database));
    ConditionRepository conditions(database, columns.fields());
    return idsOf(database, conditions, columns, filter, order, today);
}

qint64 Lists::count(Database &database, const PeopleFilter &filter, const QDate &today)
{
    const ConditionFields fields(CustomFields::catalog(database));
    ConditionRepository conditions(database, fields);
    return countOf(database, conditions, filter, today);
}

QList<PersonList> Lists::all(const Session &session)
{
    auto lists = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.all(fields()); });
    const SortKeys keys;
    std::ranges::stable_sort(lists, {}, [&](const PersonList &list) { return keys.of(list.name); });
    return lists;
}

std::optional<PersonList> Lists::find(const Session &session, ListId id)
{
    for (const auto &list : all(session)) {
        if (list.id == id)
            return list;
    }
    return std::nullopt;
}

Result<PersonList> Lists::named(const Session &session, const QString &name)
{
    QStringList names;
    for (const auto &list : all(session)) {
        if (list.name == name || foldedText(list.name) == foldedText(name)) {
            if (list.isReadable)
                return list;
            return Error{u"unknown-field"_s,
                         tr("The list “%1” asks for a field that is not there. If somebody removed it, the history can "
                            "bring it back; else a newer version of the program knows it.")
                             .arg(list.name)};
        }
        names += list.name;
    }
    if (names.isEmpty())
        return Error{u"no-list"_s, tr("There is no list “%1”; none was saved yet.").arg(quotable(name))};
    return Error{u"no-list"_s, tr("There is no list “%1”. The saved lists: %2.").arg(quotable(name), names.join(u", "_s))};
}

Result<ListId> Lists::add(const Session &session, PersonList list, const QList<PersonId> &picked)
{
    list.name = cleanText(list.name);
    const auto done =
        m_store.act(session, Operation::EditPeople, tr("Save the list %1").arg(list.name), [&](Action &action) {
            auto &lists = action.on<ListRepository>();
            checkName(lists, list);
            lists.insert(action, list);
            for (const auto person : picked)
                lists.pick(action, list.id, person);
        });
    if (!done)
        return done.error();
    return list.id;
}

Result<> Lists::save(const Session &session, const PersonList &before, const PersonList &after)
{
    PersonList wanted = after;
    wanted.name = cleanText(after.name);
    const bool isRenamed = before.name != wanted.name;
    const QString label =
        isRenamed ? tr("Rename the list %1 to %2").arg(before.name, wanted.name) : tr("Change the list %1").arg(wanted.name);
    const auto done = m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        auto &lists = action.on<ListRepository>();
        checkName(lists, wanted);
        lists.update(action, before, wanted);
    });
    if (!done)
        return done.error();
    return {};
}

Result<qint64> Lists::remove(const Session &session, const PersonList &list)
{
    return m_store.act(session, Operation::EditPeople, tr("Delete the list %1").arg(list.name),
                       [&](Action &action) { action.on<ListRepository>().remove(action, list); });
}

Result<qint64> Lists::pick(const Session &session, const PersonList &list, const QList<PersonId> &people)
{
    PersonList wanted = list;
    wanted.name = cleanText(list.name);
    const QString label = tr("Put %n people in the list %1", nullptr, int(people.size())).arg(wanted.name);
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        auto &lists = action.on<ListRepository>();
        if (!wanted.id.isValid()) {
            checkName(lists, wanted);
            lists.insert(action, wanted);
        }
        for (const auto person : people)
            lists.pick(action, wanted.id, person);
    });
}

Result<qint64> Lists::unpick(const Session &session, const PersonList &list, const QList<PersonId> &people)
{
    const QString label = tr("Take %n people out of the list %1", nullptr, int(people.size())).arg(list.name);
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        for (const auto person : people)
            action.on<ListRepository>().unpick(action, list.id, person);
    });
}

QStringList Lists::valuesOf(const Session &session, const ConditionField &field)
{
    const bool isWord = field.kind == ConditionField::Kind::Text || field.kind == ConditionField::Kind::Name;
    return isWord ? m_people.valuesOf(session, field.place) : QStringList();
}

} // namespace rnf
