#pragma once

#include "people/Person.h"
#include "sheets/Sheet.h"

#include <QTableWidget>

namespace rnf {

/// The rows of a sheet as they stand on the paper, and what was keyed in for each.
class SheetRowTable : public QTableWidget {
    Q_OBJECT

public:
    explicit SheetRowTable(QWidget *parent = nullptr);

    /// `keyed`: for each row, in their order.
    void setRows(SheetKind kind, const QList<SheetRow> &rows, const QList<KeyedRow> &keyed,
                 const QHash<PersonId, PersonRow> &people);
    /// One of these, in this place, as it is now.
    void setRow(qsizetype place, SheetKind kind, const SheetRow &row, const KeyedRow &keyed, const PersonRow &person);
    /// Marks the row with this number; 0: none.
    void mark(int number);

Q_SIGNALS:
    void chosen(int number);

private:
    QList<SheetRow> m_rows;
};

} // namespace rnf
