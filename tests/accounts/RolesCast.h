#pragma once

#include "storage/Store.h"
#include "storage/WholeTable.h"

namespace rnf {

/// Who stands how to an intern and to an organizer with units: of each there is one person, with a row of their own in every
/// table of the schema that nobody else's row refers to, and a word in every field that says whose it is.
enum class Member { Own, Listed, Coming, InUnit, Supervised, Made, Hidden };
inline constexpr Member everyMember[] = {Member::Own,        Member::Listed, Member::Coming, Member::InUnit,
                                         Member::Supervised, Member::Made,   Member::Hidden};
constexpr auto keysOf(Member) { return std::to_array({"own", "listed", "coming", "unit", "supervised", "made", "hidden"}); }

class RolesCast {
public:
    explicit RolesCast(Store &store) : m_store(store)
    {
        Database &reader = store.reader();
        for (const auto &table : WholeTable::all(reader)) {
            m_tables.insert(table.name, table);
            m_catalog.insert(table.name, reader.connection().columns(table.name));
        }
        for (const auto &logged : store.schema().tables)
            m_numbers.insert(QString::fromLatin1(logged.name), logged.number);
    }

    /// What the file says of itself and of who works here is no record, and what joins two of a kind says nothing of its own.
    static bool isRecord(const QString &table)
    {
        static const QStringList others{
            QStringLiteral("account"), QStringLiteral("account_grant"),  QStringLiteral("action"),
            QStringLiteral("change"),  QStringLiteral("id_block"),       QStringLiteral("meta"),
            QStringLiteral("setting"), QStringLiteral("session_before"), QStringLiteral("proposal_link")};
        return !others.contains(table);
    }
    QStringList records() const
    {
        QStringList records;
        for (const auto &table : m_tables) {
            if (isRecord(table.name))
                records += table.name;
        }
        return records;
    }
    /// A field of a record that holds a word which nothing else holds; empty: all are numbers, days and references.
    QString wordColumn(const QString &table) const { return m_wordColumns.value(table); }
    static QString word(const QString &table, const QString &column, Member member)
    {
        QString word = QStringLiteral("q") + keyOf(member) + table + column;
        return word.remove(u'_');
    }
    static QString phone(Member member) { return QStringLiteral("+1212555%1").arg(4100 + int(member)); }

    qint64 row(const QString &table, Member member) const { return m_rows.value({table, int(member)}); }
    PersonId person(Member member) const { return PersonId(row(QStringLiteral("person"), member)); }

    /// Everything of one of them, by the account of who makes it.
    void fill(const Session &who, Member member)
    {
        Session maker;
        maker.account = who.account;
        maker.grants.programmeLead = maker.grants.budgets = true;
        const auto done =
            m_store.act(maker, Operation::EditPeople, word(QStringLiteral("action"), {}, member), [&](Action &action) {
                for (const auto &table : records())
                    rowOf(action, table, member);
            });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

private:
    static bool takesWords(const QString &column)
    {
        static const QStringList columns{
            QStringLiteral("name"),        QStringLiteral("note"),        QStringLiteral("detail"),
            QStringLiteral("text"),        QStringLiteral("body"),        QStringLiteral("title"),
            QStringLiteral("excerpt"),     QStringLiteral("value"),       QStringLiteral("evidence"),
            QStringLiteral("reason"),      QStringLiteral("brief"),       QStringLiteral("abstract"),
            QStringLiteral("bio"),         QStringLiteral("line1"),       QStringLiteral("city"),
            QStringLiteral("comment"),     QStringLiteral("reference"),   QStringLiteral("answer"),
            QStringLiteral("major"),       QStringLiteral("perks"),       QStringLiteral("recap"),
            QStringLiteral("first_name"),  QStringLiteral("signer"),      QStringLiteral("address"),
            QStringLiteral("merged_name"), QStringLiteral("file_name"),   QStringLiteral("given_name"),
            QStringLiteral("sort_name"),   QStringLiteral("family_name"), QStringLiteral("display_name"),
            QStringLiteral("legal_name"),  QStringLiteral("station"),     QStringLiteral("receipt_no"),
            QStringLiteral("outcome"),     QStringLiteral("offer"),       QStringLiteral("dues_class"),
            QStringLiteral("address_key"), QStringLiteral("allergies"),   QStringLiteral("next_step")};
        return columns.contains(column);
    }

    qint64 rowOf(Action &action, const QString &table, Member member)
    {
        qint64 &row = m_rows[{table, int(member)}];
        if (row != 0)
            return row;
        row = action.newId(m_numbers.value(table));
        const qint64 id = row; // the map may move while parents are made
        QStringList names{QStringLiteral("id")};
        QList<SqlValue> values{id};
        for (const auto &column : m_tables[table].columns) {
            const auto value = column.name == QLatin1String("id") ? std::nullopt : valueOf(action, table, column, member);
            if (value) {
                names += column.name;
                values += *value;
            }
        }
        Statement insert(action.database(),
                         QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
                             .arg(table, names.join(QStringLiteral(", ")),
                                  QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", "))));
        insert.runWith(values);
        return id;
    }

    std::optional<SqlValue> valueOf(Action &action, const QString &table, const WholeTable::Column &column, Member member)
    {
        const QString field = table + u'.' + column.name;
        static const QHash<QString, SqlValue> special{
            {QStringLiteral("level_change.to_level"), 2},
            {QStringLiteral("campaign_level.value"), 1},
            {QStringLiteral("assessment.value"), 1},
            {QStringLiteral("person_merge.merged_id"), 5},
        };
        if (table == QLatin1String("phone")
            && QStringList{QStringLiteral("raw"), QStringLiteral("e164")}.contains(column.name))
            return phone(member);
        if (table == QLatin1String("phone") && column.name == QLatin1String("digits"))
            return phone(member).mid(1);
        if (const auto found = special.find(field); found != special.end())
            return *found;
        if (field == QLatin1String("event_availability.room_id"))
            return std::nullopt; // of a person or of a room
        if (column.refersTo == QLatin1String("person")) {
            const bool isSupervisor = column.name == QLatin1String("supervisor_id") && member == Member::Supervised;
            return isSupervisor ? row(QStringLiteral("person"), Member::Own)
                                : rowOf(action, QStringLiteral("person"), member);
        }
        if (column.refersTo == table || column.refersTo == QLatin1String("account"))
            return std::nullopt;
        if (!column.refersTo.isEmpty())
            return rowOf(action, column.refersTo, member);
        return plainValue(table, column, member);
    }

    std::optional<SqlValue> plainValue(const QString &table, const WholeTable::Column &column, Member member)
    {
        const auto &catalog = m_catalog[table];
        const auto known = std::ranges::find(catalog, column.name, &CatalogColumn::name);
        const bool hasDefault = !std::holds_alternative<std::monostate>(known->fallback);
        if (column.isBytes())
            return column.isRequired ? std::optional<SqlValue>(QByteArray("x")) : std::nullopt;
        if (column.name == QLatin1String("number"))
            return 900 + int(member); // of a sheet there is one
        if (column.type != QLatin1String("TEXT"))
            return hasDefault || !column.isRequired ? std::nullopt : std::optional<SqlValue>(1);
        if (!column.words.isEmpty())
            return hasDefault ? std::nullopt : std::optional<SqlValue>(column.words.first());
        if (takesWords(column.name)) {
            m_wordColumns.insert(table, column.name);
            return word(table, column.name, member);
        }
        if (hasDefault || !column.isRequired)
            return std::nullopt;
        if (column.name.endsWith(QLatin1String("_on")))
            return QStringLiteral("2026-11-16");
        if (column.name.endsWith(QLatin1String("_at")))
            return QStringLiteral("2026-11-16T10:00:00.000Z");
        return word(table, column.name, member);
    }

    Store &m_store;
    QMap<QString, WholeTable> m_tables;
    QHash<QString, QList<CatalogColumn>> m_catalog;
    QHash<QString, int> m_numbers;
    QHash<QString, QString> m_wordColumns;
    QMap<std::pair<QString, int>, qint64> m_rows;
};

} // namespace rnf
