#pragma once

#include "exchange/ScheduleFile.h"
#include "exchange/SessionFiles.h"

namespace rnf {

/// Brings the programme of another program into the draft of an event: its rooms, tracks, sessions, people, times. Lives on the
/// thread that opened the store.
class ScheduleImport : public QObject {
    Q_OBJECT

public:
    ScheduleImport(Store &store, Events &events);

    /// The programme that a source holds, as its content tells; nothing: it is another kind of file. Refused ("schedule-file"): one
    /// that is damaged, too large, or no programme.
    static std::optional<Result<ScheduleFile>> fileIn(const ImportSource &source);

    /// Sessions are known by their guid, their code, or, where no file ever named them, by their title; a second file changes
    /// them and doubles nobody. What the file does not say of a session stays, and so does a session that it does not hold.
    /// People are known by their guid, else by their whole name, first among those who take part; whoever is nobody here becomes
    /// somebody with a name alone, and several of one name are a question. A room that the venue lacks is added to it, and an
    /// event without a venue or a day gets those of the file. What is pinned stays where it is; what cannot be where the file
    /// says has no place. One action; a dry run does the same work and takes it back.
    Result<SessionFileOutcome> run(const Session &session, const ScheduleFile &file, const QString &name, const Event &event,
                                   bool isDryRun);

private:
    Store &m_store;
    Events &m_events;
};

} // namespace rnf
