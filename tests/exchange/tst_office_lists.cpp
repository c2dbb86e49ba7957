#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Imports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Lists as payroll offices, web forms, mailers and paper write them, none of which is known by its columns.
class TestOfficeLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListIsReadAsAPersonWould_data();
    void everyListIsReadAsAPersonWould();
    void theEndOfAReportIsNobody_data();
    void theEndOfAReportIsNobody();
    void aNumberWithoutItsZerosIsTheSame();
    void aRefusalReachesWhoeverHasTheAddress();
    void aCodeThatNobodyKnowsIsNoYes();
    void aMailerThatSaysNothingOfConsentLeavesItOpen();
    void ourOwnListKeepsAnAddressInOneCell();
};

namespace {

/// Everybody by their sort name, each by the fields that were asked for.
QStringList peopleTold(TestWorkspace &workspace, const QStringList &fields)
{
    QStringList told;
    for (const auto &person : workspace->people().load(workspace.session, workspace->people().ids(workspace.session, {}))) {
        QStringList values;
        for (const auto &key : fields)
            values += PersonFields::find(key)->read(person, workspace->people().phones());
        told += values.join(u'|');
    }
    return told;
}

ImportOutcome broughtIn(TestWorkspace &workspace, const QString &text)
{
    ImportSource source;
    source.pasted = text.toUtf8();
    Imports imports(workspace->store(), workspace->people());
    const auto preview = imports.preview(workspace.session, source);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    const auto recipe = imports.withDateOrder(source, preview->recipe);
    const auto outcome = imports.run(workspace.session, source, *recipe, {});
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

} // namespace

void TestOfficeLists::everyListIsReadAsAPersonWould_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("a report of a hospital")
        << uR"("St. Agnes Medical Center","","","","","","","","",""
"Active Bargaining Unit Employees as of 10/31/2026","","","","","","","","",""
"","","","","","","","","",""
"EE ID","Employee Name","Job Code Desc","Dept Desc","Shift Desc","FTE","Orig Hire Dt","Home Addr Line 1","Home City, ST ZIP","Home Ph"
"004417","DE LA CRUZ, MARIA E","REGISTERED NURSE","4 WEST","NIGHT","0.9","03/14/2011","118 Pine St Apt 4B","Newark, NJ 07102","9735550101"
"004420","O'Neil, Shawn P Jr.","CNA","4 WEST","DAY","1.0","11/02/2019","22 Oak Ave","East Orange, NJ 07017",""
"Total Employees: 2","","","","","","","","",""
)"_s << u"given_name,family_name,external_id,job_title,unit,shift,hired_on,line1,city,region,postal_code,home_phone"_s
        << QStringList{
               u"MARIA|DE LA CRUZ|employer:004417|REGISTERED NURSE|4 WEST|NIGHT|2011-03-14|118 Pine St Apt 4B|Newark|NJ|"
               "07102|(973) 555-0101"_s,
               u"Shawn|O'Neil|employer:004420|CNA|4 WEST|DAY|2019-11-02|22 Oak Ave|East Orange|NJ|07017|"_s};
    QTest::newRow("the answers of a web form")
        << u"Timestamp,What's your name?,Your email,Can we text you?,Where do you work?,What department / unit are you in?,"
           "Which shift do you work?,Anything else you'd like us to know?\n"
           "11/2/2026 14:03:22,Rosa Díaz,rosa@example.org,Yes,Mercy Hospital,ICU,Nights,Evenings only\n"_s
        << u"given_name,family_name,email,consent_sms,employer,unit,shift,note"_s
        << QStringList{u"Rosa|Díaz|rosa@example.org|yes|Mercy Hospital|ICU|Nights|Evenings only"_s};
    QTest::newRow("a mailer")
        << u"Email address,First name,Last name,Email permission status,Street address line 1 - Home,City - Home,"
           "State/Province - Home,Zip/Postal Code - Home\n"
           "rosa@example.org,Rosa,Díaz,Express,12 Main St,Newark,NJ,07102\n"
           "bob@example.org,Bob,Lee,Unsubscribed,,,,\n"_s
        << u"given_name,family_name,consent_bulk_email,line1,city,region,postal_code"_s
        << QStringList{u"Rosa|Díaz|yes|12 Main St|Newark|NJ|07102"_s, u"Bob|Lee|no||||"_s};
    QTest::newRow("a sheet of sign-ins")
        << u"Name,Phone,Email\n"
           "\"Kemi Obi\",2125550102 or 212-555-0199,kemi@example.org / kobi@example.org\n"
           "Rosa Díaz,212-555-0101,Rosa <rosa@example.org>\n"_s
        << u"given_name,family_name,phone,email"_s
        << QStringList{u"Rosa|Díaz|(212) 555-0101|rosa@example.org"_s,
                       u"Kemi|Obi|(212) 555-0102; (212) 555-0199|kemi@example.org; kobi@example.org"_s};
    QTest::newRow("a British union")
        << u"Membership No.,Title,Forenames,Surname,Known As,Date of Birth,Address 1,Town,Postcode,Tel (Home),Tel (Mobile),"
           "Workplace\n"
           "A00123,Mrs,Siobhan Mary,Ni Bhriain,Shiv,23/04/1979,4 High Street,Leeds,LS1 4AP,0113 496 0001,07700 900123,Town Hall\n"_s
        << u"external_id,given_name,family_name,preferred_name,birth_on,line1,city,postal_code,worksite"_s
        << QStringList{u"member:A00123|Siobhan Mary|Ni Bhriain|Shiv|1979-04-23|4 High Street|Leeds|LS1 4AP|Town Hall"_s};
    QTest::newRow("a Mexican payroll")
        << u"No. Nómina;Apellido Paterno;Apellido Materno;Nombre(s);Área;Turno;Fecha Ingreso;Calle y "
           u"Número;Colonia;Municipio;C.P.\n"
           "000123;HERNÁNDEZ;MUÑOZ;ROSA MARÍA;ENSAMBLE;MATUTINO;14/03/2011;Av. Juárez 12;Centro;Silao;36100\n"_s
        << u"external_id,family_name,second_family_name,given_name,unit,shift,hired_on,line1,line2,city,postal_code"_s
        << QStringList{
               u"employer:000123|HERNÁNDEZ|MUÑOZ|ROSA MARÍA|ENSAMBLE|MATUTINO|2011-03-14|Av. Juárez 12|Centro|Silao|36100"_s};
    QTest::newRow("phones with what they are beside them")
        << u"First,Last,Phone 1,Phone 1 Type,Phone 2,Phone 2 Type\nRosa,Díaz,212-555-0101,Cell,212-555-0102,Home\n"_s
        << u"given_name,mobile_phone,home_phone"_s << QStringList{u"Rosa|(212) 555-0101|(212) 555-0102"_s};
    QTest::newRow("pasted without headings")
        << u"Rosa Díaz\t212-555-0101\trosa@example.org\nKemi Obi\t212-555-0102\t\n"_s
        << u"given_name,family_name,phone,email"_s
        << QStringList{u"Rosa|Díaz|(212) 555-0101|rosa@example.org"_s, u"Kemi|Obi|(212) 555-0102|"_s};
    QTest::newRow("what a spreadsheet took for numbers")
        << u"Last,First,DOB,State,ZIP,Do Not Call\nDíaz,Rosa,30215,NJ,7102,DNC\n"_s
        << u"birth_on,postal_code,consent_phone"_s << QStringList{u"1982-09-21|07102|no"_s};
    QTest::newRow("whoever stands behind somebody else")
        << u"Employee Name,Phone,Emergency Contact,Relationship,Phone\nRosa Díaz,2125550101,Luis,Husband,2125550102\n"
           "Kim Obi,,Sam,Father,2125550103\n"_s
        << u"family_name,phone"_s << QStringList{u"Díaz|(212) 555-0101"_s, u"Obi|"_s};
    QTest::newRow("two addresses")
        << u"Name,Address,City,Employer,Address,City\nRosa Díaz,12 Oak St,Newark,Mercy,1 Way,Trenton\n"_s
        << u"line1,line2,city"_s << QStringList{u"12 Oak St||Newark"_s};
    QTest::newRow("a door called unit") << u"Name,Street,Unit,City\nRosa Díaz,12 Oak St,4B,Newark\n"_s
                                        << u"line1,line2,unit"_s << QStringList{u"12 Oak St|4B|"_s};
    QTest::newRow("words behind a number")
        << u"Name,Cell\nRosa Díaz,212-555-0101 DNC\nKim Obi,212-555-0102 disconnected\n"_s
        << u"family_name,mobile_phone,consent_phone"_s << QStringList{u"Díaz|(212) 555-0101|no"_s, u"Obi|(212) 555-0102|"_s};
    QTest::newRow("opted out of mail") << u"Email,First,Last,Opted Out\nrosa@example.org,Rosa,Díaz,yes\n"_s
                                       << u"consent_bulk_email,consent_sms"_s << QStringList{u"no|"_s};
    QTest::newRow("opted out of texts") << u"firstName,lastName,mobile no,optOut\nRosa,Díaz,2125550101,true\n"_s
                                        << u"consent_bulk_email,consent_sms"_s << QStringList{u"|no"_s};
    QTest::newRow("words where nothing is")
        << u"Name,Cell,Email\nRosa Díaz,same,DECLINED\nKim Obi,,kim@example.org (work)\n"_s
        << u"family_name,mobile_phone,email"_s << QStringList{u"Díaz||"_s, u"Obi||kim@example.org"_s};
    QTest::newRow("an address in one cell")
        << u"Name,Address,Shift\n\"Díaz, Rosa\",\"118 Pine St\nApt 4B\nNewark, NJ 07102\",Night\n\"Obi, Kemi\",4 High Street,Day\n"_s
        << u"family_name,line1,line2,city,region,postal_code"_s
        << QStringList{u"Díaz|118 Pine St|Apt 4B|Newark|NJ|07102"_s, u"Obi|4 High Street||||"_s};
}

void TestOfficeLists::everyListIsReadAsAPersonWould()
{
    QFETCH(QString, list);
    QFETCH(QString, fields);
    QFETCH(QStringList, people);
    TestWorkspace workspace;
    broughtIn(workspace, list);
    QStringList told = peopleTold(workspace, fields.split(u','));
    told.sort();
    people.sort();
    QCOMPARE(told, people);
    const auto again = broughtIn(workspace, list);
    QCOMPARE(again.updated, 0);
}

void TestOfficeLists::theEndOfAReportIsNobody_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isNobody");
    for (const auto &line : {u"Total: 2"_s, u"Grand Total 212"_s, u"Page 3 of 9"_s, u"Printed 10/31/2026"_s,
                             u"212 employees"_s, u"Total de empleados: 2"_s, u"End of report"_s, u"Count = 12"_s,
                             u"As of 10/31/2026"_s, u"VACANT"_s, u"NIGHT SHIFT"_s})
        QTest::addRow("%s", qPrintable(line)) << line << true;
    for (const auto &line : {u"Total, Rosa"_s, u"Rosa Díaz"_s, u"Page, Jimmy"_s, u"Count Basie"_s})
        QTest::addRow("%s", qPrintable(line)) << (u'"' + line + u'"') << false;
}

void TestOfficeLists::theEndOfAReportIsNobody()
{
    QFETCH(QString, line);
    QFETCH(bool, isNobody);
    TestWorkspace workspace;
    const auto outcome =
        broughtIn(workspace, u"Name,Cell\nRosa Díaz,212 555 0101\nKemi Obi,212 555 0102\n"_s + line + u",\n"_s);
    QCOMPARE(outcome.rejected, isNobody ? 1 : 0);
    QCOMPARE(outcome.created, isNobody ? 2 : 3);
}

void TestOfficeLists::aNumberWithoutItsZerosIsTheSame()
{
    TestWorkspace workspace;
    broughtIn(workspace, u"EmpNo,Name,Cell\n000123,Rosa Díaz,2125550101\n1001,Kim Obi,2125550102\n"_s);
    const auto next = broughtIn(workspace, u"EmpNo,Name,Cell\n123,Rosa Díaz,2125550101\n1001.0,Kim Obi,2125550102\n"_s);
    QCOMPARE(next.unchanged, 2);
    QCOMPARE(broughtIn(workspace, u"EmpNo,Name,Cell\n123,Luis Vega,2125550103\n"_s).created, 1); // another worker
}

void TestOfficeLists::aRefusalReachesWhoeverHasTheAddress()
{
    TestWorkspace workspace;
    broughtIn(workspace, u"Email,First name,Last name,Subscription status\nrosa@example.org,Rosa,Díaz,Subscribed\n"_s);
    const auto next = broughtIn(workspace, u"Email Address,Email Status\nrosa@example.org,Unsubscribed\n"_s);
    QCOMPARE(next.refusedToo, 1);
    for (const auto &said : peopleTold(workspace, {u"consent_bulk_email"_s}))
        QCOMPARE(said, u"no"_s);
}

void TestOfficeLists::aCodeThatNobodyKnowsIsNoYes()
{
    TestWorkspace workspace;
    const auto outcome = broughtIn(workspace, u"Name,Cell,OK to text\nRosa Díaz,2125550101,1\nKim Obi,2125550102,2\n"_s);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(peopleTold(workspace, {u"consent_sms"_s}), QStringList{u"yes"_s});
}

void TestOfficeLists::aMailerThatSaysNothingOfConsentLeavesItOpen()
{
    TestWorkspace workspace;
    const auto outcome =
        broughtIn(workspace, u"Email,First name,Subscription status\nrosa@example.org,Rosa,Never subscribed\n"_s);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(peopleTold(workspace, {u"consent_bulk_email"_s}), QStringList{QString()});
}

void TestOfficeLists::ourOwnListKeepsAnAddressInOneCell()
{
    TestWorkspace workspace;
    broughtIn(workspace, u"Person ID,First name,Address\n7,Rosa,\"12 Main St, Newark, NJ 07102\"\n"_s);
    QCOMPARE(peopleTold(workspace, {u"line1"_s, u"city"_s}), QStringList{u"12 Main St, Newark, NJ 07102|"_s});
}

RNF_TEST(TestOfficeLists)
#include "tst_office_lists.moc"
