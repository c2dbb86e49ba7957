#include "storage/sqlite/SqliteTextIndex.h"

#include "storage/Database.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// From one place to the next when there is room. FTS5 keeps the distance between the hits of a word, so that far apart is
/// dear: with 2³² the index of a million people is five times as large.
constexpr qint64 spacing = 64;
/// With less room between them, a run of newcomers takes in its right neighbours and all move apart.
constexpr qint64 leastSpacing = 2;
/// So few are put in order by their places; for more, the whole list is walked.
constexpr qint64 fewIds = 20'000;

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

} // namespace

/// Gives newcomers, who come in list order, their places and indexes their texts in that order, as FTS5 likes it.
class SqliteTextIndex::Placing {
public:
    explicit Placing(SqliteTextIndex &index) : m_index(index), m_right(index.firstBehind(m_left)) {}

    void add(const QByteArray &key, qint64 id)
    {
        if (m_right && m_right->isBefore(key, id)) {
            settle();
            pass(key, id);
        }
        m_run.push_back(id);
    }

    /// Spreads the run of newcomers evenly between the neighbours it belongs between.
    void settle()
    {
        if (m_run.empty())
            return;
        const auto newcomers = qint64(m_run.size());
        while (m_right && m_right->place - m_left < leastSpacing * qint64(m_run.size() + 1))
            takeInNeighbours(m_run.size());
        const qint64 step = m_right ? (m_right->place - m_left) / qint64(m_run.size() + 1) : spacing;
        qint64 place = m_left;
        for (const qint64 id : m_run)
            m_index.m_insertPlace.run(place += step, id);
        for (qint64 first = m_left + step; first <= place; first += step * textsAtOnce)
            m_index.m_index.run(first, std::min(place, first + step * (textsAtOnce - 1)));
        m_left += newcomers * step;
        m_right = m_index.firstBehind(m_left);
        m_run.clear();
    }

private:
    void takeInNeighbours(size_t count)
    {
        for (; count > 0 && m_right; --count) {
            m_index.m_unindex.run(m_right->place);
            m_index.m_deletePlace.run(m_right->place);
            m_run.push_back(m_right->id);
            m_right = m_index.firstBehind(m_right->place);
        }
    }

    /// Makes `m_left` and `m_right` the neighbours of the key, which lies behind `m_right`: in growing leaps past it, then by
    /// halves.
    void pass(const QByteArray &key, qint64 id)
    {
        m_left = m_right->place;
        qint64 beyond = m_index.m_lastPlace.one<qint64>().value_or(m_left);
        const auto tryPast = [&](qint64 place) {
            const auto neighbour = m_index.firstBehind(place);
            const bool isPassed = neighbour && neighbour->isBefore(key, id);
            if (isPassed)
                m_left = neighbour->place;
            return isPassed;
        };
        for (qint64 leap = spacing; leap < beyond - m_left; leap *= 2) {
            if (const qint64 place = m_left + leap; !tryPast(place))
                beyond = place;
        }
        while (tryPast(m_left)) {
            if (const qint64 middle = m_left + (beyond - m_left) / 2; !tryPast(middle))
                beyond = middle;
        }
        m_right = m_index.firstBehind(m_left);
    }

    SqliteTextIndex &m_index;
    qint64 m_left = 0; ///< the place to the left of the run; 0 lies before everybody
    std::optional<Neighbour> m_right;
    std::vector<qint64> m_run;
};

SqliteTextIndex::SqliteTextIndex(Database &database)
    : m_database(database), m_insertRow(database, u"INSERT INTO search_row (id, sort_key, text) VALUES (?, ?, ?)"_s),
      m_deleteRow(database, u"DELETE FROM search_row WHERE id = ?"_s),
      m_setText(database, u"UPDATE search_row SET text = ? WHERE id = ?"_s),
      m_contains(database, u"SELECT 1 FROM search_row WHERE id = ?"_s),
      m_stored(database, u"SELECT id, sort_key, text FROM search_row WHERE id = ?"_s),
      m_newInOrder(database, u"SELECT id, sort_key FROM search_row WHERE id BETWEEN ? AND ? ORDER BY sort_key, id"_s),
      m_insertPlace(database, u"INSERT INTO search_place (place, id) VALUES (?, ?)"_s),
      m_deletePlace(database, u"DELETE FROM search_place WHERE place = ?"_s),
      m_placeOf(database, u"SELECT place FROM search_place WHERE id = ?"_s),
      m_behind(database, u"SELECT p.place, p.id, r.sort_key FROM search_place p JOIN search_row r ON r.id = p.id "
                         "WHERE p.place > ? ORDER BY p.place LIMIT 1"_s),
      m_lastPlace(database, u"SELECT max(place) FROM search_place"_s),
      m_index(database, u"INSERT INTO search_text (rowid, text) SELECT place, text FROM search_placed "
                        "WHERE place BETWEEN ? AND ? ORDER BY place"_s),
      m_unindex(database, u"INSERT INTO search_text (search_text, rowid, text) "
                          "SELECT 'delete', place, text FROM search_placed WHERE place = ?"_s),
      m_configure(database, u"INSERT INTO search_text (search_text, rank) VALUES (?, ?)"_s),
      m_everybody(database, u"SELECT id FROM search_place ORDER BY place"_s),
      m_someOfAll(database, u"SELECT id FROM search_place ORDER BY place LIMIT ?"_s),
      m_hits(database, u"SELECT p.id FROM search_text t CROSS JOIN search_place p ON p.place = t.rowid "
                       "WHERE t.search_text MATCH ? ORDER BY t.rowid LIMIT ?"_s),
      m_total(database, u"SELECT count(*) FROM search_place"_s)
{
}

void SqliteTextIndex::put(const QList<Text> &texts)
{
    QList<qint64> displaced;
    std::vector<const Text *> newcomers;
    for (const auto &text : texts) {
        const auto known = stored(text.id);
        if (known && known->sortKey == text.sortKey) {
            if (known->text != text.text)
                replaceWords(text);
            continue;
        }
        if (known)
            displaced += text.id;
        newcomers.push_back(&text);
    }
    remove(displaced);
    std::ranges::sort(
        newcomers, [](const Text *a, const Text *b) { return std::tie(a->sortKey, a->id) < std::tie(b->sortKey, b->id); });
    for (const Text *text : newcomers)
        append(*text);
    Placing placing(*this);
    for (const Text *text : newcomers)
        placing.add(text->sortKey, text->id);
    placing.settle();
}

std::optional<TextIndex::Text> SqliteTextIndex::stored(qint64 id)
{
    std::optional<Text> text;
    m_stored.each([&](Row &row) { row >> text.emplace().id >> text->sortKey >> text->text; }, id);
    return text;
}

/// For a text that keeps its place in the list.
void SqliteTextIndex::replaceWords(const Text &text)
{
    const auto place = m_placeOf.one<qint64>(text.id).value_or(0);
    m_unindex.run(place);
    m_setText.run(text.text, text.id);
    m_index.run(place, place);
}

void SqliteTextIndex::remove(const QList<qint64> &ids)
{
    QList<std::pair<qint64, qint64>> places; // place, id
    for (const qint64 id : ids) {
        if (const auto place = m_placeOf.one<qint64>(id))
            places += {*place, id};
    }
    std::ranges::sort(places);
    for (const auto &[place, id] : std::as_const(places)) {
        m_unindex.run(place);
        m_deletePlace.run(place);
        m_deleteRow.run(id);
    }
}

bool SqliteTextIndex::contains(qint64 id) { return m_contains.one<int>(id).has_value(); }

void SqliteTextIndex::append(const Text &text) { m_insertRow.run(text.id, text.sortKey, text.text); }

void SqliteTextIndex::replaceAppended(const Text &text)
{
    m_deleteRow.run(text.id);
    append(text);
}

void SqliteTextIndex::indexAppended(const IdRanges &ids)
{
    const bool isMany = ids.size() >= manyTexts;
    IdRanges placed = ids;
    // When most are new, there is hardly room between the others, and everybody is placed anew.
    if (m_total.one<qint64>().value_or(0) <= ids.size()) {
        forgetPlaces();
        placed = {};
        placed.add({0, std::numeric_limits<qint64>::max()});
    }
    if (isMany) {
        m_configure.run(u"automerge"_s, 0);
        m_configure.run(u"crisismerge"_s, bulkSegments);
    }
    for (const auto &range : placed) {
        Placing placing(*this);
        m_newInOrder.each(
            [&](Row &row) {
                const auto id = row.take<qint64>();
                placing.add(row.take<QByteArray>(), id);
            },
            range.first, range.last);
        placing.settle();
    }
    if (isMany) {
        m_configure.run(u"merge"_s, std::numeric_limits<int>::max());
        m_configure.run(u"automerge"_s, usualAutomerge);
        m_configure.run(u"crisismerge"_s, usualCrisismerge);
    }
}

void SqliteTextIndex::clear()
{
    forgetPlaces();
    m_database.exec(u"DELETE FROM search_row"_s);
}

void SqliteTextIndex::forgetPlaces()
{
    m_database.exec(u"DELETE FROM search_place; INSERT INTO search_text (search_text) VALUES ('delete-all')"_s);
}

QList<qint64> SqliteTextIndex::first(const TextQuery &query, int limit)
{
    QList<qint64> ids;
    const auto collect = [&](Row &row) { ids += row.take<qint64>(); };
    if (query.isEmpty())
        m_someOfAll.each(collect, limit);
    else
        m_hits.each(collect, matchText(query), limit);
    return ids;
}

QList<qint64> SqliteTextIndex::all(const TextQuery &query, const IdSet *only)
{
    if (only && query.isEmpty() && only->size() <= fewIds)
        return inOrder(*only);
    QList<qint64> ids;
    const auto collect = [&](Row &row) {
        if (const auto id = row.take<qint64>(); !only || only->contains(id))
            ids += id;
    };
    if (query.isEmpty())
        m_everybody.each(collect);
    else
        m_hits.each(collect, matchText(query), -1);
    return ids;
}

QList<qint64> SqliteTextIndex::inOrder(const IdSet &ids)
{
    std::vector<std::pair<qint64, qint64>> places; // place, id
    ids.each([&](qint64 id) {
        if (const auto place = m_placeOf.one<qint64>(id))
            places.emplace_back(*place, id);
    });
    std::ranges::sort(places);
    QList<qint64> ordered;
    for (const auto &[place, id] : places)
        ordered += id;
    return ordered;
}

void SqliteTextIndex::eachRow(const std::function<void(const Text &)> &visit)
{
    Statement rows(m_database, u"SELECT id, sort_key, text FROM search_row ORDER BY id"_s);
    rows.each([&](Row &row) {
        Text text;
        row >> text.id >> text.sortKey >> text.text;
        visit(text);
    });
}

bool SqliteTextIndex::isInOrder()
{
    Statement unplaced(m_database,
                       u"SELECT 1 FROM search_row r LEFT JOIN search_place p ON p.id = r.id WHERE p.id IS NULL LIMIT 1"_s);
    Statement placed(m_database, u"SELECT p.id, r.sort_key FROM search_place p LEFT JOIN search_row r ON r.id = p.id "
                                 "ORDER BY p.place"_s);
    if (unplaced.one<int>())
        return false;
    bool isInOrder = true;
    Neighbour last;
    placed.eachWhile([&](Row &row) {
        Neighbour next;
        row >> next.id >> next.sortKey;
        isInOrder = last.isBefore(next.sortKey, next.id);
        last = next;
        return isInOrder;
    });
    return isInOrder;
}

bool SqliteTextIndex::isConsistent()
{
    if (!isInOrder())
        return false;
    try {
        Statement check(m_database, u"INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)"_s);
        check.run();
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

std::optional<SqliteTextIndex::Neighbour> SqliteTextIndex::firstBehind(qint64 place)
{
    std::optional<Neighbour> neighbour;
    m_behind.each([&](Row &row) { row >> neighbour.emplace().place >> neighbour->id >> neighbour->sortKey; }, place);
    return neighbour;
}

} // namespace rnf
