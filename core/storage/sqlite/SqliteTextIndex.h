#pragma once

#include "storage/Statement.h"
#include "storage/TextIndex.h"

namespace rnf {

/// SQLite's FTS5 over `search_row`. A place is a number that grows along the list, with room between neighbours; because the
/// inverted index knows its texts by their places, it finds the first screen of any search in list order and stops there.
class SqliteTextIndex : public TextIndex {
public:
    explicit SqliteTextIndex(Database &database);

    void put(const QList<Text> &texts) override;
    void remove(const QList<qint64> &ids) override;
    bool contains(qint64 id) override;
    void append(const Text &text) override;
    void replaceAppended(const Text &text) override;
    void indexAppended(const IdRanges &ids) override;
    void clear() override;

    QList<qint64> first(const TextQuery &query, int limit) override;
    QList<qint64> all(const TextQuery &query, const IdSet *only = nullptr) override;

    void eachRow(const std::function<void(const Text &)> &visit) override;
    bool isConsistent() override;

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
