#pragma once

#include "sheets/Sheet.h"
#include "storage/RecordTable.h"

#include <QHash>

namespace rnf {

/// All SQL about sheets. Opens no transaction and emits nothing: Sheets does.
class SheetRepository {
public:
    explicit SheetRepository(Database &database);

    /// The highest number that a sheet ever had; 0 before the first.
    int lastNumber();
    std::optional<Sheet> withNumber(int number);
    /// By their numbers.
    QList<SheetRow> rows(SheetId sheet);
    std::optional<SheetRow> row(SheetId sheet, int number);
    /// What was logged of a call.
    struct Call {
        ContactResult result = ContactResult::Talked;
        QString note;
    };
    /// The conversations that the rows of a sheet became.
    QHash<ConversationId, Call> calls(SheetId sheet);

    /// Of sheets to call by, the newest first.
    QList<SheetReturn> returns(int newest);

    /// Gives the sheet and its rows their ids and writes them.
    void insert(Action &action, Sheet &sheet, QList<SheetRow> &rows);
    /// Throws a Refusal when somebody changed the row meanwhile.
    void update(Action &action, const SheetRow &before, const SheetRow &after);

private:
    /// Somebody who shares a row with another.
    struct Other {
        qint64 id = 0;
        PersonId person;
    };

    RecordTable<Sheet> m_sheets;
    RecordTable<SheetRow> m_rows;
    RecordTable<Other> m_others;
    Statement m_lastNumber, m_withNumber, m_row, m_othersOf, m_calls, m_returns;
};

} // namespace rnf
