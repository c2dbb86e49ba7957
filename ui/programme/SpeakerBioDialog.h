#pragma once

#include "look/Dialog.h"
#include "programme/SpeakerProfiles.h"
#include "workspace/Workspace.h"

class QPlainTextEdit;

namespace rnf {

class WindowWork;

/// What programmes say of somebody who speaks.
class SpeakerBioDialog : public Dialog {
    Q_OBJECT

public:
    SpeakerBioDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId person, QWidget *parent);

private:
    void write();

    const Session &m_session;
    WindowWork &m_work;
    SpeakerProfiles m_profiles;
    const PersonId m_person;
    QPlainTextEdit *m_bio;
};

} // namespace rnf
