#pragma once

#include "storage/IdRanges.h"
#include "storage/IdSet.h"
#include "storage/Statement.h"

#include <QList>

namespace rnf {

/// Words to look for: each group must be met, by any of its terms.
struct TextQuery {
    struct Term {
        QString text; ///< folded, without quotes
        bool isPrefix = true;
    };
    QList<QList<Term>> groups;
    bool isEmpty() const { return groups.isEmpty(); }
};

/// The text search of the database and the alphabetical order of what it holds: by `sort_key`, then id. A derived table:
/// rows come from the features, in the same transaction as the logged rows they follow from. Reads need a reading
/// connection, writes the writing one.
class TextIndex {
public:
    explicit TextIndex(Database &database);

    struct Text {
        qint64 id = 0;
        QByteArray sortKey;
        QString text; ///< folded words, divided by blanks
    };
    /// Adds the texts, or puts them in the place of older ones of the same ids; what is the same already costs a look.
    void put(const QList<Text> &texts);
    void remove(const QList<qint64> &ids);
    bool contains(qint64 id);
    /// For many at once, all ids new to the index: texts first, then one pass over them.
    void append(const Text &text);
    /// Says otherwise what was appended and is not indexed yet.
    void replaceAppended(const Text &text);
    void indexAppended(const IdRanges &ids);
    void clear();

    /// At most `limit` hits, in list order. Empty query: everything.
    QList<qint64> first(const TextQuery &query, int limit);
    /// All hits, in list order; with `only` those of them that are in that set.
    QList<qint64> all(const TextQuery &query, const IdSet *only = nullptr);

    /// What `check` needs: the stored texts; whether each has its place in the list and its words in the inverted index.
    void eachRow(const std::function<void(const Text &)> &visit);
    bool isConsistent();

private:
    /// Somebody's place in the list.
    struct Neighbour {
        qint64 place = 0;
        qint64 id = 0;
        QByteArray sortKey;
        bool isBefore(const QByteArray &key, qint64 otherId) const
        {
            const int order = sortKey.compare(key);
            return order < 0 || (order == 0 && id < otherId);
        }
    };
    class Placing;
    std::optional<Text> stored(qint64 id);
    void replaceWords(const Text &text);
    std::optional<Neighbour> firstBehind(qint64 place);
    bool isInOrder();
    void forgetPlaces();
    QList<qint64> inOrder(const IdSet &ids);

    Database &m_database;
    Statement m_insertRow, m_deleteRow, m_setText, m_contains, m_stored, m_newInOrder;
    Statement m_insertPlace, m_deletePlace, m_placeOf, m_behind, m_lastPlace;
    Statement m_index, m_unindex, m_configure;
    Statement m_everybody, m_someOfAll, m_hits, m_total;
};

} // namespace rnf
