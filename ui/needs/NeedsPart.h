#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "workspace/Workspace.h"

class QStackedWidget;
class QTabBar;

namespace rnf {

class NeedChildren;
class NeedInterpreting;
class NeedRequests;

/// What people need to take part in an event: requests, the children's room, and interpretation. For sessions that may see needs
/// alone; others have no such tab.
class NeedsPart : public EventPart {
    Q_OBJECT

public:
    NeedsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event) override;
    bool Event::*flag() const override { return &Event::hasNeeds; }
    QString counts() const override;

private:
    void turn();

    QTabBar *m_which;
    QStackedWidget *m_pages;
    NeedRequests *m_requests;
    NeedChildren *m_children;
    NeedInterpreting *m_interpreting;
    Event m_event;
};

} // namespace rnf
