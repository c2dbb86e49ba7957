#include "exchange/RejectsFile.h"

#include "base/Text.h"
#include "exchange/HeaderWords.h"
#include "exchange/TableFormats.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct RejectsFile {
    Q_DECLARE_TR_FUNCTIONS(RejectsFile)
};

} // namespace

Result<> writeRejects(const ImportSource &source, const QStringList &remarks, const QString &path,
                      const std::function<QStringList(const TableRow &)> &cellsOf)
{
    const auto file = source.open();
    if (!file)
        return file.error();
    const auto writer = TableFormats::csv().create(path);
    if (!writer)
        return writer.error();
    (*writer)->beginLabelled((*file)->columns() + remarks);
    TableRow row;
    while ((*file)->next(row)) {
        if (const QStringList cells = cellsOf(row); !cells.isEmpty())
            (*writer)->row(cells);
    }
    return (*writer)->finish();
}

Result<> writeRejects(const ImportSource &source, const QList<RowProblem> &rejects, const QString &path)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    QHash<qint64, RowProblem> rejectOf;
    for (const auto &reject : rejects)
        rejectOf.insert(reject.row, reject);
    return writeRejects(source, {u"_row"_s, u"_column"_s, u"_problem"_s, u"_hint"_s}, path, [&](const TableRow &row) {
        QStringList cells;
        const auto reject = rejectOf.constFind(row.number());
        if (reject == rejectOf.cend())
            return cells;
        for (qsizetype i = 0; i < sample->columns.size(); ++i)
            cells += isSecret(normalizedHeader(sample->columns[i])) ? QString() : row.text(i);
        return cells + QStringList{QString::number(reject->row), reject->column, reject->problem, reject->hint};
    });
}

std::optional<Error> refusedRejects(const QString &path, const ImportSource &source, const QString &workspace)
{
    if (!isSameFile(path, source.path) && !isSameFile(path, workspace))
        return std::nullopt;
    return Error{u"same-file"_s, RejectsFile::tr("The rejected rows would be written over %1, so nothing was brought in. "
                                                 "Choose another file for them.")
                                     .arg(QFileInfo(path).fileName())};
}

} // namespace rnf
