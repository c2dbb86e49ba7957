#include "proposals/PlaceStep.h"

#include "base/WindowWork.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "proposals/ProposalWords.h"
#include "proposals/WallGridView.h"
#include "proposals/WallTimer.h"
#include "proposals/WallTimesDialog.h"
#include "proposals/Walls.h"

#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PlaceStep::PlaceStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_model(new WallGridModel(this)),
      m_view(new WallGridView(m_model, this)), m_waiting(new QListWidget(this)), m_hurt(plainLabel(this, u"wallHurt"_s)),
      m_told(plainLabel(this, u"wallTold"_s)), m_waitingTitle(plainLabel(this, u"wallWaitingTitle"_s))
{
    Theme::makeHeading(m_hurt);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"wallSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeWaiting());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 760});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(makeCommands());
    layout->addWidget(m_hurt);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_told);
    setFocusProxy(m_view);
    connect(m_view, &WallGridView::tried, this, &PlaceStep::tryOut);
    connect(m_view, &WallGridView::placed, this, &PlaceStep::put);
    connect(m_view, &WallGridView::looked, this, &PlaceStep::look);
    connect(m_view, &WallGridView::takeOffWanted, this,
            [this](ProposalId card) { m_means.work.tell(m_workspace.walls().takeOff(m_session, card)); });
    connect(m_view, &WallGridView::pinToggled, this, [this](ProposalId card) {
        const bool isPinned = m_state.facts.placeOf(card)->isPinned;
        m_means.work.tell(m_workspace.walls().pin(m_session, card, !isPinned));
    });
}

PlaceStep::~PlaceStep() = default;

// --- building

QLayout *PlaceStep::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    m_arrange = add(tr("Place the cards"), u"placeCards"_s, &PlaceStep::arrange);
    m_arrange->setToolTip(tr("Finds the places by which the fewest people miss what they like; what is pinned stays"));
    m_writing += add(tr("Times and rooms…"), u"wallTimesAsked"_s,
                     [this] { (new WallTimesDialog(m_workspace, m_session, m_means.work, m_state.facts, this))->open(); });
    add(tr("Timer"), u"showTimer"_s, [this] { (new WallTimer(window()))->showFullScreen(); });
    m_print = add(tr("Print the wall…"), u"printWall"_s, &PlaceStep::printAsked);
    return line;
}

QWidget *PlaceStep::makeWaiting()
{
    m_side = new QWidget(this);
    m_waiting->setObjectName(u"waitingCards"_s);
    m_waiting->setAccessibleName(tr("Cards that do not hang yet"));
    m_waiting->setWordWrap(true);
    m_waiting->setFrameShape(QFrame::NoFrame);
    m_carry = new QPushButton(tr("Put it on the wall"), this);
    m_carry->setObjectName(u"carryCard"_s);
    m_carry->setToolTip(tr("Carry it with the arrow keys; Enter puts it down, Escape leaves it"));
    const auto pickUp = [this] {
        if (const auto *item = m_waiting->currentItem(); item && !m_state.isReadOnly)
            m_view->pickUp(ProposalId(item->data(Qt::UserRole).toLongLong()));
    };
    connect(m_carry, &QPushButton::clicked, this, pickUp);
    connect(m_waiting, &QListWidget::itemActivated, this, pickUp);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_waitingTitle);
    layout->addWidget(m_waiting, 1);
    layout->addWidget(m_carry);
    return m_side;
}

// --- what is shown

void PlaceStep::show(const WallState &state)
{
    const auto *chosen = m_model->cardAt(m_view->currentIndex());
    const ProposalId id = chosen ? chosen->proposal.id : ProposalId();
    m_state = state;
    m_board = std::make_unique<WallBoard>(state.facts);
    m_model->setFacts(state.facts);
    fillWaiting();
    const bool hasCells = state.facts.wall.cells() > 0;
    m_arrange->setEnabled(hasCells && !state.facts.cards.isEmpty() && !state.isReadOnly);
    m_carry->setEnabled(hasCells && !state.isReadOnly);
    m_print->setDisabled(state.facts.places.isEmpty());
    for (auto *widget : std::as_const(m_writing))
        widget->setDisabled(state.isReadOnly);
    if (hasCells)
        m_view->setCurrentIndex(m_model->indexOf(id).isValid() ? m_model->indexOf(id) : m_model->index(0, 0));
    look();
}

void PlaceStep::fillWaiting()
{
    m_waiting->clear();
    for (const auto &card : m_state.facts.cards) {
        if (m_state.facts.placeOf(card.proposal.id))
            continue;
        const QString said = tr("%1 %2").arg(card.proposal.number).arg(card.proposal.title);
        auto *item =
            new QListWidgetItem(card.proposal.needsHost() ? said + u'\n' + ProposalWords::needsHost() : said, m_waiting);
        item->setData(Qt::UserRole, card.proposal.id.value);
    }
    m_waiting->setCurrentRow(0);
    m_side->setHidden(m_waiting->count() == 0);
    m_waitingTitle->setText(tr("Not on the wall: %1").arg(m_waiting->count()));
}

QString PlaceStep::hurtText(const WallHurt &hurt) const
{
    const QString said = tr("People hurt: %1").arg(hurt.people());
    return hurt.people() > 0 ? tr("%1 (%2 cards missed, %3 seats short)").arg(said).arg(hurt.missed).arg(hurt.seatsShort)
                             : said;
}

/// The wall as it hangs, and why the card that is looked at hangs where it does.
void PlaceStep::look()
{
    if (!m_board)
        return;
    if (m_state.facts.wall.cells() == 0) {
        m_hurt->setText(tr("The wall has no times and rooms yet. Say when and where first."));
        m_told->clear();
        return;
    }
    m_hurt->setText(hurtText(m_board->hurt()));
    const auto *card = m_model->cardAt(m_view->currentIndex());
    m_told->setText(card ? explained(card->proposal.id) : QString());
}

QString PlaceStep::explained(ProposalId card) const
{
    const auto reasons = m_board->explain(card);
    const auto titleOf = [this](ProposalId id) { return m_state.facts.find(id)->proposal.title; };
    QStringList said;
    if (!m_state.facts.count.isEmpty())
        said += (reasons.votes > 0 ? tr("“%1” has %n votes, so about %2 people will come.", nullptr, reasons.votes)
                                         .arg(titleOf(card))
                                         .arg(reasons.expected)
                                   : tr("Nobody voted for “%1”.").arg(titleOf(card)));
    if (reasons.seats > 0 && m_board->expectedHigh(card) > reasons.seats)
        said += tr("The room has %n seats.", nullptr, reasons.seats);
    if (!reasons.rivals.isEmpty()) {
        const auto &rival = reasons.rivals.first();
        said +=
            (m_board->isEstimated() ? tr("About %n of its voters also like “%1”, at the same time.", nullptr, rival.people)
                                    : tr("%n of its voters also like “%1”, at the same time.", nullptr, rival.people))
                .arg(titleOf(rival.card));
    }
    if (!reasons.alternatives.isEmpty() && reasons.alternatives.first().hurt < 0) {
        const auto &best = reasons.alternatives.first();
        said += best.swapsWith.isValid()
                  ? tr("In the place of “%1” it would hurt %n fewer people.", nullptr, int(-best.hurt))
                        .arg(titleOf(best.swapsWith))
                  : tr("At %1 it would hurt %n fewer people.", nullptr, int(-best.hurt)).arg(m_model->nameOf(best.spot));
    } else if (!said.isEmpty()) {
        said += tr("No other place hurts fewer people.");
    }
    return said.join(u' ');
}

void PlaceStep::tryOut(ProposalId card, WallSpot spot)
{
    const auto now = m_board->hurt(), then = m_board->hurtWith(card, spot);
    const auto *row = m_state.facts.find(card);
    if (!row)
        return;
    const qint64 more = then.people() - now.people();
    QString said = more > 0 ? tr("here it hurts %n people more", nullptr, int(more))
                 : more < 0 ? tr("here it hurts %n people fewer", nullptr, int(-more))
                            : tr("here it hurts as many");
    if (m_board->isHostBusy(card, spot))
        said += u" · "_s + tr("its host would be in two rooms at once");
    m_hurt->setText(tr("%1 · “%2”: %3").arg(hurtText(then), row->proposal.title, said));
}

// --- what is done

void PlaceStep::put(ProposalId card, WallSpot spot)
{
    m_means.work.tell(m_workspace.walls().put(m_session, card, spot));
    m_view->setCurrentIndex(m_model->indexOf(card));
    look();
}

/// Takes less than a tenth of a second, so that nobody waits.
void PlaceStep::arrange()
{
    const auto places = WallBoard::arranged(m_state.facts, 1 + QRandomGenerator::global()->bounded(1'000'000), Job());
    if (places)
        m_means.work.tell(m_workspace.walls().arrange(m_session, m_state.facts.event.id, *places));
}

} // namespace rnf
