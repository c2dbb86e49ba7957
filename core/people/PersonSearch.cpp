#include "people/PersonSearch.h"

#include "people/PeopleSchema.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int lastSeven = 7;
constexpr int lastFour = 4;
/// People read at once while the index is built.
constexpr int runLength = 2000;

/// A private-use character begins a token, so that nothing anybody types can be one.
QString token(int table, qint64 id) { return QChar(0xE000 + table) + QString::number(id, 36); }

void addPhoneWords(QStringList &words, const Phone &phone)
{
    const QString international = phone.e164.isEmpty() ? QString() : phone.e164.sliced(1);
    if (!international.isEmpty())
        words += international;
    if (phone.digits.isEmpty())
        return;
    if (phone.digits != international)
        words += phone.digits;
    if (phone.digits.size() > lastSeven)
        words += phone.digits.last(lastSeven);
    if (!phone.extension.isEmpty())
        words += u'x' + phone.extension;
    if (phone.digits.size() > lastFour)
        words += phone.digits.last(lastFour);
}

} // namespace

PersonSearch::PersonSearch(Database &database) : m_names(database), m_index(TextIndex::of(database)), m_database(database) {}

QString PersonSearch::version()
{
    constexpr int entries = 4; // one more whenever entryFor changes
    return textVersion() + u'/' + QString::number(entries);
}

PersonSearch::Entry PersonSearch::entryFor(const Person &person, const SortKeys &keys)
{
    QStringList words;
    for (const QString &text : {person.customDisplayName, person.givenName, person.middleName, person.familyName,
                                person.secondFamilyName, person.preferredName, person.legalName}) {
        if (!text.isEmpty())
            words += indexWords(text);
    }
    for (const auto &other : person.otherNames)
        words += indexWords(other.name);
    for (const auto &email : person.emails)
        words += indexWords(email.address);
    for (const auto &address : person.addresses) {
        for (const QString &text : {address.line1, address.line2, address.city, address.region, address.postalCode}) {
            if (!text.isEmpty())
                words += indexWords(text);
        }
    }
    for (const auto &externalId : person.externalIds)
        words += indexWords(externalId.value);
    for (const auto &own : person.custom)
        words += indexWords(own.value);
    for (const auto &phone : person.phones)
        addPhoneWords(words, phone);
    words.removeDuplicates();
    return {keys.of(person.collatedName()), words.join(u' ')};
}

void PersonSearch::readNames()
{
    const qint64 version = m_database.dataVersion();
    if (version == m_namesVersion)
        return;
    m_namesVersion = version;
    m_tokens.clear();
    for (const int table : {PeopleTable::Organization, PeopleTable::Worksite, PeopleTable::Unit, PeopleTable::Tag}) {
        for (const auto &[id, name] : m_names.all(table))
            m_tokens += {token(table, id), indexWords(name)};
    }
}

namespace {

/// For each word the number it may be a part of, when somebody types a phone in pieces: "+44 20 7946 0123"; else nothing.
QStringList wholeNumbers(const QStringList &words)
{
    const auto isNumber = [](const QString &word) { return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }); };
    QStringList numbers(words.size());
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString number;
        qsizetype end = first;
        while (end < words.size() && isNumber(words[end]))
            number += words[end++];
        for (qsizetype i = first; end - first > 1 && i < end; ++i)
            numbers[i] = number;
        first = qMax(first, end - 1);
    }
    return numbers;
}

} // namespace

TextQuery PersonSearch::parse(const QString &text)
{
    TextQuery query;
    readNames();
    const QStringList typed = foldedWords(text);
    const QStringList numbers = wholeNumbers(typed);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        QList<TextQuery::Term> terms{{word, true}};
        if (!numbers[i].isEmpty())
            terms += {numbers[i], true};
        for (const auto &[token, words] : std::as_const(m_tokens)) {
            if (std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(word); }))
                terms += {token, false};
        }
        query.groups += terms;
    }
    return query;
}

namespace {
QList<PersonId> asPeople(const QList<qint64> &ids)
{
    QList<PersonId> people;
    people.reserve(ids.size());
    for (const qint64 id : ids)
        people += PersonId(id);
    return people;
}

/// Text without any letter or digit, such as "#?!", finds nobody; blanks find everybody.
bool findsNobody(const QString &text, const TextQuery &query) { return query.isEmpty() && !text.trimmed().isEmpty(); }
} // namespace

namespace {

/// Those whose names alone say every word. The index knows people by their numbers and addresses too, so a hit would tell these.
QList<PersonId> calledSo(Database &database, const QString &text, const QList<PersonId> &found)
{
    const QStringList typed = foldedWords(text);
    QList<PersonId> called;
    PersonRepository(database).each(found, {}, [&](const QList<Person> &people) {
        for (const auto &person : people) {
            const QStringList words = indexWords(person.displayName()) + indexWords(person.givenName)
                                    + indexWords(person.familyName) + indexWords(person.preferredName);
            const auto isSaid = [&](const QString &word) {
                return std::ranges::any_of(words, [&](const QString &own) { return own.startsWith(word); });
            };
            if (std::ranges::all_of(typed, isSaid))
                called += person.id;
        }
        return true;
    });
    return called;
}

} // namespace

QList<PersonId> PersonSearch::first(const QString &text, int limit)
{
    if (m_database.scope().hidesContacts)
        return all(text).mid(0, limit);
    const auto query = parse(text);
    return findsNobody(text, query) ? QList<PersonId>() : asPeople(m_index->first(query, limit));
}

QList<PersonId> PersonSearch::all(const QString &text, const IdSet *only)
{
    const auto query = parse(text);
    if (findsNobody(text, query))
        return {};
    const auto found = asPeople(m_index->all(query, only));
    return m_database.scope().hidesContacts && !query.isEmpty() ? calledSo(m_database, text, found) : found;
}

PersonIndexer::PersonIndexer(Database &writer) : m_people(writer), m_index(TextIndex::of(writer)), m_alternatives(writer) {}

QString PersonIndexer::tokensOf(const QList<NamedThing> &things)
{
    QString tokens;
    for (const auto &[table, thing] : things)
        tokens += u' ' + token(table, thing);
    return tokens;
}

TextIndex::Text PersonIndexer::fullEntry(const Person &person)
{
    auto entry = PersonSearch::entryFor(person, m_keys);
    for (const auto &value : m_alternatives.valuesOf(person.id))
        entry.text += u' ' + indexWords(value).join(u' ');
    return {person.id.value, entry.sortKey, entry.text + tokensOf(m_people.namedThings(person.id))};
}

void PersonIndexer::append(PersonId person, const PersonSearch::Entry &prepared, const QList<NamedThing> &things)
{
    m_index->append({person.value, prepared.sortKey, prepared.text + tokensOf(things)});
}

void PersonIndexer::appendAgain(const QList<PersonId> &people)
{
    for (const auto &person : m_people.whole(people))
        m_index->replaceAppended(fullEntry(person));
}

void PersonIndexer::refresh(const ChangedRows &changed)
{
    // What else is known of people, such as their dues, stands in no search.
    QSet<qint64> people;
    for (const auto &table : peopleLoggedTables) {
        if (const auto about = changed.about.find(table.number); about != changed.about.end())
            people |= about->second;
    }
    if (!people.isEmpty() && !m_people.nextRun(0, 1)) {
        m_index->clear();
        return;
    }
    const QList<qint64> about(people.begin(), people.end());
    for (qsizetype first = 0; first < about.size(); first += runLength)
        indexAnew(about.sliced(first, qMin<qsizetype>(runLength, about.size() - first)));
    if (const auto added = changed.inserted.find(PeopleTable::Person); added != changed.inserted.end())
        indexNew(added->second);
}

void PersonIndexer::indexAnew(const QList<qint64> &ids)
{
    QSet<qint64> gone(ids.begin(), ids.end());
    QList<TextIndex::Text> texts;
    for (const auto &person : m_people.whole(asPeople(ids))) {
        gone.remove(person.id.value);
        texts += fullEntry(person);
    }
    m_index->remove(gone.values());
    m_index->put(texts);
}

void PersonIndexer::indexNew(const IdRanges &ids)
{
    for (const auto &range : ids) {
        for (qint64 first = range.first; first <= range.last; first += runLength) {
            if (!m_index->contains(first))
                appendBetween(first, std::min(range.last, first + runLength - 1));
        }
    }
    m_index->indexAppended(ids);
}

void PersonIndexer::appendBetween(qint64 first, qint64 last)
{
    for (const auto &person : m_people.between(first, last))
        m_index->append(fullEntry(person));
}

void PersonIndexer::rebuild()
{
    m_index->clear();
    qint64 last = 0;
    while (const auto run = m_people.nextRun(last, runLength)) {
        appendBetween(run->first, run->second);
        last = run->second;
    }
    IdRanges everybody;
    everybody.add({0, last});
    m_index->indexAppended(everybody);
}

QList<qint64> PersonIndexer::differences()
{
    QList<qint64> different;
    QHash<qint64, QByteArray> stored;
    const auto digest = [](const TextIndex::Text &text) {
        return QCryptographicHash::hash(text.sortKey + '\0' + text.text.toUtf8(), QCryptographicHash::Md5);
    };
    m_index->eachRow([&](const TextIndex::Text &text) { stored.insert(text.id, digest(text)); });
    qint64 last = 0;
    while (const auto run = m_people.nextRun(last, runLength)) {
        for (const auto &person : m_people.between(run->first, run->second)) {
            if (stored.take(person.id.value) != digest(fullEntry(person)))
                different += person.id.value;
        }
        last = run->second;
    }
    different += stored.keys();
    return different;
}

} // namespace rnf
