#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "needs/ChildcareLoad.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum LoadColumn { ChildrenThere, ForEach };

/// The children are drawn, not the part of each caregiver: the sentence above tells of them too.
QList<MetricColumn> loadColumns()
{
    return {{u"children"_s, Words::tr("Children"), MetricUnit::Count, MetricMark::Line, MetricTone::Main},
            {u"children_each"_s, Words::tr("Children for each caregiver"), MetricUnit::Tenths}};
}

/// In tenths and rounded up, it is above a limit in whole children exactly where the true share is.
MetricCell shareOf(int children, int caregivers)
{
    constexpr int tenths = 10;
    MetricCell cell;
    cell.isKnown = caregivers > 0;
    cell.value = caregivers > 0 ? (tenths * children + caregivers - 1) / caregivers : 0;
    return cell;
}

QString loadTitle(const CareLoad &load)
{
    const QString most = Words::tr("At most %n children at once", nullptr, load.mostAtOnce);
    if (load.setting.childrenPerCaregiver == 0)
        return Words::tr("%1; nobody has said yet how many one caregiver may look after").arg(most);
    const int room = load.setting.caregivers * load.setting.childrenPerCaregiver;
    const auto tight = std::ranges::count_if(load.halfHours, &CareHalfHour::isShort);
    if (tight == 0)
        return Words::tr("%1; the caregivers may look after %2").arg(most, MetricText::amount(MetricUnit::Count, room));
    return Words::tr("%1, and room for %2: caregivers are short in %n half hours", nullptr, int(tight))
        .arg(most, MetricText::amount(MetricUnit::Count, room));
}

void fillHalfHours(MetricTable &table, const CareLoad &load, EventId event)
{
    MetricRows rows(table, table.question.by, {});
    for (const auto &halfHour : load.halfHours) {
        const QString label = NeedWords::time(halfHour.fromMin);
        MetricRow &row = rows.row(label, label);
        row.cells[ForEach] = shareOf(halfHour.children, load.setting.caregivers);
        row.cells[ChildrenThere].value = halfHour.children;
        row.things.events = {event};
        for (auto &cell : row.cells)
            cell.things = row.things;
    }
    table.things.events = {event};
    table.things.people = load.parents.values();
    table.things.tidy();
}

} // namespace

MetricTable countChildLoad(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    const auto withChildren = Needs::withChildren(database);
    MetricTable table;
    table.about = scope.about();
    table.question.by = question.by;
    const auto event = scope.one([&](const Event &one) { return withChildren.contains(one.id); });
    if (!event)
        return table;
    table.about = EventWords::named(*event);
    const CareLoad load = Needs::careLoad(database, event->id, [&](PersonId parent) { return question.holds(parent); });
    table.columns = loadColumns();
    if (load.parents.isEmpty())
        return table;
    fillHalfHours(table, load, event->id);
    if (const int room = load.setting.caregivers * load.setting.childrenPerCaregiver; room > 0)
        table.lines += {room, Words::tr("As many as the caregivers may look after")};
    table.title = loadTitle(load);
    if (load.withoutHours > 0)
        table.notes += Words::tr("%n children not counted: nobody said when they are there.", nullptr, load.withoutHours);
    return table;
}

} // namespace rnf
