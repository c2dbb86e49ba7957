#include "ServerBench.h"

#include "Measure.h"
#include "PeopleFile.h"

#include "storage/Database.h"

#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int substringSearches = 20;

QString placeNamed(const QString &server, const QString &name)
{
    QUrl url(server);
    url.setPath(u'/' + name);
    return url.toString();
}

/// What a time on a server hangs on most.
void printSettings(Database &server)
{
    QStringList told;
    for (const auto *setting : {"server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers"}) {
        Statement ask(server, u"SELECT current_setting('%1')"_s.arg(QLatin1String(setting)));
        told += QLatin1String(setting) + u' ' + ask.one<QString>().value_or(QString());
    }
    QTextStream(stdout) << told.join(u", "_s) << "; by a socket of this computer\n" << Qt::flush;
}

/// What database browsers do: `ILIKE '%x%'` over the flat table of the peer.
QList<double> substringTimes(Database &peer, const QString &condition)
{
    Statement find(peer, u"SELECT number FROM flat WHERE %1 ORDER BY family, given LIMIT 60"_s.arg(condition));
    QList<double> times;
    for (const auto &search : drawnSearches(substringSearches)) {
        const QString like = u'%' + search.left(4) + u'%';
        const QList<SqlValue> values(condition.count(u'?'), like);
        times += millisecondsOf([&] { find.eachWith([](Row &) {}, values); });
    }
    return times;
}

constexpr auto anyColumn = "given ILIKE ? OR family ILIKE ? OR phone ILIKE ? OR email ILIKE ? OR line1 ILIKE ?";
constexpr auto wholeText = "whole ILIKE ?";

/// One number of people on the server: brought in, looked at, handed out, taken back.
class ServerRound {
public:
    ServerRound(const QString &program, const QString &scripts, const QString &server, qint64 rows)
        : m_program(program), m_scripts(scripts), m_server(server), m_rows(rows)
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        writePeopleFile(file(u"people.csv"_s), rows);
        writeSchema(file(u"schema.sql"_s), postgresDialect);
        Database admin(server, Database::Mode::Write);
        for (const auto &name : names())
            admin.exec(u"CREATE DATABASE %1"_s.arg(name));
        ours({u"new"_s, place()});
        psql(u"peer"_s, file(u"schema.sql"_s));
    }

    ~ServerRound()
    {
        Database admin(m_server, Database::Mode::Write);
        for (const auto &name : names())
            admin.exec(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name));
    }

    void run()
    {
        const qint64 action = importList();
        exportList();
        search();
        lineInMilliseconds(u"all ids in list order"_s, m_rows, idsTime(place()), indexTime());
        undo(action);
        // Of others: whoever was edited would not go with the import.
        writePeopleFile(file(u"few.csv"_s), 1'000);
        ours({u"import"_s, place(), u"few.csv"_s, u"--json"_s});
        lineInMilliseconds(u"save one small edit, median"_s, m_rows, editTime(place()));
    }

private:
    QString name(const QString &of) const { return u"%1_%2"_s.arg(of).arg(m_rows); }
    QStringList names() const { return {name(u"ours"_s), name(u"peer"_s), name(u"flat"_s)}; }
    QString place(const QString &of = u"ours"_s) const { return placeNamed(m_server, name(of)); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    Measured ours(const QStringList &words) const { return measure(m_folder.path(), QStringList{m_program} + words); }
    Measured psql(const QString &of, const QString &script) const
    {
        return measure(m_folder.path(), {u"psql"_s, u"--no-psqlrc"_s, u"--quiet"_s, u"--set=ON_ERROR_STOP=1"_s,
                                         u"--file="_s + script, place(of)});
    }
    Measured peer(const QString &of, const QString &script) const { return psql(of, m_scripts + u'/' + script); }

    qint64 importList()
    {
        const auto import = ours({u"import"_s, place(), u"people.csv"_s, u"--json"_s});
        line(u"import, 14 columns"_s, m_rows, import, peer(u"peer"_s, u"peer_import_server.sql"_s));
        line(u"  beside a flat \\copy"_s, m_rows, import, peer(u"flat"_s, u"peer_flat_server.sql"_s));
        const auto imported = answer(import);
        expect(imported[u"created"_s].toInteger() == m_rows, u"created %1"_s.arg(imported[u"created"_s].toInteger()));
        return imported[u"action"_s].toInteger();
    }

    void exportList()
    {
        line(u"export, 14 columns"_s, m_rows, ours(exportWords(place(), u"ours.csv"_s)),
             peer(u"peer"_s, u"peer_export_server.sql"_s));
        const QString difference = firstDifference(file(u"people.csv"_s), file(u"ours.csv"_s));
        expect(difference.isEmpty(), u"export, "_s + difference);
    }

    void search()
    {
        const auto times = searchTimes(place());
        Database flat(place(u"flat"_s), Database::Mode::Read);
        const auto like = substringTimes(flat, QLatin1String(anyColumn));
        lineInMilliseconds(u"search to first screen, p95"_s, m_rows, percentile(times, 0.95), percentile(like, 0.95));
        lineInMilliseconds(u"  slowest"_s, m_rows, percentile(times, 1), percentile(like, 1));
        const auto trigrams = substringTimes(flat, QLatin1String(wholeText));
        lineInMilliseconds(u"  beside pg_trgm, p95"_s, m_rows, percentile(times, 0.95), percentile(trigrams, 0.95));
    }

    /// All ids of the peer by a bare loop over an index.
    double indexTime() const
    {
        Database flat(place(u"flat"_s), Database::Mode::Read);
        Statement all(flat, u"SELECT id FROM flat ORDER BY family, given"_s);
        QList<double> times;
        for (int i = 0; i < 5; ++i) {
            times += millisecondsOf([&] {
                QList<qint64> ids;
                all.each([&](Row &row) { ids += row.take<qint64>(); });
            });
        }
        return median(times);
    }

    void undo(qint64 action)
    {
        check(u"check"_s);
        line(u"undo the import"_s, m_rows, ours({u"undo"_s, place(), u"--json"_s, u"--action"_s, QString::number(action)}),
             {});
        const auto left = answer(ours({u"list"_s, place(), u"--json"_s}))[u"total"_s].toInteger(-1);
        expect(left == 0, u"%1 people left after the undo"_s.arg(left));
        check(u"check after the undo"_s);
    }

    void check(const QString &work)
    {
        const auto checked = ours({u"check"_s, place(), u"--json"_s});
        line(work, m_rows, checked, {});
        expect(answer(checked)[u"ok"_s].toBool(), work + u' ' + QString::fromUtf8(checked.output.left(500)));
    }

    QTemporaryDir m_folder;
    QString m_program, m_scripts, m_server;
    qint64 m_rows;
};

} // namespace

void benchServer(const QString &program, const QString &scripts, const QString &server, const QList<qint64> &sizes)
{
    {
        Database admin(server, Database::Mode::Read);
        printSettings(admin);
    }
    line(u"work"_s, 0, u"ours"_s, u"peer"_s, u"ratio"_s, u"peak"_s);
    for (const qint64 size : sizes)
        ServerRound(program, scripts, server, size).run();
}

} // namespace rnf
