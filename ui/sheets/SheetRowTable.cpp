#include "sheets/SheetRowTable.h"

#include "look/RowTable.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr std::array widths{60, 200, 150, 170, 120}; ///< of row, name, phone, result and note

} // namespace

SheetRowTable::SheetRowTable(QWidget *parent) : QTableWidget(0, int(widths.size()), parent)
{
    setObjectName(u"sheetRows"_s);
    setAccessibleName(tr("Rows of the sheet"));
    setHorizontalHeaderLabels({tr("Row"), tr("Name"), tr("Phone"), tr("Result"), tr("Note")});
    makeRowTable(this);
    setWordWrap(false);
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, widths[size_t(column)]);
    connect(this, &QTableWidget::cellClicked, this, [this](int row) { Q_EMIT chosen(m_rows[row].number); });
}

void SheetRowTable::setRows(SheetKind kind, const QList<SheetRow> &rows, const QList<KeyedRow> &keyed,
                            const QHash<PersonId, PersonRow> &people)
{
    m_rows = rows;
    setRowCount(int(rows.size()));
    for (qsizetype place = 0; place < rows.size(); ++place)
        setRow(place, kind, rows[place], keyed[place], people.value(rows[place].person));
}

void SheetRowTable::setRow(qsizetype place, SheetKind kind, const SheetRow &row, const KeyedRow &keyed,
                           const PersonRow &person)
{
    const QString nobody = row.isBlank ? tr("Blank row") : tr("Deleted since");
    const QStringList cells{QString::number(row.number), person.id.isValid() ? person.name : nobody, person.phone,
                            SheetMarks::meaning(kind, keyed.letter), keyed.note.simplified()};
    for (int column = 0; column < columnCount(); ++column)
        setItem(int(place), column, new QTableWidgetItem(cells[column]));
}

void SheetRowTable::mark(int number)
{
    const auto row = std::ranges::find(m_rows, number, &SheetRow::number);
    if (row == m_rows.end())
        clearSelection();
    else
        selectRow(int(row - m_rows.begin()));
}

} // namespace rnf
