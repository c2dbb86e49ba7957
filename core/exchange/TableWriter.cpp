#include "exchange/TableWriter.h"

#include "base/Words.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rnf {

TableWriter::TableWriter(std::unique_ptr<QIODevice> file) : m_file(std::move(file)) {}

TableWriter::~TableWriter() = default;

void TableWriter::begin(const QList<Column> &columns)
{
    for (const auto &column : columns)
        cell(column.label);
    endRow();
}

void TableWriter::beginLabelled(const QStringList &labels)
{
    QList<Column> columns;
    for (const auto &label : labels)
        columns += {{}, label};
    begin(columns);
}

void TableWriter::row(const QStringList &cells)
{
    for (const auto &each : cells)
        cell(each);
    endRow();
}

Result<> TableWriter::flush()
{
    if (!std::exchange(m_hasEnded, true))
        end();
    auto *file = qobject_cast<QSaveFile *>(m_file.get());
    // What is written to a folder that is gone seems to succeed.
    if (m_hasFailed || (file && (!file->flush() || !QFileInfo(file->fileName()).dir().exists())))
        return cannotWrite(file ? file->fileName() : QString());
    return {};
}

Result<> TableWriter::finish()
{
    if (const auto written = flush(); !written)
        return written.error();
    if (auto *file = qobject_cast<QSaveFile *>(m_file.get()); file && !file->commit())
        return cannotWrite(file->fileName());
    return {};
}

Error TableWriter::cannotWrite(const QString &path)
{
    const QString name = path.isEmpty() ? Words::tr("The list") : QFileInfo(path).fileName();
    return {u"cannot-write"_s,
            Words::tr("%1 could not be written. Check that the folder can be written and that the disk has "
                      "room; then try again.")
                .arg(name)};
}

void TableWriter::write(const char *bytes, qint64 size) { m_hasFailed = m_hasFailed || m_file->write(bytes, size) != size; }

} // namespace rnf
