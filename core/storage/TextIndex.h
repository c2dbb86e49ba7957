#pragma once

#include "storage/IdRanges.h"
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

/// The text search of the database and the alphabetical order of what it holds. A derived table: rows come from the
/// features, in the same transaction as the logged rows they follow from. Reads need a reading connection, writes the
/// writing one.
class TextIndex {
public:
    explicit TextIndex(Database &database);

    void put(qint64 id, const QByteArray &sortKey, const QString &text);
    void remove(qint64 id);
    bool contains(qint64 id);
    /// For many rows at once, all ids new to the index: rows first, then one pass over them.
    void append(qint64 id, const QByteArray &sortKey, const QString &text);
    void indexAppended(const IdRanges &ids);
    void clear();

    /// At most `limit` hits, in list order. Hits are in the order of `sort_key`, then id. Empty query: everything.
    QList<qint64> first(const TextQuery &query, int limit);
    QList<qint64> all(const TextQuery &query);
    qint64 count(const TextQuery &query);

    /// What `check` needs: the stored texts, and whether the inverted index agrees with them.
    void eachRow(const std::function<void(qint64 id, const QByteArray &sortKey, const QString &text)> &visit);
    bool isConsistent();

private:
    QList<qint64> firstByPlace(const QList<qint64> &hits, int limit) const;
    /// How many texts there are; with a short list, reads their places too. Both again when somebody has committed.
    qint64 size();

    Database &m_database;
    Statement m_oldText, m_unindex, m_contains, m_deleteRow, m_insertRow, m_index, m_indexRange, m_configure;
    qint64 m_size = 0;
    qint64 m_sizeVersion = -1;
    std::vector<std::pair<qint64, qint64>> m_places; ///< id, place in list order; by id
    Statement m_allIds, m_walk, m_someHits, m_sortedHits, m_walkTexts, m_hitCount, m_total;
};

} // namespace rnf
