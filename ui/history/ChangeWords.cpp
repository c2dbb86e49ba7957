#include "history/ChangeWords.h"

#include "conversations/Conversation.h"
#include "conversations/ConversationSchema.h"
#include "evaluations/EvaluationSchema.h"
#include "history/ChangeThings.h"
#include "interns/InternSchema.h"
#include "interns/PlacementWords.h"
#include "people/PeopleSchema.h"
#include "people/PersonFields.h"
#include "people/Tags.h"
#include "programme/ProgrammeSchema.h"
#include "recruiting/ApplicationWords.h"
#include "recruiting/RecruitingSchema.h"
#include "standing/StandingWords.h"
#include "stipends/StipendSchema.h"
#include "stipends/StipendWords.h"
#include "volunteers/Volunteer.h"
#include "work/TaskWords.h"
#include "work/WorkSchema.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What somebody said for a few, or for later: not a word of it is read in the history either, and no row of it goes alone.
bool isSealed(const TableShape &shape)
{
    return shape.number == EvaluationTable::Answer || shape.number == RecruitingTable::Review;
}

/// Columns that say something to people; ids, flags and derived forms do not.
bool isWorthTelling(const TableShape &shape, const QString &column)
{
    if (isSealed(shape) || (shape.number == EvaluationTable::Letter && column == "body"_L1))
        return false;
    if (column == "status"_L1)
        return shape.number == WorkTable::Task || shape.number == InternTable::Placement
            || shape.number == RecruitingTable::Application || shape.number == StipendTable::Line
            || shape.number == ProgrammeTable::SignUp || shape.number == ProgrammeTable::Question;
    static const QStringList silent{u"id"_s,
                                    u"person_id"_s,
                                    u"e164"_s,
                                    u"digits"_s,
                                    u"address_key"_s,
                                    u"kind"_s,
                                    u"whose"_s,
                                    u"can_text"_s,
                                    u"name_order"_s,
                                    u"system"_s,
                                    u"phone_id"_s,
                                    u"interaction_id"_s,
                                    u"is_blank"_s,
                                    u"reason"_s,
                                    u"header_signature"_s,
                                    u"sha256"_s,
                                    u"media_type"_s,
                                    u"byte_count"_s,
                                    u"card_id"_s,
                                    u"content"_s,
                                    u"rules"_s,
                                    u"condition"_s,
                                    u"columns"_s,
                                    u"sort_column"_s,
                                    u"timesheet_id"_s,
                                    u"revision"_s,
                                    u"has_nothing"_s,
                                    u"amends_id"_s,
                                    u"digest"_s,
                                    u"facts"_s,
                                    u"ruleset"_s,
                                    u"position"_s,
                                    u"status_on"_s,
                                    u"rights_check_id"_s,
                                    u"application_id"_s,
                                    u"stipend_run_id"_s,
                                    u"school_policy_id"_s,
                                    u"evaluation_id"_s,
                                    u"letter_id"_s,
                                    u"testimonial_id"_s,
                                    u"merged_id"_s,
                                    u"use_for_match"_s};
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

/// Of another name that may be told. What is only for finding is told to nobody, in the history either; and of a row that is
/// gone nobody knows any more what it was.
bool isOpenName(const RowReader::Values &values)
{
    const auto value = values.value(u"is_private"_s);
    const auto *flag = std::get_if<qint64>(&value);
    return flag && *flag == 0;
}

/// Which name gave way to which: nobody knows any more which of them might be told then.
bool isOtherName(const TableShape &shape, const QString &column)
{
    return shape.number == PeopleTable::PersonName && column == "name"_L1;
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? ChangeWords::tr("nothing") : text.contains(u'\n') ? text.simplified() : text;
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
    if (const QString word = wordOfColumn(column); !word.isEmpty())
        return word;
    if (column == "is_primary"_L1)
        return ChangeWords::tr("First choice");
    if (column == "end_on"_L1)
        return shape.number == InternTable::Placement ? ChangeWords::tr("Last day") : ChangeWords::tr("Left on");
    const QString word = wordOfTable(shape.name);
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
    if (shape.number == PeopleTable::AltValue && column == "field"_L1) {
        const auto *field = PersonFields::find(plain(value));
        return field ? PersonFields::label(*field) : wordOfTable(plain(value));
    }
    if (const auto kind = wordOfKind(shape.number, column, plain(value)))
        return *kind;
    if (const auto state = column == "state"_L1 ? fromKey<MembershipState>(plain(value)) : std::nullopt)
        return StandingWords::state(*state);
    if (column == "basis"_L1 && !plain(value).isEmpty())
        return StandingWords::basis(fromKey<Basis>(plain(value)).value_or(Basis::Unsaid));
    if (shape.number == RecruitingTable::Application && column == "status"_L1)
        return ApplicationWords::status(fromKey<ApplicationStatus>(plain(value)).value_or(ApplicationStatus::Received));
    if (shape.number == StipendTable::Line && column == "status"_L1)
        return StipendWords::status(fromKey<StipendStatus>(plain(value)).value_or(StipendStatus::Calculated));
    if (shape.number == RecruitingTable::Offer && column == "answer"_L1)
        return ApplicationWords::answer(fromKey<OfferAnswer>(plain(value)).value_or(OfferAnswer::Open));
    if (shape.number == RecruitingTable::Answer && column == "answer"_L1)
        return plain(value);
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
    if (column.endsWith(u"cents"_s) || column.startsWith(u"cents"_s))
        return plain(value).isEmpty() ? QString() : QLocale().toString(plain(value).toInt() / 100.0, 'f', 2);
    if (column == "method"_L1 || column == "result"_L1) {
        if (const auto method = fromKey<ContactMethod>(plain(value)))
            return ConversationWords::method(*method);
        if (const auto result = fromKey<ContactResult>(plain(value)))
            return ConversationWords::result(*result);
    }
    if (column.endsWith(u"_at"_s)) {
        const auto at = instantOf(plain(value));
        return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
    }
    if (column.startsWith(u"is_"_s) || column.startsWith(u"wants_"_s))
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
    if (shape.number == PeopleTable::PersonName && !values.isEmpty() && !isOpenName(values))
        return tr("only for finding");
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
    const QString word = wordOfTable(shape.name);
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
    const auto offered = [&](bool isPossible, const QString &back) {
        return isPossible && !isSealed(*shape) ? back : QString();
    };
    if (entry.op == ChangeEntry::Op::Insert)
        return {{addedOrRemoved(entry, *shape), entry, {}, offered(!now.isEmpty(), tr("Take away"))}};
    if (entry.op == ChangeEntry::Op::Delete)
        return {{addedOrRemoved(entry, *shape), entry, {}, offered(now.isEmpty(), tr("Bring back"))}};
    QList<ChangeLine> lines;
    // A field of the office's own is called by its name.
    const QString own = told(*shape, u"custom_field_id"_s, now.value(u"custom_field_id"_s));
    for (const auto &column : entry.columns) {
        if (!isWorthTelling(*shape, column.column))
            continue;
        const bool isBack = now.value(column.column) == column.before;
        if (isOtherName(*shape, column.column)) {
            lines +=
                {tr("Another name was changed"), entry, column.column, isBack ? QString() : tr("Back to the one before")};
            continue;
        }
        const QString before = quoted(told(*shape, column.column, column.before));
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
        if (!isWorthTelling(*shape, conflict.column) || isOtherName(*shape, conflict.column))
            return of + tr("%1 was changed since").arg(wordOfTable(shape->name));
        return of
             + tr("%1 was changed again: it was %2, then %3, and is %4 now")
                   .arg(fieldName(*shape, conflict.column), quoted(told(*shape, conflict.column, conflict.before)),
                        quoted(told(*shape, conflict.column, conflict.after)),
                        quoted(told(*shape, conflict.column, conflict.now)));
    case UndoConflict::Kind::RowChanged:
        if (shape->isAboutItself())
            return tr("%1 was changed since").arg(name);
        return of + tr("%1 was changed since").arg(wordOfTable(shape->name));
    case UndoConflict::Kind::RowReferredTo:
        return of + tr("something was added to this %1 since").arg(wordOfTable(shape->name));
    case UndoConflict::Kind::RowGone:
        return of + tr("%1 was deleted since").arg(wordOfTable(shape->name));
    case UndoConflict::Kind::ParentGone:
        return of + tr("what the %1 belongs to was deleted since").arg(wordOfTable(shape->name));
    case UndoConflict::Kind::Purged:
        return tr("%1: what was done here was taken out for good, because somebody was forgotten or needs were purged")
            .arg(wordOfTable(shape->name));
    default:
        return of + tr("another row has this value of %1 now").arg(wordOfTable(shape->name));
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
