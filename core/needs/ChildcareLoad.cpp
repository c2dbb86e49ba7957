#include "needs/ChildcareLoad.h"

#include "base/Dates.h"
#include "needs/NeedWords.h"

namespace rnf {
namespace {

constexpr int halfHour = 30;

/// The first minute and the one after the last that are looked at.
std::pair<int, int> careSpan(const QList<Child> &children, const NeedSetting &setting)
{
    int from = setting.isRoomOpen() ? setting.careFromMin : minutesOfDay;
    int until = setting.isRoomOpen() ? setting.careUntilMin : 0;
    for (const Child &child : children) {
        if (child.hasHours()) {
            from = qMin(from, child.fromMin);
            until = qMax(until, child.untilMin);
        }
    }
    return {from / halfHour * halfHour, until};
}

} // namespace

QList<CareHalfHour> ChildcareLoad::halfHours(const QList<Child> &children, const NeedSetting &setting)
{
    const auto [first, end] = careSpan(children, setting);
    QList<CareHalfHour> load;
    for (int from = first; from < end; from += halfHour) {
        const auto count = std::ranges::count_if(children, [from](const Child &child) {
            return child.hasHours() && child.fromMin < from + halfHour && child.untilMin > from;
        });
        const int most = setting.caregivers * setting.childrenPerCaregiver;
        load += {from, int(count), setting.childrenPerCaregiver > 0 && count > most};
    }
    return load;
}

QStringList ChildcareLoad::warnings(const QList<Child> &children, const NeedSetting &setting)
{
    QStringList said;
    const auto load = halfHours(children, setting);
    for (qsizetype i = 0; i < load.size();) {
        if (!load[i].isShort) {
            ++i;
            continue;
        }
        const int from = load[i].fromMin;
        int most = 0;
        for (; i < load.size() && load[i].isShort; ++i)
            most = qMax(most, load[i].children);
        const int until = load[i - 1].fromMin + halfHour;
        said += tr("Caregivers are short from %1 to %2: up to %3 children, and there is room for %4.")
                    .arg(NeedWords::time(from), NeedWords::time(until), QString::number(most),
                         QString::number(setting.caregivers * setting.childrenPerCaregiver));
    }
    for (const Child &child : children) {
        const bool isOutside = child.hasHours() && setting.isRoomOpen()
                            && (child.fromMin < setting.careFromMin || child.untilMin > setting.careUntilMin);
        if (isOutside)
            said += tr("%1 is asked for %2, and the children’s room is open %3.")
                        .arg(child.firstName, NeedWords::hours(child.fromMin, child.untilMin),
                             NeedWords::hours(setting.careFromMin, setting.careUntilMin));
    }
    return said;
}

} // namespace rnf
