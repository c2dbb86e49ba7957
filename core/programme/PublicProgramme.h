#pragma once

#include "programme/ScheduleFacts.h"

#include <QCoreApplication>

namespace rnf {

/// What everybody may read of a version of a programme, on the clock of the event. Blockers are not in it, nor who interprets or
/// takes notes, nor anything of wishes and conflicts. A value: whoever prints it or makes a page of it needs nothing else.
struct PublicProgramme {
    Q_DECLARE_TR_FUNCTIONS(PublicProgramme)

public:
    /// Something that runs once.
    struct Entry {
        ProgrammeSlot slot;
        QDateTime from, until; ///< on the wall of the event
        QString title;         ///< with "Called off" before it where its session is
        QString abstract;
        QString room;           ///< empty: the whole house
        QList<PersonId> people; ///< who does something in it, each once
        QStringList names;      ///< theirs, with what they do unless they speak: "Omar Haddad (moderator)"
        QList<ProgrammeTrackId> trackIds;
        QStringList tracks; ///< the main one first
        QStringList marks;  ///< "panel", "for beginners", "in Spanish", "sign language", "step-free"
        bool isCalledOff = false;

        /// "9:00 AM – 10:30 AM"
        QString times() const;
    };

    /// Who does something in it, and what they say of themselves.
    struct Speaker {
        QString name;
        QString bio;
    };

    Event event;
    QString place; ///< where the event is; may be empty
    ScheduleVersion version;
    QList<Room> rooms;    ///< in which something of it takes place, in the order of the venue
    QList<Entry> entries; ///< by their beginning, then by room; of the whole house first

    QList<Speaker> speakers; ///< by name; whoever said nothing is not among them

    static PublicProgramme of(const ScheduleFacts &facts, const QString &place);
    /// Those of everybody whom it names.
    void addBios(const QHash<PersonId, QString> &names, const QHash<PersonId, QString> &bios);
    /// The heading above them.
    static QString speakersTitle() { return tr("Who speaks"); }

    bool isDraft() const { return version.state == VersionState::Draft; }
    /// On which something begins.
    QList<QDate> days() const;
    QList<Entry> on(const QDate &day) const;
    /// "Programme v2 of 3 March 2027", "Draft of the programme"
    QString versionText() const;
    /// "Friday, March 19, 2027"
    static QString dayText(const QDate &day);

    /// People whom the programme names; interpreters and note-takers work for it.
    static bool isNamed(SessionRole role);
    /// "es" and "español" are "Spanish", in the language of the program; what nobody knows is as it was typed.
    static QString languageName(const QString &typed);
};

} // namespace rnf
