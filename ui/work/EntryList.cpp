#include "work/EntryList.h"

#include "base/WindowWork.h"
#include "work/EntryDialog.h"
#include "work/HoursText.h"
#include "work/ReasonDialog.h"
#include "work/TaskWords.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString clock(const QString &instant)
{
    const QDateTime at = instantOf(instant).toLocalTime();
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}

} // namespace

EntryList::EntryList(Workspace &workspace, const Session &session, WindowWork &work, WeekModel *model, QWidget *parent)
    : ScrolledColumn(tr("Entries of the day"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_model(model), m_list(new LineList(this))
{
    lines()->addWidget(m_list);
    lines()->addStretch();
}

QString EntryList::subject() const
{
    return tr("%1, %2").arg(m_model->names().of(m_kind.task, m_kind.area), QLocale().toString(m_day, tr("dddd d MMMM")));
}

void EntryList::show(const std::optional<WorkKind> &kind, const QDate &day)
{
    m_list->clear();
    m_day = day;
    if (!kind) {
        m_list->addLine(tr("Type a task or a kind of work into the last line, then the hours below their day: 7.5, 7:30 "
                           "or 7h30."),
                        {}, true);
        return;
    }
    m_kind = *kind;
    const bool isFixed = m_model->week().sheet.isFixed();
    QList<LineList::Link> links;
    if (m_model->canWrite())
        links += {tr("Add times…"), [this] { addTimes(); }, u"addTimes"_s};
    else if (isFixed && !m_workspace.isReadOnly())
        links += {tr("Add to it…"), [this] { addLate(); }, u"addLate"_s};
    m_list->addSection(subject(), links);
    const auto *draft = m_model->draft(m_kind, m_day);
    if (draft)
        m_list->addLine(draft->problem, Tone::Error);
    const auto entries = m_model->entries().at(m_kind, m_day);
    if (entries.isEmpty() && !draft)
        m_list->addLine(tr("Nothing on this day."), {}, true);
    for (const auto &entry : entries)
        addEntry(entry, told(entry));
    for (const auto &entry : m_model->entries().pendingAt(m_kind, m_day))
        addEntry(entry, tr("Waits as an amendment: %1").arg(told(entry)), true);
}

void EntryList::addEntry(const TimeEntry &entry, const QString &text, bool isQuiet)
{
    m_list->addLine(text, linksOf(entry), isQuiet);
}

const Timesheet &EntryList::sheetOf(const TimeEntry &entry) const
{
    const Week &week = m_model->week();
    const auto amendment = std::ranges::find(week.amendments, entry.sheet, &Timesheet::id);
    return amendment == week.amendments.end() ? week.sheet : *amendment;
}

/// Open sheets are corrected, a week that is being written as well as an amendment; approved ones are amended.
QList<LineList::Link> EntryList::linksOf(const TimeEntry &entry)
{
    const Timesheet &sheet = sheetOf(entry);
    const bool canWrite = !m_workspace.isReadOnly();
    if (sheet.isFixed())
        return {{tr("Amend…"), [this, entry] { amend(entry); }, u"amendEntry/%1"_s.arg(entry.id.value), canWrite}};
    if (sheet.status != SheetStatus::Open || !canWrite)
        return {};
    return {{tr("Change…"), [this, entry] { change(entry); }, u"changeEntry/%1"_s.arg(entry.id.value)},
            {tr("Remove"), [this, entry] { m_work.tell(m_workspace.hours().remove(m_session, entry)); },
             u"removeEntry/%1"_s.arg(entry.id.value)}};
}

/// "9:00 – 11:30, break 15 min · 2:15 · Learning · phone bank"
QString EntryList::told(const TimeEntry &entry) const
{
    QStringList parts;
    if (!entry.startsAt.isEmpty()) {
        const QString times = tr("%1 – %2").arg(clock(entry.startsAt), clock(entry.endsAt));
        parts += entry.breakMin > 0 ? tr("%1, break %2").arg(times, TaskWords::length(entry.breakMin)) : times;
    }
    parts += {HoursText::shown(entry.minutes), TaskWords::category(entry.category), entry.note};
    if (!entry.amendReason.isEmpty())
        parts += tr("amended: %1").arg(entry.amendReason);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void EntryList::conclude(Dialog *dialog, const Result<qint64> &done)
{
    if (done) {
        dialog->accept();
        m_work.tell(done);
    } else {
        dialog->showProblem(done.error().message);
    }
}

void EntryList::conclude(Dialog *dialog, const Result<TimeEntryId> &added)
{
    conclude(dialog, added ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : added.error());
}

void EntryList::change(const TimeEntry &entry)
{
    auto *dialog = new EntryDialog(entry, subject(), this);
    connect(dialog, &EntryDialog::written, this, [this, dialog, entry](const TimeEntry &after) {
        conclude(dialog, m_workspace.hours().save(m_session, entry, after));
    });
    dialog->open();
}

TimeEntry EntryList::newEntry() const
{
    TimeEntry entry;
    entry.workedOn = m_day;
    entry.task = m_kind.task;
    entry.area = m_kind.area;
    entry.category = m_kind.category;
    return entry;
}

void EntryList::addTimes()
{
    auto *dialog = new EntryDialog(newEntry(), subject(), this);
    connect(dialog, &EntryDialog::written, this, [this, dialog](TimeEntry entry) {
        const auto key = m_model->keyToWrite();
        entry.person = key ? key->person : PersonId();
        conclude(dialog, key ? m_workspace.hours().add(m_session, key->placement, entry) : key.error());
    });
    dialog->open();
}

void EntryList::amend(const TimeEntry &entry)
{
    auto *dialog = new ReasonDialog(tr("Amend"), subject(), tr("Amend"), this);
    dialog->setHint(tr("What was approved stays on record. The correction counts once it is submitted and approved; 0 takes "
                       "the entry away."));
    dialog->askLength(entry.minutes);
    connect(dialog, &ReasonDialog::given, this, [this, dialog, entry](const QString &reason, int minutes) {
        conclude(dialog, m_workspace.hours().amend(m_session, entry, minutes, reason));
    });
    dialog->open();
}

void EntryList::addLate()
{
    auto *dialog = new ReasonDialog(tr("Add to an approved week"), subject(), tr("Add"), this);
    dialog->askLength(0);
    connect(dialog, &ReasonDialog::given, this, [this, dialog](const QString &reason, int minutes) {
        TimeEntry entry = newEntry();
        entry.person = m_model->week().sheet.person;
        entry.minutes = minutes;
        entry.amendReason = reason;
        conclude(dialog, m_workspace.hours().add(m_session, m_model->week().sheet.placement, entry));
    });
    dialog->open();
}

void EntryList::amendDay()
{
    const auto entries = m_model->entries().at(m_kind, m_day);
    if (!m_model->week().sheet.isFixed() || m_workspace.isReadOnly() || entries.size() > 1)
        return;
    entries.isEmpty() ? addLate() : amend(entries.first());
}

} // namespace rnf
