#include "volunteers/VolunteerDetail.h"

#include "base/Ways.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "volunteers/PersonVolunteering.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

VolunteerDetail::VolunteerDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_name(plainLabel(this, u"volunteerName"_s)),
      m_contact(plainLabel(this)), m_volunteering(new PersonVolunteering(workspace, session, means, u"volunteer"_s, this))
{
    Theme::makeHeading(m_name, 1.6);
    Theme::makeQuiet(m_contact);
    auto *log = new QPushButton(icon(u"talk"_s), tr("Log contact"), this);
    log->setDisabled(workspace.isReadOnly());
    auto *open = new QPushButton(tr("Open"), this);
    connect(log, &QPushButton::clicked, this, [this, &ways = means.ways] { Q_EMIT ways.toContact(m_person); });
    connect(open, &QPushButton::clicked, this, [this, &ways = means.ways] { Q_EMIT ways.toPerson(m_person); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(log);
    buttons->addWidget(open);
    buttons->addStretch();
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, 0);
    heading->setSpacing(Theme::tight);
    heading->addWidget(m_name);
    heading->addWidget(m_contact);
    heading->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_volunteering, 1);
    setFocusProxy(m_volunteering);
}

void VolunteerDetail::show(PersonId person)
{
    m_person = person;
    const auto about = m_workspace.people().rows(m_session, {person}).value(0);
    m_name->setText(about.name);
    QStringList contact{about.phone, about.email, about.unit};
    contact.removeAll(QString());
    m_contact->setText(contact.join(u" · "_s));
    m_volunteering->show(person);
}

} // namespace rnf
