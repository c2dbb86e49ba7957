#pragma once

#include "exchange/ImportSource.h"
#include "exchange/PersonMatcher.h"
#include "exchange/PersonReader.h"
#include "people/People.h"

#include <functional>

namespace rnf {

/// A file that says something about people who are here: what they paid, what they said, what they are. Open, and with what
/// reads who is meant by a row.
struct KnownFile {
    std::unique_ptr<TableReader> rows;
    PersonReader people;
    SettledDates dates;
    QStringList unused; ///< headers of what is not read, in the order of the file

    /// Of the columns of a file those count that tell who, as an import finds or remembers them; the rest of a row may be
    /// wrong without mattering. `used` are the columns that say something else, `dates` those of them that hold days. Fails
    /// with "no-columns" where nothing tells who. From any thread but the writing one.
    static Result<KnownFile> open(Store &store, const PhoneNumbers &phones, const ImportSource &source,
                                  const TableSample &sample, const QList<qsizetype> &used, const QList<int> &dates,
                                  std::optional<DateOrder> said);
};

/// Whom the rows of such a file mean. Never makes anybody. Lives inside one action.
class KnownRows {
    Q_DECLARE_TR_FUNCTIONS(KnownRows)

public:
    KnownRows(Action &action, const PersonReader &reader);

    struct Found {
        Person here;
        Person said; ///< as the row tells of them
    };
    /// What a row says of somebody: nothing, or why it cannot be read. Who it is about, `each` adds.
    using Take = std::function<std::optional<RowProblem>(const TableRow &row, const Found &who)>;
    /// Visits the rows that mean somebody; the others are rejected. Answers how many rows there are; throws a Refusal when
    /// the file is broken.
    qint64 each(TableReader &rows, const Take &take, QList<RowProblem> &rejects);

private:
    std::variant<Found, RowProblem> find(const TableRow &row);
    static RowProblem fitsNobody(qint64 number, const Person &somebody);

    const PersonReader &m_reader;
    PeopleInAction m_people;
    PersonMatcher m_matcher;
};

} // namespace rnf
