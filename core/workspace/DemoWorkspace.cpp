#include "workspace/DemoWorkspace.h"

#include "people/PeopleInAction.h"
#include "workspace/DemoConference.h"
#include "workspace/DemoConversations.h"
#include "workspace/DemoCredit.h"
#include "workspace/DemoEvaluations.h"
#include "workspace/DemoEventNumbers.h"
#include "workspace/DemoEvents.h"
#include "workspace/DemoGroups.h"
#include "workspace/DemoInternWays.h"
#include "workspace/DemoInterns.h"
#include "workspace/DemoLearning.h"
#include "workspace/DemoLetters.h"
#include "workspace/DemoPeople.h"
#include "workspace/DemoPostings.h"
#include "workspace/DemoRecruiting.h"
#include "workspace/DemoRights.h"
#include "workspace/DemoStanding.h"
#include "workspace/DemoStipends.h"
#include "workspace/DemoTurnout.h"
#include "workspace/DemoVolunteers.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Result<> write(Workspace &workspace, const Session &who, const QString &label, const QList<Person> &people)
{
    const SortKeys keys;
    const auto done = workspace.store().act(who, Operation::EditPeople, label, [&](Action &action) {
        auto writing = workspace.people().inAction(action);
        for (Person person : people)
            writing.insert(person, PersonSearch::entryFor(person, keys));
    });
    return done ? Result<>() : Result<>(done.error());
}

/// A few edits by two people, so that the history has something to tell.
Result<> edit(Workspace &workspace, const Session &ana, const Session &luis)
{
    auto &people = workspace.people();
    const auto change = [&](const Session &who, const QString &search, const char *key, const QString &value,
                            const QString &label) -> Result<> {
        const auto ids = people.ids(who, search);
        if (ids.isEmpty())
            return {};
        const auto before = *people.find(who, ids.first());
        auto after = before;
        PersonFields::find(QString::fromLatin1(key))->write(after, value, FieldContext{workspace.phones()});
        return people.save(who, before, after, People::tr("Edit %1: %2").arg(before.displayName(), label));
    };
    for (const auto &done : {change(luis, u"khoury"_s, "work_phone", u"212-555-0170"_s, u"work phone"_s),
                             change(luis, u"okafor"_s, "note", u"Prefers to be called after the night shift."_s, u"note"_s),
                             change(ana, u"rosa peña"_s, "tags", u"negotiating team"_s, u"tags"_s),
                             change(ana, u"kowalski"_s, "preferred_language", u"Polish"_s, u"language"_s)}) {
        if (!done)
            return done.error();
    }
    return {};
}

/// What belongs together among the tags, and how it looks.
Result<> arrangeTags(Workspace &workspace, const Session &who)
{
    using enum TagColour;
    auto &tags = workspace.people().tags();
    for (const auto &[name, group, colour] : {std::tuple(u"picket line"_s, u"Came to"_s, Vermilion),
                                              {u"picnic 2026"_s, u"Came to"_s, BluishGreen},
                                              {u"negotiating team"_s, u"Team"_s, Blue},
                                              {u"intern"_s, u"Team"_s, SkyBlue},
                                              {u"volunteer"_s, u"Team"_s, None},
                                              {u"carpool"_s, u"Can help with"_s, None},
                                              {u"interpreter"_s, u"Can help with"_s, Orange},
                                              {u"trainer"_s, u"Can help with"_s, ReddishPurple}}) {
        const QList<Tag> known = tags.all();
        const auto tag = std::ranges::find(known, name, &Tag::name);
        if (tag == known.end())
            continue;
        const auto done = tags.save(who, *tag, {tag->id, name, group, colour});
        if (!done)
            return done.error();
    }
    return {};
}

/// Fields that this office made for itself, and what some people have in them.
Result<> addFields(Workspace &workspace, const Session &who)
{
    auto &people = workspace.people();
    const auto ids = people.ids(who, {});
    const auto fill = [&](const CustomField &wanted, const QStringList &values, int every) -> Result<> {
        const auto field = people.fields().add(who, wanted);
        if (!field)
            return field.error();
        QMap<QString, QList<PersonId>> having;
        for (qsizetype i = 0; i < ids.size(); i += every)
            having[values[(i / every) % values.size()]] += ids[i];
        for (auto value = having.cbegin(); value != having.cend(); ++value) {
            const auto done = people.edit(who, value.value(), {{field->key, FieldChange::Kind::Set, value.key()}});
            if (!done)
                return done.error();
        }
        return {};
    };
    const QStringList sizes{u"S"_s, u"M"_s, u"L"_s, u"XL"_s, u"2XL"_s};
    for (const auto &done : {fill({0, {}, u"T-shirt size"_s, CustomKind::Choice, sizes}, sizes, 3),
                             fill({0, {}, u"Seats in the car"_s, CustomKind::Number, {}}, {u"4"_s, u"2"_s, u"6"_s}, 17),
                             fill({0, {}, u"Photo release"_s, CustomKind::YesNo, {}}, {u"yes"_s, u"yes"_s, u"no"_s}, 7)}) {
        if (!done)
            return done.error();
    }
    return {};
}

struct DemoTalk {
    int daysAgo;
    ContactMethod method;
    ContactResult result;
    const char *note;
    const char *nextStep = "";
    int dueIn = 0; ///< days from today; below zero: overdue
};

constexpr DemoTalk talksOfAna[] = {
    {34, ContactMethod::HouseVisit, ContactResult::Talked, "Two children, works doubles. Short staffing is the issue."},
    {30, ContactMethod::Worksite, ContactResult::Talked, "Wants to hear what the contract says about overtime."},
    {27, ContactMethod::PhoneCall, ContactResult::LeftMessage, ""},
    {24, ContactMethod::OneOnOne, ContactResult::Talked, "Would speak at the meeting if somebody translates."},
    {22, ContactMethod::PhoneCall, ContactResult::WrongNumber, ""},
    {19, ContactMethod::Meeting, ContactResult::Talked, "Came with two people from the night shift."},
    {16, ContactMethod::DoorKnock, ContactResult::NoAnswer, ""},
    {15, ContactMethod::PhoneCall, ContactResult::Talked, "Signed. Asks about the hospital's new schedule."},
    {12, ContactMethod::PhoneCall, ContactResult::NoAnswer, "", "Try again", -3},
    {10, ContactMethod::OneOnOne, ContactResult::Talked, "Leader on her floor. Careful about the supervisor.",
     "Bring the sign-up sheet", -1},
    {9, ContactMethod::Sms, ContactResult::CallBack, "After 6 p.m. only.", "Call back", 0},
    {8, ContactMethod::HouseVisit, ContactResult::Talked, "Afraid of losing her job; wants to talk to a lawyer first.",
     "Tell her who the lawyer is", 0},
    {6, ContactMethod::PhoneCall, ContactResult::Busy, "", "Try again", 0},
    {5, ContactMethod::Worksite, ContactResult::CannotTalk, "In the middle of a shift.", "Visit at home", 1},
    {4, ContactMethod::PhoneCall, ContactResult::Talked, "Will ask three others on nights.", "Ask how it went", 3},
    {3, ContactMethod::OneOnOne, ContactResult::Talked, "Wants to be on the committee.", "Invite to the committee", 6},
    {3, ContactMethod::PhoneCall, ContactResult::Refused, "Says the union did nothing in 2019."},
    {2, ContactMethod::PhoneCall, ContactResult::OtherLanguage, "Speaks Haitian Creole.", "Find an interpreter", 2},
};
constexpr DemoTalk talksOfLuis[] = {
    {7, ContactMethod::PhoneCall, ContactResult::Talked, "Drives route 14, off on Tuesdays.", "Send the flyer", -2},
    {2, ContactMethod::HouseVisit, ContactResult::Talked, "Her brother was fired for organizing.", "Visit again", 4},
    {1, ContactMethod::PhoneCall, ContactResult::LeftMessage, "", "Try again", 1},
    {1, ContactMethod::Worksite, ContactResult::Talked, "The depot has had no heating for a week."},
};

/// Conversations of the last weeks, each with somebody else: every so many people, from this one on.
Result<> talk(Workspace &workspace, const Session &who, std::span<const DemoTalk> talks, qsizetype first)
{
    constexpr qsizetype stride = 17;
    const QDate today = workspace.store().dates().today();
    const auto people = workspace.people().ids(who, {});
    for (const auto &talk : talks) {
        Conversation conversation;
        conversation.person = people.value((first += stride) % people.size());
        conversation.happenedAt = instantText(QDateTime(today.addDays(-talk.daysAgo), QTime(17, 30), Qt::UTC));
        conversation.method = talk.method;
        conversation.result = talk.result;
        conversation.lengthMin = talk.result == ContactResult::Talked ? 20 : 0;
        conversation.note = QString::fromUtf8(talk.note);
        conversation.nextStep = QString::fromUtf8(talk.nextStep);
        if (!conversation.nextStep.isEmpty())
            conversation.nextDueOn = today.addDays(talk.dueIn);
        if (const auto done = workspace.conversations().log(who, conversation); !done)
            return done.error();
    }
    return {};
}

/// An intern who works here as well, so that switching the user shows what interns see.
Result<> addInternAccount(Workspace &workspace, const Session &who)
{
    constexpr int weekOfC = 25 * 60; // minutes
    const auto placements = workspace.interns().placements(who);
    const auto intern = std::ranges::find(placements, weekOfC, &Placement::weekMin);
    if (intern == placements.end())
        return {};
    const QString name = workspace.people().nameOf(who, intern->person);
    const auto added = workspace.accounts().add(who, name, Role::Intern, intern->person);
    if (!added)
        return added.error();
    return {};
}

} // namespace

Result<std::unique_ptr<Workspace>> createDemoWorkspace(const QString &path, const Workspace::Options &options)
{
    auto made = Workspace::create(path, {u"Local 1184"_s, u"Ana"_s, u"en"_s, u"US"_s}, options);
    if (!made)
        return made;
    Workspace &workspace = **made;
    const Session ana = workspace.firstSession();
    const auto luis = workspace.accounts().add(ana, u"Luis"_s, Role::Organizer);
    if (!luis)
        return luis.error();
    const DemoPeople people(options.dates.today(), workspace.phones());
    for (const auto &done :
         {write(workspace, ana, u"Import members-2026.csv: 400 new, 0 changed"_s, people.local()),
          write(workspace, luis->session(), u"Import training-network.csv: 200 new, 0 changed"_s, people.network()),
          addDemoStanding(workspace, ana),
          addFields(workspace, ana),
          edit(workspace, ana, luis->session()),
          arrangeTags(workspace, ana),
          talk(workspace, ana, talksOfAna, 0),
          talk(workspace, luis->session(), talksOfLuis, 9),
          addDemoConversations(workspace, ana),
          addDemoVolunteers(workspace, ana),
          addDemoGroups(workspace, ana),
          addDemoLetters(workspace, ana),
          addDemoInterns(workspace, ana),
          addInternAccount(workspace, ana),
          addDemoRecruiting(workspace, ana),
          addDemoLearning(workspace, ana),
          addDemoInternWays(workspace, ana),
          addDemoCredit(workspace, ana),
          addDemoEvaluations(workspace, ana),
          addDemoStipends(workspace, ana),
          addDemoRights(workspace, ana),
          addDemoPostings(workspace, ana),
          addDemoEvents(workspace, ana),
          addDemoEventNumbers(workspace, ana),
          addDemoConference(workspace, ana),
          addDemoTurnout(workspace, ana)}) {
        if (!done)
            return done.error();
    }
    return made;
}

} // namespace rnf
