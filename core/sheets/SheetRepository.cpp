#include "sheets/SheetRepository.h"

#include "sheets/SheetSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString letterText(const SheetRow &row) { return row.letter.isNull() ? QString() : QString(row.letter); }
void readLetter(SheetRow &row, Row &from)
{
    const auto letter = from.take<QString>();
    row.letter = letter.isEmpty() ? QChar() : letter.front();
}

} // namespace

SheetRepository::SheetRepository(Database &database)
    : m_sheets(database, SheetTable::Sheet, "sheet",
               {columnFor<&Sheet::number>("number"), columnFor<&Sheet::name>("name"),
                columnFor<&Sheet::printedOn>("printed_on"), columnFor<&Sheet::kind>("kind"),
                columnFor<&Sheet::event>("event_id")}),
      m_rows(database, SheetTable::SheetRow, "sheet_row",
             {columnFor<&SheetRow::number>("row_no"), columnFor<&SheetRow::person>("person_id"),
              columnFor<&SheetRow::phone>("phone_id"), columnFor<&SheetRow::conversation>("interaction_id"),
              columnFor<&SheetRow::isBlank>("is_blank"), columnOf<SheetRow, letterText, readLetter>("letter"),
              columnFor<&SheetRow::endedYesAt>("ended_yes_at"), columnFor<&SheetRow::stageBefore>("stage_before")},
             "sheet_id", "row_no"),
      m_others(database, SheetTable::SheetRowOther, "sheet_row_other", {columnFor<&Other::person>("person_id")},
               "sheet_row_id"),
      m_lastNumber(database, u"SELECT max(number) FROM sheet"_s),
      m_withNumber(database, u"SELECT id FROM sheet WHERE number = ?"_s),
      m_row(m_rows.selecting(u"WHERE sheet_id = ? AND row_no = ?"_s)),
      m_othersOf(database, u"SELECT o.sheet_row_id, o.person_id FROM sheet_row_other o "
                           "JOIN sheet_row r ON r.id = o.sheet_row_id WHERE r.sheet_id = ? ORDER BY o.id"_s),
      m_calls(database, u"SELECT i.id, i.result, i.note FROM sheet_row r JOIN interaction i ON i.id = r.interaction_id "
                        "WHERE r.sheet_id = ?"_s),
      m_returns(database, u"SELECT s.id, s.number, s.name, s.printed_on, s.kind, s.event_id, r.person_id, "
                          "CASE WHEN r.interaction_id IS NOT NULL OR r.letter <> '' THEN 1 ELSE 0 END "
                          "FROM sheet s JOIN sheet_row r ON r.sheet_id = s.id WHERE r.person_id IS NOT NULL "
                          "AND s.id IN (SELECT n.id FROM sheet n WHERE n.kind <> 'sign_in' AND EXISTS "
                          "(SELECT 1 FROM sheet_row h WHERE h.sheet_id = n.id AND h.person_id IS NOT NULL) "
                          "ORDER BY n.number DESC LIMIT ?) ORDER BY s.number DESC, r.row_no"_s)
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

std::optional<SheetRow> SheetRepository::row(SheetId sheet, int number)
{
    auto found = m_rows.read(m_row, sheet, number);
    if (found.isEmpty())
        return std::nullopt;
    for (const auto &other : m_others.of(found.first().id))
        found.first().others += other.person;
    return found.first();
}

QHash<ConversationId, SheetRepository::Call> SheetRepository::calls(SheetId sheet)
{
    QHash<ConversationId, Call> calls;
    m_calls.each(
        [&](Row &row) {
            Call &call = calls[row.take<ConversationId>()];
            row >> call.result >> call.note;
        },
        sheet);
    return calls;
}

QList<SheetReturn> SheetRepository::returns(int newest)
{
    QList<SheetReturn> returns;
    m_returns.each(
        [&](Row &row) {
            Sheet sheet;
            row >> sheet.id >> sheet.number >> sheet.name >> sheet.printedOn >> sheet.kind >> sheet.event;
            if (returns.isEmpty() || returns.last().sheet.id != sheet.id)
                returns += {sheet, {}, {}};
            const auto person = row.take<PersonId>();
            (row.take<bool>() ? returns.last().keyed : returns.last().outside) += person;
        },
        newest);
    return returns;
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
