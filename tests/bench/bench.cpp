#include "AgendaBench.h"
#include "DuplicateBench.h"
#include "Measure.h"
#include "MetricBench.h"
#include "PeopleFile.h"
#include "ServerBench.h"

#include "events/DoorList.h"
#include "exchange/Imports.h"
#include "lists/ConditionWords.h"
#include "storage/ContentDigest.h"
#include "workplace/WallChart.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// What database browsers do: `LIKE '%x%'` over five columns of a flat table.
QList<double> likeTimes(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(path), &database);
    QList<double> times;
    for (const auto &search : drawnSearches(20)) {
        const QByteArray like = "'%" + search.left(4).toUtf8() + "%'";
        const QByteArray sql = "SELECT rowid FROM flat WHERE given LIKE " + like + " OR family LIKE " + like
                             + " OR phone LIKE " + like + " OR email LIKE " + like + " OR line1 LIKE " + like
                             + " ORDER BY family, given LIMIT 60";
        times += millisecondsOf([&] { sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr); });
    }
    sqlite3_close(database);
    return times;
}

/// The first 5,000 people of a file, as they stand on the list of a door.
QList<DoorEntry> doorEntries(const QString &path)
{
    const auto workspace = opened(path, true);
    const Session session = workspace->firstSession();
    auto &people = workspace->people();
    QList<DoorEntry> entries;
    for (const auto &row : people.rows(session, people.firstIds(session, {}, 5'000)))
        entries += {RegistrationId(row.id.value), row.id, row.name, row.unit, {}, Rsvp::Yes};
    return entries;
}

constexpr int doorRows = 8;

/// Every prefix of the drawn searches, typed at that door.
template <typename Find>
QList<double> doorTimes(Find find)
{
    QList<double> times;
    for (const auto &search : drawnSearches(200)) {
        for (int length = 1; length <= search.size(); ++length)
            times += millisecondsOf([&] { find(search.left(length)); });
    }
    return times;
}

/// Whoever has these letters anywhere in the name as it is written.
QList<DoorEntry> scanned(const QList<DoorEntry> &entries, const QString &typed)
{
    QList<DoorEntry> found;
    for (const auto &entry : entries) {
        if (found.size() < doorRows && entry.name.contains(typed, Qt::CaseInsensitive))
            found += entry;
    }
    return found;
}

/// The same by a bare loop over an index.
double indexTime(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(path), &database);
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        times += millisecondsOf([&] {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(database, "SELECT rowid FROM flat ORDER BY family, given", -1, &statement, nullptr);
            QList<qint64> ids;
            while (sqlite3_step(statement) == SQLITE_ROW)
                ids += sqlite3_column_int64(statement, 0);
            sqlite3_finalize(statement);
        });
    }
    sqlite3_close(database);
    return median(times);
}

/// What the office knows of its people by now, written into a workspace by SQL: two in three are assessed, three in four were
/// spoken with in the last 120 days.
void addKnowledge(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(path), &database);
    char *problem = nullptr;
    sqlite3_exec(
        database,
        "BEGIN;"
        "INSERT INTO campaign (id, name) VALUES (1, 'Ours');"
        "INSERT INTO assessment (id, person_id, campaign_id, value, assessed_at) SELECT id + (1 << 50), id, 1, "
        "1 + id % 5, '2026-09-01T10:00:00.000Z' FROM person WHERE id % 3 <> 0;"
        "INSERT INTO interaction (id, person_id, happened_at) SELECT id + (1 << 50), id, "
        "strftime('%Y-%m-%dT10:00:00.000Z', '2026-11-16', '-' || (id % 120) || ' days') FROM person WHERE id % 4 <> 0;"
        "COMMIT;",
        nullptr, nullptr, &problem);
    expect(!problem, QString::fromUtf8(problem));
    sqlite3_free(problem);
    sqlite3_close(database);
}

/// A list in its order, as the window asks for it.
double listTime(const QString &path, const QString &asked)
{
    const auto condition = ConditionWords::read(asked);
    expect(bool(condition), asked);
    Database database(path, Database::Mode::Read);
    const Snapshot snapshot(database); // as every reading beside the window
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times += millisecondsOf([&] { Lists::ids(database, {{}, *condition}, {}, QDate(2026, 11, 16)); });
    return median(times);
}

/// The same in plain SQL.
double sqlTime(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(path), &database);
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        times += millisecondsOf(
            [&] { expect(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, QString::fromUtf8(sql)); });
    }
    sqlite3_close(database);
    return median(times);
}

constexpr auto fourConditions =
    "tag is steward and unit is Laundry and assessment at most 2 and last_contact more than 30 days ago";
constexpr auto fourConditionsInSql =
    "SELECT s.id FROM search_place s WHERE s.id IN (SELECT person_id FROM tagging WHERE tag_id IN (SELECT id FROM tag WHERE "
    "name = 'steward')) AND s.id IN (SELECT person_id FROM employment WHERE end_on IS NULL AND unit_id IN (SELECT id FROM "
    "unit "
    "WHERE name = 'Laundry')) AND s.id IN (SELECT person_id FROM assessment WHERE value BETWEEN 1 AND 2) AND s.id IN "
    "(SELECT "
    "person_id FROM interaction GROUP BY person_id HAVING max(happened_at) < '2026-10-17') ORDER BY s.place";
constexpr auto fourTexts =
    "city is Bronx and given_name starts with R and email is not empty and birth_on before 1980-01-01";
constexpr auto fourTextsInSql = "SELECT rowid FROM flat WHERE city = 'Bronx' AND given LIKE 'R%' AND email <> '' "
                                "AND birth < '1980-01-01' ORDER BY family, given";

/// The wall chart of all employers, from the file to its numbers.
double chartTime(const QString &path)
{
    Database database(path, Database::Mode::Read);
    const Snapshot snapshot(database);
    QList<double> times;
    for (int i = 0; i < 3; ++i) {
        times += millisecondsOf([&] {
            const auto workplace = Workplaces::read(database);
            const auto standing = Standings::map(database, QDate(2026, 11, 16));
            expect(!WallChart(workplace, standing, {}, WallChart::Across::JobTitles).isEmpty(), u"the wall chart"_s);
        });
    }
    return median(times);
}

/// What the wizard does before it shows a file.
double previewTime(const QString &path, const QString &list)
{
    const auto workspace = opened(path, true);
    Imports imports(workspace->store(), workspace->people());
    const Session session = workspace->firstSession();
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times += millisecondsOf([&] { expect(bool(imports.preview(session, {list, {}, {}})), u"preview"_s); });
    return median(times);
}

/// One size of file: brought in, looked at, handed out, taken back, and brought in again with faults.
class Bench {
public:
    Bench(const QString &program, const QString &scripts, qint64 rows) : m_program(program), m_scripts(scripts), m_rows(rows)
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        writePeopleFile(file(u"people.csv"_s), rows);
        writeSchema(file(u"schema.sql"_s), sqliteDialect);
        ours({u"new"_s, u"w.rnf"_s});
    }

    void run()
    {
        lineInMilliseconds(u"preview of the file"_s, m_rows, previewTime(file(u"w.rnf"_s), file(u"people.csv"_s)));
        const qint64 action = importList();
        exportList();
        look();
        backUp();
        undo(action);
        importFaults();
        lineInMilliseconds(u"save one small edit, median"_s, m_rows, editTime(file(u"w.rnf"_s)));
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Measured ours(const QStringList &words) const { return measure(m_folder.path(), QStringList{m_program} + words); }
    Measured peer(const QString &database, const QString &script) const
    {
        return measure(m_folder.path(), {u"sqlite3"_s, database}, m_scripts + u'/' + script);
    }

    qint64 importList()
    {
        const auto import = ours({u"import"_s, u"w.rnf"_s, u"people.csv"_s, u"--json"_s});
        line(u"import, 14 columns"_s, m_rows, import, peer(u"peer.db"_s, u"peer_import.sql"_s));
        line(u"  beside a flat .import"_s, m_rows, import, peer(u"flat.db"_s, u"peer_flat.sql"_s));
        const auto imported = answer(import);
        expect(imported[u"created"_s].toInteger() == m_rows, u"created %1"_s.arg(imported[u"created"_s].toInteger()));
        return imported[u"action"_s].toInteger();
    }

    void exportList()
    {
        line(u"export, 14 columns"_s, m_rows, ours(exportWords(u"w.rnf"_s, u"ours.csv"_s)),
             peer(u"peer.db"_s, u"peer_export.sql"_s));
        const QString difference = firstDifference(file(u"people.csv"_s), file(u"ours.csv"_s));
        expect(difference.isEmpty(), u"export, "_s + difference);
    }

    void look()
    {
        const auto times = searchTimes(file(u"w.rnf"_s));
        const auto like = likeTimes(file(u"flat.db"_s));
        lineInMilliseconds(u"search to first screen, p95"_s, m_rows, percentile(times, 0.95), percentile(like, 0.95));
        lineInMilliseconds(u"  slowest"_s, m_rows, percentile(times, 1), percentile(like, 1));
        const auto entries = doorEntries(file(u"w.rnf"_s));
        const DoorList door(entries);
        lineInMilliseconds(u"a letter at the door, p95"_s, entries.size(),
                           percentile(doorTimes([&](const QString &typed) { return door.matching(typed, doorRows); }), 0.95),
                           percentile(doorTimes([&](const QString &typed) { return scanned(entries, typed); }), 0.95));
        lineInMilliseconds(u"all ids in list order"_s, m_rows, idsTime(file(u"w.rnf"_s)), indexTime(file(u"flat.db"_s)));
        const QString known = file(u"known.rnf"_s);
        QFile::copy(file(u"w.rnf"_s), known);
        addKnowledge(known);
        lineInMilliseconds(u"list of four conditions"_s, m_rows, listTime(known, QLatin1String(fourConditions)),
                           sqlTime(known, fourConditionsInSql));
        lineInMilliseconds(u"  of four texts and days"_s, m_rows, listTime(known, QLatin1String(fourTexts)),
                           sqlTime(file(u"flat.db"_s), fourTextsInSql));
        lineInMilliseconds(u"wall chart of everybody"_s, m_rows, chartTime(known));
        QFile::remove(known);
        line(u"start, list --limit 1"_s, m_rows, ours({u"list"_s, u"w.rnf"_s, u"--json"_s, u"--limit"_s, u"1"_s}), {});
    }

    /// There and back: with the file wiped in between.
    void backUp()
    {
        const auto before = rowsHash();
        line(u"back up"_s, m_rows, ours({u"backup"_s, u"w.rnf"_s, u"copy.rnfbackup"_s, u"--json"_s}), {});
        WorkspaceFile::remove(file(u"w.rnf"_s));
        line(u"restore"_s, m_rows, ours({u"restore"_s, u"copy.rnfbackup"_s, u"w.rnf"_s, u"--json"_s}), {});
        expect(!before.isEmpty() && rowsHash() == before, u"what was restored has other rows"_s);
    }

    QByteArray rowsHash() const
    {
        const auto hash = Store::beside({file(u"w.rnf"_s)}, [](Database &database) { return hashOfAllRows(database); });
        return hash ? *hash : QByteArray();
    }

    void undo(qint64 action)
    {
        check(u"check"_s);
        line(u"undo the import"_s, m_rows,
             ours({u"undo"_s, u"w.rnf"_s, u"--json"_s, u"--action"_s, QString::number(action)}), {});
        const auto left = answer(ours({u"list"_s, u"w.rnf"_s, u"--json"_s}))[u"total"_s].toInteger(-1);
        expect(left == 0, u"%1 people left after the undo"_s.arg(left));
        check(u"check after the undo"_s);
    }

    void check(const QString &work)
    {
        const auto checked = ours({u"check"_s, u"w.rnf"_s, u"--json"_s});
        line(work, m_rows, checked, {});
        expect(answer(checked)[u"ok"_s].toBool(), work + u' ' + QString::fromUtf8(checked.output.left(500)));
    }

    void importFaults()
    {
        const auto planted = writePeopleFile(file(u"people.csv"_s), m_rows, true);
        const auto import = ours({u"import"_s, u"w.rnf"_s, u"people.csv"_s, u"--json"_s, u"--rejects"_s, u"rejects.csv"_s});
        line(u"import with 1 % faults"_s, m_rows, import, {});
        const auto imported = answer(import);
        QList<qint64> rejected;
        for (const auto &reject : imported[u"rejects"_s].toArray())
            rejected += reject[u"row"_s].toInteger();
        expect(rejected == planted,
               u"%1 rows were rejected, not just the %2 faulty ones"_s.arg(rejected.size()).arg(planted.size()));
        expect(imported[u"created"_s].toInteger() == m_rows - planted.size(), u"a sound row did not come in"_s);
    }

    QTemporaryDir m_folder;
    QString m_program, m_scripts;
    qint64 m_rows;
};

/// As they were named, or the usual ones.
QList<qint64> sizesIn(const QStringList &words)
{
    QList<qint64> sizes;
    for (const auto &word : words)
        sizes += word.toLongLong();
    return sizes.isEmpty() ? QList<qint64>{5'000, 50'000, 1'000'000} : sizes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rankandfile"_s);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "generate"_L1) {
        writePeopleFile(arguments.value(3), arguments.value(2).toLongLong(), arguments.contains(u"--faults"_s));
        return 0;
    }
    if (arguments.value(3) == "metrics"_L1) {
        benchMetrics(arguments.value(1), arguments.value(2), arguments.value(4, u"1000000"_s).toLongLong());
        return 0;
    }
    if (arguments.value(3) == "agenda"_L1) {
        benchAgenda(arguments.value(1), qEnvironmentVariable("RNF_CORPORA"), arguments.value(4, u"10"_s).toDouble());
        return 0;
    }
    if (arguments.value(3) == "duplicates"_L1) {
        benchDuplicates(qEnvironmentVariable("RNF_CORPORA"), arguments.value(4, u"50000"_s).toInt());
        return 0;
    }
    if (arguments.value(3) == "server"_L1) {
        benchServer(arguments.value(1), arguments.value(2), arguments.value(4), sizesIn(arguments.mid(5)));
        return 0;
    }
    line(u"work"_s, 0, u"ours"_s, u"peer"_s, u"ratio"_s, u"peak"_s);
    for (const qint64 size : sizesIn(arguments.mid(3)))
        Bench(arguments.value(1), arguments.value(2), size).run();
    return 0;
}
