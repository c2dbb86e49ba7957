#include "exchange/HoursFiles.h"

#include "base/Text.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"
#include "exchange/PersonMatcher.h"
#include "work/HoursText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Where a file says what; -1: nowhere.
struct HoursColumns {
    qsizetype user = -1, firstName = -1, lastName = -1, email = -1;
    qsizetype day = -1, endDay = -1, from = -1, to = -1, pause = -1, length = -1;
    QList<qsizetype> about; ///< what becomes the note: project, task, description
    qsizetype area = -1;
};

/// The headers of formats.md, section 7, and what people call these columns themselves.
HoursColumns hoursColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    HoursColumns columns;
    columns.user = columnNamed(normalized, {u"user"_s, u"name"_s, u"who"_s, u"nombre"_s, u"persona"_s});
    columns.firstName = columnNamed(normalized, {u"first name"_s});
    columns.lastName = columnNamed(normalized, {u"last name"_s});
    columns.email = columnNamed(normalized, {u"email"_s, u"e mail"_s, u"correo"_s, u"correo electronico"_s});
    columns.day = columnNamed(normalized, {u"start date"_s, u"date"_s, u"day"_s, u"fecha"_s, u"dia"_s});
    columns.endDay = columnNamed(normalized, {u"end date"_s});
    columns.from = columnNamed(normalized, {u"start time"_s, u"from"_s, u"desde"_s});
    columns.to = columnNamed(normalized, {u"end time"_s, u"to"_s, u"hasta"_s});
    columns.pause = columnNamed(normalized, {u"break"_s, u"pausa"_s, u"descanso"_s});
    columns.length = columnNamed(normalized, {normalizedHeader(u"Duration (h)"_s), u"duration"_s,
                                              normalizedHeader(u"Duration (decimal)"_s), u"hours"_s, u"horas"_s});
    columns.area = columnNamed(normalized, {u"activity"_s, u"project"_s, u"area"_s});
    for (const auto &word : {u"project"_s, u"task"_s, u"activity"_s, u"description"_s, u"notes"_s, u"note"_s, u"nota"_s}) {
        if (const auto column = normalized.indexOf(word); column >= 0)
            columns.about += column;
    }
    return columns;
}

QString timeProgramOf(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto hasAll = [&](const QStringList &words) {
        return std::ranges::all_of(words, [&](const QString &word) { return normalized.contains(normalizedHeader(word)); });
    };
    if (hasAll({u"Duration (decimal)"_s, u"Start Date"_s}))
        return u"clockify"_s;
    if (hasAll({u"Billable?"_s, u"Invoiced?"_s, u"Hours"_s}))
        return u"harvest"_s;
    if (hasAll({u"User"_s, u"Start date"_s, u"Duration"_s}))
        return u"toggl"_s;
    return hasAll({u"From"_s, u"To"_s, u"Activity"_s}) ? u"kimai"_s : QString();
}

/// "09:05", "9:05:30", "9:05 PM"; nothing when it is no time.
std::optional<QTime> readClock(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp])?\\.?[Mm]?\\.?$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(4).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "02:30:00" beside what people type; half minutes count upwards.
std::optional<int> readLength(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,4}):(\\d{2}):(\\d{2})$"_s);
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * minutesOfHour + match.captured(2).toInt()
             + (match.captured(3).toInt() >= minutesOfHour / 2 ? 1 : 0);
    return HoursText::read(text);
}

/// Whose a name or an address is, however it is written. What is of two people tells nobody.
class Bearers {
public:
    void add(const QString &text, PersonId person)
    {
        const QString key = foldedText(text);
        if (key.isEmpty())
            return;
        const auto known = m_bearers.constFind(key);
        m_bearers.insert(key, known == m_bearers.cend() || *known == person ? person : PersonId());
    }
    PersonId find(const QString &text) const { return m_bearers.value(foldedText(text)); }

private:
    QHash<QString, PersonId> m_bearers;
};

/// Those who have been interns.
struct KnownInterns {
    Bearers names, emails;
    QSet<PersonId> withEmail;
};

/// Who tracked something, by the names and addresses of those who have been interns, else by those of everybody.
class WhoTracked {
public:
    WhoTracked(PeopleInAction &people, const PhoneNumbers &phones, const HoursColumns &columns, PersonId said,
               const KnownInterns &interns)
        : m_matcher(people, {}, false, columns.email >= 0), m_phones(phones), m_columns(columns), m_said(said),
          m_interns(interns)
    {
    }

    PersonId find(const TableRow &row)
    {
        if (m_said.isValid())
            return m_said;
        const PersonId named = m_interns.names.find(name(row));
        const QString email = cellText(row, m_columns.email);
        if (email.isEmpty())
            return named;
        if (const PersonId intern = m_interns.emails.find(email); intern.isValid())
            return intern;
        if (const PersonId known = matched(name(row), email); known.isValid())
            return known;
        // An address that nobody here has is not of an intern whose own is known.
        return m_interns.withEmail.contains(named) ? PersonId() : named;
    }
    QString name(const TableRow &row) const
    {
        if (m_columns.firstName < 0)
            return cellText(row, m_columns.user);
        return (cellText(row, m_columns.firstName) + u' ' + cellText(row, m_columns.lastName)).trimmed();
    }

private:
    PersonId matched(const QString &name, const QString &email)
    {
        Person somebody;
        somebody.givenName = name.section(u' ', 0, 0);
        somebody.familyName = name.section(u' ', 1);
        PersonFields::find(u"email"_s)->write(somebody, email, FieldContext{.phones = m_phones});
        const auto match = m_matcher.find(somebody);
        return match.person ? match.person->id : PersonId();
    }

    PersonMatcher m_matcher;
    const PhoneNumbers &m_phones;
    const HoursColumns &m_columns;
    PersonId m_said;
    const KnownInterns &m_interns;
};

/// Reads the day, the times and the length of a row.
class EntryReader {
public:
    EntryReader(const TableReader &file, const HoursColumns &columns, DateOrder dates, const QDate &today)
        : m_file(file), m_columns(columns), m_dates(dates), m_today(today)
    {
    }

    std::variant<TimeEntry, RowProblem> read(const TableRow &row) const
    {
        TimeEntry entry;
        const auto day = readDate(cellText(row, m_columns.day), m_dates);
        if (!day || !day->isValid())
            return unread(row, m_columns.day, HoursFiles::tr("“%1” is no date."),
                          HoursFiles::tr("Write it like 2026-10-31."));
        if (*day > m_today)
            return unread(row, m_columns.day, HoursFiles::tr("“%1” lies in the future."),
                          HoursFiles::tr("Correct the day."));
        entry.workedOn = *day;
        const int typed = readLength(cellText(row, m_columns.length)).value_or(0);
        takeTimes(row, entry);
        const int between = minutesBetween(entry.startsAt, entry.endsAt, entry.breakMin);
        if (typed == 0 && entry.startsAt.isEmpty())
            return unread(row, m_columns.length, HoursFiles::tr("“%1” is no length of time."),
                          HoursFiles::tr("Write it like 2:30 or 2.5."));
        // Where the two differ, somebody has corrected the length, or took a break.
        if (typed > 0 && qAbs(typed - between) > 1) {
            entry.startsAt.clear();
            entry.endsAt.clear();
            entry.breakMin = 0;
        }
        entry.minutes = entry.startsAt.isEmpty() ? typed : between;
        if (entry.minutes < 1)
            return unread(row, m_columns.length, HoursFiles::tr("“%1” is less than a minute."),
                          HoursFiles::tr("Leave the row out, or write how long it took."));
        QStringList about;
        for (const auto column : m_columns.about)
            about += cellText(row, column);
        about.removeAll(QString());
        about.removeDuplicates();
        entry.note = about.join(u" · "_s);
        return entry;
    }

private:
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
    {
        const QString header = column < 0 ? QString() : m_file.columns()[column];
        return {row.number(), header, problem.arg(quotable(cellText(row, column))), hint};
    }
    void takeTimes(const TableRow &row, TimeEntry &entry) const
    {
        const auto from = readClock(cellText(row, m_columns.from)), to = readClock(cellText(row, m_columns.to));
        if (!from || !to)
            return;
        const auto endDay = readDate(cellText(row, m_columns.endDay), m_dates);
        QDateTime start(entry.workedOn, *from), end(endDay && endDay->isValid() ? *endDay : entry.workedOn, *to);
        if (end < start)
            end = end.addDays(1);
        entry.startsAt = instantText(start);
        entry.endsAt = instantText(end);
        entry.breakMin = readLength(cellText(row, m_columns.pause)).value_or(0);
    }

    const TableReader &m_file;
    const HoursColumns &m_columns;
    DateOrder m_dates;
    QDate m_today;
};

/// "2 November 2026 · 2:30 · Phone bank"
QString told(const TimeEntry &entry)
{
    QStringList parts{SheetsInAction::shown(entry.workedOn), HoursText::shown(entry.minutes), entry.note};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool isSame(const TimeEntry &one, const TimeEntry &other)
{
    return one.workedOn == other.workedOn && one.startsAt == other.startsAt && one.minutes == other.minutes
        && one.note == other.note;
}

/// What stands in the workspace and is asked for with every row; read before the action.
struct Known {
    QList<Placement> placements;
    KnownInterns interns;
    QHash<QString, WorkAreaId> areas; ///< by folded name
};

/// Writes what a file says, row by row, inside the action.
class HoursWriting {
public:
    HoursWriting(Action &action, const PhoneNumbers &phones, const HoursColumns &columns, const Known &known, PersonId whose,
                 HoursFileOutcome &outcome)
        : m_people(action), m_whose(m_people, phones, columns, whose, known.interns), m_hours(action), m_columns(columns),
          m_known(known), m_outcome(outcome)
    {
    }

    std::optional<RowProblem> take(const TableRow &row, TimeEntry entry)
    {
        const auto problem = [&](const QString &what, const QString &hint) {
            return RowProblem{row.number(), {}, what, hint, m_whose.name(row)};
        };
        entry.person = m_whose.find(row);
        if (!entry.person.isValid())
            return problem(HoursFiles::tr("Nobody here has this name and e-mail address, or more than one person has."),
                           HoursFiles::tr("Choose whose hours these are, or correct the name or the e-mail address."));
        const PlacementId placement = Interns::placementOn(m_known.placements, entry.person, entry.workedOn);
        if (isHereAlready(entry)) {
            m_outcome.known += {row.number(), m_whose.name(row), told(entry)};
            return std::nullopt;
        }
        const QString closed = m_hours.sheets().closedBecause({entry.person, placement, mondayOf(entry.workedOn)});
        if (!closed.isEmpty())
            return problem(closed, HoursFiles::tr("Open that week in Hours, and amend it or take it back first."));
        if (minutesTogether(m_hours.entriesOf(entry.person, entry.workedOn)) + entry.minutes > minutesOfDay)
            return problem(HoursFiles::tr("That day would have more than 24 hours."), HoursFiles::tr("Correct the length."));
        entry.area = m_known.areas.value(foldedText(cellText(row, m_columns.area)));
        m_hours.add(placement, entry);
        m_outcome.written += {row.number(), m_whose.name(row), told(entry)};
        m_outcome.minutes += entry.minutes;
        return std::nullopt;
    }

private:
    /// What stood there before the file answers for one row each: rows of one file may be alike.
    bool isHereAlready(const TimeEntry &entry)
    {
        const std::pair key(entry.person, entry.workedOn);
        auto before = m_before.find(key);
        if (before == m_before.end())
            before = m_before.insert(key, m_hours.entriesOf(entry.person, entry.workedOn));
        const auto same = std::ranges::find_if(*before, [&](const TimeEntry &known) { return isSame(known, entry); });
        if (same == before->end())
            return false;
        before->erase(same);
        return true;
    }

    PeopleInAction m_people;
    WhoTracked m_whose;
    HoursInAction m_hours;
    QMap<std::pair<PersonId, QDate>, QList<TimeEntry>> m_before;
    const HoursColumns &m_columns;
    const Known &m_known;
    HoursFileOutcome &m_outcome;
};

/// Nothing when a file has what it takes.
std::optional<Error> lacking(const QString &name, const HoursColumns &columns, bool isSaid)
{
    if (columns.day < 0 || (columns.length < 0 && (columns.from < 0 || columns.to < 0)))
        return Error{u"no-columns"_s,
                     HoursFiles::tr("%1 has no column for the day and for how long. It needs headings such as “Date” and "
                                    "“Hours”, or “Start time” and “End time”.")
                         .arg(name)};
    if (!isSaid && columns.user < 0 && columns.firstName < 0 && columns.email < 0)
        return Error{u"whose"_s,
                     HoursFiles::tr("%1 does not say whose hours these are. Choose the person first.").arg(name)};
    return std::nullopt;
}

Known knownTo(const Session &session, People &people, Interns &interns, Hours &hours)
{
    Known known;
    known.placements = interns.placements(session);
    for (const auto &placement : std::as_const(known.placements)) {
        const auto about = people.rows(session, {placement.person}).value(0);
        known.interns.names.add(about.name, placement.person);
        known.interns.emails.add(about.email, placement.person);
        if (!about.email.isEmpty())
            known.interns.withEmail.insert(placement.person);
    }
    for (const auto &area : hours.areas(session))
        known.areas.insert(foldedText(area.name), area.id);
    return known;
}

} // namespace

QString HoursFileOutcome::sentence() const
{
    QStringList said{HoursFiles::tr("%n entries, %1", nullptr, int(written.size())).arg(HoursText::shown(minutes))};
    if (!known.isEmpty())
        said += HoursFiles::tr("%n were here already", nullptr, int(known.size()));
    if (!rejects.isEmpty())
        said += HoursFiles::tr("%n left out", nullptr, int(rejects.size()));
    return said.join(u" · "_s);
}

HoursFiles::HoursFiles(Store &store, People &people, Interns &interns, Hours &hours)
    : m_store(store), m_people(people), m_interns(interns), m_hours(hours)
{
}

Result<HoursFileOutcome> HoursFiles::run(const Session &session, const ImportSource &source, const HoursFileOptions &options)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const HoursColumns columns = hoursColumns(sample->columns);
    if (const auto lack = lacking(source.name(), columns, options.whose.isValid()))
        return *lack;
    const auto votes = source.dateVotes({int(columns.day)});
    if (!votes)
        return votes.error();
    const auto file = source.open();
    if (!file)
        return file.error();
    HoursFileOutcome outcome;
    outcome.program = timeProgramOf(sample->columns);
    outcome.isDateOrderSure = options.dates || !votes->areNeeded() || votes->decision();
    outcome.dates = options.dates.value_or(votes->decision().value_or(usualDates(m_people.phones().region())));
    const Known known = knownTo(session, m_people, m_interns, m_hours);
    const EntryReader reader(**file, columns, outcome.dates, m_store.dates().today());
    const Operation operation = Policy::writingOf(session, options.whose);
    const auto done = actOrTry(m_store, session, operation, options.isDryRun, [&](Action &action) {
        HoursWriting writing(action, m_people.phones(), columns, known, options.whose, outcome);
        TableRow row;
        while ((*file)->next(row)) {
            ++outcome.rows;
            const auto read = reader.read(row);
            const auto *unread = std::get_if<RowProblem>(&read);
            if (const auto problem = unread ? *unread : writing.take(row, std::get<TimeEntry>(read)))
                outcome.rejects += *problem;
        }
        if (const auto error = (*file)->error())
            throw Refusal(*error);
        action.setLabel(tr("Hours from %1: %2").arg(source.name(), outcome.sentence()));
    });
    if (!done)
        return done.error();
    outcome.action = *done;
    return outcome;
}

} // namespace rnf
