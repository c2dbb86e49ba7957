#pragma once

#include "CommandLine.h"

#include "events/Event.h"

#include "people/PersonFields.h"

namespace rnf {

/// `export --what events`: a calendar (.ics) or a table of all events.
ExitStatus exportEvents(CommandRun &run);
/// `export --what registrations`: who is on the list of the event that --event names.
ExitStatus exportRegistrations(CommandRun &run);
/// `import --as events`: a calendar (.ics) or a table of events.
ExitStatus importEvents(CommandRun &run, std::optional<DateOrder> dates);
/// `import --as registrations` and `--as attendance`: who registered for the event that --event names, or came to it.
ExitStatus importRegistrations(CommandRun &run, std::optional<DateOrder> dates);
/// Who is on the list of one event, as listedRegistrations has those of all.
QList<ListedRecord> listedRegistrations(Workspace &workspace, const Session &session, const Event &event);
/// What a command about one event works with.
struct EventAtWork {
    std::unique_ptr<Workspace> workspace;
    Session session;
    Event event;
};
/// Opens the workspace, as CommandRun does, and finds the event that --event names.
Result<EventAtWork> openEvent(CommandRun &run, Opening opening = Opening::ToWrite);
/// The one event of this number or name.
Result<Event> eventNamed(Workspace &workspace, const Session &session, const QString &name);

} // namespace rnf
