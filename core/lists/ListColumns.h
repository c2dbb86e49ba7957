#pragma once

#include "lists/ConditionFields.h"
#include "people/Person.h"
#include "storage/SqlValue.h"

namespace rnf {

/// A column of a list of people: one of those that every row has, or anything else that can be asked of people.
struct ListColumn {
    QString key;                          ///< the word of saved lists and orders
    QString PersonRow::*member = nullptr; ///< where a row has it
    const PersonField *field = nullptr;   ///< what is written in it; null: what follows from other things
    const ConditionField *asks = nullptr; ///< how people are asked for it; a name is only searched
    bool canEdit = false;                 ///< a cell can be typed over, as PersonEdit does it
    bool isMany = false;                  ///< a cell tells several values, with semicolons between them, as they are typed
};

/// The one place that knows the columns. A value; pointers from `find` live as long as it does.
class ListColumns {
public:
    explicit ListColumns(const FieldCatalog &catalog);
    ListColumns(const ListColumns &other) : ListColumns(other.m_catalog) {}
    ListColumns &operator=(const ListColumns &other);

    /// The usual ones first.
    const QList<ListColumn> &all() const { return m_columns; }
    /// What can be asked of people. Stays where it is when other columns are assigned.
    const ConditionFields &fields() const { return m_fields; }
    const ListColumn *find(const QString &key) const;
    /// In the language of the program.
    static QString title(const ListColumn &column);
    /// As everybody is shown when nobody chose others.
    static QStringList usual();
    /// The value as people read it: days in words, choices by their labels.
    static QString shown(const ConditionField &field, const SqlValue &value, const QDate &today);
    /// The value as it is sorted.
    static QString sorted(const ConditionField &field, const SqlValue &value);

private:
    FieldCatalog m_catalog;
    ConditionFields m_fields;
    QList<ListColumn> m_columns;
};

} // namespace rnf
