#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "interns/ProgramDialog.h"
#include "look/Drafts.h"
#include "print/PrintDialog.h"
#include "rights/RightsPart.h"
#include "standing/PersonButton.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The rights check of a placement: it says what it is, is answered by keys, and nothing is green where something is unknown.
class TestRightsPart : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rights-part"_s); }
    void init();
    void cleanup();

    void itSaysThatItIsNoLegalAdvice();
    void nothingIsGreenWhereSomethingIsUnknown();
    void aCheckIsAnsweredByKeysAndKept();
    void whatShouldBeLookedAtStandsFirst();
    void whatIsAnsweredStaysWithItsPlacement();
    void itIsDueAgainWhenTheTermsChange();
    void itIsPrintedAsItStands();
    void everythingHasAName();
    void theProgrammeSaysWhatRightsDependOn();
    void aPlaceThatDoesNotComeWithTheProgramIsTyped();

private:
    template <typename T>
    T *part(const QString &name)
    {
        auto *found = m_part->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QString said(const QString &name) { return part<QLabel>(name)->text(); }
    bool isGreen(const QString &name) { return part<QLabel>(name)->property("tone").toInt() == int(Tone::Good); }
    RightsChecks &checks() { return workspace().rightsChecks(); }
    Placement place(const QString &given)
    {
        Placement placement;
        placement.person = add(given, u"Reyes"_s);
        placement.program = m_program;
        placement.startOn = QDate(2026, 9, 7);
        placement.weekMin = 1500;
        placement.status = PlacementStatus::Active;
        placement.workClass = WorkClass::UnpaidStudent;
        placement.wantsCredit = true;
        placement.termEndOn = QDate(2026, 12, 18);
        return *workspace().interns().find(session(), *workspace().interns().add(session(), placement));
    }
    void answer(const QString &code, const QString &reply)
    {
        part<QRadioButton>(u"reply/%1/%2"_s.arg(code, reply))->click();
    }
    void keep()
    {
        part<QPushButton>(u"keepRights"_s)->click();
        show(m_placement);
    }
    /// As the page does after a change; what was laid out before is gone then.
    void show(const Placement &placement)
    {
        m_part->show(placement);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    WindowWork m_work;
    Drafts m_drafts;
    Ways m_ways;
    ProgramId m_program;
    Placement m_placement;
    std::unique_ptr<RightsPart> m_part;
};

void TestRightsPart::init()
{
    openWindow();
    InternProgram program;
    program.name = u"Fall 2026"_s;
    program.organizationClass = OrganizationClass::Charity;
    program.jurisdiction = u"US-NY-NYC"_s;
    m_program = *workspace().interns().add(session(), program);
    m_placement = place(u"Ana"_s);
    m_part = std::make_unique<RightsPart>(workspace(), session(), PageMeans{m_prompts, m_work, m_drafts, m_ways});
    m_part->resize(480, 700);
    m_part->show(m_placement);
    m_part->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
}

void TestRightsPart::cleanup()
{
    m_part.reset();
    m_drafts.clear();
    closeWindow();
}

void TestRightsPart::itSaysThatItIsNoLegalAdvice()
{
    QVERIFY(said(u"rightsNotAdvice"_s).startsWith(u"Not legal advice."_s));
    QVERIFY(part<QLabel>(u"rightsNotAdvice"_s)->isVisible());
    keep();
    QVERIFY(part<QLabel>(u"rightsNotAdvice"_s)->isVisible());
}

void TestRightsPart::nothingIsGreenWhereSomethingIsUnknown()
{
    QCOMPARE(said(u"rightsFlag/F2"_s), u"not known yet"_s);
    QVERIFY(!isGreen(u"rightsFlag/F2"_s));
    QVERIFY(!isGreen(u"rightsNow"_s));
    answer(u"F2"_s, u"yes"_s);
    QCOMPARE(said(u"rightsFlag/F2"_s), u"no flag"_s);
    QVERIFY(isGreen(u"rightsFlag/F2"_s));
    QVERIFY(!isGreen(u"rightsNow"_s));
    answer(u"F2"_s, u"unsure"_s);
    QVERIFY(!isGreen(u"rightsFlag/F2"_s));
    // No hours are approved, so nobody knows what they taught.
    QCOMPARE(said(u"rightsFlag/F5"_s), u"not known yet"_s);
}

void TestRightsPart::aCheckIsAnsweredByKeysAndKept()
{
    auto *yes = part<QRadioButton>(u"reply/F2/yes"_s);
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Space);
    QVERIFY(yes->isChecked());
    QTest::keyClick(yes, Qt::Key_Right);
    QVERIFY(part<QRadioButton>(u"reply/F2/no"_s)->isChecked());
    QCOMPARE(said(u"rightsFlag/F2"_s), u"look at this"_s);
    auto *evidence = part<QLineEdit>(u"evidence/F2"_s);
    evidence->setFocus();
    QTest::keyClicks(evidence, u"The reading list of September"_s);
    keep();
    const auto newest = checks().newest(session(), m_placement.id);
    QVERIFY(newest);
    const auto kept = answerTo(u"F2"_s, checks().answers(session(), newest->id));
    QVERIFY(kept.reply == RightsReply::No);
    QCOMPARE(kept.evidence, u"The reading list of September"_s);
    QVERIFY(said(u"rightsNewest"_s).contains(u"28 Dec"_s));
    QVERIFY(part<QLabel>(u"rightsDue"_s)->isHidden());
    QCOMPARE(newestLabel(), u"Rights check of Ana Reyes"_s);
    // The next one begins with what was said.
    QVERIFY(part<QRadioButton>(u"reply/F2/no"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(u"evidence/F2"_s)->text(), u"The reading list of September"_s);
}

void TestRightsPart::whatShouldBeLookedAtStandsFirst()
{
    const auto top = [this](const QString &code) {
        auto *flag = part<QLabel>(u"rightsFlag/"_s + code);
        return flag->mapTo(m_part->widget(), QPoint()).y();
    };
    QCoreApplication::processEvents();
    QVERIFY(top(u"F2"_s) < top(u"NY1"_s));
    answer(u"F2"_s, u"yes"_s);
    // Nothing jumps while somebody answers.
    QVERIFY(top(u"F2"_s) < top(u"NY1"_s));
    keep();
    QCoreApplication::processEvents();
    QVERIFY(top(u"F7"_s) < top(u"F2"_s));
}

void TestRightsPart::whatIsAnsweredStaysWithItsPlacement()
{
    const Placement rosa = place(u"Rosa"_s);
    answer(u"F7"_s, u"no"_s);
    part<QLineEdit>(u"evidence/F7"_s)->setText(u"The agreement"_s);
    show(rosa);
    QVERIFY(!part<QRadioButton>(u"reply/F7/no"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(u"evidence/F7"_s)->text(), QString());
    show(m_placement);
    QVERIFY(part<QRadioButton>(u"reply/F7/no"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(u"evidence/F7"_s)->text(), u"The agreement"_s);
    QVERIFY(!checks().newest(session(), m_placement.id));
}

void TestRightsPart::itIsDueAgainWhenTheTermsChange()
{
    QVERIFY(part<QLabel>(u"rightsDue"_s)->isVisible());
    keep();
    QVERIFY(part<QLabel>(u"rightsDue"_s)->isHidden());
    Placement after = m_placement;
    after.workClass = WorkClass::Volunteer;
    QVERIFY(workspace().interns().save(session(), m_placement, after));
    show(after);
    QVERIFY(part<QLabel>(u"rightsDue"_s)->isVisible());
    QVERIFY(said(u"rightsDue"_s).contains(u"other terms"_s));
    QCOMPARE(said(u"rightsFlag/NY2"_s), u"ask counsel"_s);
}

void TestRightsPart::itIsPrintedAsItStands()
{
    part<QPushButton>(u"printRights"_s)->click();
    auto *dialog = m_part->findChild<PrintDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->printout().title().contains(u"Ana Reyes"_s));
    dialog->reject();
    QTRY_VERIFY(!m_part->findChild<PrintDialog *>());
}

void TestRightsPart::everythingHasAName() { QCOMPARE(unnamed(m_part.get()), QStringList()); }

void TestRightsPart::theProgrammeSaysWhatRightsDependOn()
{
    ProgramDialog dialog(workspace(), session(), m_program);
    dialog.show();
    QCOMPARE(unnamed(&dialog), QStringList());
    auto *promise = dialog.findChild<QPlainTextEdit *>(u"programPromise"_s);
    QVERIFY(!promise->placeholderText().isEmpty());
    QCOMPARE(dialog.findChild<QComboBox *>(u"programPlace"_s)->currentText(), u"New York City (US-NY-NYC)"_s);
    const PersonId luis = add(u"Luis"_s, u"Ortiz"_s);
    dialog.findChild<QSpinBox *>(u"programPlaces"_s)->setValue(8);
    dialog.findChild<QComboBox *>(u"programClass"_s)->setCurrentIndex(int(OrganizationClass::Labour));
    auto *place = dialog.findChild<QComboBox *>(u"programPlace"_s);
    place->setCurrentIndex(place->findData(u"US-NY"_s));
    Q_EMIT dialog.findChild<PersonButton *>(u"programContact"_s)->chosen(luis);
    promise->setPlainText(u" Respect at all times. "_s);
    dialog.findChild<QPushButton *>(u"writeProgram"_s)->click();
    const InternProgram kept = workspace().interns().programs(session()).first();
    QCOMPARE(kept.places, 8);
    QVERIFY(kept.organizationClass == OrganizationClass::Labour);
    QCOMPARE(kept.jurisdiction, u"US-NY"_s);
    QCOMPARE(kept.complaintContact, luis);
    QCOMPARE(kept.rightsText, u"Respect at all times."_s);
}

void TestRightsPart::aPlaceThatDoesNotComeWithTheProgramIsTyped()
{
    ProgramDialog dialog(workspace(), session(), m_program);
    QSignalSpy kept(&dialog, &ProgramDialog::kept);
    dialog.findChild<QComboBox *>(u"programPlace"_s)->setEditText(u"us-ca"_s);
    dialog.findChild<QPushButton *>(u"writeProgram"_s)->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(workspace().interns().programs(session()).first().jurisdiction, u"US-CA"_s);
    // As it is kept, it is no change.
    ProgramDialog again(workspace(), session(), m_program);
    QSignalSpy keptAgain(&again, &ProgramDialog::kept);
    QCOMPARE(again.findChild<QComboBox *>(u"programPlace"_s)->currentText(), u"US-CA"_s);
    again.findChild<QPushButton *>(u"writeProgram"_s)->click();
    QCOMPARE(keptAgain.size(), 0);
}

RNF_TEST(TestRightsPart)
#include "tst_rights_part.moc"
