#include "support/Gate.h"
#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "conversations/Conversations.h"
#include "events/CheckInWindow.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/Registrations.h"
#include "exchange/ExportDialog.h"
#include "exchange/ImportWizard.h"
#include "groups/Groups.h"
#include "look/SearchField.h"
#include "shell/CommandPalette.h"
#include "shell/LockWindow.h"
#include "workspace/Backups.h"

#include <QAbstractItemView>
#include <QDirIterator>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

// Names that stand in nothing else: whatever holds one of them was written about these people, this list or this event.
const QString givenMark = u"Zqxowira"_s, familyMark = u"Vwrulteka"_s, listMark = u"Jqorvendi"_s, eventMark = u"Kwyzantor"_s;
const QStringList marks{givenMark, familyMark, listMark, eventMark};
constexpr int canaries = 200;

/// The whole program in a process of its own, whose home, temporary and runtime folders are private: 200 people go through
/// every command, page, dialog and print that there is.
class CanaryRun : public WindowStory {
public:
    explicit CanaryRun(const QString &folder) : m_work(folder) {}

    /// False where one of the things meant did not happen.
    bool run()
    {
        QCoreApplication::setOrganizationName(u"rankandfile"_s);
        QCoreApplication::setApplicationName(u"rankandfile"_s);
        useLanguage(u"en"_s);
        Theme::apply(*qApp, Appearance::Light);
        const Workspace::Options options{7, Dates(today), defaultBackupFolder()};
        m_path = m_work + u"/w.rnf"_s;
        if (!Workspace::create(m_path, {u"Local 1184"_s, u"Ana"_s}, options))
            return false;
        m_window = std::make_unique<MainWindow>(MainWindow::Options{options, {}}, m_canaryPrompts);
        m_window->openFile(m_path);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        connect(&m_doorman, &QTimer::timeout, &m_doorman, [this] { answerDialogs(); });
        fill();
        importTheRest();
        typeAndUndo();
        everyCommand();
        checkIn();
        const bool isLocked = lockAndUnlock();
        const bool isAsked = askForFiles();
        m_isGood &= bool(workspace().backups().makeIfDue(0));
        m_doorman.stop();
        m_window->close();
        m_window.reset();
        qInfo("filled %d, imported %d, printed %d, seen %d, locked %d, asked %d", m_isGood, m_imported, m_printed, m_seen,
              isLocked, isAsked);
        return m_isGood && isLocked && isAsked && m_imported == canaries && m_printed > 2 && m_seen > 20;
    }

private:
    /// Answers every question for a path with a place that only the workspace is in.
    class CanaryPrompts : public DesktopPrompts {
    public:
        QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return opened; }
        QString savePath(QWidget *, const QString &, const QString &, const QString &) override
        {
            return folder.isEmpty() ? QString() : folder + u"/out-%1"_s.arg(++count);
        }
        QString folderPath(QWidget *, const QString &) override { return folder; }

        QString folder, opened;
        int count = 0;
    };

    static QString numbered(const QString &mark, int i) { return mark + QChar(u'a' + i / 20) + QChar(u'a' + i % 20); }

    void fill()
    {
        m_canaryPrompts.folder = m_work;
        for (int i = 0; i < canaries / 2; ++i)
            add(numbered(givenMark, i), numbered(familyMark, i), u"212 555 %1"_s.arg(i, 4, 10, QLatin1Char('0')));
        const auto everybody = workspace().people().ids(session(), {});
        PersonList list;
        list.name = listMark + u" night"_s;
        list.isHandPicked = true;
        m_isGood &= bool(workspace().lists().add(session(), list, everybody));
        Group group;
        group.name = listMark + u" committee"_s;
        m_isGood &= bool(workspace().groups().add(session(), group));
        Event event;
        event.name = eventMark + u" assembly"_s;
        EventTimes::set(event, today, QTime(19, 0), 120);
        if (const auto added = workspace().events().add(session(), {event, {}, {}})) {
            m_event = *workspace().events().find(session(), *added);
            m_isGood &= bool(workspace().registrations().invite(session(), m_event, everybody));
        }
    }

    void importTheRest()
    {
        QFile file(m_work + u"/"_s + listMark + u".csv"_s);
        if (!file.open(QIODevice::WriteOnly))
            return;
        QTextStream text(&file);
        text << "First name,Last name,Mobile phone\n";
        for (int i = canaries / 2; i < canaries; ++i)
            text << numbered(givenMark, i) << ',' << numbered(familyMark, i) << ",718 555 " << 1000 + i << '\n';
        text << numbered(givenMark, 0) << ",,not a phone\n";
        text.flush();
        file.close();
        m_canaryPrompts.opened = file.fileName();
        m_doorman.start(20);
        m_window->importFile(file.fileName());
        m_imported = int(workspace().people().count(session()));
    }

    void typeAndUndo()
    {
        m_window->people()->showPerson(workspace().people().ids(session(), givenMark).value(0));
        type(u"email/0"_s, givenMark + u" at home"_s); // cannot be kept
        search(givenMark.left(5));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        command(u"Copy rows"_s);
        command(u"Undo"_s);
        command(u"Log contact"_s);
        find<QPlainTextEdit>(u"contactNote"_s)->setPlainText(u"about "_s + familyMark);
        QCoreApplication::processEvents();
    }

    /// Whatever the menus hold, in any order; dialogs that open are looked at and answered.
    void everyCommand()
    {
        const QStringList left{u"Quit"_s,
                               u"Close this workspace"_s,
                               u"Open…"_s,
                               u"Connect to an office server…"_s,
                               u"Restore a backup…"_s,
                               u"Lock now"_s,
                               u"English"_s,
                               u"Español"_s};
        QStringList texts;
        for (const auto *known : m_window->commands())
            texts += CommandPalette::plainText(known);
        for (const auto &text : std::as_const(texts)) {
            const auto commands = m_window->commands();
            const auto found = std::ranges::find(commands, text, &CommandPalette::plainText);
            if (left.contains(text) || found == commands.end() || !(*found)->isEnabled())
                continue;
            (*found)->trigger();
            QTest::qWait(30);
            while (QApplication::activeModalWidget())
                QTest::qWait(20);
        }
        for (const auto &language : {u"Español"_s, u"English"_s})
            command(language); // builds everything anew
    }

    void checkIn()
    {
        const QPointer<CheckInWindow> door = new CheckInWindow(workspace(), session(), m_event, m_window.get());
        door->showFullScreen();
        door->activateWindow();
        auto *box = door->findChild<SearchField *>(u"doorBox"_s);
        QTest::keyClicks(box, givenMark.left(4));
        QTest::keyClick(box, Qt::Key_Return);
        door->grab();
        delete door;
    }

    bool lockAndUnlock()
    {
        m_window->lock();
        for (auto *window : QApplication::topLevelWidgets()) {
            if (auto *lock = qobject_cast<LockWindow *>(window)) {
                if (!QTest::qWaitFor([this] { return !m_window->people(); }))
                    return false;
                lock->grab();
                QTest::mouseClick(lock, Qt::LeftButton);
                return QTest::qWaitFor([this] { return m_window->isVisible() && m_window->people(); });
            }
        }
        return false;
    }

    /// Qt's own dialogs, in a folder with a name that tells something.
    bool askForFiles()
    {
        QDir(m_work).mkdir(listMark);
        m_doorman.stop();
        int asked = 0;
        QTimer chooser;
        connect(&chooser, &QTimer::timeout, &chooser, [&] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                ++asked;
                static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
            }
        });
        chooser.start(20);
        DesktopPrompts prompts;
        prompts.openPath(m_window.get(), u"Open"_s, m_work + u'/' + listMark, u"All files (*)"_s);
        prompts.savePath(m_window.get(), u"Save"_s, m_work + u'/' + listMark + u"/x.csv"_s, u"Lists (*.csv)"_s);
        prompts.folderPath(m_window.get(), u"Folder"_s);
        return asked == 3;
    }

    void answerDialogs()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->grab(); // as it is drawn on a screen
        const int looks = dialog->property("looks").toInt();
        dialog->setProperty("looks", looks + 1);
        if (looks == 0) {
            ++m_seen;
            m_printed += qobject_cast<PrintDialog *>(dialog) ? 1 : 0;
        }
        const auto press = [dialog](const QString &name) {
            for (auto *button : dialog->findChildren<QAbstractButton *>(name)) {
                if (button->isVisible() && button->isEnabled()) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        constexpr int longest = 100; // looks at an import that is tried and written
        if (qobject_cast<ImportWizard *>(dialog) && looks < longest) {
            if (!press(u"showImported"_s))
                press(u"import"_s);
            return;
        }
        if (qobject_cast<ExportDialog *>(dialog) && m_canaryPrompts.count < 3 && press(u"writeExport"_s))
            return;
        dialog->reject();
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected); // it asks back
    }

    QString m_work;
    CanaryPrompts m_canaryPrompts;
    QTimer m_doorman;
    Event m_event;
    int m_imported = 0, m_seen = 0, m_printed = 0;
    bool m_isGood = true;
};

/// What a file may hold a mark as.
QList<QByteArray> spellingsOf(const QString &mark)
{
    QList<QByteArray> spellings{mark.toUtf8().toLower(),
                                QByteArray(reinterpret_cast<const char *>(mark.utf16()), mark.size() * 2)};
    // Base64 writes three bytes as four letters, so where it begins matters; letters that neighbours share are left out.
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = (QByteArray(before, ' ') + mark.toUtf8()).toBase64(QByteArray::OmitTrailingEquals);
        spellings += whole.mid(before == 0 ? 0 : before + 1).chopped(1);
    }
    return spellings;
}

/// "file: mark" for each that stands in these bytes.
QStringList found(const QString &where, const QByteArray &bytes)
{
    QStringList hits;
    const QByteArray lower = bytes.toLower();
    for (const auto &mark : marks) {
        for (const auto &spelling : spellingsOf(mark)) {
            if (bytes.contains(spelling) || lower.contains(spelling))
                hits += where + u": "_s + mark;
        }
    }
    return hits;
}

} // namespace

/// Gate E: names never leave the workspace unasked.
class TestTraces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHitIsFoundHoweverItIsWritten();
    void namesAreInTheWorkspaceAndNowhereElse();
};

void TestTraces::aHitIsFoundHoweverItIsWritten()
{
    const QString text = u"… "_s + givenMark + u"aa …"_s;
    QVERIFY(!found({}, text.toUtf8()).isEmpty());
    QVERIFY(!found({}, text.toUpper().toUtf8()).isEmpty());
    QVERIFY(!found({}, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)).isEmpty());
    for (int before = 0; before < 3; ++before)
        QVERIFY(!found({}, (QByteArray(before, 'x') + text.mid(2).toUtf8()).toBase64()).isEmpty());
    QVERIFY(found({}, "Rosa Diaz").isEmpty());
}

void TestTraces::namesAreInTheWorkspaceAndNowhereElse()
{
    const QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, place] :
         {std::pair(u"HOME"_s, u"home"_s), {u"TMPDIR"_s, u"tmp"_s}, {u"XDG_RUNTIME_DIR"_s, u"run"_s}}) {
        QVERIFY(QDir().mkpath(folder.filePath(place)));
        QFile::setPermissions(folder.filePath(place), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(name, folder.filePath(place));
    }
    for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.remove(name);
    QVERIFY(QDir().mkpath(folder.filePath(u"work"_s)));
    QProcess run;
    run.setProcessEnvironment(environment);
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(QCoreApplication::applicationFilePath(), {u"tst_traces"_s, u"run"_s, folder.filePath(u"work"_s)});
    QVERIFY(run.waitForFinished(-1));
    const QByteArray log = run.readAll();
    QVERIFY2(run.exitStatus() == QProcess::NormalExit && run.exitCode() == 0, log.constData());

    QStringList hits = found(u"what it said"_s, log);
    int files = 0, backups = 0;
    QDirIterator each(folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.fileName().startsWith(folder.filePath(u"work/"_s)))
            continue;
        ++files;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto inside = found(file.fileName(), file.readAll()) + found(file.fileName(), file.fileName().toUtf8());
        if (file.fileName().endsWith(u".rnfbackup"_s))
            backups += inside.isEmpty() ? 0 : 1;
        else
            hits += inside;
    }
    Gate::tell('E',
               u"%1 people through every command, %2 files looked at, %3 hits"_s.arg(canaries).arg(files).arg(hits.size()),
               u"200 people, 0 hits"_s, hits.isEmpty() && canaries >= 200);
    QCOMPARE(hits, QStringList());
    QVERIFY(files > 1);   // its settings, at least
    QVERIFY(backups > 0); // where names may be, they are found
    QVERIFY(QDir(folder.filePath(u"tmp"_s)).isEmpty());
}

RNF_TEST_MAIN(TestTraces, [](int argc, char *argv[]) {
    if (argc == 3 && qstrcmp(argv[1], "run") == 0)
        return CanaryRun(QString::fromLocal8Bit(argv[2])).run() ? 0 : 1;
    return TestProgram::runTests<TestTraces>(argc, argv);
})
#include "tst_traces.moc"
