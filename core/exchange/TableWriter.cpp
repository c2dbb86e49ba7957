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

void TableWriter::beginLabelled(const QStringList &labels, const QHash<qsizetype, Holds> &holds)
{
    QList<Column> columns;
    for (const auto &label : labels)
        columns += {{}, label, holds.value(columns.size())};
    begin(columns);
}

void TableWriter::row(const QStringList &cells)
{
    for (const auto &each : cells)
        cell(each);
    endRow();
}

std::optional<Error> TableWriter::refusal(qint64) const { return std::nullopt; }

Result<> TableWriter::flush()
{
    if (!std::exchange(m_hasEnded, true))
        end();
    if (m_problem)
        return *m_problem;
    auto *file = qobject_cast<QSaveFile *>(m_file.get());
    // What is written to a folder that is gone seems to succeed.
    if (file && (!file->flush() || !QFileInfo(file->fileName()).dir().exists()))
        return cannotWrite(file->fileName());
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

void TableWriter::write(const char *bytes, qint64 size)
{
    if (!m_problem && m_file->write(bytes, size) != size)
        fail(cannotWrite(path()));
}

void TableWriter::fail(const Error &why)
{
    if (!m_problem)
        m_problem = why;
}

QString TableWriter::path() const
{
    const auto *file = qobject_cast<const QSaveFile *>(m_file.get());
    return file ? file->fileName() : QString();
}

} // namespace rnf
