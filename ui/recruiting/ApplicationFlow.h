#pragma once

#include "base/PageMeans.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Brings an application to another state, and asks first what that takes: a reason to decline, the terms of an offer, the first
/// day of a placement. What is not allowed is told.
class ApplicationFlow : public QObject {
    Q_OBJECT

public:
    ApplicationFlow(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *page);

    void step(const Application &application, ApplicationStatus to);
    /// Changes the terms of an open offer.
    void editOffer(const Application &application, const Offer &offer);

Q_SIGNALS:
    void placed(rnf::PlacementId placement);

private:
    void decline(const Application &application);
    void offer(const Application &application);
    void place(const Application &application);
    InternProgram programOf(const Application &application) const;
    QString nameOf(const Application &application) const;
    void tellNewest();
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QWidget *m_page;
};

} // namespace rnf
