#include "sheets/SheetRepository.h"

#include "sheets/SheetSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

SheetRepository::SheetRepository(Database &database)
    : m_sheets(database, SheetTable::Sheet, "sheet",
               {columnFor<&Sheet::number>("number"), columnFor<&Sheet::name>("name"),
                columnFor<&Sheet::printedOn>("printed_on"), columnFor<&Sheet::kind>("kind"),
                columnFor<&Sheet::event>("event_id")}),
      m_rows(database, SheetTable::SheetRow, "sheet_row",
             {columnFor<&SheetRow::number>("row_no"), columnFor<&SheetRow::person>("person_id"),
              columnFor<&SheetRow::phone>("phone_id"), columnFor<&SheetRow::conversation>("interaction_id"),
              columnFor<&SheetRow::isBlank>("is_blank")},
             "sheet_id", "row_no"),
      m_others(database, SheetTable::SheetRowOther, "sheet_row_other", {columnFor<&Other::person>("person_id")},
               "sheet_row_id"),
      m_lastNumber(database, u"SELECT max(number) FROM sheet"_s),
      m_withNumber(database, u"SELECT id FROM sheet WHERE number = ?"_s),
      m_othersOf(database, u"SELECT o.sheet_row_id, o.person_id FROM sheet_row_other o "
                           "JOIN sheet_row r ON r.id = o.sheet_row_id WHERE r.sheet_id = ? ORDER BY o.id"_s)
{
}

int SheetRepository::lastNumber() { return m_lastNumber.one<int>().value_or(0); }

std::optional<Sheet> SheetRepository::withNumber(int number)
{
    const auto id = m_withNumber.one<qint64>(number);
    return id ? std::optional(m_sheets.of(*id).value(0)) : std::nullopt;
}

QList<SheetRow> SheetRepository::rows(SheetId sheet)
{
    QHash<qint64, QList<PersonId>> others;
    m_othersOf.each(
        [&](Row &row) {
            const auto id = row.take<qint64>();
            others[id] += row.take<PersonId>();
        },
        sheet.value);
    auto rows = m_rows.of(sheet.value);
    for (auto &row : rows)
        row.others = others.value(row.id);
    return rows;
}

void SheetRepository::insert(Action &action, Sheet &sheet, QList<SheetRow> &rows)
{
    m_sheets.insert(action, sheet);
    std::vector<RecordTable<SheetRow>::New> records;
    for (auto &row : rows) {
        m_rows.giveId(action, row);
        records.push_back({&row, sheet.id.value});
    }
    m_rows.insert(action, records);
    for (const auto &row : std::as_const(rows)) {
        for (const auto person : row.others) {
            Other other{0, person};
            m_others.insert(action, other, row.id);
        }
    }
}

void SheetRepository::update(Action &action, const SheetRow &before, const SheetRow &after)
{
    m_rows.update(action, before, after);
}

} // namespace rnf
