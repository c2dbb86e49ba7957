#pragma once

#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"

#include <QCoreApplication>

namespace rnf {

/// A number or address in a list of opt-outs.
struct OptOutValue {
    QString key;   ///< what it is compared by: see Suppression
    QString shown; ///< as people write it here
    bool isEmail = false;
    bool operator==(const OptOutValue &) const = default;
};

/// What a row of a list of opt-outs asks for.
struct OptOutRow {
    qint64 number = 0; ///< as a spreadsheet counts
    QString who;       ///< the name in the row, as far as it has one
    QList<OptOutValue> values;
    QList<Channel> channels;    ///< that are refused; none: the row says that somebody is subscribed, or nothing
    bool mailComesBack = false; ///< the address does not work, which is no refusal
    QString reason;
    QString since;            ///< instant; empty: the row does not say since when
    QString source;           ///< from where it is known, as far as the row says so
    QList<RowProblem> unread; ///< what in it could not be read; the rest holds all the same

    /// The numbers and addresses that a refusal is about: mail is refused for an address where the row has one.
    QList<OptOutValue> valuesFor(Channel channel) const;
};

/// Reads any list of opt-outs: with or without a header, of one program or none. Where a column says who is unsubscribed, only
/// those rows refuse; else each does. A cell that cannot be read keeps nothing out that stands beside it.
class OptOutReader {
    Q_DECLARE_TR_FUNCTIONS(OptOutReader)

public:
    /// `said` are the channels that somebody named; none: as the file says, else newsletters for addresses, and calls and texts
    /// for numbers. `catalog` and what the context refers to must live as long.
    OptOutReader(const TableSample &sample, const FieldContext &context, const FieldCatalog &catalog,
                 const QList<Channel> &said);

    /// A column holds numbers or addresses.
    bool readsAnything() const { return m_hasValues; }
    /// The file says itself what is refused.
    bool tellsChannels() const { return m_channel >= 0 || m_hasConsents; }
    /// The program writes those who are subscribed, who asked to stop and whose mail comes back into files of their own, and
    /// this is the one of those who are subscribed.
    bool isOfSubscribers() const { return m_isOfSubscribers; }
    /// What the row refuses, or why nothing can be taken from it.
    std::variant<OptOutRow, RowProblem> read(const TableRow &row) const;

private:
    /// A column whose cells say "unsubscribed", or one that is called so and says yes.
    struct Status {
        qsizetype column = -1;
        bool isRefusal = false;
    };
    static ImportRecipe recipeFor(const TableSample &sample, const QString &region, const FieldCatalog &catalog);
    static Status statusIn(const TableSample &sample, const QStringList &normalized);
    Person readPerson(const TableRow &row, QList<RowProblem> &unread) const;
    Person readCell(const TableRow &row, int column, QList<RowProblem> &unread) const;
    void readSince(const TableRow &row, OptOutRow &read) const;
    std::optional<RowProblem> readChannels(const TableRow &row, const Person &person, OptOutRow &read) const;
    bool refuses(const TableRow &row) const;

    PersonReader m_reader;
    QStringList m_columns;
    QList<Channel> m_said;
    bool m_hasValues, m_hasConsents, m_isOfSubscribers;
    qsizetype m_channel, m_cleaned, m_reason;
    qsizetype m_since = -1, m_source = -1; ///< of our own lists
    Status m_status;
};

/// "phone", "bulk_email" and the other words of channels, "e-mail", "texts" and such, or "all", which is every way to reach
/// somebody; nothing for another word.
std::optional<QList<Channel>> readChannels(const QString &text);

} // namespace rnf
