#pragma once

#include "base/LatestRead.h"
#include "duplicates/Duplicates.h"

#include <QObject>

namespace rnf {

/// Looks beside the window for people who may be one. For the window's thread.
class DuplicateLook : public QObject {
    Q_OBJECT

public:
    /// `path`: of the workspace.
    DuplicateLook(const ReadingPlace &place, QObject *parent);
    /// Ends what is going on; nothing is said of it.
    ~DuplicateLook() override;

    /// Begins anew.
    void start();
    void stop();
    bool isRunning() const { return m_looking.isRunning(); }

Q_SIGNALS:
    /// How far it is.
    void progressed(int percent);
    void found(const rnf::AlikePeople &people);
    /// It could not be read.
    void failed();

private:
    void take(const std::optional<std::optional<AlikePeople>> &answer);

    std::shared_ptr<Job> m_job;
    LatestRead<std::optional<AlikePeople>> m_looking;
};

} // namespace rnf
