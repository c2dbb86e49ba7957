#include "exchange/PledgeFiles.h"

#include "base/Money.h"
#include "base/Text.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum class PledgeState { Pledged, Collected, Withdrawn };

/// Where a file says what; -1: nowhere.
struct PledgeColumns {
    qsizetype level = -1, pledged = -1, collected = -1, amount = -1, status = -1, currency = -1;

    bool haveAmount() const { return qMax(pledged, qMax(collected, amount)) >= 0; }
    QList<qsizetype> used() const { return {level, pledged, collected, amount, status, currency}; }
};

/// The headers of the programs that are named in the class, and what people call these columns themselves.
PledgeColumns pledgeColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QString &words) { return columnNamed(normalized, words.split(u", "_s)); };
    PledgeColumns columns;
    columns.level = named(u"reward title, reward name, reward, perk, perk name, tier, tier name, level, pledge level, "
                          "amount label, fee level, recompensa, nivel, reward minimum"_s);
    columns.pledged = named(u"pledge amount, pledged amount, amount pledged, pledged, pledge, monto prometido, "
                            "importe prometido, prometido"_s);
    columns.collected = named(u"amount paid, paid amount, amount collected, collected, amount received, received, "
                              "donation amount, donation, totalamountdonated, total amount donated, total donated, donated, "
                              "monto recibido, importe recibido, donacion, donativo"_s);
    columns.amount = named(u"amount, total amount, contribution amount, contribution, gift, gift amount, total, monto, "
                           "importe, cantidad, aportacion"_s);
    columns.status = named(u"pledged status, pledge status, contribution status, payment status, donation status, "
                           "transaction status, status, estado"_s);
    columns.currency = named(u"currency, fee currency, moneda, divisa"_s);
    return columns;
}

QHash<QString, PledgeState> stateWords()
{
    QHash<QString, PledgeState> words;
    const auto add = [&](PledgeState state, const QString &texts) {
        for (const auto &word : texts.split(u", "_s))
            words.insert(foldedText(word), state);
    };
    add(PledgeState::Pledged, u"pledged, pending, live, processing, authorized, authorised, promised, prometido, prometida, "
                              "pendiente, autorizado, autorizada"_s);
    add(PledgeState::Collected, u"collected, paid, success, successful, succeeded, complete, completed, captured, charged, "
                                u"settled, received, cobrado, "
                                "cobrada, pagado, pagada, completado, completada, recibido, recibida"_s);
    add(PledgeState::Withdrawn,
        u"dropped, canceled, cancelled, errored, error, failed, refunded, declined, expired, void, voided, disputed, "
        u"chargeback, "
        "cancelado, cancelada, fallido, fallida, reembolsado, reembolsada, devuelto, devuelta, rechazado, rechazada"_s);
    return words;
}

/// What a row brings.
struct PledgeRow {
    QString level;
    qint64 pledgedCents = 0, collectedCents = 0;
    bool isWithdrawn = false;
};

/// Reads what a row says of money, and nothing of whose it is.
class PledgeReader {
public:
    PledgeReader(const TableReader &file, const PledgeColumns &columns) : m_file(file), m_columns(columns) {}

    std::variant<PledgeRow, RowProblem> read(const TableRow &row)
    {
        const QString word = cellText(row, m_columns.status);
        const auto state = m_states.constFind(foldedText(word));
        if (!word.isEmpty() && state == m_states.cend())
            return unread(row, m_columns.status,
                          PledgeFiles::tr("“%1” does not say whether it was pledged or collected.").arg(quotable(word)),
                          PledgeFiles::tr("Write pledged, collected or cancelled."));
        if (const auto problem = otherCurrency(row))
            return *problem;
        qint64 pledged = 0, collected = 0, amount = 0;
        for (const auto &[column, cents] :
             {std::pair(m_columns.pledged, &pledged), {m_columns.collected, &collected}, {m_columns.amount, &amount}}) {
            if (const auto problem = takeAmount(row, column, *cents))
                return *problem;
        }
        if (qMax(pledged, qMax(collected, amount)) == 0 && saysNothing(row))
            return unread(row, amountColumn(), PledgeFiles::tr("The row has no amount."),
                          PledgeFiles::tr("Write it like 32.00, or leave the row out."));
        PledgeRow read = counted(word.isEmpty() ? usual(collected) : *state, pledged, collected, amount);
        read.level = levelOf(row);
        return read;
    }

private:
    qsizetype amountColumn() const
    {
        return m_columns.pledged >= 0 ? m_columns.pledged : m_columns.amount >= 0 ? m_columns.amount : m_columns.collected;
    }
    bool saysNothing(const TableRow &row) const
    {
        return std::ranges::all_of(std::array{m_columns.pledged, m_columns.collected, m_columns.amount},
                                   [&](qsizetype column) { return cellText(row, column).isEmpty(); });
    }
    /// Where the row does not say so itself.
    PledgeState usual(qint64 collected) const
    {
        const bool isPromised = m_columns.status >= 0 || (m_columns.pledged >= 0 && collected == 0);
        return isPromised ? PledgeState::Pledged : PledgeState::Collected;
    }
    static PledgeRow counted(PledgeState state, qint64 pledged, qint64 collected, qint64 amount)
    {
        PledgeRow row;
        row.isWithdrawn = state == PledgeState::Withdrawn;
        if (row.isWithdrawn)
            return row;
        const qint64 promised = pledged > 0 ? pledged : amount;
        if (state == PledgeState::Collected)
            row.collectedCents = collected > 0 ? collected : promised;
        else
            row.collectedCents = collected;
        row.pledgedCents = qMax(promised, row.collectedCents);
        return row;
    }

    std::optional<RowProblem> takeAmount(const TableRow &row, qsizetype column, qint64 &cents) const
    {
        const QString text = cellText(row, column);
        const auto read = Money::read(text);
        if (!read)
            return unread(row, column, PledgeFiles::tr("“%1” is no amount.").arg(quotable(text)),
                          PledgeFiles::tr("Write it like 32.00, or leave the row out."));
        if (*read < 0)
            return unread(row, column, PledgeFiles::tr("The amount is below zero."),
                          PledgeFiles::tr("Leave the row out, and note what was given back as an expense."));
        cents = *read;
        return std::nullopt;
    }

    std::optional<RowProblem> otherCurrency(const TableRow &row)
    {
        const QString currency = cellText(row, m_columns.currency).toUpper();
        if (m_currency.isEmpty())
            m_currency = currency;
        if (currency.isEmpty() || currency == m_currency)
            return std::nullopt;
        return unread(
            row, m_columns.currency,
            PledgeFiles::tr("The amount is in %1, the first one in %2.").arg(quotable(currency), quotable(m_currency)),
            PledgeFiles::tr("Write it in %1; nothing is converted.").arg(quotable(m_currency)));
    }

    QString levelOf(const TableRow &row) const
    {
        static const QStringList nothing{u"no reward"_s, u"no perk"_s, u"none"_s, u"sin recompensa"_s};
        const QString level = cellText(row, m_columns.level).simplified();
        return nothing.contains(foldedText(level)) ? QString() : level;
    }

    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
    {
        return {row.number(), m_file.columns().value(column), problem, hint, {}};
    }

    const TableReader &m_file;
    const PledgeColumns &m_columns;
    const QHash<QString, PledgeState> m_states = stateWords();
    QString m_currency; ///< of the first row that says one
};

/// "12 pledges: $300.00 pledged, $280.00 collected"
QString toldOf(const PledgeSum &sum)
{
    return PledgeFiles::tr("%n pledges: %1 pledged, %2 collected", nullptr, sum.pledges)
        .arg(Money::shown(sum.pledgedCents), Money::shown(sum.collectedCents));
}

/// The sums of a file by level, in the order of the file.
class PledgeLevels {
public:
    void add(const TableRow &row, const PledgeRow &pledge)
    {
        auto same = std::ranges::find(m_levels, foldedText(pledge.level),
                                      [](const PledgeSum &sum) { return foldedText(sum.level); });
        if (same == m_levels.end()) {
            m_levels += PledgeSum{pledge.level};
            m_firstRows += row.number();
            same = m_levels.end() - 1;
        }
        addTo(*same, pledge);
        addTo(m_all, pledge);
    }
    const QList<PledgeSum> &levels() const { return m_levels; }
    const PledgeSum &all() const { return m_all; }

    void tell(const QStringList &changed, PledgeFileOutcome &outcome) const
    {
        for (qsizetype i = 0; i < m_levels.size(); ++i)
            (changed.contains(m_levels[i].level) ? outcome.written : outcome.known) +=
                FileRow{m_firstRows[i], m_levels[i].level, toldOf(m_levels[i])};
        for (const auto &level : changed) {
            if (std::ranges::find(m_levels, level, &PledgeSum::level) == m_levels.end())
                outcome.written += FileRow{0, level, PledgeFiles::tr("not in the file any more: nothing is pledged")};
        }
    }

private:
    static void addTo(PledgeSum &sum, const PledgeRow &pledge)
    {
        ++sum.pledges;
        sum.pledgedCents += pledge.pledgedCents;
        sum.collectedCents += pledge.collectedCents;
    }

    QList<PledgeSum> m_levels;
    QList<qint64> m_firstRows;
    PledgeSum m_all;
};

} // namespace

QString PledgeFileOutcome::sentence() const
{
    QStringList said{toldOf(all)};
    if (!rejects.isEmpty())
        said += PledgeFiles::tr("%n rows left out", nullptr, int(rejects.size()));
    return said.join(u" · "_s);
}

QStringList PledgeFileOutcome::remarks() const
{
    QStringList said;
    if (withdrawn > 0)
        said += PledgeFiles::tr("%n rows count for nothing: cancelled, failed or given back.", nullptr, int(withdrawn));
    if (!ignoredColumns.isEmpty())
        said += PledgeFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return said;
}

PledgeFiles::PledgeFiles(Store &store) : m_store(store) {}

QString PledgeFiles::fundraiserOf(const ImportSource &source)
{
    if (!source.pasted.isNull())
        return tr("Pledges");
    static const QRegularExpression copy(u"\\s*\\(\\d+\\)$"_s), day(u"[\\s_.-]*\\d[\\d\\s_.:-]*$"_s);
    const QString name = QFileInfo(source.path).completeBaseName();
    QString shown = name;
    shown.remove(copy).remove(day);
    return shown.isEmpty() ? name : shown;
}

Result<PledgeFileOutcome> PledgeFiles::run(const Session &session, const ImportSource &source, EventId event,
                                           const QString &fundraiser, bool isDryRun)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const PledgeColumns columns = pledgeColumns(sample->columns);
    if (!columns.haveAmount())
        return Error{u"no-columns"_s,
                     tr("%1 has no column for the amount. It needs a heading such as “Amount” or “Pledge Amount”.")
                         .arg(source.name())};
    const auto file = source.open();
    if (!file)
        return file.error();
    PledgeFileOutcome outcome;
    outcome.fundraiser = cleanText(fundraiser).isEmpty() ? fundraiserOf(source) : cleanText(fundraiser);
    outcome.ignoredColumns = unusedHeaders(sample->columns, sample->rows, columns.used());
    PledgeReader reader(**file, columns);
    PledgeLevels levels;
    TableRow row;
    while ((*file)->next(row)) {
        ++outcome.rows;
        const auto read = reader.read(row);
        if (const auto *problem = std::get_if<RowProblem>(&read))
            outcome.rejects += *problem;
        else if (const auto &pledge = std::get<PledgeRow>(read); pledge.isWithdrawn)
            ++outcome.withdrawn;
        else
            levels.add(row, pledge);
    }
    if (const auto error = (*file)->error())
        return *error;
    outcome.all = levels.all();
    const auto done = actOrTry(m_store, session, Operation::SeeBudgets, isDryRun, [&](Action &action) {
        const bool isWhole = outcome.rejects.isEmpty() && outcome.rows > 0;
        levels.tell(Budgets::setPledges(action, event, outcome.fundraiser, levels.levels(), isWhole), outcome);
        action.setLabel(tr("Pledges from %1: %2").arg(source.name(), outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
