#include "interns/PlacementTableModel.h"

#include "interns/HoursBarDelegate.h"
#include "interns/PlacementWords.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "work/HoursText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

int agreedMinutes(const Placement &placement) { return placement.weeks() * placement.weekMin; }

} // namespace

PlacementTableModel::PlacementTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void PlacementTableModel::show(ProgramId program)
{
    m_program = program;
    reload();
}

void PlacementTableModel::reload()
{
    beginResetModel();
    m_programs = m_workspace.interns().programs(m_session);
    m_all = m_workspace.interns().placements(m_session);
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const Placement &placement) {
        return !m_program.isValid() || placement.program == m_program;
    });
    readNames();
    readHours();
    endResetModel();
}

void PlacementTableModel::readNames()
{
    QSet<PersonId> people;
    for (const auto &placement : std::as_const(m_shown)) {
        people.insert(placement.person);
        if (placement.supervisor.isValid())
            people.insert(placement.supervisor);
    }
    m_names.clear();
    for (const auto &row : m_workspace.people().rows(m_session, people.values()))
        m_names.insert(row.id, row.name);
}

void PlacementTableModel::readHours()
{
    const QDate monday = mondayOf(m_workspace.store().dates().today());
    QDate from = monday, beyond = monday.addDays(daysPerWeek);
    for (const auto &placement : std::as_const(m_shown)) {
        from = qMin(from, mondayOf(placement.startOn));
        beyond = qMax(beyond, mondayOf(placement.endOn).addDays(daysPerWeek));
    }
    m_worked.clear();
    auto &store = m_workspace.store();
    const auto counted =
        store.read(m_session, Operation::ReadPeople, [&] { return Hours::counted(store.reader(), from, beyond); });
    for (const auto &one : counted) {
        if (!one.isApproved && one.entry.amends.isValid())
            continue; // what it amends counts until it does
        auto &worked = m_worked[one.placement];
        worked.counting += one.isApproved ? one.entry.minutes : 0;
        worked.thisWeek += mondayOf(one.entry.workedOn) == monday ? one.entry.minutes : 0;
    }
}

int PlacementTableModel::rowOf(PlacementId placement) const
{
    const auto found = std::ranges::find(m_shown, placement, &Placement::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString PlacementTableModel::programName(ProgramId program) const
{
    const auto found = std::ranges::find(m_programs, program, &InternProgram::id);
    return found == m_programs.end() ? QString() : found->name;
}

QString PlacementTableModel::cell(const Placement &placement, int column) const
{
    const auto ofSoMany = [](int minutes, int agreed) {
        return tr("%1 of %2").arg(HoursText::shown(minutes), HoursText::shown(agreed));
    };
    const Worked worked = m_worked.value(placement.id);
    switch (column) {
    case Name:
        return m_names.value(placement.person);
    case Program:
        return programName(placement.program);
    case Term:
        return PlacementWords::term(placement, m_workspace.store().dates().today());
    case ThisWeek:
        return placement.isCurrent() ? ofSoMany(worked.thisWeek, placement.weekMin) : QString();
    case SoFar:
        return ofSoMany(worked.counting, agreedMinutes(placement));
    case Supervisor:
        return m_names.value(placement.supervisor);
    default:
        return PlacementWords::status(placement.status);
    }
}

QVariant PlacementTableModel::share(const Placement &placement, int column) const
{
    const Worked worked = m_worked.value(placement.id);
    const auto of = [](int minutes, int agreed) { return agreed > 0 ? QVariant(minutes / double(agreed)) : QVariant(); };
    if (column == ThisWeek && placement.isCurrent())
        return of(worked.thisWeek, placement.weekMin);
    return column == SoFar ? of(worked.counting, agreedMinutes(placement)) : QVariant();
}

QVariant PlacementTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Placement &placement = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(placement, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(placement, index.column()));
    case Qt::ForegroundRole:
        return placement.isCurrent() ? QVariant() : Theme::colours(QApplication::palette()).quiet;
    case HoursBarDelegate::shareRole:
        return share(placement, index.column());
    default:
        return {};
    }
}

QVariant PlacementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("Name"),   tr("Programme"),  tr("From – to"), tr("This week"),
                      tr("So far"), tr("Supervisor"), tr("Status")}[size_t(section)];
}

} // namespace rnf
