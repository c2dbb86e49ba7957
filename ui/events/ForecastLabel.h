#pragma once

#include "base/LatestRead.h"
#include "insight/ExpectedTurnout.h"
#include "workspace/Workspace.h"

#include <QLabel>

namespace rnf {

/// "About 28 of 43 will come (24–32), by what people did before", of an event that is ahead; hidden where nobody said yes yet,
/// and once it is over. Reads beside the window, so it says nothing for a moment.
class ForecastLabel : public QLabel {
    Q_OBJECT

public:
    ForecastLabel(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(const Event &event);
    /// Empty where nobody said yes.
    static QString words(const ExpectedTurnout &turnout);

private:
    void take(const std::optional<ExpectedTurnout> &turnout);

    Workspace &m_workspace;
    EventId m_event;
    LatestRead<ExpectedTurnout> m_reading;
};

} // namespace rnf
