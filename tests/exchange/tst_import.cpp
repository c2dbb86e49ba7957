#include "support/TestWorkspace.h"

#include "exchange/Exports.h"
#include "exchange/FileRecognizer.h"
#include "exchange/Imports.h"

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
    void aPhoneNeedsAnAgreeingFirstName_data();
    void aPhoneNeedsAnAgreeingFirstName();
    void policiesDecideWhatAFileMayChange_data();
    void policiesDecideWhatAFileMayChange();
    void aTransferClosesOneJobAndOpensTheNext();
    void aRefusalIsNeverTurnedIntoAConsent();
    void faultyRowsAreHandedBackAndCanBeImportedAfterRepair();
    void aDryRunSaysWhatTheRealRunDoes();
    void cancellingLeavesNothing();
    void aBrokenFileLeavesNothing();
    void theMappingIsRemembered();
    void dateOrderIsSettledByAllRows();
    void undoingAnImportKeepsWhatWasAddedLater();
    void ourOwnListComesBackUnchanged();
    void formulasGoOutGuardedAndComeBackAsTyped();
    void anExportStandsInTheHistory();
    void everyPresetHeaderGoesSomewhereOrIsListed();

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
    const auto recipe = FileRecognizer(u"US"_s).recognize({header}, {});
    QCOMPARE(recipe.columns.first().field, field);
}

void TestImport::ambiguousAndSecretColumnsAreNotImported()
{
    const FileRecognizer recognizer(u"US"_s);
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
        workspace, "nationbuilder_id,first_name,last_name,email1,email2,email2_is_bad,phone_number,mobile_number,is_mobile_bad,"
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
    QTest::newRow("2024") << QByteArray(
        "First Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,File As,E-mail 1 - Label,E-mail 1 - Value,"
        "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,"
        "Address 1 - Street,Address 1 - City,Address 1 - Postal Code\n"
        "Rosa,Díaz,St. Luke's,Nurse,1981-03-14,likes tea,* myContacts ::: Stewards,,Home,rosa@example.org,Work,rd@example.com,"
        "Mobile,212 555 0100,Work,212 555 0101,Home,12 Oak St,Boston,02134\n");
    QTest::newRow("until 2023") << QByteArray(
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
        "E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,"
        "Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Organization 1 - Name,Organization 1 - Title\n"
        "Rosa Díaz,Rosa,,Díaz,,1981-03-14,likes tea,* myContacts ::: Stewards,* Home,rosa@example.org,Work,rd@example.com,Mobile,"
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

void TestImport::aPhoneNeedsAnAgreeingFirstName_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same name") << QByteArray("Rosa,Diaz,212 555 0100,,,,") << true;
    QTest::newRow("the same phone, another first name") << QByteArray("Elena,Díaz,212 555 0100,,,,") << false;
    QTest::newRow("the same phone, no first name") << QByteArray(",Díaz,212 555 0100,,,,") << false;
    QTest::newRow("another family with the phone") << QByteArray("Rosa,Peña,212 555 0100,,,,") << false;
    QTest::newRow("a new family name, phone and e-mail agree") << QByteArray("Rosa,Peña,212 555 0100,rosa@example.org,,,") << true;
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
    QTest::newRow("recommended") << int(MatchPolicy::Recommended) << u"Boston"_s << u"es"_s << u"(212) 555-0100"_s << u"old"_s
                                 << u"Laundry"_s;
    QTest::newRow("fill") << int(MatchPolicy::Fill) << u"Boston"_s << u"es"_s << u"(212) 555-0100"_s << u"old"_s << u"Kitchen"_s;
    QTest::newRow("update") << int(MatchPolicy::Update) << u"Lynn"_s << u"es"_s << turned << u"old\nnew"_s << u"Laundry"_s;
    QTest::newRow("append") << int(MatchPolicy::Append) << u"Boston"_s << u"es"_s << two << u"old\nnew"_s << u"Kitchen"_s;
    QTest::newRow("skip") << int(MatchPolicy::Skip) << u"Boston"_s << QString() << u"(212) 555-0100"_s << u"old"_s << u"Kitchen"_s;
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
    const auto outcome = import(workspace, "First,Last,Email,Cell,City,Language,Note,Unit\n"
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
    const auto outcome = import(workspace, header + "Rosa,Díaz,rosa@example.org,1981-03-14,02134\n"
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
    QVERIFY(rejects.startsWith("\xEF\xBB\xBF" "First,Last,Email,DOB,Zip,_row,_column,_problem,_hint\r\n"));
    QVERIFY(rejects.contains("Samir,Khoury,samir-at-example.org,1990-02-01,01234,3,Email,"));
    QVERIFY(rejects.contains("surplus"));
    rejects.replace("samir-at-", "samir@").replace("1990-02-31", "1990-02-28");
    const auto again = import(workspace, rejects);
    QCOMPARE(again.rows, 4);
    QCOMPARE(again.created, 3);
    QCOMPARE(again.rejected, 1);
    QCOMPARE(workspace->people().count(workspace.session), 4);
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
    QCOMPARE(promised.action, real.action);
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
    job.onProgress = [&](qint64, qint64) { imports.cancel(job); };
    const auto outcome = imports.run(workspace.session, pasted(file), preview->recipe, {}, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"cancelled"_s);
    QCOMPARE(contentOf(workspace->store().reader()), before);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
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
    workspace.add(rosa);
    workspace.add(workspace.person(u"=HYPERLINK(\"x\")"_s, u"-Vega"_s, u"212 555 0101 x12"_s));
    Person nameless;
    nameless.customDisplayName = u"night shift, badge 4417"_s;
    workspace.add(nameless);
    const QString path = workspace.file(u"everyone.csv"_s);
    Exports exports(workspace->store(), workspace->people());
    const auto written = exports.writePeople(workspace.session, path, {{}, workspace->people().fieldsInUse(workspace.session)});
    QVERIFY(written);
    QCOMPARE(written->rows, 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto outcome = import(workspace, file.readAll(), {}, MatchPolicy::Update);
    QCOMPARE(outcome.unchanged, 3);
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
        u"nationbuilder_id,prefix,first_name,middle_name,last_name,suffix,legal_name,preferred_name,mailing_name,email,email1,"
        "email2,email3,email4,email_opt_in,unsubscribed_at,phone_number,work_phone_number,mobile_number,fax_number,mobile_opt_in,"
        "is_mobile_bad,do_not_call,do_not_contact,federal_donotcall,sex,born_at,employer,occupation,note,website,external_id,"
        "support_level,is_deceased,tag_list,primary_address1,primary_city,primary_state,primary_zip,mailing_address1"_s;
    QStringList headers = nationBuilder.split(u',');
    std::reverse(headers.begin(), headers.end());
    headers.removeOne(u"employer"_s);
    headers += u"favourite_colour"_s;
    const auto recipe = FileRecognizer(u"US"_s).recognize(headers, {});
    QCOMPARE(recipe.format, u"nationbuilder"_s);
    QCOMPARE(recipe.ignoredHeaders().size(), 7); // mailing_name, unsubscribed_at, fax, sex, website, support_level, colour
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
