#include "programme/ArrangeDialog.h"

#include "agenda/AgendaBuilder.h"
#include "agenda/AgendaEvaluator.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/WrappedTable.h"
#include "programme/ArrangeMovesModel.h"
#include "programme/Programmes.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSlider>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr double longest = 20;  // seconds
constexpr int shownEvery = 500; // milliseconds, so that rows can be read
constexpr int shownMoves = 4;   // at least, without scrolling

} // namespace

ArrangeDialog::ArrangeDialog(Workspace &workspace, const Session &session, WindowWork &work, const ScheduleFacts &facts,
                             QWidget *parent)
    : Dialog(u"arrange"_s, tr("Arrange the programme"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_facts(facts), m_seed(1 + QRandomGenerator::global()->bounded(1'000'000)),
      m_onlyWaiting(new QCheckBox(tr("Leave what has a place where it is"), this)),
      m_steady(new QCheckBox(tr("Move as little as possible"), this)), m_before(plainLabel(this, u"arrangeBefore"_s)),
      m_after(plainLabel(this, u"arrangeAfter"_s)), m_instead(plainLabel(this, u"arrangeInstead"_s)),
      m_moves(new ArrangeMovesModel(facts, this)), m_table(new QTableView(this)), m_shown(makeMoves()),
      m_stop(addAside(tr("Stop here"), u"stopArrange"_s)), m_go(addPrimary(tr("Arrange"), u"startArrange"_s))
{
    Help::setTopic(this, u"programme"_s);
    setMinimumWidth(520);
    keepSize({760, 640});
    setHint(
        tr("Finds a room and a time for every session, so that the fewest people miss what they want. What is pinned, and "
           "breaks and plenaries, stay. You see the outcome before anything is changed."));
    m_onlyWaiting->setObjectName(u"arrangeWaiting"_s);
    m_steady->setObjectName(u"arrangeSteady"_s);
    m_steady->setChecked(!workspace.programmes().releases(session, facts.event.id).isEmpty());
    Theme::makeQuiet(m_before);
    body()->addWidget(m_onlyWaiting);
    body()->addWidget(m_steady);
    body()->addWidget(makeMore());
    body()->addWidget(m_before);
    body()->addWidget(m_after);
    body()->addLayout(m_shown, 1);
    showOutcome();
    const ScheduleAgenda agenda(facts);
    m_before->setText(tr("Now: %1").arg(told(AgendaEvaluator(agenda.problem(), agenda.present()).score())));
    for (auto *box : {m_onlyWaiting, m_steady})
        connect(box, &QCheckBox::toggled, this, &ArrangeDialog::forget);
    m_watch.setInterval(shownEvery);
    connect(&m_watch, &QTimer::timeout, this, &ArrangeDialog::showBest);
    connect(&m_search, &QFutureWatcherBase::finished, this, &ArrangeDialog::finish);
    connect(m_stop, &QPushButton::clicked, this, &ArrangeDialog::stop);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_best)
            takeOver();
        else
            start();
    });
}

ArrangeDialog::~ArrangeDialog()
{
    stop();
    m_search.waitForFinished();
}

QWidget *ArrangeDialog::makeMore()
{
    auto *whole = new QWidget(this);
    auto *more = new QToolButton(whole);
    more->setObjectName(u"arrangeMore"_s);
    more->setText(tr("More"));
    more->setCheckable(true);
    more->setAutoRaise(true);
    auto *weights = new QWidget(whole);
    auto *form = newForm(weights);
    addWeight(form, tr("People get what they want"), u"weightPicks"_s, &ArrangeWishes::picks);
    addWeight(form, tr("Rooms hold everybody"), u"weightSeats"_s, &ArrangeWishes::seats);
    addWeight(form, tr("One track at a time"), u"weightTopics"_s, &ArrangeWishes::topics);
    addWeight(form, tr("Nobody has to run"), u"weightRush"_s, &ArrangeWishes::rush);
    weights->hide();
    connect(more, &QToolButton::toggled, weights, &QWidget::setVisible);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(more, 0, Qt::AlignLeft);
    layout->addWidget(weights);
    return whole;
}

QStackedLayout *ArrangeDialog::makeMoves()
{
    m_table->setObjectName(u"arrangeMoves"_s);
    m_table->setAccessibleName(tr("What would move"));
    m_table->setModel(m_moves);
    makeWrappedTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight((shownMoves + 1) * Theme::rowHeight);
    m_instead->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    Theme::makeQuiet(m_instead);
    auto *shown = new QStackedLayout;
    shown->addWidget(m_table);
    shown->addWidget(m_instead);
    return shown;
}

void ArrangeDialog::addWeight(QFormLayout *form, const QString &text, const QString &name, int ArrangeWishes::*part)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(name);
    slider->setRange(0, ArrangeWishes::most);
    slider->setValue(ArrangeWishes::usual);
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setMinimumHeight(slider->sizeHint().height() + Theme::tight); // else the upper edge of its handle is cut
    slider->setAccessibleName(text);
    form->addRow(text, slider);
    connect(slider, &QSlider::valueChanged, this, &ArrangeDialog::forget);
    m_weights += {slider, part};
}

ArrangeWishes ArrangeDialog::wishes() const
{
    ArrangeWishes wishes;
    wishes.onlyWaiting = m_onlyWaiting->isChecked();
    wishes.isSteady = m_steady->isChecked();
    for (const auto &weight : m_weights)
        wishes.*weight.part = weight.slider->value();
    return wishes;
}

// --- the search

void ArrangeDialog::start()
{
    showProblem({});
    m_agenda = std::make_unique<ScheduleAgenda>(m_facts, wishes());
    if (m_agenda->activityCount() == 0 || m_facts.rooms.isEmpty()) {
        showProblem(tr("There is nothing to arrange: write down sessions and rooms first."));
        return;
    }
    m_job = std::make_unique<Job>();
    m_go->setEnabled(false);
    m_stop->setEnabled(true);
    m_stop->setFocus();
    m_after->setText(tr("Searching, for %n seconds at most …", nullptr, int(longest)));
    showInstead({});
    m_watch.start();
    m_search.setFuture(QtConcurrent::run([this, problem = m_agenda->problem()]() -> std::optional<AgendaPlan> {
        return AgendaBuilder::build(problem, {m_seed, longest}, *m_job, [this](const AgendaPlan &best) {
            const std::scoped_lock lock(m_bestMutex);
            m_best = best;
        });
    }));
}

/// What was found was found for something else.
void ArrangeDialog::forget()
{
    stop();
    m_search.waitForFinished();
    m_job.reset();
    m_watch.stop();
    m_best.reset();
    showOutcome();
}

void ArrangeDialog::stop()
{
    if (m_job)
        m_job->cancel();
}

void ArrangeDialog::showBest()
{
    std::optional<AgendaPlan> best;
    {
        const std::scoped_lock lock(m_bestMutex);
        best = m_best;
    }
    if (!best)
        return;
    const auto outcome = ArrangeOutcome::of(m_facts, *m_agenda, *best);
    m_after->setText(tr("Best so far: %1").arg(told(outcome.after)));
    if (outcome == m_outcome)
        return;
    m_outcome = outcome;
    showMoves();
}

/// What was stopped keeps the best that it had found.
void ArrangeDialog::finish()
{
    m_watch.stop();
    if (!m_job)
        return;
    m_job.reset();
    if (const auto plan = m_search.result())
        m_best = plan;
    showOutcome();
}

void ArrangeDialog::showOutcome()
{
    m_go->setEnabled(true);
    m_stop->setEnabled(false); // a button of its own, or a late click on it would take over what was found
    if (!m_best) {
        m_outcome = {};
        m_go->setText(tr("Arrange"));
        m_after->clear();
        showInstead(tr("What would move stands here, before anything is changed."));
        return;
    }
    showBest();
    if (m_outcome.moves.isEmpty()) {
        m_best.reset();
        m_go->setText(tr("Arrange"));
        m_after->clear();
        showInstead(tr("Nothing moves: nothing better was found than what stands there now."));
        return;
    }
    m_after->setText(tr("Found: %1").arg(told(m_outcome.after)) + u" · "_s
                     + tr("%n sessions move", nullptr, int(m_outcome.moves.size())));
    m_go->setText(tr("Use this"));
    if (!m_table->hasFocus()) // nobody is reading there
        m_go->setFocus();
}

void ArrangeDialog::showMoves()
{
    const int row = m_table->currentIndex().row();
    const auto chosen = m_moves->moves().value(row);
    m_moves->setMoves(m_outcome.moves);
    if (row >= 0)
        m_table->setCurrentIndex(m_moves->index(m_moves->rowOf(chosen), 0));
    if (m_outcome.moves.isEmpty())
        showInstead({});
    else
        m_shown->setCurrentWidget(m_table);
}

void ArrangeDialog::showInstead(const QString &sentence)
{
    m_instead->setText(sentence);
    m_shown->setCurrentWidget(m_instead);
}

void ArrangeDialog::takeOver()
{
    const auto done =
        m_workspace.programmes().arrange(m_session, m_facts.event.id, m_outcome.slots, qint64(m_seed), m_facts.slots);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

QString ArrangeDialog::told(const AgendaScore &score) const
{
    QStringList parts;
    parts += tr("%n wishes missed", nullptr, int(score.part(AgendaPart::Missed)));
    if (score.unplaced > 0)
        parts += tr("%n sessions without a place", nullptr, int(score.unplaced));
    if (const qint64 hard = score.hard() - score.unplaced; hard > 0)
        parts += tr("%n things that cannot be", nullptr, int(hard));
    if (const qint64 seats = score.part(AgendaPart::Overflow); seats > 0)
        parts += tr("%n seats short", nullptr, int(seats));
    if (const qint64 pairs = score.part(AgendaPart::Parallel); pairs > 0)
        parts += tr("%n pairs of one track or theme at once", nullptr, int(pairs));
    return parts.join(u" · "_s);
}

} // namespace rnf
