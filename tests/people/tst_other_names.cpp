#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Exports.h"
#include "merges/Merges.h"
#include "people/OtherNames.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

OtherName openOtherName(NameKind kind, const QString &name) { return {0, kind, name, true, false}; }
OtherName privateOtherName(const QString &name) { return {0, NameKind::Former, name, true, true}; }

} // namespace

/// Names that people have or had beside their own: what is told, what is only for finding, and values that lost in a merge.
class TestOtherNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace.emplace(); }
    void onlyOpenNamesAreTold();
    void formerNamesAreForFindingAloneAtFirst();
    void aNameForFindingIsFoundAndNeverListed();
    void whoMayNotSeeANameLeavesItAsItIs();
    void namesGoAndComeBackWithTheirPerson();
    void aCellSaysTheKindsAndReadsThemBack();
    void typingOverOpenNamesLeavesTheOthers();
    void aListNeverMakesAPrivateNameOpen();
    void aNameIsOneHoweverItIsWritten();
    void peopleStandUnderEveryNameForMatching_data();
    void peopleStandUnderEveryNameForMatching();
    void aChangedNameIsKept_data();
    void aChangedNameIsKept();
    void aMergeKeepsTheNamesOfBoth();
    void aLostValueIsUsedAfterAll();
    void aLostValueThatIsGoneIsNotUsed();
    void lostValuesOfRestrictedTablesAreNotToldToEverybody();
    void aRemovedValueComesBackByUndo();
    void whatBelongsToARowIsNotUsed();

private:
    Person rosa(const QList<OtherName> &names);
    PersonId merged();
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    QStringList alternatives(PersonId person);
    const AltValue valueOf(PersonId person, const QString &field);

    std::optional<TestWorkspace> m_workspace;
};

Person TestOtherNames::rosa(const QList<OtherName> &names)
{
    Person person = m_workspace->person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    person.otherNames = names;
    return person;
}

void TestOtherNames::onlyOpenNamesAreTold()
{
    QCOMPARE(OtherNames::told(rosa({})), QString());
    QCOMPARE(OtherNames::told(rosa({privateOtherName(u"Rosa Ruiz"_s)})), QString());
    const auto person = rosa({openOtherName(NameKind::Former, u"Rosa Ruiz"_s), openOtherName(NameKind::Alias, u"Rosi"_s),
                              privateOtherName(u"Rosa Vega"_s), openOtherName(NameKind::Maiden, u"Soto"_s),
                              openOtherName(NameKind::Transliteration, u"Роса"_s)});
    QCOMPARE(OtherNames::told(person), u"formerly Rosa Ruiz, Soto, also known as Rosi, Роса"_s);
    QCOMPARE(OtherNames::privateCount(person), 1);
}

void TestOtherNames::formerNamesAreForFindingAloneAtFirst()
{
    QVERIFY(OtherName().isPrivate);
    for (const auto kind : {NameKind::Former, NameKind::Misspelling})
        QVERIFY(OtherName::isPrivateAtFirst(kind));
    for (const auto kind : {NameKind::Maiden, NameKind::Alias, NameKind::Transliteration})
        QVERIFY(!OtherName::isPrivateAtFirst(kind));
}

void TestOtherNames::aNameForFindingIsFoundAndNeverListed()
{
    const auto id = m_workspace->add(rosa({privateOtherName(u"Ramón Quispe"_s)}));
    auto &people = workspace().people();
    QCOMPARE(people.ids(session(), u"quispe"_s), QList{id});
    QCOMPARE(people.ids(session(), u"ramon qui"_s), QList{id});
    QVERIFY(!people.fieldsInUse(session()).contains(u"other_names"_s));
    const auto saysIt = [](const QString &text) { return text.contains(u"Quispe"_s) || text.contains(u"Ramón"_s); };
    const auto person = *people.find(session(), id);
    for (const auto &field : people.fields().catalog().all())
        QVERIFY2(!saysIt(field.read(person, workspace().phones())), qPrintable(field.key));
    for (const auto &row : workspace().lists().rows(session(), {id}, {u"other_names"_s, u"given_name"_s}))
        QVERIFY(!saysIt(row.cells.join(u' ')));
    QVERIFY(people.valuesOf(session(), PersonFields::find(u"other_names"_s)->place).isEmpty());
    QVERIFY(workspace().check(session())->isEmpty());
    // Not even where somebody asks for that column by its word.
    Exports exports(workspace().store(), people);
    const QString path = m_workspace->file(u"people.csv"_s);
    QVERIFY(exports.writePeople(session(), path, {{}, {u"name"_s, u"other_names"_s, u"former_name"_s}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"Rosa Díaz"_s));
    QVERIFY(!saysIt(text));
}

void TestOtherNames::whoMayNotSeeANameLeavesItAsItIs()
{
    const auto id = m_workspace->add(rosa({privateOtherName(u"Ramón Quispe"_s), openOtherName(NameKind::Alias, u"Rosi"_s)}));
    Session intern = session();
    intern.role = Role::Intern;
    auto &people = workspace().people();
    const auto seen = *people.find(intern, id);
    QCOMPARE(OtherNames::privateCount(seen), 1);
    QCOMPARE(seen.otherNames[0].name, QString());
    QCOMPARE(seen.otherNames[1].name, u"Rosi"_s);
    QCOMPARE(people.load(intern, {id}).first().otherNames[0].name, QString());
    Person after = seen;
    after.givenName = u"Rosario"_s;
    after.otherNames[1].name = u"Chayo"_s;
    QVERIFY(people.save(intern, seen, after));
    const auto now = *people.find(session(), id);
    QCOMPARE(now.givenName, u"Rosario"_s);
    QCOMPARE(now.otherNames[0].name, u"Ramón Quispe"_s);
    QCOMPARE(now.otherNames[1].name, u"Chayo"_s);
    QCOMPARE(people.ids(intern, u"quispe"_s), QList{id}); // finding is what it is for
}

void TestOtherNames::namesGoAndComeBackWithTheirPerson()
{
    const auto id = m_workspace->add(rosa({privateOtherName(u"Rosa Ruiz"_s)}));
    auto &people = workspace().people();
    const auto before = contentOf(workspace().store().reader());
    Person after = *people.find(session(), id);
    after.otherNames.first().isPrivate = false;
    after.otherNames += openOtherName(NameKind::Alias, u"Rosi"_s);
    QVERIFY(people.save(session(), *people.find(session(), id), after));
    QCOMPARE(people.ids(session(), u"rosi"_s), QList{id});
    m_workspace->reopen();
    QCOMPARE(OtherNames::told(*workspace().people().find(session(), id)), u"formerly Rosa Ruiz, also known as Rosi"_s);
    QVERIFY(workspace().people().remove(session(), {id}));
    QVERIFY(workspace().people().ids(session(), u"ruiz"_s).isEmpty());
    for (int i = 0; i < 2; ++i)
        QVERIFY(workspace().changes().undo(session(), workspace().changes().nextUndo(session())->seq));
    QCOMPARE(contentOf(workspace().store().reader()), before);
    QVERIFY(workspace().people().ids(session(), u"rosi"_s).isEmpty());
    QCOMPARE(workspace().people().ids(session(), u"ruiz"_s), QList{id});
}

void TestOtherNames::aCellSaysTheKindsAndReadsThemBack()
{
    const FieldContext context{workspace().phones()};
    const auto &field = *PersonFields::find(u"other_names"_s);
    const QList<OtherName> names{openOtherName(NameKind::Alias, u"Rosi"_s), openOtherName(NameKind::Former, u"Rosa Ruiz"_s),
                                 openOtherName(NameKind::Maiden, u"Soto"_s),
                                 openOtherName(NameKind::Alias, u"former:glory"_s),
                                 openOtherName(NameKind::Alias, u"DJ: Rosa"_s)};
    const QString cell = field.read(rosa(names), workspace().phones());
    QCOMPARE(cell, u"Rosi; former:Rosa Ruiz; maiden:Soto; alias:former:glory; DJ: Rosa"_s);
    Person again = rosa({});
    QVERIFY(!field.write(again, cell, context));
    QCOMPARE(again.otherNames, names);
}

void TestOtherNames::typingOverOpenNamesLeavesTheOthers()
{
    auto &people = workspace().people();
    const auto id =
        m_workspace->add(rosa({privateOtherName(u"Rosa Ruiz"_s), openOtherName(NameKind::Former, u"Rosa Soto"_s)}));
    const auto before = *people.find(session(), id);
    Person after = before;
    QVERIFY(!people.editing().set(after, u"other_names"_s, u"former:Rosa Soto; Rosi"_s));
    QCOMPARE(after.otherNames.size(), 3);
    QCOMPARE(after.otherNames[1], before.otherNames[1]); // the same row
    QVERIFY(!people.editing().set(after, u"other_names"_s, {}));
    QCOMPARE(after.otherNames, before.otherNames.first(1));
}

void TestOtherNames::aListNeverMakesAPrivateNameOpen()
{
    Person person = rosa({privateOtherName(u"Rosa Ruiz"_s)});
    QVERIFY(!PersonFields::find(u"other_names"_s)->write(person, u"ROSA RUIZ"_s, FieldContext{workspace().phones()}));
    QCOMPARE(person.otherNames, QList{privateOtherName(u"Rosa Ruiz"_s)});
}

void TestOtherNames::aNameIsOneHoweverItIsWritten()
{
    Person person = rosa({openOtherName(NameKind::Former, u"Rosa Núñez"_s)});
    OtherNames::add(person, privateOtherName(u"rosa nunez"_s));
    OtherNames::add(person, privateOtherName(u"ROSA DIAZ"_s)); // what they go by now
    OtherNames::add(person, privateOtherName({}));
    QCOMPARE(person.otherNames.size(), 1);
    OtherNames::add(person, privateOtherName(u"Rosa Vega"_s));
    QCOMPARE(person.otherNames.size(), 2);
}

void TestOtherNames::peopleStandUnderEveryNameForMatching_data()
{
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("faces");
    QTest::newRow("whole") << NameKind::Former << u"Ana Ruiz"_s << QStringList{u"Ana|Ruiz"_s};
    QTest::newRow("family name first") << NameKind::Former << u"Ruiz, Ana"_s << QStringList{u"Ana|Ruiz"_s};
    QTest::newRow("many words") << NameKind::Former << u"Ana María Ruiz Soto"_s << QStringList{u"Ana|María Ruiz Soto"_s};
    QTest::newRow("one word") << NameKind::Former << u"Ramón"_s << QStringList{u"Rosa|Ramón"_s};
    QTest::newRow("one word, maiden") << NameKind::Maiden << u"Ruiz"_s << QStringList{u"Rosa|Ruiz"_s};
}

void TestOtherNames::peopleStandUnderEveryNameForMatching()
{
    QFETCH(const NameKind, kind);
    QFETCH(const QString, name);
    QFETCH(const QStringList, faces);
    QStringList found;
    auto person = rosa({{0, kind, name, true, true}});
    person.preferredName = u"Rosi"_s;
    for (const auto &face : OtherNames::faces(person))
        found += face.givenName + u'|' + face.familyName;
    QCOMPARE(found, QStringList{u"Rosa|Díaz"_s} + faces);
    QCOMPARE(OtherNames::faces(rosa({{0, kind, name, false, true}})).size(), 1); // not for matching
}

void TestOtherNames::aChangedNameIsKept_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("kept");
    QTest::newRow("married") << u"Rosa"_s << u"López"_s << u"Rosa Díaz"_s;
    QTest::newRow("another first name") << u"Ramón"_s << u"Díaz"_s << u"Rosa Díaz"_s;
    QTest::newRow("the same") << u"Rosa"_s << u"Díaz"_s << QString();
    QTest::newRow("written otherwise") << u"ROSA"_s << u"Diaz"_s << QString();
}

void TestOtherNames::aChangedNameIsKept()
{
    QFETCH(const QString, given);
    QFETCH(const QString, family);
    QFETCH(const QString, kept);
    Person after = rosa({});
    after.givenName = given;
    after.familyName = family;
    OtherNames::keepFormer(after, rosa({}));
    QCOMPARE(after.otherNames.value(0).name, kept);
    QCOMPARE(after.otherNames.size(), kept.isEmpty() ? 0 : 1);
    // What was blank is no name from before.
    Person blank = rosa({});
    blank.familyName.clear();
    Person filled = rosa({});
    OtherNames::keepFormer(filled, blank);
    QVERIFY(filled.otherNames.isEmpty());
}

void TestOtherNames::aMergeKeepsTheNamesOfBoth()
{
    const auto kept = m_workspace->add(rosa({privateOtherName(u"Rosa Ruiz"_s)}));
    auto other = rosa({privateOtherName(u"Rosa Ruiz"_s), openOtherName(NameKind::Alias, u"Rosi"_s)});
    other.givenName = u"Rosita"_s;
    const auto before = contentOf(workspace().store().reader());
    const auto gone = m_workspace->add(other);
    const auto done = workspace().merges().merge(session(), MergeWish{kept, {gone}});
    QVERIFY(done);
    const auto person = *workspace().people().find(session(), kept);
    QCOMPARE(person.otherNames.size(), 3); // what both say is said once; and Rosita Díaz
    QCOMPARE(OtherNames::told(person), u"also known as Rosi"_s);
    QVERIFY(workspace().changes().undo(session(), done->action));
    QVERIFY(workspace().people().remove(session(), {gone}));
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

/// Rosa Díaz, who was also Rosita, and a nurse by another pronoun.
PersonId TestOtherNames::merged()
{
    auto kept = rosa({});
    kept.pronouns = u"she/her"_s;
    auto other = rosa({});
    other.givenName = u"Rosita"_s;
    other.pronouns = u"they/them"_s;
    const auto id = m_workspace->add(kept);
    const auto gone = m_workspace->add(other);
    const auto done =
        workspace().merges().merge(session(), MergeWish{id, {gone}, {{u"given_name"_s, id}, {u"pronouns"_s, id}}});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return id;
}

QStringList TestOtherNames::alternatives(PersonId person)
{
    QStringList values;
    for (const auto &value : workspace().people().alternatives().of(session(), person))
        values += value.field + u'=' + value.value;
    values.sort();
    return values;
}

const AltValue TestOtherNames::valueOf(PersonId person, const QString &field)
{
    for (const auto &value : workspace().people().alternatives().of(session(), person)) {
        if (value.field == field)
            return value;
    }
    qFatal("no such value");
}

void TestOtherNames::aLostValueIsUsedAfterAll()
{
    const auto id = merged();
    QCOMPARE(alternatives(id), (QStringList{u"given_name=Rosita"_s, u"pronouns=they/them"_s}));
    const auto before = contentOf(workspace().store().reader());
    auto &values = workspace().people().alternatives();
    QVERIFY(values.canBeUsed(valueOf(id, u"given_name"_s)));
    QVERIFY(values.use(session(), id, valueOf(id, u"given_name"_s)));
    QCOMPARE(workspace().people().find(session(), id)->givenName, u"Rosita"_s);
    QCOMPARE(alternatives(id), (QStringList{u"given_name=Rosa"_s, u"pronouns=they/them"_s}));
    QCOMPARE(workspace().people().ids(session(), u"rosa d"_s), QList{id}); // still found by the other one
    const auto newest = workspace().changes().history(session(), 1).first();
    QCOMPARE(newest.label, u"Use another value, First name: Rosita Díaz"_s);
    QVERIFY(workspace().changes().undo(session(), newest.seq));
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

void TestOtherNames::aLostValueThatIsGoneIsNotUsed()
{
    const auto id = merged();
    auto &values = workspace().people().alternatives();
    const auto value = valueOf(id, u"pronouns"_s);
    QVERIFY(values.use(session(), id, value));
    const auto before = contentOf(workspace().store().reader());
    const auto twice = values.use(session(), id, value);
    QVERIFY(!twice);
    QCOMPARE(twice.error().id, u"gone"_s);
    QVERIFY(!values.remove(session(), id, value));
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

void TestOtherNames::lostValuesOfRestrictedTablesAreNotToldToEverybody()
{
    const auto id = m_workspace->add(rosa({})), friendOfHers = m_workspace->add(m_workspace->person(u"Ana"_s, u"Vega"_s));
    const auto noted = workspace().store().act(session(), Operation::EditPeople, u"Notes"_s, [&](Action &action) {
        for (const auto &table : {u"child_collector"_s, u"timesheet"_s, u"person_name"_s, u"registration"_s}) {
            AltValue value{0, table, u"note"_s, u"Rosita"_s};
            action.on<AltValueRepository>().insert(action, value, id);
        }
    });
    QVERIFY(noted);
    const auto tables = [&](const Session &who) {
        QStringList fields;
        for (const auto &value : workspace().people().alternatives().of(who, id))
            fields += value.field;
        return fields.join(u' ');
    };
    Session organizer = session();
    organizer.seesNeeds = true;
    QCOMPARE(tables(organizer), u"child_collector timesheet person_name registration"_s);
    organizer.seesNeeds = false;
    QCOMPARE(tables(organizer), u"timesheet person_name registration"_s);
    Session intern = organizer;
    intern.role = Role::Intern;
    intern.person = friendOfHers;
    QCOMPARE(tables(intern), u"registration"_s);
    intern.person = id; // one's own weeks
    QCOMPARE(tables(intern), u"timesheet registration"_s);
}

void TestOtherNames::aRemovedValueComesBackByUndo()
{
    const auto id = merged();
    const auto before = contentOf(workspace().store().reader());
    QVERIFY(workspace().people().alternatives().remove(session(), id, valueOf(id, u"given_name"_s)));
    QCOMPARE(alternatives(id), QStringList{u"pronouns=they/them"_s});
    QCOMPARE(workspace().people().find(session(), id)->givenName, u"Rosa"_s);
    QVERIFY(workspace().changes().undo(session(), workspace().changes().nextUndo(session())->seq));
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

void TestOtherNames::whatBelongsToARowIsNotUsed()
{
    auto &values = workspace().people().alternatives();
    for (const QString &field :
         {u"registration"_s, u"name_order"_s, u"tags"_s, u"mobile_phone"_s, u"person_id"_s, u"name"_s})
        QVERIFY2(!values.canBeUsed({1, field, u"x"_s, {}}), qPrintable(field));
    const auto id = merged();
    QCOMPARE(values.use(session(), id, {1, u"registration"_s, u"x"_s, {}}).error().id, u"not-one-value"_s);
}

RNF_TEST(TestOtherNames)
#include "tst_other_names.moc"
