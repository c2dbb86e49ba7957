#pragma once

#include "base/Job.h"
#include "merges/MergePreview.h"

#include <QObject>

#include <memory>

namespace rnf {

class Merges;
class WindowWork;
struct Session;

/// Merges what is ticked, one action for all of it. Of many people it runs beside the window, says how far it is, and can be
/// stopped: then nobody was merged, because half of one action could not be taken back as what it was. One at a time.
class MergeRun : public QObject {
    Q_OBJECT

public:
    MergeRun(Merges &merges, const Session &session, WindowWork &work, QObject *parent);
    /// Stops.
    ~MergeRun() override;

    void start(const QList<MergeWish> &wishes);
    void stop();
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    /// It has begun or ended.
    void changed();

private:
    Merges &m_merges;
    const Session &m_session;
    WindowWork &m_work;
    std::shared_ptr<Job> m_job;
};

} // namespace rnf
