#pragma once

#include "exchange/TableReader.h"
#include "exchange/TableWriter.h"

namespace rnf {

/// A kind of file that lists come in or go out as.
struct TableFormat {
    QString key;          ///< for --format
    QStringList suffixes; ///< of files that are read; the first one is that of files we write
    const char *label;    ///< in the dialogs that ask for a file; see `filter`
    /// Whether a file that begins like this is one; nullptr where that is found out by reading.
    bool (*knows)(QByteArrayView head);
    /// The file is open; nullptr: such files are not read.
    std::unique_ptr<TableReader> (*newReader)(std::unique_ptr<QIODevice> file, const QString &name);
    /// The file is open; nullptr: such files are not written.
    std::unique_ptr<TableWriter> (*newWriter)(std::unique_ptr<QIODevice> file);

    Result<std::unique_ptr<TableWriter>> create(const QString &path) const;
    /// "Lists for spreadsheets (*.csv)", for a dialog that asks where to.
    QString filter() const;
};

/// All the kinds of files that lists come in and go out as. From any thread.
class TableFormats {
public:
    static const QList<TableFormat> &all();
    /// What lists are when nothing says otherwise.
    static const TableFormat &csv() { return all().first(); }
    static const TableFormat *find(const QString &key);
    /// As what a file of this name is written.
    static const TableFormat &forPath(const QString &path);

    /// Opens a file by what is in it, whatever its name ends in. Fails with table-cannot-open, table-too-large, or as
    /// `TableReader::start` does; every such error says that it is about opening.
    static TableReader::Opened open(const QString &path, const ReadOptions &options = {});
    /// For pasted cells; `name` is what messages call them.
    static TableReader::Opened openBytes(const QByteArray &bytes, const ReadOptions &options = {}, const QString &name = {});
    static TableReader::Opened openDevice(std::unique_ptr<QIODevice> device, const QString &name,
                                          const ReadOptions &options = {});
    /// Everything that comes out of a pipe, which can be read only once; hardly more than a reader takes.
    static QByteArray allOf(QIODevice &pipe);

    /// Keys of the formats that can do something: &TableFormat::newReader, or newWriter.
    template <typename Ability>
    static QStringList keysWith(Ability ability)
    {
        QStringList keys;
        for (const auto &format : all()) {
            if (format.*ability)
                keys += format.key;
        }
        return keys;
    }
    // For dialogs that ask for a file.
    static QString openFilter();
    static QString saveFilter();
    /// The path somebody chose to write to, with an ending if it has none; an empty path stays so.
    static QString withSuffix(const QString &path);
};

} // namespace rnf
