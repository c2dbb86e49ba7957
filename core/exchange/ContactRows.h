#pragma once

#include "conversations/Conversation.h"
#include "exchange/FileWords.h"
#include "exchange/KnownRows.h"

namespace rnf {

/// Where a file of call results says what; -1: nowhere. Whom a row means, KnownRows finds.
struct ContactColumns {
    qsizetype on = -1, result = -1, method = -1, by = -1, length = -1;
    qsizetype nextStep = -1, nextOn = -1;
    qsizetype question = -1, answer = -1;              ///< of a survey, one row for each
    QList<std::pair<qsizetype, QString>> answers = {}; ///< columns of one question each, and what it asks
    qsizetype code = -1;                               ///< an activist code: its rows tag people, and are no conversations
    QList<qsizetype> notes;
    bool isOfCiviCrm = false; ///< whose notes are web pages

    /// By the headers of formats.md, section 4, and by what people call these columns themselves.
    static ContactColumns of(const QStringList &headers);
    QList<qsizetype> used() const;
    QList<int> dates() const { return {int(on), int(nextOn)}; }
    /// A row of such a file can become something.
    bool sayAnything() const
    {
        return code >= 0
            || (on >= 0 && (result >= 0 || answer >= 0 || !answers.isEmpty() || nextStep >= 0 || !notes.isEmpty()));
    }
};

/// What one row says of a conversation.
struct ReadContact {
    Conversation said;         ///< without the people, and the note
    bool hasTime = false;      ///< it says at what time of that day
    bool isMethodSaid = false; ///< it says how they spoke
    bool staysOut = false;     ///< as somebody said of its words
    QString by;                ///< who spoke with them, as it is written
    QStringList lines;         ///< of the note
    QString code;              ///< an activist code, and then nothing else
};

/// Reads the rows of a file of call results.
class ContactReader {
    Q_DECLARE_TR_FUNCTIONS(ContactReader)

public:
    /// Both have to live as long as this.
    ContactReader(const KnownFile &file, const ContactColumns &columns, const WordMeanings &said);

    std::variant<ReadContact, RowProblem> read(const TableRow &row);
    QList<UnknownWord> unknownResults() const { return m_results.unknown(); }
    QList<UnknownWord> unknownMethods() const { return m_methods.unknown(); }

private:
    using Taken = std::optional<RowProblem>;
    Taken takeDay(const TableRow &row, ReadContact &read);
    Taken takeNote(const TableRow &row, ReadContact &read);
    Taken takeResult(const TableRow &row, ReadContact &read);
    Taken takeMethod(const TableRow &row, ReadContact &read);
    bool hasAnswer(const TableRow &row) const;
    Taken takeNext(const TableRow &row, ReadContact &read);
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const;

    const KnownFile &m_file;
    const ContactColumns &m_columns;
    FileWords<ContactResult> m_results;
    FileWords<ContactMethod> m_methods;
};

} // namespace rnf
