#include "stipends/StipendTableModel.h"

#include "base/Money.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "stipends/StipendSteps.h"
#include "stipends/StipendWords.h"
#include "work/HoursText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isNumber(int column) { return column > StipendTableModel::State; }

QString shown(const std::optional<int> &cents) { return cents ? Money::shown(*cents) : u"–"_s; }

} // namespace

StipendTableModel::StipendTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void StipendTableModel::show(const InternProgram &program, const QDate &month)
{
    beginResetModel();
    m_month = m_workspace.stipends().run(m_session, program.id, month);
    readNames();
    readWages(program.jurisdiction);
    endResetModel();
}

void StipendTableModel::readNames()
{
    QSet<PersonId> people;
    for (const auto &row : std::as_const(m_month.rows))
        people.insert(row.line.person);
    m_names.clear();
    for (const auto &row : m_workspace.people().rows(m_session, people.values()))
        m_names.insert(row.id, row.name);
}

void StipendTableModel::readWages(const QString &jurisdiction)
{
    m_wages.clear();
    for (const auto &row : std::as_const(m_month.rows)) {
        const QDate day = row.line.month;
        if (!m_wages.contains(day))
            m_wages.insert(day, m_workspace.stipends().minimumWage(m_session, jurisdiction, day));
    }
}

const StipendRow *StipendTableModel::rowAt(int row) const
{
    return row >= 0 && row < m_month.rows.size() ? &m_month.rows[row] : nullptr;
}

int StipendTableModel::rowOf(PlacementId placement, const QDate &month) const
{
    const auto found = std::ranges::find_if(
        m_month.rows, [&](const StipendRow &row) { return row.line.placement == placement && row.line.month == month; });
    return found == m_month.rows.end() ? -1 : int(found - m_month.rows.begin());
}

QString StipendTableModel::nameOf(const StipendRow &row) const
{
    const QString name = nameOf(row.line.person);
    return row.isAdjustment ? tr("%1, adjustment of %2").arg(name, StipendWords::month(row.line.month)) : name;
}

QString StipendTableModel::shortName(const StipendRow &row) const
{
    const QString name = nameOf(row.line.person);
    return row.isAdjustment ? tr("%1, %2").arg(name, StipendWords::month(row.line.month)) : name;
}

QString StipendTableModel::state(const StipendRow &row) const
{
    if (!row.isWritten())
        return tr("not calculated yet");
    const QString status = StipendWords::status(row.line.status);
    return row.isOutOfDate ? tr("%1, out of date").arg(status) : status;
}

QString StipendTableModel::cell(const StipendRow &row, int column) const
{
    switch (column) {
    case Name:
        return shortName(row);
    case State:
        return state(row);
    case Agreed:
        return HoursText::shown(row.line.weekMin);
    case Approved:
        return HoursText::shown(row.line.approvedMin);
    case Mean:
        return HoursText::shown(row.line.meanWeekMin);
    case Days:
        return tr("%1 of %2").arg(row.line.countedDays).arg(row.line.monthDays);
    case Amount:
        return Money::shown(row.line.amountCents);
    default:
        return shown(row.effectiveRate());
    }
}

QVariant StipendTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StipendRow &row = m_month.rows[index.row()];
    const Colours &colours = Theme::colours(QApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? nameOf(row) : cell(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name ? nameOf(row) : cell(row, index.column()));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == State && (needsDecision(row) || row.isOutOfDate))
            return colours.warning;
        return row.line.isSettled() ? QVariant(colours.quiet) : QVariant();
    default:
        return {};
    }
}

QVariant StipendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return std::array{tr("Intern"), tr("State"), tr("Agreed"), tr("Approved"),
                          tr("Mean"),   tr("Days"),  tr("Amount"), tr("An hour")}[size_t(section)];
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return std::array{tr("Intern"),      tr("State"),        tr("Agreed a week"), tr("Approved"),
                          tr("Mean a week"), tr("Days counted"), tr("Amount"),        tr("An hour")}[size_t(section)];
    return {};
}

} // namespace rnf
