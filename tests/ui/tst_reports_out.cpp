#include "support/ReportsTest.h"
#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "insight/LogoPicture.h"
#include "insight/Metrics.h"
#include "insight/MonthlyPlans.h"
#include "insight/MonthlyReport.h"
#include "print/PrintDialog.h"
#include "shell/CommandPalette.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Without what lies between words, because a line may end anywhere and a text may be drawn in pieces.
QString withoutSpaces(QString text) { return text.remove(QRegularExpression(u"\\s+"_s)); }

} // namespace

/// What leaves the page of reports: on paper, as a PDF, by the clipboard, and the report of a month for the board; and who is asked
/// about.
class TestReportsOut : public ReportsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-reports-out"_s); }
    void init()
    {
        openWindow();
        addInterns();
    }
    void cleanup() { closeWindow(); }
    void whatIsShownIsPrinted();
    void withoutNumbersThereIsNothingToPrint();
    void theTableIsCopiedWithWhatItSays();
    void theChartIsCopiedAsAPicture();
    void aListNarrowsTheQuestion();
    void aQuestionIsOneCommandAway();
    void theMonthlyReportSaysWhatWasFoundAndWhere();
    void theMonthlyReportAsksWhatIsTicked();
    void theMonthlyReportIsCountedBesideTheWindow();
    void whatIsChosenForAMonthlyReportCanBeTakenBack();
    void anEarlierMonthIsCountedAsOfItsEnd();
    void aLogoStandsOnTheFirstPage();
    void whatIsNoLogoIsSaid();
    void aLogoFromElsewhereThatReadsFilesIsNotShown();

private:
    QString population() { return find<QLabel>(u"reportPopulation"_s)->text(); }

    void openHours()
    {
        command(u"Do the interns get their hours?"_s);
        QTRY_VERIFY(numbers()->model()->rowCount() > 1);
    }
    /// What stands on each page of a printout, squeezed.
    static QStringList pagesOf(const PrintDialog &dialog)
    {
        QStringList pages;
        for (const auto &page : textsOfPages(dialog.printout())) {
            QString texts;
            for (const auto &text : page)
                texts += text.text;
            pages += withoutSpaces(texts);
        }
        return pages;
    }
    /// Whether they say it, though a page may end within it.
    static bool says(const QStringList &pages, const QString &text)
    {
        QString content = pages.value(0);
        for (const auto &page : pages.mid(1))
            content += QString(page).remove(QRegularExpression(u"^.*?Page\\d+of\\d+"_s)); // what stands around it
        return content.contains(withoutSpaces(text));
    }
    PrintDialog *openMonthly()
    {
        command(u"Monthly report…"_s);
        return counted(dialog<PrintDialog>());
    }
    /// It, once everything in it is counted.
    static PrintDialog *counted(PrintDialog *dialog)
    {
        if (!QTest::qWaitFor([dialog] { return told(dialog).contains(u"answered"_s); }, 30'000))
            qFatal("not counted");
        return dialog;
    }
    static QListWidgetItem *itemOf(PrintDialog *dialog, const QString &question)
    {
        return dialog->findChild<QListWidget *>(u"monthlyQuestions"_s)->findItems(question, Qt::MatchExactly).first();
    }
    static QString told(PrintDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"printTold"_s)->text().section(u'\n', 0, 0);
    }
};

void TestReportsOut::whatIsShownIsPrinted()
{
    openHours();
    m_prompts.path = m_folder->filePath(u"hours.pdf"_s);
    inDialog<PrintDialog>([this] { m_window->print(); },
                          [this](PrintDialog &dialog) {
                              QCOMPARE(told(&dialog), population());
                              const auto pages = pagesOf(dialog);
                              for (const auto &text :
                                   {u"Do the interns get their hours?"_s, title(), population(), u"How it is counted"_s,
                                    find<QLabel>(u"reportNotes"_s)->text(), Metrics::find(u"intern-hours"_s)->definition()})
                                  QVERIFY2(says(pages, text), qPrintable(text));
                              for (int row = 0; row < numbers()->model()->rowCount(); ++row) {
                                  for (int column = 0; column < numbers()->model()->columnCount(); ++column)
                                      QVERIFY2(says(pages, cell(row, column)), qPrintable(cell(row, column)));
                              }
                              // Of the chart too there are its texts: what a series is called stands in its legend and in the table.
                              QCOMPARE(pages.first().count(withoutSpaces(u"Waiting for approval"_s)), 2);
                              QTest::mouseClick(dialog.findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
                              QVERIFY(!dialog.isVisible());
                          });
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(newestLabel(), u"Print the report “%1”"_s.arg(title()));
}

void TestReportsOut::withoutNumbersThereIsNothingToPrint()
{
    openHours();
    QVERIFY(page()->canPrint());
    command(u"Who is with us?"_s); // nobody works here
    QTRY_VERIFY(!page()->canPrint());
    m_prompts.clipboard.clear();
    command(u"Copy the table"_s);
    QVERIFY(m_prompts.clipboard.isEmpty());
}

void TestReportsOut::theTableIsCopiedWithWhatItSays()
{
    openHours();
    numbers()->setFocus();
    QTest::keyClick(numbers(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = m_prompts.clipboard.split(u'\n');
    QCOMPARE(lines[0], title());
    QCOMPARE(lines[1], population());
    QCOMPARE(lines[3], u"Week of\tApproved\tWaiting for approval\tAgreed"_s);
    QCOMPARE(lines[4].split(u'\t').first(), cell(0, 0));
    QVERIFY(lines.contains(QStringList({cell(3, 0), cell(3, 1), cell(3, 2), cell(3, 3)}).join(u'\t')));
    QVERIFY(m_prompts.html.contains(u"<th>Approved</th>"_s));
    QVERIFY(m_prompts.html.contains(u"<td>%1</td>"_s.arg(cell(3, 1))));
    QCOMPARE(newestLabel(), u"Copy the table “%1”"_s.arg(title()));
    m_prompts.clipboard.clear();
    find<QAction>(u"copyReportTable"_s)->trigger();
    QVERIFY(m_prompts.clipboard.startsWith(title()));
}

void TestReportsOut::theChartIsCopiedAsAPicture()
{
    openHours();
    find<QAction>(u"copyReportChart"_s)->trigger();
    QCOMPARE(m_prompts.image.size(), QSize(1920, 1240));
    QCOMPARE(newestLabel(), u"Copy the chart “%1”"_s.arg(title()));
}

void TestReportsOut::aListNarrowsTheQuestion()
{
    openHours();
    auto *among = find<QComboBox>(u"reportAmong"_s);
    QVERIFY(!among->isVisible()); // there is no list yet
    PersonList list;
    list.name = u"Night shift"_s;
    list.isHandPicked = true;
    QVERIFY(workspace().lists().add(session(), list, {m_rosa}));
    QTRY_VERIFY(among->isVisible());
    QCOMPARE(among->count(), 2);
    QCOMPARE(among->itemText(0), u"Among everybody"_s);
    QCOMPARE(among->itemText(1), u"Among “Night shift”"_s);
    among->setFocus();
    QTest::keyClick(among, Qt::Key_Down);
    QTest::keyClick(among, Qt::Key_Return);
    QTRY_VERIFY2(population().startsWith(u"Interns: Rosa Díaz · among “Night shift” · "_s), qPrintable(population()));
    QVERIFY(title().contains(u"10:00 of "_s));
    // It stays chosen over other questions, and what goes out says so.
    command(u"Does the work get done?"_s);
    QTRY_VERIFY(population().contains(u"among “Night shift”"_s));
    command(u"Do the interns get their hours?"_s);
    QTRY_VERIFY(title().contains(u"10:00 of "_s));
    command(u"Copy the table"_s);
    QVERIFY(m_prompts.clipboard.contains(u"among “Night shift”"_s));
    QCOMPARE(unnamed(page()), QStringList());
}

void TestReportsOut::aQuestionIsOneCommandAway()
{
    const auto commands = m_window->commands();
    for (const auto &metric : Metrics::all()) {
        if (!Policy::allows(session(), metric.reading))
            continue;
        QVERIFY2(
            std::ranges::any_of(
                commands, [&](const QAction *action) { return CommandPalette::plainText(action) == metric.question(); }),
            qPrintable(metric.name));
    }
    command(u"Where does the time go?"_s);
    QVERIFY(page()->isVisible());
    auto *questions = find<QListWidget>(u"reportQuestions"_s);
    QCOMPARE(questions->currentItem()->text(), u"Where does the time go?"_s);
    QCOMPARE(QApplication::focusWidget(), questions);
    page()->showMetric(u"no-such"_s);
    QCOMPARE(questions->currentItem()->text(), u"Where does the time go?"_s);
}

void TestReportsOut::theMonthlyReportSaysWhatWasFoundAndWhere()
{
    auto *dialog = openMonthly();
    QCOMPARE(unnamed(dialog), QStringList());
    QCOMPARE(dialog->findChild<QComboBox *>(u"monthlyMonth"_s)->currentText(), u"November 2026"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"monthlyMonth"_s)->count(), 12);
    const auto report = MonthlyReport::count(workspace().store().reader(), MonthlyPlan().metrics(), today, today);
    QVERIFY(!report.answers.isEmpty() && !report.nothing.isEmpty());
    const auto pages = pagesOf(*dialog);
    QVERIFY(pages.first().startsWith(withoutSpaces(u"Monthly report – November 2026"_s + workspace().organization())));
    QVERIFY(says({pages.first()}, u"Nothing to count: "_s + report.nothing.join(u" · "_s)));
    for (qsizetype i = 0; i < report.answers.size(); ++i) {
        const auto &answer = report.answers[i];
        const QString heading = withoutSpaces(u"%1. %2"_s.arg(QString::number(i + 1), answer.title));
        const QString question = withoutSpaces(Metrics::find(answer.name)->question());
        QVERIFY2(pages.first().contains(heading), qPrintable(answer.title));
        // The page that the list names is the one on which it stands with its population.
        const auto stands = std::ranges::find_if(pages, [&](const QString &page) {
            return page.contains(question + heading + withoutSpaces(answer.population));
        });
        QVERIFY2(stands != pages.end(), qPrintable(answer.title));
        const QString before = answer.before.isEmpty() ? QString() : u"Before, "_s + answer.before;
        const QString number = QString::number(stands - pages.begin() + 1);
        QVERIFY2(pages.first().contains(heading + withoutSpaces(before) + number), qPrintable(answer.title));
        QVERIFY(says(pages, Metrics::find(answer.name)->definition()));
        for (const auto &row : answer.rows)
            QVERIFY2(says(pages, row.label), qPrintable(row.label));
    }
    QVERIFY(told(dialog).startsWith(u"%1 "_s.arg(report.answers.size())));
    QVERIFY(told(dialog).contains(u" %1 "_s.arg(report.nothing.size())));
    m_prompts.path = m_folder->filePath(u"board.pdf"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    QVERIFY(QFile::exists(m_prompts.path));
    QCOMPARE(newestLabel(), u"Print the monthly report of November 2026"_s);
}

void TestReportsOut::theMonthlyReportAsksWhatIsTicked()
{
    auto *dialog = openMonthly();
    const QString hours = u"Do the interns get their hours?"_s, time = u"Where does the time go?"_s;
    QCOMPARE(itemOf(dialog, hours)->checkState(), Qt::Checked);
    QCOMPARE(itemOf(dialog, time)->checkState(), Qt::Unchecked);
    const QString definition = Metrics::find(u"hours-by-activity"_s)->definition();
    QVERIFY(!says(pagesOf(*dialog), definition));
    itemOf(dialog, time)->setCheckState(Qt::Checked);
    QVERIFY(says(pagesOf(*counted(dialog)), definition));
    QCOMPARE(newestLabel(), u"Choose the questions of the monthly report"_s);
    QCOMPARE(workspace().monthlyPlans().plan(session()).metrics().size(), 13);
    // Without any of them there is no report, and what was chosen before stays.
    auto *list = dialog->findChild<QListWidget *>(u"monthlyQuestions"_s);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            list->item(row)->setCheckState(Qt::Unchecked);
    }
    QVERIFY(dialog->findChild<QLabel *>(u"monthlyProblem"_s)->text().startsWith(u"A monthly report answers"_s));
    const auto left = workspace().monthlyPlans().plan(session()).metrics();
    QCOMPARE(left.size(), 1);
    QCOMPARE(itemOf(dialog, left.first()->question())->checkState(), Qt::Checked); // the box says what is so
    dialog->reject();
    awaitEndOf<PrintDialog>();
    command(u"Undo"_s);
    QCOMPARE(workspace().monthlyPlans().plan(session()).metrics().size(), 2);
}

void TestReportsOut::theMonthlyReportIsCountedBesideTheWindow()
{
    auto *dialog = openMonthly();
    auto *save = dialog->findChild<QPushButton *>(u"savePdf"_s);
    auto *month = dialog->findChild<QComboBox *>(u"monthlyMonth"_s);
    QVERIFY(save->isEnabled());
    month->setCurrentIndex(1); // nothing is read before this goes on
    QVERIFY2(told(dialog).startsWith(u"The report is being counted."_s), qPrintable(told(dialog)));
    QVERIFY(!save->isEnabled());
    counted(dialog);
    month->setCurrentIndex(0); // which is counted already
    QVERIFY(told(dialog).contains(u"answered"_s));
    QVERIFY(save->isEnabled());
    month->setCurrentIndex(2);
    dialog->reject(); // though it is being counted
    awaitEndOf<PrintDialog>();
}

void TestReportsOut::whatIsChosenForAMonthlyReportCanBeTakenBack()
{
    auto *dialog = openMonthly();
    auto *bar = find<QWidget>(u"undoBar"_s);
    QVERIFY(!bar->isVisible());
    itemOf(dialog, u"Do the interns get their hours?"_s)->setCheckState(Qt::Unchecked);
    QVERIFY(bar->isVisible());
    dialog->reject();
    awaitEndOf<PrintDialog>();
    QTest::mouseClick(find<QPushButton>(u"undoBarButton"_s), Qt::LeftButton);
    QTRY_COMPARE(workspace().monthlyPlans().plan(session()).metrics().size(), 12);
}

void TestReportsOut::anEarlierMonthIsCountedAsOfItsEnd()
{
    auto *dialog = openMonthly();
    auto *month = dialog->findChild<QComboBox *>(u"monthlyMonth"_s);
    QVERIFY(!says(pagesOf(*dialog), u"This month is over."_s));
    month->setCurrentIndex(1);
    const auto pages = pagesOf(*counted(dialog));
    QVERIFY(pages.first().startsWith(withoutSpaces(u"Monthly report – October 2026"_s)));
    QVERIFY(says(pages, u"This month is over."_s));
    QVERIFY(says(pages, u"as of 31 Oct 2026"_s));
    month->setCurrentIndex(11);
    QVERIFY(pagesOf(*dialog).first().startsWith(withoutSpaces(u"Monthly report – December 2025"_s)));
}

void TestReportsOut::aLogoStandsOnTheFirstPage()
{
    auto *dialog = openMonthly();
    const auto firstPage = [&] {
        QImage image(dialog->printout().pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        dialog->printout().draw(painter, 0);
        painter.end();
        return image;
    };
    const auto redOn = [](const QImage &image) {
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                red += image.pixel(x, y) == QColor(Qt::red).rgb() ? 1 : 0;
        }
        return red;
    };
    QCOMPARE(redOn(firstPage()), 0);
    QImage logo(1000, 500, QImage::Format_RGB32);
    logo.fill(Qt::red);
    m_prompts.path = m_folder->filePath(u"logo.png"_s);
    QVERIFY(logo.save(m_prompts.path));
    auto *choose = dialog->findChild<QPushButton *>(u"chooseMonthlyLogo"_s);
    auto *remove = dialog->findChild<QPushButton *>(u"removeMonthlyLogo"_s);
    QVERIFY(!remove->isEnabled());
    choose->click();
    QCOMPARE(dialog->findChild<QLabel *>(u"monthlyLogo"_s)->text(), u"logo.png"_s);
    const int painted = redOn(firstPage()); // 144 × 72 points, as wide as it is to the box
    QVERIFY2(painted > 9000 && painted < 11000, qPrintable(QString::number(painted)));
    m_prompts.path = m_folder->filePath(u"logo.svg"_s);
    QFile drawing(m_prompts.path);
    QVERIFY(drawing.open(QIODevice::WriteOnly));
    drawing.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">"
                  "<rect width=\"10\" height=\"10\" fill=\"#ff0000\"/></svg>");
    drawing.close();
    choose->click();
    const int drawn = redOn(firstPage());
    QVERIFY2(drawn > 4500 && drawn < 6000, qPrintable(QString::number(drawn)));
    remove->click();
    QCOMPARE(redOn(firstPage()), 0);
    QCOMPARE(newestLabel(), u"Take the logo off the monthly report"_s);
}

void TestReportsOut::whatIsNoLogoIsSaid()
{
    auto *dialog = openMonthly();
    auto *problem = dialog->findChild<QLabel *>(u"monthlyProblem"_s);
    QVERIFY(!problem->isVisible());
    const qint64 newest = workspace().changes().history(session(), 1).first().seq;
    for (const auto &[content, said] : {std::pair(QByteArray("Dear all"), u"notes.png is no picture"_s),
                                        {QByteArray("\x89PNG\r\n\x1a\n and nothing more"), u"notes.png is damaged"_s}}) {
        m_prompts.path = m_folder->filePath(u"notes.png"_s);
        QFile file(m_prompts.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        dialog->findChild<QPushButton *>(u"chooseMonthlyLogo"_s)->click();
        QVERIFY2(problem->text().startsWith(said), qPrintable(problem->text()));
        QVERIFY(problem->isVisible());
    }
    m_prompts.path = m_folder->filePath(u"wide.png"_s);
    QVERIFY(QImage(4001, 1, QImage::Format_Mono).save(m_prompts.path));
    dialog->findChild<QPushButton *>(u"chooseMonthlyLogo"_s)->click();
    QVERIFY2(problem->text().startsWith(u"wide.png has 4001 × 1 dots"_s), qPrintable(problem->text()));
    QCOMPARE(workspace().changes().history(session(), 1).first().seq, newest);
    QCOMPARE(dialog->findChild<QLabel *>(u"monthlyLogo"_s)->text(), u"None"_s);
}

void TestReportsOut::aLogoFromElsewhereThatReadsFilesIsNotShown()
{
    const auto logo = [](const QByteArray &inside) {
        return MonthlyLogo{
            {}, u"union.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">" + inside + "</svg>"};
    };
    QVERIFY(logoPicture(logo("<rect width=\"10\" height=\"10\"/>")));
    QCOMPARE(logoPicture(logo("<image href=\"/etc/passwd\"/>")).error().id, u"not-alone"_s);
}

RNF_TEST(TestReportsOut)
#include "tst_reports_out.moc"
