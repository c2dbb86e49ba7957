#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace rnf {

/// Where something that is known of people stands: rows that belong to them, and a column of these. Whoever writes, asks,
/// shows or tells of it is told here. In the SQL these rows are called r.
struct FieldPlace {
    /// What a column holds; an empty text, no reference and the number 0 say nothing.
    enum class Holds { Text, Reference, Number };

    const char *table = nullptr; ///< null: it stands nowhere by itself
    const char *column = nullptr;
    Holds holds = Holds::Text;
    const char *unsaid = "";         ///< the text that says nothing
    const char *owner = "person_id"; ///< the column with the person
    const char *names = nullptr;     ///< the table of names that the column refers to
    const char *above = nullptr;     ///< of `names`: the column with the name that one lies within
    const char *shown = nullptr;     ///< the column as people read it, where that is another one

    // Which rows count.
    const char *onlyColumn = nullptr; ///< only rows that say `onlyValue` here; without a value: nothing
    QByteArray onlyValue = {};
    bool isExcept = false;          ///< rows that say `onlyValue` do not count, all others do
    const char *newestBy = nullptr; ///< of the rows of a person only the newest by this column
    const char *lastDay = nullptr;  ///< rows whose day here is past do not
    const char *ofNewest = nullptr; ///< only rows of the newest row of this table that has not ended

    // Which of several rows of a person.
    bool isFirst = false;            ///< a cell shows the first, and typing over it changes that one
    const char *preferred = nullptr; ///< the column of those that stand first
    bool isEarliest = false;         ///< of days the earliest counts, else the latest

    const char *lastColumn = nullptr; ///< of a span of days: the column with its last day

    /// Without the kind of row that `onlyColumn` asks for; a cell shows the first of all.
    FieldPlace ofAnyKind() const;
    /// A person may have it several times.
    bool hasSeveral() const;

    /// "r.city <> ''": that a row says something.
    QString isSaid() const;
    /// "FROM address r WHERE …": the rows that count on a day; %1 stands for what else is asked of them.
    QString rows(const QDate &today = {}) const;
    /// The one of several days of a person that counts.
    QString dayThatCounts() const;
};

} // namespace rnf
