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
    ManageAccounts,
    KeepFile
};

/// The one place that answers what a session may do. It allows everything until roles get their rules.
class Policy {
public:
    static bool allows(const Session &, Operation) { return true; }
    /// What a service answers when it does not, and has nothing more exact to say.
    static Error refusal()
    {
        return {QStringLiteral("not-allowed"),
                Words::tr("Your role does not include this. An organizer can do it or change your role.")};
    }
};

} // namespace rnf
