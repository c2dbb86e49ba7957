#include "support/TestProgram.h"

#include "storage/Database.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

/// What a process said, and its exit status; -1 when it did not end by itself.
struct Said {
    int status = -1;
    QString text;
};

/// An office server below a temporary folder, and a laptop that got a sheet and a certificate from it.
class TestOffice {
public:
    TestOffice()
    {
        // The server runs as a user of its own, who has to get through.
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
        QDir(m_folder.path()).mkpath(u"laptop/.postgresql"_s);
    }

    /// However far it came: nothing is left running.
    ~TestOffice()
    {
        (void)run(u"pg_ctlcluster"_s,
                  {u"--skip-systemctl-redirect"_s, u"-m"_s, u"immediate"_s, u"15"_s, u"rankandfile"_s, u"stop"_s});
    }

    /// As if the machine had lost its power for a moment.
    Said fallOver() const
    {
        return run(u"pg_ctlcluster"_s,
                   {u"--skip-systemctl-redirect"_s, u"-m"_s, u"immediate"_s, u"15"_s, u"rankandfile"_s, u"restart"_s});
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString dumpFolder() const { return path(u"office/var/backups/rankandfile"_s); }
    QStringList dumps() const { return QDir(dumpFolder()).entryList({u"*.dump"_s}, QDir::Files, QDir::Name); }

    Said keeper(const QStringList &arguments) const
    {
        return run(QStringLiteral(RNF_SOURCE_DIR "/packaging/office-server"), arguments);
    }
    /// As if the disk were full after half a megabyte.
    Said keeperWithoutRoom(const QString &command) const
    {
        return run(u"bash"_s, {u"-c"_s, u"ulimit -f 512; exec \"$0\" \"$1\""_s,
                               QStringLiteral(RNF_SOURCE_DIR "/packaging/office-server"), command});
    }
    Said program(const QStringList &arguments) const { return run(QStringLiteral(RNF_PROGRAM), arguments); }
    Said psql(const QString &place, const QString &sql) const
    {
        return run(u"psql"_s, {u"-X"_s, u"-w"_s, u"-At"_s, u"-c"_s, sql, place});
    }
    void prepare(QProcess &process) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : environment.keys()) {
            if (name.startsWith(u"PG"_s))
                environment.remove(name);
        }
        environment.insert(u"OFFICE_SERVER_ROOT"_s, path(u"office"_s));
        environment.insert(u"PG_CLUSTER_CONF_ROOT"_s, path(u"office/etc/postgresql"_s));
        environment.insert(u"HOME"_s, path(u"laptop"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
    }

    /// Does at the laptop what the sheet says, and answers the place to type.
    QString follow(const QString &sheet) const
    {
        const QString certificate = path(u"laptop/.postgresql/root.crt"_s);
        QFile::remove(certificate);
        QFile::copy(caught(u"^ +(/\\S+office-server\\.crt)$"_s, sheet), certificate);
        writePassword(caught(u"^ +(\\S+:\\d+:\\*:\\w+:\\S+)$"_s, sheet));
        return caught(u"^ +(postgresql://\\S+)$"_s, sheet);
    }
    void writePassword(const QString &line) const
    {
        QFile file(path(u"laptop/.pgpass"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write .pgpass");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(line.toUtf8() + '\n');
    }

private:
    static QString caught(const QString &pattern, const QString &text)
    {
        return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1);
    }

    Said run(const QString &command, const QStringList &arguments) const
    {
        QProcess process;
        prepare(process);
        process.start(command, arguments);
        process.waitForFinished(-1);
        Said answer{-1, QString::fromUtf8(process.readAll())};
        if (process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit)
            answer.status = process.exitCode();
        return answer;
    }

    QTemporaryDir m_folder;
};

} // namespace

#define QVERIFY_DONE(answer)                                                                                                \
    do {                                                                                                                    \
        const Said answered = (answer);                                                                                     \
        QVERIFY2(answered.status == 0, qPrintable(answered.text));                                                          \
    } while (false)

/// Refused in words that name the reason.
#define QVERIFY_REFUSED(answer, reason)                                                                                     \
    do {                                                                                                                    \
        const Said answered = (answer);                                                                                     \
        QVERIFY2(answered.status > 0 && answered.text.contains(reason), qPrintable(answered.text));                         \
    } while (false)

/// One office from its first day on; each test leaves it as the next one wants it, with Rosa let in.
class TestOfficeServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void setUpTwiceChangesNothing();
    void whatWentAstrayIsPutRight();
    void theSheetLeadsToTheWorkspace();
    void aServerThatFellOverIsFoundAgain();
    void everybodyActsAsTheOwner();
    void theServerKeepsInternsAndViewersToTheirRole();
    void wrongRolesAreRefused();
    void aWrongPasswordIsRefused();
    void anotherMachineIsNotTakenForTheServer();
    void nothingGoesOverTheNetworkInTheOpen();
    void theServersOwnUserAndDatabaseAreClosed();
    void harmfulNamesAreRefused_data();
    void harmfulNamesAreRefused();
    void aDumpBecomesANewDatabase();
    void nothingIsRestoredOverADatabase();
    void halfADumpIsRefused();
    void aDumpWithoutRoomLeavesTheOlderOnes();
    void oldDumpsGo();
    void statusTellsOfADumpThatIsOld();
    void aNewPasswordEndsTheOldOne();
    void whoIsRemovedIsOutAtOnce();
    void whoWasRemovedMayComeBack();
    void cleanupTestCase() { m_office.reset(); }

private:
    QString withDatabase(const QString &name) const { return QString(m_place).replace(u"/local_12?"_s, u'/' + name + u'?'); }
    Said checkAt(const QString &place) const { return m_office->program({u"check"_s, place}); }

    std::unique_ptr<TestOffice> m_office;
    QString m_sheet, m_place;
};

void TestOfficeServer::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("an office server is made by root");
    m_office = std::make_unique<TestOffice>();
    QVERIFY_REFUSED(m_office->keeper({u"add"_s, u"rosa"_s}), u"there is no office server on this machine yet"_s);
    QVERIFY_DONE(m_office->keeper({u"setup"_s, u"--name"_s, u"local_12"_s, u"--listen"_s, u"127.0.0.1"_s}));
    const Said sheet = m_office->keeper({u"add"_s, u"rosa"_s});
    QVERIFY2(sheet.status == 0, qPrintable(sheet.text));
    m_sheet = sheet.text;
    m_place = m_office->follow(m_sheet);
    QVERIFY_DONE(m_office->program({u"new"_s, m_place, u"--demo"_s}));
}

/// At the laptop lies what Rosa's sheet says, whatever the test before did to it.
void TestOfficeServer::init() { m_office->follow(m_sheet); }

void TestOfficeServer::setUpTwiceChangesNothing()
{
    const Said again = m_office->keeper({u"setup"_s});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.text.contains(u"nothing was changed"_s), qPrintable(again.text));
    QVERIFY2(!again.text.contains(u"Done:"_s), qPrintable(again.text));
    QVERIFY_DONE(checkAt(m_place));
}

void TestOfficeServer::whatWentAstrayIsPutRight()
{
    QFile access(m_office->path(u"office/etc/postgresql/15/rankandfile/pg_hba.conf"_s));
    QVERIFY(access.open(QIODevice::Append));
    access.write("host all all 0.0.0.0/0 trust\n");
    access.close();
    const Said again = m_office->keeper({u"setup"_s});
    QVERIFY2(again.status == 0 && again.text.contains(u"Done:  who may connect"_s), qPrintable(again.text));
    QVERIFY(!again.text.contains(u"nothing was changed"_s));
    QVERIFY(access.open(QIODevice::ReadOnly));
    QVERIFY(!access.readAll().contains("trust"));
}

void TestOfficeServer::theSheetLeadsToTheWorkspace()
{
    QVERIFY2(m_place.startsWith(u"postgresql://rosa@127.0.0.1:"_s) && m_place.contains(u"sslmode=verify-full"_s),
             qPrintable(m_place));
    QVERIFY_DONE(checkAt(m_place));
}

void TestOfficeServer::aServerThatFellOverIsFoundAgain()
{
    qputenv("PGPASSFILE", QFile::encodeName(m_office->path(u"laptop/.pgpass"_s)));
    qputenv("PGSSLROOTCERT", QFile::encodeName(m_office->path(u"laptop/.postgresql/root.crt"_s)));
    Database database(m_place, Database::Mode::Read);
    Statement count(database, u"SELECT count(*) FROM person"_s);
    const auto before = count.one<qint64>();
    QVERIFY_DONE(m_office->fallOver());
    QCOMPARE(count.one<qint64>(), before);
    qunsetenv("PGPASSFILE");
    qunsetenv("PGSSLROOTCERT");
}

void TestOfficeServer::everybodyActsAsTheOwner()
{
    QCOMPARE(m_office
                 ->psql(m_place, u"SELECT string_agg(DISTINCT tableowner, ',') FROM pg_tables "
                                 "WHERE schemaname = 'public'"_s)
                 .text,
             u"rnf_owner\n"_s);
    const Said sheet = m_office->keeper({u"add"_s, u"luis"_s});
    QVERIFY2(sheet.status == 0, qPrintable(sheet.text));
    const QString place = m_office->follow(sheet.text);
    QVERIFY(place.startsWith(u"postgresql://luis@"_s));
    QVERIFY_DONE(checkAt(place));
    QVERIFY_REFUSED(m_office->psql(place, u"CREATE ROLE helper LOGIN"_s), u"permission denied"_s);
    const Said people = m_office->keeper({u"people"_s});
    QVERIFY2(people.text.contains(u"luis"_s) && people.text.contains(u"rosa"_s), qPrintable(people.text));
}

void TestOfficeServer::theServerKeepsInternsAndViewersToTheirRole()
{
    const Said sheet = m_office->keeper({u"add"_s, u"pia"_s, u"--role"_s, u"intern"_s});
    QVERIFY2(sheet.status == 0 && sheet.text.contains(u"called pia, as intern"_s), qPrintable(sheet.text));
    const QString count = u"SELECT count(id) FROM person"_s;
    QString place = m_office->follow(sheet.text);
    QCOMPARE(m_office->psql(place, count).text, u"0\n"_s);
    QVERIFY_REFUSED(m_office->psql(place, u"SET ROLE rnf_owner"_s), u"permission denied"_s);
    QVERIFY_REFUSED(checkAt(place), u"has no account for “pia”"_s);

    m_office->follow(m_sheet);
    QVERIFY_DONE(m_office->psql(m_place, u"SET rnf.recording = 'restoring'; INSERT INTO account (id, name, role) "
                                         "VALUES (77, 'pia', 'viewer')"_s));
    m_office->follow(sheet.text);
    QVERIFY_REFUSED(checkAt(place), u"office-server role pia viewer"_s);
    QCOMPARE(m_office->psql(place, count).text, u"0\n"_s);
    QVERIFY_DONE(m_office->keeper({u"role"_s, u"pia"_s, u"viewer"_s}));
    QCOMPARE(m_office->psql(place, count).text, u"605\n"_s);
    QVERIFY_REFUSED(m_office->psql(place, u"SELECT note FROM person"_s), u"permission denied"_s);
    const Said people = m_office->keeper({u"people"_s});
    QVERIFY2(people.text.contains(QRegularExpression(u"pia +viewer +may sign in"_s)), qPrintable(people.text));

    // Who comes back is what they were.
    QVERIFY_DONE(m_office->keeper({u"remove"_s, u"pia"_s}));
    const Said again = m_office->keeper({u"add"_s, u"pia"_s});
    QVERIFY2(again.status == 0 && again.text.contains(u"as viewer"_s), qPrintable(again.text));
    place = m_office->follow(again.text);
    QVERIFY_REFUSED(m_office->psql(place, u"SELECT note FROM person"_s), u"permission denied"_s);
    QVERIFY_DONE(m_office->keeper({u"role"_s, u"pia"_s, u"organizer"_s}));
    QVERIFY_DONE(m_office->psql(place, u"SELECT note FROM person"_s));
    QVERIFY_DONE(m_office->psql(place, u"GRANT SELECT ON person TO pia"_s));
    QVERIFY_DONE(m_office->psql(place, u"SET rnf.recording = 'restoring'; DELETE FROM account WHERE id = 77"_s));
    QVERIFY_DONE(m_office->keeper({u"role"_s, u"pia"_s, u"viewer"_s}));
    QVERIFY_REFUSED(m_office->psql(place, u"SET ROLE rnf_owner"_s), u"permission denied"_s);
    QVERIFY_REFUSED(m_office->psql(place, u"SELECT note FROM person"_s), u"permission denied"_s);
    QCOMPARE(m_office->psql(place, count).text, u"0\n"_s);
}

void TestOfficeServer::wrongRolesAreRefused()
{
    for (const auto &role : {u"owner"_s, u"rnf_owner"_s, u"intern viewer"_s, u""_s, u"organizer; DROP ROLE rosa"_s}) {
        QVERIFY_REFUSED(m_office->keeper({u"add"_s, u"ines"_s, u"--role"_s, role}), u"is no role"_s);
        QVERIFY_REFUSED(m_office->keeper({u"role"_s, u"rosa"_s, role}), u"is no role"_s);
    }
    QVERIFY_REFUSED(m_office->keeper({u"role"_s, u"postgres"_s, u"viewer"_s}), u"name"_s);
    QVERIFY_REFUSED(m_office->keeper({u"role"_s, u"nobody_here"_s, u"viewer"_s}), u"nobody here"_s);
    QVERIFY(!m_office->keeper({u"people"_s}).text.contains(u"ines"_s));
}

void TestOfficeServer::aWrongPasswordIsRefused()
{
    m_office->writePassword(u"*:*:*:rosa:abcde-fghjk-mnpqr-stuvw"_s);
    QVERIFY_REFUSED(checkAt(m_place), u"password authentication failed"_s);
    m_office->writePassword(QString());
    QVERIFY_REFUSED(checkAt(m_place), u"no password supplied"_s);
}

void TestOfficeServer::anotherMachineIsNotTakenForTheServer()
{
    QFile::remove(m_office->path(u"laptop/.postgresql/root.crt"_s));
    QVERIFY_REFUSED(checkAt(m_place), u"root certificate"_s);
    m_office->follow(m_sheet);
    const QString other =
        QString(m_place).replace(u"@127.0.0.1:"_s, u"@elsewhere.example.org:"_s) + u"&hostaddr=127.0.0.1"_s;
    QVERIFY_REFUSED(m_office->psql(other, u"SELECT 1"_s), u"does not match host name"_s);
}

void TestOfficeServer::nothingGoesOverTheNetworkInTheOpen()
{
    const QString plain = QString(m_place).replace(u"verify-full"_s, u"disable"_s);
    QVERIFY_REFUSED(m_office->psql(plain, u"SELECT 1"_s), u"no encryption"_s);
    QVERIFY_REFUSED(checkAt(plain), u"no encryption"_s);
}

void TestOfficeServer::theServersOwnUserAndDatabaseAreClosed()
{
    QVERIFY_REFUSED(m_office->psql(QString(m_place).replace(u"rosa@"_s, u"postgres@"_s), u"SELECT 1"_s), u"pg_hba.conf"_s);
    QVERIFY_REFUSED(m_office->psql(withDatabase(u"postgres"_s), u"SELECT 1"_s), u"permission denied"_s);
    QVERIFY_REFUSED(m_office->psql(withDatabase(u"template1"_s), u"SELECT 1"_s), u"permission denied"_s);
}

void TestOfficeServer::harmfulNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quote") << u"ro'sa"_s;
    QTest::newRow("double quote") << u"ro\"sa"_s;
    QTest::newRow("statement") << u"rosa; DROP ROLE rosa"_s;
    QTest::newRow("variable") << u":name"_s;
    QTest::newRow("option") << u"--help"_s;
    QTest::newRow("line") << u"ana\nrosa"_s;
    QTest::newRow("capital") << u"Rosa"_s;
    QTest::newRow("accent") << u"álvaro"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("digit first") << u"1rosa"_s;
    QTest::newRow("long") << QString(41, u'a');
    QTest::newRow("of the server") << u"postgres"_s;
    QTest::newRow("of PostgreSQL") << u"pg_read_all_data"_s;
    QTest::newRow("of the program") << u"rnf_owner"_s;
    QTest::newRow("everybody") << u"public"_s;
}

void TestOfficeServer::harmfulNamesAreRefused()
{
    QFETCH(QString, name);
    for (const auto &command : {u"add"_s, u"remove"_s, u"password"_s})
        QVERIFY_REFUSED(m_office->keeper({command, name}), u"name"_s);
    QVERIFY_REFUSED(m_office->keeper({u"setup"_s, u"--name"_s, name}), u"name"_s);
    QVERIFY_REFUSED(m_office->keeper({u"restore"_s, u"x.dump"_s, name}), u"name"_s);
}

void TestOfficeServer::aDumpBecomesANewDatabase()
{
    QVERIFY_DONE(m_office->keeper({u"dump"_s}));
    QCOMPARE(m_office->dumps().size(), 1);
    const QString dump = m_office->dumpFolder() + u'/' + m_office->dumps().first();
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QCOMPARE(QFile::permissions(dump) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_office->dumpFolder()) & others, QFile::Permissions());

    QVERIFY_DONE(m_office->keeper({u"restore"_s, dump, u"local_13"_s}));
    QVERIFY_DONE(checkAt(withDatabase(u"local_13"_s)));
    const QString count = u"SELECT count(*) FROM person"_s;
    QCOMPARE(m_office->psql(withDatabase(u"local_13"_s), count).text, m_office->psql(m_place, count).text);
    QCOMPARE(m_office->psql(m_place, count).text, u"605\n"_s);
    // With what keeps the roles apart, and for organizers only until setup says otherwise.
    const QString guarded = u"SELECT count(*) FROM information_schema.column_privileges WHERE grantee = 'rnf_viewer'"_s;
    QCOMPARE(m_office->psql(withDatabase(u"local_13"_s), guarded).text, m_office->psql(m_place, guarded).text);
    QVERIFY(m_office->psql(m_place, guarded).text != u"0\n"_s);
    const QString letsIn = u"SELECT has_database_privilege('rnf_intern', current_database(), 'CONNECT')"_s;
    QCOMPARE(m_office->psql(withDatabase(u"local_13"_s), letsIn).text, u"f\n"_s);
    QCOMPARE(m_office->psql(m_place, letsIn).text, u"t\n"_s);
}

void TestOfficeServer::nothingIsRestoredOverADatabase()
{
    const QString dump = m_office->dumpFolder() + u'/' + m_office->dumps().constFirst();
    for (const auto &name : {u"local_12"_s, u"local_13"_s})
        QVERIFY_REFUSED(m_office->keeper({u"restore"_s, dump, name}), u"nothing is ever written over"_s);
    QVERIFY_DONE(checkAt(m_place));
}

void TestOfficeServer::halfADumpIsRefused()
{
    QFile whole(m_office->dumpFolder() + u'/' + m_office->dumps().constFirst());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile half(m_office->path(u"half.dump"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    QVERIFY_REFUSED(m_office->keeper({u"restore"_s, half.fileName(), u"local_14"_s}), u"is no whole dump"_s);
    QVERIFY_REFUSED(m_office->psql(withDatabase(u"local_14"_s), u"SELECT 1"_s), u"does not exist"_s);
}

void TestOfficeServer::aDumpWithoutRoomLeavesTheOlderOnes()
{
    const QStringList before = QDir(m_office->dumpFolder()).entryList(QDir::Files);
    QVERIFY_REFUSED(m_office->keeperWithoutRoom(u"dump"_s), u"local_12 could not be dumped"_s);
    QCOMPARE(QDir(m_office->dumpFolder()).entryList(QDir::Files), before);
    QCOMPARE(before.size(), 1);
}

void TestOfficeServer::oldDumpsGo()
{
    const QString foreign = u"other-2019-01-01-023000.dump"_s;
    const auto leave = [&](const QString &name) {
        QFile file(m_office->dumpFolder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    };
    leave(foreign);
    const QDate last(2019, 12, 31);
    for (int days = 0; days < 500; ++days)
        leave(u"local_12-%1-023000.dump"_s.arg(last.addDays(-days).toString(Qt::ISODate)));
    QVERIFY_DONE(m_office->keeper({u"dump"_s}));

    const QStringList kept = m_office->dumps();
    QVERIFY(kept.contains(foreign));
    // Today is the first of 14 days and the first of 12 months.
    const QStringList old = kept.filter(QRegularExpression(u"^local_12-20(18|19)-"_s));
    QStringList expected;
    for (int days = 12; days >= 0; --days)
        expected.prepend(u"local_12-%1-023000.dump"_s.arg(last.addDays(-days).toString(Qt::ISODate)));
    for (int months = 1; months <= 10; ++months)
        expected += u"local_12-%1-023000.dump"_s.arg(QDate(2020, 1, 1).addMonths(-months).addDays(-1).toString(Qt::ISODate));
    expected.sort();
    QCOMPARE(old, expected);
    for (const auto &name : old + QStringList{foreign})
        QVERIFY(QFile::remove(m_office->dumpFolder() + u'/' + name));
}

void TestOfficeServer::statusTellsOfADumpThatIsOld()
{
    const Said good = m_office->keeper({u"status"_s});
    QVERIFY2(good.status == 0, qPrintable(good.text));
    QVERIFY2(good.text.contains(u"Database local_12:"_s) && good.text.contains(u"newest dump 0 hours old"_s),
             qPrintable(good.text));
    for (const auto &name : m_office->dumps()) {
        QFile dump(m_office->dumpFolder() + u'/' + name);
        QVERIFY(dump.open(QIODevice::ReadWrite));
        QVERIFY(dump.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    }
    QVERIFY_REFUSED(m_office->keeper({u"status"_s}), u"THAT IS OLD"_s);
}

void TestOfficeServer::aNewPasswordEndsTheOldOne()
{
    const Said sheet = m_office->keeper({u"password"_s, u"rosa"_s});
    QVERIFY2(sheet.status == 0, qPrintable(sheet.text));
    QVERIFY_REFUSED(checkAt(m_place), u"password authentication failed"_s);
    m_sheet = sheet.text;
    QCOMPARE(m_office->follow(m_sheet), m_place);
    QVERIFY_DONE(checkAt(m_place));
}

void TestOfficeServer::whoIsRemovedIsOutAtOnce()
{
    QProcess session;
    m_office->prepare(session);
    session.start(u"psql"_s,
                  {u"-X"_s, u"-w"_s, u"-At"_s, u"-c"_s, u"SELECT 'in'"_s, u"-c"_s, u"SELECT pg_sleep(600)"_s, m_place});
    QByteArray said;
    while (!said.contains("in\n")) {
        QVERIFY2(session.waitForReadyRead(-1), said.constData());
        said += session.readAll();
    }
    QVERIFY_DONE(m_office->keeper({u"remove"_s, u"rosa"_s}));
    session.waitForFinished(-1);
    said += session.readAll();
    QVERIFY2(said.contains("terminating connection"), said.constData());
    QVERIFY_REFUSED(checkAt(m_place), u"did not let you in"_s);
    const Said people = m_office->keeper({u"people"_s});
    QVERIFY2(people.text.contains(QRegularExpression(u"rosa +organizer +locked out"_s)), qPrintable(people.text));
}

void TestOfficeServer::whoWasRemovedMayComeBack()
{
    QVERIFY_REFUSED(m_office->keeper({u"password"_s, u"rosa"_s}), u"is locked out"_s);
    const Said sheet = m_office->keeper({u"add"_s, u"rosa"_s});
    QVERIFY2(sheet.status == 0, qPrintable(sheet.text));
    QCOMPARE(m_office->follow(sheet.text), m_place);
    QVERIFY_DONE(checkAt(m_place));
    QVERIFY_REFUSED(m_office->keeper({u"add"_s, u"rosa"_s}), u"is here already"_s);
}

RNF_TEST(TestOfficeServer)
#include "tst_office_server.moc"
