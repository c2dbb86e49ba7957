#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

namespace rnf {

/// A programme in the files that programs of conferences exchange: `schedule.xml` and `schedule.json` of frab and pretalx. What
/// both can hold; a value, without anything of this workspace. From any thread.
struct ScheduleFile {
    Q_DECLARE_TR_FUNCTIONS(ScheduleFile)

public:
    struct Person {
        QString guid, code; ///< may be empty
        QString name;
        bool operator==(const Person &) const = default;
    };
    struct Room {
        QString name;
        int seats = 0; ///< in JSON alone; 0: not known
        bool operator==(const Room &) const = default;
    };
    /// A session at a time and in a room. One that comes several times stands there once for each, with one code and number.
    struct Talk {
        QString guid;
        QString code;      ///< may be empty
        qint64 number = 0; ///< "id"; 0: it has none
        QDateTime start;   ///< on the wall of the event; invalid: it has no time
        int minutes = 0;
        QString room, title, type, track, language, abstract; ///< may be empty, but for the title
        QList<Person> people;
        bool isNotRecorded = false; ///< must not be

        /// What it says of itself: these below each other, without those that are empty or said already.
        void takeTexts(const QStringList &texts);
        bool operator==(const Talk &) const = default;
    };

    static constexpr qint64 mostBytes = 50'000'000;

    QString version;
    QString title, acronym; ///< of the event
    QByteArray zone;        ///< IANA; empty: only offsets are known
    QDate first, last;      ///< its days
    QStringList tracks;     ///< in their order, also those that no session has
    QList<Room> rooms;      ///< in their order
    QList<Talk> talks;      ///< by day, room and beginning

    QByteArray toXml() const;
    QByteArray toJson() const;
    /// What a file holds. Refused ("schedule-file"): one that is damaged or is no programme.
    static Result<ScheduleFile> fromXml(const QByteArray &bytes);
    static Result<ScheduleFile> fromJson(const QByteArray &bytes);

    bool operator==(const ScheduleFile &) const = default;

    // --- how these files write things
    /// "01:30"
    static QString durationText(int minutes);
    /// Of "1:30", "90", "0:01:30:00"; 0: it says no length.
    static int minutesOf(const QString &duration);
    /// Small letters, digits and "-".
    static QString slugOf(const QString &text);
    /// The number that a guid stands for where files ask for one: positive, of 31 bits.
    static qint64 numberOf(const QString &guid);
    /// Its days, each with its number from 1; without days those of its talks.
    QList<QDate> days() const;
    /// Of one room on one day.
    QList<Talk> talksOn(const QDate &day, const QString &room) const;
    static Error damaged(const QString &why);
    static Error noProgramme();
};

} // namespace rnf
