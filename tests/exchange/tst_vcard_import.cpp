#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Exports.h"
#include "exchange/Imports.h"
#include "exchange/TableFormats.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// People brought in from contact cards, and handed out as such.
class TestVcardImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void everythingOnACardArrives();
    void mailToTheEmployerIsToldByAnyOfItsWords();
    void severalAddressesStaySeveral();
    void aBirthdayWithoutAYearIsNoted();
    void cardsOfOnePersonAreOnePerson();
    void aSecondImportOfACardFindsItsPerson();
    void anImportOfCardsIsTakenBackWhole();
    void everyRealFileIsAccountedFor();
    void peopleComeBackUnchanged();
    void peopleComeBackUnchangedWhereTheFileIsRight();
    void notesStayAtHomeUnlessAskedFor();
    void aPurposeLeavesOutOnCardsToo();
    void whatACardHasNoPlaceForIsRefused();
    void manyFilesOfCardsAreOneList();
    void filesThatAreNoCardsAreNotMixed();
    void hostileFilesLeaveNothing();

private:
    static ImportSource pasted(const QByteArray &text) { return {{}, text, {}}; }
    ImportOutcome import(const ImportSource &source, std::optional<MatchPolicy> policy = {});
    QList<Person> everybody();
    QString file(const QString &name, const QByteArray &bytes);
    Result<Exports::Outcome> exportTo(const QString &path, const ExportOptions &options);
    QStringList heldColumns();
    void addEverybody();

    std::unique_ptr<TestWorkspace> m_workspace;
};

ImportOutcome TestVcardImport::import(const ImportSource &source, std::optional<MatchPolicy> policy)
{
    Imports imports((*m_workspace)->store(), (*m_workspace)->people());
    auto preview = imports.preview(m_workspace->session, source);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    if (policy)
        preview->recipe.policy = *policy;
    const auto outcome = imports.run(m_workspace->session, source, preview->recipe, {});
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    if (outcome->created + outcome->updated + outcome->unchanged + outcome->skipped + outcome->rejected != outcome->rows)
        qFatal("the counts do not add up");
    return *outcome;
}

QList<Person> TestVcardImport::everybody()
{
    auto &people = (*m_workspace)->people();
    return people.load(m_workspace->session, people.ids(m_workspace->session, {}));
}

QString TestVcardImport::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_workspace->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

Result<Exports::Outcome> TestVcardImport::exportTo(const QString &path, const ExportOptions &options)
{
    return Exports((*m_workspace)->store(), (*m_workspace)->people()).writePeople(m_workspace->session, path, options);
}

QStringList TestVcardImport::heldColumns()
{
    QStringList columns = (*m_workspace)->people().fieldsInUse(m_workspace->session);
    columns.removeIf([](const QString &key) { return !TableFormats::find(u"vcard"_s)->holds(key); });
    return columns;
}

void TestVcardImport::everythingOnACardArrives()
{
    const auto outcome = import(pasted("BEGIN:VCARD\nVERSION:3.0\nN:García,Márquez;Gabriel;José;Dr.;Jr.\nFN:Gabo\n"
                                       "NICKNAME:Gabo\nORG:St. Luke's;Emergency\nTITLE:Nurse\nBDAY:1981-03-14\n"
                                       "TEL;TYPE=CELL:212 555 0100\nTEL;TYPE=WORK:212 555 0101\nTEL;TYPE=FAX:212 555 0102\n"
                                       "EMAIL:g@example.org\nEMAIL;TYPE=WORK:g@work.example\n"
                                       "ADR;TYPE=HOME:;;1 Oak St;Lynn;MA;01901;US\nCATEGORIES:steward,carpool\n"
                                       "NOTE:likes tea\nUID:urn:uuid:77\nLANG:es\nURL:http://a.org\nEND:VCARD\n"
                                       "BEGIN:VCARD\nKIND:group\nFN:All\nEND:VCARD\n"));
    QCOMPARE(outcome.created, 1);
    QVERIFY(outcome.areCards);
    QCOMPARE(outcome.blank, 1);
    QCOMPARE(outcome.ignoredColumns, (QStringList{u"Website"_s, u"Fax"_s}));
    const Person gabo = everybody().first();
    QCOMPARE(gabo.givenName, u"Gabriel"_s);
    QCOMPARE(gabo.middleName, u"José"_s);
    QCOMPARE(gabo.familyName, u"García"_s);
    QCOMPARE(gabo.secondFamilyName, u"Márquez"_s);
    QCOMPARE(gabo.namePrefix + gabo.nameSuffix, u"Dr.Jr."_s);
    QCOMPARE(gabo.preferredName, u"Gabo"_s);
    QCOMPARE(gabo.birthOn, QDate(1981, 3, 14));
    QCOMPARE(gabo.preferredLanguage, u"es"_s);
    QCOMPARE(gabo.note, u"likes tea"_s);
    QCOMPARE(gabo.tags, (QStringList{u"carpool"_s, u"steward"_s}));
    QCOMPARE(gabo.phones.size(), 2);
    QCOMPARE(gabo.phones[0].kind, PhoneKind::Mobile);
    QCOMPARE(gabo.phones[1].kind, PhoneKind::Work);
    QCOMPARE(gabo.emails.size(), 2);
    QCOMPARE(gabo.addresses.first().postalCode, u"01901"_s);
    QCOMPARE(gabo.currentWork()->employer, u"St. Luke's"_s);
    QCOMPARE(gabo.currentWork()->unit, u"Emergency"_s);
    QCOMPARE(gabo.currentWork()->jobTitle, u"Nurse"_s);
    QCOMPARE(gabo.externalIds.first().system, u"vcard"_s);
    QCOMPARE(gabo.externalIds.first().value, u"urn:uuid:77"_s);
}

void TestVcardImport::mailToTheEmployerIsToldByAnyOfItsWords()
{
    QByteArray list = "First Name,Last Name,File As,Labels,Organization Name,E-mail 1 - Label,E-mail 1 - Value\n";
    QByteArray cards;
    const QList<QByteArray> words{"Work", "Trabajo", "Office", "Business", "Oficina"};
    for (const auto &word : words) {
        list += "Ana," + word + ",,,,* " + word + ",ana@" + word + ".example\n";
        cards += "BEGIN:VCARD\nN:" + word + ";Rosa;;;\nitem1.EMAIL:rosa@" + word + ".example\nitem1.X-ABLabel:" + word
               + "\nEND:VCARD\n";
    }
    QCOMPARE(import(pasted(cards)).created, words.size());
    QCOMPARE(import(pasted(list)).created, words.size());
    for (const Person &person : everybody()) {
        QCOMPARE(person.emails.size(), 1);
        QVERIFY2(!person.emails.first().canBeWrittenTo(), qPrintable(person.emails.first().address));
    }
}

void TestVcardImport::severalAddressesStaySeveral()
{
    import(pasted("BEGIN:VCARD\nFN:Rosa Díaz\nADR;TYPE=home:;;1 Oak St;Lynn;;;\nADR;TYPE=home:;;2 Elm St;Salem;;;\n"
                  "ADR;TYPE=work:;;3 Main St;Boston;;;\nADR;TYPE=work:;;4 High St;Boston;;;\nEND:VCARD\n"));
    const auto addresses = everybody().first().addresses;
    QCOMPARE(addresses.size(), 4);
    QStringList told;
    for (const auto &address : addresses)
        told += keyOf(address.kind) + u' ' + address.line1 + u' ' + address.city;
    told.sort();
    QCOMPARE(told, (QStringList{u"home 1 Oak St Lynn"_s, u"home 2 Elm St Salem"_s, u"work 3 Main St Boston"_s,
                                u"work 4 High St Boston"_s}));
}

void TestVcardImport::aBirthdayWithoutAYearIsNoted()
{
    import(pasted("BEGIN:VCARD\nFN:Rosa Díaz\nBDAY:--0203\nEND:VCARD\nBEGIN:VCARD\nFN:Ana Silva\nBDAY:1981\nEND:VCARD\n"));
    const auto people = everybody();
    QCOMPARE(people.size(), 2);
    for (const auto &person : people) {
        QVERIFY(!person.birthOn.isValid());
        QCOMPARE(person.birthYear, person.givenName == "Ana"_L1 ? 1981 : 0);
        QCOMPARE(person.note.contains(u"02-03"_s), person.givenName == "Rosa"_L1);
    }
}

void TestVcardImport::cardsOfOnePersonAreOnePerson()
{
    const auto outcome = import(pasted("BEGIN:VCARD\nFN:Rosa Díaz\nUID:1\nTEL;TYPE=CELL:2125550100\nEND:VCARD\n"
                                       "BEGIN:VCARD\nFN:Rosa Díaz\nUID:1\nTEL;TYPE=WORK:2125550101\nEND:VCARD\n"
                                       "BEGIN:VCARD\nFN:Rosa Díaz\nUID:2\nEND:VCARD\n"));
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.updated, 1);
}

void TestVcardImport::aSecondImportOfACardFindsItsPerson()
{
    const QByteArray first = "BEGIN:VCARD\nFN:Rosa Díaz\nUID:1\nTEL;TYPE=CELL:2125550100\nEND:VCARD\n";
    QCOMPARE(import(pasted(first)).created, 1);
    QCOMPARE(import(pasted(first)).unchanged, 1);
    QCOMPARE(import(pasted("BEGIN:VCARD\nFN:Rosa Díaz\nUID:1\nEMAIL:rosa@example.org\nEND:VCARD\n")).updated, 1);
    QCOMPARE(everybody().first().emails.size(), 1);
}

void TestVcardImport::anImportOfCardsIsTakenBackWhole()
{
    m_workspace->add(m_workspace->person(u"Ana"_s, u"Silva"_s, u"212 555 0199"_s));
    const auto outcome =
        import(pasted("BEGIN:VCARD\nFN:Ana Silva\nTEL;TYPE=CELL:2125550199\nEMAIL:ana@example.org\n"
                      "CATEGORIES:steward\nORG:Acme;Night\nEND:VCARD\nBEGIN:VCARD\nFN:Rosa Díaz\nEND:VCARD\n"));
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.created, 1);
    QVERIFY((*m_workspace)->changes().undo(m_workspace->session, outcome.action));
    QCOMPARE(everybody().size(), 1);
    QVERIFY(everybody().first().emails.isEmpty());
    QVERIFY(everybody().first().tags.isEmpty());
}

void TestVcardImport::everyRealFileIsAccountedFor()
{
    const QString folder =
        qEnvironmentVariable("RNF_CORPORA") + u"/vcard/mangstadt+ez-vcard/src/test/resources/ezvcard/io/text/"_s;
    const QDir files(folder, u"*.vcf"_s);
    if (files.entryList().isEmpty())
        QSKIP("RNF_CORPORA names no folder with the files of other programs, so they were not read.");
    qint64 rows = 0, created = 0, updated = 0;
    QStringList rejected;
    for (const auto &name : files.entryList()) {
        const auto outcome = import(ImportSource::named(folder + name));
        rows += outcome.rows;
        created += outcome.created;
        updated += outcome.updated + outcome.unchanged;
        for (const auto &problem : outcome.rejects)
            rejected += name + u": "_s + problem.column;
    }
    QCOMPARE(rows, 25);
    QCOMPARE(rejected, (QStringList{u"fullcontact.vcf: ZIP"_s, u"John_Doe_ANDROID.vcf: E-mail"_s,
                                    u"outlook-2003.vcf: Mobile phone"_s}));
    QCOMPARE(created + updated + rejected.size(), rows);
}

void TestVcardImport::addEverybody()
{
    Person rosa = m_workspace->person(u"Rosa"_s, u"Díaz"_s, u"+52 55 1234 5678"_s, u"rosa@example.org"_s);
    rosa.secondFamilyName = u"Ruiz"_s;
    rosa.namePrefix = u"Dr."_s;
    rosa.preferredName = u"Rosita"_s;
    rosa.tags = {u"committee"_s, u"Lunch, late"_s, u"steward"_s};
    rosa.tags.sort();
    rosa.note = u"likes \"tea\",\nand =cake; \\o/"_s;
    rosa.birthYear = 1981;
    Employment job;
    job.employer = u"St. Luke's; East"_s;
    job.unit = u"ER, Night"_s;
    job.jobTitle = u"Nurse"_s;
    rosa.employments += job;
    for (const auto kind : {AddressKind::Work, AddressKind::Mailing, AddressKind::Home})
        rosa.addresses +=
            Address{0, kind, u"1 Main St; rear"_s, u"Room 7"_s, u"Box 5"_s, keyOf(kind), u"MA"_s, u"02134"_s, u"US"_s};
    m_workspace->add(rosa);
    m_workspace->add(m_workspace->person(u"=HYPERLINK(\"x\")"_s, u"-Vega"_s, u"212 555 0101 x12"_s));
    m_workspace->add(m_workspace->person(u"Cher"_s, {}));
    Person shown;
    shown.customDisplayName = u"Mama Luz"_s;
    shown.phones += Phone::of(PhoneNumbers().read(u"212 555 0103"_s), PhoneKind::Home);
    m_workspace->add(shown);
    Person nameless;
    nameless.phones += Phone::of(PhoneNumbers().read(u"212 555 0104"_s), PhoneKind::Other);
    m_workspace->add(nameless);
}

void TestVcardImport::peopleComeBackUnchanged()
{
    addEverybody();
    const auto before = everybody();
    const QString path = m_workspace->file(u"people.vcf"_s);
    const auto written = exportTo(path, {.people = {}, .columns = heldColumns()});
    QVERIFY(written);
    QCOMPARE(written->rows, 5);
    QVERIFY((*m_workspace)->changes().history(m_workspace->session, 1).first().label.contains(u"people.vcf"_s));
    const auto outcome = import(ImportSource::named(path));
    QCOMPARE(outcome.told(FieldCatalog()), u"5 the same"_s);
    QCOMPARE(outcome.ignoredColumns, QStringList());
    QCOMPARE(everybody(), before);
}

void TestVcardImport::peopleComeBackUnchangedWhereTheFileIsRight()
{
    addEverybody();
    const QString path = m_workspace->file(u"people.vcf"_s);
    QVERIFY(exportTo(path, {.people = {}, .columns = heldColumns()}));
    QCOMPARE(import(ImportSource::named(path), MatchPolicy::Update).told(FieldCatalog()), u"5 the same"_s);
    QCOMPARE(import(ImportSource::named(path), MatchPolicy::Append).told(FieldCatalog()), u"5 the same"_s);
}

void TestVcardImport::notesStayAtHomeUnlessAskedFor()
{
    addEverybody();
    const auto contentFor = [&](const QStringList &columns) {
        const QString path = m_workspace->file(u"cards.vcf"_s);
        [&] { QVERIFY(exportTo(path, {.people = {}, .columns = columns})); }();
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
        return file.readAll();
    };
    QVERIFY(contentFor(heldColumns()).contains("NOTE:likes"));
    QVERIFY(!contentFor({u"given_name"_s, u"family_name"_s, u"mobile_phone"_s}).contains("NOTE"));
}

void TestVcardImport::aPurposeLeavesOutOnCardsToo()
{
    Person ana = m_workspace->person(u"Ana"_s, u"Silva"_s, u"212 555 0100"_s);
    ana.consents += Consent{0, Channel::Phone, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}};
    m_workspace->add(ana);
    m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s, u"212 555 0101"_s));
    const QString path = m_workspace->file(u"calls.vcf"_s);
    const auto written =
        exportTo(path, {.people = {}, .columns = {u"given_name"_s, u"mobile_phone"_s}, .purpose = Purpose::Calling});
    QVERIFY(written);
    QCOMPARE(written->people, 1);
    QCOMPARE(written->leftOut.refused, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("FN:Rosa"));
    QVERIFY(!bytes.contains("Ana"));
}

void TestVcardImport::whatACardHasNoPlaceForIsRefused()
{
    m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    const QString path = m_workspace->file(u"people.vcf"_s);
    const auto refused = exportTo(path, {.people = {}, .columns = {u"given_name"_s, u"consent_phone"_s}});
    QCOMPARE(refused.error().id, u"unknown-column"_s);
    QVERIFY(!QFile::exists(path));
}

void TestVcardImport::manyFilesOfCardsAreOneList()
{
    const QString first = file(u"a.vcf"_s, "\xEF\xBB\xBF"
                                           "BEGIN:VCARD\nFN:Rosa Díaz\nEND:VCARD");
    const QString second = file(u"b.txt"_s, "BEGIN:VCARD\nFN:Ana Silva\nEND:VCARD\n");
    const auto both = ImportSource::ofCards({first, second});
    QVERIFY(both);
    QVERIFY(both->name().contains(u'2'));
    QCOMPARE(import(*both).created, 2);
    QVERIFY((*m_workspace)->changes().history(m_workspace->session, 1).first().label.contains(both->name()));
}

void TestVcardImport::filesThatAreNoCardsAreNotMixed()
{
    const QString card = file(u"a.vcf"_s, "BEGIN:VCARD\nFN:Rosa Díaz\nEND:VCARD\n");
    QVERIFY(!ImportSource::ofCards({card, file(u"b.csv"_s, "First name\nAna\n")}));
    QVERIFY(!ImportSource::ofCards({card, file(u"c.vcf"_s, "BEGIN:VCARD\nFN:Jos\xE9\nEND:VCARD\n")}));
    QVERIFY(!ImportSource::ofCards({card, m_workspace->file(u"gone.vcf"_s)}));
}

void TestVcardImport::hostileFilesLeaveNothing()
{
    Imports imports((*m_workspace)->store(), (*m_workspace)->people());
    for (const auto &bytes : {QByteArray("BEGIN:VCARD\nFN:A\nEND:VCARD\n").repeated(100'001),
                              "BEGIN:VCARD\nFN:A\nNOTE:" + QByteArray(1024 * 1024, 'x') + "\nEND:VCARD\n",
                              QByteArray("BEGIN:VCARD\nEND:VCARD\n")})
        QVERIFY(!imports.preview(m_workspace->session, pasted(bytes)));
    QVERIFY(everybody().isEmpty());
    // Cut off in the middle of a number: what is there comes in, and the column says that something is missing.
    const auto outcome = import(pasted("BEGIN:VCARD\nFN:Rosa Díaz\nEND:VCARD\nBEGIN:VCARD\nFN:Ana Silva\nTEL;TYPE=CE"));
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.ignoredColumns, QStringList{u"vCard END missing"_s});
}

RNF_TEST(TestVcardImport)
#include "tst_vcard_import.moc"
