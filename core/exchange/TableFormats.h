#pragma once

#include "exchange/TableReader.h"
#include "exchange/TableWriter.h"

namespace rnf {

/// What goes into a file: some kinds of files hold people alone.
enum class ListContent { Anything, People };

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
    /// Whether such a file has a place for a field of people; nullptr: it is a table, which has a column for anything.
    bool (*holds)(const QString &field) = nullptr;

    bool isFor(ListContent content) const { return !holds || content == ListContent::People; }
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
    static const TableFormat &forPath(const QString &path, ListContent content = ListContent::Anything);

    /// Opens a file by what is in it, whatever its name ends in. Fails with table-cannot-open, table-too-large, or as
    /// `TableReader::start` does; every such error says that it is about opening. `job` may end reading, as said there.
    static TableReader::Opened open(const QString &path, const ReadOptions &options = {},
                                    std::shared_ptr<const Job> job = {});
    /// For pasted cells; `name` is what messages call them.
    static TableReader::Opened openBytes(const QByteArray &bytes, const ReadOptions &options = {}, const QString &name = {},
                                         std::shared_ptr<const Job> job = {});
    static TableReader::Opened openDevice(std::unique_ptr<QIODevice> device, const QString &name,
                                          const ReadOptions &options = {}, std::shared_ptr<const Job> job = {});
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
    /// `also`: suffixes of what is read beside tables.
    static QString openFilter(ListContent content = ListContent::Anything, const QStringList &also = {});
    /// Workbooks first: a CSV file cannot keep Excel from dropping a leading zero.
    static QString saveFilter();
    /// What a list is called there, before somebody chooses.
    static QString proposed(const QString &name);
    /// The path somebody chose to write to, with an ending if it has none; an empty path stays so.
    static QString withSuffix(const QString &path, const TableFormat &format = csv());
    /// The same, where nothing but a table may be written over.
    static QString asTable(const QString &path);
};

} // namespace rnf
