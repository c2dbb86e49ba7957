#include "AgendaWorkbook.h"

#include "CommandLine.h"

#include "exchange/TableFormats.h"

#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int wholeDay = 24 * 60;

/// The weights by the words they stand behind in the sheet, in the order of TrackPart.
constexpr std::array<const char *, trackParts> weightWords{
    "trackssessionspenalty",   "tracksroomspenalty",  "sessionsroomspenalty", "similartracks",
    "numberofroomspertrack",   "paralleltracks",      "consecutivetracks",    "submissionssessionspenalty",
    "submissionsroomspenalty", "presentersconflicts", "attendeesconflicts",   "chairsconflicts"};

int numberIn(const QString &cell) { return int(std::lround(cell.trimmed().toDouble())); }

/// A time of day as a spreadsheet gives it: "09:30", "09:30:00", a date before it, or a share of the day.
int minuteIn(const QString &cell)
{
    bool isNumber = false;
    const double days = cell.trimmed().toDouble(&isNumber);
    if (isNumber)
        return int(std::lround((days - std::floor(days)) * wholeDay));
    static const QRegularExpression clock(u"(\\d{1,2}):(\\d{2})"_s);
    const auto found = clock.match(cell);
    return found.captured(1).toInt() * 60 + found.captured(2).toInt();
}

/// "GMT+2" or "UTC-3:30", as minutes before that of Greenwich.
int offsetOf(const QString &zone)
{
    static const QRegularExpression offset(u"([+-])\\s*(\\d{1,2})(?::(\\d{2}))?"_s);
    const auto found = offset.match(zone);
    const int minutes = found.captured(2).toInt() * 60 + found.captured(3).toInt();
    return found.captured(1) == "-"_L1 ? -minutes : minutes;
}

} // namespace

Result<AgendaProblemFile> AgendaWorkbook::read()
{
    for (const auto step : {&AgendaWorkbook::readSheets, &AgendaWorkbook::readSessions, &AgendaWorkbook::readRooms,
                            &AgendaWorkbook::readTracks, &AgendaWorkbook::readPapers}) {
        if (const auto error = (this->*step)())
            return *error;
    }
    readPenalties();
    m_read.problem = m_problem;
    return m_read;
}

std::optional<Error> AgendaWorkbook::readSheets()
{
    const auto first = TableFormats::open(m_path);
    if (!first)
        return first.error();
    for (const auto &sheet : (*first)->layout().sheets) {
        const QString word = AgendaProblemFile::plainWord(sheet);
        ReadOptions options{word != "parameters"_L1, 0, {}, sheet};
        const auto reader = TableFormats::open(m_path, options);
        if (!reader)
            continue; // a sheet without cells
        Grid grid{(*reader)->columns(), {}};
        TableRow row;
        while ((*reader)->next(row)) {
            auto &cells = grid.rows.emplace_back();
            for (qsizetype i = 0; i < grid.headers.size(); ++i)
                cells += cellText(row, i).trimmed();
        }
        if ((*reader)->error())
            return (*reader)->error();
        m_sheets.insert(word, grid);
    }
    readSettings();
    return std::nullopt;
}

/// Words with a value beside them; those without one are headings of what stands below.
void AgendaWorkbook::readSettings()
{
    QHash<qsizetype, QString> headings; // by column
    for (const auto &row : m_sheets.value(u"parameters"_s).rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString word = AgendaProblemFile::plainWord(row[i]), value = row.value(i + 1);
            if (word.isEmpty() || word.front().isDigit())
                continue;
            if (value.isEmpty()) {
                headings[i] = word;
                continue;
            }
            m_settings.insert(headings.value(i) + word, value);
            m_settings.insert(word, m_settings.value(word, value));
            ++i;
        }
    }
    for (size_t i = 0; i < weightWords.size(); ++i)
        m_problem.weights[i] = numberIn(m_settings.value(QLatin1String(weightWords[i]), u"1"_s));
}

/// The first column of a sheet, whatever it is called.
std::optional<Error> AgendaWorkbook::names(const QString &sheet, QStringList &into) const
{
    for (const auto &row : m_sheets.value(sheet).rows) {
        if (row.value(0).isEmpty())
            continue;
        if (into.contains(row[0]))
            return AgendaProblemFile::damaged(m_path, translated("Sheet %1 has %2 twice.").arg(sheet, row[0]));
        into += row[0];
    }
    if (into.isEmpty())
        return AgendaProblemFile::damaged(m_path, translated("There is no sheet %1, or it is empty.").arg(sheet));
    return std::nullopt;
}

std::optional<Error> AgendaWorkbook::readSessions()
{
    if (const auto error = names(u"sessions"_s, m_blocks))
        return error;
    const Grid grid = m_sheets.value(u"sessions"_s);
    const auto slotCount =
        AgendaProblemFile::columnOf(grid.headers, {u"maxnumberoftimeslots"_s, u"numberoftimeslots"_s, u"timeslots"_s});
    const auto start = AgendaProblemFile::columnOf(grid.headers, {u"starttime"_s, u"start"_s});
    const auto end = AgendaProblemFile::columnOf(grid.headers, {u"endtime"_s, u"end"_s});
    for (const auto &row : grid.rows) {
        if (row.value(0).isEmpty())
            continue;
        TrackBlock block;
        block.slotCount = numberIn(row.value(slotCount));
        if (block.slotCount <= 0)
            return AgendaProblemFile::damaged(m_path,
                                              translated("Session %1 needs a number of time slots above zero.").arg(row[0]));
        m_read.times.insert(int(m_problem.blocks.size()), {{u"session"_s, row[0]}});
        m_problem.blocks += block;
        m_hours += {minuteIn(row.value(start)), minuteIn(row.value(end))};
    }
    return std::nullopt;
}

std::optional<Error> AgendaWorkbook::readRooms()
{
    const auto error = names(u"rooms"_s, m_read.rooms);
    m_problem.rooms = int(m_read.rooms.size());
    return error;
}

std::optional<Error> AgendaWorkbook::readTracks()
{
    if (const auto error = names(u"tracks"_s, m_tracks))
        return error;
    const Grid grid = m_sheets.value(u"tracks"_s);
    const auto chairs = AgendaProblemFile::columnOf(grid.headers, {u"chairs"_s, u"chair"_s});
    for (const auto &row : grid.rows) {
        if (row.value(0).isEmpty())
            continue;
        auto &track = m_problem.tracks.emplace_back();
        for (const auto &person : AgendaProblemFile::severalIn(row.value(chairs)))
            track.chairs += numberOf(person);
    }
    return std::nullopt;
}

std::optional<Error> AgendaWorkbook::readPapers()
{
    const Grid grid = m_sheets.value(u"submissions"_s);
    for (const auto &row : grid.rows) {
        const QString wrong = addPaper(row, grid.headers);
        if (!wrong.isEmpty())
            return AgendaProblemFile::damaged(m_path, wrong);
    }
    if (m_problem.papers.isEmpty())
        return AgendaProblemFile::damaged(m_path, translated("There is no sheet %1, or it is empty.").arg(u"submissions"_s));
    return std::nullopt;
}

/// What is wrong with it; mostly nothing.
QString AgendaWorkbook::addPaper(const QStringList &row, const QStringList &headers)
{
    const auto cell = [&](const QStringList &words) { return row.value(AgendaProblemFile::columnOf(headers, words)); };
    const QString id = cell({u"reference"_s, u"submission"_s, u"submissionid"_s, u"id"_s});
    const QString length = cell({u"requiredtimeslots"_s, u"timeslots"_s, u"length"_s});
    if (id.isEmpty())
        return {};
    TrackPaper paper;
    paper.track = int(m_tracks.indexOf(cell({u"track"_s})));
    paper.length = length.isEmpty() ? 1 : numberIn(length);
    if (paper.track < 0)
        return translated("Submission %1 is of a track that is not in the sheet of tracks.").arg(id);
    if (paper.length <= 0)
        return translated("Submission %1 needs a number of time slots above zero.").arg(id);
    for (const auto &person : AgendaProblemFile::severalIn(cell({u"presenters"_s, u"presenter"_s})))
        paper.presenters += numberOf(person);
    for (const auto &person : AgendaProblemFile::severalIn(cell({u"attendees"_s, u"attendee"_s})))
        paper.attendees += numberOf(person);
    for (const auto &block : m_blocks)
        paper.blockPenalties += numberIn(row.value(headers.indexOf(block)));
    for (const auto &room : m_read.rooms)
        paper.roomPenalties += numberIn(row.value(headers.indexOf(room)));
    m_read.ids += id;
    m_read.notes += {numberIn(cell({u"order"_s})), zonePenalties(cell({u"timezone"_s}))};
    m_problem.papers += paper;
    return {};
}

int AgendaWorkbook::numberOf(const QString &person)
{
    const int number = m_people.value(person, int(m_people.size()));
    m_people.insert(person, number);
    return number;
}

/// One for hours that are less suitable, the other for those that are not, where the presenters are.
QList<int> AgendaWorkbook::zonePenalties(const QString &zone) const
{
    const auto minute = [&](const QString &word) { return minuteIn(m_settings.value(word)); };
    const int suitable = minute(u"suitableschedulingtimesfrom"_s), unsuited = minute(u"suitableschedulingtimesto"_s);
    const int earliest = minute(u"lesssuitableschedulingtimesfrom"_s), latest = minute(u"lesssuitableschedulingtimesto"_s);
    const int later = offsetOf(zone) - offsetOf(m_settings.value(u"localtimezone"_s));
    QList<int> penalties;
    for (const auto &[from, to] : m_hours) {
        const int start = (from + later + wholeDay) % wholeDay, end = (to + later + wholeDay) % wholeDay;
        QString kind;
        if (start < earliest || end > latest || end < earliest)
            kind = u"unsuitableschedulingtimespenalty"_s;
        else if (start < suitable || end > unsuited)
            kind = u"lesssuitableschedulingtimespenalty"_s;
        penalties += zone.isEmpty() ? 0 : numberIn(m_settings.value(kind));
    }
    return penalties;
}

AgendaWorkbook::Table AgendaWorkbook::table(const QString &sheet) const
{
    Table table;
    const Grid grid = m_sheets.value(sheet);
    for (const auto &row : grid.rows) {
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (const int number = numberIn(row[i]))
                table.insert({row[0], grid.headers[i]}, number);
        }
    }
    return table;
}

void AgendaWorkbook::readPenalties()
{
    const auto forBlocks = table(u"trackssessionspenalty"_s), forRooms = table(u"tracksroomspenalty"_s);
    const auto similar = table(u"similartracks"_s), ofCells = table(u"sessionsroomspenalty"_s);
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        const QString &name = m_tracks[i];
        auto &track = m_problem.tracks[i];
        for (const auto &block : m_blocks)
            track.blockPenalties += forBlocks.value({name, block});
        for (const auto &room : m_read.rooms)
            track.roomPenalties += forRooms.value({name, room});
        for (const auto &other : m_tracks) // mostly one half of the table is filled
            track.similar += std::max(similar.value({name, other}), similar.value({other, name}));
    }
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        for (const auto &room : m_read.rooms)
            m_problem.blocks[i].roomPenalties += ofCells.value({m_blocks[i], room});
    }
}

} // namespace rnf
