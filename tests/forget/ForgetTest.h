#pragma once

#include "merges/MergeTest.h"

#include "forget/Forgetting.h"
#include "storage/WholeTable.h"

#include <QFile>

namespace rnf {

/// Somebody of whom much is known, in a workspace of its own, and whatever of it stands anywhere.
class ForgetTest : public MergeTest {
public:
    /// A word that nobody else has, folded as the search keeps it.
    static QString canary() { return QStringLiteral("Zyxcanary"); }

    PersonId addCanary(const QString &given = canary() + QStringLiteral("given"))
    {
        return add(given, canary() + QStringLiteral("family"), [this](Person &person) {
            person.note = canary() + QStringLiteral("note");
            set(person, "mobile_phone", QStringLiteral("(212) 555-0147"));
            set(person, "email", canary() + QStringLiteral("@example.org"));
            set(person, "external_id", QStringLiteral("employer:") + canary() + QStringLiteral("number"));
        });
    }
    Forgetting &forgetting() { return workspace().forgetting(); }
    Result<qint64> forget(PersonId person) { return forgetting().run(session(), person); }

    /// Every text in the database, also in the history and the search, in which the word stands; and every row that says `id`
    /// where it refers to a person.
    QStringList leftovers(PersonId id)
    {
        QStringList found;
        auto &reader = workspace().store().reader();
        for (const auto &table : WholeTable::all(reader)) {
            table.each(reader, [&](const QList<SqlValue> &row) {
                for (qsizetype i = 0; i < row.size(); ++i) {
                    const auto *text = std::get_if<QString>(&row[i]);
                    const auto *bytes = std::get_if<QByteArray>(&row[i]);
                    const auto *number = std::get_if<qint64>(&row[i]);
                    const bool isSaid = (text && says(text->toUtf8())) || (bytes && says(*bytes));
                    const bool isThem =
                        number && *number == id.value && table.columns[i].refersTo == QLatin1String("person");
                    if (isSaid || isThem)
                        found += table.name + u'.' + table.columns[i].name;
                }
                return true;
            });
        }
        for (const auto &text : texts(QStringLiteral("SELECT text FROM search_row")))
            found += says(text.toUtf8()) ? QStringList{QStringLiteral("search_row: ") + text} : QStringList();
        return found;
    }
    static bool says(const QByteArray &bytes)
    {
        const QByteArray low = bytes.toLower();
        return low.contains("zyxcanary") || low.contains("5550147") || low.contains("555-0147");
    }
    /// In which files of the workspace, open or closed, the word stands in letters of one byte or of two.
    QStringList filesThatTell()
    {
        QStringList telling;
        const QString path = file().path();
        for (const auto &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-journal"), QStringLiteral("-shm")}) {
            QFile file(path + end);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QByteArray narrow = bytes;
            narrow.replace('\0', QByteArray());
            if (says(bytes) || says(narrow))
                telling += QStringLiteral("test.rnf") + end;
        }
        return telling;
    }
    QStringList labels()
    {
        QStringList labels;
        for (const auto &action : workspace().changes().history(session(), 1000))
            labels += action.label;
        return labels;
    }
};

} // namespace rnf
