#include "insight/MissedShare.h"

#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricText.h"
#include "insight/WilsonBand.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<MetricColumn> MissedShare::columns(const QString &came)
{
    using enum MetricUnit;
    return QList<MetricColumn>{{u"no_show"_s, Words::tr("Did not come"), Count, MetricMark::Bar, MetricTone::Problem, true},
                               {u"came"_s, came, Count, MetricMark::Bar, MetricTone::Done, true}}
         + bandColumns(Permille, 95) + QList<MetricColumn>{{u"not_counted"_s, Words::tr("Not counted"), Count}};
}

QStringList MissedShare::countPromised(const EventScope &scope,
                                       const std::function<MetricRow &(const Event &, const Registration &)> &rowOf)
{
    AttendanceNotCounted notCounted;
    for (const auto &event : scope.asked()) {
        if (!scope.hasBegun(event))
            continue;
        for (const auto &registration : scope.of(event)) {
            if (!registration.hadPromised(event))
                continue;
            const bool isKnown = EventScope::isKnown(registration);
            const auto column = !isKnown ? NotCounted : registration.hasCome() ? Came : Missed;
            rowOf(event, registration).cells[column].add(registration);
            if (!isKnown)
                notCounted.add(registration);
        }
    }
    return notCounted.note();
}

void MissedShare::finish(MetricRow &row)
{
    const qint64 of = row.cells[Missed].value + row.cells[Came].value;
    for (const auto column : {Missed, Came})
        row.cells[column].of = of;
    const auto band = WilsonBand::of(row.cells[Missed].value, of);
    for (const auto &[column, value] : {std::pair(BandFrom, band.fromPermille()), {BandTo, band.toPermille()}}) {
        auto &cell = row.cells[column];
        cell.value = value;
        cell.isKnown = of > 0;
        cell.things = row.cells[Missed].things;
        cell.things.add(row.cells[Came].things);
        cell.things.tidy();
    }
}

QString MissedShare::title(const MetricTable &table, QString (*promised)(int count))
{
    const qint64 missed = table.total(Missed), of = missed + table.total(Came);
    if (of == 0)
        return Words::tr("Nobody noted yet who came");
    return Words::tr("Did not come: %1, in the long run %2")
        .arg(MetricText::rateOf(missed, of, promised(int(of))), MetricText::band(WilsonBand::of(missed, of)));
}

QStringList MissedShare::note(const QList<std::pair<int, QString>> &reasons)
{
    QStringList parts;
    int all = 0;
    for (const auto &[count, text] : reasons) {
        all += count;
        if (count > 0)
            parts += text;
    }
    if (all == 0)
        return {};
    return {Words::tr("%n not counted: %1", nullptr, all).arg(parts.join(u", "_s))};
}

QStringList AttendanceNotCounted::note() const
{
    using enum Attendance;
    const auto count = [this](Attendance attendance) { return m_counts[size_t(attendance)]; };
    return MissedShare::note({{count(Excused), Words::tr("%n excused", nullptr, count(Excused))},
                              {count(Untracked), Words::tr("%n untracked", nullptr, count(Untracked))},
                              {count(Unknown), Words::tr("%n not noted yet", nullptr, count(Unknown))}});
}

} // namespace rnf
