#include "exchange/DuesFiles.h"

#include "base/Money.h"
#include "base/Text.h"
#include "exchange/DryRun.h"
#include "exchange/FileRecognizer.h"
#include "exchange/HeaderWords.h"
#include "exchange/RecipeRepository.h"
#include "standing/StandingWords.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What the rows of a file mean: who, and the columns that say what was paid; -1: there is none.
struct DuesRecipe {
    ImportRecipe people;
    qsizetype amount = -1, paidOn = -1, receipt = -1;
};

DuesRecipe recipeFor(const TableSample &sample, const QString &region, const FieldCatalog &catalog,
                     const QJsonObject &remembered)
{
    DuesRecipe recipe{FileRecognizer(region, catalog).recognize(sample.columns, sample.rows)};
    if (!remembered.isEmpty())
        applyRemembered(recipe.people, remembered, catalog);
    const auto normalized = normalizedHeaders(sample.columns);
    recipe.amount = columnNamed(normalized, {u"amount"_s, u"amount paid"_s, u"dues amount"_s, u"dues paid"_s, u"dues"_s,
                                             u"paid"_s, u"importe"_s, u"monto"_s, u"cantidad"_s, u"cuota"_s});
    recipe.paidOn = columnNamed(normalized, {u"paid on"_s, u"date paid"_s, u"paid date"_s, u"payment date"_s, u"pay date"_s,
                                             u"date"_s, u"fecha de pago"_s, u"pagado el"_s, u"fecha"_s});
    recipe.receipt = columnNamed(normalized, {u"receipt"_s, u"receipt no"_s, u"receipt number"_s, u"check number"_s,
                                              u"recibo"_s, u"numero de recibo"_s});
    for (qsizetype i = 0; i < sample.columns.size(); ++i) {
        const bool isPayment = i == recipe.amount || i == recipe.paidOn || i == recipe.receipt;
        const auto *field = catalog.find(recipe.people.columns[i].field);
        // The rest of a row may be wrong without mattering here.
        if (isPayment || !field || !field->tellsWho())
            recipe.people.setField(int(i), {});
    }
    return recipe;
}

/// Reads one file and knows who has paid by it.
class DuesReading {
public:
    DuesReading(TableReader &file, const DuesRecipe &recipe, const PersonReader &reader, DuesOutcome &outcome)
        : m_file(file), m_recipe(recipe), m_reader(reader), m_outcome(outcome)
    {
    }

    /// Inside the action. Throws a Refusal when the file is broken.
    QMap<PersonId, Payment> run(PersonMatcher &matcher)
    {
        TableRow row;
        while (m_file.next(row)) {
            ++m_outcome.rows;
            if (const auto problem = take(row, matcher))
                m_outcome.rejects += *problem;
        }
        if (const auto error = m_file.error())
            throw Refusal(*error);
        return m_payments;
    }

private:
    std::optional<RowProblem> take(const TableRow &row, PersonMatcher &matcher)
    {
        const auto read = m_reader.read(row);
        if (const auto *problem = std::get_if<RowProblem>(&read))
            return *problem;
        const auto &somebody = std::get<Person>(read);
        Payment payment = m_outcome.month;
        if (auto problem = readPayment(row, payment)) {
            problem->who = somebody.displayName();
            return problem;
        }
        const auto match = matcher.find(somebody);
        if (match.problem)
            return RowProblem{row.number(), {}, match.problem->what, match.problem->hint, somebody.displayName()};
        if (!match.person)
            return fitsNobody(row.number(), somebody);
        const auto known = m_payments.find(match.person->id);
        if (known == m_payments.end()) {
            m_payments.insert(match.person->id, payment);
            return std::nullopt;
        }
        known->amountCents += payment.amountCents;
        known->paidOn = qMax(known->paidOn, payment.paidOn);
        if (!payment.receiptNo.isEmpty())
            known->receiptNo += (known->receiptNo.isEmpty() ? QString() : u", "_s) + payment.receiptNo;
        return std::nullopt;
    }

    std::optional<RowProblem> readPayment(const TableRow &row, Payment &payment) const
    {
        const auto unread = [&](qsizetype column, const QString &problem, const QString &hint) {
            return RowProblem{row.number(), m_file.columns()[column], problem.arg(quotable(cellText(row, column))), hint};
        };
        if (const QString text = cellText(row, m_recipe.amount); !text.isEmpty() && !saysUnknown(text)) {
            const auto cents = Money::read(text);
            if (!cents || *cents < 0)
                return unread(m_recipe.amount, DuesFiles::tr("“%1” is no amount."),
                              DuesFiles::tr("Write it like 32.00, or leave it empty."));
            payment.amountCents = *cents;
        }
        if (const QString text = cellText(row, m_recipe.paidOn); !text.isEmpty() && !saysUnknown(text)) {
            bool isEmpty = false;
            const auto day = readDate(text, m_recipe.people.dates, &isEmpty);
            if (!day || (!day->isValid() && !isEmpty))
                return unread(m_recipe.paidOn, DuesFiles::tr("“%1” is no date."),
                              DuesFiles::tr("Write it like 2026-10-31, or leave it empty."));
            if (*day > m_reader.context().today)
                return unread(m_recipe.paidOn, DuesFiles::tr("“%1” lies in the future."),
                              DuesFiles::tr("Correct the day, or leave it empty."));
            payment.paidOn = *day;
        }
        payment.receiptNo = cellText(row, m_recipe.receipt);
        return std::nullopt;
    }

    static RowProblem fitsNobody(qint64 number, const Person &somebody)
    {
        const QString hint = DuesFiles::tr("Give the number to the person it belongs to, or bring the person in first.");
        RowProblem problem{number, {}, {}, hint, somebody.displayName()};
        if (!somebody.externalIds.isEmpty())
            problem.problem =
                DuesFiles::tr("Nobody here has the number %1.").arg(quotable(somebody.externalIds.first().value));
        else if (!somebody.phones.isEmpty() || !somebody.emails.isEmpty())
            problem.problem = DuesFiles::tr("Nobody of this name has this phone number or e-mail address here.");
        else
            problem.problem = DuesFiles::tr("A name alone does not tell who paid.");
        return problem;
    }

    TableReader &m_file;
    const DuesRecipe &m_recipe;
    const PersonReader &m_reader;
    DuesOutcome &m_outcome;
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
    const auto catalog = CustomFields::catalogAt(m_store.path());
    if (!catalog)
        return catalog.error();
    DuesOutcome outcome;
    outcome.month = Payment::forMonth(month);
    const auto remembered = Store::beside(m_store.path(), [&](Database &database) {
        return RecipeRepository(database).rulesFor(headerSignature(sample->columns));
    });
    if (!remembered)
        return remembered.error();
    DuesRecipe recipe = recipeFor(*sample, m_people.phones().region(), *catalog, *remembered);
    if (!recipe.people.importsAnything())
        return Error{u"no-columns"_s,
                     tr("No column of %1 tells who paid. It needs a heading such as “empid”, or a name with "
                        "a phone number or an e-mail address.")
                         .arg(source.name())};
    const auto dates = source.settledDates({int(recipe.paidOn)}, {}, recipe.people.dates);
    if (!dates)
        return dates.error();
    recipe.people.dates = dates->order;
    const auto file = source.open();
    if (!file)
        return file.error();
    const PersonReader reader(recipe.people, FieldContext{.phones = m_people.phones(), .today = m_store.dates().today()},
                              *catalog);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, isDryRun, [&](Action &action) {
        auto people = People::inAction(action);
        PersonMatcher matcher(people, {}, recipe.people.importsPhones(), recipe.people.importsEmails());
        const auto payments = DuesReading(**file, recipe, reader, outcome).run(matcher);
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
