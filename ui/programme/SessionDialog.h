#pragma once

#include "look/Dialog.h"
#include "programme/ProgrammeSession.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rnf {

class SessionPeopleTable;
class WindowWork;

/// What is offered: the title, who holds it, how long it takes, for whom it is, what it builds on.
class SessionDialog : public Dialog {
    Q_OBJECT

public:
    /// One without id is new.
    SessionDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                  const ProgrammeSession &shown, QWidget *parent);

private:
    QFormLayout *makeForm();
    QWidget *makeTracks();
    void fillChoices();
    ProgrammeSession typed() const;
    void takeTracks(ProgrammeSession &session) const;
    void takeNeeds(ProgrammeSession &session) const;
    void write();
    void remove();
    void finish(const Result<qint64> &done);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const Event m_event;
    const ProgrammeSession m_before;
    QLineEdit *m_title, *m_language;
    QComboBox *m_format, *m_level, *m_access, *m_interpretation, *m_status, *m_needs;
    int m_needsShown = 0; ///< line of what it builds on, as it was
    QSpinBox *m_length, *m_expected, *m_seats;
    QCheckBox *m_sign;
    QPlainTextEdit *m_abstract;
    SessionPeopleTable *m_people;
    QList<std::pair<ProgrammeTrackId, QCheckBox *>> m_tracks;
};

} // namespace rnf
