#include "needs/NeedsPart.h"

#include "help/Help.h"
#include "needs/NeedChildren.h"
#include "needs/NeedInterpreting.h"
#include "needs/NeedRequests.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

NeedsPart::NeedsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_which(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_requests(new NeedRequests(workspace, session, means, this)),
      m_children(new NeedChildren(workspace, session, means, this)),
      m_interpreting(new NeedInterpreting(workspace, session, means, this))
{
    setObjectName(u"needs"_s);
    Help::setTopic(this, u"needs"_s);
    m_which->setObjectName(u"needPages"_s);
    m_which->setAccessibleName(tr("Kinds of needs"));
    m_which->setDrawBase(false);
    m_which->setExpanding(false);
    m_which->addTab(tr("Requests"));
    m_which->addTab(tr("Children"));
    m_which->addTab(tr("Interpretation"));
    for (auto *page :
         {static_cast<QWidget *>(m_requests), static_cast<QWidget *>(m_children), static_cast<QWidget *>(m_interpreting)})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_which);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_requests);
    connect(m_which, &QTabBar::currentChanged, this, &NeedsPart::turn);
}

void NeedsPart::turn()
{
    m_pages->setCurrentIndex(m_which->currentIndex());
    setFocusProxy(m_pages->currentWidget());
    if (m_event.id.isValid())
        show(m_event);
}

void NeedsPart::show(const Event &event)
{
    m_event = event;
    if (m_pages->currentWidget() == m_requests)
        m_requests->show(event);
    else if (m_pages->currentWidget() == m_children)
        m_children->show(event);
    else
        m_interpreting->show(event);
}

QString NeedsPart::counts() const { return m_requests->counts(); }

} // namespace rnf
