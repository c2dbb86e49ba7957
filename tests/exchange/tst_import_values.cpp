#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/CellReading.h"
#include "exchange/Presets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What the cells of a list stand for: codes that somebody explains, names that are split, columns that are joined, tags.
class TestImportValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace.emplace(); }
    void aCodeThatNobodyExplainedStopsItsRows();
    void allCodesOfARowAreAskedAboutAtOnce();
    void codesAreCountedByColumnAndText();
    void whatACodeStandsForIsReadAndRemembered();
    void aCodeMayStandForNothing();
    void wordsThatSayUnknownAreNoCodes();
    void codesOfAProgramAreAskedAboutToo();
    void choicesOfAFieldOfTheOfficeAreExplainedOneByOne();
    void aChoiceThatIsAddedIsRead();
    void tagsAreSplitAsSomebodySays_data();
    void tagsAreSplitAsSomebodySays();
    void aTagMayStandForAnother();
    void namesAreSplitAsSomebodySays_data();
    void namesAreSplitAsSomebodySays();
    void columnsAreJoined();
    void whatIsJoinedGoesNowhereElse();
    void joinedColumnsAreRemembered();
    void aJoinOfAProgramMayBeTakenApart();
    void readingsShowWhatIsWrong();

private:
    ImportPreview preview(const QByteArray &text);
    ImportOutcome import(const QByteArray &text, const std::function<void(ImportRecipe &)> &say = {}, bool isTrial = false);
    Person named(const QString &name);
    QString value(const QString &name, const QString &field);
    CustomField addField(const QString &label, CustomKind kind, const QStringList &choices);
    QStringList readings(const ImportPreview &preview, const ImportRecipe &recipe, int column);

    std::optional<TestWorkspace> m_workspace;
};

ImportPreview TestImportValues::preview(const QByteArray &text)
{
    auto &workspace = *m_workspace;
    const auto found =
        Imports(workspace->store(), workspace->people()).preview(workspace.session, ImportSource{{}, text, {}});
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

ImportOutcome TestImportValues::import(const QByteArray &text, const std::function<void(ImportRecipe &)> &say, bool isTrial)
{
    auto &workspace = *m_workspace;
    Imports imports(workspace->store(), workspace->people());
    const ImportSource source{{}, text, {}};
    auto recipe = preview(text).recipe;
    if (say)
        say(recipe);
    ImportOptions options;
    options.isDryRun = isTrial;
    const auto outcome = imports.run(workspace.session, source, recipe, options);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

Person TestImportValues::named(const QString &name)
{
    auto &people = (*m_workspace)->people();
    const auto found = people.load(m_workspace->session, people.ids(m_workspace->session, name));
    if (found.size() != 1)
        qFatal("%d people are called %s", int(found.size()), qPrintable(name));
    return found.first();
}

QString TestImportValues::value(const QString &name, const QString &field)
{
    auto &people = (*m_workspace)->people();
    return people.fields().catalog().find(field)->read(named(name), people.phones());
}

CustomField TestImportValues::addField(const QString &label, CustomKind kind, const QStringList &choices)
{
    const auto made = (*m_workspace)->people().fields().add(m_workspace->session, CustomField{0, {}, label, kind, choices});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

QStringList TestImportValues::readings(const ImportPreview &preview, const ImportRecipe &recipe, int column)
{
    auto &people = (*m_workspace)->people();
    QStringList told;
    for (const auto &reading :
         CellReading::of(preview, recipe, column, 5, FieldContext{.phones = people.phones()}, people.fields().catalog()))
        told += reading.before + u" → "_s + reading.after;
    return told;
}

void TestImportValues::aCodeThatNobodyExplainedStopsItsRows()
{
    const auto outcome = import("First name,May be texted\nRosa,yes\nAna,Y2\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.codes, (QList<UnknownCode>{{1, u"Y2"_s, 1}}));
}

void TestImportValues::allCodesOfARowAreAskedAboutAtOnce()
{
    const auto outcome = import("First name,May be texted,Deceased\nRosa,Y2,D\n", {}, true);
    QCOMPARE(outcome.codes, (QList<UnknownCode>{{1, u"Y2"_s, 1}, {2, u"D"_s, 1}}));
    QCOMPARE(outcome.rejects.first().column, u"May be texted"_s);
}

void TestImportValues::codesAreCountedByColumnAndText()
{
    const auto outcome = import("First name,May be texted,May be called\nA,q,\nB,Z,\nC,z,Z\nD,Z,yes\n", {}, true);
    QCOMPARE(outcome.codes, (QList<UnknownCode>{{1, u"Z"_s, 3}, {1, u"q"_s, 1}, {2, u"Z"_s, 1}}));
}

void TestImportValues::whatACodeStandsForIsReadAndRemembered()
{
    const QByteArray list = "First name,May be texted\nRosa,Y2\nAna,y2\n";
    const auto first = import(list, [](ImportRecipe &recipe) { recipe.columns[1].meanings.insert(u"Y2"_s, u"no"_s); });
    QCOMPARE(first.created, 2);
    QCOMPARE(value(u"Rosa"_s, u"consent_sms"_s), u"no"_s);
    QCOMPARE(value(u"Ana"_s, u"consent_sms"_s), u"no"_s);
    const auto next = import("May be texted,First name\nY2,Luz\n");
    QCOMPARE(next.created, 1);
    QCOMPARE(value(u"Luz"_s, u"consent_sms"_s), u"no"_s);
}

void TestImportValues::aCodeMayStandForNothing()
{
    const auto outcome = import("First name,Deceased\nRosa,?!\n",
                                [](ImportRecipe &recipe) { recipe.setMeaning(u"is_deceased"_s, u"?!"_s, {}); });
    QCOMPARE(outcome.created, 1);
    QVERIFY(outcome.codes.isEmpty());
    QVERIFY(!named(u"Rosa"_s).isDeceased);
}

void TestImportValues::wordsThatSayUnknownAreNoCodes()
{
    const auto outcome = import("First name,May be texted\nRosa,n/a\nAna,\nLuz,unknown\n", {}, true);
    QCOMPARE(outcome.created, 3);
    QVERIFY(outcome.codes.isEmpty());
}

void TestImportValues::codesOfAProgramAreAskedAboutToo()
{
    const QByteArray list = "First,Last,Rep,Comm,Hphone,Cphone\nRosa,Díaz,,CX,,\nAna,Silva,,CH,,\n";
    QCOMPARE(preview(list).recipe.program, u"opeiu"_s);
    const auto outcome = import(list, {}, true);
    QCOMPARE(outcome.codes, (QList<UnknownCode>{{3, u"CX"_s, 1}}));
    const auto settled = import(list, [](ImportRecipe &recipe) {
        QVERIFY(!programCodesOf(recipe, 3).contains(u"CX"_s));
        recipe.columns[3].meanings.insert(u"CX"_s, u"committee"_s);
    });
    QCOMPARE(settled.created, 2);
    QCOMPARE(named(u"Rosa"_s).tags, QStringList{u"committee"_s});
    QCOMPARE(named(u"Ana"_s).tags, QStringList{u"committee chair"_s});
}

void TestImportValues::choicesOfAFieldOfTheOfficeAreExplainedOneByOne()
{
    const auto field = addField(u"Speaks"_s, CustomKind::Choices, {u"English"_s, u"Spanish"_s});
    const QByteArray list = "First name,Speaks\nRosa,English; S\nAna,S;K\n";
    const auto outcome = import(list, {}, true);
    QCOMPARE(outcome.codes, (QList<UnknownCode>{{1, u"S"_s, 2}}));
    const auto settled = import(list, [](ImportRecipe &recipe) {
        recipe.columns[1].meanings.insert(u"S"_s, u"Spanish"_s);
        recipe.columns[1].meanings.insert(u"K"_s, {});
    });
    QCOMPARE(settled.created, 2);
    QCOMPARE(value(u"Rosa"_s, field.key), u"English; Spanish"_s);
    QCOMPARE(value(u"Ana"_s, field.key), u"Spanish"_s);
}

void TestImportValues::aChoiceThatIsAddedIsRead()
{
    const auto field = addField(u"Wave"_s, CustomKind::Choice, {u"1"_s});
    const QByteArray list = "First name,Wave\nRosa,2\n";
    QCOMPARE(import(list, {}, true).codes.size(), 1);
    CustomField wider = field;
    wider.choices += u"2"_s;
    QVERIFY((*m_workspace)->people().fields().save(m_workspace->session, field, wider));
    QCOMPARE(import(list).created, 1);
    QCOMPARE(value(u"Rosa"_s, field.key), u"2"_s);
}

void TestImportValues::tagsAreSplitAsSomebodySays_data()
{
    QTest::addColumn<std::optional<QString>>("separator");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("as usual") << std::optional<QString>() << QStringList{u"a/b, c"_s, u"d"_s};
    QTest::newRow("at commas") << std::optional<QString>(u","_s) << QStringList{u"a/b"_s, u"c; d"_s};
    QTest::newRow("at slashes") << std::optional<QString>(u"/"_s) << QStringList{u"a"_s, u"b, c; d"_s};
    QTest::newRow("as one") << std::optional<QString>(QString()) << QStringList{u"a/b, c; d"_s};
}

void TestImportValues::tagsAreSplitAsSomebodySays()
{
    QFETCH(std::optional<QString>, separator);
    QFETCH(QStringList, tags);
    const QByteArray list = "First name,Tags\nRosa,\"a/b, c; d\"\n";
    import(list, [&](ImportRecipe &recipe) { recipe.columns[1].separator = separator;
});
QCOMPARE(named(u"Rosa"_s).tags, tags);
QCOMPARE(preview(list).recipe.columns[1].separator, separator);
}

void TestImportValues::aTagMayStandForAnother()
{
    import("First name,Tags\nRosa,\"stwd, night, x\"\n", [](ImportRecipe &recipe) {
        recipe.columns[1].meanings.insert(u"stwd"_s, u"steward, trained"_s);
    recipe.columns[1].meanings.insert(u"x"_s, {});
});
QCOMPARE(named(u"Rosa"_s).tags, (QStringList{u"night"_s, u"steward, trained"_s}));
}

void TestImportValues::namesAreSplitAsSomebodySays_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("reading");
    QTest::newRow("first last") << u"name_given_first"_s
                                << u"Rosa María Díaz → First name: Rosa · Middle name: María · Last name: Díaz"_s;
    QTest::newRow("last first") << u"name_family_first"_s
                                << u"Rosa María Díaz → First name: María · Middle name: Díaz · Last name: Rosa"_s;
    QTest::newRow("as one") << u"display_name"_s << u"Rosa María Díaz → Shown as: Rosa María Díaz"_s;
}

void TestImportValues::namesAreSplitAsSomebodySays()
{
    QFETCH(QString, field);
    QFETCH(QString, reading);
    const auto found = preview("Name,Note\n,x\nRosa María Díaz,\n");
    auto recipe = found.recipe;
    recipe.splitName(0, field);
    QCOMPARE(readings(found, recipe, 0), QStringList{reading});
}

void TestImportValues::columnsAreJoined()
{
    const auto found = preview("First name,No,Address,Zip4,ZIP\nRosa,12,Oak St,1234,02118\nAna,,Elm St,,02119\n");
    auto recipe = found.recipe;
    recipe.setField(1, u"line1"_s);
    recipe.join(1, 2, u" "_s);
    recipe.join(4, 3, u"-"_s);
    QCOMPARE(readings(found, recipe, 1),
             (QStringList{u"12 + Oak St → Address: 12 Oak St"_s, u"Elm St → Address: Elm St"_s}));
    QCOMPARE(readings(found, recipe, 4), (QStringList{u"02118 + 1234 → ZIP: 02118-1234"_s, u"02119 → ZIP: 02119"_s}));
}

void TestImportValues::whatIsJoinedGoesNowhereElse()
{
    auto recipe = preview("First name,A,B,C\nRosa,1,2,3\n").recipe;
    recipe.setField(1, u"note"_s);
    recipe.setField(2, u"source"_s);
    recipe.join(2, 3, u" "_s);
    recipe.join(1, 2, u", "_s);
    QVERIFY(recipe.columns[2].field.isEmpty());
    QCOMPARE(recipe.columns[1].parts, (QList<ColumnPart>{{2, u", "_s}, {3, u" "_s}}));
    QCOMPARE(recipe.usedWith(3), 1);
    recipe.setField(3, u"source"_s); // and with a field of its own it continues no other
    QCOMPARE(recipe.columns[1].parts, (QList<ColumnPart>{{2, u", "_s}}));
}

void TestImportValues::joinedColumnsAreRemembered()
{
    import("First name,No,Way\nRosa,12,Oak St\n", [](ImportRecipe &recipe) {
        recipe.setField(1, u"line1"_s);
    recipe.join(1, 2, u" "_s);
});
QCOMPARE(value(u"Rosa"_s, u"line1"_s), u"12 Oak St"_s);
const auto next = preview("Way,First name,No\nElm St,Ana,7\n");
QVERIFY(next.isRemembered);
QCOMPARE(next.recipe.columns[2].parts, (QList<ColumnPart>{{0, u" "_s}}));
}

void TestImportValues::aJoinOfAProgramMayBeTakenApart()
{
    const QByteArray list = "Voter File VANID,LastName,FirstName,StreetNo,StreetName,City,State,Zip5,Zip4\n"
                            "77,Díaz,Rosa,12,Oak,Boston,MA,02118,1234\n";
    auto recipe = preview(list).recipe;
    QCOMPARE(recipe.usedWith(8), 7);
    import(list, [](ImportRecipe &said) { said.columns[7].parts.clear();
});
QCOMPARE(value(u"Rosa"_s, u"postal_code"_s), u"02118"_s);
QCOMPARE(preview(list).recipe.usedWith(8), -1);
}

void TestImportValues::readingsShowWhatIsWrong()
{
    const auto found = preview("First name,May be texted\nRosa,Y2\nAna,yes\n");
    auto &people = (*m_workspace)->people();
    const auto told =
        CellReading::of(found, found.recipe, 1, 5, FieldContext{.phones = people.phones()}, people.fields().catalog());
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0].isProblem);
    QVERIFY(told[0].after.contains(u"neither yes nor no"_s));
    QCOMPARE(told[1], (CellReading{u"yes"_s, u"May be texted: yes"_s, false}));
}

RNF_TEST(TestImportValues)
#include "tst_import_values.moc"
