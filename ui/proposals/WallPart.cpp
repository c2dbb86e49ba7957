#include "proposals/WallPart.h"

#include "help/Help.h"
#include "look/Theme.h"
#include "proposals/Ballots.h"
#include "proposals/CardsStep.h"
#include "proposals/PlaceStep.h"
#include "proposals/Proposals.h"
#include "proposals/PublishStep.h"
#include "proposals/VotesStep.h"
#include "proposals/Walls.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

WallPart::WallPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means), m_steps(new QTabBar(this)),
      m_shown(new QStackedWidget(this)), m_cards(new CardsStep(workspace, session, means, this)),
      m_votes(new VotesStep(workspace, session, means, this)), m_place(new PlaceStep(workspace, session, means, this)),
      m_publish(new PublishStep(workspace, session, means, this))
{
    setObjectName(u"wallPart"_s);
    Help::setTopic(this, u"wall"_s);
    m_steps->setObjectName(u"wallSteps"_s);
    m_steps->setAccessibleName(tr("Steps of the wall"));
    m_steps->setDrawBase(false);
    m_steps->setExpanding(false);
    for (const auto &step : {tr("1 Cards"), tr("2 Votes"), tr("3 Place"), tr("4 Publish")})
        m_steps->addTab(step);
    for (QWidget *step : std::initializer_list<QWidget *>{m_cards, m_votes, m_place, m_publish})
        m_shown->addWidget(step);
    connect(m_steps, &QTabBar::currentChanged, m_shown, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::space);
    layout->addWidget(m_steps);
    layout->addWidget(m_shown, 1);
    setFocusProxy(m_steps);
    connect(m_cards, &CardsStep::printAsked, this, [this] { print(WallPrint::What::Cards); });
    connect(m_votes, &VotesStep::printAsked, this, [this] { print(WallPrint::What::Ballots); });
    connect(m_place, &PlaceStep::printAsked, this, [this] { print(WallPrint::What::Wall); });
    connect(m_publish, &PublishStep::wallPrintAsked, this, [this] { print(WallPrint::What::Wall); });
    connect(m_publish, &PublishStep::roomsPrintAsked, this, [this] { print(WallPrint::What::Rooms); });
}

void WallPart::show(const Event &event)
{
    m_state = {};
    m_state.facts = m_workspace.walls().facts(m_session, event.id);
    m_state.facts.event = event;
    m_state.cards = m_workspace.proposals().rows(m_session, event.id);
    m_state.alike = m_workspace.proposals().alike(m_session, event.id);
    m_state.ballot = m_workspace.ballots().current(m_session, event.id);
    if (m_state.ballot)
        m_state.turnout = m_workspace.ballots().turnout(m_session, *m_state.ballot);
    m_state.isReadOnly = m_workspace.isReadOnly();
    m_cards->show(m_state);
    m_votes->show(m_state);
    m_place->show(m_state);
    m_publish->show(m_state);
}

QString WallPart::counts() const
{
    if (m_state.facts.cards.isEmpty())
        return {};
    return tr("%n cards", nullptr, int(m_state.facts.cards.size())) + u" · "_s
         + tr("%1 on the wall").arg(m_state.facts.places.size());
}

void WallPart::goTo(WallStep step) { m_steps->setCurrentIndex(int(step)); }

void WallPart::print(WallPrint::What what) { WallPrint::open(m_workspace, m_session, m_means, m_state, what, this); }

} // namespace rnf
