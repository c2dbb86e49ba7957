#include "storage/TextIndex.h"

#include "storage/Database.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Of so many texts the place of each in the list is kept in memory; reading them again after a commit takes milliseconds.
constexpr qint64 placedTexts = 100'000;

/// So many hits are fetched and put in order; with more, walking the list meets the first screen sooner (storage.md).
constexpr int mostSorted = 2000;
constexpr int mostPlaced = 6000;
constexpr int walkLimit = 4000;

/// FTS5 writes a segment for every megabyte of words and merges them as they come, each word several times over. With so
/// many new texts it merges once, at the end: half the work. Then its own defaults hold again. It takes 2,000 segments.
constexpr qint64 manyTexts = 20'000;
constexpr qint64 textsAtOnce = 10'000;
constexpr int bulkSegments = 1000;
constexpr int usualAutomerge = 4;
constexpr int usualCrisismerge = 16;

QString matchText(const TextQuery &query)
{
    QStringList groups;
    for (const auto &terms : query.groups) {
        QStringList words;
        for (const auto &term : terms) {
            QString quoted = term.text;
            words += u"\""_s + quoted.replace(u'"', u"\"\""_s) + (term.isPrefix ? u"\"*"_s : u"\""_s);
        }
        groups += words.size() == 1 ? words.first() : u"("_s + words.join(u" OR "_s) + u")"_s;
    }
    return groups.join(u" AND "_s);
}

/// Does a text of words divided by blanks meet the query?
bool isMet(const TextQuery &query, const QByteArray &text)
{
    const auto hasWord = [&](const TextQuery::Term &term) {
        const QByteArray word = term.text.toUtf8();
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            if ((at == 0 || text[at - 1] == ' ') && (term.isPrefix || end == text.size() || text[end] == ' '))
                return true;
        }
        return false;
    };
    return std::ranges::all_of(query.groups, [&](const auto &terms) { return std::ranges::any_of(terms, hasWord); });
}

} // namespace

TextIndex::TextIndex(Database &database)
    : m_database(database), m_oldText(database, u"SELECT text FROM search_row WHERE id = ?"_s),
      m_unindex(database, u"INSERT INTO search_text (search_text, rowid, text) VALUES ('delete', ?, ?)"_s),
      m_contains(database, u"SELECT 1 FROM search_row WHERE id = ?"_s),
      m_deleteRow(database, u"DELETE FROM search_row WHERE id = ?"_s),
      m_insertRow(database, u"INSERT INTO search_row (id, sort_key, text) VALUES (?, ?, ?)"_s),
      m_index(database, u"INSERT INTO search_text (rowid, text) VALUES (?, ?)"_s),
      m_indexRange(database,
                   u"INSERT INTO search_text (rowid, text) SELECT id, text FROM search_row WHERE id BETWEEN ? AND ?"_s),
      m_configure(database, u"INSERT INTO search_text (search_text, rank) VALUES (?, ?)"_s),
      m_allIds(database, u"SELECT id FROM search_row ORDER BY sort_key, id"_s),
      m_walk(database, u"SELECT id FROM search_row ORDER BY sort_key, id"_s),
      m_someHits(database, u"SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid LIMIT ?"_s),
      m_sortedHits(database, u"SELECT r.id FROM search_text t JOIN search_row r ON r.id = t.rowid "
                             "WHERE t.search_text MATCH ? ORDER BY r.sort_key, r.id"_s),
      m_walkTexts(database, u"SELECT id, CAST(text AS BLOB) FROM search_row ORDER BY sort_key, id"_s),
      m_hitCount(database, u"SELECT count(*) FROM search_text WHERE search_text MATCH ?"_s),
      m_total(database, u"SELECT count(*) FROM search_row"_s)
{
}

void TextIndex::put(qint64 id, const QByteArray &sortKey, const QString &text)
{
    remove(id);
    m_insertRow.run(id, sortKey, text);
    m_index.run(id, text);
}

void TextIndex::remove(qint64 id)
{
    if (const auto old = m_oldText.one<QString>(id)) {
        m_unindex.run(id, *old);
        m_deleteRow.run(id);
    }
}

bool TextIndex::contains(qint64 id) { return m_contains.one<int>(id).has_value(); }

void TextIndex::append(qint64 id, const QByteArray &sortKey, const QString &text) { m_insertRow.run(id, sortKey, text); }

void TextIndex::indexAppended(const IdRanges &ids)
{
    const bool isMany = ids.size() >= manyTexts;
    if (isMany) {
        m_configure.run(u"automerge"_s, 0);
        m_configure.run(u"crisismerge"_s, bulkSegments);
    }
    for (const auto &range : ids) {
        for (qint64 first = range.first; first <= range.last; first += textsAtOnce)
            m_indexRange.run(first, std::min(range.last, first + textsAtOnce - 1));
    }
    if (isMany) {
        m_configure.run(u"merge"_s, std::numeric_limits<int>::max());
        m_configure.run(u"automerge"_s, usualAutomerge);
        m_configure.run(u"crisismerge"_s, usualCrisismerge);
    }
}

void TextIndex::clear()
{
    m_database.exec(u"DELETE FROM search_row; INSERT INTO search_text (search_text) VALUES ('rebuild')"_s);
}

QList<qint64> TextIndex::first(const TextQuery &query, int limit)
{
    QList<qint64> ids;
    if (query.isEmpty()) {
        m_walk.eachWhile([&](Row &row) {
            ids += row.take<qint64>();
            return ids.size() < limit;
        });
        return ids;
    }
    const bool isPlaced = size() <= placedTexts;
    const int fewHits = isPlaced ? mostPlaced : mostSorted;
    QList<qint64> hits;
    if (isPlaced || query.groups.size() == 1)
        m_someHits.each([&](Row &row) { hits += row.take<qint64>(); }, matchText(query), fewHits + 1);
    // With many hits the list itself is soon full of them; a few screens of it are read and looked at.
    if (hits.size() > fewHits) {
        int walked = 0;
        m_walkTexts.eachWhile([&](Row &row) {
            const auto id = row.take<qint64>();
            if (isMet(query, row.take<QByteArray>()))
                ids += id;
            return ids.size() < limit && ++walked < walkLimit;
        });
        if (ids.size() >= limit)
            return ids;
    }
    if (isPlaced && hits.size() <= fewHits)
        return firstByPlace(hits, limit);
    ids = all(query);
    if (ids.size() > limit)
        ids.resize(limit);
    return ids;
}

/// Hits come in the order of their ids, so one walk through the places meets them all.
QList<qint64> TextIndex::firstByPlace(const QList<qint64> &hits, int limit) const
{
    std::vector<std::pair<qint64, qint64>> found; // place, id
    found.reserve(size_t(hits.size()));
    auto at = m_places.cbegin();
    for (const qint64 id : hits) {
        at = std::lower_bound(at, m_places.cend(), std::pair(id, qint64(0)));
        if (at != m_places.cend() && at->first == id)
            found.emplace_back(at->second, id);
    }
    const auto end = found.begin() + qMin<qsizetype>(limit, qsizetype(found.size()));
    std::partial_sort(found.begin(), end, found.end());
    QList<qint64> ids;
    std::transform(found.begin(), end, std::back_inserter(ids), [](const auto &hit) { return hit.second; });
    return ids;
}

qint64 TextIndex::size()
{
    const qint64 version = m_database.dataVersion();
    if (std::exchange(m_sizeVersion, version) == version)
        return m_size;
    m_size = m_total.one<qint64>().value_or(0);
    m_places.clear();
    if (m_size <= placedTexts) {
        m_allIds.each([&](Row &row) { m_places.emplace_back(row.take<qint64>(), qint64(m_places.size())); });
        std::ranges::sort(m_places);
    }
    return m_size;
}

QList<qint64> TextIndex::all(const TextQuery &query)
{
    QList<qint64> ids;
    const auto collect = [&](Row &row) { ids += row.take<qint64>(); };
    if (query.isEmpty())
        m_allIds.each(collect);
    else
        m_sortedHits.each(collect, matchText(query));
    return ids;
}

qint64 TextIndex::count(const TextQuery &query)
{
    return query.isEmpty() ? m_total.one<qint64>().value_or(0) : m_hitCount.one<qint64>(matchText(query)).value_or(0);
}

void TextIndex::eachRow(const std::function<void(qint64, const QByteArray &, const QString &)> &visit)
{
    Statement rows(m_database, u"SELECT id, sort_key, text FROM search_row ORDER BY id"_s);
    rows.each([&](Row &row) {
        qint64 id = 0;
        QByteArray sortKey;
        QString text;
        row >> id >> sortKey >> text;
        visit(id, sortKey, text);
    });
}

bool TextIndex::isConsistent()
{
    try {
        Statement check(m_database, u"INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)"_s);
        check.run();
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

} // namespace rnf
