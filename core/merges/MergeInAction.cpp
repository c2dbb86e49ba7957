#include "merges/MergeInAction.h"

#include "base/Dates.h"
#include "merges/FreedPlaces.h"
#include "merges/MergeObstacles.h"
#include "merges/Merges.h"
#include "people/OtherNames.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isPartOfName(const QString &key)
{
    static const QStringList parts{u"given_name"_s, u"middle_name"_s, u"family_name"_s, u"second_family_name"_s};
    return parts.contains(key);
}

/// Another of them has this one's name for finding alone.
bool isHidden(const Person &person, const QList<Person> &people)
{
    return std::ranges::any_of(people, [&](const Person &other) { return OtherNames::isUnder(other, person); });
}

/// Whose it was, in words that may be told.
QString originOf(const Person &person, const QList<Person> &people)
{
    return isHidden(person, people) ? QString() : person.displayName();
}

PersonId chosenFor(const MergeWish &wish, const MergeField &side)
{
    const auto choice = std::ranges::find(wish.choices, side.key, &FieldChoice::field);
    return choice == wish.choices.end() ? side.proposed : choice->from;
}

/// What everybody wrote, each text once.
QString joinedNotes(const QList<Person> &people)
{
    QStringList lines;
    for (const auto &person : people) {
        const QStringList theirs = person.note.isEmpty() ? QStringList() : person.note.split(u'\n');
        if (!std::ranges::all_of(theirs, [&](const QString &line) { return lines.contains(line); }))
            lines += theirs;
    }
    return lines.join(u'\n');
}

} // namespace

MergeInAction::MergeInAction(Action &action, const Session &session, const TableShapes &shapes, const FieldCatalog &catalog,
                             const PhoneNumbers &phones)
    : m_action(action), m_session(session), m_rows(action.on<MergeRepository>()), m_shapes(shapes), m_catalog(catalog),
      m_phones(phones)
{
}

std::optional<MergeWish> MergeInAction::resolved(const MergeWish &wish)
{
    if (wish.keep.isValid())
        return wish;
    auto people = People::inAction(m_action).whole(wish.others);
    MergeObstacles::sort(m_rows, people, {});
    if (people.size() < 2 || !MergeObstacles::find(m_rows, m_shapes, people).isEmpty())
        return {};
    MergeWish named = wish;
    named.keep = people.first().id;
    named.others.removeAll(named.keep);
    return named;
}

void MergeInAction::merge(const MergeWish &wish, MergeOutcome &outcome)
{
    const auto people = readPeople(wish);
    mergeFields(wish, people);
    FreedPlaces places(m_action, m_shapes, people);
    RowMerge rows(m_action, m_shapes, wish.keep);
    rows.dropLinks(QList{wish.keep} + wish.others);
    for (const auto &other : people.sliced(1)) {
        rows.take(other.id, originOf(other, people));
        m_rows.note(m_action, wish.keep, PersonMerge{0, other.id, other.displayName(), wish.score, wish.reasons});
        m_rows.remove(m_action, *m_shapes.find(u"person"_s), other.id.value);
        ++outcome.merged;
    }
    keepRefusals(people);
    keepNames(people);
    for (const auto &rule : MergePlan::rules()) {
        if (MergePlan::isTold(m_session, rule, m_shapes))
            MergePlan::count(outcome.moved, rule, rows.moved(rule));
    }
    outcome.folded += rows.folded();
    flag(people, rows.remarks() + places.passOn(), outcome);
}

QList<Person> MergeInAction::readPeople(const MergeWish &wish)
{
    const QList<PersonId> ids = QList{wish.keep} + wish.others;
    const auto people = People::inAction(m_action).whole(ids);
    const bool isTwice = QSet<PersonId>(ids.begin(), ids.end()).size() != ids.size();
    if (ids.size() < 2 || isTwice)
        throw Refusal(
            {u"too-few"_s, Merges::tr("It takes two people to make one of them. Choose another person to merge with.")});
    if (people.size() < ids.size())
        throw Refusal({u"gone"_s, Merges::tr("One of these people is not there any more: somebody deleted or merged them "
                                             "meanwhile. Nothing was done.")});
    const auto problems = MergeObstacles::find(m_rows, m_shapes, people);
    if (!problems.isEmpty())
        throw Refusal({problems.first().field, Merges::tr("These people cannot be merged. %1 %2 Nothing was done.")
                                                   .arg(problems.first().what, problems.first().hint)});
    return people;
}

void MergeInAction::mergeFields(const MergeWish &wish, const QList<Person> &people)
{
    QList<MergeFields::Side> sides;
    for (const auto &person : people)
        sides += {person, m_rows.newestAbout(person.id)};
    const auto own = ownRows(people);
    Values now;
    PersonId nameFrom = wish.keep;
    for (const auto &side : MergeFields::of(sides, m_catalog, m_phones)) {
        if (side.rule != MergeField::Rule::OneStays)
            continue;
        const auto &field = *m_catalog.find(side.key);
        const PersonId from = chosenFor(wish, side);
        if (!own.contains(from))
            throw Refusal({u"wrong-choice"_s, Merges::tr("The value of “%1” would come from somebody who is not among these "
                                                         "people. Nothing was done.")
                                                  .arg(side.label)});
        noteOthers(field, side, from, people);
        if (field.ownId)
            keepOwn(field, from, people);
        for (const auto &column : MergeFields::columnsOf(field))
            now.insert(column, own[from].value(column));
        if (side.key == "family_name"_L1)
            nameFrom = from;
    }
    mergeRest(nameFrom, people, now);
    now.insert(u"note"_s, joinedNotes(people));
    m_rows.set(m_action, *m_shapes.find(u"person"_s), wish.keep.value, now);
}

void MergeInAction::noteOthers(const PersonField &field, const MergeField &side, PersonId from, const QList<Person> &people)
{
    QStringList known{QString()};
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].id == from)
            known += side.values[i];
    }
    for (qsizetype i = 0; i < people.size(); ++i) {
        // A name that is only for finding is kept as such.
        if (known.contains(side.values[i]) || (isPartOfName(field.key) && isHidden(people[i], people)))
            continue;
        known += side.values[i];
        m_rows.note(m_action, people.first().id, AltValue{0, field.key, side.values[i], originOf(people[i], people)});
    }
}

/// Of one value: the row of whoever's it is stays, in whoever's name; the rows of the others go.
void MergeInAction::keepOwn(const PersonField &field, PersonId from, const QList<Person> &people)
{
    const auto &shape = *m_shapes.find(u"custom_value"_s);
    for (const auto &person : people) {
        for (const auto &value : person.custom) {
            if (value.field == field.ownId && person.id != from)
                m_rows.remove(m_action, shape, value.id);
        }
    }
}

void MergeInAction::mergeRest(PersonId nameFrom, const QList<Person> &people, Values &now)
{
    const auto &shape = *m_shapes.find(u"person"_s);
    QStringList rest = shape.columns;
    for (const auto &field : m_catalog.all()) {
        for (const auto &column : MergeFields::columnsOf(field))
            rest.removeAll(column);
    }
    const auto own = ownRows(people);
    for (const auto &column : std::as_const(rest)) {
        const SqlValue stays = own[nameFrom].value(column);
        now.insert(column, stays);
        for (const auto &person : people) {
            const SqlValue said = own[person.id].value(column);
            const auto *text = std::get_if<QString>(&said);
            if (text && said != stays && said != shape.defaults.value(shape.columns.indexOf(column)))
                m_rows.note(m_action, people.first().id, AltValue{0, column, *text, originOf(person, people)});
        }
    }
}

/// Whoever said no, with whichever name, has said no.
void MergeInAction::keepRefusals(const QList<Person> &people)
{
    auto writing = People::inAction(m_action);
    const auto before = writing.find(people.first().id);
    Person after = *before;
    for (size_t i = 0; i < keysOf(Channel()).size(); ++i) {
        const auto channel = Channel(i);
        const auto refusing =
            std::ranges::find_if(people, [&](const Person &person) { return person.mayBeReachedBy(channel) == YesNo::No; });
        if (refusing == people.end() || before->mayBeReachedBy(channel) == YesNo::No)
            continue;
        QString notedAt = instantText(m_action.doneAt());
        for (const auto &consent : before->consents) // of a clock that was ahead
            notedAt = qMax(notedAt, consent.notedAt);
        after.consents += Consent{0, channel, YesNo::No, notedAt, u"merge"_s, Merges::tr("Had said no before a merge.")};
    }
    if (after.consents.size() > before->consents.size())
        writing.update(*before, after);
}

/// Lists that still have the other names find the kept person by them.
void MergeInAction::keepNames(const QList<Person> &people)
{
    auto writing = People::inAction(m_action);
    const auto before = writing.find(people.first().id);
    Person after = *before;
    for (const auto &person : people)
        OtherNames::add(after, {0, NameKind::Former, OtherNames::plainName(person), true, true});
    if (after.otherNames != before->otherNames)
        writing.update(*before, after);
}

void MergeInAction::flag(const QList<Person> &people, const QStringList &remarks, MergeOutcome &outcome)
{
    const PersonId kept = people.first().id;
    const auto add = [&](const QString &text) { outcome.flags += {kept, text}; };
    const auto countOpen = [&](const QString &table, const QString &ended) {
        return std::ranges::count_if(m_rows.rows(*m_shapes.find(table), u"person_id"_s, kept.value), [&](const auto &row) {
            return std::holds_alternative<std::monostate>(row.values.value(ended));
        });
    };
    const auto jobs = countOpen(u"employment"_s, u"end_on"_s);
    const auto before = std::ranges::max(
        people, {}, [](const Person &person) { return std::ranges::count_if(person.employments, &Employment::isCurrent); });
    if (jobs > std::ranges::count_if(before.employments, &Employment::isCurrent) && jobs > 1)
        add(Merges::tr("Has %n current jobs. End those that are over.", nullptr, int(jobs)));
    if (const auto memberships = countOpen(u"membership"_s, u"until_on"_s); memberships > 1)
        add(Merges::tr("Has %n memberships at the same time. End those that are over.", nullptr, int(memberships)));
    for (const auto &remark : remarks)
        add(remark);
}

QHash<PersonId, MergeInAction::Values> MergeInAction::ownRows(const QList<Person> &people)
{
    QHash<PersonId, Values> rows;
    for (const auto &person : people) {
        for (const auto &row : m_rows.rows(*m_shapes.find(u"person"_s), u"id"_s, person.id.value))
            rows.insert(person.id, row.values);
    }
    return rows;
}

} // namespace rnf
