#pragma once

#include "base/PageMeans.h"
#include "print/PrintSource.h"
#include "programme/SessionSignUps.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Who is in a session, for its door: by name, with a box to tick, and below them who waits, in their order.
class SessionSignUpsPrint : public PrintSource {
    Q_OBJECT

public:
    SessionSignUpsPrint(Workspace &workspace, const Session &session, const ProgrammeSession &about,
                        QObject *parent = nullptr);

    /// Opens the print dialog over a window.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const ProgrammeSession &about,
                     QWidget *parent);

    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_rows.isEmpty(); }
    Result<Noted> note() override;

private:
    QString title() const;

    Workspace &m_workspace;
    const Session &m_session;
    ProgrammeSession m_about;
    QList<SessionSignUpRow> m_rows; ///< of those who may come
};

} // namespace rnf
