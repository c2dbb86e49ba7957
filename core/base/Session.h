#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Words.h"

#include <QString>

namespace rnf {

enum class Role { Organizer, Intern, Viewer };

/// Who asks. Every service call takes one; every action records its account.
struct Session {
    AccountId account;
    QString name;
    Role role = Role::Organizer;
    PersonId person;        ///< which of the people they are, once that is known
    bool seesNeeds = false; ///< was given what people need at events: children, allergies, access

    bool isOf(PersonId someone) const { return person.isValid() && person == someone; }
};

/// What a call wants to do; the granularity at which roles differ (safety.md).
enum class Operation {
    ReadPeople,
    EditPeople,
    DeletePeople,
    ImportPeople,
    ExportPeople,
    ReadHistory,
    UndoActions,
    /// Reading and undoing what other accounts did.
    OthersActions,
    /// The intern programme beyond one's own part in it: applications, stipends, rights checks, approvals, and other people's
    /// placements, hours and tasks.
    LeadInterns,
    ManageAccounts,
    KeepFile,
    /// Reading and writing what people need at events, which no role includes: it is given to accounts one by one.
    SeeNeeds,
    /// Making one of several people.
    MergePeople,
    /// Taking all of a person out for good, also out of the history.
    ForgetPeople,
    /// Reading the names of people that are kept for finding alone.
    SeePrivateNames
};

/// The one place that answers what a session may do.
class Policy {
public:
    static bool allows(const Session &session, Operation operation)
    {
        switch (operation) {
        case Operation::OthersActions:
        case Operation::LeadInterns:
        case Operation::ManageAccounts:
        case Operation::MergePeople:
        case Operation::ForgetPeople:
        case Operation::SeePrivateNames:
            return session.role == Role::Organizer;
        case Operation::SeeNeeds:
            return session.seesNeeds;
        default:
            return true;
        }
    }
    /// What it takes to read, or to write, somebody's part in the programme: it is one's own, or one leads it.
    static Operation readingOf(const Session &session, PersonId person)
    {
        return session.isOf(person) ? Operation::ReadPeople : Operation::LeadInterns;
    }
    static Operation writingOf(const Session &session, PersonId person)
    {
        return session.isOf(person) ? Operation::EditPeople : Operation::LeadInterns;
    }
    /// The same of what an account did.
    static Operation readingOf(const Session &session, AccountId account)
    {
        return session.account == account ? Operation::ReadHistory : Operation::OthersActions;
    }
    /// What a service answers when it does not, and has nothing more exact to say.
    static Error refusal()
    {
        return {QStringLiteral("not-allowed"),
                Words::tr("Your role does not include this. An organizer can do it or change your role.")};
    }
};

} // namespace rnf
