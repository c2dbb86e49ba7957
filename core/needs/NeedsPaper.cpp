#include "needs/NeedsPaper.h"

#include "needs/NeedWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString linesOf(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

Paper NeedsPaper::requests(const QList<NeedRow> &rows, const QMap<QString, int> &diets)
{
    Paper paper{PaperBlock::quiet(tr("Only for those who see to it. Destroy this paper after the event."))};
    QMap<NeedKind, QList<QStringList>> tables;
    for (const auto &row : rows)
        tables[row.need.kind] +=
            {row.name, row.need.detail, linesOf({NeedWords::status(row.need.status), row.need.reason}), row.ownerName};
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QString kind = NeedWords::kind(table.key());
        paper += PaperBlock::heading(kind.left(1).toUpper() + kind.mid(1));
        if (table.key() == NeedKind::Diet)
            paper += PaperBlock::paragraph(NeedWords::diets(diets));
        paper += PaperBlock::table({tr("Person"), tr("What"), tr("State"), tr("Who sees to it")}, *table);
    }
    return paper;
}

Paper NeedsPaper::children(const QList<ChildRow> &rows)
{
    QList<QStringList> table;
    for (const auto &row : rows)
        table += {linesOf({row.child.firstName, row.child.birthMonth, tr("child of %1").arg(row.parent.name)}),
                  linesOf({row.child.allergies, row.child.note}),
                  NeedWords::hours(row.child.fromMin, row.child.untilMin),
                  linesOf({NeedWords::names(row.collectors), row.child.emergencyPhone}),
                  QString(),
                  QString()};
    return {
        PaperBlock::quiet(tr("Nobody else may collect a child, not even a parent who is not named. Destroy this paper after "
                             "the event.")),
        PaperBlock::table({tr("Child"), tr("Allergies and note"), tr("Hours"), tr("May collect; emergency phone"),
                           tr("Came in"), tr("Went out")},
                          table)};
}

} // namespace rnf
