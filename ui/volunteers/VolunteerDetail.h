#pragma once

#include "base/PageMeans.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;

namespace rnf {

class PersonVolunteering;

/// One volunteer beside the list: who they are and how to reach them, and what they offer.
class VolunteerDetail : public QWidget {
    Q_OBJECT

public:
    VolunteerDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(PersonId person);
    PersonVolunteering *volunteering() const { return m_volunteering; }

private:
    Workspace &m_workspace;
    const Session &m_session;
    PersonId m_person;
    QLabel *m_name;
    QLabel *m_contact;
    PersonVolunteering *m_volunteering;
};

} // namespace rnf
