#include "history/ChangeWords.h"

#include "conversations/Conversation.h"
#include "conversations/ConversationSchema.h"
#include "interns/InternSchema.h"
#include "interns/PlacementWords.h"
#include "people/PersonFields.h"
#include "people/Tags.h"
#include "standing/StandingWords.h"
#include "volunteers/Volunteer.h"
#include "work/TaskWords.h"
#include "work/WorkSchema.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Columns that say something to people; ids, flags and derived forms do not.
bool isWorthTelling(const TableShape &shape, const QString &column)
{
    if (column == "status"_L1)
        return shape.number == WorkTable::Task || shape.number == InternTable::Placement;
    static const QStringList silent{
        u"id"_s,          u"person_id"_s,      u"e164"_s,        u"digits"_s,           u"address_key"_s,
        u"kind"_s,        u"whose"_s,          u"can_text"_s,    u"name_order"_s,       u"system"_s,
        u"phone_id"_s,    u"interaction_id"_s, u"reason"_s,      u"header_signature"_s, u"sha256"_s,
        u"media_type"_s,  u"byte_count"_s,     u"card_id"_s,     u"content"_s,          u"rules"_s,
        u"condition"_s,   u"columns"_s,        u"sort_column"_s, u"timesheet_id"_s,     u"revision"_s,
        u"has_nothing"_s, u"amends_id"_s,      u"digest"_s};
    return !silent.contains(column);
}

QString plain(const SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number ? QString::number(*number) : QString();
    return {};
}

/// What people call the thing that a row is.
QString nameIn(const RowReader::Values &values)
{
    for (const QString &column : {u"title"_s, u"label"_s}) {
        if (values.contains(column))
            return plain(values.value(column));
    }
    return plain(values.value(u"name"_s));
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? ChangeWords::tr("nothing") : text.contains(u'\n') ? text.simplified() : text;
}

QString thing(const QString &table)
{
    static const QHash<QString, const char *> words{
        {u"person"_s, QT_TRANSLATE_NOOP("ChangeWords", "person")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ChangeWords", "phone number")},
        {u"email"_s, QT_TRANSLATE_NOOP("ChangeWords", "e-mail address")},
        {u"address"_s, QT_TRANSLATE_NOOP("ChangeWords", "address")},
        {u"ext_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "number")},
        {u"consent"_s, QT_TRANSLATE_NOOP("ChangeWords", "consent")},
        {u"tagging"_s, QT_TRANSLATE_NOOP("ChangeWords", "tag")},
        {u"tag"_s, QT_TRANSLATE_NOOP("ChangeWords", "tag name")},
        {u"organization"_s, QT_TRANSLATE_NOOP("ChangeWords", "employer")},
        {u"worksite"_s, QT_TRANSLATE_NOOP("ChangeWords", "worksite")},
        {u"unit"_s, QT_TRANSLATE_NOOP("ChangeWords", "unit")},
        {u"shift"_s, QT_TRANSLATE_NOOP("ChangeWords", "shift")},
        {u"job_title"_s, QT_TRANSLATE_NOOP("ChangeWords", "job title")},
        {u"employment"_s, QT_TRANSLATE_NOOP("ChangeWords", "work")},
        {u"setting"_s, QT_TRANSLATE_NOOP("ChangeWords", "setting")},
        {u"account"_s, QT_TRANSLATE_NOOP("ChangeWords", "account")},
        {u"person_list"_s, QT_TRANSLATE_NOOP("ChangeWords", "list")},
        {u"person_list_row"_s, QT_TRANSLATE_NOOP("ChangeWords", "person in a list")},
        {u"sheet"_s, QT_TRANSLATE_NOOP("ChangeWords", "phone sheet")},
        {u"sheet_row"_s, QT_TRANSLATE_NOOP("ChangeWords", "row of a phone sheet")},
        {u"sheet_row_other"_s, QT_TRANSLATE_NOOP("ChangeWords", "person in a row of a phone sheet")},
        {u"interaction"_s, QT_TRANSLATE_NOOP("ChangeWords", "conversation")},
        {u"campaign"_s, QT_TRANSLATE_NOOP("ChangeWords", "campaign")},
        {u"campaign_level"_s, QT_TRANSLATE_NOOP("ChangeWords", "word of a campaign")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("ChangeWords", "assessment")},
        {u"card"_s, QT_TRANSLATE_NOOP("ChangeWords", "card")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("ChangeWords", "scan")},
        {u"membership"_s, QT_TRANSLATE_NOOP("ChangeWords", "membership")},
        {u"payment"_s, QT_TRANSLATE_NOOP("ChangeWords", "dues")},
        {u"role_type"_s, QT_TRANSLATE_NOOP("ChangeWords", "kind of role")},
        {u"role_held"_s, QT_TRANSLATE_NOOP("ChangeWords", "role")},
        {u"leads"_s, QT_TRANSLATE_NOOP("ChangeWords", "leader")},
        {u"custom_field"_s, QT_TRANSLATE_NOOP("ChangeWords", "field of our own")},
        {u"custom_value"_s, QT_TRANSLATE_NOOP("ChangeWords", "field")},
        {u"skill"_s, QT_TRANSLATE_NOOP("ChangeWords", "skill")},
        {u"person_skill"_s, QT_TRANSLATE_NOOP("ChangeWords", "skill")},
        {u"time_offer"_s, QT_TRANSLATE_NOOP("ChangeWords", "offer")},
        {u"intake"_s, QT_TRANSLATE_NOOP("ChangeWords", "offer of help")},
        {u"task"_s, QT_TRANSLATE_NOOP("ChangeWords", "task")},
        {u"task_person"_s, QT_TRANSLATE_NOOP("ChangeWords", "ask")},
        {u"work_area"_s, QT_TRANSLATE_NOOP("ChangeWords", "work area")},
        {u"timesheet"_s, QT_TRANSLATE_NOOP("ChangeWords", "week sheet")},
        {u"time_entry"_s, QT_TRANSLATE_NOOP("ChangeWords", "hours")},
        {u"intern_program"_s, QT_TRANSLATE_NOOP("ChangeWords", "intern programme")},
        {u"placement"_s, QT_TRANSLATE_NOOP("ChangeWords", "placement")},
        {u"committee"_s, QT_TRANSLATE_NOOP("ChangeWords", "group")},
        {u"committee_member"_s, QT_TRANSLATE_NOOP("ChangeWords", "membership of a group")},
        {u"committee_address"_s, QT_TRANSLATE_NOOP("ChangeWords", "address handed over")},
        {u"import_mapping"_s, QT_TRANSLATE_NOOP("ChangeWords", "import recipe")}};
    const auto *word = words.value(table);
    return word ? ChangeWords::tr(word) : table;
}

/// The field of a person that stands in a column, whichever kind of number or address its row is.
const PersonField *fieldIn(const TableShape &shape, const QString &column)
{
    const auto standsThere = [&](const PersonField &field) {
        const bool isAnyRow = field.isOfAnyKind || field.place.onlyValue.isEmpty();
        return isAnyRow && shape.name == QLatin1String(field.place.table) && column == QLatin1String(field.place.column);
    };
    const auto &all = PersonFields::all();
    const auto found = std::ranges::find_if(all, standsThere);
    return found == all.end() ? nullptr : &*found;
}

QString fieldName(const TableShape &shape, const QString &column)
{
    if (const auto *field = fieldIn(shape, column))
        return PersonFields::label(*field);
    static const QHash<QString, const char *> words{
        {u"name"_s, QT_TRANSLATE_NOOP("ChangeWords", "Name")},
        {u"note"_s, QT_TRANSLATE_NOOP("ChangeWords", "Note")},
        {u"source"_s, QT_TRANSLATE_NOOP("ChangeWords", "Source")},
        {u"organizer_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Who spoke with them")},
        {u"happened_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "When")},
        {u"method"_s, QT_TRANSLATE_NOOP("ChangeWords", "How")},
        {u"result"_s, QT_TRANSLATE_NOOP("ChangeWords", "Result")},
        {u"length_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes")},
        {u"next_step"_s, QT_TRANSLATE_NOOP("ChangeWords", "Next step")},
        {u"next_due_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Next step due")},
        {u"next_done_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Next step done")},
        {u"assigned_to_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Who takes the next step")},
        {u"campaign_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Campaign")},
        {u"value"_s, QT_TRANSLATE_NOOP("ChangeWords", "Assessment")},
        {u"assessed_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "When")},
        {u"assessor_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Assessed by")},
        {u"basis"_s, QT_TRANSLATE_NOOP("ChangeWords", "Known from")},
        {u"signed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Signed on")},
        {u"witness_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Witness")},
        {u"removed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Scan removed")},
        {u"expires_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Good until")},
        {u"revoked_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Revoked on")},
        {u"is_on_file"_s, QT_TRANSLATE_NOOP("ChangeWords", "On file")},
        {u"state"_s, QT_TRANSLATE_NOOP("ChangeWords", "State")},
        {u"since_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Since")},
        {u"until_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Until")},
        {u"dues_class"_s, QT_TRANSLATE_NOOP("ChangeWords", "Dues class")},
        {u"start_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Since")},
        {u"role_type_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Role")},
        {u"leader_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Led by")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Due")},
        {u"effort_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes")},
        {u"needed_people"_s, QT_TRANSLATE_NOOP("ChangeWords", "People needed")},
        {u"place"_s, QT_TRANSLATE_NOOP("ChangeWords", "Where")},
        {u"is_remote"_s, QT_TRANSLATE_NOOP("ChangeWords", "From home")},
        {u"closed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Closed on")},
        {u"answer"_s, QT_TRANSLATE_NOOP("ChangeWords", "Answer")},
        {u"asked_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "Asked")},
        {u"weekday"_s, QT_TRANSLATE_NOOP("ChangeWords", "Weekday")},
        {u"from_time"_s, QT_TRANSLATE_NOOP("ChangeWords", "From")},
        {u"to_time"_s, QT_TRANSLATE_NOOP("ChangeWords", "To")},
        {u"confirmed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Confirmed on")},
        {u"committee_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Group")},
        {u"meets"_s, QT_TRANSLATE_NOOP("ChangeWords", "Meets")},
        {u"contact_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Contact")},
        {u"buddy_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Newcomers’ buddy")},
        {u"role"_s, QT_TRANSLATE_NOOP("ChangeWords", "Role in the group")},
        {u"tag_group"_s, QT_TRANSLATE_NOOP("ChangeWords", "Group of the tag")},
        {u"colour"_s, QT_TRANSLATE_NOOP("ChangeWords", "Colour")},
        {u"handed_over_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Addresses handed over")},
        {u"status"_s, QT_TRANSLATE_NOOP("ChangeWords", "State")},
        {u"assignee_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Who answers for it")},
        {u"placement_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Placement")},
        {u"work_area_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Work area")},
        {u"category"_s, QT_TRANSLATE_NOOP("ChangeWords", "Category")},
        {u"after_task_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Comes after")},
        {u"week_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Week of")},
        {u"submitted_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "Submitted")},
        {u"decided_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "Decided")},
        {u"decided_by_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Decided by")},
        {u"return_reason"_s, QT_TRANSLATE_NOOP("ChangeWords", "Why it came back")},
        {u"worked_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Day")},
        {u"starts_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "From")},
        {u"ends_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "To")},
        {u"break_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes of break")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes")},
        {u"amend_reason"_s, QT_TRANSLATE_NOOP("ChangeWords", "Why it was amended")},
        {u"program_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Programme")},
        {u"supervisor_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Supervisor")},
        {u"week_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes a week")},
        {u"end_reason"_s, QT_TRANSLATE_NOOP("ChangeWords", "Why it ended early")},
        {u"term_end_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "School’s term ends")},
        {u"intake_from_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Intake from")},
        {u"intake_to_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Intake to")},
        {u"min_weeks"_s, QT_TRANSLATE_NOOP("ChangeWords", "Weeks at least")},
        {u"min_week_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes a week at least")},
        {u"pref_low_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Preferred minutes a week from")},
        {u"pref_high_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Preferred minutes a week to")}};
    if (const auto *word = words.value(column))
        return ChangeWords::tr(word);
    if (column == "is_primary"_L1)
        return ChangeWords::tr("First choice");
    if (column == "end_on"_L1)
        return shape.number == InternTable::Placement ? ChangeWords::tr("Last day") : ChangeWords::tr("Left on");
    const QString word = thing(shape.name);
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

QString ChangeWords::told(const TableShape &shape, const QString &column, const SqlValue &value)
{
    for (const auto &parent : shape.parents) {
        const auto *id = std::get_if<qint64>(&value);
        if (parent.column == column && id)
            return parent.parent == m_changes.shapes().aboutTable()
                     ? nameOf(value)
                     : nameIn(m_changes.valuesOf(m_session, parent.parent, *id));
    }
    if (const auto state = column == "state"_L1 ? fromKey<MembershipState>(plain(value)) : std::nullopt)
        return StandingWords::state(*state);
    if (column == "basis"_L1 && !plain(value).isEmpty())
        return StandingWords::basis(fromKey<Basis>(plain(value)).value_or(Basis::Unsaid));
    if (const auto answer = column == "answer"_L1 ? fromKey<Answer>(plain(value)) : std::nullopt)
        return TaskWords::answer(*answer);
    if (const auto status = column == "status"_L1 ? fromKey<TaskStatus>(plain(value)) : std::nullopt)
        return TaskWords::status(*status);
    if (const auto status = column == "status"_L1 ? fromKey<PlacementStatus>(plain(value)) : std::nullopt)
        return PlacementWords::status(*status);
    if (column == "category"_L1)
        return TaskWords::category(fromKey<Category>(plain(value)).value_or(Category::NotSaid));
    if (column == "colour"_L1)
        return TagWords::colour(fromKey<TagColour>(plain(value)).value_or(TagColour::None));
    if (column == "level"_L1)
        return fromKey<SkillLevel>(plain(value)) == SkillLevel::WantsToLearn ? tr("wants to learn it") : QString();
    if (const int weekday = column == "weekday"_L1 ? plain(value).toInt() : 0)
        return QLocale().dayName(weekday);
    if (column == "amount_cents"_L1)
        return plain(value).isEmpty() ? QString() : QLocale().toString(plain(value).toInt() / 100.0, 'f', 2);
    if (column == "method"_L1 || column == "result"_L1) {
        if (const auto method = fromKey<ContactMethod>(plain(value)))
            return ConversationWords::method(*method);
        if (const auto result = fromKey<ContactResult>(plain(value)))
            return ConversationWords::result(*result);
    }
    if (column.endsWith(u"_at"_s)) {
        const auto at = QDateTime::fromString(plain(value), Qt::ISODateWithMs);
        return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
    }
    if (column.startsWith(u"is_"_s))
        return plain(value).isEmpty() ? tr("no") : tr("yes");
    if (column.endsWith(u"_on"_s)) {
        const QDate day = QDate::fromString(plain(value), Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
    }
    return plain(value);
}

QString ChangeWords::nameOf(const SqlValue &person)
{
    const auto *id = std::get_if<qint64>(&person);
    const auto values = id ? m_changes.valuesOf(m_session, m_changes.shapes().aboutTable(), *id) : RowReader::Values();
    const QString name =
        QStringList{plain(values.value(u"given_name"_s)), plain(values.value(u"family_name"_s))}.join(u' ').trimmed();
    return name.isEmpty() ? plain(values.value(u"display_name"_s)) : name;
}

QString ChangeWords::conversation(const RowReader::Values &values)
{
    Conversation talk;
    talk.method = fromKey<decltype(talk.method)>(plain(values.value(u"method"_s))).value_or(talk.method);
    talk.result = fromKey<decltype(talk.result)>(plain(values.value(u"result"_s))).value_or(talk.result);
    talk.note = plain(values.value(u"note"_s));
    talk.nextStep = plain(values.value(u"next_step"_s));
    talk.nextDueOn = QDate::fromString(plain(values.value(u"next_due_on"_s)), Qt::ISODate);
    QString text = ConversationWords::title(talk);
    if (const QString who = nameOf(values.value(u"organizer_id"_s)); !who.isEmpty())
        text = tr("%1, %2").arg(text, who);
    if (!talk.note.isEmpty())
        text = tr("%1: “%2”").arg(text, talk.note.simplified());
    if (!talk.hasNextStep())
        return text;
    return tr("%1 – next: %2, %3")
        .arg(text, talk.nextStep.isEmpty() ? tr("follow-up") : talk.nextStep.simplified(),
             QLocale().toString(talk.nextDueOn, QLocale::ShortFormat));
}

QString ChangeWords::contents(const TableShape &shape, const RowReader::Values &values)
{
    if (shape.number == interactionTable)
        return conversation(values);
    QStringList parts;
    for (const auto &column : shape.columns) {
        const bool isSaid = isWorthTelling(shape, column) && !column.startsWith(u"is_"_s) && column != "noted_at"_L1;
        if (const QString text = isSaid ? told(shape, column, values.value(column)) : QString(); !text.isEmpty())
            parts += text.simplified();
    }
    return parts.join(u", "_s);
}

QString ChangeWords::addedOrRemoved(const ChangeEntry &entry, const TableShape &shape)
{
    const QString word = thing(shape.name);
    if (entry.last > entry.row)
        return tr("Added %1 × %2").arg(entry.last - entry.row + 1).arg(word);
    if (entry.op == ChangeEntry::Op::Insert) {
        const QString now = contents(shape, m_changes.valuesOf(m_session, entry.table, entry.row));
        return now.isEmpty() ? tr("Added: %1").arg(word) : tr("Added %1: %2").arg(word, now);
    }
    RowReader::Values values;
    for (const auto &column : entry.columns)
        values.insert(column.column, column.before);
    const QString was = contents(shape, values);
    return was.isEmpty() ? tr("Removed: %1").arg(word) : tr("Removed %1: %2").arg(word, was);
}

QList<ChangeLine> ChangeWords::lines(const ChangeEntry &entry)
{
    const auto *shape = m_changes.shapes().find(entry.table);
    if (!shape)
        return {};
    const auto now = m_changes.valuesOf(m_session, entry.table, entry.row);
    if (entry.op == ChangeEntry::Op::Insert)
        return {{addedOrRemoved(entry, *shape), entry, {}, now.isEmpty() ? QString() : tr("Take away")}};
    if (entry.op == ChangeEntry::Op::Delete)
        return {{addedOrRemoved(entry, *shape), entry, {}, now.isEmpty() ? tr("Bring back") : QString()}};
    QList<ChangeLine> lines;
    // A field of the office's own is called by its name.
    const QString own = told(*shape, u"custom_field_id"_s, now.value(u"custom_field_id"_s));
    for (const auto &column : entry.columns) {
        if (!isWorthTelling(*shape, column.column))
            continue;
        const QString before = quoted(told(*shape, column.column, column.before));
        const bool isBack = now.value(column.column) == column.before;
        lines += {tr("%1: %2 → %3")
                      .arg(own.isEmpty() ? fieldName(*shape, column.column) : own, before,
                           quoted(told(*shape, column.column, column.after))),
                  entry, column.column, isBack ? QString() : tr("Back to %1").arg(before)};
    }
    return lines;
}

QString ChangeWords::told(const UndoConflict &conflict)
{
    const auto *shape = m_changes.shapes().find(conflict.table);
    if (!shape)
        return {};
    const QString name = nameOf(conflict.about);
    const QString of = name.isEmpty() ? QString() : name + u" – "_s;
    switch (conflict.kind) {
    case UndoConflict::Kind::ValueChanged:
        return of
             + tr("%1 was changed again: it was %2, then %3, and is %4 now")
                   .arg(fieldName(*shape, conflict.column), quoted(told(*shape, conflict.column, conflict.before)),
                        quoted(told(*shape, conflict.column, conflict.after)),
                        quoted(told(*shape, conflict.column, conflict.now)));
    case UndoConflict::Kind::RowChanged:
        if (shape->isAboutItself())
            return tr("%1 was changed since").arg(name);
        return of + tr("%1 was changed since").arg(thing(shape->name));
    case UndoConflict::Kind::RowReferredTo:
        return of + tr("something was added to this %1 since").arg(thing(shape->name));
    case UndoConflict::Kind::RowGone:
        return of + tr("%1 was deleted since").arg(thing(shape->name));
    case UndoConflict::Kind::ParentGone:
        return of + tr("what the %1 belongs to was deleted since").arg(thing(shape->name));
    default:
        return of + tr("another row has this value of %1 now").arg(thing(shape->name));
    }
}

QString ChangeWords::when(const QDateTime &at, const QDate &today)
{
    const QDateTime local = at.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return tr("yesterday %1").arg(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

} // namespace rnf
