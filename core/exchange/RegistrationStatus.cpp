#include "exchange/RegistrationStatus.h"

#include "base/Text.h"
#include "events/EventWords.h"
#include "exchange/CellMeaning.h"
#include "exchange/HeaderWords.h"
#include "exchange/PersonReader.h"
#include "people/PersonFields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using System = RegistrationSystem;

struct StatusWord {
    const char *word; ///< normalized
    SaidStatus said;
};

SaidStatus saysAnswer(Rsvp rsvp, int confirmStage = 0) { return {rsvp, confirmStage, {}}; }
/// Whoever came, or was to come, is on the list with a yes.
SaidStatus saysPresence(Attendance attendance) { return {Rsvp::Yes, 0, attendance}; }

const QList<StatusWord> &wordsOfProgram(System system)
{
    using enum Rsvp;
    static const QHash<System, QList<StatusWord>> words{
        {System::ActionNetwork,
         {{"needs action", saysAnswer(Invited)},
          {"accepted", saysAnswer(Yes)},
          {"tentative", saysAnswer(Maybe)},
          {"declined", saysAnswer(No)},
          {"cancelled", saysAnswer(Cancelled)}}},
        {System::Mobilize,
         {{"registered", saysAnswer(Yes)}, {"confirmed", saysAnswer(Yes, 1)}, {"cancelled", saysAnswer(Cancelled)}}},
        {System::Van,
         {{"scheduled", saysAnswer(Yes)},
          {"left msg", saysAnswer(Yes)},
          {"left message", saysAnswer(Yes)},
          {"confirmed", saysAnswer(Yes, 1)},
          {"conf twice", saysAnswer(Yes, 2)},
          {"conf thrice", saysAnswer(Yes, 3)},
          {"tentative", saysAnswer(Maybe)},
          {"declined", saysAnswer(No)},
          {"completed", saysPresence(Attendance::Attended)},
          {"no show", saysPresence(Attendance::NoShow)}}},
        {System::CiviCrm,
         {{"registered", saysAnswer(Yes)},
          {"rejected", saysAnswer(No)},
          {"cancelled", saysAnswer(Cancelled)},
          {"on waitlist", saysAnswer(Waitlisted)},
          {"awaiting approval", saysAnswer(Pending)},
          {"attended", saysPresence(Attendance::Attended)},
          {"no show", saysPresence(Attendance::NoShow)}}},
        {System::Eventbrite,
         {{"attending", saysAnswer(Yes)},
          {"checked in", saysPresence(Attendance::Attended)},
          {"not attending", saysAnswer(No)},
          {"deleted", saysAnswer(Cancelled)},
          {"refunded", saysAnswer(Cancelled)},
          {"deleted refunded", saysAnswer(Cancelled)},
          {"cancelled", saysAnswer(Cancelled)}}},
        {System::Zoom,
         {{"approved", saysAnswer(Yes)},
          {"pending", saysAnswer(Pending)},
          {"denied", saysAnswer(Refused)},
          {"cancelled", saysAnswer(Cancelled)}}}};
    static const QList<StatusWord> none;
    const auto found = words.constFind(system);
    return found == words.cend() ? none : *found;
}

/// What people write in lists of their own, in English and Spanish, and the words of the database.
const QList<StatusWord> &plainWords()
{
    using enum Rsvp;
    static const QList<StatusWord> words{{"invited", saysAnswer(Invited)},
                                         {"invitado", saysAnswer(Invited)},
                                         {"invitada", saysAnswer(Invited)},
                                         {"yes", saysAnswer(Yes)},
                                         {"y", saysAnswer(Yes)},
                                         {"si", saysAnswer(Yes)},
                                         {"coming", saysAnswer(Yes)},
                                         {"going", saysAnswer(Yes)},
                                         {"viene", saysAnswer(Yes)},
                                         {"inscrito", saysAnswer(Yes)},
                                         {"inscrita", saysAnswer(Yes)},
                                         {"maybe", saysAnswer(Maybe)},
                                         {"quizas", saysAnswer(Maybe)},
                                         {"tal vez", saysAnswer(Maybe)},
                                         {"no", saysAnswer(No)},
                                         {"n", saysAnswer(No)},
                                         {"not coming", saysAnswer(No)},
                                         {"not going", saysAnswer(No)},
                                         {"no viene", saysAnswer(No)},
                                         {"waitlisted", saysAnswer(Waitlisted)},
                                         {"waitlist", saysAnswer(Waitlisted)},
                                         {"on the waiting list", saysAnswer(Waitlisted)},
                                         {"waiting list", saysAnswer(Waitlisted)},
                                         {"en lista de espera", saysAnswer(Waitlisted)},
                                         {"lista de espera", saysAnswer(Waitlisted)},
                                         {"cancelado", saysAnswer(Cancelled)},
                                         {"cancelada", saysAnswer(Cancelled)},
                                         {"pending", saysAnswer(Pending)},
                                         {"pendiente", saysAnswer(Pending)},
                                         {"refused", saysAnswer(Refused)}};
    return words;
}

struct AttendanceWord {
    const char *word;
    Attendance attendance;
};

std::optional<Attendance> plainAttendance(const QString &normalized)
{
    using enum Attendance;
    static constexpr auto words = std::to_array<AttendanceWord>({{"attended", Attended},
                                                                 {"came", Attended},
                                                                 {"present", Attended},
                                                                 {"checked in", Attended},
                                                                 {"vino", Attended},
                                                                 {"asistio", Attended},
                                                                 {"presente", Attended},
                                                                 {"partial", Partial},
                                                                 {"came for a part", Partial},
                                                                 {"parcial", Partial},
                                                                 {"vino a una parte", Partial},
                                                                 {"no show", NoShow},
                                                                 {"did not come", NoShow},
                                                                 {"absent", NoShow},
                                                                 {"no vino", NoShow},
                                                                 {"ausente", NoShow},
                                                                 {"excused", Excused},
                                                                 {"con excusa", Excused},
                                                                 {"untracked", Untracked}});
    const auto found =
        std::ranges::find_if(words, [&](const AttendanceWord &known) { return normalized == QLatin1String(known.word); });
    if (found != words.end())
        return found->attendance;
    for (const auto attendance : {Attended, Partial, NoShow, Excused, Untracked}) {
        if (normalizedHeader(EventWords::attendance(attendance)) == normalized)
            return attendance;
    }
    return std::nullopt;
}

std::optional<SaidStatus> among(const QList<StatusWord> &words, const QString &normalized)
{
    const auto found =
        std::ranges::find_if(words, [&](const StatusWord &known) { return normalized == QLatin1String(known.word); });
    return found == words.end() ? std::nullopt : std::optional(found->said);
}

constexpr auto programs = {System::ActionNetwork, System::Mobilize,   System::Van,
                           System::CiviCrm,       System::Eventbrite, System::Zoom};

/// Nothing where two programs mean different things by it.
std::optional<SaidStatus> asAllProgramsSay(const QString &normalized)
{
    std::optional<SaidStatus> agreed;
    for (const System program : programs) {
        const auto said = among(wordsOfProgram(program), normalized);
        if (said && agreed && *said != *agreed)
            return std::nullopt;
        if (said)
            agreed = said;
    }
    return agreed;
}

std::optional<SaidStatus> plainStatus(const QString &normalized)
{
    if (const auto own = among(plainWords(), normalized))
        return own;
    for (int rsvp = 0; rsvp < int(keysOf(Rsvp()).size()); ++rsvp) {
        if (normalizedHeader(EventWords::rsvp(Rsvp(rsvp))) == normalized)
            return saysAnswer(Rsvp(rsvp));
    }
    return asAllProgramsSay(normalized);
}

/// One spelling of each word.
QString normalizedStatus(const QString &word)
{
    const QString normalized = normalizedHeader(word);
    return normalized == "canceled"_L1 ? u"cancelled"_s : normalized;
}

/// Where several of our answers have one word there, they are one to that program.
QString answerWord(System system, Rsvp rsvp, int confirmStage)
{
    using enum Rsvp;
    const bool isWaiting = rsvp == Waitlisted || rsvp == Offered;
    const bool isNo = rsvp == No || rsvp == Refused;
    switch (system) {
    case System::ActionNetwork:
        return rsvp == Yes       ? u"accepted"_s
             : rsvp == Maybe     ? u"tentative"_s
             : isNo              ? u"declined"_s
             : rsvp == Cancelled ? u"cancelled"_s
                                 : u"needs action"_s;
    case System::Mobilize:
        return rsvp == Cancelled ? u"CANCELLED"_s
             : rsvp != Yes       ? QString()
             : confirmStage > 0  ? u"CONFIRMED"_s
                                 : u"REGISTERED"_s;
    case System::Van:
        if (rsvp == Yes)
            return QStringList{u"Scheduled"_s, u"Confirmed"_s, u"Conf Twice"_s, u"Conf Thrice"_s}.value(
                qBound(0, confirmStage, 3));
        return rsvp == Maybe ? u"Tentative"_s : isNo || rsvp == Cancelled ? u"Declined"_s : QString();
    case System::CiviCrm:
        return rsvp == Yes       ? u"Registered"_s
             : isNo              ? u"Rejected"_s
             : rsvp == Cancelled ? u"Cancelled"_s
             : isWaiting         ? u"On waitlist"_s
             : rsvp == Pending   ? u"Awaiting approval"_s
                                 : QString();
    default:
        return EventWords::rsvp(rsvp);
    }
}

/// Whether any word of the program can mean that somebody is where our list has them in line.
bool knowsLine(System system, Rsvp ours)
{
    using enum Rsvp;
    const Rsvp meant = ours == Offered || ours == Expired ? Waitlisted : ours;
    const auto &words = wordsOfProgram(system);
    return std::ranges::any_of(words, [&](const StatusWord &known) { return known.said.rsvp == meant; });
}

} // namespace

RegistrationSystem RegistrationStatus::systemOf(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto has = [&](const QString &header) { return normalized.contains(header); };
    const bool hasStay = has(u"join time"_s) && has(u"leave time"_s);
    if (hasStay || (has(u"approval status"_s) && has(u"registration time"_s))
        || (has(u"name original name"_s) && has(u"total duration minutes"_s)))
        return System::Zoom;
    if (has(u"attendee status"_s) && has(normalizedHeader(u"Order #"_s)))
        return System::Eventbrite;
    if (has(u"participant status"_s))
        return System::CiviCrm;
    if (has(u"voter file vanid"_s) || has(u"vanid"_s))
        return System::Van;
    if (std::ranges::any_of(normalized, [](const QString &header) { return header.startsWith(u"can2 "_s); }))
        return System::ActionNetwork;
    return has(u"timeslot id"_s) || has(u"timeslot start"_s) || has(u"signup created time"_s) ? System::Mobilize
                                                                                              : System::Plain;
}

std::optional<SaidStatus> RegistrationStatus::read(RegistrationSystem system, const QString &word)
{
    const QString normalized = normalizedStatus(word);
    return system == System::Plain ? plainStatus(normalized) : among(wordsOfProgram(system), normalized);
}

std::optional<Attendance> RegistrationStatus::readAttendance(RegistrationSystem system, const QString &word)
{
    if (saysUnknown(word))
        return Attendance::Unknown;
    if (const auto came = readYesNo(word))
        return *came ? Attendance::Attended : Attendance::NoShow;
    const QString normalized = normalizedStatus(word);
    if (const auto own = plainAttendance(normalized))
        return own;
    const auto said = among(wordsOfProgram(system), normalized);
    return said ? said->attendance : std::nullopt;
}

QString RegistrationStatus::statusFor(RegistrationSystem system, const Registration &registration)
{
    const Attendance attendance = registration.attendance;
    const bool isAway = attendance == Attendance::NoShow || attendance == Attendance::Excused;
    if (system == System::Van && (registration.hasCome() || isAway))
        return registration.hasCome() ? u"Completed"_s : u"No Show"_s;
    if (system == System::CiviCrm && (registration.hasCome() || isAway))
        return registration.hasCome() ? u"Attended"_s : u"No-show"_s;
    return answerWord(system, registration.rsvp, registration.confirmStage);
}

QString RegistrationStatus::attendedFor(RegistrationSystem system, const Registration &registration)
{
    if (system != System::ActionNetwork && system != System::Mobilize)
        return {};
    if (registration.hasCome())
        return u"true"_s;
    const bool isAway = registration.attendance == Attendance::NoShow || registration.attendance == Attendance::Excused;
    return isAway ? u"false"_s : QString();
}

Rsvp RegistrationStatus::settled(RegistrationSystem system, Rsvp ours, Rsvp theirs)
{
    using enum Rsvp;
    // That nobody has answered there does not take back what was answered here.
    if (theirs == Invited)
        return ours;
    // A no of whoever said yes takes that back.
    if (theirs == No && (ours == Yes || ours == Cancelled))
        return Cancelled;
    const QString word = answerWord(system, ours, 0);
    if (givesPlaces(system) && !word.isEmpty() && word == answerWord(system, theirs, 0) && ours != Invited)
        return ours;
    // Who waits, and for what, our list knows better than a program without a line of its own.
    const bool isInLine = ours == Waitlisted || ours == Offered || ours == Expired || ours == Pending || ours == Refused;
    if (theirs == Yes && isInLine && !(givesPlaces(system) && knowsLine(system, ours)))
        return ours;
    // Where a list that people keep has them in line, is how it once was.
    const bool isTheirLine = theirs == Waitlisted || theirs == Offered || theirs == Expired || theirs == Pending;
    if (!givesPlaces(system) && isTheirLine && (ours == Yes || isInLine))
        return ours;
    return theirs;
}

QList<RegistrationSystem> RegistrationStatus::written()
{
    return {System::ActionNetwork, System::Mobilize, System::Van, System::CiviCrm};
}

} // namespace rnf
