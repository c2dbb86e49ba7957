#pragma once

#include "storage/IdRanges.h"
#include "storage/IdSet.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace rnf {

class Database;

/// Words to look for: each group must be met, by any of its terms.
struct TextQuery {
    struct Term {
        QString text; ///< folded, without quotes
        bool isPrefix = true;
    };
    QList<QList<Term>> groups;
    bool isEmpty() const { return groups.isEmpty(); }
};

/// The text search of the database and the alphabetical order of what it holds: by `sort_key`, then id; every database finds
/// the same in the same order. A derived table: rows come from the features, in the same transaction as the logged rows they
/// follow from. Reads need a reading connection, writes the writing one; everything may throw StorageError.
class TextIndex {
public:
    /// That of a connection, which must outlive it.
    static std::unique_ptr<TextIndex> of(Database &database);
    virtual ~TextIndex() = default;

    struct Text {
        qint64 id = 0;
        QByteArray sortKey;
        QString text; ///< folded words, divided by blanks
    };
    /// Adds the texts, or puts them in the place of older ones of the same ids; what is the same already costs a look.
    virtual void put(const QList<Text> &texts) = 0;
    virtual void remove(const QList<qint64> &ids) = 0;
    virtual bool contains(qint64 id) = 0;
    /// For many at once, all ids new to the index: texts first, then one pass over them.
    virtual void append(const Text &text) = 0;
    /// Says otherwise what was appended and is not indexed yet.
    virtual void replaceAppended(const Text &text) = 0;
    virtual void indexAppended(const IdRanges &ids) = 0;
    virtual void clear() = 0;

    /// At most `limit` hits, in list order. Empty query: everything.
    virtual QList<qint64> first(const TextQuery &query, int limit) = 0;
    /// All hits, in list order; with `only` those of them that are in that set.
    virtual QList<qint64> all(const TextQuery &query, const IdSet *only = nullptr) = 0;

    /// What `check` needs: the stored texts; whether each has its place in the list and its words in the inverted index.
    virtual void eachRow(const std::function<void(const Text &)> &visit) = 0;
    virtual bool isConsistent() = 0;
};

} // namespace rnf
