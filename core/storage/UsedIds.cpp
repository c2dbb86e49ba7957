#include "storage/UsedIds.h"

#include "storage/Database.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Rows that the lost file got after what is restored have ids beyond it; so many are left to them. 128 restores fit into a
/// block.
constexpr qint64 skippedIds = qint64(1) << 26;

} // namespace

void skipUsedIds(Database &restored)
{
    Statement skip(restored, u"UPDATE id_block SET next_number = next_number + ?"_s);
    skip.run(skippedIds);
}

void noteUsedIds(Database &restored)
{
    constexpr qint64 block = qint64(1) << idCounterBits, installations = qint64(1) << 20;
    QMap<qint64, qint64> next;
    for (const auto &table : restored.connection().tables()) {
        const auto columns = restored.connection().columns(table);
        if (std::ranges::none_of(columns, [](const CatalogColumn &column) { return column.name == "id"_L1; }))
            continue;
        Statement largest(restored,
                          u"SELECT id / %1, max(id) FROM %2 WHERE id > 0 GROUP BY id / %1"_s.arg(block).arg(table));
        largest.each([&](Row &row) {
            const auto installation = row.take<qint64>();
            next[installation] = qMax(next.value(installation, 1), row.take<qint64>() % block + 1);
        });
    }
    Statement known(restored, u"SELECT next_number FROM id_block WHERE installation = ?"_s);
    Statement note(restored, u"INSERT INTO id_block (installation, next_number) VALUES (?, ?) "
                             "ON CONFLICT (installation) DO UPDATE SET next_number = excluded.next_number"_s);
    for (const auto &[installation, number] : next.asKeyValueRange()) {
        if (installation < installations && known.one<qint64>(installation).value_or(0) < number)
            note.run(installation, number);
    }
}

} // namespace rnf
