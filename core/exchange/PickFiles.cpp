#include "exchange/PickFiles.h"

#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"
#include "exchange/PickRows.h"

using namespace Qt::StringLiterals;

namespace rnf {

QString PickFileOutcome::sentence() const
{
    QStringList said{PickFiles::tr("%n new wishes", nullptr, int(written.size()))};
    if (!known.isEmpty())
        said += PickFiles::tr("%n were here already", nullptr, int(known.size()));
    if (!rejects.isEmpty())
        said += PickFiles::tr("%n left out", nullptr, int(rejects.size()));
    return said.join(u" · "_s);
}

QStringList PickFileOutcome::remarks() const
{
    return ignoredColumns.isEmpty() ? QStringList()
                                    : QStringList{PickFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s))};
}

Result<PickFileOutcome> PickFiles::run(const Session &session, const ImportSource &source, const Event &event, bool isDryRun)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const PickColumns columns(sample->columns);
    if (!columns.tellWho() || columns.session < 0)
        return Error{u"no-columns"_s,
                     tr("%1 does not say who wants what. It needs a column “Name” or “Email”, and a column “Session”.")
                         .arg(source.name())};
    const auto file = source.open();
    if (!file)
        return file.error();
    PickFileOutcome outcome;
    outcome.ignoredColumns = unusedHeaders(sample->columns, sample->rows, columns.used());
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, isDryRun, [&](Action &action) {
        PickWriting writing(action, event, sample->columns, columns, outcome);
        TableRow row;
        while ((*file)->next(row)) {
            ++outcome.rows;
            writing.take(row);
        }
        if (const auto error = (*file)->error())
            throw Refusal(*error);
        writing.write();
        action.setLabel(tr("Wishes from %1: %2").arg(source.name(), outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
