#include "storage/ContentDigest.h"

#include "storage/Database.h"
#include "storage/WholeTable.h"

using namespace Qt::StringLiterals;

namespace rnf {

void ContentDigest::add(const QList<SqlValue> &row)
{
    struct Visitor {
        ContentDigest &digest;
        void operator()(std::monostate) { digest.add('n', {}); }
        void operator()(qint64 number) { digest.add('i', QByteArray::number(number)); }
        void operator()(const QString &text) { digest.add('t', text.toUtf8()); }
        void operator()(const QByteArray &bytes) { digest.add('b', bytes); }
    };
    for (const auto &value : row)
        std::visit(Visitor{*this}, value);
    ++m_rows;
}

/// With its length, so that no two rows are spelt alike.
void ContentDigest::add(char kind, const QByteArray &value)
{
    m_hash.addData(QByteArray(1, kind) + QByteArray::number(value.size()) + ':');
    m_hash.addData(value);
}

QByteArray hashOfAllRows(Database &database)
{
    ContentDigest digest;
    for (const auto &table : WholeTable::all(database)) {
        if (table.name == "id_block"_L1)
            continue;
        digest.add({table.name});
        table.each(database, [&](const QList<SqlValue> &row) {
            digest.add(row);
            return true;
        });
    }
    return digest.result().digest;
}

} // namespace rnf
