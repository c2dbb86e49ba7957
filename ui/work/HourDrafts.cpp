#include "work/HourDrafts.h"

#include "base/Dates.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString form = u"hours"_s;

/// Begins with the day, so that the first key is of the earliest.
QString keyOf(const HourDraft &where)
{
    const WorkKind &kind = where.kind;
    return u"%1|%2|%3|%4|%5"_s.arg(dayText(where.day))
        .arg(kind.task.value)
        .arg(kind.area.value)
        .arg(int(kind.category))
        .arg(where.week.placement.value);
}

HourDraft whereIn(PersonId person, const QString &key)
{
    const auto number = [&](int place) { return key.section(u'|', place, place).toLongLong(); };
    const QDate day = QDate::fromString(key.section(u'|', 0, 0), Qt::ISODate);
    return {{person, PlacementId(number(4)), mondayOf(day)},
            day,
            {TaskId(number(1)), WorkAreaId(number(2)), Category(number(3))}};
}

} // namespace

std::optional<PersonId> HourDrafts::anybody() const
{
    const auto person = m_drafts.anyOf(form);
    return person ? std::optional(PersonId(*person)) : std::nullopt;
}

std::optional<HourDraft> HourDrafts::first(PersonId person) const
{
    const QStringList keys = m_drafts.of({form, person.value}).keys();
    return keys.isEmpty() ? std::nullopt : std::optional(whereIn(person, *std::ranges::min_element(keys)));
}

QList<WorkKind> HourDrafts::kinds(const WeekKey &week) const
{
    QList<WorkKind> kinds;
    const QStringList keys = m_drafts.of({form, week.person.value}).keys();
    for (const auto &key : keys) {
        if (const auto where = whereIn(week.person, key); where.week == week)
            kinds += where.kind;
    }
    return kinds;
}

const Draft *HourDrafts::find(const HourDraft &where) const
{
    return m_drafts.find({form, where.week.person.value}, keyOf(where));
}

void HourDrafts::set(const HourDraft &where, const Draft &draft)
{
    auto fields = m_drafts.of({form, where.week.person.value});
    fields.remove(keyOf(where));
    if (!draft.problem.isEmpty())
        fields.insert(keyOf(where), draft);
    m_drafts.set({form, where.week.person.value}, fields);
}

void HourDrafts::move(const WeekKey &week, const WorkKind &from, const WorkKind &to)
{
    Drafts::Fields fields;
    const auto before = m_drafts.of({form, week.person.value});
    for (auto field = before.cbegin(); field != before.cend(); ++field) {
        auto where = whereIn(week.person, field.key());
        if (where.week == week && where.kind == from)
            where.kind = to;
        fields.insert(keyOf(where), field.value());
    }
    m_drafts.set({form, week.person.value}, fields);
}

void HourDrafts::move(PersonId from, PersonId to)
{
    const auto fields = m_drafts.of({form, from.value});
    m_drafts.set({form, from.value}, {});
    if (!fields.isEmpty())
        m_drafts.set({form, to.value}, fields);
}

} // namespace rnf
