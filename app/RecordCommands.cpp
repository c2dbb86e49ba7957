#include "CommandLine.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {

RecordReader recordReader(const QString &kind)
{
    static const QHash<QString, RecordReader> readers{
        {u"groups"_s, &listedGroups},   {u"tasks"_s, &listedTasks},   {u"hours"_s, &listedHours},
        {u"interns"_s, &listedInterns}, {u"events"_s, &listedEvents}, {u"registrations"_s, &listedRegistrations}};
    return readers.value(kind);
}

ExitStatus listRecords(CommandRun &run, RecordReader read)
{
    if (run.has(u"search"_s) || run.has(u"list"_s) || run.has(u"where"_s))
        return run.wrongUsage(translated("--search, --list and --where ask for people; leave them out here."));
    auto workspace = run.openWorkspace(true);
    if (!workspace)
        return run.fail(workspace.error());
    auto records = read(**workspace, (*workspace)->firstSession());
    const auto total = records.size();
    records.resize(qMin<qint64>(total, run.number(u"limit"_s).value_or(total)));
    if (run.isJson()) {
        QJsonArray items;
        for (const auto &record : std::as_const(records))
            items += record.json;
        run.print({{u"total"_s, total}, {u"items"_s, items}});
        return ExitStatus::Done;
    }
    for (const auto &record : std::as_const(records))
        run.out() << record.cells.join(u'\t') << Qt::endl;
    return ExitStatus::Done;
}

} // namespace rnf
