#include "forget/Forgetting.h"

#include "accounts/AccountKeys.h"
#include "base/Text.h"
#include "forget/ForgetInAction.h"
#include "people/People.h"
#include "people/PeopleSchema.h"
#include "storage/StorageError.h"
#include "work/Timesheet.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

std::optional<Person> knownPerson(Database &database, PersonId id)
{
    std::optional<Person> found;
    People::eachPerson(database, QList{id}, allParts, [&](const Person &person) {
        found = person;
        return true;
    });
    return found;
}

bool mayHear(const Session &session, const MergeRule &words, const TableShapes &shapes)
{
    const auto *shape = shapes.find(QString::fromLatin1(words.table));
    return Policy::allows(session, words.reading) && (!shape || Policy::allows(session, shape->reading));
}

void count(ForgetPreview &preview, ForgetRepository &rows, const PersonTraces &traces, const Session &session,
           const TableShapes &shapes)
{
    QSet<QString> counted;
    for (const auto &rule : ForgetPlan::rules()) {
        const auto *words = ForgetPlan::words(rule);
        if (!words || !mayHear(session, *words, shapes))
            continue;
        const QString table = QString::fromLatin1(rule.table), column = QString::fromLatin1(rule.column);
        if (rule.how == ForgetRule::How::LetsGo) {
            MergePlan::count(preview.stays, *words, rows.count(table, column, preview.person));
            continue;
        }
        if (!counted.contains(table))
            MergePlan::count(preview.goes, *words, traces.living(table).size());
        counted.insert(table);
        if (rule.how == ForgetRule::How::GoesAlone)
            MergePlan::count(preview.stays, *words, rows.count(table, column, preview.person) - traces.living(table).size());
    }
}

void findMentions(ForgetPreview &preview, ForgetRepository &rows, const PersonTraces &traces, const KnownNames &names,
                  const Session &session, const TableShapes &shapes)
{
    rows.eachText(shapes, [&](const QString &table, qint64 row, PersonId about, const QString &text) {
        const auto *shape = shapes.find(table);
        const bool isHidden = shape && !Policy::allows(session, shape->reading);
        if (isHidden || !names.areIn(text) || traces.living(table).contains(row))
            return;
        ++preview.mentionCount;
        if (preview.mentions.size() < ForgetPreview::mostMentions)
            preview.mentions += {table, row, about, names.excerpt(text)};
    });
}

} // namespace

Forgetting::Forgetting(Store &store, BackUp backUp) : m_store(store), m_backUp(std::move(backUp)), m_shapes(store.shapes())
{
}

Error Forgetting::nobody()
{
    return {u"gone"_s, tr("There is nobody of this number, neither on the list nor in the history.")};
}

QList<Problem> Forgetting::obstacles(ForgetRepository &rows, const Session &session, PersonId person)
{
    QList<Problem> problems;
    if (!Policy::allows(session, Operation::ForgetPeople))
        problems += {u"role"_s, Policy::refusal().message, {}};
    bool seesNeeds = false;
    for (const auto &account : rows.accountsOf(person)) {
        if (account.id == session.account)
            problems +=
                {u"yourself"_s, tr("This is you: you are working under this account."), tr("Let another organizer do it.")};
        seesNeeds |= account.isActive && account.seesNeeds;
    }
    if (seesNeeds && !rows.isSeenByOthers(person))
        problems +=
            {u"needs"_s, tr("Nobody else may see what people need at events."), tr("Give that to somebody else first.")};
    return problems;
}

Result<ForgetPreview> Forgetting::plan(const Session &session, PersonId person) const
{
    if (!Policy::allows(session, Operation::ForgetPeople))
        return Policy::refusal();
    return m_store.beside(session, [&](Database &database) -> Result<ForgetPreview> {
        auto preview = plan(database, session, person);
        if (preview.name.isEmpty())
            return nobody();
        return preview;
    });
}

ForgetPreview Forgetting::plan(Database &database, const Session &session, PersonId person) const
{
    ForgetRepository rows(database);
    ForgetPreview preview;
    preview.person = person;
    if (!Policy::allows(session, Operation::ForgetPeople))
        return preview;
    const PersonTraces traces(database, rows, m_shapes, person);
    const auto states = traces.states();
    if (states.isEmpty())
        return preview;
    const KnownNames names(states, knownPerson(database, person));
    preview.name = names.name().isEmpty() ? QString::number(person.value) : names.name();
    count(preview, rows, traces, session, m_shapes);
    findMentions(preview, rows, traces, names, session, m_shapes);
    if (Policy::allows(session, Operation::LeadInterns)) {
        preview.approvedWeeks =
            rows.count(u"timesheet"_s, u"person_id"_s, person, {keyOf(SheetStatus::Approved), keyOf(SheetStatus::Locked)});
        preview.paidStipends = rows.count(u"stipend_line"_s, u"person_id"_s, person, {u"paid"_s});
    }
    preview.since = rows.addedAt(PeopleTable::Person, person.value);
    preview.obstacles = obstacles(rows, session, person);
    return preview;
}

bool Forgetting::isName(const ForgetPreview &preview, const QString &typed)
{
    const QString wanted = foldedText(preview.name);
    return wanted.isEmpty() ? cleanText(typed) == cleanText(preview.name) : foldedText(typed) == wanted;
}

/// Before the rows: whoever knew a passphrase that is kept could open the file with another program for ever. None of somebody who
/// cannot be forgotten.
Result<> Forgetting::takeKeys(const Session &session, PersonId person) const
{
    if (!m_store.key())
        return {};
    const auto accounts = m_store.beside(session, [&](Database &database) {
        ForgetRepository rows(database);
        return obstacles(rows, session, person).isEmpty() ? rows.accountsOf(person) : QList<ForgetRepository::Account>();
    });
    if (!accounts)
        return accounts.error();
    for (const auto &account : *accounts) {
        if (const auto taken = account.keyMade == 0 ? Result<>() : AccountKeys(m_store).takeAway(account.keyMade); !taken)
            return taken;
    }
    return {};
}

Result<qint64> Forgetting::run(const Session &session, PersonId person)
{
    if (!Policy::allows(session, Operation::ForgetPeople))
        return Policy::refusal();
    if (const auto backedUp = m_backUp(); !backedUp)
        return backedUp.error();
    if (const auto taken = takeKeys(session, person); !taken)
        return taken.error();
    return m_store.act(session, Operation::ForgetPeople, tr("Forget a person"), [&](Action &action) {
        auto &rows = action.on<ForgetRepository>();
        if (rows.states(*m_shapes.find(PeopleTable::Person), person.value).isEmpty())
            throw Refusal(nobody());
        const auto problems = obstacles(rows, session, person);
        if (!problems.isEmpty())
            throw Refusal({problems.first().field, problems.first().what + u' ' + problems.first().hint});
        ForgetInAction(action, m_shapes, person).forget();
    });
}

} // namespace rnf
