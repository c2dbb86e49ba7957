#include "duplicates/MergeTableModel.h"

#include "duplicates/SideBySide.h"
#include "look/Icons.h"

#include <QFont>
#include <QGuiApplication>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using FieldRule = MergeField::Rule;

} // namespace

void MergeTableModel::show(const MergePreview &preview)
{
    beginResetModel();
    if (preview.people != m_preview.people)
        m_choices.clear();
    m_preview = preview;
    endResetModel();
}

int MergeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.fields.size());
}

int MergeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_preview.people.size());
}

bool MergeTableModel::canChoose(int row) const
{
    const auto field = m_preview.fields.value(row);
    return field.rule == FieldRule::OneStays && (field.differs || !onlyOf(row).isEmpty());
}

QStringList MergeTableModel::onlyOf(int row) const
{
    const auto field = m_preview.fields.value(row);
    QStringList names;
    for (qsizetype person = 0; person < field.values.size(); ++person) {
        if (!field.values[person].isEmpty())
            names += m_preview.names.value(person);
    }
    return names.size() < field.values.size() ? names : QStringList();
}

int MergeTableModel::chosen(int row) const
{
    const auto &field = m_preview.fields[row];
    const auto choice = std::ranges::find(m_choices, field.key, &FieldChoice::field);
    return int(m_preview.people.indexOf(choice == m_choices.end() ? field.proposed : choice->from));
}

void MergeTableModel::choose(int row, int person)
{
    if (!canChoose(row) || person < 0 || person >= m_preview.people.size())
        return;
    const QString key = m_preview.fields[row].key;
    m_choices.removeIf([&](const FieldChoice &choice) { return choice.field == key; });
    m_choices += {key, m_preview.people[person]};
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int MergeTableModel::firstChoice() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (canChoose(row) && m_preview.fields[row].differs)
            return row;
    }
    return 0;
}

bool MergeTableModel::stays(int row, int person) const
{
    return canChoose(row) ? chosen(row) == person : !m_preview.fields[row].values.value(person).isEmpty();
}

/// Marks what differs and what of it stays; the others keep the room of a mark, so that values stand below each other.
QVariant MergeTableModel::decoration(int row, int person) const
{
    const auto &field = m_preview.fields[row];
    if (field.differs && person < 0 && field.rule == FieldRule::OneStays)
        return icon(u"warning"_s, Tone::Warning);
    if ((field.differs || canChoose(row)) && person >= 0 && stays(row, person) && field.rule != FieldRule::StrictestStays)
        return icon(u"check"_s, Tone::Good);
    QPixmap nothing(Theme::iconSize, Theme::iconSize);
    nothing.fill(Qt::transparent);
    return QIcon(nothing);
}

QString MergeTableModel::told(int row, int person) const
{
    const auto &field = m_preview.fields[row];
    const QStringList only = onlyOf(row);
    if (!field.differs && only.isEmpty())
        return tr("the same");
    if (person >= 0)
        return stays(row, person)                   ? tr("stays")
             : field.values.value(person).isEmpty() ? tr("says nothing")
                                                    : tr("is told by the history");
    if (!field.differs && only.size() == 1)
        return tr("only %1 has this").arg(only.first());
    if (!field.differs)
        return tr("only %1 have this").arg(joinedNames(only));
    return field.rule == FieldRule::OneStays ? tr("differs: choose with the arrow keys whose value stays")
         : field.rule == FieldRule::AllStay  ? tr("all of them stay")
                                             : tr("the strictest counts");
}

QString MergeTableModel::valueText(int row, int person) const
{
    const QString value = m_preview.fields[row].values.value(person);
    return value.isEmpty() && canChoose(row) ? tr("none") : value;
}

QString MergeTableModel::rowText(int row) const
{
    QStringList parts{u"%1, %2"_s.arg(m_preview.fields[row].label, told(row, -1))};
    for (int person = 0; person < int(m_preview.people.size()); ++person) {
        const QString value = valueText(row, person);
        if (!value.isEmpty())
            parts += u"%1: %2, %3"_s.arg(m_preview.names.value(person), value, told(row, person));
    }
    return parts.join(u"; "_s);
}

QVariant MergeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), person = index.column() - 1;
    const auto &field = m_preview.fields[row];
    switch (role) {
    case Qt::DisplayRole:
        return person < 0 ? field.label : valueText(row, person);
    case Qt::AccessibleTextRole:
        return person < 0 ? rowText(row) : u"%1, %2"_s.arg(valueText(row, person), told(row, person));
    case Qt::DecorationRole:
        return decoration(row, person);
    case Qt::ForegroundRole:
        return (field.differs || canChoose(row)) && (person < 0 || stays(row, person))
                 ? QVariant()
                 : Theme::colours(QGuiApplication::palette()).quiet;
    case Qt::FontRole:
        return canChoose(row) && person >= 0 && stays(row, person) ? QVariant(Theme::strong(QGuiApplication::font()))
                                                                   : QVariant();
    case Qt::ToolTipRole:
        return field.differs || !onlyOf(row).isEmpty() ? told(row, person) : QVariant();
    default:
        return {};
    }
}

QVariant MergeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Field") : m_preview.names.value(section - 1);
}

} // namespace rnf
