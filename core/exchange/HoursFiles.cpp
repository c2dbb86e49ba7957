#include "exchange/HoursFiles.h"

#include "base/Text.h"
#include "exchange/Bearers.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"
#include "exchange/HoursRows.h"
#include "exchange/PersonMatcher.h"
#include "work/HoursText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

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

/// Those who have been interns.
struct KnownInterns {
    Bearers names, emails;
    QSet<PersonId> withEmail;
};

/// Who tracked something, by the names and addresses of those who have been interns, else by those of everybody.
class WhoTracked {
public:
    WhoTracked(Action &action, PeopleInAction &people, const PhoneNumbers &phones, const HoursColumns &columns,
               std::optional<PersonId> said, const KnownInterns &interns)
        : m_matcher(action, people, {}, false, columns.email >= 0), m_phones(phones), m_columns(columns), m_said(said),
          m_interns(interns)
    {
    }

    PersonId find(const TableRow &row)
    {
        if (m_said)
            return *m_said;
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
    std::optional<PersonId> m_said;
    const KnownInterns &m_interns;
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
    constexpr qint64 aMinute = 60; // seconds
    const auto minuteOf = [](const TimeEntry &entry) { return instantOf(entry.startsAt).toSecsSinceEpoch() / aMinute; };
    return one.workedOn == other.workedOn && minuteOf(one) == minuteOf(other) && one.minutes == other.minutes
        && one.note == other.note;
}

/// What stands in the workspace and is asked for with every row; read before the action.
struct Known {
    QList<Placement> placements;
    KnownInterns interns;
    QHash<QString, WorkAreaId> areas; ///< by folded name; other programs’ words make none
};

/// Writes what a file says, row by row, inside the action.
class HoursWriting {
public:
    HoursWriting(Action &action, const PhoneNumbers &phones, const HoursColumns &columns, const Known &known,
                 std::optional<PersonId> said, HoursFileOutcome &outcome)
        : m_action(action), m_people(action), m_whose(action, m_people, phones, columns, said, known.interns),
          m_isSaid(said), m_hours(action), m_columns(columns), m_known(known), m_outcome(outcome)
    {
    }

    std::optional<RowProblem> take(const TableRow &row, TimeEntry entry)
    {
        const auto problem = [&](const QString &what, const QString &hint) {
            return RowProblem{row.number(), {}, what, hint, m_whose.name(row)};
        };
        entry.person = m_whose.find(row);
        if (!entry.person.isValid() && !m_isSaid)
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
        entry.area = m_columns.area < 0 ? m_known.areas.value(foldedText(cellText(row, m_columns.project)))
                                        : Hours::areaNamed(m_action, cellText(row, m_columns.area));
        // A trial may be about somebody who is made with the file.
        if (entry.person.isValid())
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

    Action &m_action;
    PeopleInAction m_people;
    WhoTracked m_whose;
    bool m_isSaid;
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
    QSet<PersonId> interned;
    for (const auto &placement : std::as_const(known.placements))
        interned.insert(placement.person);
    for (const auto &about : people.rows(session, interned.values())) {
        known.interns.names.add(about.name, about.id);
        known.interns.emails.add(about.email, about.id);
        if (!about.email.isEmpty())
            known.interns.withEmail.insert(about.id);
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

QStringList HoursFileOutcome::remarks() const
{
    if (ignoredColumns.isEmpty())
        return {};
    return {HoursFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s))};
}

HoursFiles::HoursFiles(Store &store, People &people, Interns &interns, Hours &hours)
    : m_store(store), m_people(people), m_interns(interns), m_hours(hours)
{
}

bool HoursFiles::namesNobody(const ImportSource &source)
{
    const auto sample = source.sample();
    const auto lack = sample ? lacking(source.name(), HoursColumns::of(sample->columns), false) : std::nullopt;
    return lack && lack->id == "whose"_L1;
}

Result<HoursFileOutcome> HoursFiles::run(const Session &session, const ImportSource &source, const HoursFileOptions &options)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const HoursColumns columns = HoursColumns::of(sample->columns);
    if (const auto lack = lacking(source.name(), columns, options.whose && (options.whose->isValid() || options.isDryRun)))
        return *lack;
    const auto dates =
        source.settledDates({int(columns.day), int(columns.endDay)}, options.dates, usualDates(m_people.phones().region()));
    if (!dates)
        return dates.error();
    const auto file = source.open();
    if (!file)
        return file.error();
    HoursFileOutcome outcome;
    outcome.program = timeProgramOf(sample->columns);
    outcome.ignoredColumns = unusedHeaders(sample->columns, sample->rows, columns.used());
    outcome.isDateOrderSure = dates->isSure;
    outcome.dates = dates->order;
    const Known known = knownTo(session, m_people, m_interns, m_hours);
    const EntryReader reader(**file, columns, outcome.dates, m_store.dates().today());
    const Operation operation = Policy::writingOf(session, options.whose.value_or(PersonId()), Operation::LeadWork);
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
    return outcomeOf(done, outcome);
}

} // namespace rnf
