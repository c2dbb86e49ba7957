#pragma once

#include "base/FileRow.h"
#include "events/Registrations.h"
#include "exchange/Imports.h"
#include "exchange/RegistrationStatus.h"

namespace rnf {

/// How a list of registrations is read.
struct RegistrationFileOptions {
    enum class As { Registrations, Attendance };
    As as = As::Registrations;
    std::optional<RegistrationSystem> system = {}; ///< as somebody said; else as the columns tell
    std::optional<DateOrder> dates = {};  ///< as somebody said; else as the file tells, else as the region writes them
    QList<RegistrationId> cancelled = {}; ///< of those who are no longer in the file: whose yes is over by that
    bool isDryRun = false;
    /// A CSV of the rows that were not understood, with why; always written, with headings alone when there was none. Empty: none.
    QString rejectsPath = {};
};

/// What a list of registrations did, or would do.
struct RegistrationFileOutcome {
    RegistrationFileOptions::As as = RegistrationFileOptions::As::Registrations;
    RegistrationSystem system = RegistrationSystem::Plain;
    qint64 rows = 0;
    QList<FileRow> added;   ///< people who are new on the list of the event
    QList<FileRow> changed; ///< people on it of whom something is new
    QList<FileRow> known;   ///< of whom nothing is new
    QList<RowProblem> rejects;
    QList<PersonId> newPeople;      ///< who were not here at all; some of those who are new on the list
    QStringList newKinds;           ///< kinds of registration that the file names and the event did not have
    QList<RegistrationRow> missing; ///< who are to come by our list and are not in the file; by name
    int cancelled = 0;              ///< of these
    int needs = 0;                  ///< what people need to take part, noted anew
    int needsLeftOut = 0;           ///< people whose needs the session may not note
    int keptHere = 0;               ///< answers that were noted here later than in the file
    QStringList ignoredColumns;     ///< not brought in, in the order of the file
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written

    /// "41 new people, 12 changed, 3 not understood, 9 no longer in the file": only what there is.
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Brings in the list of an event as another program has it, or a plain one: who registered, with what they said, their kind and
/// what they paid; or who came (events.md, sections 5, 13, 14).
///
/// Whom a row means is found as in every import (PersonMatcher), else by a name that one person on the list of the event has, where
/// no address or number speaks against it; two of that name are a question. Whoever is nobody here is made: of a list of
/// registrations anybody with a name, of one of attendance only who left an address or a number besides, since a name on a screen
/// is not yet a person. Several rows about one person are one registration: the answer that promises most counts, amounts add up,
/// and the times of somebody who joined again are put together. Who was there for less than half of an event that is shorter than
/// a day came for a part.
///
/// A word that is not known stops its row. A yes of a program that sells or gives places takes one; that of a plain list waits when
/// all are taken, as any answer does. What was noted here later than in the file stays, and so do a check-in at the door, an excuse, and
/// money that was paid here. One
/// file is one action; the same file twice changes nothing, and who is no longer in it stays as they are unless somebody says so.
class RegistrationFiles : public QObject {
    Q_OBJECT

public:
    RegistrationFiles(Store &store, People &people, Registrations &registrations);

    /// What a file most likely is.
    static RegistrationFileOptions::As proposed(const ImportSource &source, const Event &event, const QDateTime &now);
    /// On the thread that opened the store; a dry run does the same work and takes it back. Refused: a list of who came to what
    /// has not begun ("not-begun").
    Result<RegistrationFileOutcome> run(const Session &session, const ImportSource &file, const Event &event,
                                        const RegistrationFileOptions &options);

private:
    std::optional<Error> refusal(const Session &session, const ImportSource &file, const Event &event,
                                 const RegistrationFileOptions &options) const;

    Store &m_store;
    People &m_people;
    Registrations &m_registrations;
};

} // namespace rnf
