#pragma once

#include "base/PageMeans.h"
#include "events/Event.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;

namespace rnf {

/// Says how an event comes again, and once something of it was changed, offers the same to the later ones. Nothing is asked
/// before a change is kept: that would stand in the way of whoever only leaves a field.
class SeriesLine : public QWidget {
    Q_OBJECT

public:
    SeriesLine(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// False: it stands alone, and there is nothing to show.
    bool show(const Event &event);

private:
    void makeOffer();
    void offer();
    void changeLater();
    /// From now on this is what the later ones are measured by.
    void settle();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    Event m_asOthers; ///< as it was when it was shown first, or when the later ones last got what was changed
    QLabel *m_words;
    QWidget *m_offer;
    QLabel *m_text;
};

} // namespace rnf
