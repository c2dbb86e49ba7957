#pragma once

#include "storage/StatementCache.h"
#include "storage/TextIndex.h"

namespace rnf {

class PostgresConnection;

/// PostgreSQL's inverted index over the words of `search_row`, taken as they are: the server folds and cuts nothing. Whom the
/// server keeps to the rules of their role reads no words, but asks by a function whom they find, and writes by another.
class PostgresTextIndex : public TextIndex {
public:
    PostgresTextIndex(Database &database, PostgresConnection &connection);

    void put(const QList<Text> &texts) override;
    void remove(const QList<qint64> &ids) override;
    bool contains(qint64 id) override;
    void append(const Text &text) override; ///< the server indexes them as they come, many with one statement
    void replaceAppended(const Text &text) override { put({text}); }
    void indexAppended(const IdRanges &) override { writeAppended(); }
    void clear() override;

    QList<qint64> first(const TextQuery &query, int limit) override;
    QList<qint64> all(const TextQuery &query, const IdSet *only = nullptr) override;

    void eachRow(const std::function<void(const Text &)> &visit) override;
    bool isConsistent() override { return true; } ///< the server looks after its index itself

private:
    void writeAppended();
    void write(const QList<Text> &texts);
    Database &m_database;
    const PostgresConnection &m_connection;
    const bool m_isKeptToRules;
    StatementCache m_puts; ///< of one row, and of many
    Statement m_putKept;
    Statement m_remove, m_contains, m_everybody, m_hits, m_firstOfNear, m_firstOfAll;
    QList<Text> m_appended;   ///< and not written yet
    qint64 m_appendedIn = -1; ///< of which transaction they are
};

} // namespace rnf
