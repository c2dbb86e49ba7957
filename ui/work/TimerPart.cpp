#include "work/TimerPart.h"

#include "base/WindowWork.h"
#include "look/ButtonText.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "work/GapDialog.h"
#include "work/HoursText.h"
#include "work/TimerDialog.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int longestName = 24; // letters

} // namespace

TimerPart::TimerPart(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : QToolButton(parent), m_workspace(workspace), m_session(session), m_work(work), m_names(workspace, session)
{
    constexpr int aMinute = 60 * 1000; // milliseconds
    setObjectName(u"timer"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setDisabled(workspace.isReadOnly());
    connect(this, &QToolButton::clicked, this, &TimerPart::press);
    connect(&m_everyMinute, &QTimer::timeout, this, &TimerPart::look);
    m_everyMinute.start(aMinute);
    // What ran before is asked about once the window stands.
    QTimer::singleShot(0, this, &TimerPart::look);
    read();
}

QDateTime TimerPart::now() const { return m_workspace.store().dates().now(); }

void TimerPart::read()
{
    const PersonId me = m_workspace.accounts().personOf(m_session);
    const bool ran = m_timer.has_value();
    m_timer = me.isValid() ? m_workspace.hours().timer(m_session, me) : std::nullopt;
    m_isPutOff &= m_timer.has_value();
    m_names.read();
    showState();
    if (m_timer.has_value() != ran)
        Q_EMIT turned();
}

QString TimerPart::workName() const { return m_names.of(m_timer->task, m_timer->area); }

void TimerPart::showState()
{
    QString text = tr("Start timer"), tip = tr("Start the timer (F8)");
    if (m_timer && m_timer->hasGap(now())) {
        text = tr("Timer: what to keep?");
        tip = tr("The timer ran while the program did not");
    } else if (m_timer) {
        const QDateTime started = instantOf(m_timer->startedAt);
        // A long title would push everything else off the status bar; the tip says it whole.
        const int room = longestName * fontMetrics().averageCharWidth();
        text = tr("%1 %2").arg(HoursText::shown(int(started.secsTo(now()) / 60)),
                               fontMetrics().elidedText(workName(), Qt::ElideRight, room));
        tip = tr("Stop the timer for %1 and write its hours (F8)").arg(workName());
    }
    setIcon(rnf::icon(m_timer ? u"stop"_s : u"play"_s));
    setText(buttonText(text));
    setToolTip(plainToolTip(tip));
    setAccessibleName(tr("%1: %2").arg(tip, text));
    Theme::setTone(this, m_timer && m_timer->hasGap(now()) ? Tone::Warning : m_timer ? Tone::Accent : Tone::Quiet);
}

void TimerPart::look()
{
    read();
    if (!m_timer || m_workspace.isReadOnly())
        return;
    if (!m_timer->hasGap(now())) {
        if (const auto seen = m_workspace.hours().seeTimer(m_session, *m_timer); !seen)
            qWarning("timer: %s", qPrintable(seen.error().message));
    } else if (!m_isPutOff && !QApplication::activeModalWidget()) {
        askGap();
    }
}

void TimerPart::press()
{
    read();
    if (!m_timer)
        askWork();
    else if (m_timer->hasGap(now()))
        askGap();
    else
        stop(now());
}

void TimerPart::askWork()
{
    auto *dialog = new TimerDialog(m_names, this);
    connect(dialog, &TimerDialog::startWanted, this, [this, dialog](const QString &work) {
        if (const auto started = start(work))
            dialog->accept();
        else
            dialog->showProblem(started.error().message);
    });
    dialog->open();
}

Result<> TimerPart::start(const QString &work)
{
    const auto me = m_workspace.conversations().organizer(m_session);
    if (!me)
        return me.error();
    const auto kind = m_names.meant(work);
    if (!kind)
        return kind.error();
    const auto placement =
        m_workspace.interns().placementOn(m_session, *me, m_workspace.store().dates().today()).value_or(Placement());
    Timer timer;
    timer.person = *me;
    timer.placement = placement.id;
    timer.task = kind->task;
    timer.area = kind->area;
    timer.startedAt = timer.seenAt = instantText(now());
    const auto started = m_workspace.hours().startTimer(m_session, timer);
    read();
    return started;
}

void TimerPart::stop(const QDateTime &upTo)
{
    const QString work = workName();
    const auto done = m_workspace.hours().stopTimer(m_session, *m_timer, upTo);
    // What cannot be written now, such as into a week that was submitted, can be later.
    m_isPutOff = !m_work.tell(done, tr("Wrote the hours: %1.").arg(work), tr("Less than a minute: nothing was written."));
    read();
}

void TimerPart::drop()
{
    if (const auto dropped = m_workspace.hours().dropTimer(m_session, *m_timer); !dropped)
        m_work.say(dropped.error().message);
    read();
}

void TimerPart::askGap()
{
    if (m_question)
        return;
    m_question = new GapDialog(*m_timer, workName(), now(), this);
    connect(m_question, &QDialog::rejected, this, [this] { m_isPutOff = true; });
    connect(m_question, &GapDialog::kept, this, [this](const QDateTime &upTo) {
        m_question->accept();
        stop(upTo);
    });
    connect(m_question, &GapDialog::dropped, this, [this] {
        m_question->accept();
        drop();
    });
    m_question->open();
}

} // namespace rnf
