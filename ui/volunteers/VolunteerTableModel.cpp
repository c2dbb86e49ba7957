#include "volunteers/VolunteerTableModel.h"

#include "base/DayWords.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "volunteers/VolunteerWords.h"

using namespace Qt::StringLiterals;

namespace rnf {

VolunteerTableModel::VolunteerTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void VolunteerTableModel::show(const Filter &filter)
{
    m_filter = filter;
    reload();
}

void VolunteerTableModel::reload()
{
    beginResetModel();
    m_everybody = m_workspace.volunteers().all(m_session);
    m_skills = m_workspace.tasks().skills(m_session);
    m_waiting.clear();
    for (const auto &intake : m_workspace.volunteers().waiting(m_session))
        m_waiting.insert(intake.person, intake);
    m_shown.clear();
    std::ranges::copy_if(m_everybody, std::back_inserter(m_shown), [this](const auto &one) { return isShown(one); });
    endResetModel();
}

bool VolunteerTableModel::isShown(const Volunteer &volunteer) const
{
    const QDate today = m_workspace.store().dates().today();
    const bool offersIt = !m_filter.offers || std::ranges::any_of(volunteer.offers, [&](const TimeOffer &offer) {
        return offer.kind == *m_filter.offers && offer.counts(today);
    });
    const bool hasIt = !m_filter.skill.isValid() || std::ranges::any_of(volunteer.skills, [&](const PersonSkill &skill) {
        return skill.skill == m_filter.skill && skill.level == SkillLevel::Has;
    });
    return offersIt && hasIt;
}

int VolunteerTableModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find(m_shown, person, &Volunteer::person);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString VolunteerTableModel::offersOf(const Volunteer &volunteer) const
{
    const QDate today = m_workspace.store().dates().today();
    QStringList said;
    for (const auto &offer : volunteer.offers) {
        if (offer.counts(today))
            said += VolunteerWords::offer(offer);
    }
    if (said.isEmpty() && !volunteer.offers.isEmpty())
        return VolunteerWords::term(volunteer.offers.first(), today);
    return said.join(u" · "_s);
}

QString VolunteerTableModel::skillsOf(const Volunteer &volunteer) const
{
    QStringList names;
    for (const auto &skill : volunteer.skills) {
        const auto known = std::ranges::find(m_skills, skill.skill, &Skill::id);
        if (known != m_skills.end() && skill.level == SkillLevel::Has)
            names += known->name;
    }
    names.sort(Qt::CaseInsensitive);
    return names.join(u", "_s);
}

QString VolunteerTableModel::lastContactOf(const Volunteer &volunteer) const
{
    if (!volunteer.mayBeAsked)
        return tr("do not contact");
    if (const auto waiting = m_waiting.constFind(volunteer.person); waiting != m_waiting.cend())
        return tr("came %1").arg(VolunteerWords::age(*waiting, m_workspace.store().dates().now()));
    return volunteer.lastContactOn.isValid() ? dayWord(volunteer.lastContactOn, m_workspace.store().dates().today())
                                             : tr("never");
}

QVariant VolunteerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Volunteer &volunteer = m_shown[index.row()];
    const Colours &colours = Theme::colours(QApplication::palette());
    if (role == Qt::ForegroundRole && index.column() == LastContact) {
        const auto waiting = m_waiting.constFind(volunteer.person);
        const bool isLate = waiting != m_waiting.cend() && waiting->isLate(m_workspace.store().dates().now());
        return isLate || !volunteer.mayBeAsked ? colours.warning : colours.quiet;
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.data().toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return volunteer.name;
    case Offers:
        return offersOf(volunteer);
    case Skills:
        return skillsOf(volunteer);
    default:
        return lastContactOf(volunteer);
    }
}

QVariant VolunteerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("Name"), tr("Offers"), tr("Skills"), tr("Last asked")}[size_t(section)];
}

} // namespace rnf
