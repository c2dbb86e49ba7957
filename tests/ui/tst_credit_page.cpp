#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "credit/CreditWords.h"
#include "credit/Credits.h"
#include "credit/PapersPart.h"
#include "credit/SchoolPolicyDialog.h"
#include "credit/SignatureDialog.h"
#include "interns/TermDates.h"
#include "look/Drafts.h"
#include "print/PrintDialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int hour = 60;

} // namespace

/// School credit in the window: how far it is, what the school asks, and the papers that are printed, saved and signed.
class TestCreditPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"credit-page"_s); }
    void init();
    void cleanup();

    void theTabSaysHowFarCreditIs();
    void aPolicyIsTypedIn();
    void aPolicyThatCannotBeReadStaysTyped();
    void signingAsksTheDayAndLocksTheHours();
    void aSigningThatIsRefusedStaysInItsDialog();
    void whatWasApprovedSinceIsNotSignedUnseen();
    void signaturesAreNotedAndDeleted();
    void everyPaperBecomesAPdf_data();
    void everyPaperBecomesAPdf();
    void theWeeksAreSaved();
    void theFormKeepsSchoolAndCredit();
    void everythingHasAName();

private:
    Credits &credits() { return workspace().credits(); }
    Placement placement() { return *workspace().interns().find(session(), m_placement); }
    /// As the page does after every change.
    void reload()
    {
        m_part->show(placement());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // lines that were replaced
        QCoreApplication::processEvents();
    }
    void change(const std::function<void(Placement &)> &apply)
    {
        Placement after = placement();
        apply(after);
        QVERIFY(workspace().interns().save(session(), placement(), after));
        reload();
    }
    void approve(int minutes, const QDate &monday = {2026, 9, 7})
    {
        auto &hours = workspace().hours();
        const WeekKey key{m_rosa, m_placement, monday};
        QVERIFY(hours.setMinutes(session(), key, {}, key.weekOn, minutes));
        QVERIFY(hours.submit(session(), key));
        QVERIFY(hours.approve(session(), hours.submitted(session())));
        reload();
    }
    SchoolId giveSchool()
    {
        const auto school = workspace().interns().schoolNamed(session(), u"Harbor College"_s);
        change([&](Placement &after) { after.school = *school; });
        return *school;
    }
    QString said(const QString &label) { return m_part->findChild<QLabel *>(label)->text(); }
    QPushButton *button(const QString &name)
    {
        auto *found = m_part->findChild<QPushButton *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    template <typename T>
    T *dialogOf(const QString &name)
    {
        button(name)->click();
        QCoreApplication::processEvents(); // links are followed once the click is done
        auto *dialog = m_part->findChild<T *>();
        if (!dialog)
            qFatal("no dialog of %s", qPrintable(name));
        return dialog;
    }
    template <typename T>
    void awaitEndOf()
    {
        QTRY_VERIFY(!m_part->findChild<T *>());
        reload();
    }

    PersonId m_rosa;
    PlacementId m_placement;
    std::unique_ptr<WindowWork> m_work;
    Drafts m_drafts;
    Ways m_ways;
    std::unique_ptr<PapersPart> m_part;
};

void TestCreditPage::init()
{
    openWindow();
    m_rosa = add(u"Rosa"_s, u"Díaz"_s);
    Placement placement;
    placement.person = m_rosa;
    placement.startOn = QDate(2026, 9, 7);
    placement.endOn = TermDates::lastDay(placement.startOn, 12);
    placement.weekMin = 20 * hour;
    placement.status = PlacementStatus::Active;
    m_placement = *workspace().interns().add(session(), placement);
    m_work = std::make_unique<WindowWork>();
    m_part = std::make_unique<PapersPart>(workspace(), session(), PageMeans{m_prompts, *m_work, m_drafts, m_ways});
    m_part->resize(600, 700);
    m_part->setVisible(true);
    reload();
    QVERIFY(QTest::qWaitForWindowExposed(m_part.get()));
}

void TestCreditPage::cleanup()
{
    m_part.reset();
    m_work.reset();
    closeWindow();
}

void TestCreditPage::theTabSaysHowFarCreditIs()
{
    QVERIFY(said(u"creditSchool"_s).startsWith(u"No school yet"_s));
    QVERIFY(!m_part->findChild<QLabel *>(u"creditMissing"_s)->isVisible());
    SchoolPolicy policy;
    policy.school = giveSchool();
    policy.validFromOn = QDate(2026, 1, 1);
    policy.steps = {{{}, 6 * hour, 100}, {{}, 10 * hour, 200}};
    QVERIFY(credits().add(session(), policy));
    approve(8 * hour);
    QCOMPARE(said(u"creditSchool"_s), u"Harbor College"_s);
    QCOMPARE(said(u"creditProgress"_s), u"8:00 of 10:00 hours · 1 of 2 credits · projected finish 23 Nov"_s);
    QCOMPARE(said(u"creditMissing"_s), u"2:00 more hours must be approved for 2 credits."_s);
    QVERIFY(!m_part->findChild<QLabel *>(u"creditSigning"_s)->isVisible());
}

void TestCreditPage::aPolicyIsTypedIn()
{
    const SchoolId school = giveSchool();
    auto *dialog = dialogOf<SchoolPolicyDialog>(u"addPolicy"_s);
    QCOMPARE(dialog->findChild<QDateEdit *>(u"policyFrom"_s)->date(), QDate(2026, 9, 7));
    auto *steps = dialog->findChild<QTableWidget *>(u"policySteps"_s);
    QCOMPARE(steps->rowCount(), 1);
    steps->item(0, 0)->setText(u"120"_s);
    steps->item(0, 1)->setText(u"3"_s);
    steps->item(0, 2)->setText(u"2"_s);
    QCOMPARE(steps->rowCount(), 2); // there is always an empty line
    steps->item(1, 0)->setText(u"37:30"_s);
    steps->item(1, 1)->setText(u"0,5"_s);
    dialog->findChild<QSpinBox *>(u"policyWeeks"_s)->setValue(10);
    dialog->findChild<QPushButton *>(u"writePolicy"_s)->click();
    awaitEndOf<SchoolPolicyDialog>();
    const auto kept = credits().policies(session(), school);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(CreditWords::policy(kept.first()), u"37 h 30 min = 0.5, 120 h = 3 with 2 evaluations · at least 10 weeks"_s);
    const QString number = QString::number(kept.first().id.value);
    // What is left empty goes.
    dialog = dialogOf<SchoolPolicyDialog>(u"editPolicy/"_s + number);
    steps = dialog->findChild<QTableWidget *>(u"policySteps"_s);
    QCOMPARE(steps->rowCount(), 3);
    QCOMPARE(steps->item(0, 2)->text(), QString());
    QCOMPARE(steps->item(1, 2)->text(), u"2"_s);
    steps->item(0, 0)->setText({});
    steps->item(0, 1)->setText({});
    dialog->findChild<QPushButton *>(u"writePolicy"_s)->click();
    awaitEndOf<SchoolPolicyDialog>();
    QCOMPARE(credits().policies(session(), school).first().steps.size(), 1);
    button(u"deletePolicy/"_s + number)->click();
    QTRY_VERIFY(credits().policies(session(), school).isEmpty());
}

void TestCreditPage::aPolicyThatCannotBeReadStaysTyped()
{
    const SchoolId school = giveSchool();
    auto *dialog = dialogOf<SchoolPolicyDialog>(u"addPolicy"_s);
    auto *steps = dialog->findChild<QTableWidget *>(u"policySteps"_s);
    const auto problem = [&] {
        dialog->findChild<QPushButton *>(u"writePolicy"_s)->click();
        return dialog->findChild<QLabel *>(u"policyProblem"_s)->text();
    };
    QVERIFY(!problem().isEmpty()); // no line at all
    steps->item(0, 0)->setText(u"many"_s);
    QVERIFY(problem().contains(u"many"_s));
    steps->item(0, 0)->setText(u"120"_s);
    steps->item(0, 1)->setText(u"few"_s);
    QVERIFY(problem().contains(u"few"_s));
    steps->item(0, 1)->setText(u"3"_s);
    steps->item(0, 2)->setText(u"some"_s);
    QVERIFY(problem().contains(u"some"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(steps->item(0, 0)->text(), u"120"_s);
    QVERIFY(credits().policies(session(), school).isEmpty());
    dialog->reject();
    awaitEndOf<SchoolPolicyDialog>();
}

void TestCreditPage::signingAsksTheDayAndLocksTheHours()
{
    approve(8 * hour);
    auto *dialog = dialogOf<SignatureDialog>(u"signCreditReport"_s);
    QSignalSpy offered(m_work.get(), &WindowWork::undoOffered);
    dialog->findChild<QDateEdit *>(u"signatureDay"_s)->setDate(QDate(2026, 11, 13));
    dialog->findChild<QLineEdit *>(u"signatureText"_s)->setText(u"Sent by mail"_s);
    dialog->findChild<QPushButton *>(u"giveSignature"_s)->click();
    awaitEndOf<SignatureDialog>();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(credits().signedReport(session(), m_placement)->signedOn, QDate(2026, 11, 13));
    QVERIFY(said(u"creditSigning"_s).startsWith(u"Signed on 13 Nov: 8:00 hours"_s));
    QVERIFY(said(u"creditSigning"_s).endsWith(u"Sent by mail"_s));
    QVERIFY(!button(u"signCreditReport"_s)->isEnabled());
    command(u"Undo"_s);
    reload();
    QVERIFY(button(u"signCreditReport"_s)->isEnabled());
    QVERIFY(!credits().isSigned(session(), m_placement));
}

void TestCreditPage::aSigningThatIsRefusedStaysInItsDialog()
{
    auto *dialog = dialogOf<SignatureDialog>(u"signCreditReport"_s);
    dialog->findChild<QLineEdit *>(u"signatureText"_s)->setText(u"Sent by mail"_s);
    dialog->findChild<QPushButton *>(u"giveSignature"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"signatureProblem"_s)->text().contains(u"No hours are approved"_s));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"signatureText"_s)->text(), u"Sent by mail"_s);
    dialog->reject();
    awaitEndOf<SignatureDialog>();
}

void TestCreditPage::whatWasApprovedSinceIsNotSignedUnseen()
{
    approve(8 * hour);
    auto *dialog = dialogOf<SignatureDialog>(u"signCreditReport"_s);
    approve(4 * hour, {2026, 9, 14});
    dialog->findChild<QPushButton *>(u"giveSignature"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"signatureProblem"_s)->text().contains(u"meanwhile"_s));
    QVERIFY(!credits().isSigned(session(), m_placement));
    dialog->reject();
    awaitEndOf<SignatureDialog>();
}

void TestCreditPage::signaturesAreNotedAndDeleted()
{
    auto *dialog = dialogOf<SignatureDialog>(u"noteSignature/intern"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"signatureText"_s)->text(), u"Rosa Díaz"_s);
    dialog->findChild<QPushButton *>(u"giveSignature"_s)->click();
    awaitEndOf<SignatureDialog>();
    dialog = dialogOf<SignatureDialog>(u"noteSignature/host"_s);
    dialog->findChild<QPushButton *>(u"giveSignature"_s)->click();
    QVERIFY(dialog->isVisible()); // nobody supervises, so a name must be typed
    dialog->findChild<QLineEdit *>(u"signatureText"_s)->setText(u"Luis Ortiz"_s);
    dialog->findChild<QPushButton *>(u"giveSignature"_s)->click();
    awaitEndOf<SignatureDialog>();
    QCOMPARE(credits().signatures(session(), m_placement).size(), 2);
    QVERIFY(credits().isAgreementSigned(session(), placement()));
    button(u"deleteSignature/host"_s)->click();
    QTRY_COMPARE(credits().signatures(session(), m_placement).size(), 1);
}

void TestCreditPage::everyPaperBecomesAPdf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::newRow("report") << u"printCreditReport"_s << u"Credit report: Rosa Díaz"_s;
    QTest::newRow("letter") << u"printLetterOfHours"_s << u"Letter of hours: Rosa Díaz"_s;
    QTest::newRow("agreement") << u"printAgreement"_s << u"Learning agreement: Rosa Díaz"_s;
}

void TestCreditPage::everyPaperBecomesAPdf()
{
    QFETCH(QString, name);
    QFETCH(QString, label);
    approve(8 * hour);
    QSignalSpy told(m_work.get(), &WindowWork::told);
    m_prompts.path = m_folder->filePath(name + u".pdf"_s);
    auto *dialog = dialogOf<PrintDialog>(name);
    dialog->findChild<QPushButton *>(u"savePdf"_s)->click();
    awaitEndOf<PrintDialog>();
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "%PDF");
    QCOMPARE(newestLabel(), label);
    QCOMPARE(told.size(), 1);
}

void TestCreditPage::theWeeksAreSaved()
{
    approve(8 * hour);
    m_prompts.path = m_folder->filePath(u"weeks"_s);
    button(u"saveCreditReport"_s)->click();
    QFile file(m_prompts.path + u".csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"2026-09-07,0:00,0:00,0:00,8:00,8:00"_s), qPrintable(text));
    QCOMPARE(newestLabel(), u"Credit report, saved as weeks.csv: Rosa Díaz"_s);
    // Whoever thinks better of it saves nothing.
    m_prompts.path.clear();
    button(u"saveCreditReport"_s)->click();
    QCOMPARE(newestLabel(), u"Credit report, saved as weeks.csv: Rosa Díaz"_s);
}

void TestCreditPage::theFormKeepsSchoolAndCredit()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    command(u"Interns"_s);
    type(u"placementSchool"_s, u"Harbor College"_s);
    press(Qt::Key_Return);
    const SchoolId school = placement().school;
    QVERIFY(school.isValid());
    QCOMPARE(workspace().interns().schools(session()).first().name, u"Harbor College"_s);
    QCOMPARE(find<QLineEdit>(u"placementSchool"_s)->text(), u"Harbor College"_s);
    type(u"placementMajor"_s, u"Labor studies"_s);
    press(Qt::Key_Return);
    QCOMPARE(placement().major, u"Labor studies"_s);
    find<QCheckBox>(u"placementWantsCredit"_s)->click();
    QVERIFY(placement().wantsCredit);
    auto *kind = find<QComboBox>(u"placementWorkClass"_s);
    kind->setCurrentIndex(int(WorkClass::UnpaidStudent));
    Q_EMIT kind->activated(kind->currentIndex());
    QVERIFY(placement().workClass == WorkClass::UnpaidStudent);
    // The same school is not kept twice, however it is written.
    type(u"placementSchool"_s, u"harbor college"_s);
    press(Qt::Key_Return);
    QCOMPARE(placement().school, school);
    QCOMPARE(workspace().interns().schools(session()).size(), 1);
    type(u"placementSchool"_s, {});
    press(Qt::Key_Return);
    QVERIFY(!placement().school.isValid());
    command(u"Undo"_s);
    QCOMPARE(placement().school, school);
    QCOMPARE(find<QLineEdit>(u"placementSchool"_s)->text(), u"Harbor College"_s);
}

void TestCreditPage::everythingHasAName()
{
    giveSchool();
    QCOMPARE(unnamed(m_part.get()), QStringList());
    auto *policy = dialogOf<SchoolPolicyDialog>(u"addPolicy"_s);
    QVERIFY(QTest::qWaitForWindowExposed(policy));
    QCOMPARE(unnamed(policy), QStringList());
    policy->reject();
    awaitEndOf<SchoolPolicyDialog>();
    auto *signature = dialogOf<SignatureDialog>(u"noteSignature/school"_s);
    QVERIFY(QTest::qWaitForWindowExposed(signature));
    QCOMPARE(unnamed(signature), QStringList());
    signature->reject();
    awaitEndOf<SignatureDialog>();
}

RNF_TEST(TestCreditPage)
#include "tst_credit_page.moc"
