#include "storage/UsedIds.h"

#include "storage/Database.h"

namespace rnf {
namespace {

/// Rows that the lost file got after what is restored have ids beyond it; so many are left to them. 128 restores fit into a
/// block.
constexpr qint64 skippedIds = qint64(1) << 26;

} // namespace

void skipUsedIds(Database &restored)
{
    Statement skip(restored, QStringLiteral("UPDATE id_block SET next_number = next_number + ?"));
    skip.run(skippedIds);
}

} // namespace rnf
