#include "support/MessyList.h"
#include "support/ScriptedPrompts.h"
#include "support/TestProgram.h"

#include "exchange/ImportWizard.h"
#include "exchange/TableFormats.h"
#include "look/Theme.h"
#include "people/PeoplePage.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "shell/WelcomePage.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The first minutes of somebody new, in the real window, by keys and clicks.
class TestFirstDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aListComesInIsFoundEditedUndoneAndGoesOut();

private:
    template <typename T>
    T *find(QObject *in, const QString &name)
    {
        auto *found = in->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void startOurs(MainWindow &window);
    ImportOutcome importMessyList(MainWindow &window, const MessyList &list);
    /// The rows of a list of ours, in the columns of a MessyList, by their e-mail.
    static QHash<QString, QStringList> rowsOf(const QString &path);

    ScriptedPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFirstDay::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"rnf-test"_s);
    useLanguage(u"en"_s);
    Theme::apply(*qApp, Appearance::Light);
}

void TestFirstDay::init()
{
    QSettings().clear();
    useLanguage(u"en"_s);
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFirstDay::startOurs(MainWindow &window)
{
    m_prompts.path = m_folder->filePath(u"ours.rnf"_s);
    QTest::mouseClick(find<QPushButton>(&window, u"startOurs"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(&window, u"organization"_s), u"Local 1184"_s);
    QTest::keyClicks(find<QLineEdit>(&window, u"userName"_s), u"Ana"_s);
    for (const auto &name : {u"setupPassphrase"_s, u"setupAgain"_s})
        QTest::keyClicks(find<QLineEdit>(&window, name), u"night shift on the loading dock"_s);
    QTest::mouseClick(find<QPushButton>(&window, u"createWorkspace"_s), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<QDialog *>(u"recoveryDialog"_s));
    QTest::mouseClick(find<QPushButton>(&window, u"recoveryKept"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 30'000);
    QVERIFY(QFile::exists(m_prompts.path));
}

ImportOutcome TestFirstDay::importMessyList(MainWindow &window, const MessyList &list)
{
    const QString path = m_folder->filePath(u"miembros.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write(list.bytes());
    file.close();

    std::optional<ImportOutcome> outcome;
    QTimer driver;
    int clicks = 0;
    connect(&driver, &QTimer::timeout, &driver, [&] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard)
            return;
        auto *import = find<QPushButton>(wizard, u"import"_s);
        auto *show = find<QPushButton>(wizard, u"showImported"_s);
        if (import->isVisible() && import->text().contains(QString::number(list.meant().size()))) {
            ++clicks;
            QTest::mouseClick(import, Qt::LeftButton);
        } else if (show->isVisible()) {
            ++clicks;
            outcome = wizard->outcome();
            QTest::mouseClick(show, Qt::LeftButton);
        }
    });
    driver.start(20);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop({400, 400}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000))
        qFatal("the dropped list was not imported");
    if (clicks != 2)
        qFatal("%d clicks instead of two", clicks);
    return *outcome;
}

QHash<QString, QStringList> TestFirstDay::rowsOf(const QString &path)
{
    const auto reader = TableFormats::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    QHash<QString, QStringList> rows;
    TableRow row;
    while ((*reader)->next(row)) {
        QStringList cells;
        for (const auto &column : MessyList::columns())
            cells += row.text((*reader)->columns().indexOf(column)).replace(u"\r\n"_s, u"\n"_s);
        rows.insert(cells[MessyList::Mail], cells);
    }
    return rows;
}

void TestFirstDay::aListComesInIsFoundEditedUndoneAndGoesOut()
{
    MainWindow window({Workspace::Options{7, Dates(QDate(2026, 11, 16)), {}}, {}}, m_prompts);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    startOurs(window);

    const MessyList list;
    const auto outcome = importMessyList(window, list);
    QCOMPARE(outcome.rows, list.rows());
    QCOMPARE(outcome.created, list.meant().size());
    QList<MessyList::Fault> rejected;
    for (const auto &reject : outcome.rejects)
        rejected += {reject.row, reject.column};
    QCOMPARE(rejected, list.faults());
    auto &people = window.workspace()->people();
    QCOMPARE(people.count(window.session()), list.meant().size());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    // Three letters find Inés, accent or not.
    auto *search = find<QLineEdit>(&window, u"search"_s);
    auto *table = find<QTableView>(&window, u"people"_s);
    search->clear();
    QTest::keyClicks(search, u"ine"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->model()->index(0, 0).data().toString().startsWith(u"Inés"_s));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->index(row, 0).data().toString().contains(u"Inés"_s));

    // A change of her phone is kept when the field is left, and Ctrl+Z takes it back.
    QTest::keyClick(search, Qt::Key_Down);
    const PersonId ines = window.people()->selection().value(0);
    QVERIFY(ines.isValid());
    const QString before = people.find(window.session(), ines)->phones.value(0).digits;
    auto *phone = find<QLineEdit>(&window, u"phone/0"_s);
    phone->setFocus();
    phone->selectAll();
    QTest::keyClicks(phone, u"718 555 0199"_s);
    QTest::keyClick(phone, Qt::Key_Tab);
    QCOMPARE(people.find(window.session(), ines)->phones.value(0).digits, u"7185550199"_s);
    QCOMPARE(find<QLineEdit>(&window, u"phone/0"_s)->text(), u"(718) 555-0199"_s);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(people.find(window.session(), ines)->phones.value(0).digits, before);

    // Everything goes out again, and says what was meant.
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(table->model()->rowCount(), list.meant().size());
    m_prompts.path = m_folder->filePath(u"out.csv"_s);
    QTimer::singleShot(50, [&] {
        auto *dialog = QApplication::activeModalWidget();
        QTest::mouseClick(find<QPushButton>(dialog, u"writeExport"_s), Qt::LeftButton);
    });
    window.exportList();
    const auto written = rowsOf(m_prompts.path);
    QCOMPARE(written.size(), list.meant().size());
    for (const auto &meant : list.meant())
        QCOMPARE(written[meant[MessyList::Mail]], meant);
}

RNF_TEST(TestFirstDay)
#include "tst_first_day.moc"
