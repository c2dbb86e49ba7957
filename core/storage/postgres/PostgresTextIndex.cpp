#include "storage/postgres/PostgresTextIndex.h"

#include "storage/Database.h"
#include "storage/postgres/PostgresConnection.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// PostgreSQL takes words of less than 2 KB. Nobody types so much of one to find it.
constexpr qsizetype longestWord = 400;

/// Texts that one statement writes, where there are many: each way to the server and back takes as long as writing one.
constexpr qsizetype textsAtOnce = 64;

/// So far down the list somebody is looked for who has words that many have.
constexpr int nearTheTop = 1000;

const QString values = u"(?, ?, ?, array_to_tsvector(array_remove(string_to_array(?, ' '), '')))"_s;

QString putSql(qsizetype texts)
{
    const QStringList rows(texts, values);
    return u"INSERT INTO search_row (id, sort_key, text, words) VALUES %1 ON CONFLICT (id) DO UPDATE SET "
           "sort_key = excluded.sort_key, text = excluded.text, words = excluded.words "
           "WHERE (search_row.sort_key, search_row.text) IS DISTINCT FROM (excluded.sort_key, excluded.text)"_s.arg(
               rows.join(u", "_s));
}

QString areFound(bool isKeptToRules)
{
    return isKeptToRules ? u"id IN (SELECT guard.found(CAST(? AS tsquery)))"_s : u"words @@ CAST(? AS tsquery)"_s;
}

/// The words as an array of the server.
QString wordsOf(const QString &text)
{
    QStringList words;
    for (QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        words += word.left(longestWord).toString();
    return words.join(u' ');
}

/// With quotes around each word, none of them is an operator.
QString matchText(const TextQuery &query)
{
    QStringList groups;
    for (const auto &terms : query.groups) {
        QStringList words;
        for (const auto &term : terms) {
            QString quoted = term.text.left(longestWord);
            quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
            words += u'\'' + quoted + (term.isPrefix ? u"':*"_s : u"'"_s);
        }
        groups += words.size() == 1 ? words.first() : u"("_s + words.join(u" | "_s) + u")"_s;
    }
    return groups.join(u" & "_s);
}

} // namespace

PostgresTextIndex::PostgresTextIndex(Database &database, PostgresConnection &connection)
    : m_database(database), m_connection(connection), m_isKeptToRules(connection.isKeptToRules()), m_puts(database),
      m_putKept(database, u"SELECT guard.put_search"_s + values),
      m_remove(database, u"DELETE FROM search_row WHERE id = ?"_s),
      m_contains(database, u"SELECT 1 FROM search_row WHERE id = ?"_s),
      m_everybody(database, u"SELECT id FROM search_row ORDER BY substr(sort_key, 1, 400), sort_key, id LIMIT ?"_s),
      m_hits(database, u"SELECT id FROM search_row WHERE %1 ORDER BY substr(sort_key, 1, 400), sort_key, id"_s.arg(
                           areFound(m_isKeptToRules))),
      m_firstOfNear(database,
                    u"SELECT id FROM (SELECT substr(sort_key, 1, 400) AS beginning, sort_key, id, words FROM search_row "
                    "ORDER BY substr(sort_key, 1, 400), sort_key, id LIMIT %1) near WHERE words @@ CAST(? AS tsquery) "
                    "ORDER BY beginning, sort_key, id LIMIT ?"_s.arg(nearTheTop)),
      m_firstOfAll(database, u"SELECT id FROM (SELECT id, sort_key FROM search_row WHERE %1 OFFSET 0) "
                             "found ORDER BY sort_key, id LIMIT ?"_s.arg(areFound(m_isKeptToRules)))
{
}

void PostgresTextIndex::put(const QList<Text> &texts)
{
    writeAppended();
    write(texts);
}

/// Whom somebody does not see is not gone.
void PostgresTextIndex::remove(const QList<qint64> &ids)
{
    if (m_isKeptToRules)
        return;
    writeAppended();
    for (const qint64 id : ids)
        m_remove.run(id);
}

bool PostgresTextIndex::contains(qint64 id)
{
    writeAppended();
    return m_contains.one<int>(id).has_value();
}

void PostgresTextIndex::append(const Text &text)
{
    // What was appended in a transaction that was given up is of nobody.
    if (std::exchange(m_appendedIn, m_connection.transactions()) != m_connection.transactions())
        m_appended.clear();
    m_appended += text;
    if (m_appended.size() == textsAtOnce)
        writeAppended();
}

void PostgresTextIndex::writeAppended()
{
    const auto appended = std::exchange(m_appended, {});
    if (m_appendedIn == m_connection.transactions())
        write(appended);
}

void PostgresTextIndex::write(const QList<Text> &texts)
{
    const auto bind = [](Statement::Binder &binder, const Text &text) {
        binder << text.id << text.sortKey << text.text << wordsOf(text.text);
    };
    if (m_isKeptToRules) {
        for (const auto &text : texts)
            m_putKept.runBinding([&](Statement::Binder &binder) { bind(binder, text); });
        return;
    }
    for (qsizetype first = 0; first < texts.size();) {
        const qsizetype count = texts.size() - first < textsAtOnce ? 1 : textsAtOnce;
        m_puts(putSql(count)).runBinding([&](Statement::Binder &binder) {
            for (const auto &text : texts.sliced(first, count))
                bind(binder, text);
        });
        first += count;
    }
}

void PostgresTextIndex::clear()
{
    m_appended.clear();
    if (!m_isKeptToRules)
        m_database.exec(u"DELETE FROM search_row"_s);
}

/// What many have is found on the way down the list, what few have by the index of words. The server would choose between the two
/// by what it guesses of how many there are, and guess wrong while it does not know the words yet.
QList<qint64> PostgresTextIndex::first(const TextQuery &query, int limit)
{
    QList<qint64> ids;
    const auto collect = [&](Row &row) { ids += row.take<qint64>(); };
    if (query.isEmpty()) {
        m_everybody.each(collect, limit);
        return ids;
    }
    const QString words = matchText(query);
    if (!m_isKeptToRules)
        m_firstOfNear.each(collect, words, limit);
    if (ids.size() < limit) {
        ids.clear();
        m_firstOfAll.each(collect, words, limit);
    }
    return ids;
}

QList<qint64> PostgresTextIndex::all(const TextQuery &query, const IdSet *only)
{
    QList<qint64> ids;
    const auto collect = [&](Row &row) { ids += row.take<qint64>(); };
    if (query.isEmpty())
        m_everybody.each(collect, std::numeric_limits<qint64>::max());
    else
        m_hits.each(collect, matchText(query));
    if (only)
        ids.removeIf([&](qint64 id) { return !only->contains(id); });
    return ids;
}

void PostgresTextIndex::eachRow(const std::function<void(const Text &)> &visit)
{
    Statement rows(m_database, u"SELECT id, sort_key, text FROM search_row ORDER BY id"_s);
    rows.each([&](Row &row) {
        Text text;
        row >> text.id >> text.sortKey >> text.text;
        visit(text);
    });
}

} // namespace rnf
