#pragma once

#include "base/PageMeans.h"
#include "events/Registration.h"
#include "look/ScrolledColumn.h"
#include "workspace/Workspace.h"

class QLabel;

namespace rnf {

class LineList;

/// What one person was invited to, newest first: what they said, and whether they came; and their volunteer shifts.
class PersonEvents : public ScrolledColumn {
    Q_OBJECT

public:
    PersonEvents(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(PersonId person);

Q_SIGNALS:
    /// Which volunteer shifts could they take?
    void choicesWanted(rnf::PersonId person);

private:
    void addEntry(const RegistrationRow &row);
    void addShifts();
    void invite();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PersonId m_person;
    QLabel *m_record;
    LineList *m_lines;
};

} // namespace rnf
