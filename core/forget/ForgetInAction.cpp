#include "forget/ForgetInAction.h"

#include "accounts/AccountSchema.h"
#include "people/People.h"
#include "people/PeopleSchema.h"
#include "people/Suppressions.h"
#include "storage/Image.h"
#include "storage/LogPurge.h"

#include <cctype>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What touched more than this was about others too.
constexpr int mostOfOnePerson = 2000;

/// As it stands in an image.
QByteArray inImage(const QString &text)
{
    const QByteArray json = jsonOf(text);
    return json.mid(1, json.size() - 2);
}

/// As a word, not within another one.
bool standsIn(const QByteArray &image, const QByteArray &text)
{
    const auto isPartOfWord = [&](qsizetype at) {
        const auto letter = at < 0 || at >= image.size() ? uchar(' ') : uchar(image[at]);
        return letter >= 0x80 || std::isalnum(letter);
    };
    for (auto at = image.indexOf(text); at >= 0; at = image.indexOf(text, at + 1)) {
        if (!isPartOfWord(at - 1) && !isPartOfWord(at + text.size()))
            return true;
    }
    return false;
}

/// What they sign in as, and titles and names of what is theirs.
QStringList saidInLabels(ForgetRepository &rows, const TableShapes &shapes, const PersonTraces &traces)
{
    QStringList texts;
    for (const auto &account : rows.accountsOf(traces.person()))
        texts += account.name;
    for (const auto &shape : shapes.all()) {
        if (shape.number != shapes.aboutTable())
            texts += rows.titles(shape, traces.all(shape.name));
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

ForgetInAction::ForgetInAction(Action &action, const TableShapes &shapes, PersonId person)
    : m_action(action), m_shapes(shapes), m_rows(action.on<ForgetRepository>()),
      m_person(People::inAction(action).find(person)), m_traces(action.database(), m_rows, shapes, person),
      m_names(m_traces.states(), m_person, saidInLabels(m_rows, shapes, m_traces))
{
}

void ForgetInAction::forget()
{
    addSuppressions();
    dropLabels(); // while the history says whom it is about
    dropMentions();
    // Of rows that stay, it would be an undo that is offered and cannot give back whom they named.
    for (const auto &shape : m_shapes.all())
        m_action.withhold(shape.number);
    LogPurge log(m_action);
    for (const auto &shape : m_shapes.all())
        log.purge(shape.number, m_traces.all(shape.name));
    for (const auto &account : m_rows.accountsOf(m_traces.person()))
        m_rows.endAccount(m_action, account.id, tr("Somebody who was forgotten"));
    remove();
    m_action.keepWithoutChanges(); // all of it may have stood in the history alone
}

/// A number or an address that is refused says whose it is as long as nobody else has it.
void ForgetInAction::addSuppressions()
{
    if (!m_person)
        return;
    for (const auto &key : Suppression::keysOf(*m_person)) {
        const auto refused = Suppressions::of(m_action, key);
        if (refused.isEmpty() || m_rows.isShared(key, m_traces.person()))
            continue;
        for (const auto &suppression : refused)
            m_traces.add(u"suppression"_s, suppression.id);
    }
}

bool ForgetInAction::hasNamesake()
{
    return std::ranges::any_of(m_names.called(), [this](const KnownNames::Called &called) {
        return called != KnownNames::Called()
            && m_rows.hasNamesake(called.given, called.family, called.custom, m_traces.people());
    });
}

bool ForgetInAction::isOnlyAboutThem(qint64 action)
{
    const auto touched = m_rows.touchedBy(action, mostOfOnePerson);
    return touched.size() < mostOfOnePerson && std::ranges::all_of(touched, [this](const ForgetRepository::Touched &one) {
               return one.row == one.last && m_traces.contains(one.table, one.row);
           });
}

void ForgetInAction::dropLabels()
{
    IdSet touched, dropped;
    m_traces.people().each([&](qint64 person) { m_rows.addActionsAbout(touched, PeopleTable::Person, person); });
    for (const auto &shape : m_shapes.all())
        m_rows.addActionsOf(touched, shape.number, m_traces.all(shape.name));
    IdSet accounts;
    for (const auto &account : m_rows.accountsOf(m_traces.person()))
        accounts.add(account.id.value);
    m_rows.addActionsOf(touched, accountTable, accounts);
    touched.each([&](qint64 action) {
        if (isOnlyAboutThem(action))
            dropped.add(action);
    });
    // Where somebody else has the same name, an action that did nothing to this person names the other one.
    const bool isTheirNameAlone = !hasNamesake();
    m_rows.eachLabel([&](qint64 action, const QString &label) {
        if (touched.contains(action) ? m_names.areIn(label) : isTheirNameAlone && m_names.areWhollyIn(label))
            dropped.add(action);
    });
    dropped.each([&](qint64 action) { m_rows.dropLabel(m_action, action); });
}

void ForgetInAction::dropMentions()
{
    QList<QByteArray> texts;
    if (!hasNamesake()) {
        for (const auto &name : m_names.wholeNames())
            texts += inImage(name);
    }
    for (const auto &key : m_person ? Suppression::keysOf(*m_person) : QStringList()) {
        if (key.size() >= KnownNames::leastNumber && !m_rows.isShared(key, m_traces.person()))
            texts += inImage(key);
    }
    if (texts.isEmpty())
        return;
    IdSet dropped;
    m_rows.eachImage([&](qint64 entry, int table, const QByteArray &image) {
        if (table != PeopleTable::Person
            && std::ranges::any_of(texts, [&](const QByteArray &text) { return standsIn(image, text); }))
            dropped.add(entry);
    });
    dropped.each([&](qint64 entry) { m_rows.dropImage(m_action, entry); });
}

/// What refers to other rows goes before them.
void ForgetInAction::remove()
{
    const auto removeAll = [this](const QString &table) {
        m_traces.living(table).each([&](qint64 row) { m_rows.remove(m_action, table, row); });
    };
    const auto &rules = ForgetPlan::rules();
    for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule)
        removeAll(QString::fromLatin1(rule->table));
    removeAll(u"suppression"_s);
    removeAll(u"person"_s);
}

} // namespace rnf
