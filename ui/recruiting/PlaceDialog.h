#pragma once

#include "look/Dialog.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

class QDateEdit;
class QLabel;

namespace rnf {

class PersonButton;

/// An accepted applicant becomes an intern: from which day, and who supervises them. The rest follows from what was offered.
class PlaceDialog : public Dialog {
    Q_OBJECT

public:
    PlaceDialog(Workspace &workspace, const Session &session, const InternProgram &program, const Application &application,
                const std::optional<Offer> &offer, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It stays open until `accept`.
    void given(const rnf::Placement &terms);

private:
    Placement terms() const;
    void showSupervisor(PersonId person);
    void showTerm();

    Workspace &m_workspace;
    const Session &m_session;
    InternProgram m_program;
    Placement m_usual;
    int m_weeks;
    QDateEdit *m_start;
    PersonButton *m_supervisor;
    QLabel *m_dates, *m_fit;
};

} // namespace rnf
