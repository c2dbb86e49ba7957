#include "base/Words.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/MissedShare.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum LiftRow { NotConfirmedRow, ConfirmedRow };
constexpr qsizetype liftColumn = MissedShare::NotCounted + 1;
/// In a smaller group one person moves the share by more than ten points.
constexpr qint64 fewestCompared = 10;

/// Of whom it is known whether they came.
qint64 knownIn(const MetricRow &row) { return row.cells[MissedShare::Missed].of; }

/// How much smaller the share of no-shows is among those who confirmed, in tenths of a point, half up. Nothing where one of
/// both groups is too small.
std::optional<qint64> liftOf(const QList<MetricRow> &rows)
{
    const qint64 others = knownIn(rows[NotConfirmedRow]), confirmed = knownIn(rows[ConfirmedRow]);
    if (others < fewestCompared || confirmed < fewestCompared)
        return {};
    const qint64 difference = rows[NotConfirmedRow].cells[MissedShare::Missed].value * confirmed
                            - rows[ConfirmedRow].cells[MissedShare::Missed].value * others;
    return std::llround(std::floor(1000.0 * double(difference) / double(others * confirmed) + 0.5));
}

QString pointsText(qint64 tenths) { return QLocale().toString(double(tenths) / 10, 'f', 1); }

QString liftTitle(const QList<MetricRow> &rows, const std::optional<qint64> &lift)
{
    const auto amount = [](qint64 count) { return MetricText::amount(MetricUnit::Count, count); };
    if (!lift)
        return Words::tr("Too few to compare: %1 had confirmed and %2 had not; it takes %3 of each")
            .arg(amount(knownIn(rows[ConfirmedRow])), amount(knownIn(rows[NotConfirmedRow])), amount(fewestCompared));
    const auto missed = [&](LiftRow row) {
        return MetricText::percent(rows[row].cells[MissedShare::Missed].value, knownIn(rows[row]));
    };
    if (*lift == 0)
        return Words::tr("Who had confirmed stayed away as often as the others: %1, the others %2")
            .arg(missed(ConfirmedRow), missed(NotConfirmedRow));
    return (*lift > 0 ? Words::tr("Who had confirmed stayed away less often, by %1 points: %2, the others %3")
                      : Words::tr("Who had confirmed stayed away more often, by %1 points: %2, the others %3"))
        .arg(pointsText(std::abs(*lift)), missed(ConfirmedRow), missed(NotConfirmedRow));
}

} // namespace

MetricTable countConfirmLift(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    MetricTable table;
    table.columns = MissedShare::columns(Words::tr("Came"));
    table.columns += {u"lift"_s, Words::tr("Stayed away less often"), MetricUnit::Permille};
    table.about = scope.about();
    MetricRows rows(table, question.by, question.period);
    for (const QString &label : {Words::tr("Had not confirmed"), Words::tr("Had confirmed")})
        rows.row(label, label);
    const auto notCounted =
        MissedShare::countPromised(scope, [&](const Event &, const Registration &registration) -> MetricRow & {
            return table.rows[registration.confirmStage > 0 ? ConfirmedRow : NotConfirmedRow];
        });
    rows.finish(database);
    for (auto &row : table.rows)
        MissedShare::finish(row);
    const auto lift = liftOf(table.rows);
    for (auto &row : table.rows)
        row.cells[liftColumn].isKnown = false;
    if (lift)
        table.rows[ConfirmedRow].cells[liftColumn] = {*lift, 0, true, Words::tr("%1 points").arg(pointsText(*lift)),
                                                      table.things};
    table.title = liftTitle(table.rows, lift);
    table.notes =
        QStringList(Words::tr("This is not a cause: who confirms may be who would have come anyway.")) + notCounted;
    return table;
}

} // namespace rnf
