#include "support/Gate.h"
#include "support/OddFiles.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/CalendarReader.h"
#include "exchange/Imports.h"
#include "storage/Statement.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QList<OddFile> &oddFiles()
{
    static const auto files = OddFile::in(QStringLiteral(RNF_SOURCE_DIR "/tests/exchange/odd/odd_files.tsv"));
    return files;
}

/// What came of a file.
struct FoundInFile {
    QString outcome;
    qint64 rows = 0, rejected = 0;
    QStringList cells = {}; ///< those of the table, as they were found; of a refusal its message, unless it has the words
};

/// "2.given_name=Rosa": of whom, what, and what it says.
struct CheckedCell {
    explicit CheckedCell(const QString &text)
        : number(text.section(u'.', 0, 0).toInt()), field(text.section(u'.', 1).section(u'=', 0, 0))
    {
    }
    QString with(const QString &value) const
    {
        return u"%1.%2="_s.arg(QString::number(number), field) + QString(value).replace(u'\n', u'/');
    }

    int number;
    QString field;
};

qint64 actionsIn(Workspace &workspace)
{
    return Statement(workspace.store().reader(), u"SELECT count(*) FROM action"_s).one<qint64>().value_or(-1);
}

/// `ids`: those who came in, in the order of the file.
QStringList cellsOf(const QList<Person> &people, const QList<PersonId> &ids, const QStringList &wanted)
{
    QStringList found;
    for (const auto &text : wanted) {
        const CheckedCell cell(text);
        const auto *field = PersonFields::find(cell.field);
        const auto person = std::ranges::find(people, ids.value(cell.number - 1), &Person::id);
        const bool isThere = field && person != people.end();
        found += cell.with(isThere ? field->read(*person, PhoneNumbers()) : u"(nobody)"_s);
    }
    return found;
}

FoundInFile foundInCalendar(const OddFile &file, const QString &path)
{
    QFile calendar(path);
    if (!calendar.open(QIODevice::ReadOnly))
        return {u"not there"_s};
    const auto content = CalendarReader::read(calendar.readAll(), today);
    FoundInFile found{QString::number(content.entries - content.leftOut.size()), content.entries, content.leftOut.size()};
    for (const auto &text : file.cells) {
        const CheckedCell cell(text);
        const auto event = content.occurrences.value(cell.number - 1);
        found.cells += cell.with(cell.field == "title"_L1   ? event.title
                                 : cell.field == "place"_L1 ? event.place
                                 : cell.field == "uid"_L1   ? event.uid
                                                            : event.start.toString(u"yyyy-MM-dd HH:mm"_s));
    }
    return found;
}

constexpr char measuring[] = "--measure";
constexpr qint64 mostMegabytes = 300;

/// Runs a program, and tells below what it says how many megabytes of memory it took, or a program that it started, whichever took
/// more. In a process of its own: what whoever starts a program has in memory counts as that program's.
int measure(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const int status = QProcess::execute(QStringLiteral(RNF_PROGRAM), arguments);
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    printf("%ld\n", usage.ru_maxrss / 1024);
    return status;
}

} // namespace

/// Bad and odd files, each with what somebody who reads it would expect: who comes in, what of them is checked, or why it is
/// refused, which leaves nothing. With RNF_ODD_TABLE=FILE the table of what was expected and found is written there.
class TestOddFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_wrong += QString::fromUtf8(QTest::currentDataTag());
    }
    void theTableIsOfEveryKind();
    // Each of these is a test of its own for ctest, which runs them side by side.
    void textListsBringWhatIsExpected_data()
    {
        addRows([](const OddFile &file) { return file.kind == "csv"_L1; });
    }
    void textListsBringWhatIsExpected() { fileBringsWhatIsExpected(); }
    void otherFilesBringWhatIsExpected_data()
    {
        addRows([](const OddFile &file) { return file.kind != "csv"_L1; });
    }
    void otherFilesBringWhatIsExpected() { fileBringsWhatIsExpected(); }
    void hostileFilesChangeNothingAndTakeLittleMemory_data();
    void hostileFilesChangeNothingAndTakeLittleMemory();

private:
    static void addRows(bool (*isMeant)(const OddFile &));
    void fileBringsWhatIsExpected();
    TestWorkspace &workspace();
    FoundInFile bringIn(const OddFile &file, const QString &path);
    void report(const OddFile &file, const FoundInFile &found);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWorkspace> m_workspace;
    QByteArray m_report;
    QHash<QString, QSet<QString>> m_tried; ///< names of files by their kind
    QSet<QString> m_wrong;
};

/// A new workspace for each of hundreds of files must not wait for the disk.
void TestOddFiles::initTestCase()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOddFiles::cleanupTestCase()
{
    m_workspace.reset();
    const std::pair<QString, int> goals[] = {
        {u"csv"_s, 120}, {u"sheet"_s, 60}, {u"card"_s, 40}, {u"calendar"_s, 40}, {u"other"_s, 0}};
    for (const auto &[kind, goal] : goals) {
        const auto tried = m_tried[kind].size();
        const auto right = std::ranges::count_if(std::as_const(m_tried[kind]),
                                                 [&](const QString &name) { return !m_wrong.contains(name); });
        Gate::tell('G', u"%1: %2 of %3 files got the right verdict"_s.arg(kind).arg(right).arg(tried),
                   goal > 0 ? u"%1 or more, all right"_s.arg(goal) : u"all right"_s, right == tried && tried >= goal);
    }
    const QString path = qEnvironmentVariable("RNF_ODD_TABLE");
    if (path.isEmpty())
        return;
    QFile report(path);
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("file\texpected\tfound\trows\trejected\tcells as expected\n" + m_report);
}

void TestOddFiles::theTableIsOfEveryKind()
{
    QHash<QString, int> ofKind;
    QSet<QString> names;
    for (const auto &file : oddFiles()) {
        ++ofKind[file.kind];
        QVERIFY2(!names.contains(file.name), qPrintable(file.name));
        names += file.name;
        QVERIFY2(file.isRefused() || file.brings() == 0 || file.cells.size() == 3, qPrintable(file.name));
    }
    QVERIFY(oddFiles().size() >= 300);
    QVERIFY(ofKind[u"csv"_s] >= 120);
    QVERIFY(ofKind[u"sheet"_s] >= 60);
    QVERIFY(ofKind[u"card"_s] >= 40);
    QVERIFY(ofKind[u"calendar"_s] >= 40);
}

/// Hostile ones that are refused take long, and are looked at below in all that matters.
void TestOddFiles::addRows(bool (*isMeant)(const OddFile &))
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < oddFiles().size(); ++i) {
        const OddFile &file = oddFiles()[i];
        if (isMeant(file) && !(file.isHostile() && file.isRefused()))
            QTest::newRow(qPrintable(file.name)) << i;
    }
}

/// One that nothing was imported into.
TestWorkspace &TestOddFiles::workspace()
{
    if (!m_workspace)
        m_workspace = std::make_unique<TestWorkspace>();
    return *m_workspace;
}

FoundInFile TestOddFiles::bringIn(const OddFile &file, const QString &path)
{
    const auto refused = [&](const Error &error) {
        const bool isTold =
            std::ranges::all_of(file.cells, [&](const QString &words) { return error.message.contains(words); });
        return FoundInFile{u"refused "_s + error.id, 0, 0, isTold ? file.cells : QStringList{error.message}};
    };
    const Session &session = workspace().session;
    auto &people = workspace()->people();
    Imports imports(workspace()->store(), people);
    const auto source = ImportSource::named(path);
    const auto preview = imports.preview(session, source);
    if (!preview)
        return refused(preview.error());
    const auto recipe = imports.withDateOrder(source, preview->recipe);
    if (!recipe)
        return refused(recipe.error());
    const auto outcome = imports.run(session, source, *recipe, {});
    if (!outcome)
        return refused(outcome.error());
    const auto &o = *outcome;
    if (o.created + o.updated + o.unchanged + o.skipped + o.rejected != o.rows)
        return {u"rows that are not accounted for"_s};
    return {QString::number(o.created), o.rows, o.rejected, cellsOf(people.load(session, o.touched), o.touched, file.cells)};
}

void TestOddFiles::report(const OddFile &file, const FoundInFile &found)
{
    const auto same = std::ranges::count_if(file.cells, [&](const QString &cell) { return found.cells.contains(cell); });
    const QStringList columns{file.name,
                              file.outcome,
                              found.outcome,
                              QString::number(found.rows),
                              QString::number(found.rejected),
                              u"%1 of %2"_s.arg(same).arg(file.cells.size())};
    m_report += columns.join(u'\t').toUtf8() + '\n';
}

void TestOddFiles::fileBringsWhatIsExpected()
{
    QFETCH(int, index);
    const OddFile &file = oddFiles()[index];
    const QString path = file.pathIn(m_folder->path());
    if (path.isEmpty())
        QSKIP("RNF_CORPORA names no folder with the files of other programs, so they were not read.");
    m_tried[file.kind] += file.name;
    FoundInFile found;
    if (file.kind == "calendar"_L1) {
        found = foundInCalendar(file, path);
    } else {
        const QByteArray before = contentOf(workspace()->store().reader());
        const qint64 actions = actionsIn(*workspace());
        found = bringIn(file, path);
        const bool isSame = contentOf(workspace()->store().reader()) == before && actionsIn(*workspace()) == actions;
        if (!isSame)
            m_workspace.reset();
        QVERIFY(isSame || !found.outcome.startsWith("refused"_L1));
    }
    if (!file.isOfCorpora())
        QFile::remove(path);
    report(file, found);
    QCOMPARE(found.outcome, file.outcome);
    QCOMPARE(found.cells.join(u" | "_s), file.cells.join(u" | "_s));
    QCOMPARE(found.rows, file.rows);
    QCOMPARE(found.rejected, file.rejected);
}

void TestOddFiles::hostileFilesChangeNothingAndTakeLittleMemory_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < oddFiles().size(); ++i) {
        if (oddFiles()[i].isHostile() && oddFiles()[i].kind != "calendar"_L1) // which are no lists of people
            QTest::newRow(qPrintable(oddFiles()[i].name)) << i;
    }
}

/// The program itself, as somebody starts it; what is not refused it only tries.
void TestOddFiles::hostileFilesChangeNothingAndTakeLittleMemory()
{
    QFETCH(int, index);
    const OddFile &file = oddFiles()[index];
    const QString path = file.pathIn(m_folder->path());
    m_tried[file.kind] += file.name;
    const QByteArray before = contentOf(workspace()->store().reader());
    workspace().close();
    QStringList arguments{u"tst_odd_files"_s, QString::fromLatin1(measuring), u"import"_s, workspace().path(), path,
                          u"--json"_s};
    if (!file.isRefused())
        arguments += u"--dry-run"_s;
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(program.waitForFinished(120'000));
    QFile::remove(path);
    workspace().reopen();
    QVERIFY(contentOf(workspace()->store().reader()) == before);
    const QByteArrayList said = program.readAllStandardOutput().trimmed().split('\n');
    const auto error = QJsonDocument::fromJson(said.first()).object().value(u"error"_s).toObject();
    const QString message = error.value(u"message"_s).toString();
    report(file, {file.isRefused() ? u"refused "_s + error.value(u"id"_s).toString() : file.outcome});
    QCOMPARE(error.value(u"id"_s).toString(), file.refusal());
    QCOMPARE(message.isEmpty(), !file.isRefused());
    for (const QString &words : file.isRefused() ? file.cells : QStringList())
        QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY(file.isRefused() ? program.exitCode() == 3 || program.exitCode() == 4 : program.exitCode() <= 1);
    const qint64 megabytes = said.last().toLongLong();
    QVERIFY2(megabytes > 0 && megabytes <= mostMegabytes, qPrintable(u"%1 MB"_s.arg(megabytes)));
}

RNF_TEST_MAIN(TestOddFiles, [](int argc, char *argv[]) {
    const bool isMeasuring = argc > 1 && qstrcmp(argv[1], measuring) == 0;
    return isMeasuring ? measure(argc - 1, argv + 1) : TestProgram::runTests<TestOddFiles>(argc, argv);
})
#include "tst_odd_files.moc"
