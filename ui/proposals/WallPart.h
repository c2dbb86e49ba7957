#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "proposals/WallPrint.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

class QStackedWidget;
class QTabBar;

namespace rnf {

class CardsStep;
class VotesStep;
class PlaceStep;
class PublishStep;

/// The wall of an event in four steps, each of use alone: cards, votes, places, and the programme.
class WallPart : public EventPart {
    Q_OBJECT

public:
    WallPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    bool Event::*flag() const override { return &Event::hasWall; }
    bool isWide() const override { return true; }
    void show(const Event &event) override;
    /// "27 cards · 12 on the wall"
    QString counts() const override;
    void goTo(WallStep step);

private:
    void print(WallPrint::What what);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    WallState m_state;
    QTabBar *m_steps;
    QStackedWidget *m_shown;
    CardsStep *m_cards;
    VotesStep *m_votes;
    PlaceStep *m_place;
    PublishStep *m_publish;
};

} // namespace rnf
