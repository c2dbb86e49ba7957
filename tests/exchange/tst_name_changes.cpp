#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Exports.h"
#include "exchange/Imports.h"
#include "people/OtherNames.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

ImportOptions onlyTrying()
{
    ImportOptions options;
    options.isDryRun = true;
    return options;
}

const QByteArray nameChangeHead = "Employee ID,First name,Last name,Cell\n";

} // namespace

/// A worker marries or transitions, and lists with either name go on finding them; nothing of a private name goes out.
class TestNameChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace.emplace(); }
    void aListThatChangesANameKeepsTheOneFromBefore();
    void whereOursStandsTheirSurnameIsForFindingAlone();
    void aSurnameWrittenOtherwiseIsNoOtherName_data();
    void aSurnameWrittenOtherwiseIsNoOtherName();
    void whoseNamesAreLeftAloneGetNone();
    void theNextOldListStillFindsThem_data();
    void theNextOldListStillFindsThem();
    void whoSharesAPhoneIsNobodyFromBefore();
    void aWordAloneIsNoFirstName();
    void anOldNameIsNotMixedIntoThePresentOne();
    void whatAListCallsAFormerNameIsOnlyForFinding();
    void aFormerNameInTheListMeansWhomWeHave();
    void aTrialTellsOnlyThatThereIsOne();
    void undoingTheImportTakesTheNameBack();
    void columnsAreKnownByTheirHeaders_data();
    void columnsAreKnownByTheirHeaders();
    void ourOwnListComesBackWithItsNames();
    void aNameOfThePastAmongOtherNamesIsOnlyForFinding_data();
    void aNameOfThePastAmongOtherNamesIsOnlyForFinding();
    void otherNamesOfThePresentStayOpen();

private:
    ImportOutcome import(const QByteArray &text, MatchPolicy policy = MatchPolicy::Update,
                         const ImportOptions &options = {});
    Person only();
    Person add(const QString &given, const QString &family, const QList<OtherName> &names = {});
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }

    std::optional<TestWorkspace> m_workspace;
};

ImportOutcome TestNameChanges::import(const QByteArray &text, MatchPolicy policy, const ImportOptions &options)
{
    Imports imports(workspace().store(), workspace().people());
    const ImportSource source{{}, text, {}};
    auto preview = imports.preview(session(), source);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    preview->recipe.policy = policy;
    const auto outcome = imports.run(session(), source, preview->recipe, options);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

Person TestNameChanges::only()
{
    const auto people = workspace().people().load(session(), workspace().people().ids(session(), {}));
    if (people.size() != 1)
        qFatal("%d people", int(people.size()));
    return people.first();
}

Person TestNameChanges::add(const QString &given, const QString &family, const QList<OtherName> &names)
{
    Person person = m_workspace->person(given, family, u"212 555 0101"_s);
    person.otherNames = names;
    return *workspace().people().find(session(), m_workspace->add(person));
}

void TestNameChanges::aListThatChangesANameKeepsTheOneFromBefore()
{
    import(nameChangeHead + "17,Rosa,Ruiz,212 555 0101\n");
    QCOMPARE(import(nameChangeHead + "17,Rosa,López,212 555 0101\n").updated, 1);
    const auto rosa = only();
    QCOMPARE(rosa.familyName, u"López"_s);
    QCOMPARE(rosa.otherNames.size(), 1);
    const OtherName kept = rosa.otherNames.first();
    QCOMPARE(kept, (OtherName{kept.id, NameKind::Former, u"Rosa Ruiz"_s, true, true}));
    QCOMPARE(workspace().people().ids(session(), u"ruiz"_s).size(), 1);
    // The same list once more says nothing new, and the old one does not bring the old name back.
    QCOMPARE(import(nameChangeHead + "17,Rosa,López,212 555 0101\n").unchanged, 1);
    QCOMPARE(import(nameChangeHead + "17,Rosa,Ruiz,212 555 0101\n").unchanged, 1);
    QCOMPARE(only().familyName, u"López"_s);
    QVERIFY(workspace().check(session())->isEmpty());
}

void TestNameChanges::aWordAloneIsNoFirstName()
{
    add(u"Ana"_s, u"López"_s, {{0, NameKind::Maiden, u"James"_s, true, true}, {0, NameKind::Alias, u"Pepe"_s, true, false}});
    const auto outcome = import("First name,Last name,Cell\nJames,López,212 555 0101\nPepe,López,212 555 0101\n");
    QCOMPARE(outcome.created, 2);
    QCOMPARE(import("First name,Last name,Cell\nAna,James,212 555 0101\n").created, 0); // as a family name it is hers
}

void TestNameChanges::anOldNameIsNotMixedIntoThePresentOne()
{
    add(u"Ana"_s, u"López"_s, {{0, NameKind::Former, u"Ana Ruiz Gómez"_s, true, true}});
    for (const auto policy : {MatchPolicy::Update, MatchPolicy::Recommended})
        import("First name,Middle name,Last name,Second last name,Suffix,Cell\nAna,Pía,Ruiz,Gómez,Jr,212 555 0101\n",
               policy);
    const auto ana = only();
    QCOMPARE(ana.displayName(), u"Ana López"_s);
    QVERIFY(ana.secondFamilyName.isEmpty() && ana.middleName.isEmpty() && ana.nameSuffix.isEmpty());
}

void TestNameChanges::whereOursStandsTheirSurnameIsForFindingAlone()
{
    import(nameChangeHead + "17,Rosa,Ruiz,212 555 0101\n");
    const QByteArray married = nameChangeHead + "17,Rosa,López,212 555 0101\n";
    const auto tried = import(married, MatchPolicy::Fill, onlyTrying());
    QCOMPARE(tried.changes.size(), 1);
    QCOMPARE(tried.changes[0].values.size(), 1);
    QCOMPARE(tried.changes[0].values[0].field, u"former_name"_s);
    QVERIFY(!tried.changes[0].values[0].after.contains(u"López"_s));
    QCOMPARE(import(married, MatchPolicy::Fill).updated, 1);
    QCOMPARE(only().familyName, u"Ruiz"_s);
    QCOMPARE(only().otherNames.size(), 1);
    QCOMPARE(only().otherNames[0].name, u"Rosa López"_s);
    QVERIFY(only().otherNames[0].isPrivate && only().otherNames[0].isForMatching);
    QCOMPARE(import(married, MatchPolicy::Recommended).unchanged, 1); // it is known by now
    QCOMPARE(import(nameChangeHead + ",Rosa,López,212 555 0101\n", MatchPolicy::Recommended).created, 0);
    QCOMPARE(import(nameChangeHead + "17,ROSA,Ruíz,212 555 0101\n").updated, 1); // only written otherwise
    QCOMPARE(only().otherNames.size(), 1);
}

void TestNameChanges::aSurnameWrittenOtherwiseIsNoOtherName_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::newRow("capitals and accents") << QByteArray("Rosa,Díaz") << QByteArray("ROSA,DIAZ");
    QTest::newRow("one of two surnames") << QByteArray("Rosa,Díaz Pérez") << QByteArray("Rosa,Diaz");
    QTest::newRow("an apostrophe") << QByteArray("Shawn,O'Brien") << QByteArray("Shawn,OBRIEN");
    QTest::newRow("a hyphen") << QByteArray("Rosa,Díaz-Pérez") << QByteArray("Rosa,Diaz Perez");
    QTest::newRow("no surname") << QByteArray("Rosa,Díaz") << QByteArray("Rosa,");
}

void TestNameChanges::aSurnameWrittenOtherwiseIsNoOtherName()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    import(nameChangeHead + "17," + ours + ",212 555 0101\n");
    QCOMPARE(import(nameChangeHead + "17," + theirs + ",212 555 0101\n", MatchPolicy::Recommended).unchanged, 1);
    QVERIFY(only().otherNames.isEmpty());
}

void TestNameChanges::whoseNamesAreLeftAloneGetNone()
{
    import(nameChangeHead + "17,Rosa,Ruiz,212 555 0101\n");
    import(nameChangeHead + "17,Rosa,López,212 555 0101\n", MatchPolicy::Skip);
    ImportOptions leaving;
    leaving.leftOut.insert(2, {u"former_name"_s});
    import(nameChangeHead + "17,Rosa,López,212 555 0101\n", MatchPolicy::Fill, leaving);
    QVERIFY(only().otherNames.isEmpty());
}

void TestNameChanges::theNextOldListStillFindsThem_data()
{
    QTest::addColumn<QString>("former");
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QByteArray>("row");
    const QByteArray head = "First name,Last name,Cell\n";
    QTest::newRow("another first name") << u"Ramón Díaz"_s << NameKind::Former << head + "Ramon,Diaz,212 555 0101\n";
    QTest::newRow("another family name") << u"Rosa Ruiz"_s << NameKind::Former << head + "Rosa,Ruiz,212 555 0101\n";
    QTest::newRow("a maiden name") << u"Ruiz"_s << NameKind::Maiden << head + "Rosa,Ruiz,212 555 0101\n";
    QTest::newRow("both, many words") << u"Ramón José Ruiz Soto"_s << NameKind::Former << head + "Ramón,Soto,212 555 0101\n";
}

void TestNameChanges::theNextOldListStillFindsThem()
{
    QFETCH(const QString, former);
    QFETCH(const NameKind, kind);
    QFETCH(const QByteArray, row);
    QCOMPARE(import(row, MatchPolicy::Fill, onlyTrying()).created, 1); // nobody is there
    add(u"Rosa"_s, u"Díaz"_s);
    QCOMPARE(import(row, MatchPolicy::Fill, onlyTrying()).created, 1); // nobody of that name
    init();
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, {{0, kind, former, true, true}});
    const auto outcome = import(row, MatchPolicy::Fill);
    QCOMPARE(outcome.created, 0);
    QCOMPARE(outcome.unchanged, 1);
    QCOMPARE(only(), rosa);
}

/// A daughter who has her mother's phone, and a first name that nobody had.
void TestNameChanges::whoSharesAPhoneIsNobodyFromBefore()
{
    add(u"Rosa"_s, u"Díaz"_s, {{0, NameKind::Former, u"Rosa Ruiz"_s, true, true}});
    const QByteArray head = "First name,Last name,Cell\n";
    QCOMPARE(import(head + "Lucía,Ruiz,212 555 0101\n", MatchPolicy::Fill, onlyTrying()).created, 1);
    QCOMPARE(import(head + "Rosa,Vega,212 555 0101\n", MatchPolicy::Fill, onlyTrying()).created, 1);
    // Not for matching: not even under that name.
    init();
    add(u"Rosa"_s, u"Díaz"_s, {{0, NameKind::Former, u"Rosa Ruiz"_s, false, true}});
    QCOMPARE(import(head + "Rosa,Ruiz,212 555 0101\n", MatchPolicy::Fill, onlyTrying()).created, 1);
}

void TestNameChanges::whatAListCallsAFormerNameIsOnlyForFinding()
{
    const QByteArray list = "First name,Last name,Maiden name,Previous name,Cell\n"
                            "Rosa,López,Ruiz,Rosita Vega; Rosa Soto,212 555 0101\n";
    QCOMPARE(import(list).created, 1);
    const auto rosa = only();
    QStringList names;
    for (const auto &name : rosa.otherNames) {
        QVERIFY(name.isPrivate && name.isForMatching);
        names += name.name;
    }
    QCOMPARE(names, (QStringList{u"Ruiz"_s, u"Rosita Vega"_s, u"Rosa Soto"_s}));
    QCOMPARE(import(list).unchanged, 1);
    QCOMPARE(workspace().people().ids(session(), u"vega"_s).size(), 1);
    // Names of the list add up, whoever is right.
    QCOMPARE(import("First name,Last name,Maiden name,Cell\nRosa,López,Mora,212 555 0101\n", MatchPolicy::Fill).updated, 1);
    QCOMPARE(only().otherNames.size(), 4);
    QCOMPARE(import("First name,Last name,Maiden name,Cell\nRosa,López,Paz,212 555 0101\n", MatchPolicy::Skip).updated, 0);
    QCOMPARE(only().otherNames.size(), 4);
}

void TestNameChanges::aFormerNameInTheListMeansWhomWeHave()
{
    add(u"Rosa"_s, u"Ruiz"_s);
    QCOMPARE(import("First name,Last name,Former name,Cell\nRosa,López,Rosa Ruiz,212 555 0101\n").created, 0);
    const auto rosa = only();
    QCOMPARE(rosa.familyName, u"López"_s);
    QCOMPARE(rosa.otherNames.size(), 1);
    QCOMPARE(rosa.otherNames.first().name, u"Rosa Ruiz"_s);
}

void TestNameChanges::aTrialTellsOnlyThatThereIsOne()
{
    add(u"Rosa"_s, u"López"_s);
    const QByteArray list = "First name,Last name,Maiden name,Cell\nRosa,López,Ruiz,212 555 0101\n";
    const auto trial = import(list, MatchPolicy::Update, onlyTrying());
    QCOMPARE(trial.changes.size(), 1);
    QCOMPARE(trial.changes.first().values, (QList<ValueChange>{{u"former_name"_s, {}, u"1 names only for finding"_s}}));
    ImportOptions without;
    without.leftOut = {{2, {u"former_name"_s}}};
    import(list, MatchPolicy::Update, without);
    QVERIFY(only().otherNames.isEmpty());
    // A change of name tells of itself, not of what is kept beside it.
    import(nameChangeHead + "17,Rosa,López,212 555 0101\n");
    const auto change = import(nameChangeHead + "17,Rosa,Vega,212 555 0101\n", MatchPolicy::Update, onlyTrying());
    QCOMPARE(change.changes.first().values, (QList<ValueChange>{{u"family_name"_s, u"López"_s, u"Vega"_s}}));
}

void TestNameChanges::undoingTheImportTakesTheNameBack()
{
    import(nameChangeHead + "17,Rosa,Ruiz,212 555 0101\n");
    const auto before = contentOf(workspace().store().reader());
    import(nameChangeHead + "17,Rosa,López,212 555 0101\n");
    QVERIFY(workspace().changes().undo(session(), workspace().changes().nextUndo(session())->seq));
    QCOMPARE(contentOf(workspace().store().reader()), before);
    QVERIFY(only().otherNames.isEmpty());
    QVERIFY(workspace().check(session())->isEmpty());
}

void TestNameChanges::columnsAreKnownByTheirHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    for (const char *header : {"Maiden Name", "FORMER NAME", "Birth name", "Previous last name", "Née",
                               "Apellido de soltera", "Nombre anterior", "Apellido de nacimiento"})
        QTest::newRow(header) << QString::fromUtf8(header) << u"former_name"_s;
    for (const char *header : {"Other names", "Alias", "Also known as", "Otros nombres", "También conocida como"})
        QTest::newRow(header) << QString::fromUtf8(header) << u"other_names"_s;
    QTest::newRow("nombre") << u"Nombre"_s << u"given_name"_s;
    QTest::newRow("apellido") << u"Apellido"_s << u"family_name"_s;
}

void TestNameChanges::columnsAreKnownByTheirHeaders()
{
    QFETCH(const QString, header);
    Imports imports(workspace().store(), workspace().people());
    const auto preview =
        imports.preview(session(), {{}, "Phone," + header.toUtf8() + "\n212 555 0101,Ruiz\n212 555 0102,Vega\n", {}});
    QVERIFY(preview);
    QTEST(preview->recipe.columns[1].field, "field");
}

void TestNameChanges::ourOwnListComesBackWithItsNames()
{
    add(u"Rosa"_s, u"López"_s,
        {{0, NameKind::Former, u"Rosa Ruiz"_s, true, false},
         {0, NameKind::Alias, u"Rosi"_s, true, false},
         {0, NameKind::Former, u"Ramón Ruiz"_s, true, true}});
    Exports exports(workspace().store(), workspace().people());
    const QString path = m_workspace->file(u"people.csv"_s);
    QVERIFY(exports.writePeople(session(), path, {{}, workspace().people().fieldsInUse(session())}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray list = file.readAll();
    QVERIFY(list.contains("former:Rosa Ruiz; Rosi"));
    QVERIFY(!list.contains("Ram"));
    QCOMPARE(import(list).unchanged, 1);
    const auto ours = only().otherNames;
    // Elsewhere it says the same of whoever may be told of.
    init();
    QCOMPARE(import(list).created, 1);
    const auto theirs = only().otherNames;
    QCOMPARE(theirs.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(theirs[i], (OtherName{theirs[i].id, ours[i].kind, ours[i].name, true, false}));
}

void TestNameChanges::aNameOfThePastAmongOtherNamesIsOnlyForFinding_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("open");
    const QString cells = u"former: Ruiz|former:Ruiz|née Ruiz|Née: Ruiz|nee Ruiz|(née Ruiz)|formerly Ruiz|"
                          "Formerly known as Ruiz|f/k/a Ruiz|fka Ruiz|born Ruiz|maiden name Ruiz|Maiden name: Ruiz|"
                          "maiden: Ruiz|maiden:Ruiz|Ruiz (maiden name)|Ruiz (née)|previously Ruiz|previous name: Ruiz|"
                          "antes Ruiz|Antes: Ruiz|antes conocida como Ruiz|apellido de soltera: Ruiz|de soltera Ruiz|"
                          "nombre anterior: Ruiz|Ruiz (anterior)|birth name - Ruiz"_s;
    for (const auto &cell : cells.split(u'|'))
        QTest::newRow(qPrintable(cell)) << cell << QString();
    QTest::newRow("both") << u"Rosi; formerly Ruiz"_s << u"Rosi"_s;
    QTest::newRow("behind") << u"Rosa Vega (née Ruiz)"_s << u"Rosa Vega"_s;
    QTest::newRow("behind a comma") << u"Rosa Vega, antes Ruiz"_s << u"Rosa Vega"_s;
}

void TestNameChanges::aNameOfThePastAmongOtherNamesIsOnlyForFinding()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, open);
    import("First name,Last name,Cell,Also known as\nRosa,López,212 555 0101,\"" + cell.toUtf8() + "\"\n");
    const auto rosa = only();
    QStringList told;
    for (const auto &name : rosa.otherNames) {
        if (name.isPrivate)
            QCOMPARE(name, (OtherName{name.id, NameKind::Former, u"Ruiz"_s, true, true}));
        else
            told += name.name;
    }
    QCOMPARE(OtherNames::privateCount(rosa), 1);
    QCOMPARE(told.join(u';'), open);
    QVERIFY(!OtherNames::told(rosa).contains(u"Ruiz"_s));
}

void TestNameChanges::otherNamesOfThePresentStayOpen()
{
    import("First name,Last name,Cell,Also known as\nRosa,López,212 555 0101,Rosi; Lupe Nee; Antesana; Bornholm\n");
    QCOMPARE(OtherNames::privateCount(only()), 0);
    QCOMPARE(only().otherNames.size(), 4);
}

RNF_TEST(TestNameChanges)
#include "tst_name_changes.moc"
