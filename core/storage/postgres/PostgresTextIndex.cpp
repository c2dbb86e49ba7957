#include "storage/postgres/PostgresTextIndex.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// PostgreSQL takes words of less than 2 KB. Nobody types so much of one to find it.
constexpr qsizetype longestWord = 400;

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

PostgresTextIndex::PostgresTextIndex(Database &database)
    : m_database(database),
      m_put(database, u"INSERT INTO search_row (id, sort_key, text, words) "
                      "VALUES (?, ?, ?, array_to_tsvector(array_remove(string_to_array(?, ' '), ''))) "
                      "ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, text = excluded.text, "
                      "words = excluded.words WHERE (search_row.sort_key, search_row.text) IS DISTINCT FROM "
                      "(excluded.sort_key, excluded.text)"_s),
      m_remove(database, u"DELETE FROM search_row WHERE id = ?"_s),
      m_contains(database, u"SELECT 1 FROM search_row WHERE id = ?"_s),
      m_everybody(database, u"SELECT id FROM search_row ORDER BY substr(sort_key, 1, 400), sort_key, id LIMIT ?"_s),
      m_hits(database, u"SELECT id FROM search_row WHERE words @@ CAST(? AS tsquery) "
                       "ORDER BY substr(sort_key, 1, 400), sort_key, id LIMIT ?"_s)
{
}

void PostgresTextIndex::put(const QList<Text> &texts)
{
    for (const auto &text : texts)
        append(text);
}

void PostgresTextIndex::remove(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        m_remove.run(id);
}

bool PostgresTextIndex::contains(qint64 id) { return m_contains.one<int>(id).has_value(); }

void PostgresTextIndex::append(const Text &text) { m_put.run(text.id, text.sortKey, text.text, wordsOf(text.text)); }

void PostgresTextIndex::clear() { m_database.exec(u"DELETE FROM search_row"_s); }

QList<qint64> PostgresTextIndex::hits(const TextQuery &query, qint64 limit)
{
    QList<qint64> ids;
    const auto collect = [&](Row &row) { ids += row.take<qint64>(); };
    if (query.isEmpty())
        m_everybody.each(collect, limit);
    else
        m_hits.each(collect, matchText(query), limit);
    return ids;
}

QList<qint64> PostgresTextIndex::first(const TextQuery &query, int limit) { return hits(query, limit); }

QList<qint64> PostgresTextIndex::all(const TextQuery &query, const IdSet *only)
{
    auto ids = hits(query, std::numeric_limits<qint64>::max());
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
