#pragma once

#include "merges/MergeFields.h"
#include "merges/RowMerge.h"

namespace rnf {

/// One merge, inside the action that does it; judged by what stands in the workspace at that moment. On the writing thread;
/// what must not be throws a Refusal.
class MergeInAction {
public:
    MergeInAction(Action &action, const Session &session, const TableShapes &shapes, const FieldCatalog &catalog,
                  const PhoneNumbers &phones);

    /// With somebody to keep; nothing where nobody was named and something is in the way.
    std::optional<MergeWish> resolved(const MergeWish &wish);

    /// Adds what was done to the outcome.
    void merge(const MergeWish &wish, MergeOutcome &outcome);

private:
    using Values = RowReader::Values;

    QList<Person> readPeople(const MergeWish &wish);
    void mergeFields(const MergeWish &wish, const QList<Person> &people);
    void keepOwn(const PersonField &field, PersonId from, const QList<Person> &people);
    void noteOthers(const PersonField &field, const MergeField &side, PersonId from, const QList<Person> &people);
    /// What of a person's own row is no field: it goes with the family name.
    void mergeRest(PersonId nameFrom, const QList<Person> &people, Values &now);
    void keepRefusals(const QList<Person> &people);
    void keepNames(const QList<Person> &people);
    void flag(const QList<Person> &people, const QStringList &remarks, MergeOutcome &outcome);
    QHash<PersonId, Values> ownRows(const QList<Person> &people);

    Action &m_action;
    const Session &m_session;
    MergeRepository &m_rows;
    const TableShapes &m_shapes;
    const FieldCatalog &m_catalog;
    const PhoneNumbers &m_phones;
};

} // namespace rnf
