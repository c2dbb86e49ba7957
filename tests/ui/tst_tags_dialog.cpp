#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "look/Chip.h"
#include "people/TagDialog.h"
#include "people/TagsDialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Tags in the real window: by group and in their colours, changed for everybody, and offered while somebody types.
class TestTagsDialog : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-tags"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void theyStandByGroupWithTheirPeople();
    void aColourShowsWhereverTheTagDoes();
    void aNameThatExistsJoinsTheTwo();
    void aRemovedTagComesBack();
    void typingOffersTagsWithTheirGroup();

private:
    Tag named(const QString &name)
    {
        const auto &all = workspace().people().tags().all();
        const auto found = std::ranges::find(all, name, &Tag::name);
        return found == all.end() ? Tag() : *found;
    }
    void arrange(const QString &name, const QString &group, TagColour colour)
    {
        const Tag before = named(name);
        QVERIFY(workspace().people().tags().save(session(), before, {before.id, name, group, colour}));
    }
    QTreeWidget *tree() { return find<QTreeWidget>(u"tagTree"_s); }
    void choose(const QString &name)
    {
        tree()->setCurrentItem(tree()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0));
    }
    TagDialog *change(const QString &name)
    {
        choose(name);
        find<QPushButton>(u"changeTag"_s)->click();
        return find<TagDialog>(u"tagDialog"_s);
    }
    Chips chipsOf(int row) { return table()->model()->index(row, 5).data(ChipDelegate::chipsRole).value<Chips>(); }

    PersonId m_rosa, m_luis;
};

void TestTagsDialog::init()
{
    openWindow();
    Person rosa, luis;
    rosa.givenName = u"Rosa"_s;
    rosa.tags = {u"driver"_s, u"spanish"_s};
    luis.givenName = u"Luis"_s;
    luis.tags = {u"Spanish speaker"_s, u"driver"_s};
    m_rosa = *workspace().people().add(session(), rosa);
    m_luis = *workspace().people().add(session(), luis);
}

void TestTagsDialog::theyStandByGroupWithTheirPeople()
{
    arrange(u"spanish"_s, u"Language"_s, TagColour::Blue);
    command(u"Tags by group…"_s);
    QCOMPARE(tree()->topLevelItemCount(), 2);
    QCOMPARE(tree()->topLevelItem(0)->text(0), u"Language"_s);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(0), u"spanish"_s);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(1), u"1"_s);
    QCOMPARE(tree()->topLevelItem(1)->text(0), u"Without a group"_s);
    QCOMPARE(tree()->topLevelItem(1)->child(0)->text(0), u"driver"_s);
    QCOMPARE(tree()->topLevelItem(1)->child(0)->text(1), u"2"_s);
    auto *dialog = change(u"driver"_s);
    dialog->findChild<QComboBox *>(u"tagGroup"_s)->setEditText(u"Language"_s);
    dialog->findChild<QPushButton *>(u"keepTag"_s)->click();
    QCOMPARE(named(u"driver"_s).group, u"Language"_s);
    QCOMPARE(tree()->topLevelItem(0)->childCount(), 2);
    QCOMPARE(tree()->currentItem()->text(0), u"driver"_s);
    find<TagsDialog>(u"tagsDialog"_s)->accept();
    command(u"Undo"_s);
    QCOMPARE(named(u"driver"_s).group, QString());
}

void TestTagsDialog::aColourShowsWhereverTheTagDoes()
{
    m_window->people()->showPerson(m_rosa);
    command(u"Tags by group…"_s);
    auto *dialog = change(u"spanish"_s);
    dialog->findChild<QComboBox *>(u"tagColour"_s)->setCurrentIndex(int(TagColour::Yellow));
    dialog->findChild<QPushButton *>(u"keepTag"_s)->click();
    QCOMPARE(newestLabel(), u"Change the colour of the tag spanish"_s);
    const auto rosas =
        chipsOf(0).first().text == "driver"_L1 && chipsOf(0).last().text == "spanish"_L1 ? chipsOf(0) : chipsOf(1);
    QCOMPARE(rosas.last().text, u"spanish"_s);
    QCOMPARE(rosas.last().colour, TagColour::Yellow);
    QCOMPARE(rosas.first().colour, TagColour::None);
    const auto shown = find<QWidget>(u"personTags"_s)->findChildren<ChipLabel *>();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.last()->text(), u"spanish"_s);
    const QImage drawn = shown.last()->grab().toImage();
    QCOMPARE(drawn.pixel(drawn.width() / 2, 3), ChipColours::of(TagColour::Yellow, false).behind.rgb());
}

void TestTagsDialog::aNameThatExistsJoinsTheTwo()
{
    command(u"Tags by group…"_s);
    auto *dialog = change(u"Spanish speaker"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"tagName"_s);
    auto *told = dialog->findChild<QLabel *>(u"tagTold"_s);
    auto *keep = dialog->findChild<QPushButton *>(u"keepTag"_s);
    QVERIFY(told->isHidden());
    name->setText(u"Spanish"_s);
    QVERIFY(told->text().contains(u"“spanish”"_s) && told->text().contains(u"“Spanish speaker”"_s));
    QCOMPARE(keep->text(), u"Join the two tags"_s);
    keep->click();
    QCOMPARE(read(m_luis).tags, (QStringList{u"driver"_s, u"spanish"_s}));
    QCOMPARE(tree()->topLevelItemCount(), 2);
    find<TagsDialog>(u"tagsDialog"_s)->accept();
    command(u"Undo"_s);
    QCOMPARE(read(m_luis).tags, (QStringList{u"Spanish speaker"_s, u"driver"_s}));
}

void TestTagsDialog::aRemovedTagComesBack()
{
    command(u"Tags by group…"_s);
    choose(u"driver"_s);
    find<QPushButton>(u"removeTag"_s)->click();
    QCOMPARE(read(m_rosa).tags, QStringList{u"spanish"_s});
    for (const QString &rest : {u"spanish"_s, u"Spanish speaker"_s}) {
        choose(rest);
        find<QPushButton>(u"removeTag"_s)->click();
    }
    QVERIFY(!find<QPushButton>(u"changeTag"_s)->isEnabled());
    find<TagsDialog>(u"tagsDialog"_s)->accept();
    for (int i = 0; i < 3; ++i)
        command(u"Undo"_s);
    QCOMPARE(read(m_rosa).tags, (QStringList{u"driver"_s, u"spanish"_s}));
}

void TestTagsDialog::typingOffersTagsWithTheirGroup()
{
    arrange(u"spanish"_s, u"Language"_s, TagColour::None);
    const PersonId ana = add(u"Ana"_s, u"Silva"_s);
    m_window->people()->showPerson(ana);
    auto *edit = find<QLineEdit>(u"tags"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"driver; lang"_s);
    auto *offered = edit->completer();
    QCOMPARE(offered->completionCount(), 1);
    QCOMPARE(offered->popup()->model()->index(0, 0).data().toString(), u"Language: spanish"_s);
    QTest::keyClick(offered->popup(), Qt::Key_Down);
    QTest::keyClick(offered->popup(), Qt::Key_Return);
    QCOMPARE(edit->text(), u"driver; spanish"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(read(ana).tags, (QStringList{u"driver"_s, u"spanish"_s}));
}

RNF_TEST(TestTagsDialog)
#include "tst_tags_dialog.moc"
