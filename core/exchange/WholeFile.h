#pragma once

#include "storage/SqlValue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <limits>

namespace rnf {

/// The files of a folder that holds a whole workspace. A table is a CSV file that says more than others do: text stands in
/// quotes, numbers do not, and a cell with nothing at all is one without a value. What spreadsheets would take for a formula has
/// an apostrophe before it. UTF-8 with mark, CRLF.
namespace WholeFile {

inline const QString about = QStringLiteral("about.csv"), contents = QStringLiteral("contents.csv"),
                     dictionary = QStringLiteral("dictionary.csv"), readme = QStringLiteral("README.txt");
/// "tables/person.csv"
QString ofTable(const QString &table);
/// "files/attachment-8589934593.jpg": where the bytes of a row lie that had this name.
QString ofBytes(const QString &table, const QString &row, const QString &name);
/// No path leads out of the folder.
bool isOfBytes(const QString &path);
/// It is a file of the folder itself, not too large: no link leads elsewhere, and reading it comes to an end.
bool isPlain(const QDir &folder, const QString &file, qint64 mostBytes = std::numeric_limits<qint64>::max());
/// Of one that a row has; attachments are smaller.
constexpr qint64 mostBytes = qint64(16) << 20;
/// What a file is known again by, in hex; empty when it cannot be read.
QString digestOf(const QString &path);

/// Writes one of them, which must not be there. Failing is told at the end.
class Writer {
public:
    explicit Writer(const QString &path);

    void row(const QList<SqlValue> &values);
    void labels(const QStringList &labels);
    /// The digest of the file; nothing if it could not be written whole.
    std::optional<QString> finish();

private:
    void add(const SqlValue &value);
    void flush();

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_buffer;
    bool m_hasFailed = false;
};

/// Reads one of them, and nothing that a Writer would not have written.
class Reader {
public:
    static constexpr qsizetype mostCells = 1000;
    /// Bytes. No row of a workspace is larger than half of it; in hex, or of quotes alone, it takes twice the room.
    static constexpr qsizetype longestRow = 40 << 20;

    explicit Reader(const QString &path);

    bool isOpen() const { return m_file.isOpen(); }
    /// False at the end, and where the file is none of these: `isWhole` tells which.
    bool next(QList<SqlValue> &values);
    bool isWhole() const { return !m_isBroken; }

private:
    /// The next byte; 0 at the end.
    char peek();
    char take();
    bool readCell(SqlValue &value);
    bool readText(SqlValue &value);

    QFile m_file;
    QByteArray m_block;
    qsizetype m_at = 0;
    qsizetype m_rowBytes = 0;
    bool m_isBroken = false;
};

} // namespace WholeFile

} // namespace rnf
