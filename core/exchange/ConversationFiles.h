#pragma once

#include "base/FileRow.h"
#include "conversations/Conversations.h"
#include "exchange/FileWords.h"
#include "exchange/KnownRows.h"

namespace rnf {

/// How a file of call results is read.
struct ConversationFileOptions {
    std::optional<DateOrder> dates = {}; ///< as somebody said; else as the file tells, else as the region writes them
    WordMeanings meanings = {};          ///< of words that are not known here: keys of results and of methods
    bool isDryRun = false;
    /// A CSV of the rows that stay out, with why; always written, with headings alone when there was none. Empty: none.
    QString rejectsPath = {};
};

/// What a file of call results did, or would do.
struct ConversationFileOutcome {
    qint64 rows = 0;
    QList<FileRow> added; ///< conversations that are new, and tags
    QList<FileRow> known; ///< the same that were here already
    QList<RowProblem> rejects;
    int conversations = 0, taggings = 0; ///< of those added
    QStringList tags;                    ///< that activist codes became
    /// Words that were not known, also those that somebody has said the meaning of; the most frequent first. An empty one
    /// stands for rows that say nothing.
    QList<UnknownWord> unknownResults, unknownMethods;
    QStringList unknownCallers; ///< who spoke with people, and is nobody here: their names stand in the notes
    qint64 leftOut = 0;         ///< rows that stay out because somebody said so of their words
    qint64 withoutMethod = 0;   ///< conversations of which the file does not say how they were held
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written

    /// "41 conversations · 3 not understood": only what there is.
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Brings in what came of calls and visits, as VAN, CiviCRM and Zetkin hand it out or as people keep it: a conversation with
/// its day, result, method, note and next step (people.md, section 6). Survey questions and their answers are lines of its
/// note; rows about one person of one moment, caller, method and result are one conversation. Activist codes become tags.
///
/// Rows are about people who are here; whom one means is found as in every import, and whoever is nobody here is handed
/// back. A word that is not known stops its row until somebody has said what it means. What came of it changes the person as
/// if it had been logged by hand: a wrong number, a death, and who is not to be contacted. One file is one action; the same
/// file twice changes nothing.
class ConversationFiles : public QObject {
    Q_OBJECT

public:
    ConversationFiles(Store &store, People &people, Conversations &conversations, Accounts &accounts);

    /// On the thread that opened the store; a dry run does the same work and takes it back. Refused: a file that does not
    /// say when somebody was spoken with, or what came of it ("no-contacts").
    Result<ConversationFileOutcome> run(const Session &session, const ImportSource &source,
                                        const ConversationFileOptions &options);

private:
    Store &m_store;
    People &m_people;
    Conversations &m_conversations;
    Accounts &m_accounts;
};

} // namespace rnf
