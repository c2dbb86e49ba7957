#include "people/SuppressionRepository.h"

#include "people/PeopleSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

SuppressionRepository::SuppressionRepository(Database &database)
    : m_rows(database, PeopleTable::Suppression, "suppression",
             {columnFor<&Suppression::channel>("channel"), columnFor<&Suppression::key>("value_key"),
              columnFor<&Suppression::notedAt>("noted_at"), columnFor<&Suppression::source>("source"),
              columnFor<&Suppression::reason>("reason")}),
      m_all(m_rows.selecting(u"ORDER BY id"_s)), m_of(m_rows.selecting(u"WHERE value_key = ? ORDER BY id"_s)),
      m_any(database, u"SELECT id FROM suppression LIMIT 1"_s),
      m_phones(database, u"SELECT person_id, e164, digits, extension FROM phone WHERE digits <> ''"_s),
      m_emails(database, u"SELECT person_id, address_key FROM email WHERE address_key <> ''"_s)
{
}

void SuppressionRepository::insert(Action &action, Suppression &suppression) { m_rows.insert(action, suppression); }

QList<Suppression> SuppressionRepository::all() { return m_rows.read(m_all); }

QList<Suppression> SuppressionRepository::of(const QString &key) { return m_rows.read(m_of, key); }

void SuppressionRepository::heed(Action &action, const std::vector<Person *> &people)
{
    if (!m_any.one<qint64>())
        return;
    for (Person *person : people)
        heed(action, Suppression::keysOf(*person), *person);
}

void SuppressionRepository::heed(Action &action, const Person &before, Person &after)
{
    if (before.phones == after.phones && before.emails == after.emails)
        return;
    const QStringList had = Suppression::keysOf(before);
    QStringList given = Suppression::keysOf(after);
    given.removeIf([&](const QString &key) { return had.contains(key); });
    heed(action, given, after);
}

void SuppressionRepository::heed(Action &action, const QStringList &keys, Person &person)
{
    for (const auto &key : keys) {
        for (const auto &suppression : of(key))
            suppression.applyTo(person, instantText(action.doneAt()));
    }
}

void SuppressionRepository::eachKey(const std::function<void(PersonId, const QString &)> &visit)
{
    m_phones.each([&](Row &row) {
        const auto person = row.take<PersonId>();
        Phone phone;
        row >> phone.e164 >> phone.digits >> phone.extension;
        visit(person, Suppression::keyOf(phone));
    });
    m_emails.each([&](Row &row) {
        const auto person = row.take<PersonId>();
        visit(person, row.take<QString>());
    });
}

} // namespace rnf
