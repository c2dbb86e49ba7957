#pragma once

#include "base/FileRow.h"
#include "exchange/OptOutReader.h"
#include "people/People.h"

namespace rnf {

/// What a list of opt-outs did, or would do.
struct OptOutOutcome {
    qint64 rows = 0;
    QList<FileRow> asked;         ///< people who say no since then
    QList<FileRow> known;         ///< people who had said no to all of it already
    QList<FileRow> remembered;    ///< numbers and addresses that nobody here has
    qint64 rememberedAlready = 0; ///< more of those, from an earlier list
    QList<FileRow> comingBack;    ///< people whose address is marked, because mail to it comes back
    qint64 passed = 0;            ///< rows that refuse nothing
    QList<RowProblem> rejects;    ///< rows from which nothing could be taken
    QList<RowProblem> unread;     ///< what could not be read in rows that were taken otherwise
    bool tellsChannels = false;   ///< the file said itself what is refused
    qint64 action = 0;            ///< 0 when nothing was written

    /// "41 asked to stop, 12 of them had said so already, 7 numbers or addresses that nobody here has (remembered), 2 not
    /// understood"
    QString counts() const;
    QString sentence() const;
    /// What else was in it, in sentences.
    QStringList remarks() const;
    /// What a file of rows to mend holds: a row that was taken in part does no harm when it comes again.
    QList<RowProblem> toMend() const { return unread + rejects; }
};

/// Brings in lists of those who asked to stop: of mailing and texting programs, or plain columns of addresses and numbers.
/// Whoever holds one says no to its channel, whatever their name is and however many they are; what nobody holds is
/// remembered (Suppression). Since when and from where, our own lists say; of others the file stands there, and the day on
/// which it came. Nobody is made, no refusal is taken back, and one file is one action.
class OptOutFiles : public QObject {
    Q_OBJECT

public:
    struct Options {
        QList<Channel> channels; ///< what is refused; none: as the file says, or as its numbers and addresses suggest
        QString reason;          ///< of all rows; empty: what the file gives as one
        bool isDryRun = false;
        /// A CSV of the rows to mend, with why; always written, with headings alone when there was none. Empty: none.
        QString rejectsPath = {};
    };
    OptOutFiles(Store &store, People &people) : m_store(store), m_people(people) {}

    /// From any thread but the writing one; a dry run does the same work and takes it back.
    Result<OptOutOutcome> run(const Session &session, const ImportSource &source, const Options &options);

private:
    Store &m_store;
    People &m_people;
};

} // namespace rnf
