#include "support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

/// What the program leaves behind when it dies.
class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteOfTheStackIsLeftAndNothingElse();
};

void TestCrash::aNoteOfTheStackIsLeftAndNothingElse()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer tells of crashes itself");
#endif
    const QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    QProcess maker, program;
    for (auto *each : {&maker, &program}) {
        each->setProcessEnvironment(environment);
        each->setWorkingDirectory(folder.path());
    }
    maker.start(QStringLiteral(RNF_PROGRAM), {u"new"_s, u"Zqxowira.rnf"_s});
    QVERIFY(maker.waitForFinished(-1));
    // Reads and waits for more.
    program.start(QStringLiteral(RNF_PROGRAM), {u"import"_s, u"Zqxowira.rnf"_s, u"/dev/stdin"_s});
    QVERIFY(program.waitForStarted());
    program.write("First name\nZqxowira\n");
    QVERIFY(program.waitForBytesWritten(-1));
    const QString note = folder.filePath(u"data/rankandfile/crash.txt"_s);
    // It must have come as far as where it keeps its notes.
    QFile known(u"/proc/%1/status"_s.arg(program.processId()));
    const auto catches = [&] {
        known.close();
        if (!known.open(QIODevice::ReadOnly))
            return false;
        for (const auto &line : known.readAll().split('\n')) {
            if (line.startsWith("SigCgt:"))
                return bool(line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGSEGV - 1) & 1);
        }
        return false;
    };
    QTRY_VERIFY(catches());
    ::kill(pid_t(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    QFile file(note);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(note));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("Rank & File "));
    QVERIFY(text.contains("signal 11\n"));
    QVERIFY(text.contains("[0x"));
    QVERIFY(!text.contains("Zqxowira"));
    QDirIterator each(folder.path(), {u"core*"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!each.hasNext());
}

RNF_TEST(TestCrash)
#include "tst_crash.moc"
