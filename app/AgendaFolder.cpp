#include "AgendaFolder.h"

#include "CommandLine.h"

#include "exchange/TableFormats.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int talkMinutes = 30;
constexpr int breakMinutes = 30; ///< between blocks, so that nobody has to hurry from one into the next
constexpr int mostRooms = 1000;

Error damagedRow(const QString &name, qint64 row, const QString &what)
{
    return AgendaProblemFile::damaged(translated("%1, row %2").arg(name).arg(row), what);
}

} // namespace

Result<AgendaProblemFile> AgendaFolder::read()
{
    for (const auto step :
         {&AgendaFolder::readBlocks, &AgendaFolder::readTalks, &AgendaFolder::readPicks, &AgendaFolder::readAbsences}) {
        if (const auto error = (this->*step)())
            return *error;
    }
    m_read.problem = m_problem;
    return m_read;
}

QString AgendaFolder::findFile(const QString &name) const
{
    const auto found = m_folder.entryList({name}, QDir::Files); // whatever the case of its letters
    return found.isEmpty() ? QString() : m_folder.filePath(found.first());
}

/// Hands the cells of the columns, each known by several names, to `take`, which says what is wrong with them.
std::optional<Error> AgendaFolder::eachRow(const QString &name, const QList<QStringList> &columns,
                                           const std::function<QString(const QStringList &cells)> &take)
{
    const QString path = findFile(name);
    if (path.isEmpty())
        return Error{u"problem-cannot-open"_s,
                     translated("There is no %1 in %2. A folder of a problem has talks.csv, sessions.csv and mostly "
                                "preferences.csv.")
                         .arg(name, m_folder.path()),
                     {},
                     true};
    ReadOptions options;
    options.hasHeader = true;
    auto reader = TableFormats::open(path, options);
    if (!reader)
        return reader.error();
    QList<qsizetype> places;
    for (const auto &names : columns) {
        places += AgendaProblemFile::columnOf((*reader)->columns(), names);
        if (places.last() < 0 && !names.contains(QString())) // an empty name: may be missing
            return damagedRow(name, 1, translated("There is no column %1.").arg(names.first()));
    }
    TableRow row;
    while ((*reader)->next(row)) {
        QStringList cells;
        for (const auto place : places)
            cells += cellText(row, place).trimmed();
        if (const QString wrong = take(cells); !wrong.isEmpty())
            return damagedRow(name, row.number(), wrong);
    }
    return (*reader)->error();
}

std::optional<Error> AgendaFolder::readBlocks()
{
    const QList<QStringList> columns{{u"sessionid"_s, u"session"_s, u"id"_s, u"block"_s},
                                     {u"nrooms"_s, u"rooms"_s},
                                     {u"ntalksperroom"_s, u"talksperroom"_s, u"ntalks"_s}};
    return eachRow(u"sessions.csv"_s, columns, [this](const QStringList &cells) {
        const int rooms = cells[1].toInt(), talks = cells[2].toInt();
        if (cells[0].isEmpty() || m_blocks.contains(cells[0]))
            return translated("Every session needs a name of its own.");
        if (rooms <= 0 || rooms > mostRooms || talks <= 0 || talks > mostRooms)
            return translated("Rooms and talks per room are whole numbers above zero.");
        const int from = m_minute;
        for (int position = 1; position <= talks; ++position, m_minute += talkMinutes) {
            m_read.times.insert(m_minute, {{u"session"_s, cells[0]}, {u"position"_s, position}});
            for (int room = 0; room < rooms; ++room)
                m_places += AgendaPlace{room, m_minute};
        }
        m_blocks.insert(cells[0], {from, m_minute});
        m_minute += breakMinutes;
        while (m_read.rooms.size() < rooms)
            m_read.rooms += QString::number(m_read.rooms.size() + 1);
        m_problem.rooms.resize(m_read.rooms.size());
        return QString();
    });
}

std::optional<Error> AgendaFolder::readTalks()
{
    const QList<QStringList> columns{
        {u"talkid"_s, u"talk"_s, u"id"_s},
        {u"presenterid"_s, u"presenter"_s, u"presenters"_s, u"speakerid"_s, u"speaker"_s, QString()}};
    return eachRow(u"talks.csv"_s, columns, [this](const QStringList &cells) {
        if (cells[0].isEmpty() || m_talks.contains(cells[0]))
            return translated("Every talk needs a name of its own.");
        AgendaActivity talk;
        talk.length = talkMinutes;
        talk.places = m_places;
        for (const auto &person : AgendaProblemFile::severalIn(cells[1])) {
            const int number = m_people.value(person, int(m_people.size()));
            m_people.insert(person, number);
            talk.people += number;
        }
        m_talks.insert(cells[0], int(m_read.ids.size()));
        m_read.ids += cells[0];
        m_problem.activities += talk;
        return QString();
    });
}

std::optional<Error> AgendaFolder::readPicks()
{
    if (findFile(u"preferences.csv"_s).isEmpty())
        return std::nullopt;
    QHash<QString, int> attendees;
    int strays = 0;
    const QList<QStringList> columns{
        {u"participantid"_s, u"participant"_s, u"attendeeid"_s, u"attendee"_s, u"personid"_s, u"person"_s},
        {u"talkid"_s, u"talk"_s, u"talks"_s, u"id"_s}};
    const auto error = eachRow(u"preferences.csv"_s, columns, [&](const QStringList &cells) {
        const int attendee = attendees.value(cells[0], int(attendees.size()));
        attendees.insert(cells[0], attendee);
        m_problem.picks.resize(attendees.size());
        for (const auto &talk : AgendaProblemFile::severalIn(cells[1])) {
            if (m_talks.contains(talk))
                m_problem.picks[attendee] += m_talks[talk];
            else
                ++strays;
        }
        return QString();
    });
    if (strays > 0)
        m_read.remarks += translated("Wishes for talks that are not in talks.csv, passed over: %1").arg(strays);
    return error;
}

std::optional<Error> AgendaFolder::readAbsences()
{
    if (findFile(u"availability.csv"_s).isEmpty())
        return std::nullopt;
    int strays = 0;
    const QList<QStringList> columns{
        {u"presenterid"_s, u"presenter"_s, u"speakerid"_s, u"speaker"_s},
        {u"unavailabletimeslot"_s, u"unavailable"_s, u"timeslot"_s, u"sessionid"_s, u"session"_s}};
    const auto error = eachRow(u"availability.csv"_s, columns, [&](const QStringList &cells) {
        for (const auto &name : AgendaProblemFile::severalIn(cells[1])) {
            const auto block = m_blocks.constFind(name);
            if (block == m_blocks.cend() || !m_people.contains(cells[0])) {
                ++strays;
                continue;
            }
            for (auto &talk : m_problem.activities) {
                if (talk.people.contains(m_people[cells[0]]))
                    talk.places.removeIf(
                        [&](AgendaPlace place) { return place.start >= block->from && place.start < block->until; });
            }
        }
        return QString();
    });
    if (strays > 0)
        m_read.remarks += translated("Rows of availability.csv that name nobody or no session, passed over: %1").arg(strays);
    return error;
}

} // namespace rnf
