#include "faults/Office.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Also for somebody whom no permission stops: then for this program alone, until it ends.
bool makeUnwritable(const QString &path)
{
    if (geteuid() != 0)
        return QFile::setPermissions(path, QFile::ReadOwner);
    const QByteArray name = QFile::encodeName(path);
    const char *file = name.constData();
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount(file, file, nullptr, MS_BIND, nullptr) == 0
        && mount("none", file, nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

} // namespace

/// A file that can be read and not be written, as on a medium that somebody locked.
class TestReadOnlyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeWrittenCanBeRead();
};

void TestReadOnlyFile::aFileThatCannotBeWrittenCanBeRead()
{
    QTemporaryDir folder;
    Office office(folder.path());
    office.furnish();
    const QByteArray state = office.state();
    if (!makeUnwritable(office.path()))
        QSKIP("No file can be made unwritable here.");
    const auto opened = office.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, u"read-only"_s);
    QVERIFY(opened.error().message.contains(u"read-only"_s));
    QVERIFY(Workspace::canBeRead(opened.error()));
    {
        const auto read = Workspace::open(office.path(), {}, true);
        QVERIFY(read);
        QVERIFY((*read)->people().count((*read)->firstSession()) > 0);
    }
    QCOMPARE(office.state(), state);
    umount2(QFile::encodeName(office.path()).constData(), MNT_DETACH);
}

RNF_TEST(TestReadOnlyFile)

#include "tst_read_only_file.moc"
