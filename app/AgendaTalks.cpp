#include "AgendaTalks.h"

#include "CommandLine.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int usualChangeover = 10; ///< minutes
constexpr int finestGrain = 5;      ///< minutes
constexpr int longestWindow = 366 * 24 * 60;

struct Window {
    int talk, room, from, until;
};

class TalkReader {
public:
    Result<AgendaProblemFile> read(const QByteArray &json, const QString &name)
    {
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError)
            return Error{
                u"problem-unknown"_s,
                translated("%1 is no problem that can be read: neither a workbook, nor JSON (%2). Name a folder with "
                           "talks.csv, a workbook, or a JSON file with talks.")
                    .arg(name, error.errorString()),
                {},
                true};
        const auto root = document.object();
        const auto talks = document.isArray() ? document.array() : root[u"talks"_s].toArray();
        m_changeover = root[u"minutes_after"_s].toInt(usualChangeover);
        for (const auto &talk : talks) {
            if (const QString wrong = addTalk(talk.toObject()); !wrong.isEmpty())
                return AgendaProblemFile::damaged(translated("%1, talk %2").arg(name).arg(m_file.ids.size() + 1), wrong);
        }
        if (m_file.ids.isEmpty())
            return AgendaProblemFile::damaged(name, translated("There are no talks in it."));
        openWindows();
        m_file.problem = m_problem;
        return m_file;
    }

private:
    /// What is wrong with it; mostly nothing.
    QString addTalk(const QJsonObject &from)
    {
        const QString id = from[u"id"_s].toVariant().toString();
        AgendaActivity talk;
        talk.length = from[u"duration"_s].toVariant().toInt();
        talk.after = from[u"minutes_after"_s].toInt(m_changeover);
        if (id.isEmpty() || m_file.ids.contains(id))
            return translated("Every talk needs an id of its own.");
        if (talk.length <= 0 || talk.after < 0)
            return translated("The duration is a whole number of minutes above zero.");
        for (const auto &speaker : from[u"speakers"_s].toArray())
            talk.people += numberOf(m_people, speaker.isObject() ? speaker.toObject()[u"name"_s] : speaker);
        for (const auto &venue : from[u"venue_times"_s].toArray()) {
            const int room = numberOf(m_rooms, venue[u"venue"_s]);
            for (const auto &time : venue[u"times"_s].toArray()) {
                const auto start = minuteOf(time[u"start"_s]), end = minuteOf(time[u"end"_s]);
                if (!start || !end || *end < *start || *end - *start > longestWindow)
                    return translated("A window of time needs a start and an end after it.");
                m_windows += Window{int(m_file.ids.size()), room, *start, *end};
            }
        }
        m_file.ids += id;
        m_problem.activities += talk;
        return {};
    }

    static int numberOf(QStringList &names, const QJsonValue &value)
    {
        const QString name = value.toVariant().toString();
        if (const auto known = names.indexOf(name); known >= 0)
            return int(known);
        names += name;
        return int(names.size()) - 1;
    }

    std::optional<int> minuteOf(const QJsonValue &value)
    {
        if (value.isDouble())
            return value.toInt();
        auto moment = QDateTime::fromString(value.toString().trimmed().replace(u' ', u'T'), Qt::ISODate);
        if (!moment.isValid())
            return std::nullopt;
        if (moment.timeSpec() == Qt::LocalTime)
            moment.setTimeSpec(Qt::UTC); // no hour is skipped there
        if (!m_first)
            m_first = moment;
        const qint64 seconds = m_first->secsTo(moment);
        return std::abs(seconds / 60) > longestWindow ? std::nullopt : std::optional(int(seconds / 60));
    }

    /// Every talk in a plan can be moved to an earlier time until it stands right behind something; so nothing is lost by starts
    /// that are as far apart as all times are multiples of.
    void openWindows()
    {
        int grain = 0;
        for (const auto &talk : m_problem.activities)
            grain = std::gcd(grain, std::gcd(talk.length, talk.after));
        for (const auto &window : m_windows)
            grain = std::gcd(grain, std::gcd(window.from, window.until));
        grain = std::max(grain, finestGrain);
        for (const auto &window : m_windows) {
            auto &talk = m_problem.activities[window.talk];
            for (int start = window.from; start + talk.length <= window.until; start += grain) {
                talk.places += AgendaPlace{window.room, start};
                m_file.times.insert(start, timeOf(start));
            }
        }
        m_file.rooms = m_rooms;
        m_problem.rooms.resize(m_rooms.size());
        m_problem.travel = m_changeover;
    }

    QJsonObject timeOf(int minute) const
    {
        if (!m_first)
            return {{u"start"_s, minute}};
        return {{u"start"_s, m_first->addSecs(qint64(minute) * 60).toString(Qt::ISODate)}};
    }

    AgendaProblemFile m_file;
    AgendaProblem m_problem;
    QStringList m_people;
    QStringList m_rooms;
    QList<Window> m_windows;
    std::optional<QDateTime> m_first;
    int m_changeover = usualChangeover;
};

} // namespace

Result<AgendaProblemFile> readAgendaTalks(const QByteArray &json, const QString &name)
{
    return TalkReader().read(json, name);
}

} // namespace rnf
