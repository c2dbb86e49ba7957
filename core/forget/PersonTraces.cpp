#include "forget/PersonTraces.h"

#include "storage/LogPurge.h"

using namespace Qt::StringLiterals;

namespace rnf {

PersonTraces::PersonTraces(Database &database, ForgetRepository &rows, const TableShapes &shapes, PersonId person)
    : m_database(database), m_rows(rows), m_shapes(shapes), m_person(person)
{
    m_people.add(person.value);
    for (const qint64 merged : rows.mergedInto(person)) {
        if (!rows.isThere(u"person"_s, merged))
            m_people.add(merged);
    }
    m_all[u"person"_s] = m_people;
    if (rows.isThere(u"person"_s, person.value))
        m_living[u"person"_s].add(person.value);
    for (const auto &rule : ForgetPlan::rules()) {
        if (rule.how == ForgetRule::How::LetsGo)
            continue;
        if (QLatin1String(rule.parent) == "person"_L1)
            addOwn(rule);
        else
            addBelow(rule);
    }
}

/// A row that stands with somebody else now, since two who were one came apart, is theirs no more.
void PersonTraces::addOwn(const ForgetRule &rule)
{
    const QString table = QString::fromLatin1(rule.table), column = QString::fromLatin1(rule.column);
    for (const qint64 row : m_rows.referring(table, column, m_person.value, rule.how == ForgetRule::How::GoesAlone))
        add(table, row);
    const auto *shape = m_shapes.find(table);
    if (!shape || !shape->hasImages())
        return;
    IdSet known;
    if (shape->aboutColumn == column) {
        m_people.each([&](qint64 person) {
            for (const qint64 row : m_rows.everAbout(shape->number, person))
                known.add(row);
        });
    } else {
        DeletedRows(m_database).add(known, shape->number, column, m_people);
    }
    known -= m_living.value(table);
    known.each([&](qint64 row) {
        if (!m_rows.isThere(table, row))
            m_all[table].add(row);
    });
}

void PersonTraces::addBelow(const ForgetRule &rule)
{
    const QString table = QString::fromLatin1(rule.table), column = QString::fromLatin1(rule.column);
    const IdSet owners = m_all.value(QString::fromLatin1(rule.parent));
    owners.each([&](qint64 owner) {
        for (const qint64 row : m_rows.referring(table, column, owner))
            add(table, row);
    });
    const auto *shape = m_shapes.find(table);
    if (shape && shape->hasImages() && owners.size() > 0)
        DeletedRows(m_database).add(m_all[table], shape->number, column, owners);
}

void PersonTraces::add(const QString &table, qint64 row)
{
    m_living[table].add(row);
    m_all[table].add(row);
}

QList<RowReader::Values> PersonTraces::states() const
{
    const auto &table = *m_shapes.find(m_shapes.aboutTable());
    auto states = m_rows.states(table, m_person.value);
    m_people.each([&](qint64 person) {
        if (person != m_person.value)
            states += m_rows.states(table, person);
    });
    return states;
}

bool PersonTraces::contains(int table, qint64 row) const
{
    const auto *shape = m_shapes.find(table);
    const auto rows = shape ? m_all.constFind(shape->name) : m_all.cend();
    return rows != m_all.cend() && rows->contains(row);
}

} // namespace rnf
