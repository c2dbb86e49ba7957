#pragma once

#include "base/PageMeans.h"
#include "exchange/ProgrammeExports.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;

namespace rnf {

/// Writes the programme of an event into a file: a web page, a calendar of all of it, of a track or of a person, a file for other
/// programs, or a table.
class ProgrammeHandOut : public Dialog {
    Q_OBJECT

public:
    ProgrammeHandOut(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                     QWidget *parent = nullptr);

private:
    void fillParts();
    ProgrammeExports::Kind kind() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    ProgrammeExports m_exports;
    QComboBox *m_kind, *m_version, *m_part;
};

} // namespace rnf
