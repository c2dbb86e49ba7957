#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/DateOrderVotes.h"
#include "exchange/Exports.h"
#include "exchange/FileRecognizer.h"
#include "exchange/Imports.h"
#include "exchange/PersonMatcher.h"
#include "exchange/PersonUpdate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Lists brought in and handed out again: who is recognised as whom, what changes, what is refused, and that nothing is lost.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAccountedFor();
    void columnsAreRecognizedByTheirWords_data();
    void columnsAreRecognizedByTheirWords();
    void ambiguousAndSecretColumnsAreNotImported();
    void nationBuilderFilesAreUnderstood();
    void googleFilesAreUnderstood_data();
    void googleFilesAreUnderstood();
    void rowsOfOneFileNeverMatchEachOther();
    void rowsOfOneFileWithOneNumberAreOnePerson();
    void aNumberOfSomebodyElseIsRefused();
    void aNumberAddedToSomebodyIsKnownToLaterRows();
    void numbersOfTwoPeopleAreRefused();
    void somebodyKnownByANumberAloneGetsAName();
    void aPersonIdCountsOnlyForTheSamePerson_data();
    void aPersonIdCountsOnlyForTheSamePerson();
    void aPersonIdThatIsNoneOfOursIsKeptAsANumber();
    void aPhoneOfManyTellsNothing();
    void aPhoneNeedsAnAgreeingFirstName_data();
    void aPhoneNeedsAnAgreeingFirstName();
    void policiesDecideWhatAFileMayChange_data();
    void policiesDecideWhatAFileMayChange();
    void aTransferClosesOneJobAndOpensTheNext();
    void aTransferHappensOnTheLocalDay();
    void aSecondJobIsAddedWhereFilesAddUp();
    void eachKindOfPhoneIsABlankOfItsOwn();
    void anAddressIsNeverMixedFromTwo_data();
    void anAddressIsNeverMixedFromTwo();
    void aRefusalIsNeverTurnedIntoAConsent();
    void aRefusalBeatsAConsentOfTheSameRow();
    void aColumnSentElsewhereGoesThereWhole();
    void faultyRowsAreHandedBackAndCanBeImportedAfterRepair();
    void aGuardedCellOfARejectedRowComesBackAsTyped();
    void aFileOfRejectsIsAlwaysOfThisRun();
    void rejectsThatCannotBeKeptLeaveNothing();
    void nothingIsWrittenOverTheListOrTheWorkspace();
    void longCellsAreQuotedShort();
    void peopleOfSeveralRowsCountOnce();
    void furtherRowsOfSomebodyWeHaveAddUp_data();
    void furtherRowsOfSomebodyWeHaveAddUp();
    void rowNumbersOfAListAreNobodysIdentity();
    void aRefusalOnADayInAnyOrderIsOne_data();
    void aRefusalOnADayInAnyOrderIsOne();
    void aNurseKeepsTheNameAndMatchesWithFurtherCredentials();
    void aNumberOfAProgramKeepsItsColon();
    void blankLinesAreCounted();
    void aDryRunSaysWhatTheRealRunDoes();
    void cancellingLeavesNothing();
    void rejectsAreReplacedOnlyOnceTheImportIsKept();
    void aBrokenFileLeavesNothing();
    void theMappingIsRemembered();
    void whatIsNewInTheWorkplaceIsTold();
    void aPlaceInOtherLettersIsTheSamePlace();
    void whatATextStandsForIsRemembered();
    void rejectsOfAMappedListKeepItsMapping();
    void aRememberedDateOrderYieldsToTheFile();
    void aListWithOtherHeadingsThanBeforeIsNotImported();
    void dateOrderIsSettledByAllRows();
    void dateOrderIsDecidedOnlyByDates_data();
    void dateOrderIsDecidedOnlyByDates();
    void undoingAnImportKeepsWhatWasAddedLater();
    void ourOwnListComesBackUnchanged();
    void formulasGoOutGuardedAndComeBackAsTyped();
    void anExportStandsInTheHistory();
    void everyPresetHeaderGoesSomewhereOrIsListed();
    void anAddressInFourColumnsIsOne();
    void contactsOfOthersAreNotTakenForThePersons();
    void columnsWithoutHeadingAreTakenForWhatTheySurelyAre();
    void aWholeNameFillsWhatItsPartsLeaveBlank();
    void shiftedCellsAreNoticed();
    void listsOfOtherProgramsAreUnderstood_data();
    void listsOfOtherProgramsAreUnderstood();

private:
    static ImportSource pasted(const QByteArray &text) { return {{}, text, {}}; }
    ImportOutcome import(TestWorkspace &workspace, const QByteArray &text, const ImportOptions &options = {},
                         std::optional<MatchPolicy> policy = {});
    static QString field(const Person &person, const char *key);
    QList<Person> everybody(TestWorkspace &workspace);
    Person only(TestWorkspace &workspace);
};

ImportOutcome TestImport::import(TestWorkspace &workspace, const QByteArray &text, const ImportOptions &options,
                                 std::optional<MatchPolicy> policy)
{
    Imports imports(workspace->store(), workspace->people());
    auto preview = imports.preview(workspace.session, pasted(text));
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    auto recipe = imports.withDateOrder(pasted(text), preview->recipe);
    if (policy)
        recipe->policy = *policy;
    const auto outcome = imports.run(workspace.session, pasted(text), *recipe, options);
    if (!outcome)
        qFatal("%s: %s", qPrintable(outcome.error().id), qPrintable(outcome.error().message));
    const auto &o = *outcome;
    if (o.created + o.updated + o.unchanged + o.skipped + o.rejected != o.rows)
        qFatal("the counts do not add up");
    return o;
}

QString TestImport::field(const Person &person, const char *key)
{
    return PersonFields::find(QString::fromLatin1(key))->read(person, PhoneNumbers());
}

QList<Person> TestImport::everybody(TestWorkspace &workspace)
{
    return workspace->people().load(workspace.session, workspace->people().ids(workspace.session, {}));
}

Person TestImport::only(TestWorkspace &workspace)
{
    const auto people = everybody(workspace);
    if (people.size() != 1)
        qFatal("%d people instead of one", int(people.size()));
    return people.first();
}

void TestImport::everyRowIsAccountedFor()
{
    TestWorkspace workspace;
    workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"212-555-0100"_s));
    const auto outcome = import(workspace, "First name,Last name,Cell,E-mail\n"
                                           "Rosa,Díaz,(212) 555-0100,rosa@example.org\n" // updated: e-mail added
                                           "Samir,Khoury,,samir@example.org\n"           // created
                                           "Ana,Silva,no digits,\n"                      // rejected
                                           "\n"
                                           "Luis,Vega,212 555 0101,luis@\n"); // rejected
    QCOMPARE(outcome.rows, 4);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.rejected, 2);
    QCOMPARE(outcome.rejects.size(), 2);
    QCOMPARE(outcome.rejects.first().row, 4);
    QCOMPARE(outcome.rejects.first().column, u"Cell"_s);
    QCOMPARE(workspace->people().count(workspace.session), 2);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

void TestImport::columnsAreRecognizedByTheirWords_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto words = [](const char *field, const QString &headers) {
        for (const auto &header : headers.split(u'|'))
            QTest::addRow("%s", qPrintable(header)) << header << QString::fromLatin1(field);
    };
    words("given_name", u"First|FIRST NAME|fname|F_Name|Given-Name|forename|Nombre|NOMBRES"_s);
    words("family_name", u"Last|lname|Surname|Family Name|Apellido|Apellidos|Primer Apellido"_s);
    words("second_family_name", u"Segundo apellido"_s);
    words("name", u"Full Name|employee name|Nombre completo"_s);
    words("mobile_phone", u"Cell|Mobile #|cphone|Celular|Móvil"_s);
    words("home_phone", u"Home Phone|hphone|Teléfono"_s);
    words("work_phone", u"Work phone|WPHONE"_s);
    words("phone", u"Phone|Phone Number|Tel."_s);
    words("email", u"Email|E-mail|e_mail address|Correo electrónico"_s);
    words("line1", u"Address|Street1|Dirección"_s);
    words("city", u"City|Ciudad"_s);
    words("region", u"State|Estado"_s);
    words("postal_code", u"ZIP|Zip5|Código postal|Postcode"_s);
    words("external_id", u"External ID|Emp ID|Badge|UUID"_s);
    words("unit", u"Dept.|Department"_s);
    words("birth_on", u"DOB|Date of Birth|Fecha de nacimiento"_s);
    words("tags", u"Tags|tag_list|Etiquetas"_s);
}

void TestImport::columnsAreRecognizedByTheirWords()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    const auto recipe = FileRecognizer(u"US"_s, {}).recognize({header}, {});
    QCOMPARE(recipe.columns.first().field, field);
}

void TestImport::ambiguousAndSecretColumnsAreNotImported()
{
    const FileRecognizer recognizer(u"US"_s, {});
    const QStringList headers{u"Status"_s, u"Last 4 SSN"_s, u"Password"_s, u"Title"_s, u"Number"_s, u"_problem"_s};
    const auto recipe = recognizer.recognize(headers, {{u"ok"_s, u"1234"_s, u"x"_s, u"Mr"_s, u"7"_s, u"bad"_s}});
    QCOMPARE(recipe.columns[0].field, QString());
    QCOMPARE(recipe.columns[1].field, QString());
    QCOMPARE(recipe.columns[2].field, QString());
    QCOMPARE(recipe.columns[3].field, u"name_prefix"_s);
    QCOMPARE(recipe.columns[4].field, QString());
    QCOMPARE(recipe.columns[5].field, QString());
    QCOMPARE(recognizer.recognize({u"Title"_s}, {{u"Nurse"_s}}).columns[0].field, u"job_title"_s);
    QCOMPARE(recognizer.recognize({u"Number"_s}, {{u"212 555 0100"_s}}).columns[0].field, u"phone"_s);
}

void TestImport::nationBuilderFilesAreUnderstood()
{
    TestWorkspace workspace;
    const auto outcome = import(
        workspace,
        "nationbuilder_id,first_name,last_name,email1,email2,email2_is_bad,phone_number,mobile_number,is_mobile_bad,"
        "do_not_call,email_opt_in,born_at,tag_list,primary_address1,primary_city,primary_zip,work_address1,support_level\n"
        "'17,Rosa,'Díaz,rosa@example.org,old@example.org,true,212 555 0100,917 555 0101,true,true,false,"
        "05/26/1980  6:51 AM,\"steward, night shift\",12 Oak St,Boston,'02134,1 Main St,1\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.ignoredColumns, QStringList{u"support_level"_s});
    const Person rosa = only(workspace);
    QCOMPARE(rosa.familyName, u"Díaz"_s);
    QCOMPARE(rosa.externalIds.first().system, u"nationbuilder"_s);
    QCOMPARE(rosa.externalIds.first().value, u"17"_s);
    QCOMPARE(rosa.emails.size(), 2);
    QCOMPARE(rosa.emails[1].status, EmailStatus::Bad);
    QCOMPARE(field(rosa, "home_phone"), u"(212) 555-0100"_s);
    QCOMPARE(field(rosa, "mobile_phone"), u"(917) 555-0101"_s);
    QCOMPARE(rosa.phones.last().status, PhoneStatus::Bad);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Phone), YesNo::No);
    QCOMPARE(rosa.mayBeReachedBy(Channel::BulkEmail), YesNo::No);
    QCOMPARE(rosa.birthOn, QDate(1980, 5, 26));
    QCOMPARE(rosa.tags, (QStringList{u"night shift"_s, u"steward"_s}));
    QCOMPARE(field(rosa, "postal_code"), u"02134"_s);
    QCOMPARE(rosa.addresses.size(), 2);
    QCOMPARE(rosa.addresses[1].kind, AddressKind::Work);
}

void TestImport::googleFilesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("2024") << QByteArray("First Name,Last Name,Organization Name,Organization "
                                        "Title,Birthday,Notes,Labels,File As,E-mail 1 - Label,E-mail 1 - Value,"
                                        "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - "
                                        "Label,Phone 2 - Value,Address 1 - Label,"
                                        "Address 1 - Street,Address 1 - City,Address 1 - Postal Code\n"
                                        "Rosa,Díaz,St. Luke's,Nurse,1981-03-14,likes tea,* myContacts ::: "
                                        "Stewards,,Home,rosa@example.org,Work,rd@example.com,"
                                        "Mobile,212 555 0100,Work,212 555 0101,Home,12 Oak St,Boston,02134\n");
    QTest::newRow("until 2023") << QByteArray(
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - "
        "Value,"
        "E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,"
        "Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Organization 1 - Name,Organization 1 - Title\n"
        "Rosa Díaz,Rosa,,Díaz,,1981-03-14,likes tea,* myContacts ::: Stewards,* "
        "Home,rosa@example.org,Work,rd@example.com,Mobile,"
        "212 555 0100,Work,212 555 0101,Home,12 Oak St,Boston,02134,St. Luke's,Nurse\n");
}

void TestImport::googleFilesAreUnderstood()
{
    QFETCH(QByteArray, file);
    TestWorkspace workspace;
    QCOMPARE(import(workspace, file).created, 1);
    const Person rosa = only(workspace);
    QCOMPARE(rosa.displayName(), u"Rosa Díaz"_s);
    QCOMPARE(field(rosa, "email"), u"rosa@example.org"_s);
    QCOMPARE(field(rosa, "work_email"), u"rd@example.com"_s);
    QCOMPARE(field(rosa, "mobile_phone"), u"(212) 555-0100"_s);
    QCOMPARE(field(rosa, "work_phone"), u"(212) 555-0101"_s);
    QCOMPARE(field(rosa, "line1"), u"12 Oak St"_s);
    QCOMPARE(field(rosa, "postal_code"), u"02134"_s);
    QCOMPARE(field(rosa, "employer"), u"St. Luke's"_s);
    QCOMPARE(field(rosa, "job_title"), u"Nurse"_s);
    QCOMPARE(rosa.tags, QStringList{u"Stewards"_s});
    QCOMPARE(rosa.note, u"likes tea"_s);
}

void TestImport::rowsOfOneFileNeverMatchEachOther()
{
    TestWorkspace workspace;
    const auto outcome = import(workspace, "First,Last,Phone,Email\n"
                                           "Rosa,Díaz,212 555 0100,rosa@example.org\n"
                                           "Rosa,Díaz,212 555 0100,rosa@example.org\n");
    QCOMPARE(outcome.created, 2);
    QCOMPARE(workspace->people().count(workspace.session), 2);
}

void TestImport::rowsOfOneFileWithOneNumberAreOnePerson()
{
    TestWorkspace workspace;
    const auto outcome = import(workspace, "Badge,First,Last,Email,Phone\n"
                                           "4417,Rosa,Díaz,rosa@example.org,212 555 0100\n"
                                           "4417,Rosa,Díaz,rd@example.com,212 555 0101\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.updated, 1);
    const Person rosa = only(workspace);
    QCOMPARE(rosa.emails.size(), 2);
    QCOMPARE(rosa.phones.size(), 2);
}

void TestImport::aNumberOfSomebodyElseIsRefused()
{
    TestWorkspace workspace;
    const auto outcome = import(workspace, "Badge,First,Last\n4417,Rosa,Díaz\n4417,Samir,Khoury\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.rejected, 1);
    QVERIFY(outcome.rejects.first().problem.contains(u"Rosa Díaz"_s));
}

void TestImport::aNumberAddedToSomebodyIsKnownToLaterRows()
{
    TestWorkspace workspace;
    import(workspace, "Badge,First,Last\n1,Rosa,Díaz\n");
    const auto outcome =
        import(workspace, "Badge,External ID,First,Last\n1,X9,Rosa,Díaz\n2,X9,Samir,Khoury\n3,,Ana,Silva\n");
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.rejects.first().row, 3);
    QVERIFY(outcome.rejects.first().problem.contains(u"Rosa Díaz"_s));
    QCOMPARE(outcome.created, 1);
}

void TestImport::numbersOfTwoPeopleAreRefused()
{
    TestWorkspace workspace;
    import(workspace, "Badge,Member ID,First,Last\n1,M1,Rosa,Díaz\n2,M2,Rosa,Silva\n");
    const auto outcome = import(workspace, "Badge,Member ID,First,Last\n1,M2,Rosa,Díaz\n2,M2,Rosa,Silva\n");
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.rejects.first().row, 2);
    QVERIFY(outcome.rejects.first().hint.contains(u"Rosa Díaz"_s));
    QCOMPARE(outcome.unchanged, 1);
    const QByteArray own = "Person ID,Badge,First,Last\n" + QByteArray::number(everybody(workspace).first().id.value);
    QCOMPARE(everybody(workspace).first().familyName, u"Díaz"_s);
    QCOMPARE(import(workspace, own + ",2,Rosa,Díaz\n").rejected, 1);
    QCOMPARE(import(workspace, own + ",1,Rosa,Díaz\n").unchanged, 1);
}

void TestImport::somebodyKnownByANumberAloneGetsAName()
{
    TestWorkspace workspace;
    import(workspace, "Badge,Unit\n4417,Kitchen\n");
    QCOMPARE(import(workspace, "Badge,First,Last\n4417,Rosa,Díaz\n").updated, 1);
    QCOMPARE(only(workspace).displayName(), u"Rosa Díaz"_s);
    QCOMPARE(import(workspace, "Badge,Full name\n4417,Ana Sofía Silva Ruiz\n").rejected, 1);
}

void TestImport::aPersonIdCountsOnlyForTheSamePerson_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same name") << QByteArray("Rosa,Díaz,,") << true;
    QTest::newRow("the first name alone") << QByteArray("Rosa,,,") << true;
    QTest::newRow("the family name alone") << QByteArray(",Diaz,,") << true;
    QTest::newRow("no name") << QByteArray(",,,") << true;
    QTest::newRow("a new family name, the same phone") << QByteArray("Rosa,Peña,2125550100,") << true;
    QTest::newRow("a new first name, the same e-mail") << QByteArray("Ray,Díaz,,ROSA@example.org") << true;
    QTest::newRow("somebody else of another workspace") << QByteArray("Samir,Khoury,,") << false;
    QTest::newRow("another first name") << QByteArray("Elena,Díaz,212 555 0199,") << false;
    QTest::newRow("another family name") << QByteArray("Rosa,Peña,212 555 0199,") << false;
    QTest::newRow("others who share the phone") << QByteArray("Samir,Khoury,2125550100,") << false;
}

void TestImport::aPersonIdCountsOnlyForTheSamePerson()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, isSame);
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0100"_s, u"rosa@example.org"_s));
    const Person before = *workspace->people().find(workspace.session, id);
    const auto outcome = import(workspace, "Person ID,First name,Last name,Mobile phone,E-mail,Unit\n"
                                               + QByteArray::number(id.value) + ',' + row + ",Laundry\n");
    QCOMPARE(outcome.rejected, 0);
    QCOMPARE(outcome.updated, isSame ? 1 : 0);
    QCOMPARE(outcome.created, isSame ? 0 : 1);
    QCOMPARE(*workspace->people().find(workspace.session, id) == before, !isSame);
}

void TestImport::aPersonIdThatIsNoneOfOursIsKeptAsANumber()
{
    TestWorkspace workspace;
    const QByteArray file = "Person ID,First name,Last name\nA-17,Rosa,Díaz\n18,Ana,Silva\n60129542999,Luis,Vega\n";
    QCOMPARE(import(workspace, file).created, 3);
    QStringList numbers;
    for (const auto &person : everybody(workspace))
        numbers += field(person, "external_id");
    numbers.sort();
    QCOMPARE(numbers, (QStringList{{}, u"person_id:18"_s, u"person_id:A-17"_s}));
    QCOMPARE(import(workspace, "Person ID,First name,Last name\nA-17,Rosa,Díaz\n18,Ana,Silva\n").unchanged, 2);
    QCOMPARE(import(workspace, "Person ID,First name,Last name\n18,Elena,Silva\n").rejected, 1);
}

void TestImport::aPhoneOfManyTellsNothing()
{
    TestWorkspace workspace;
    QByteArray file = "First,Last,Phone,Email\n";
    for (int i = 0; i < 30; ++i)
        file += "Rosa,Díaz,212 555 0100,rosa" + QByteArray::number(i) + "@example.org\n";
    QCOMPARE(import(workspace, file).created, 30);
    QCOMPARE(import(workspace, "First,Last,Phone\nRosa,Díaz,212 555 0100\n").created, 1);
    QCOMPARE(import(workspace, "First,Last,Phone,Email\nRosa,Díaz,212 555 0100,rosa7@example.org\n").unchanged, 1);
}

void TestImport::aPhoneNeedsAnAgreeingFirstName_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same name") << QByteArray("Rosa,Diaz,212 555 0100,,,,") << true;
    QTest::newRow("the same phone, another first name") << QByteArray("Elena,Díaz,212 555 0100,,,,") << false;
    QTest::newRow("the same phone, no first name") << QByteArray(",Díaz,212 555 0100,,,,") << false;
    QTest::newRow("another family with the phone") << QByteArray("Rosa,Peña,212 555 0100,,,,") << false;
    QTest::newRow("a new family name, phone and e-mail agree")
        << QByteArray("Rosa,Peña,212 555 0100,rosa@example.org,,,") << true;
    QTest::newRow("a family name with the same particles") << QByteArray("Rosa,de la Díez,212 555 0100,,,,") << false;
    QTest::newRow("one of two family names") << QByteArray("Rosa,Díaz Ruiz,212 555 0100,,,,") << true;
    QTest::newRow("the same e-mail in capitals") << QByteArray("ROSA,DÍAZ,,Rosa@Example.ORG,,,") << true;
    QTest::newRow("another birth date") << QByteArray("Rosa,Díaz,212 555 0100,,1999-01-01,,") << false;
    QTest::newRow("another suffix") << QByteArray("Rosa,Díaz,212 555 0100,,,Jr,") << false;
    QTest::newRow("the same address, written otherwise") << QByteArray("Rosa,Díaz,212 555 0100,,,,12 Oak Street") << true;
    QTest::newRow("another address") << QByteArray("Rosa,Díaz,212 555 0100,,,,99 Elm Street") << false;
    QTest::newRow("the name alone") << QByteArray("Rosa,Díaz,,,1981-03-14,,12 Oak St") << false;
}

void TestImport::aPhoneNeedsAnAgreeingFirstName()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, isSame);
    TestWorkspace workspace;
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0100"_s, u"rosa@example.org"_s);
    rosa.birthOn = QDate(1981, 3, 14);
    rosa.nameSuffix = u"Sr"_s;
    Address home;
    home.line1 = u"12 Oak St"_s;
    rosa.addresses += home;
    workspace.add(rosa);
    const auto outcome = import(workspace, "First,Last,Cell,Email,DOB,Suffix,Address\n" + row + '\n');
    QCOMPARE(outcome.rejected, 0);
    QCOMPARE(outcome.created, isSame ? 0 : 1);
}

void TestImport::policiesDecideWhatAFileMayChange_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("unit");
    const QString two = u"(212) 555-0100; (212) 555-0199"_s;
    const QString turned = u"(212) 555-0199; (212) 555-0100"_s;
    QTest::newRow("recommended") << int(MatchPolicy::Recommended) << u"Boston"_s << u"es"_s << u"(212) 555-0100"_s
                                 << u"old"_s << u"Laundry"_s;
    QTest::newRow("fill") << int(MatchPolicy::Fill) << u"Boston"_s << u"es"_s << u"(212) 555-0100"_s << u"old"_s
                          << u"Kitchen"_s;
    QTest::newRow("update") << int(MatchPolicy::Update) << u"Lynn"_s << u"es"_s << turned << u"old\nnew"_s << u"Laundry"_s;
    QTest::newRow("append") << int(MatchPolicy::Append) << u"Boston"_s << u"es"_s << two << u"old\nnew"_s << u"Kitchen"_s;
    QTest::newRow("skip") << int(MatchPolicy::Skip) << u"Boston"_s << QString() << u"(212) 555-0100"_s << u"old"_s
                          << u"Kitchen"_s;
}

void TestImport::policiesDecideWhatAFileMayChange()
{
    QFETCH(int, policy);
    TestWorkspace workspace;
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s, u"rosa@example.org"_s);
    Address home;
    home.city = u"Boston"_s;
    rosa.addresses += home;
    rosa.note = u"old"_s;
    Employment job;
    job.unit = u"Kitchen"_s;
    rosa.employments += job;
    workspace.add(rosa);
    const auto outcome = import(workspace,
                                "First,Last,Email,Cell,City,Language,Note,Unit\n"
                                "Rosa,Díaz,rosa@example.org,212 555 0199,Lynn,es,new,Laundry\n",
                                {}, MatchPolicy(policy));
    QCOMPARE(outcome.skipped, MatchPolicy(policy) == MatchPolicy::Skip ? 1 : 0);
    const Person after = only(workspace);
    QTEST(field(after, "city"), "city");
    QTEST(after.preferredLanguage, "language");
    QTEST(field(after, "mobile_phone"), "mobile");
    QTEST(after.note, "note");
    QTEST(field(after, "unit"), "unit");
}

void TestImport::aTransferClosesOneJobAndOpensTheNext()
{
    TestWorkspace workspace;
    import(workspace, "Badge,First,Last,Employer,Unit\n1,Rosa,Díaz,St. Luke's,Kitchen\n");
    import(workspace, "Badge,First,Last,Employer,Unit\n1,Rosa,Díaz,St. Luke's,Laundry\n");
    const Person rosa = only(workspace);
    QCOMPARE(rosa.employments.size(), 2);
    QCOMPARE(rosa.employments[0].unit, u"Kitchen"_s);
    QVERIFY(!rosa.employments[0].isCurrent());
    QCOMPARE(rosa.currentWork()->unit, u"Laundry"_s);
    QCOMPARE(rosa.currentWork()->employer, u"St. Luke's"_s);
    QCOMPARE(import(workspace, "Badge,First,Last,Employer,Unit\n1,Rosa,Díaz,St. Luke's,Laundry\n").unchanged, 1);
}

void TestImport::aTransferHappensOnTheLocalDay()
{
    // Far enough from Greenwich that the day there is another one, whatever the hour.
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ",
            QTime::currentTime().isValid() && QDateTime::currentDateTimeUtc().time().hour() >= 12 ? "UTC-14" : "UTC+12");
    tzset();
    const auto putBack = qScopeGuard([&] {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    });
    QVERIFY(QDate::currentDate() != QDateTime::currentDateTimeUtc().date());
    QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(u"w.rnf"_s), {u"Local 1184"_s, u"Ana"_s}, {7, Dates(), {}});
    QVERIFY(workspace);
    const auto session = (*workspace)->firstSession();
    Imports imports((*workspace)->store(), (*workspace)->people());
    for (const QByteArray unit : {"Kitchen", "Laundry"}) {
        const auto source = pasted("Badge,First,Unit\n1,Rosa," + unit + '\n');
        QVERIFY(imports.run(session, source, imports.preview(session, source)->recipe, {}));
    }
    const auto ids = (*workspace)->people().ids(session, {});
    const auto rosa = *(*workspace)->people().find(session, ids.first());
    QCOMPARE(rosa.employments[0].endOn, QDate::currentDate());
    QCOMPARE(rosa.employments[1].startOn, QDate::currentDate());
}

void TestImport::aSecondJobIsAddedWhereFilesAddUp()
{
    TestWorkspace workspace;
    import(workspace, "Badge,First,Employer,Unit\n1,Rosa,St. Luke's,Kitchen\n");
    const QByteArray second = "Badge,First,Employer,Unit\n1,Rosa,St. Luke's,Laundry\n";
    QCOMPARE(import(workspace, second, {}, MatchPolicy::Append).updated, 1);
    const Person rosa = only(workspace);
    QCOMPARE(rosa.employments.size(), 2);
    QVERIFY(rosa.employments[0].isCurrent() && rosa.employments[1].isCurrent());
    QCOMPARE(import(workspace, second, {}, MatchPolicy::Append).unchanged, 1);
    // Neither job is a transfer from the other.
    QCOMPARE(import(workspace, second).unchanged, 1);
}

void TestImport::eachKindOfPhoneIsABlankOfItsOwn()
{
    for (const auto policy : {MatchPolicy::Recommended, MatchPolicy::Fill}) {
        TestWorkspace workspace;
        import(workspace, "Badge,First,Cell,Email\n1,Rosa,212 555 0100,rosa@example.org\n");
        const auto outcome = import(workspace,
                                    "Badge,First,Cell,Work phone,Email,Work email\n"
                                    "1,Rosa,212 555 0199,212 555 0101; 212 555 0102,new@example.org,rd@example.com\n",
                                    {}, policy);
        QCOMPARE(outcome.updated, 1);
        const Person rosa = only(workspace);
        QCOMPARE(field(rosa, "mobile_phone"), u"(212) 555-0100"_s);
        QCOMPARE(field(rosa, "work_phone"), u"(212) 555-0101; (212) 555-0102"_s);
        QCOMPARE(field(rosa, "email"), u"rosa@example.org"_s);
        QCOMPARE(field(rosa, "work_email"), u"rd@example.com"_s);
    }
}

void TestImport::anAddressIsNeverMixedFromTwo_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArray>("after"); // of each address: street, line 2, city, state, ZIP
    const auto row = [](const char *name, const char *before, const char *cells, MatchPolicy policy, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(cells) << int(policy) << QByteArray(after);
    };
    using enum MatchPolicy;
    row("a town, then a street elsewhere", ",,Bronx,,10451", "5 Main St,,Newark,,07102", Recommended, ",,Bronx,,10451");
    row("the file is right", ",,Bronx,,10451", "5 Main St,,Newark,,07102", Update, "5 Main St,,Newark,,07102");
    row("both are kept", ",,Bronx,,10451", "5 Main St,,Newark,,07102", Append, ",,Bronx,,10451|5 Main St,,Newark,,07102");
    row("a street in the same town", ",,Bronx,,10451", "5 Main St,,BRONX,NY,10451", Recommended,
        "5 Main St,,Bronx,NY,10451");
    row("a town for the street", "5 Main St,,,,", "5 Main Street,Apt 3,Newark,,07102", Fill,
        "5 Main St,Apt 3,Newark,,07102");
    row("the same street of another town", "5 Main St,,Newark,,", "5 Main St,,Lynn,MA,", Fill, "5 Main St,,Newark,,");
    row("another state", ",,Portland,OR,", "5 Main St,,Portland,ME,", Fill, ",,Portland,OR,");
    row("the state written out", "5 Main St,,Portland,ME,", "5 Main St,,Portland,Maine,04101", Fill,
        "5 Main St,,Portland,ME,04101");
    row("only another town", "5 Main St,,Newark,,07102", ",,Lynn,,", Update, "5 Main St,,Newark,,07102");
    row("another town for a town", ",,Newark,,07102", ",,Lynn,,", Update, ",,Lynn,,");
    row("the town has another name", "5 Main St,,St. Paul,MN,55101", "5 Main St,Apt 3,Saint Paul,MN,55101-1234", Fill,
        "5 Main St,Apt 3,St. Paul,MN,55101");
}

void TestImport::anAddressIsNeverMixedFromTwo()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, row);
    QFETCH(int, policy);
    TestWorkspace workspace;
    const QByteArray header = "Badge,First,Address,Address 2,City,State,Zip\n1,Rosa,";
    import(workspace, header + before + '\n');
    import(workspace, header + row + '\n', {}, MatchPolicy(policy));
    QStringList addresses;
    for (const auto &a : only(workspace).addresses)
        addresses += QStringList{a.line1, a.line2, a.city, a.region, a.postalCode}.join(u',');
    QTEST(addresses.join(u'|').toUtf8(), "after");
}

void TestImport::aRefusalBeatsAConsentOfTheSameRow()
{
    TestWorkspace workspace;
    import(workspace, "First,Do not contact,OK to text,OK to call\nRosa,yes,yes,\nAna,no,yes,no\n");
    for (const auto &person : everybody(workspace)) {
        QCOMPARE(person.mayBeReachedBy(Channel::Sms), person.givenName == u"Ana"_s ? YesNo::Yes : YesNo::No);
        QCOMPARE(person.mayBeReachedBy(Channel::Phone), YesNo::No);
    }
}

void TestImport::aColumnSentElsewhereGoesThereWhole()
{
    const auto imported = [](TestWorkspace &workspace, const QByteArray &file, const QString &header, const QString &field) {
        Imports imports(workspace->store(), workspace->people());
        auto recipe = imports.preview(workspace.session, pasted(file))->recipe;
        recipe.setField(int(std::ranges::find(recipe.columns, header, &ColumnRule::header) - recipe.columns.begin()), field);
        if (!imports.run(workspace.session, pasted(file), recipe, {}))
            qFatal("not imported");
    };
    TestWorkspace nationBuilder;
    imported(nationBuilder, "nationbuilder_id,first_name,address_address1,mailing_address1\n1,Rosa,ring twice,back door\n",
             u"mailing_address1"_s, u"note"_s);
    QCOMPARE(only(nationBuilder).note, u"back door"_s);
    const QByteArray google =
        "First Name,File As,Labels,Organization Name,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,"
        "Address 1 - Street,Address 1 - City\nRosa,,,,Mobile,212 555 0100,Home,ring twice,Boston\n";
    TestWorkspace phone;
    imported(phone, google, u"Phone 1 - Value"_s, u"work_phone"_s);
    QCOMPARE(field(only(phone), "work_phone"), u"(212) 555-0100"_s);
    TestWorkspace street;
    imported(street, google, u"Address 1 - Street"_s, u"note"_s);
    QCOMPARE(only(street).note, u"ring twice"_s);
    QCOMPARE(field(only(street), "city"), u"Boston"_s);
}

void TestImport::aRefusalIsNeverTurnedIntoAConsent()
{
    TestWorkspace workspace;
    import(workspace, "Badge,First,Do not call,OK to text\n1,Rosa,yes,no\n");
    import(workspace, "Badge,First,OK to call,OK to text\n1,Rosa,yes,yes\n", {}, MatchPolicy::Update);
    const Person rosa = only(workspace);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Phone), YesNo::No);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Sms), YesNo::No);
}

void TestImport::faultyRowsAreHandedBackAndCanBeImportedAfterRepair()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    const QByteArray header = "First,Last,Email,DOB,Zip\n";
    const auto outcome = import(workspace,
                                header
                                    + "Rosa,Díaz,rosa@example.org,1981-03-14,02134\n"
                                      "Samir,Khoury,samir-at-example.org,1990-02-01,01234\n"
                                      "Ana,Silva,ana@example.org,1990-02-31,00501\n"
                                      "Luis,Vega,luis@example.org,1990-02-01,00501,surplus\n"
                                      ",,,,02134\n",
                                options);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.rejected, 4);
    QFile file(options.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray rejects = file.readAll();
    QVERIFY(rejects.startsWith("\xEF\xBB\xBF"
                               "First,Last,Email,DOB,Zip,_row,_column,_problem,_hint\r\n"));
    QVERIFY(rejects.contains("Samir,Khoury,samir-at-example.org,1990-02-01,01234,3,Email,"));
    QVERIFY(rejects.contains("surplus"));
    rejects.replace("samir-at-", "samir@").replace("1990-02-31", "1990-02-28");
    const auto again = import(workspace, rejects);
    QCOMPARE(again.rows, 4);
    QCOMPARE(again.created, 3);
    QCOMPARE(again.rejected, 1);
    QCOMPARE(workspace->people().count(workspace.session), 4);
}

void TestImport::aGuardedCellOfARejectedRowComesBackAsTyped()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    const QByteArray row = "\"'=1\",\"'+52 55 1234 5678\",";
    QCOMPARE(import(workspace, "First,Cell,Email\n" + row + "bad\n", options).rejected, 1);
    QFile file(options.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rejects = file.readAll();
    QVERIFY2(rejects.contains('\n' + row + "bad,"), rejects.constData());
    QCOMPARE(import(workspace, QByteArray(rejects).replace("bad,", "rosa@example.org,")).created, 1);
    QCOMPARE(only(workspace).givenName, u"=1"_s);
    QCOMPARE(field(only(workspace), "mobile_phone"), u"+52 55 1234 5678"_s);
}

void TestImport::aFileOfRejectsIsAlwaysOfThisRun()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    import(workspace, "First,Email\nRosa,bad\n", options);
    import(workspace, "First,Email\nAna,ana@example.org\n", options);
    QFile file(options.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                        "First,Email,_row,_column,_problem,_hint\r\n"));
}

void TestImport::rejectsThatCannotBeKeptLeaveNothing()
{
    TestWorkspace workspace;
    QDir folder(workspace.file(u"gone"_s));
    QVERIFY(folder.mkpath(u"."_s));
    ImportOptions options;
    options.rejectsPath = folder.filePath(u"rejects.csv"_s);
    Job job;
    job.onProgress = [&](qint64, qint64) { folder.removeRecursively(); };
    const auto source = pasted("First,Email\nRosa,bad\nAna,ana@example.org\n");
    Imports imports(workspace->store(), workspace->people());
    const auto outcome =
        imports.run(workspace.session, source, imports.preview(workspace.session, source)->recipe, options, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"cannot-write"_s);
    QCOMPARE(workspace->people().count(workspace.session), 0);
}

void TestImport::nothingIsWrittenOverTheListOrTheWorkspace()
{
    TestWorkspace workspace;
    const QByteArray list = "First,Email\nRosa,bad\n";
    QFile file(workspace.file(u"in.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    QVERIFY(file.link(workspace.file(u"link.csv"_s)));
    Imports imports(workspace->store(), workspace->people());
    const ImportSource source{file.fileName(), {}, {}};
    const auto recipe = imports.preview(workspace.session, source)->recipe;
    for (const QString &path : {file.fileName(), workspace.file(u"link.csv"_s), workspace.path()}) {
        ImportOptions options;
        options.rejectsPath = path;
        const auto outcome = imports.run(workspace.session, source, recipe, options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().id, u"same-file"_s);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), list);
    Exports exports(workspace->store(), workspace->people());
    const auto written = exports.writePeople(workspace.session, workspace.path(), {{}, {u"given_name"_s}});
    QVERIFY(!written);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

void TestImport::longCellsAreQuotedShort()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    const QByteArray page(5000, 'x');
    const auto outcome = import(workspace, "First,Email,DOB\nRosa," + page + ",\nAna,," + page + "\n", options);
    QCOMPARE(outcome.rejected, 2);
    for (const auto &reject : outcome.rejects) {
        QVERIFY(reject.problem.contains(u"xxx…"_s));
        QVERIFY(reject.problem.size() < 150);
    }
    QFile file(options.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(page));
    QCOMPARE(quotable(QString(79, u'x') + u"😀😀"_s), QString(79, u'x') + u"…"_s);
    QCOMPARE(quotable(QString(80, u'x')), QString(80, u'x'));
}

void TestImport::peopleOfSeveralRowsCountOnce()
{
    TestWorkspace workspace;
    import(workspace, "Badge,First,Last\n1,Rosa,Díaz\n");
    const auto outcome = import(workspace, "Badge,First,Last,Cell,Email,Tags\n"
                                           "1,Rosa,Díaz,,,steward\n"
                                           "1,Rosa,Díaz,,,committee\n"
                                           "2,Ana,Silva,,,\n"
                                           "2,Ana,Silva,212 555 0101,,\n"
                                           "2,Ana,Silva,,,night\n");
    QCOMPARE(outcome.withoutPhone, 1);
    QCOMPARE(outcome.withoutEmail, 2);
    QCOMPARE(outcome.touched.size(), 2);
}

void TestImport::furtherRowsOfSomebodyWeHaveAddUp_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("policy");
    QTest::addColumn<QStringList>("after"); // numbers, towns, note
    const auto row = [](const char *name, const char *before, MatchPolicy policy, const QStringList &after) {
        QTest::newRow(name) << QByteArray(before) << int(policy) << after;
    };
    using enum MatchPolicy;
    const QStringList all{u"(212) 555-0100; (212) 555-0101"_s, u"Bronx; Lynn"_s, u"one; two"_s};
    row("nothing of the kind", ",,", Recommended, all);
    row("filling", ",,", Fill, all);
    row("a number of ours stays alone", "212 555 0109,,", Recommended, {u"(212) 555-0109"_s, all[1], all[2]});
    row("a note of ours stays alone", ",,ours", Fill, {all[0], all[1], u"ours"_s});
    row("nobody is changed", ",,", Skip, {{}, {}, {}});
}

void TestImport::furtherRowsOfSomebodyWeHaveAddUp()
{
    QFETCH(QByteArray, before);
    QFETCH(int, policy);
    TestWorkspace workspace;
    const QByteArray header = "Badge,First,Cell,City,Note\n";
    import(workspace, header + "1,Rosa," + before + '\n');
    const QByteArray rows = "1,Rosa,212 555 0100,Bronx,one\n1,Rosa,212 555 0101,Lynn,two\n";
    import(workspace, header + rows, {}, MatchPolicy(policy));
    const auto said = [&] {
        const Person rosa = only(workspace);
        QStringList towns;
        for (const auto &address : rosa.addresses)
            towns += address.city;
        return QStringList{field(rosa, "mobile_phone"), towns.join(u"; "_s), QString(rosa.note).replace(u'\n', u"; "_s)};
    };
    QTEST(said(), "after");
    const auto again = import(workspace, header + rows, {}, MatchPolicy(policy));
    QCOMPARE(again.updated, 0);
    QTEST(said(), "after");
}

void TestImport::rowNumbersOfAListAreNobodysIdentity()
{
    TestWorkspace workspace;
    const QByteArray header = "ID,First Name,Last Name,Phone,Alt Phone\n";
    import(workspace, header + "1,Maria,Lopez,212 555 0100,\n");
    const auto outcome = import(workspace, header + "1,Maria,Cruz,212 555 0101,\n");
    QCOMPARE(outcome.updated, 0);
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(only(workspace).familyName, u"Lopez"_s);
    QCOMPARE(field(only(workspace), "phone"), u"(212) 555-0100"_s);
}

void TestImport::aRefusalOnADayInAnyOrderIsOne_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("state"); // -1: the row stays out
    const auto row = [](const char *cell, int state) { QTest::newRow(cell) << QByteArray(cell) << state; };
    row("05/26/2020  6:51 AM", int(YesNo::No));
    row("26/05/2020", int(YesNo::No));
    row("2020-05-26", int(YesNo::No));
    row("yes", int(YesNo::No));
    row("00/00/0000", int(YesNo::Unknown));
    row("no", int(YesNo::Unknown));
    row("perhaps", -1);
}

void TestImport::aRefusalOnADayInAnyOrderIsOne()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, state);
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        TestWorkspace workspace;
        Imports imports(workspace->store(), workspace->people());
        const auto source = pasted("nationbuilder_id,first_name,unsubscribed_at\n1,Rosa," + cell + '\n');
        auto recipe = imports.preview(workspace.session, source)->recipe;
        recipe.dates = order;
        const auto outcome = imports.run(workspace.session, source, recipe, {});
        QCOMPARE(outcome->created, state < 0 ? 0 : 1);
        if (state >= 0)
            QCOMPARE(int(only(workspace).mayBeReachedBy(Channel::BulkEmail)), state);
    }
}

void TestImport::aNurseKeepsTheNameAndMatchesWithFurtherCredentials()
{
    TestWorkspace workspace;
    import(workspace, "Name,Email\n\"Ms. Rosa Díaz, RN\",rosa@example.org\n");
    const Person rosa = only(workspace);
    QCOMPARE(rosa.namePrefix, u"Ms."_s);
    QCOMPARE(rosa.givenName, u"Rosa"_s);
    QCOMPARE(rosa.familyName, u"Díaz"_s);
    QCOMPARE(rosa.nameSuffix, u"RN"_s);
    const auto outcome = import(workspace, "Name,Email,Note\n\"Díaz, Rosa, RN, BSN\",rosa@example.org,knows all\n");
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(only(workspace).note, u"knows all"_s);
    // A generation tells people apart, a credential does not.
    const auto suffixed = [](const QString &suffix) {
        Person person;
        person.nameSuffix = suffix;
        return person;
    };
    QVERIFY(contradict(suffixed(u"Jr., RN"_s), suffixed(u"Sr."_s)));
    QVERIFY(!contradict(suffixed(u"Jr., RN"_s), suffixed(u"jr"_s)));
    QVERIFY(decidingFields(u"name"_s).contains(u"name_prefix"_s));
}

void TestImport::aNumberOfAProgramKeepsItsColon()
{
    TestWorkspace workspace;
    import(workspace, "nationbuilder_id,first_name,external_id\nvan:7,Rosa,employer:44\n");
    QCOMPARE(field(only(workspace), "external_id"), u"nationbuilder:van:7; employer:44"_s);
}

void TestImport::blankLinesAreCounted()
{
    TestWorkspace workspace;
    const auto outcome = import(workspace, "First,Last\nRosa,Díaz\n\n,\nAna,Silva\n");
    QCOMPARE(outcome.rows, 2);
    QCOMPARE(outcome.blank, 2);
}

void TestImport::aDryRunSaysWhatTheRealRunDoes()
{
    TestWorkspace workspace;
    workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"212-555-0100"_s));
    const QByteArray file = "First,Last,Cell,Tags\nRosa,Díaz,212 555 0100,steward\nAna,Silva,212 555 0101,\nLuis,Vega,x,\n";
    const QByteArray before = contentOf(workspace->store().reader());
    ImportOptions dry;
    dry.isDryRun = true;
    const auto promised = import(workspace, file, dry);
    QCOMPARE(contentOf(workspace->store().reader()), before);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
    const auto real = import(workspace, file);
    QCOMPARE(promised.rows, real.rows);
    QCOMPARE(promised.created, real.created);
    QCOMPARE(promised.updated, real.updated);
    QCOMPARE(promised.rejected, real.rejected);
    QCOMPARE(promised.action, 0);
    QVERIFY(real.action > 0);
    QCOMPARE(promised.rejects, real.rejects);
    QCOMPARE(workspace->people().count(workspace.session), 2);
}

void TestImport::cancellingLeavesNothing()
{
    TestWorkspace workspace;
    QByteArray file = "First,Last\n";
    for (int i = 0; i < 5000; ++i)
        file += "Rosa,Díaz" + QByteArray::number(i) + '\n';
    const QByteArray before = contentOf(workspace->store().reader());
    Imports imports(workspace->store(), workspace->people());
    const auto preview = imports.preview(workspace.session, pasted(file));
    Job job;
    job.onProgress = [&](qint64, qint64) { job.cancel(); };
    const auto outcome = imports.run(workspace.session, pasted(file), preview->recipe, {}, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"cancelled"_s);
    QCOMPARE(contentOf(workspace->store().reader()), before);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

namespace {

/// Fails at the very end of every action.
class Failing : public DerivedData {
public:
    explicit Failing(Database &) {}
    void refresh(const ChangedRows &) override { throw Refusal({u"full"_s, {}}); }
    void rebuild() override {}
    bool isSound() override { return true; }
};

} // namespace

void TestImport::rejectsAreReplacedOnlyOnceTheImportIsKept()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    const auto write = [&](const QByteArray &content) {
        QFile file(options.rejectsPath);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write("of the run before"));
    workspace->store().addDerived<Failing>();
    Imports imports(workspace->store(), workspace->people());
    const auto list = pasted("First,Last\nRosa,Díaz\n");
    const auto preview = imports.preview(workspace.session, list);
    QCOMPARE(imports.run(workspace.session, list, preview->recipe, options).error().id, u"full"_s);
    QFile file(options.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "of the run before");
}

void TestImport::aBrokenFileLeavesNothing()
{
    TestWorkspace workspace;
    QByteArray file = "First,Last\n";
    for (int i = 0; i < 1000; ++i)
        file += "Rosa,Díaz\n";
    file += "\"Ana,Silva\n";
    Imports imports(workspace->store(), workspace->people());
    const auto preview = imports.preview(workspace.session, pasted(file));
    QVERIFY(preview);
    const auto outcome = imports.run(workspace.session, pasted(file), preview->recipe, {});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"csv-unterminated-quote"_s);
    QCOMPARE(workspace->people().count(workspace.session), 0);
}

void TestImport::theMappingIsRemembered()
{
    TestWorkspace workspace;
    const QByteArray file = "Who,Seat\nRosa,12\n";
    Imports imports(workspace->store(), workspace->people());
    auto preview = imports.preview(workspace.session, pasted(file));
    QVERIFY(!preview->recipe.importsAnything());
    preview->recipe.setField(0, u"name"_s);
    preview->recipe.setField(1, u"note"_s);
    QVERIFY(imports.run(workspace.session, pasted(file), preview->recipe, {}));
    const auto again = imports.preview(workspace.session, pasted("Seat,Who\n13,Ana\n"));
    QVERIFY(again->isRemembered);
    QCOMPARE(again->recipe.columns[0].field, u"note"_s);
    QCOMPARE(again->recipe.columns[1].field, u"name"_s);
}

void TestImport::whatIsNewInTheWorkplaceIsTold()
{
    TestWorkspace workspace;
    import(workspace, "Name,Employer,Department\nRosa Diaz,Harbor,Pier\n");
    ImportOptions trial;
    trial.isDryRun = true;
    const QByteArray file = "Name,Employer,Department,Shift\n"
                            "Ana Silva,Harbor,Pier,Night\n"
                            "Luis Mora,Harbor,Yard,Night\n"
                            "Sam Khoury,St. Luke's,Yard,\n";
    const QList<NewPlace> expected{{u"employer"_s, u"St. Luke's"_s, {}, 1},
                                   {u"unit"_s, u"Yard"_s, u"Harbor"_s, 1},
                                   {u"unit"_s, u"Yard"_s, u"St. Luke's"_s, 1},
                                   {u"shift"_s, u"Night"_s, u"Harbor"_s, 2}};
    const auto tried = import(workspace, file, trial);
    QCOMPARE(tried.newPlaces, expected);
    QCOMPARE(NewPlace::told(tried.newPlaces), u"1 employers, 2 units, 1 shifts"_s); // en.ts has the plurals
    QCOMPARE(import(workspace, file, {}).newPlaces, expected);
    QCOMPARE(import(workspace, file, {}).newPlaces, QList<NewPlace>());
}

void TestImport::aPlaceInOtherLettersIsTheSamePlace()
{
    TestWorkspace workspace;
    import(workspace, "Name,Employer,Department,Tags\nRosa Diaz,Mercy Hospital,Radiología,steward\n");
    const auto outcome = import(workspace, "Name,Employer,Department,Tags\n"
                                           "Ana Silva,MERCY  HOSPITAL,RADIOLOGIA,Steward\n"
                                           "Luis Mora,Mercy hospital,Grade 1,night crew\n"
                                           "Sam Khoury,Mercy Hospital,Grade 1+,Night Crew\n"
                                           "Kemi Obi,Mercy Hospital,grade 1,\n");
    QCOMPARE(outcome.newPlaces, (QList<NewPlace>{{u"unit"_s, u"Grade 1"_s, u"Mercy Hospital"_s, 2},
                                                 {u"unit"_s, u"Grade 1+"_s, u"Mercy Hospital"_s, 1}}));
    QStringList tags;
    for (const auto &person : everybody(workspace))
        tags += person.tags.join(u',');
    tags.sort();
    QCOMPARE(tags, (QStringList{{}, u"night crew"_s, u"night crew"_s, u"steward"_s, u"steward"_s}));
    // The list of next month, written by somebody who holds down the shift key, transfers nobody.
    const auto next = import(workspace, "Name,Employer,Department,Phone\nROSA DIAZ,MERCY HOSPITAL,RADIOLOGÍA,2125550101\n");
    QCOMPARE(next.newPlaces, QList<NewPlace>());
}

void TestImport::whatATextStandsForIsRemembered()
{
    TestWorkspace workspace;
    const auto source = pasted("Name,Department\nRosa Diaz,DIET\nAna Silva,Dietary\nSam Khoury,n.n.\n");
    Imports imports(workspace->store(), workspace->people());
    auto recipe = imports.preview(workspace.session, source)->recipe;
    recipe.setMeaning(u"unit"_s, u"DIET"_s, u"Dietary"_s);
    recipe.setMeaning(u"unit"_s, u"n.n."_s, {});
    const auto outcome = imports.run(workspace.session, source, recipe, {});
    QCOMPARE(outcome->newPlaces, (QList<NewPlace>{{u"unit"_s, u"Dietary"_s, {}, 2}}));
    const auto next = pasted("Department,Name\nDIET,Luis Mora\n");
    const auto again = imports.preview(workspace.session, next);
    QVERIFY(again->recipe.hasMeaning(u"unit"_s, u"DIET"_s));
    QCOMPARE(imports.run(workspace.session, next, again->recipe, {})->newPlaces, QList<NewPlace>());
    QStringList units;
    for (const auto &person : everybody(workspace))
        units += person.employments.isEmpty() ? QString() : person.employments.first().unit;
    units.sort();
    QCOMPARE(units, (QStringList{{}, u"Dietary"_s, u"Dietary"_s, u"Dietary"_s}));
}

void TestImport::rejectsOfAMappedListKeepItsMapping()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    const auto source = pasted("Who,Mail-Box,Seat\nRosa,bad,12\nAna,ana@example.org,13\n");
    Imports imports(workspace->store(), workspace->people());
    auto recipe = imports.preview(workspace.session, source)->recipe;
    for (const auto &[column, field] : {std::pair(0, u"given_name"_s), {1, u"email"_s}, {2, u"note"_s}})
        recipe.setField(column, field);
    QCOMPARE(imports.run(workspace.session, source, recipe, options)->rejected, 1);
    QFile file(options.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto again = pasted(file.readAll().replace("bad", "rosa@example.org"));
    const auto preview = imports.preview(workspace.session, again);
    QVERIFY(preview->isRemembered);
    QCOMPARE(imports.run(workspace.session, again, preview->recipe, {})->created, 1);
    const auto ids = workspace->people().ids(workspace.session, u"rosa"_s);
    QCOMPARE(workspace->people().find(workspace.session, ids.first())->note, u"12"_s);
    // The same headings, written otherwise.
    const auto other = imports.preview(workspace.session, pasted("who,SEAT,mail box\nLuis,14,luis@example.org\n"));
    QVERIFY(other->isRemembered);
    QCOMPARE(other->recipe.columns[0].field, u"given_name"_s);
    QCOMPARE(other->recipe.columns[1].field, u"note"_s);
    QCOMPARE(other->recipe.columns[2].field, u"email"_s);
}

void TestImport::aRememberedDateOrderYieldsToTheFile()
{
    TestWorkspace workspace;
    import(workspace, "First,DOB\nRosa,14/03/1981\n");
    // Day first is remembered, and holds while the dates do not tell.
    import(workspace, "First,DOB\nAna,03/04/1981\n");
    QByteArray file = "First,DOB\n";
    for (int i = 0; i < 200; ++i)
        file += "Luis,03/04/1981\n";
    import(workspace, file + "Eva,03/14/1981\n");
    for (const auto &person : everybody(workspace)) {
        if (person.givenName == u"Ana"_s)
            QCOMPARE(person.birthOn, QDate(1981, 4, 3));
        else if (person.givenName == u"Luis"_s)
            QCOMPARE(person.birthOn, QDate(1981, 3, 4));
    }
    // A guess is not remembered.
    TestWorkspace other;
    import(other, "First,DOB\nRosa,03/04/1981\n");
    Imports imports(other->store(), other->people());
    const auto source = pasted("First,DOB\nAna,05/06/1981\n");
    QVERIFY(!imports.withDateOrder(source, imports.preview(other.session, source)->recipe)->isDateOrderSure);
}

void TestImport::aListWithOtherHeadingsThanBeforeIsNotImported()
{
    TestWorkspace workspace;
    Imports imports(workspace->store(), workspace->people());
    const auto recipe = imports.preview(workspace.session, pasted("First,Last\nRosa,Díaz\n"))->recipe;
    const auto outcome = imports.run(workspace.session, pasted("Last,First\nDíaz,Rosa\n"), recipe, {});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"changed"_s);
    QCOMPARE(workspace->people().count(workspace.session), 0);
}

void TestImport::dateOrderIsDecidedOnlyByDates_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("order"); // -1: not decided
    QTest::newRow("day first") << QStringList{u"3/4/81"_s, u"14/3/81"_s} << int(DateOrder::DayFirst);
    QTest::newRow("month first") << QStringList{u"3/4/81"_s, u"3/14/81"_s} << int(DateOrder::MonthFirst);
    QTest::newRow("year first") << QStringList{u"14-03-05"_s, u"81-03-14"_s} << int(DateOrder::YearFirst);
    QTest::newRow("year first and last") << QStringList{u"14-03-2005"_s, u"81-03-14"_s} << -1;
    QTest::newRow("either way") << QStringList{u"3/4/1981"_s} << -1;
    QTest::newRow("both ways") << QStringList{u"14/3/1981"_s, u"3/14/1981"_s} << -1;
    QTest::newRow("no date") << QStringList{u"31/31/1981"_s, u"81-31-81"_s} << -1;
}

void TestImport::dateOrderIsDecidedOnlyByDates()
{
    QFETCH(QStringList, cells);
    DateOrderVotes votes;
    for (const auto &cell : cells)
        votes.add(cell);
    const auto decision = votes.decision();
    QTEST(decision ? int(*decision) : -1, "order");
}

void TestImport::dateOrderIsSettledByAllRows()
{
    TestWorkspace workspace;
    QByteArray file = "First,DOB\n";
    for (int i = 0; i < 200; ++i)
        file += "Rosa" + QByteArray::number(i) + ",03/04/1981\n";
    file += "Ana,14/03/1981\n";
    import(workspace, file);
    const auto ids = workspace->people().ids(workspace.session, u"rosa0"_s);
    QCOMPARE(workspace->people().find(workspace.session, ids.first())->birthOn, QDate(1981, 4, 3));
}

void TestImport::undoingAnImportKeepsWhatWasAddedLater()
{
    TestWorkspace workspace;
    const auto outcome = import(workspace, "First,Last,Cell\nRosa,Díaz,212 555 0100\nAna,Silva,212 555 0101\nLuis,Vega,\n");
    const auto rosaId = workspace->people().ids(workspace.session, u"rosa"_s).first();
    const Person before = *workspace->people().find(workspace.session, rosaId);
    Person after = before;
    PersonFields::find(u"work_phone"_s)->write(after, u"212 555 0177"_s, {workspace->phones()});
    after.tags += u"steward"_s;
    QVERIFY(workspace->people().save(workspace.session, before, after));
    const auto undone = workspace->changes().undo(workspace.session, outcome.action);
    QVERIFY(undone);
    QVERIFY(!undone->kept.isEmpty());
    const Person kept = only(workspace);
    QCOMPARE(kept.displayName(), u"Rosa Díaz"_s);
    QCOMPARE(field(kept, "work_phone"), u"(212) 555-0177"_s);
    QCOMPARE(kept.tags, QStringList{u"steward"_s});
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

void TestImport::ourOwnListComesBackUnchanged()
{
    TestWorkspace workspace;
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s, u"+52 55 1234 5678"_s, u"rosa@example.org"_s);
    rosa.externalIds = {{0, u"external"_s, u"0017"_s}, {0, u"employer"_s, u"44"_s}};
    rosa.tags = {u"committee"_s, u"steward"_s};
    rosa.note = u"likes \"tea\",\nand =cake"_s;
    rosa.birthYear = 1981;
    rosa.consents += Consent{0, Channel::Phone, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}};
    Employment job;
    job.employer = u"St. Luke's"_s;
    job.hiredOn = QDate(2019, 5, 31);
    rosa.employments += job;
    for (const auto kind : {AddressKind::Work, AddressKind::Mailing})
        rosa.addresses +=
            Address{0, kind, u"1 Main St"_s, u"Room 7"_s, u"rear"_s, keyOf(kind), u"MA"_s, u"02134"_s, u"US"_s};
    workspace.add(rosa);
    Person ana = workspace.person(u"Ana"_s, u"Silva"_s);
    ana.addresses = {Address{0, AddressKind::Mailing, u"PO Box 5"_s, {}, {}, u"Lynn"_s, {}, {}, {}},
                     Address{0, AddressKind::Home, u"12 Oak St"_s, {}, {}, u"Boston"_s, {}, {}, {}}};
    workspace.add(ana);
    workspace.add(workspace.person(u"=HYPERLINK(\"x\")"_s, u"-Vega"_s, u"212 555 0101 x12"_s));
    Person nameless;
    nameless.customDisplayName = u"night shift, badge 4417"_s;
    workspace.add(nameless);
    const QString path = workspace.file(u"everyone.csv"_s);
    Exports exports(workspace->store(), workspace->people());
    const auto written =
        exports.writePeople(workspace.session, path, {{}, workspace->people().fieldsInUse(workspace.session)});
    QVERIFY(written);
    QCOMPARE(written->rows, 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(import(workspace, bytes, {}, MatchPolicy::Update).unchanged, 4);
    // And it says everything: whoever opens it elsewhere has the same people.
    TestWorkspace other;
    QCOMPARE(import(other, bytes).created, 4);
    const QString again = other.file(u"again.csv"_s);
    auto columns = other->people().fieldsInUse(other.session);
    QCOMPARE(columns, workspace->people().fieldsInUse(workspace.session));
    columns.removeOne(u"person_id"_s);
    Exports others(other->store(), other->people());
    QVERIFY(others.writePeople(other.session, again, {{}, columns}));
    QVERIFY(exports.writePeople(workspace.session, path, {{}, columns}));
    QFile copy(again);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), file.readAll());
}

void TestImport::formulasGoOutGuardedAndComeBackAsTyped()
{
    TestWorkspace workspace;
    const QStringList hostile{u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"'=1"_s, u"＝1"_s, u"'plain"_s};
    for (const auto &text : hostile)
        workspace.add(workspace.person(text, u"X"_s));
    const QString path = workspace.file(u"out.csv"_s);
    Exports exports(workspace->store(), workspace->people());
    QVERIFY(exports.writePeople(workspace.session, path, {{}, {u"given_name"_s, u"family_name"_s}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const auto &line : bytes.split('\n').mid(1, hostile.size()))
        QVERIFY2(line.startsWith('\'') || line.startsWith("\"'"), line.constData());
    TestWorkspace other;
    import(other, bytes);
    QStringList names;
    for (const auto &person : everybody(other))
        names += person.givenName;
    names.sort();
    QStringList wanted = hostile;
    wanted.sort();
    QCOMPARE(names, wanted);
}

void TestImport::anExportStandsInTheHistory()
{
    TestWorkspace workspace;
    workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    Exports exports(workspace->store(), workspace->people());
    const auto written = exports.writePeople(workspace.session, workspace.file(u"out.csv"_s), {{}, {u"given_name"_s}});
    QVERIFY(written);
    const auto newest = workspace->changes().history(workspace.session, 1).first();
    QCOMPARE(newest.seq, written->action);
    QVERIFY(newest.label.contains(u"out.csv"_s));
}

void TestImport::everyPresetHeaderGoesSomewhereOrIsListed()
{
    const QString nationBuilder =
        u"nationbuilder_id,prefix,first_name,middle_name,last_name,suffix,legal_name,preferred_name,mailing_name,email,"
        u"email1,"
        "email2,email3,email4,email_opt_in,unsubscribed_at,phone_number,work_phone_number,mobile_number,fax_number,mobile_"
        "opt_in,"
        "is_mobile_bad,do_not_call,do_not_contact,federal_donotcall,sex,born_at,employer,occupation,note,website,external_"
        "id,"
        "support_level,is_deceased,tag_list,primary_address1,primary_city,primary_state,primary_zip,mailing_address1"_s;
    QStringList headers = nationBuilder.split(u',');
    std::reverse(headers.begin(), headers.end());
    headers.removeOne(u"employer"_s);
    headers += u"favourite_colour"_s;
    const auto recipe = FileRecognizer(u"US"_s, {}).recognize(headers, {});
    QCOMPARE(recipe.program, u"nationbuilder"_s);
    QCOMPARE(recipe.ignoredHeaders().size(), 6); // mailing_name, fax, sex, website, support_level, colour
}

void TestImport::anAddressInFourColumnsIsOne()
{
    const auto fields = [](const QStringList &headers) {
        QStringList found;
        for (const auto &rule : FileRecognizer(u"US"_s, {}).recognize(headers, {}).columns)
            found += rule.field;
        return found;
    };
    QCOMPARE(fields({u"Mailing Address"_s, u"City"_s, u"State"_s, u"Zip"_s}),
             (QStringList{u"mailing_line1"_s, u"mailing_city"_s, u"mailing_region"_s, u"mailing_postal_code"_s}));
    QCOMPARE(fields({u"Street"_s, u"City"_s, u"Mailing Address"_s, u"Mailing City"_s}),
             (QStringList{u"line1"_s, u"city"_s, u"mailing_line1"_s, u"mailing_city"_s}));
    QCOMPARE(fields({u"homestreet"_s, u"homecity"_s, u"homezip"_s, u"workstreet"_s, u"workcity"_s, u"workstate"_s}),
             (QStringList{u"line1"_s, u"city"_s, u"postal_code"_s, u"work_line1"_s, u"work_city"_s, u"work_region"_s}));
    QCOMPARE(fields({u"Dirección postal"_s, u"Ciudad (correo postal)"_s, u"Dirección del trabajo"_s, u"Ciudad"_s}),
             (QStringList{u"mailing_line1"_s, u"mailing_city"_s, u"work_line1"_s, u"work_city"_s}));
}

void TestImport::contactsOfOthersAreNotTakenForThePersons()
{
    TestWorkspace workspace;
    const auto outcome =
        import(workspace, "First,Supervisor e-mail,Emergency phone,Recruiter,E-mail at home,Phone (evening)\n"
                          "Rosa,boss@example.com,212 555 0190,who@example.org,rosa@example.org,212 555 0100\n");
    QCOMPARE(outcome.ignoredColumns, (QStringList{u"Supervisor e-mail"_s, u"Emergency phone"_s, u"Recruiter"_s}));
    const Person rosa = only(workspace);
    QCOMPARE(rosa.emails.size(), 1);
    QCOMPARE(rosa.emails.first().address, u"rosa@example.org"_s);
    QCOMPARE(rosa.phones.size(), 1);
    QCOMPARE(field(rosa, "phone"), u"(212) 555-0100"_s);
}

void TestImport::columnsWithoutHeadingAreTakenForWhatTheySurelyAre()
{
    const QStringList headers{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s, u"Column 4"_s};
    const auto recipe = FileRecognizer(u"US"_s, {})
                            .recognize(headers, {{u"212-555-0100"_s, u"0044171"_s, u"2026-01-02"_s, u"rosa@example.org"_s},
                                                 {u"2125550101"_s, u"0044172"_s, u"2026-01-03"_s, u"ana@example.org"_s}});
    QCOMPARE(recipe.columns[0].field, u"phone"_s);
    QCOMPARE(recipe.columns[1].field, QString());
    QCOMPARE(recipe.columns[2].field, QString());
    QCOMPARE(recipe.columns[3].field, u"email"_s);
}

void TestImport::aWholeNameFillsWhatItsPartsLeaveBlank()
{
    const auto names = [&](const QByteArray &file) {
        TestWorkspace workspace;
        import(workspace, file);
        const Person person = only(workspace);
        return QStringList{person.givenName, person.middleName, person.familyName, person.customDisplayName};
    };
    QCOMPARE(names("Full name,First,Last\nMs. Rosa Díaz,Rosa,Díaz\n"), (QStringList{u"Rosa"_s, {}, u"Díaz"_s, {}}));
    QCOMPARE(names("Full name,First,Last\nRosa Díaz,,\n"), (QStringList{u"Rosa"_s, {}, u"Díaz"_s, {}}));
    QCOMPARE(names("Chosen first name,Full name\nRosi,\"Díaz, Rosa María\"\n"),
             (QStringList{u"Rosi"_s, u"María"_s, u"Díaz"_s, {}}));
    QCOMPARE(names("Name,Surname\nRosa,Díaz\n"), (QStringList{u"Rosa"_s, {}, u"Díaz"_s, {}}));
    QCOMPARE(names("Name,Surname\nDíaz,Díaz\n"), (QStringList{{}, {}, u"Díaz"_s, {}}));
}

void TestImport::shiftedCellsAreNoticed()
{
    TestWorkspace workspace;
    const auto outcome =
        import(workspace, "First,Street,City,State,ZIP\nRosa,12 Oak St,,Newark,NJ\nAna,9 Elm St,Lynn,MA,N/A\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.rejects.first().column, u"ZIP"_s);
    QCOMPARE(field(only(workspace), "postal_code"), QString());
}

void TestImport::listsOfOtherProgramsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("fields"); // "key=value"
    QTest::newRow("civicrm") << QByteArray(
        "Contact ID,Contact Type,External Identifier,Display Name,First Name,Last Name,Location Type,"
        "Street Address,City,Phone,Phone Type,Email,On Hold,Do Not Trade,Do Not Sms\n"
        "202,Individual,X9,Ms. Rosa Díaz,Rosa,Díaz,Work,1 Main St,Boston,212 555 0100,Mobile,"
        "rd@example.com,1,1,0\n")
                             << QStringList{u"name=Rosa Díaz"_s,
                                            u"external_id=civicrm:202; civicrm_external:X9"_s,
                                            u"work_line1=1 Main St"_s,
                                            u"work_city=Boston"_s,
                                            u"mobile_phone=(212) 555-0100"_s,
                                            u"work_email=rd@example.com"_s,
                                            u"consent_data_sharing=no"_s,
                                            u"consent_sms="_s};
    QTest::newRow("mailchimp") << QByteArray(
        "Email Address,First Name,MEMBER_RATING,REGION,EUID,UNSUB_TIME,TAGS\n"
        "rosa@example.org,Rosa,2,NY,ab12,2026-01-02 10:00:00,\"\"\"steward\"\",\"\"night shift\"\"\"\n")
                               << QStringList{u"email=rosa@example.org"_s, u"external_id=mailchimp:ab12"_s, u"region="_s,
                                              u"consent_bulk_email=no"_s, u"tags=night shift; steward"_s};
    QTest::newRow("action network") << QByteArray(
        "uuid,first_name,can2_user_address,can2_user_city,can2_user_state,zip_code,County,"
        "can2_user_tags,can2_subscription_status,can2_sms_status\n"
        "d5-11,Rosa,12 Oak St,Bronx,NY,10451,Kings,steward,subscribed,unsubscribed\n")
                                    << QStringList{u"external_id=action_network:d5-11"_s,
                                                   u"line1=12 Oak St"_s,
                                                   u"city=Bronx"_s,
                                                   u"region=NY"_s,
                                                   u"tags=steward"_s,
                                                   u"consent_bulk_email=yes"_s,
                                                   u"consent_sms=no"_s};
    QTest::newRow("van") << QByteArray(
        "Voter File VANID,FirstName,LastName,mAddress,mCity,mZip5,Sex,Address,City,State,Zip5,Pref Phone\n"
        "17,Rosa,Díaz,PO Box 5,Lynn,01901,F,12 Oak St,Bronx,NY,10451,212 555 0100\n")
                         << QStringList{u"external_id=van_voter:17"_s, u"line1=12 Oak St"_s, u"mailing_line1=PO Box 5"_s,
                                        u"mailing_city=Lynn"_s, u"phone=(212) 555-0100"_s};
    QTest::newRow("cwa") << QByteArray(
        "empid,firstname,lastname,unionname,workstreet,workcity,workstate,company,worktourtype,servicedate,"
        "homestreet,homecity,homezip\n17,Rosa,Díaz,CWA,1 Main St,Denver,Colorado,Lumen,Night,20150304,"
        "12 Oak St,Bronx,10451\n")
                         << QStringList{u"external_id=employer:17"_s, u"work_line1=1 Main St"_s, u"line1=12 Oak St"_s,
                                        u"hired_on=2015-03-04"_s, u"shift=Night"_s};
    QTest::newRow("google, a fax") << QByteArray(
        "First Name,File As,Labels,Organization Name,Phone 1 - Label,Phone 1 - Value\n"
        "Rosa,,,,Work Fax,212 555 0100\n")
                                   << QStringList{u"work_phone="_s, u"note=Work Fax: 212 555 0100"_s};
    QTest::newRow("google until 2023, a name alone")
        << QByteArray("Name,Given Name,Family Name,Yomi Name,Group Membership,Occupation,Organization 1 - Title\n"
                      "Pizzeria,,,,* myContacts,,Lunch\n")
        << QStringList{u"name=Pizzeria"_s, u"job_title=Lunch"_s};
}

void TestImport::listsOfOtherProgramsAreUnderstood()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, fields);
    TestWorkspace workspace;
    QCOMPARE(import(workspace, file).created, 1);
    const Person person = only(workspace);
    for (const auto &wanted : fields) {
        const QString key = wanted.section(u'=', 0, 0);
        QCOMPARE(key + u'=' + field(person, qPrintable(key)), wanted);
    }
}

RNF_TEST(TestImport)
#include "tst_import.moc"
