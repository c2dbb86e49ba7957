#pragma once

#include "storage/Statement.h"
#include "storage/TextIndex.h"

namespace rnf {

/// PostgreSQL's inverted index over the words of `search_row`, taken as they are: the server folds and cuts nothing.
class PostgresTextIndex : public TextIndex {
public:
    explicit PostgresTextIndex(Database &database);

    void put(const QList<Text> &texts) override;
    void remove(const QList<qint64> &ids) override;
    bool contains(qint64 id) override;
    void append(const Text &text) override;
    void replaceAppended(const Text &text) override { append(text); }
    void indexAppended(const IdRanges &) override {} ///< the server does it as they come
    void clear() override;

    QList<qint64> first(const TextQuery &query, int limit) override;
    QList<qint64> all(const TextQuery &query, const IdSet *only = nullptr) override;

    void eachRow(const std::function<void(const Text &)> &visit) override;
    bool isConsistent() override { return true; } ///< the server looks after its index itself

private:
    QList<qint64> hits(const TextQuery &query, qint64 limit);

    Database &m_database;
    Statement m_put, m_remove, m_contains, m_everybody, m_hits;
};

} // namespace rnf
