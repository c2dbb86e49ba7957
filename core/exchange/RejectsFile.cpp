#include "exchange/RejectsFile.h"

#include "exchange/TableFormats.h"

namespace rnf {

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

} // namespace rnf
