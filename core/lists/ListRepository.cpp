#include "lists/ListRepository.h"

#include "lists/ListSchema.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A hand-picked list is asked by its name, which is no clause to keep.
QString conditionText(const PersonList &list)
{
    if (list.condition.isEmpty() || list.isHandPicked)
        return {};
    return QString::fromUtf8(QJsonDocument(list.condition.toJson()).toJson(QJsonDocument::Compact));
}

QString columnsText(const PersonList &list) { return list.columns.join(u','); }

/// What it asks depends on the fields that there are, so it is read once the row is.
void readCondition(PersonList &list, Row &row) { row >> list.stored; }

void understand(PersonList &list, const ConditionFields &fields)
{
    const QString text = std::exchange(list.stored, {});
    if (list.isHandPicked)
        list.condition = Condition::clause(u"list"_s, Operator::Is, list.name);
    if (text.isEmpty())
        return;
    const auto condition = Condition::fromJson(QJsonDocument::fromJson(text.toUtf8()).object(), fields);
    list.isReadable = condition.has_value();
    list.condition = condition.value_or(Condition());
}

void readColumns(PersonList &list, Row &row) { list.columns = row.take<QString>().split(u',', Qt::SkipEmptyParts); }

QString sortColumn(const PersonList &list) { return list.order.column; }
void readSortColumn(PersonList &list, Row &row) { row >> list.order.column; }
bool isDescending(const PersonList &list) { return list.order.isDescending; }
void readDescending(PersonList &list, Row &row) { row >> list.order.isDescending; }

QList<Column<PersonList>> listColumns()
{
    return {columnFor<&PersonList::name>("name"),
            columnFor<&PersonList::search>("search"),
            columnOf<PersonList, conditionText, readCondition>("condition"),
            columnOf<PersonList, columnsText, readColumns>("columns"),
            columnOf<PersonList, sortColumn, readSortColumn>("sort_column"),
            columnOf<PersonList, isDescending, readDescending>("is_descending"),
            columnFor<&PersonList::isPinned>("is_pinned"),
            columnFor<&PersonList::isHandPicked>("is_hand_picked")};
}

} // namespace

ListRepository::ListRepository(Database &database)
    : m_lists(database, ListTable::PersonList, "person_list", listColumns()),
      m_isPicked(database, u"SELECT 1 FROM person_list_row WHERE person_list_id = ? AND person_id = ?"_s),
      m_pick(database, u"INSERT INTO person_list_row (id, person_list_id, person_id) VALUES (?, ?, ?)"_s),
      m_unpick(database, u"DELETE FROM person_list_row WHERE person_list_id = ? AND person_id = ?"_s)
{
}

QList<PersonList> ListRepository::all(const ConditionFields &fields)
{
    QList<PersonList> lists;
    m_lists.eachBetween(0, std::numeric_limits<qint64>::max(), [&](qint64, PersonList list) {
        understand(list, fields);
        lists += std::move(list);
    });
    return lists;
}

void ListRepository::insert(Action &action, PersonList &list) { m_lists.insert(action, list); }

void ListRepository::update(Action &action, const PersonList &before, const PersonList &after)
{
    m_lists.update(action, before, after);
}

void ListRepository::remove(Action &action, const PersonList &list) { m_lists.remove(action, list); }

void ListRepository::pick(Action &action, ListId list, PersonId person)
{
    if (!m_isPicked.one<int>(list, person))
        m_pick.run(action.newId(ListTable::PersonListRow), list, person);
}

void ListRepository::unpick(Action &, ListId list, PersonId person) { m_unpick.run(list, person); }

} // namespace rnf
