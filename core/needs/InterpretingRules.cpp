#include "needs/InterpretingRules.h"

#include "base/Dates.h"
#include "needs/NeedWords.h"

namespace rnf {
namespace {

bool runsAt(const Interpreting &interpreting, const QDateTime &at)
{
    return instantOf(interpreting.startsAt) <= at && at < instantOf(interpreting.endsAt);
}

} // namespace

qint64 InterpretingRules::minutes(const Interpreting &one)
{
    constexpr qint64 secondsOfMinute = 60;
    return instantOf(one.startsAt).secsTo(instantOf(one.endsAt)) / secondsOfMinute;
}

QList<PersonId> InterpretingRules::people(const Interpreting &one)
{
    QList<PersonId> people{one.interpreter1, one.interpreter2};
    people.removeAll(PersonId());
    return people;
}

bool InterpretingRules::overlap(const Interpreting &one, const Interpreting &other) const
{
    return one.id != other.id && instantOf(one.startsAt) < instantOf(other.endsAt)
        && instantOf(other.startsAt) < instantOf(one.endsAt);
}

int InterpretingRules::receiversNeeded(const Interpreting &one) const
{
    // More are needed only at a moment at which something begins.
    QList<QDateTime> moments{instantOf(one.startsAt)};
    for (const auto &other : m_all) {
        if (runsAt(one, instantOf(other.startsAt)))
            moments += instantOf(other.startsAt);
    }
    int most = 0;
    for (const auto &moment : moments) {
        int needed = 0;
        for (const auto &other : m_all)
            needed += runsAt(other, moment) ? other.receivers : 0;
        most = qMax(most, needed);
    }
    return most;
}

QStringList InterpretingRules::warnings(const Interpreting &one) const
{
    QStringList said;
    const auto people = InterpretingRules::people(one);
    const QString what = tr("%1, %2").arg(NeedWords::languages(one), NeedWords::instant(m_event, one.startsAt));
    if (people.isEmpty())
        said += tr("%1: interpreter missing.").arg(what);
    else if (people.size() < peopleNeeded(one))
        said += tr("%1: second interpreter missing. Nobody interprets for more than an hour alone.").arg(what);
    for (const auto &other : m_all) {
        for (const PersonId person : people) {
            if (overlap(one, other) && InterpretingRules::people(other).contains(person))
                said += tr("%1: %2 also interprets %3 at that time.")
                            .arg(what, m_names.value(person),
                                 tr("%1, %2").arg(NeedWords::languages(other), NeedWords::instant(m_event, other.startsAt)));
        }
    }
    if (const int needed = receiversNeeded(one); one.receivers > 0 && needed > m_stock)
        said += tr("%1: %2 receivers are needed at once, and %3 are in stock.")
                    .arg(what, QString::number(needed), QString::number(m_stock));
    return said;
}

} // namespace rnf
