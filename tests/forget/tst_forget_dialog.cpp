#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/WindowWork.h"
#include "forget/Forgetting.h"
#include "people/ForgetDialog.h"
#include "people/HeldCopiesDialog.h"
#include "workspace/Backups.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What is asked before somebody is forgotten, and the backups afterwards.
class TestForgetDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoeverTypesTheNameForgetsThem();
    void anotherNameForgetsNobody();
    void itSaysWhatGoesAndWhatStays();
    void whoeverIsGoneMeanwhileIsSaid();
    void nobodyForgetsThemselves();
    void theBackupsAreListedAndDeleted();
    void theBackupsCanBeKept();

private:
    Workspace &workspace() { return *m_workspace; }
    PersonId add(const QString &given, const QString &family, const QString &note = {})
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.note = note;
        return *workspace().people().add(m_session, person);
    }
    bool isThere(PersonId person) { return workspace().people().find(m_session, person).has_value(); }
    /// Open over the window, once it has looked.
    ForgetDialog *opened(PersonId person)
    {
        auto *dialog = new ForgetDialog(workspace(), m_session, *m_work, person, m_window.get());
        dialog->open();
        const auto *list = dialog->findChild<QListWidget *>(u"forgetLines"_s);
        if (!QTest::qWaitFor(
                [&] { return list->count() != 1 || list->item(0)->text() != u"Looking for what is known …"_s; }))
            qFatal("it still looks");
        return dialog;
    }
    static QString told(const QDialog *dialog)
    {
        const auto *list = dialog->findChild<QListWidget *>(u"forgetLines"_s);
        QStringList lines;
        for (int i = 0; i < list->count(); ++i)
            lines += list->item(i)->text();
        return lines.join(u'\n');
    }
    static QPushButton *button(const QWidget *in, const QString &name) { return in->findChild<QPushButton *>(name); }
    QList<HeldCopy> copies() { return HeldCopies::in(workspace().backups().folder(), {}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Session m_session;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowWork> m_work;
};

void TestForgetDialog::init()
{
    m_window.reset();
    m_work.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto options = TestWorkspace::options();
    options.backupFolder = m_folder->filePath(u"copies"_s);
    auto made = Workspace::create(m_folder->filePath(u"w.rnf"_s), TestWorkspace::setup(), options);
    QVERIFY(made);
    m_workspace = std::move(*made);
    m_session = workspace().firstSession();
    m_work = std::make_unique<WindowWork>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void TestForgetDialog::whoeverTypesTheNameForgetsThem()
{
    const auto ana = add(u"Ana"_s, u"Pérez"_s), bo = add(u"Bo"_s, u"Chen"_s);
    const QPointer<ForgetDialog> dialog(opened(ana));
    auto *forget = button(dialog, u"writeForget"_s);
    QVERIFY(!forget->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"forgetName"_s), u"ana perez"_s);
    QVERIFY(forget->isEnabled());
    forget->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(!isThere(ana));
    QVERIFY(isThere(bo));
    QCOMPARE(workspace().changes().history(m_session, 1).first().label, u"Forget a person"_s);
    const auto next = workspace().changes().nextUndo(m_session);
    QVERIFY(next);
    QCOMPARE(next->label, u"Add Bo Chen"_s);
    // The backup that was made before is offered to be deleted.
    auto *held = m_window->findChild<HeldCopiesDialog *>();
    QVERIFY(held);
    QCOMPARE(held->findChild<QListWidget *>(u"heldCopiesList"_s)->count(), 1);
    QCOMPARE(copies().size(), 1);
}

void TestForgetDialog::anotherNameForgetsNobody()
{
    const auto ana = add(u"Ana"_s, u"Pérez"_s);
    auto *dialog = opened(ana);
    auto *name = dialog->findChild<QLineEdit *>(u"forgetName"_s);
    QTest::keyClicks(name, u"Ana Diaz"_s);
    QVERIFY(!button(dialog, u"writeForget"_s)->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(isThere(ana));
    QVERIFY(copies().isEmpty());
}

void TestForgetDialog::itSaysWhatGoesAndWhatStays()
{
    const auto ana = add(u"Ana"_s, u"Pérez"_s);
    add(u"Bo"_s, u"Chen"_s, u"Drove Ana Pérez home"_s);
    Task task;
    task.title = u"Call"_s;
    task.assignee = ana;
    QVERIFY(workspace().tasks().add(m_session, task));
    Conversation conversation;
    conversation.person = ana;
    QVERIFY(workspace().conversations().log(m_session, conversation));
    const QString all = told(opened(ana));
    for (const auto &part : {u"Conversations: 1"_s, u"Tasks they answer for: 1"_s, u"Bo Chen: “Drove Ana Pérez home”"_s,
                             u"A backup is made first"_s})
        QVERIFY2(all.contains(part), qPrintable(all));
    QVERIFY(!all.contains(u"Phone numbers"_s));
}

void TestForgetDialog::whoeverIsGoneMeanwhileIsSaid()
{
    auto *dialog = opened(PersonId(4711));
    QVERIFY(dialog->findChild<QLabel *>(u"forgetProblem"_s)->text().startsWith(u"This person is not there any more"_s));
    QVERIFY(!button(dialog, u"writeForget"_s)->isEnabled());
}

void TestForgetDialog::nobodyForgetsThemselves()
{
    Conversation conversation;
    conversation.person = add(u"Bo"_s, u"Chen"_s);
    QVERIFY(workspace().conversations().log(m_session, conversation)); // who logs it becomes one of the people
    const auto self = workspace().accounts().personOf(m_session);
    auto *dialog = opened(self);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"forgetName"_s), workspace().people().nameOf(m_session, self));
    QVERIFY(!button(dialog, u"writeForget"_s)->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"forgetProblem"_s)->text().startsWith(u"This is you"_s));
}

void TestForgetDialog::theBackupsAreListedAndDeleted()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(workspace().backups().make(m_session));
    const auto held = copies();
    QCOMPARE(held.size(), 3);
    QStringList said;
    connect(m_work.get(), &WindowWork::told, this, [&](const QString &text) { said += text; });
    HeldCopiesDialog dialog(workspace(), m_session, *m_work, held, m_window.get());
    QCOMPARE(dialog.findChild<QListWidget *>(u"heldCopiesList"_s)->count(), 3);
    button(&dialog, u"deleteHeldCopies"_s)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(said, QStringList{u"Deleted 3 backups and made a new one."_s});
    QCOMPARE(copies().size(), 1); // never without any
    QVERIFY(!held.contains(copies().first()));
}

void TestForgetDialog::theBackupsCanBeKept()
{
    QVERIFY(workspace().backups().make(m_session));
    HeldCopiesDialog dialog(workspace(), m_session, *m_work, copies(), m_window.get());
    dialog.leaveButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QCOMPARE(copies().size(), 1);
}

RNF_TEST(TestForgetDialog)
#include "tst_forget_dialog.moc"
