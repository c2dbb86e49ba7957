#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "lists/ConditionWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Tags are renamed, joined, grouped, coloured and removed for everybody at once, and all of it is undone.
class TestTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGroupAndAColourAreKept();
    void aNewNameIsEverybodysAndFound();
    void twoTagsBecomeOne();
    void aRemovedTagComesBackToItsPeople();
    void aNameIsGivenOnceAndCanBeWritten();
    void theyStandByGroupWithoutOneLast();

private:
    TestWorkspace &ws() { return *m_workspace; }
    Tags &tags() { return ws()->people().tags(); }
    PersonId addWith(const QString &name, const QStringList &tags)
    {
        Person person = ws().person(name, u"Díaz"_s);
        person.tags = tags;
        return ws().add(person);
    }
    Tag named(const QString &name)
    {
        const auto found = std::ranges::find(tags().all(), name, &Tag::name);
        return found == tags().all().end() ? Tag() : *found;
    }
    QStringList tagsOf(PersonId id) { return ws()->people().find(ws().session, id)->tags; }
    QByteArray content() { return contentOf(ws()->store().reader()); }
    QString newestLabel() { return ws()->changes().history(ws().session, 1).first().label; }
    void undoLast() { QVERIFY(ws()->changes().undo(ws().session, ws()->changes().history(ws().session, 1).first().seq)); }
    /// Nothing is left of it, in the tables, in what windows see, and in the search.
    void undoLeaves(const QByteArray &before)
    {
        undoLast();
        QCOMPARE(content(), before);
        QVERIFY(PersonIndexer(ws()->store().reader()).differences().isEmpty());
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_rosa, m_luis;
};

void TestTags::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_rosa = addWith(u"Rosa"_s, {u"driver"_s, u"spanish"_s});
    m_luis = addWith(u"Luis"_s, {u"Spanish speaker"_s, u"spanish"_s});
}

void TestTags::aGroupAndAColourAreKept()
{
    const QByteArray before = content();
    QVERIFY(tags().save(ws().session, named(u"spanish"_s), {named(u"spanish"_s).id, u"spanish"_s, u" Language "_s}));
    QCOMPARE(newestLabel(), u"Put the tag spanish into the group Language"_s);
    const Tag grouped = named(u"spanish"_s);
    QCOMPARE(grouped.group, u"Language"_s);
    QCOMPARE(TagWords::full(grouped), u"Language: spanish"_s);
    QCOMPARE(tags().groups(), QStringList{u"Language"_s});
    QCOMPARE(*tags().save(ws().session, grouped, grouped), 0);
    undoLast();
    QCOMPARE(content(), before);
    for (size_t colour = 1; colour < keysOf(TagColour{}).size(); ++colour) {
        Tag after = named(u"spanish"_s);
        after.colour = TagColour(colour);
        QVERIFY(tags().save(ws().session, named(u"spanish"_s), after));
        QCOMPARE(tags().colourOf(u"spanish"_s), TagColour(colour));
        QVERIFY(!TagWords::colour(TagColour(colour)).isEmpty());
        QCOMPARE(newestLabel(), u"Change the colour of the tag spanish"_s);
        undoLast();
        QCOMPARE(content(), before);
    }
    QCOMPARE(tags().colourOf(u"spanish"_s), TagColour::None);
}

void TestTags::aNewNameIsEverybodysAndFound()
{
    const QByteArray before = content();
    const Tag tag = named(u"spanish"_s);
    QVERIFY(tags().save(ws().session, tag, {tag.id, u"Español"_s, {}, {}}));
    QCOMPARE(newestLabel(), u"Rename the tag spanish to Español"_s);
    QCOMPARE(tagsOf(m_rosa), (QStringList{u"Español"_s, u"driver"_s}));
    QCOMPARE(ws()->people().ids(ws().session, u"espanol"_s).size(), 2);
    QCOMPARE(ws()->lists().ids(ws().session, {{}, *ConditionWords::read(u"tag is español"_s)}).size(), 2);
    // What was meant is not written over what somebody else wrote meanwhile.
    QCOMPARE(tags().save(ws().session, tag, {tag.id, u"Castellano"_s, {}, {}}).error().id, u"changed"_s);
    undoLeaves(before);
    QCOMPARE(ws()->people().ids(ws().session, u"espanol"_s).size(), 0);
}

void TestTags::twoTagsBecomeOne()
{
    const PersonId ana = addWith(u"Ana"_s, {u"Spanish speaker"_s});
    const QByteArray before = content();
    QVERIFY(tags().join(ws().session, named(u"Spanish speaker"_s), named(u"spanish"_s)));
    QCOMPARE(newestLabel(), u"Join the tag Spanish speaker with spanish"_s);
    QCOMPARE(tagsOf(m_rosa), (QStringList{u"driver"_s, u"spanish"_s}));
    QCOMPARE(tagsOf(m_luis), QStringList{u"spanish"_s});
    QCOMPARE(tagsOf(ana), QStringList{u"spanish"_s});
    QCOMPARE(named(u"Spanish speaker"_s), Tag());
    QCOMPARE(tags().people(ws().session).value(named(u"spanish"_s).id), 3);
    QCOMPARE(ws()->people().ids(ws().session, u"spanish"_s).size(), 3);
    QVERIFY(PersonIndexer(ws()->store().reader()).differences().isEmpty());
    undoLeaves(before);
}

void TestTags::aRemovedTagComesBackToItsPeople()
{
    const QByteArray before = content();
    QVERIFY(tags().remove(ws().session, named(u"spanish"_s)));
    QCOMPARE(newestLabel(), u"Remove the tag spanish"_s);
    QCOMPARE(tagsOf(m_rosa), QStringList{u"driver"_s});
    QCOMPARE(tagsOf(m_luis), QStringList{u"Spanish speaker"_s});
    undoLeaves(before);
    QCOMPARE(tags().people(ws().session).value(named(u"spanish"_s).id), 2);
}

void TestTags::aNameIsGivenOnceAndCanBeWritten()
{
    const Tag tag = named(u"spanish"_s);
    const auto errorOf = [&](const QString &name) {
        const auto done = tags().save(ws().session, tag, {tag.id, name, {}, {}});
        return done ? QString() : done.error().id;
    };
    QCOMPARE(errorOf(u" DRIVER "_s), u"name-taken"_s);
    QCOMPARE(tags().namesake(tag, u" Dríver "_s)->name, u"driver"_s);
    QCOMPARE(errorOf(u"  "_s), u"empty-name"_s);
    for (const QString &name : {u"a; b"_s, u"a, b"_s, u"a:::b"_s, u"*a"_s})
        QCOMPARE(errorOf(name), u"bad-name"_s);
    // The same tag in other letters is no other tag.
    QCOMPARE(errorOf(u"SPANISH"_s), QString());
}

void TestTags::theyStandByGroupWithoutOneLast()
{
    addWith(u"Eva"_s, {u"álbum"_s, u"zebra"_s});
    const auto put = [&](const QString &name, const QString &group) {
        QVERIFY(tags().save(ws().session, named(name), {named(name).id, name, group, {}}));
    };
    put(u"driver"_s, u"Skills"_s);
    put(u"zebra"_s, u"animals"_s);
    put(u"spanish"_s, u"Skills"_s);
    QStringList order;
    for (const auto &tag : tags().all())
        order += TagWords::full(tag);
    QCOMPARE(order, (QStringList{u"animals: zebra"_s, u"Skills: driver"_s, u"Skills: spanish"_s, u"álbum"_s,
                                 u"Spanish speaker"_s}));
}

RNF_TEST(TestTags)
#include "tst_tags.moc"
