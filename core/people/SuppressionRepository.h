#pragma once

#include "people/Suppression.h"
#include "storage/RecordTable.h"

namespace rnf {

/// Numbers and addresses that are not to be reached and belonged to nobody here when that was said; and who holds which.
class SuppressionRepository {
public:
    explicit SuppressionRepository(Database &database);

    void insert(Action &action, Suppression &suppression);
    QList<Suppression> all();
    QList<Suppression> of(const QString &key);

    /// Before people are written: those who get a number or address of these say no to what was asked for it.
    void heed(Action &action, const std::vector<Person *> &people);
    void heed(Action &action, const Person &before, Person &after);

    /// Everybody's numbers and addresses, also those of their household: `visit(person, key)`.
    void eachKey(const std::function<void(PersonId person, const QString &key)> &visit);

private:
    void heed(Action &action, const QStringList &keys, Person &person);

    RecordTable<Suppression> m_rows;
    Statement m_all, m_of, m_any, m_phones, m_emails;
};

} // namespace rnf
