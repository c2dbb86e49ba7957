#include "exchange/DuesFiles.h"

#include "base/Money.h"
#include "exchange/CellMeaning.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"
#include "exchange/KnownRows.h"
#include "standing/StandingWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The columns that say what was paid; -1: there is none.
struct DuesColumns {
    qsizetype amount = -1, paidOn = -1, receipt = -1;
};

DuesColumns duesColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    DuesColumns columns;
    columns.amount = columnNamed(normalized, {u"amount"_s, u"amount paid"_s, u"dues amount"_s, u"dues paid"_s, u"dues"_s,
                                              u"paid"_s, u"importe"_s, u"monto"_s, u"cantidad"_s, u"cuota"_s});
    columns.paidOn = columnNamed(normalized, {u"paid on"_s, u"date paid"_s, u"paid date"_s, u"payment date"_s, u"pay date"_s,
                                              u"date"_s, u"fecha de pago"_s, u"pagado el"_s, u"fecha"_s});
    columns.receipt = columnNamed(normalized, {u"receipt"_s, u"receipt no"_s, u"receipt number"_s, u"check number"_s,
                                               u"recibo"_s, u"numero de recibo"_s});
    return columns;
}

/// Knows who has paid by the rows of a file.
class DuesReading {
public:
    DuesReading(const KnownFile &file, const DuesColumns &columns, const Payment &month)
        : m_file(file), m_columns(columns), m_month(month)
    {
    }

    const QMap<PersonId, Payment> &payments() const { return m_payments; }

    std::optional<RowProblem> take(const TableRow &row, PersonId person)
    {
        Payment payment = m_month;
        if (auto problem = readPayment(row, payment))
            return problem;
        const auto known = m_payments.find(person);
        if (known == m_payments.end()) {
            m_payments.insert(person, payment);
            return std::nullopt;
        }
        known->amountCents += payment.amountCents;
        known->paidOn = qMax(known->paidOn, payment.paidOn);
        if (!payment.receiptNo.isEmpty())
            known->receiptNo += (known->receiptNo.isEmpty() ? QString() : u", "_s) + payment.receiptNo;
        return std::nullopt;
    }

private:
    std::optional<RowProblem> readPayment(const TableRow &row, Payment &payment) const
    {
        const auto unread = [&](qsizetype column, const QString &problem, const QString &hint) {
            return RowProblem{row.number(), m_file.rows->columns()[column], problem.arg(quotable(cellText(row, column))),
                              hint};
        };
        if (const QString text = cellText(row, m_columns.amount); !text.isEmpty() && !saysUnknown(text)) {
            const auto cents = Money::read(text);
            if (!cents || *cents < 0)
                return unread(m_columns.amount, DuesFiles::tr("“%1” is no amount."),
                              DuesFiles::tr("Write it like 32.00, or leave it empty."));
            payment.amountCents = *cents;
        }
        if (const QString text = cellText(row, m_columns.paidOn); !text.isEmpty() && !saysUnknown(text)) {
            bool isEmpty = false;
            const auto day = readDate(text, m_file.dates.order, &isEmpty);
            if (!day || (!day->isValid() && !isEmpty))
                return unread(m_columns.paidOn, DuesFiles::tr("“%1” is no date."),
                              DuesFiles::tr("Write it like 2026-10-31, or leave it empty."));
            if (*day > m_file.people.context().today)
                return unread(m_columns.paidOn, DuesFiles::tr("“%1” lies in the future."),
                              DuesFiles::tr("Correct the day, or leave it empty."));
            payment.paidOn = *day;
        }
        payment.receiptNo = cellText(row, m_columns.receipt);
        return std::nullopt;
    }

    const KnownFile &m_file;
    DuesColumns m_columns;
    Payment m_month;
    QMap<PersonId, Payment> m_payments;
};

} // namespace

QString DuesOutcome::paidText() const { return DuesFiles::tr("%n paid", nullptr, int(paid.size())); }

QString DuesOutcome::knownText() const { return DuesFiles::tr("%n had that month already", nullptr, int(known.size())); }

QString DuesOutcome::rejectsText() const
{
    // A column is named where a cell cannot be read; else the row is good and nobody is meant by it.
    const bool fitNobody = std::ranges::all_of(rejects, &QString::isEmpty, &RowProblem::column);
    return fitNobody ? DuesFiles::tr("%n rows fit nobody", nullptr, int(rejects.size()))
                     : DuesFiles::tr("%n rows fit nobody or cannot be read", nullptr, int(rejects.size()));
}

QString DuesOutcome::missingText() const
{
    return DuesFiles::tr("%n members are not in the file", nullptr, int(missing.size()));
}

QString DuesOutcome::sentence() const
{
    return DuesFiles::tr("%1, %2, %3, %4.").arg(paidText(), knownText(), rejectsText(), missingText());
}

DuesFiles::DuesFiles(Store &store, People &people, Standings &standings)
    : m_store(store), m_people(people), m_standings(standings)
{
}

Result<DuesOutcome> DuesFiles::run(const Session &session, const ImportSource &source, const QDate &month, bool isDryRun)
{
    if (!Policy::allows(session, Operation::ImportPeople) || !Policy::allows(session, Operation::EditPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include dues. An organizer can do it.")};
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const DuesColumns columns = duesColumns(sample->columns);
    const auto file = KnownFile::open(m_store, m_people.phones(), source, *sample,
                                      {columns.amount, columns.paidOn, columns.receipt}, {int(columns.paidOn)}, {});
    if (!file)
        return file.error();
    DuesOutcome outcome;
    outcome.month = Payment::forMonth(month);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, isDryRun, [&](Action &action) {
        DuesReading reading(*file, columns, outcome.month);
        const auto take = [&](const TableRow &row, const KnownRows::Found &who) { return reading.take(row, who.here.id); };
        outcome.rows = KnownRows(action, file->people).each(*file->rows, take, outcome.rejects);
        const auto &payments = reading.payments();
        outcome.paid = m_standings.notePayments(action, payments);
        const QSet<PersonId> paid(outcome.paid.cbegin(), outcome.paid.cend());
        for (const PersonId person : payments.keys()) {
            if (!paid.contains(person))
                outcome.known += person;
        }
        outcome.missing = Standings::membersWithoutDues(action, outcome.month);
        action.setLabel(
            tr("Dues for %1 from %2: %3").arg(StandingWords::period(outcome.month), source.name(), outcome.paidText()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
