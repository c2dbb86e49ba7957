#pragma once

#include "base/Result.h"

#include <QHash>
#include <QIODevice>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace rnf {

/// Writes a list: first `begin`, then the cells of each row, then `finish`. A format puts them into its kind of file. A
/// QSaveFile takes its place at `finish`, and nothing is left when that is never reached.
class TableWriter {
public:
    /// What spreadsheets take the cells of a column for; what does not look like it is text all the same.
    enum class Holds { Text, Number, Day };
    /// What a column holds, by its key in the catalog of fields where it has one, and how people call it.
    struct Column {
        QString key, label;
        Holds holds = Holds::Text;
    };

    virtual ~TableWriter();
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    /// Says which columns follow: a row of labels, unless the format knows its columns otherwise.
    virtual void begin(const QList<Column> &columns);
    /// Columns that are no fields; those not named in `holds` are text.
    void beginLabelled(const QStringList &labels, const QHash<qsizetype, Holds> &holds = {});
    virtual void cell(QStringView text) = 0;
    virtual void endRow() = 0;
    void row(const QStringList &cells);
    /// Why so many rows do not go into such a file; for whoever knows before writing how many there are.
    virtual std::optional<Error> refusal(qint64 rows) const;
    /// Writes the rest; fails with "cannot-write" if anything could not be written, and with what the format cannot hold. No
    /// row follows.
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
    /// Nothing will take its place; the first problem is told.
    void fail(const Error &why);
    /// Where it goes; empty where that is no file.
    QString path() const;

private:
    std::unique_ptr<QIODevice> m_file;
    bool m_hasEnded = false;
    std::optional<Error> m_problem;
};

} // namespace rnf
