// schedule.xml, as frab and pretalx write it.
#include "exchange/ScheduleFile.h"

#include <QTimeZone>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString offsetTime(const QDateTime &at) { return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate); }

/// Writes the parts of a programme, one in another.
class ScheduleXmlWriting {
public:
    explicit ScheduleXmlWriting(const ScheduleFile &file) : m_file(file), m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"schedule"_s);
        m_xml.writeEmptyElement(u"generator"_s);
        m_xml.writeAttribute(u"name"_s, u"Rank & File"_s);
        m_xml.writeAttribute(u"version"_s, QLatin1String(RNF_VERSION));
        text(u"version"_s, file.version);
        writeConference();
        int number = 0;
        for (const auto &day : file.days())
            writeDay(day, ++number);
        m_xml.writeEndDocument();
    }

    QByteArray bytes;

private:
    void text(const QString &name, const QString &value) { m_xml.writeTextElement(name, clean(value)); }
    /// XML has no place for these, in whatever way they are written.
    static QString clean(QString value)
    {
        value.removeIf([](QChar letter) {
            return (letter < u' ' && letter != u'\n' && letter != u'\t') || letter == QChar(0xfffe)
                || letter == QChar(0xffff);
        });
        return value;
    }
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, clean(value)); }

    void writeConference()
    {
        m_xml.writeStartElement(u"conference"_s);
        text(u"acronym"_s, m_file.acronym);
        text(u"title"_s, m_file.title);
        const auto days = m_file.days();
        if (!days.isEmpty()) {
            text(u"start"_s, days.first().toString(Qt::ISODate));
            text(u"end"_s, days.last().toString(Qt::ISODate));
        }
        text(u"days"_s, QString::number(days.size()));
        text(u"timeslot_duration"_s, u"00:05"_s);
        text(u"time_zone_name"_s, QString::fromLatin1(m_file.zone));
        for (const auto &track : m_file.tracks) {
            m_xml.writeEmptyElement(u"track"_s);
            attribute(u"name"_s, track);
            attribute(u"slug"_s, ScheduleFile::slugOf(track));
        }
        m_xml.writeEndElement();
    }
    /// All rooms stand on every day, so that their order is known.
    void writeDay(const QDate &day, int number)
    {
        const QTimeZone zone(m_file.zone);
        const auto instant = [&](const QDate &at) { return zone.isValid() ? at.startOfDay(zone) : at.startOfDay(); };
        m_xml.writeStartElement(u"day"_s);
        attribute(u"index"_s, QString::number(number));
        attribute(u"date"_s, day.toString(Qt::ISODate));
        attribute(u"start"_s, offsetTime(instant(day)));
        attribute(u"end"_s, offsetTime(instant(day.addDays(1))));
        for (const auto &room : m_file.rooms) {
            m_xml.writeStartElement(u"room"_s);
            attribute(u"name"_s, room.name);
            for (const auto &talk : m_file.talksOn(day, room.name))
                writeTalk(talk);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void writeTalk(const ScheduleFile::Talk &talk)
    {
        m_xml.writeStartElement(u"event"_s);
        attribute(u"guid"_s, talk.guid);
        attribute(u"id"_s, QString::number(talk.number));
        if (!talk.code.isEmpty())
            attribute(u"code"_s, talk.code);
        text(u"date"_s, offsetTime(talk.start));
        text(u"start"_s, talk.start.toString(u"HH:mm"_s));
        text(u"duration"_s, ScheduleFile::durationText(talk.minutes));
        text(u"room"_s, talk.room);
        text(u"slug"_s, m_file.acronym + u'-' + QString::number(talk.number) + u'-' + ScheduleFile::slugOf(talk.title));
        m_xml.writeStartElement(u"recording"_s);
        text(u"license"_s, {});
        text(u"optout"_s, talk.isNotRecorded ? u"true"_s : u"false"_s);
        m_xml.writeEndElement();
        text(u"title"_s, talk.title);
        text(u"subtitle"_s, {});
        text(u"track"_s, talk.track);
        text(u"type"_s, talk.type);
        text(u"language"_s, talk.language);
        text(u"abstract"_s, talk.abstract);
        text(u"description"_s, {});
        m_xml.writeStartElement(u"persons"_s);
        for (const auto &person : talk.people)
            writePerson(person);
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(u"links"_s);
        m_xml.writeEmptyElement(u"attachments"_s);
        m_xml.writeEndElement();
    }
    void writePerson(const ScheduleFile::Person &person)
    {
        m_xml.writeStartElement(u"person"_s);
        attribute(u"id"_s, QString::number(ScheduleFile::numberOf(person.guid)));
        attribute(u"guid"_s, person.guid);
        if (!person.code.isEmpty())
            attribute(u"code"_s, person.code);
        m_xml.writeCharacters(clean(person.name));
        m_xml.writeEndElement();
    }

    const ScheduleFile &m_file;
    QXmlStreamWriter m_xml;
};

/// Reads what is known of a programme and passes over the rest.
class ScheduleXmlReading {
public:
    explicit ScheduleXmlReading(const QByteArray &bytes) : m_xml(bytes) {}

    Result<ScheduleFile> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "schedule"_L1)
            return m_xml.hasError() ? ScheduleFile::damaged(m_xml.errorString()) : ScheduleFile::noProgramme();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "version"_L1)
                m_file.version = text();
            else if (m_xml.name() == "conference"_L1)
                readConference();
            else if (m_xml.name() == "day"_L1)
                readDay();
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return ScheduleFile::damaged(m_xml.errorString());
        return m_file;
    }

private:
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(); }
    QString attribute(const QString &name) const { return m_xml.attributes().value(name).trimmed().toString(); }

    void readConference()
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == "title"_L1)
                m_file.title = text();
            else if (name == "acronym"_L1)
                m_file.acronym = text();
            else if (name == "start"_L1)
                m_file.first = QDate::fromString(text().left(10), Qt::ISODate);
            else if (name == "end"_L1)
                m_file.last = QDate::fromString(text().left(10), Qt::ISODate);
            else if (name == "time_zone_name"_L1)
                m_file.zone = text().toLatin1();
            else if (name == "track"_L1)
                readTrack();
            else
                m_xml.skipCurrentElement();
        }
    }
    void readTrack()
    {
        const QString name = attribute(u"name"_s);
        if (!name.isEmpty() && !m_file.tracks.contains(name))
            m_file.tracks += name;
        m_xml.skipCurrentElement();
    }
    void readDay()
    {
        const QDate day = QDate::fromString(attribute(u"date"_s).left(10), Qt::ISODate);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "room"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const QString room = attribute(u"name"_s);
            const auto known = std::ranges::find(m_file.rooms, room, &ScheduleFile::Room::name);
            if (!room.isEmpty() && known == m_file.rooms.end())
                m_file.rooms += ScheduleFile::Room{room, 0};
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "event"_L1)
                    readTalk(day, room);
                else
                    m_xml.skipCurrentElement();
            }
        }
    }
    void readTalk(const QDate &day, const QString &room)
    {
        ScheduleFile::Talk talk;
        talk.room = room;
        talk.guid = attribute(u"guid"_s);
        talk.code = attribute(u"code"_s);
        talk.number = attribute(u"id"_s).toLongLong();
        QString clock, description, subtitle;
        const std::pair<QLatin1String, QString *> texts[] = {
            {"title"_L1, &talk.title},       {"type"_L1, &talk.type},
            {"track"_L1, &talk.track},       {"language"_L1, &talk.language},
            {"abstract"_L1, &talk.abstract}, {"description"_L1, &description},
            {"subtitle"_L1, &subtitle},      {"start"_L1, &clock}};
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            const auto known = std::ranges::find(texts, name, [](const auto &one) { return one.first; });
            if (known != std::end(texts))
                *known->second = text();
            else if (name == "date"_L1)
                talk.start = QDateTime::fromString(text(), Qt::ISODate);
            else if (name == "duration"_L1)
                talk.minutes = ScheduleFile::minutesOf(text());
            else if (name == "persons"_L1)
                readPeople(talk);
            else if (name == "recording"_L1)
                readRecording(talk);
            else
                m_xml.skipCurrentElement();
        }
        if (!talk.start.isValid() && day.isValid())
            talk.start = onDay(day, QTime::fromString(clock.left(5), u"H:mm"_s));
        talk.takeTexts({subtitle, talk.abstract, description});
        m_file.talks += talk;
    }
    QDateTime onDay(const QDate &day, const QTime &time) const
    {
        const QTimeZone zone(m_file.zone);
        return !time.isValid() ? QDateTime() : zone.isValid() ? QDateTime(day, time, zone) : QDateTime(day, time);
    }
    void readPeople(ScheduleFile::Talk &talk)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "person"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            ScheduleFile::Person person{attribute(u"guid"_s), attribute(u"code"_s), {}};
            person.name = text().simplified();
            if (!person.name.isEmpty())
                talk.people += person;
        }
    }
    void readRecording(ScheduleFile::Talk &talk)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "optout"_L1)
                talk.isNotRecorded = text() == "true"_L1;
            else
                m_xml.skipCurrentElement();
        }
    }

    QXmlStreamReader m_xml;
    ScheduleFile m_file;
};

} // namespace

QByteArray ScheduleFile::toXml() const { return ScheduleXmlWriting(*this).bytes; }

Result<ScheduleFile> ScheduleFile::fromXml(const QByteArray &bytes) { return ScheduleXmlReading(bytes).read(); }

} // namespace rnf
