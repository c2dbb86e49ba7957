#include "today/OwnWeek.h"

#include "base/Ways.h"
#include "interns/PlacementWords.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "work/SheetWords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

OwnWeek::OwnWeek(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_hours(plainLabel(this, u"ownWeekHours"_s)), m_state(plainLabel(this, u"ownWeekState"_s)),
      m_supervisor(plainLabel(this, u"ownSupervisor"_s)), m_timer(new QPushButton(this)),
      m_type(new QPushButton(icon(u"edit"_s), tr("Type hours"), this))
{
    Theme::makeHeading(m_hours);
    Theme::makeQuiet(m_supervisor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, 0, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::tight);
    for (auto *label : {m_hours, m_state, m_supervisor})
        layout->addWidget(label);
    layout->addLayout(makeButtons());
}

QLayout *OwnWeek::makeButtons()
{
    m_timer->setObjectName(u"timerToday"_s);
    m_type->setObjectName(u"typeHours"_s);
    for (auto *button : {m_timer, m_type})
        button->setDisabled(m_workspace.isReadOnly());
    connect(m_timer, &QPushButton::clicked, this, &OwnWeek::timerWanted);
    connect(m_type, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toSheet(m_key); });
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_timer);
    line->addWidget(m_type);
    return line;
}

void OwnWeek::reload()
{
    const QDate today = m_workspace.store().dates().today();
    const PersonId me = m_session.person;
    const auto placement = m_workspace.interns().placementOn(m_session, me, today).value_or(Placement());
    m_key = {me, placement.id, mondayOf(today)};
    const Week week = m_workspace.hours().week(m_session, m_key);
    const QString supervisor = m_workspace.people().nameOf(m_session, placement.supervisor);
    m_hours->setText(SheetWords::hours({}, minutesTogether(week.entries), placement.weekMin));
    m_state->setText(SheetWords::state(week, supervisor, {}, today));
    m_state->setHidden(m_state->text().isEmpty());
    showTerm(placement);
    const bool isRunning = m_workspace.hours().timer(m_session, me).has_value();
    m_timer->setText(isRunning ? tr("Stop the timer") : tr("Start timer"));
    m_timer->setIcon(icon(isRunning ? u"stop"_s : u"play"_s));
}

void OwnWeek::showTerm(const Placement &placement)
{
    if (!placement.id.isValid()) {
        m_supervisor->setText(tr("No internship of yours runs today. What you work is written down all the same."));
        return;
    }
    const QString name = m_workspace.people().nameOf(m_session, placement.supervisor);
    const QString term = PlacementWords::term(placement, m_workspace.store().dates().today());
    m_supervisor->setText(name.isEmpty() ? tr("Your internship: %1. No supervisor is named yet.").arg(term)
                                         : tr("Your internship: %1. Your supervisor: %2.").arg(term, name));
}

} // namespace rnf
