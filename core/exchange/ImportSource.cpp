#include "exchange/ImportSource.h"

#include "exchange/DateOrderVotes.h"
#include "exchange/Imports.h"
#include "exchange/TableFormats.h"
#include "exchange/TextDecoder.h"
#include "exchange/VcardCards.h"
#include "storage/sqlite/vault.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {

ImportSource ImportSource::named(const QString &path)
{
    ImportSource source{path, {}, {}};
    QFile file(path);
    if (!vault::isDatabase(path) && file.open(QIODevice::ReadOnly) && file.isSequential())
        source.pasted = TableFormats::allOf(file);
    return source;
}

std::optional<ImportSource> ImportSource::ofCards(const QStringList &paths)
{
    ImportSource source{{}, QByteArray(""), {}, Imports::tr("%n files of contact cards", nullptr, int(paths.size()))};
    for (const auto &path : paths) {
        QFile file(path);
        if (vault::isDatabase(path) || !file.open(QIODevice::ReadOnly) || file.isSequential()
            || source.pasted.size() + file.size() > VcardCards::largestFile || !VcardCards::begins(file.peek(200)))
            return {};
        const TextEncoding encoding = detectEncoding(file);
        if (!encoding.isValidUtf8)
            return {};
        source.pasted += file.readAll().mid(encoding.bomSize) + '\n';
    }
    return source;
}

QString ImportSource::name() const
{
    if (!title.isEmpty())
        return title;
    if (path.isEmpty())
        return Imports::tr("pasted cells");
    return pasted.isNull() ? QFileInfo(path).fileName() : Imports::tr("piped rows");
}

QDateTime ImportSource::changedAt() const
{
    return path.isEmpty() || !pasted.isNull() ? QDateTime() : QFileInfo(path).lastModified();
}

TableReader::Opened ImportSource::open() const
{
    return path.isEmpty() || !pasted.isNull() ? TableFormats::openBytes(pasted, options, name(), job)
                                              : TableFormats::open(path, options, job);
}

Result<TableSample> ImportSource::sample() const
{
    constexpr int sampleRows = 100;
    const auto reader = open();
    if (!reader)
        return reader.error();
    TableSample sample{{}, (*reader)->columns(), {}};
    TableRow row;
    while (sample.rows.size() < sampleRows && (*reader)->next(row)) {
        QStringList cells;
        for (int i = 0; i < sample.columns.size(); ++i)
            cells += row.text(i);
        sample.rows += cells;
    }
    if (const auto error = (*reader)->error(); error && sample.rows.isEmpty())
        return *error;
    sample.layout = (*reader)->layout(); // with what these rows tell of it
    return sample;
}

Result<SettledDates> ImportSource::settledDates(QList<int> columns, std::optional<DateOrder> said, DateOrder usual) const
{
    columns.removeAll(-1);
    if (said || columns.isEmpty())
        return SettledDates{said.value_or(usual), true};
    const auto reader = open();
    if (!reader)
        return reader.error();
    DateOrderVotes votes;
    TableRow row;
    while ((*reader)->next(row)) {
        for (const int column : std::as_const(columns))
            votes.add(row.text(column));
    }
    if (const auto error = (*reader)->error())
        return *error;
    const auto told = votes.decision();
    return SettledDates{told.value_or(usual), told || !votes.areNeeded()};
}

bool isSameFile(const QString &path, const QString &other)
{
    const QString known = QFileInfo(path).canonicalFilePath();
    return !path.isEmpty() && (path == other || (!known.isEmpty() && known == QFileInfo(other).canonicalFilePath()));
}

} // namespace rnf
