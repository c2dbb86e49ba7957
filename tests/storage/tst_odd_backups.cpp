#include "storage/OddWorkspace.h"
#include "support/Gate.h"
#include "support/TestProgram.h"

#include "workspace/WorkspaceSchema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

/// The three parts of a backup, as anybody can read and write them.
struct BackupParts {
    QByteArray line = "RANKANDFILE BACKUP 1\n";
    QJsonObject head;
    QByteArray content;

    static BackupParts in(const QByteArray &bytes)
    {
        const auto first = bytes.indexOf('\n') + 1, second = bytes.indexOf('\n', first) + 1;
        return {bytes.first(first), QJsonDocument::fromJson(bytes.mid(first, second - first)).object(),
                bytes.sliced(second)};
    }
    QByteArray headBytes() const { return QJsonDocument(head).toJson(QJsonDocument::Compact); }
    QByteArray bytes() const { return line + headBytes() + '\n' + content; }
    /// As somebody would who knows how the hash is made: it keeps from damage, not from malice.
    QByteArray hashedAnew()
    {
        head[u"sha256"_s] = QString();
        head[u"sha256"_s] =
            QString::fromLatin1(QCryptographicHash::hash(headBytes() + content, QCryptographicHash::Sha256).toHex());
        return bytes();
    }
};

using Alter = std::function<QByteArray(BackupParts)>;

const QByteArray &soundBackup()
{
    static const QByteArray bytes = [] {
        QTemporaryDir folder;
        const QString path = SoundWorkspace().copyIn(folder.path()), backup = folder.filePath(u"b.rnfbackup"_s);
        if (!writeBackup(path, backup, QDateTime(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC)))
            qFatal("no backup");
        return bytesOfFile(backup);
    }();
    return bytes;
}

/// The workspace inside, in the hands of another program.
QByteArray alteredBySql(const QByteArray &content, const QString &sql)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.rnf"_s);
    putBytes(path, content);
    RawFile(path).exec(sql);
    return bytesOfFile(path);
}

const QString noBackup = u"refused not-a-backup"_s;
const QString foreignInside = u"restored, then refused foreign-schema"_s;

} // namespace

/// Backup files as they come from anywhere, each with what restoring makes of it: all of it, or nothing.
class TestOddBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }
    void cleanup() { m_wrong += QTest::currentTestFailed(); }
    void cleanupTestCase();
    void everyBackupGetsItsVerdict_data();
    void everyBackupGetsItsVerdict();
    void whatIsNoFileIsRefusedAtOnce();

private:
    int m_tried = 0, m_wrong = 0;
};

void TestOddBackups::cleanupTestCase()
{
    Gate::tell('G', u"backups: %1 got the right verdict, %2 a wrong one"_s.arg(m_tried - m_wrong).arg(m_wrong),
               u"all right"_s, m_wrong == 0);
}

void TestOddBackups::everyBackupGetsItsVerdict_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QString &verdict, const Alter &alter) {
        QTest::newRow(name) << alter << verdict;
    };
    const auto field = [&](const char *name, const QString &key, const QJsonValue &value) {
        row(name, noBackup, [=](BackupParts parts) {
            parts.head[key] = value;
            return parts.bytes();
        });
    };
    /// The hash fits, so only what it says can be wrong.
    const auto forged = [&](const char *name, const QString &verdict, const QString &key, const QJsonValue &value) {
        row(name, verdict, [=](BackupParts parts) {
            parts.head[key] = value;
            return parts.hashedAnew();
        });
    };
    const auto content = [&](const char *name, const QString &verdict, const std::function<QByteArray(QByteArray)> &alter) {
        row(name, verdict, [=](BackupParts parts) {
            parts.content = alter(parts.content);
            return parts.hashedAnew();
        });
    };
    const auto sql = [&](const char *name, const QString &verdict, const QString &text) {
        content(name, verdict, [=](const QByteArray &all) { return alteredBySql(all, text); });
    };

    row("as it was written", u"opens"_s, [](const BackupParts &parts) { return parts.bytes(); });
    row("its hash made anew", u"opens"_s, [](BackupParts parts) { return parts.hashedAnew(); });
    field("of another workspace", u"workspace"_s, u"00000000-0000-0000-0000-000000000000"_s);
    field("of another program", u"program"_s, u"9.9"_s);
    field("of another version", u"schema"_s, 2);
    field("of a version in words", u"schema"_s, u"1"_s);
    field("of another time", u"taken_at"_s, u"2026-11-17T12:00:00.000Z"_s);
    field("of no time", u"taken_at"_s, u"yesterday"_s);
    field("of other counts", u"rows"_s, QJsonObject{{u"person"_s, 1}});
    field("counts that are a list", u"rows"_s, QJsonArray{1, 2});
    field("another hash", u"sha256"_s, QString(64, u'0'));
    field("a hash in capitals and blanks", u"sha256"_s, u" AB CD "_s);
    field("no hash", u"sha256"_s, QString());
    field("another end of the history", u"chain_head"_s, QString(64, u'0'));
    field("sealed in a way of the future", u"sealed"_s, u"vault"_s);
    field("sealed in no way", u"sealed"_s, QJsonValue());
    field("a word more", u"note"_s, u"hello"_s);
    row("of a later format", noBackup, [](BackupParts parts) {
        parts.line = "RANKANDFILE BACKUP 2\n";
        return parts.bytes();
    });
    row("line ends of windows", noBackup, [](BackupParts parts) {
        parts.line = "RANKANDFILE BACKUP 1\r\n";
        return parts.bytes();
    });
    row("a head that is no JSON", noBackup, [](const BackupParts &parts) { return parts.line + "hello\n" + parts.content; });
    row("a head that never ends", noBackup, [](const BackupParts &parts) { return parts.line + QByteArray(3 << 20, '{'); });
    row("a deep head", noBackup,
        [](const BackupParts &parts) { return parts.line + QByteArray("[").repeated(500'000) + '\n' + parts.content; });
    row("a head in other words' order", noBackup, [](const BackupParts &parts) {
        return parts.line + QJsonDocument(parts.head).toJson(QJsonDocument::Indented).replace('\n', ' ') + '\n'
             + parts.content;
    });
    row("nothing", noBackup, [](auto) { return QByteArray(); });
    row("its first line alone", noBackup, [](const BackupParts &parts) { return parts.line; });
    row("its head alone", noBackup, [](BackupParts parts) {
        parts.content.clear();
        return parts.bytes();
    });
    row("half of it", noBackup, [](const BackupParts &parts) { return parts.bytes().first(parts.bytes().size() / 2); });
    row("a byte more", noBackup, [](const BackupParts &parts) { return parts.bytes() + ' '; });
    row("another byte", noBackup, [](BackupParts parts) {
        parts.content[parts.content.size() - 5000] = char(parts.content[parts.content.size() - 5000] ^ 1);
        return parts.bytes();
    });
    row("a workspace", noBackup, [](const BackupParts &parts) { return parts.content; });
    row("twice", noBackup, [](const BackupParts &parts) { return parts.bytes() + parts.bytes(); });

    forged("counts that are too large, hash and all", noBackup, u"rows"_s, QJsonObject{{u"person"_s, 1'000'000}});
    forged("counts below zero, hash and all", noBackup, u"rows"_s, QJsonObject{{u"person"_s, -1}});
    forged("a name that leads away, hash and all", u"opens"_s, u"workspace"_s, u"../../../var/x"_s);
    content("nothing inside, hash and all", noBackup, [](auto) { return QByteArray(); });
    content("a list inside, hash and all", noBackup, [](auto) { return QByteArray("First name\nAda\n").repeated(100); });
    content("half a workspace inside, hash and all", noBackup,
            [](const QByteArray &all) { return all.first(all.size() / 2); });
    content("damage inside, hash and all", noBackup,
            [](QByteArray all) { return all.replace(all.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\x2a')); });
    sql("a table inside that was not counted, hash and all", noBackup, u"CREATE TABLE x (y)"_s);
    sql("a row less inside, hash and all", noBackup, u"DELETE FROM person WHERE id = (SELECT max(id) FROM person)"_s);
    sql("a trigger inside, hash and all", foreignInside,
        u"CREATE TRIGGER t AFTER UPDATE ON id_block BEGIN DELETE FROM person; END"_s);
    sql("a trigger inside that never ends, hash and all", foreignInside,
        u"CREATE TRIGGER t AFTER UPDATE ON id_block BEGIN INSERT INTO meta WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL "
        u"SELECT x "
        "+ 1 FROM n) SELECT x, x FROM n; END"_s);
    sql("a view inside, hash and all", foreignInside, u"CREATE VIEW v AS SELECT * FROM person"_s);
    sql("notes inside that never end, hash and all", noBackup,
        u"DROP TABLE meta; CREATE VIEW meta AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT x AS name, x AS value FROM n"_s);
    sql("a newer workspace inside, hash and all", u"restored, then refused newer"_s,
        u"PRAGMA user_version=%1"_s.arg(workspaceSchema().version() + 1));
    sql("another program's inside, hash and all", u"restored, then refused not-a-workspace"_s, u"PRAGMA application_id=1"_s);
}

void TestOddBackups::everyBackupGetsItsVerdict()
{
    ++m_tried;
    QFETCH(Alter, alter);
    QFETCH(QString, verdict);
    QTemporaryDir folder;
    const QString backup = folder.filePath(u"odd.rnfbackup"_s), made = folder.filePath(u"made.rnf"_s);
    const QByteArray bytes = alter(BackupParts::in(soundBackup()));
    putBytes(backup, bytes);
    const auto restored = restoreBackup(backup, made);
    if (!restored) {
        QCOMPARE(u"refused "_s + restored.error().id, verdict);
        QVERIFY2(restored.error().message.contains(u"odd.rnfbackup"_s), qPrintable(restored.error().message));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"odd.rnfbackup"_s});
    } else {
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"made.rnf"_s, u"odd.rnfbackup"_s}));
        // What is inside did nothing on the way.
        QCOMPARE(RawFile(made).one(u"SELECT count(*) FROM person"_s).toLongLong(), SoundWorkspace::people);
        const QString opened = verdictOn(made, false);
        QCOMPARE(opened == "opens"_L1 ? opened : u"restored, then "_s + opened, verdict);
    }
    QVERIFY(bytesOfFile(backup) == bytes);
}

void TestOddBackups::whatIsNoFileIsRefusedAtOnce()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.rnfbackup"_s), link = folder.filePath(u"link.rnfbackup"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, link));
    for (const QString &path : {pipe, link, folder.path(), folder.filePath(u"none.rnfbackup"_s)}) {
        QVERIFY(!isBackup(path));
        QCOMPARE(readBackupInfo(path).error().id, u"not-a-backup"_s);
        QCOMPARE(restoreBackup(path, folder.filePath(u"made.rnf"_s)).error().id, u"not-a-backup"_s);
    }
}

RNF_TEST(TestOddBackups)
#include "tst_odd_backups.moc"
