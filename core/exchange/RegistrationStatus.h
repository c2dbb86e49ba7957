#pragma once

#include "events/Registration.h"

#include <QCoreApplication>

#include <optional>

namespace rnf {

/// The program that wrote a list of registrations. Plain: people did, or this program.
enum class RegistrationSystem { Plain, ActionNetwork, Mobilize, Van, CiviCrm, Eventbrite, Zoom };
constexpr auto keysOf(RegistrationSystem)
{
    return std::to_array({"plain", "actionnetwork", "mobilize", "van", "civicrm", "eventbrite", "zoom"});
}

/// What a word of a file says of a registration; what it does not speak of is left open.
struct SaidStatus {
    std::optional<Rsvp> rsvp;
    int confirmStage = 0;
    std::optional<Attendance> attendance;
    bool operator==(const SaidStatus &) const = default;
};

/// The words by which other programs say how a registration stands (events.md, section 13). Going out, the finer state falls
/// to the coarser; coming in, a word that is not known says nothing and is never guessed.
struct RegistrationStatus {
    Q_DECLARE_TR_FUNCTIONS(RegistrationStatus)

public:
    /// By the columns that only one program's files have.
    static RegistrationSystem systemOf(const QStringList &headers);
    /// Whatever its capitals and hyphens. In a plain list a word of this program in either language, or one of any other
    /// program's, as far as these agree.
    static std::optional<SaidStatus> read(RegistrationSystem system, const QString &word);
    /// What a column of attendance says: yes or no, an own word, or one of the program's.
    static std::optional<Attendance> readAttendance(RegistrationSystem system, const QString &word);
    /// How the registration is called there; empty where that program has no word for it. In a plain list the words of
    /// EventWords.
    static QString statusFor(RegistrationSystem system, const Registration &registration);
    /// The same of whether they came, for programs that have a column of their own for it: "true", "false", or nothing.
    static QString attendedFor(RegistrationSystem system, const Registration &registration);
    /// The answer to keep where a file says another one: ours, where the file's word is only a coarser one for it.
    static Rsvp settled(RegistrationSystem system, Rsvp ours, Rsvp theirs);
    /// The program says by itself who has a place, so that a yes of its file takes one although all are taken here.
    static bool givesPlaces(RegistrationSystem system) { return system != RegistrationSystem::Plain; }
    /// Those that lists of registrations can be written for.
    static QList<RegistrationSystem> written();
};

} // namespace rnf
