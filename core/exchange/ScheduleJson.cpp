// schedule.json, as frab and pretalx write it.
#include "exchange/ScheduleFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString withOffset(const QDateTime &at) { return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate); }

QJsonObject jsonPerson(const ScheduleFile::Person &person)
{
    QJsonObject json{{u"guid"_s, person.guid},           {u"id"_s, ScheduleFile::numberOf(person.guid)},
                     {u"name"_s, person.name},           {u"public_name"_s, person.name},
                     {u"biography"_s, QJsonValue::Null}, {u"answers"_s, QJsonArray()}};
    if (!person.code.isEmpty())
        json.insert(u"code"_s, person.code);
    return json;
}

QJsonObject jsonTalk(const ScheduleFile::Talk &talk, const QString &acronym)
{
    QJsonArray people;
    for (const auto &person : talk.people)
        people += jsonPerson(person);
    QJsonObject json{{u"guid"_s, talk.guid},
                     {u"id"_s, talk.number},
                     {u"date"_s, withOffset(talk.start)},
                     {u"start"_s, talk.start.toString(u"HH:mm"_s)},
                     {u"duration"_s, ScheduleFile::durationText(talk.minutes)},
                     {u"room"_s, talk.room},
                     {u"slug"_s, acronym + u'-' + QString::number(talk.number) + u'-' + ScheduleFile::slugOf(talk.title)},
                     {u"title"_s, talk.title},
                     {u"subtitle"_s, QString()},
                     {u"track"_s, talk.track.isEmpty() ? QJsonValue() : QJsonValue(talk.track)},
                     {u"type"_s, talk.type},
                     {u"language"_s, talk.language},
                     {u"abstract"_s, talk.abstract},
                     {u"description"_s, QString()},
                     {u"recording_license"_s, QString()},
                     {u"do_not_record"_s, talk.isNotRecorded},
                     {u"logo"_s, QJsonValue::Null},
                     {u"persons"_s, people},
                     {u"links"_s, QJsonArray()},
                     {u"attachments"_s, QJsonArray()},
                     {u"answers"_s, QJsonArray()}};
    if (!talk.code.isEmpty())
        json.insert(u"code"_s, talk.code);
    return json;
}

QJsonArray jsonDays(const ScheduleFile &file)
{
    const QTimeZone zone(file.zone);
    const auto instant = [&](const QDate &at) { return zone.isValid() ? at.startOfDay(zone) : at.startOfDay(); };
    QJsonArray days;
    for (const auto &day : file.days()) {
        QJsonObject rooms;
        for (const auto &room : file.rooms) {
            QJsonArray talks;
            for (const auto &talk : file.talksOn(day, room.name))
                talks += jsonTalk(talk, file.acronym);
            rooms.insert(room.name, talks);
        }
        days += QJsonObject{{u"index"_s, days.size() + 1},
                            {u"date"_s, day.toString(Qt::ISODate)},
                            {u"day_start"_s, withOffset(instant(day))},
                            {u"day_end"_s, withOffset(instant(day.addDays(1)))},
                            {u"rooms"_s, rooms}};
    }
    return days;
}

/// A text, or the first that is there of a text in several languages.
QString textIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isObject() && !value.toObject().isEmpty())
        return value.toObject().begin()->toString().trimmed();
    return value.toString().trimmed();
}

QList<ScheduleFile::Person> peopleIn(const QJsonObject &object)
{
    QList<ScheduleFile::Person> people;
    for (const auto &value : object.value(u"persons"_s).toArray()) {
        const auto json = value.toObject();
        QString name = textIn(json, u"public_name"_s);
        if (name.isEmpty())
            name = textIn(json, u"name"_s);
        if (!name.isEmpty())
            people += ScheduleFile::Person{textIn(json, u"guid"_s), textIn(json, u"code"_s), name.simplified()};
    }
    return people;
}

ScheduleFile::Talk talkIn(const QJsonObject &json, const QString &room)
{
    ScheduleFile::Talk talk;
    talk.guid = textIn(json, u"guid"_s);
    talk.code = textIn(json, u"code"_s);
    talk.number = json.value(u"id"_s).toInteger();
    talk.start = QDateTime::fromString(textIn(json, u"date"_s), Qt::ISODate);
    talk.minutes = ScheduleFile::minutesOf(textIn(json, u"duration"_s));
    talk.room = room;
    talk.title = textIn(json, u"title"_s);
    talk.type = textIn(json, u"type"_s);
    talk.track = textIn(json, u"track"_s);
    talk.language = textIn(json, u"language"_s);
    talk.takeTexts({textIn(json, u"subtitle"_s), textIn(json, u"abstract"_s), textIn(json, u"description"_s)});
    talk.isNotRecorded = json.value(u"do_not_record"_s).toBool();
    talk.people = peopleIn(json);
    return talk;
}

void readConference(ScheduleFile &file, const QJsonObject &json)
{
    file.title = textIn(json, u"title"_s);
    file.acronym = textIn(json, u"acronym"_s);
    file.zone = textIn(json, u"time_zone_name"_s).toLatin1();
    file.first = QDate::fromString(textIn(json, u"start"_s).left(10), Qt::ISODate);
    file.last = QDate::fromString(textIn(json, u"end"_s).left(10), Qt::ISODate);
    for (const auto &value : json.value(u"tracks"_s).toArray()) {
        const QString name = textIn(value.toObject(), u"name"_s);
        if (!name.isEmpty() && !file.tracks.contains(name))
            file.tracks += name;
    }
    for (const auto &value : json.value(u"rooms"_s).toArray()) {
        const auto room = value.toObject();
        file.rooms += ScheduleFile::Room{textIn(room, u"name"_s), qMax(0, room.value(u"capacity"_s).toInt())};
    }
}

} // namespace

QByteArray ScheduleFile::toJson() const
{
    const auto span = days();
    QJsonArray jsonRooms, jsonTracks;
    for (const auto &room : rooms)
        jsonRooms += QJsonObject{{u"name"_s, room.name},
                                 {u"slug"_s, slugOf(room.name)},
                                 {u"capacity"_s, room.seats > 0 ? QJsonValue(room.seats) : QJsonValue()}};
    for (const auto &track : tracks)
        jsonTracks += QJsonObject{{u"name"_s, track}, {u"slug"_s, slugOf(track)}};
    QJsonObject conference{{u"acronym"_s, acronym},
                           {u"title"_s, title},
                           {u"daysCount"_s, span.size()},
                           {u"timeslot_duration"_s, u"00:05"_s},
                           {u"time_zone_name"_s, QString::fromLatin1(zone)},
                           {u"rooms"_s, jsonRooms},
                           {u"tracks"_s, jsonTracks},
                           {u"days"_s, jsonDays(*this)}};
    if (!span.isEmpty()) {
        conference.insert(u"start"_s, span.first().toString(Qt::ISODate));
        conference.insert(u"end"_s, span.last().toString(Qt::ISODate));
    }
    const QJsonObject whole{
        {u"generator"_s, QJsonObject{{u"name"_s, u"Rank & File"_s}, {u"version"_s, QLatin1String(RNF_VERSION)}}},
        {u"schedule"_s, QJsonObject{{u"version"_s, version}, {u"conference"_s, conference}}}};
    return QJsonDocument(whole).toJson();
}

Result<ScheduleFile> ScheduleFile::fromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes, &error);
    if (document.isNull())
        return damaged(error.errorString());
    const auto schedule = document.object().value(u"schedule"_s).toObject();
    const auto conference = schedule.value(u"conference"_s).toObject();
    if (conference.isEmpty())
        return noProgramme();
    ScheduleFile file;
    file.version = textIn(schedule, u"version"_s);
    readConference(file, conference);
    for (const auto &value : conference.value(u"days"_s).toArray()) {
        const auto day = value.toObject().value(u"rooms"_s).toObject();
        for (auto room = day.begin(); room != day.end(); ++room) {
            if (std::ranges::find(file.rooms, room.key(), &Room::name) == file.rooms.end())
                file.rooms += Room{room.key(), 0};
            for (const auto &talk : room.value().toArray())
                file.talks += talkIn(talk.toObject(), room.key());
        }
    }
    return file;
}

} // namespace rnf
