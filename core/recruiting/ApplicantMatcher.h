#pragma once

#include "people/People.h"
#include "recruiting/Application.h"

#include <QCoreApplication>
#include <QMultiHash>

namespace rnf {

/// Finds whom applications are from, and makes those who are new: inside one action, on the writing thread. Somebody is known
/// by an equal e-mail address or phone number of their own and an agreeing first name, and only where that is one person: a
/// double can be merged, a stranger's application in somebody's file cannot.
class ApplicantMatcher {
    Q_DECLARE_TR_FUNCTIONS(ApplicantMatcher)

public:
    /// Whom the application describes, or why it describes nobody.
    static std::variant<Person, Problem> personOf(const Applicant &applicant, const FieldContext &context);

    /// Reads once through everybody's addresses and numbers for all that will be asked for.
    ApplicantMatcher(Action &action, const QList<Person> &applicants);

    /// Everybody it may be. Somebody without any name may be whoever has none either.
    QList<Person> candidates(const Person &applicant);
    /// The only one it may be.
    std::optional<Person> find(const Person &applicant);
    /// Whoever it is in the workspace; a known person gets the address and the number that are new.
    PersonId findOrMake(Person applicant);
    /// Those who were made, in order.
    const QList<PersonId> &made() const { return m_made; }

private:
    void remember(const Person &applicant, PersonId as);

    PeopleInAction m_people;
    QMultiHash<QString, PersonId> m_holders; ///< by address or digits, of those that are asked for
    SortKeys m_keys;
    QList<PersonId> m_made;
};

} // namespace rnf
