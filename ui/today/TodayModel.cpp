#include "today/TodayModel.h"

#include "base/DayWords.h"
#include "events/Events.h"
#include "history/ChangeWords.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "today/EventLines.h"
#include "today/InternLines.h"
#include "today/OwnLines.h"
#include "volunteers/VolunteerWords.h"
#include "work/HoursText.h"
#include "work/LoadGuard.h"
#include "work/SheetWords.h"
#include "work/TaskWords.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int daysAhead = 7;
constexpr int shownFirstAsks = 20;
constexpr int shownChanges = 20;
constexpr qsizetype shownWeeks = 20;

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

} // namespace

TodayModel::TodayModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session), m_since(workspace.changes().newestOf(session))
{
}

void TodayModel::show(FollowUpsOf whose)
{
    m_whose = whose;
    reload();
}

void TodayModel::reload()
{
    beginResetModel();
    m_lines.clear();
    Policy::allows(m_session, Operation::LeadWork) ? addAll() : addOwn();
    endResetModel();
}

void TodayModel::addAll()
{
    addFollowUps();
    addOffers();
    addUnder(tr("Events"), eventLines(m_workspace, m_session));
    addTasks();
    addHours();
    addInterns();
    addWelcomes();
    addFirstAsks();
    addChanges();
}

/// What an intern's day is about; the week itself stands above the list.
void TodayModel::addOwn()
{
    addUnder(tr("Hours"), returnedWeeks(m_session.person));
    addUnder(tr("Onboarding"), ownOnboardingLines(m_workspace, m_session));
    addTasks();
    addUnder(tr("Evaluations to write"), ownEvaluationLines(m_workspace, m_session));
}

void TodayModel::addUnder(const QString &heading, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    addHeading(heading);
    m_lines += lines;
}

void TodayModel::addHeading(const QString &text)
{
    Line heading;
    heading.when = text;
    m_lines += heading;
}

QHash<PersonId, PersonRow> TodayModel::rowsOf(const QList<PersonId> &people) const
{
    QHash<PersonId, PersonRow> rows;
    for (const auto &row : m_workspace.people().rows(m_session, people))
        rows.insert(row.id, row);
    return rows;
}

void TodayModel::addFollowUps()
{
    const QDate today = m_workspace.store().dates().today();
    const auto due = m_workspace.conversations().followUps(m_session, m_whose, today.addDays(daysAhead));
    if (due.isEmpty())
        return;
    addHeading(m_whose == FollowUpsOf::Me ? tr("My follow-ups") : tr("Everybody's follow-ups"));
    QList<PersonId> people;
    for (const auto &conversation : due)
        people += conversation.person;
    const auto rows = rowsOf(people);
    for (const auto &conversation : due) {
        const auto row = rows.value(conversation.person);
        const QString step = conversation.nextStep.isEmpty() ? tr("Follow-up") : conversation.nextStep;
        m_lines += Line{Kind::FollowUp,
                        conversation.id.value,
                        conversation.person,
                        dueWord(conversation.nextDueOn, today),
                        row.name,
                        row.phone,
                        joined({step, conversation.note.simplified()}),
                        conversation.nextDueOn < today};
    }
}

void TodayModel::addOffers()
{
    const auto waiting = m_workspace.volunteers().waiting(m_session);
    if (waiting.isEmpty())
        return;
    addHeading(tr("Offers waiting for a first ask"));
    const QDateTime now = m_workspace.store().dates().now();
    const QDate today = m_workspace.store().dates().today();
    QList<PersonId> people;
    for (const auto &intake : waiting)
        people += intake.person;
    const auto rows = rowsOf(people);
    QHash<PersonId, QList<TimeOffer>> offers;
    for (const auto &volunteer : m_workspace.volunteers().all(m_session))
        offers.insert(volunteer.person, volunteer.offers);
    for (const auto &intake : waiting) {
        const auto row = rows.value(intake.person);
        QStringList what{intake.offer.simplified()};
        for (TimeOffer offer : offers.value(intake.person)) {
            if (offer.note == intake.offer)
                offer.note.clear(); // it stands there already
            if (offer.counts(today))
                what += VolunteerWords::offer(offer);
        }
        m_lines += Line{Kind::Offer, intake.id, intake.person, VolunteerWords::age(intake, now),
                        row.name,    row.phone, joined(what),  intake.isLate(now)};
    }
}

void TodayModel::addTasks()
{
    const QDate today = m_workspace.store().dates().today();
    auto due = m_workspace.tasks().due(m_session, today.addDays(daysAhead));
    due.removeIf([this](const Task &task) { // it stands there already
        return std::ranges::any_of(m_lines,
                                   [&](const Line &line) { return line.kind == Kind::Task && line.id == task.id.value; });
    });
    if (due.isEmpty())
        return;
    addHeading(tr("Tasks"));
    const auto agreed = m_workspace.tasks().whoAgreed(m_session);
    QHash<SkillId, QString> skills;
    for (const auto &skill : m_workspace.tasks().skills(m_session))
        skills.insert(skill.id, skill.name);
    QHash<EventId, QString> events;
    for (const auto &event : m_workspace.events().all(m_session))
        events.insert(event.id, event.name);
    for (const auto &task : std::as_const(due))
        m_lines +=
            Line{Kind::Task,
                 task.id.value,
                 {},
                 dueWord(task.dueOn, today),
                 joined({task.title, events.value(task.event)}),
                 {},
                 joined({TaskWords::who(task, agreed.value(task.id)), TaskWords::needs(task, skills.value(task.skill))}),
                 task.dueOn < today};
}

/// What came back, one's own week, and what waits for approval.
void TodayModel::addHours()
{
    const PersonId me = m_workspace.accounts().personOf(m_session);
    QList<Line> lines = returnedWeeks(me);
    if (const auto own = ownWeek(me))
        lines += *own;
    lines += weeksToApprove();
    addUnder(tr("Hours"), lines);
}

QList<TodayModel::Line> TodayModel::returnedWeeks(PersonId me) const
{
    QList<Line> lines;
    const QDate today = m_workspace.store().dates().today();
    for (const auto &sheet : me.isValid() ? m_workspace.hours().returned(m_session, me) : QList<Timesheet>()) {
        const QString name = tr("Your week %1").arg(SheetWords::week(sheet.weekOn, today));
        lines += Line{Kind::Week, sheet.id.value, {}, tr("returned"), name, {}, sheet.returnReason, true, sheet.key()};
    }
    return lines;
}

/// While it is written, of who has hours to write.
std::optional<TodayModel::Line> TodayModel::ownWeek(PersonId me) const
{
    if (!me.isValid())
        return std::nullopt;
    const QDate today = m_workspace.store().dates().today();
    const auto placement = m_workspace.interns().placementOn(m_session, me, today).value_or(Placement());
    const WeekKey key{me, placement.id, mondayOf(today)};
    const Week week = m_workspace.hours().week(m_session, key);
    if (week.sheet.status != SheetStatus::Open || week.sheet.isReturned()
        || (!placement.id.isValid() && week.entries.isEmpty()))
        return std::nullopt;
    const QString name = SheetWords::hours({}, minutesTogether(week.entries), placement.weekMin);
    return Line{Kind::Week, 0, {}, tr("this week"), name, {}, tr("Type hours, or start the timer (F8)"), false, key};
}

QList<TodayModel::Line> TodayModel::weeksToApprove() const
{
    QList<Line> lines;
    const QDate today = m_workspace.store().dates().today();
    const auto waiting = m_workspace.hours().submitted(m_session);
    const auto sheets = waiting.first(qMin(shownWeeks, waiting.size()));
    QList<PersonId> people;
    for (const auto &sheet : sheets)
        people += sheet.person;
    const auto names = m_workspace.people().names(m_session, people);
    for (const auto &sheet : sheets) {
        const auto entries = m_workspace.hours().entries(m_session, sheet);
        const auto placement = m_workspace.interns().find(m_session, sheet.placement).value_or(Placement());
        const QString done = HoursText::shown(minutesTogether(entries));
        const auto load = LoadGuard::of(m_workspace.hours(), m_session, sheet.person, sheet.weekOn, placement.weekMin);
        const QString what = joined(QStringList{tr("To approve: %1").arg(SheetWords::week(sheet.weekOn, today))}
                                    + Hours::remarks(entries) + load);
        lines += Line{Kind::Week,
                      sheet.id.value,
                      {},
                      agoWord(localDay(sheet.submittedAt), today),
                      names.value(sheet.person),
                      placement.weekMin > 0 ? tr("%1 of %2").arg(done, HoursText::shown(placement.weekMin)) : done,
                      what,
                      false,
                      sheet.key()};
    }
    return lines;
}

void TodayModel::addInterns() { addUnder(tr("The intern programme"), internLines(m_workspace, m_session)); }

/// Whoever joined a group waits until its buddy has spoken with them.
void TodayModel::addWelcomes()
{
    const auto newcomers = m_workspace.groups().toWelcome(m_session, m_whose);
    if (newcomers.isEmpty())
        return;
    addHeading(m_whose == FollowUpsOf::Me ? tr("Newcomers to my groups") : tr("Newcomers to groups"));
    QList<PersonId> people;
    for (const auto &member : newcomers)
        people += member.person;
    const auto rows = rowsOf(people);
    QHash<GroupId, QString> groups;
    for (const auto &group : m_workspace.groups().all(m_session))
        groups.insert(group.id, group.name);
    for (const auto &member : newcomers) {
        const auto row = rows.value(member.person);
        m_lines += Line{Kind::Welcome,
                        member.id,
                        member.person,
                        dayWord(member.sinceOn, m_workspace.store().dates().today()),
                        row.name,
                        row.phone,
                        tr("Welcome to %1").arg(groups.value(member.group))};
    }
}

/// Whoever offered help is asked, and stands there already.
void TodayModel::addFirstAsks()
{
    auto waiting = m_workspace.conversations().waitingForFirstAsk(m_session, shownFirstAsks);
    waiting.removeIf([this](PersonId person) {
        return std::ranges::any_of(m_lines,
                                   [&](const Line &line) { return line.kind == Kind::Offer && line.person == person; });
    });
    if (waiting.isEmpty())
        return;
    addHeading(tr("Newcomers waiting for a first conversation"));
    const auto rows = rowsOf(waiting);
    for (const auto person : waiting) {
        const auto row = rows.value(person);
        m_lines += Line{Kind::FirstAsk,
                        person.value,
                        person,
                        tr("new"),
                        row.name,
                        row.phone,
                        joined({row.jobTitle, row.unit, row.employer})};
    }
}

void TodayModel::addChanges()
{
    const auto changes = m_workspace.changes().byOthersSince(m_session, m_since, shownChanges);
    if (changes.isEmpty())
        return;
    addHeading(tr("What changed since you were here"));
    const QDate today = m_workspace.store().dates().today();
    for (const auto &entry : changes)
        m_lines += Line{Kind::Change, entry.seq, {}, ChangeWords::when(entry.at, today), entry.who, {}, entry.label};
}

int TodayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int TodayModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const Colours &colours = Theme::colours(QApplication::palette());
    if (line.kind == Kind::Heading) {
        if (role == Qt::ForegroundRole)
            return colours.text;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignBottom);
        if (role == Qt::FontRole)
            return Theme::strong(QApplication::font());
    } else if (role == Qt::ForegroundRole && index.column() == When) {
        return line.isLate ? colours.warning : colours.quiet;
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.data().toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::array texts{line.when, line.name, line.phone, line.what};
    return texts[size_t(index.column())];
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHeading(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

} // namespace rnf
