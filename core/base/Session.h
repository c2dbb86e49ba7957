#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Words.h"

#include <QList>
#include <QString>

namespace rnf {

enum class Role { Organizer, Intern, Viewer };

/// What an account was given beside its role (safety.md, "Roles and restricted content"). No grant includes another.
struct Grants {
    QList<qint64> units; ///< an organizer's people, those of units within these too; none: everybody's
    QList<qint64> lists, events;
    QList<qint64> exportLists;  ///< whose people may leave in a file or on paper
    bool assessments = false;   ///< of people that are seen
    bool supervisor = false;    ///< the part in the programme of the interns one supervises
    bool programmeLead = false; ///< the whole intern programme
    bool budgets = false;
    bool operator==(const Grants &) const = default;
};

/// Who asks. Every service call takes one; every action records its account.
struct Session {
    AccountId account;
    QString name;
    Role role = Role::Organizer;
    PersonId person;                 ///< which of the people they are, once that is known
    bool seesNeeds = false;          ///< was given what people need at events: children, allergies, access
    Grants grants;                   ///< as they were at the sign-in
    QList<PersonId> supervised = {}; ///< interns whose part in the programme is theirs too, by the grant of supervisors

    bool operator==(const Session &) const = default;
    bool isOf(PersonId someone) const { return person.isValid() && person == someone; }
    bool supervises(PersonId someone) const { return supervised.contains(someone); }
};

/// What a call wants to do; the granularity at which roles differ (safety.md).
enum class Operation {
    ReadPeople,
    EditPeople,
    DeletePeople,
    /// One edit of several people at once.
    EditManyPeople,
    ImportPeople,
    ExportPeople,
    /// The whole workspace, to other files or in place of another.
    ExportEverything,
    ReadHistory,
    UndoActions,
    /// Reading and undoing what other accounts did.
    OthersActions,
    /// Other people's tasks and hours, and what is prepared for everybody: templates, approvals, volunteers' work.
    LeadWork,
    /// The intern programme beyond one's own part in it: applications, stipends, rights checks, and other people's placements.
    LeadInterns,
    ManageAccounts,
    /// One's own passphrase, whatever else the role includes.
    ChangeOwnPassphrase,
    KeepFile,
    /// Reading and writing what people need at events, which no role includes: it is given to accounts one by one.
    SeeNeeds,
    /// Numbers about everybody, which would be false without what interns and who looks on do not see.
    SeeReports,
    /// What events cost and bring in.
    SeeBudgets,
    /// Making one of several people.
    MergePeople,
    /// Taking all of a person out for good, also out of the history.
    ForgetPeople,
    /// Reading the names of people that are kept for finding alone.
    SeePrivateNames
};

/// The one place that answers what a session may do. Which rows it may do it with is said by the rules of rows (Scope).
class Policy {
public:
    static bool allows(const Session &session, Operation operation)
    {
        const bool isOrganizer = session.role == Role::Organizer, looksOn = session.role == Role::Viewer;
        switch (operation) {
        case Operation::ReadPeople:
        case Operation::ChangeOwnPassphrase:
            return true;
        case Operation::EditPeople:
        case Operation::ReadHistory:
        case Operation::UndoActions:
            return !looksOn;
        case Operation::DeletePeople:
        case Operation::EditManyPeople:
        case Operation::KeepFile:
        case Operation::LeadWork:
        case Operation::OthersActions:
        case Operation::MergePeople:
        case Operation::SeeReports:
        case Operation::SeePrivateNames:
            return isOrganizer;
        case Operation::ExportEverything:
        case Operation::ForgetPeople:
        case Operation::ManageAccounts:
            // What is not seen whole is not handed out, forgotten or given on.
            return seesEverything(session);
        case Operation::ImportPeople:
            // It looks for those of a file among all people.
            return isOrganizer && session.grants.units.isEmpty();
        case Operation::ExportPeople:
            return isOrganizer || (!looksOn && !session.grants.exportLists.isEmpty());
        case Operation::LeadInterns:
            return !looksOn && session.grants.programmeLead;
        case Operation::SeeBudgets:
            return !looksOn && session.grants.budgets;
        case Operation::SeeNeeds:
            return !looksOn && session.seesNeeds;
        }
        return false;
    }
    /// The same session as far as it may take what it sees out of the workspace.
    static Session exporting(Session session)
    {
        if (session.role != Role::Organizer) {
            session.grants.lists = session.grants.exportLists;
            session.grants.events.clear();
        }
        return session;
    }
    /// Nothing is hidden from it, so no row is looked at.
    static bool seesEverything(const Session &session)
    {
        // Without an account it is the program itself.
        return session.role == Role::Organizer
            && (!session.account.isValid()
                || (session.grants.units.isEmpty() && session.grants.programmeLead && session.grants.budgets));
    }
    /// What it takes to read somebody's part in the programme or their work: it is one's own, one supervises them, or one
    /// leads it.
    static Operation readingOf(const Session &session, PersonId person, Operation leading = Operation::LeadInterns)
    {
        return session.isOf(person) || session.supervises(person) ? Operation::ReadPeople : leading;
    }
    /// What it takes to write it as they do; what a supervisor writes is the host's side.
    static Operation writingOf(const Session &session, PersonId person, Operation leading = Operation::LeadInterns)
    {
        return session.isOf(person) ? Operation::EditPeople : leading;
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
