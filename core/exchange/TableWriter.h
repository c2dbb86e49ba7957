#pragma once

#include "base/Result.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

#include <memory>

namespace rnf {

/// Writes a list: first `begin`, then the cells of each row, then `finish`. A format puts them into its kind of file. A
/// QSaveFile takes its place at `finish`, and nothing is left when that is never reached.
class TableWriter {
public:
    /// What a column holds, by its key in the catalog of fields where it has one, and how people call it.
    struct Column {
        QString key, label;
    };

    virtual ~TableWriter();
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    /// Says which columns follow: a row of labels, unless the format knows its columns otherwise.
    virtual void begin(const QList<Column> &columns);
    /// Columns that are no fields.
    void beginLabelled(const QStringList &labels);
    virtual void cell(QStringView text) = 0;
    virtual void endRow() = 0;
    void row(const QStringList &cells);
    /// Writes the rest; fails with "cannot-write" if anything could not be written. No row follows.
    Result<> flush();
    /// The same, and then the file takes its place.
    Result<> finish();

    static Error cannotWrite(const QString &path);

protected:
    /// The file is open.
    explicit TableWriter(std::unique_ptr<QIODevice> file);

    /// What is still to be written when no row follows.
    virtual void end() = 0;
    void write(const char *bytes, qint64 size);

private:
    std::unique_ptr<QIODevice> m_file;
    bool m_hasEnded = false, m_hasFailed = false;
};

} // namespace rnf
