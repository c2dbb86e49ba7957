#include "support/SheetFile.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/ForeignCells.h"
#include "exchange/ForeignExports.h"
#include "exchange/Imports.h"
#include "exchange/Presets.h"
#include "exchange/TableFormats.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Lists as other programs take them in.
class TestForeignLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWordSaysSomething_data() { everyProgram(); }
    void everyWordSaysSomething();
    void everyProgramGetsItsHeaders_data() { everyProgram(); }
    void everyProgramGetsItsHeaders();
    void importKnowsWhatWasWritten_data() { everyProgram(); }
    void importKnowsWhatWasWritten();
    void headersAreWordForWord();
    void consentGoesAlong();
    void aPurposeLeavesOut();
    void programsWithoutConsentGetOnlyWhomTheyMayReach();
    void whoLacksWhatAProgramWantsIsCounted();
    void phonesAreNotGuardedAndFormulasAreTold();
    void salsaGetsNoCommasAndNoLongNames();
    void mailchimpGetsShortTextsAndOneAddress();
    void everyActionGetsARowForEveryFurtherValue();
    void nothingOfAnAddressBookIsLost();
    void numbersOfTheProgramComeFirst();
    void aBadNumberIsNotCalled();
    void zetkinTakesWorkbooksAndOthersDoNot();
    void theHistoryTellsWhatLeft();
    void notesStayUnlessAsked();
    void sensitiveFieldsAreKnown();
    void whatReachesEverybodyNeverGetsEveryone();
    void aRefusedNumberStaysWhereNoColumnSaysSo();
    void noEmailIsNoBulkEmail();
    void aNumberOfAnotherKindFindsAPlace();
    void whatHasNoPlaceIsCounted();
    void theAddressThatIsWrittenComesFirst();
    void codesOfCountriesStandWhereTheyAreWanted();
    void theWorkspaceIsNotWrittenOver();

private:
    void everyProgram();
    /// The rows written for a program, by header.
    QList<QHash<QString, QString>> written(const QString &key);
    QList<QHash<QString, QString>> written(const QString &key, Purpose purpose, const QStringList &columns = {});
    QString path(const QString &key) { return m_workspace->file(u"l."_s + ForeignList::find(key)->suffix()); }
    Person rosa() const;

    std::unique_ptr<TestWorkspace> m_workspace;
    ForeignExports::Outcome m_outcome;
};

void TestForeignLists::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestForeignLists::everyProgram()
{
    QTest::addColumn<QString>("key");
    for (const auto &key : ForeignList::keys())
        QTest::newRow(qPrintable(key)) << key;
}

Person TestForeignLists::rosa() const
{
    Person rosa = m_workspace->person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s, u"rosa@example.org"_s);
    rosa.secondFamilyName = u"Núñez"_s;
    rosa.birthOn = QDate(1981, 3, 14);
    rosa.tags = {u"steward"_s, u"carpool"_s};
    rosa.tags.sort();
    rosa.externalIds = {{0, u"van_voter"_s, u"4711"_s}};
    Address home;
    home.line1 = u"12 Elm St"_s;
    home.line2 = u"Apt 3"_s;
    home.city = u"Bronx"_s;
    home.region = u"NY"_s;
    home.postalCode = u"01451"_s;
    home.country = u"US"_s;
    rosa.addresses = {home};
    return rosa;
}

QList<QHash<QString, QString>> TestForeignLists::written(const QString &key)
{
    return written(key, ForeignList::find(key)->usual);
}

QList<QHash<QString, QString>> TestForeignLists::written(const QString &key, Purpose purpose, const QStringList &columns)
{
    const auto &list = *ForeignList::find(key);
    ForeignExports exports((*m_workspace)->store(), (*m_workspace)->people());
    ExportOptions options;
    options.purpose = purpose;
    options.columns = columns;
    const auto done = exports.write(m_workspace->session, path(key), list, options);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    m_outcome = *done;
    const auto reader = TableFormats::open(path(key));
    QList<QHash<QString, QString>> rows;
    TableRow row;
    while (reader && (*reader)->next(row)) {
        auto &cells = rows.emplaceBack();
        for (qsizetype i = 0; i < list.headers.size(); ++i)
            cells.insert(list.headers[i], row.text(i));
    }
    return rows;
}

void TestForeignLists::everyWordSaysSomething()
{
    QFETCH(QString, key);
    const auto &list = *ForeignList::find(key);
    for (const auto &[header, source] : list.sources.asKeyValueRange()) {
        QVERIFY2(list.headers.contains(header), qPrintable(header));
        QVERIFY2(ForeignCells::reader(source), qPrintable(source));
    }
    for (const auto &required : list.required) {
        for (const auto &source : required.sources)
            QVERIFY2(ForeignCells::reader(source), qPrintable(source));
    }
    for (const auto &header : list.longest.keys())
        QVERIFY2(list.headers.contains(header), qPrintable(header));
}

void TestForeignLists::everyProgramGetsItsHeaders()
{
    QFETCH(QString, key);
    m_workspace->add(rosa());
    const auto rows = written(key);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(m_outcome.people, 1);
    QFile file(path(key));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString first = QString::fromUtf8(file.readLine()).remove(QChar(0xFEFF)).trimmed();
    const auto &list = *ForeignList::find(key);
    QCOMPARE(first, list.headers.join(list.isTabbed ? u'\t' : u','));
    const QStringList cells = rows.first().values();
    for (const auto &said : {u"Rosa"_s, u"Díaz Núñez"_s})
        QVERIFY2(cells.contains(said), qPrintable(said));
}

void TestForeignLists::importKnowsWhatWasWritten()
{
    QFETCH(QString, key);
    const auto id = m_workspace->add(rosa());
    written(key);
    Imports imports((*m_workspace)->store(), (*m_workspace)->people());
    const auto preview = imports.preview(m_workspace->session, ImportSource::named(path(key)));
    QVERIFY(preview);
    const auto isKnown =
        std::ranges::any_of(presets(), [&](const Preset &preset) { return key == QLatin1String(preset.name); });
    if (isKnown && !ForeignList::find(key)->canBeWorkbook
        && key != u"mailchimp"_s) // whose own lists have columns that none fills
        QCOMPARE(preview->recipe.program, key);
    QVERIFY(id.isValid());
}

void TestForeignLists::headersAreWordForWord()
{
    QCOMPARE(ForeignList::find(u"outlook"_s)->headers.size(), 92);
    QCOMPARE(ForeignList::find(u"google"_s)->headers.size(), 40);
    QCOMPARE(ForeignList::find(u"thunderbird"_s)->headers.size(), 38);
    QCOMPARE(ForeignList::find(u"thunderbird"_s)->headers.last(), QString());
    QCOMPARE(ForeignList::find(u"spoke"_s)->headers.join(u','), u"firstName,lastName,cell,zip,external_id"_s);
    QCOMPARE(ForeignList::find(u"mailchimp"_s)->headers.join(u','),
             u"Email Address,First Name,Last Name,Address,Phone Number,Tags"_s);
    QCOMPARE(ForeignList::find(u"everyaction"_s)->headers.size(), 30);
    QCOMPARE(ForeignList::find(u"salsa_engage"_s)->headers.size(), 23);
    for (const auto &list : ForeignList::all())
        QCOMPARE(QSet<QString>(list.headers.begin(), list.headers.end()).size(), list.headers.size());
}

void TestForeignLists::consentGoesAlong()
{
    Person person = rosa();
    person.consents = {{0, Channel::Phone, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}},
                       {0, Channel::Sms, YesNo::Yes, u"2026-01-01T00:00:00.000Z"_s, {}, {}},
                       {0, Channel::BulkEmail, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}}};
    m_workspace->add(person);
    const auto nation = written(u"nationbuilder"_s).first();
    QCOMPARE(nation[u"email_opt_in"_s], u"false"_s);
    QCOMPARE(nation[u"mobile_opt_in"_s], u"true"_s);
    QCOMPARE(nation[u"do_not_call"_s], u"true"_s);
    QCOMPARE(nation[u"born_at"_s], u"03/14/1981"_s);
    QCOMPARE(nation[u"tag_list"_s], u"carpool, steward"_s);
    const auto civi = written(u"civicrm"_s).first();
    QCOMPARE(civi[u"Do Not Phone"_s], u"1"_s);
    QCOMPARE(civi[u"Do Not Sms"_s], QString());
    QCOMPARE(civi[u"No Bulk Emails (User Opt Out)"_s], u"1"_s);
    QCOMPARE(civi[u"Contact Type"_s], u"Individual"_s);
    const auto action = written(u"everyaction"_s).first();
    QCOMPARE(action[u"Email Subscription Status"_s], u"Unsubscribed"_s);
    QCOMPARE(action[u"Phone"_s], QString()); // no column says that it is not to be called
    QCOMPARE(written(u"salsa_engage"_s).first()[u"Email OptIn Status"_s], u"Unsubscribed"_s);
}

void TestForeignLists::aPurposeLeavesOut()
{
    m_workspace->add(rosa());
    Person samir = m_workspace->person(u"Samir"_s, u"Khoury"_s, u"212 555 0101"_s);
    samir.consents = {{0, Channel::Phone, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}}};
    m_workspace->add(samir);
    QCOMPARE(written(u"nationbuilder"_s).size(), 2);
    QCOMPARE(written(u"nationbuilder"_s, Purpose::Calling).size(), 1);
    QCOMPARE(m_outcome.leftOut.refused, 1);
    QVERIFY(m_outcome.told().first().contains(u"1 left out: do not contact"_s));
}

void TestForeignLists::programsWithoutConsentGetOnlyWhomTheyMayReach()
{
    QCOMPARE(ForeignList::find(u"spoke"_s)->usual, Purpose::Texting);
    QCOMPARE(ForeignList::find(u"mailchimp"_s)->usual, Purpose::Email);
    QCOMPARE(ForeignList::find(u"action_network"_s)->usual, Purpose::Email);
}

void TestForeignLists::whoLacksWhatAProgramWantsIsCounted()
{
    m_workspace->add(rosa());
    m_workspace->add(m_workspace->person(u"Ana"_s, u""_s, u"212 555 0102"_s));
    Person luis = m_workspace->person(u"Luis"_s, u"Vega"_s, u"212 555 0103"_s);
    luis.phones.first().kind = PhoneKind::Home;
    m_workspace->add(luis);
    QCOMPARE(written(u"spoke"_s, Purpose::Calling).size(), 1);
    QCOMPARE(m_outcome.people, 1);
    QCOMPARE(m_outcome.lacking, (QList<std::pair<QString, qint64>>{{u"no last name"_s, 1}, {u"no mobile phone"_s, 1}}));
    QVERIFY(m_outcome.told().contains(u"1 left out: no mobile phone."_s));
    QCOMPARE(written(u"van"_s).size(), 1);
    QCOMPARE(written(u"zetkin"_s).size(), 2);
    QCOMPARE(written(u"salsa_engage"_s).size(), 3);
}

void TestForeignLists::phonesAreNotGuardedAndFormulasAreTold()
{
    Person person = rosa();
    person.note = u"=1+1"_s;
    person.phones = {};
    const FieldContext context{(*m_workspace)->phones()};
    PersonFields::find(u"mobile_phone"_s)->write(person, u"+52 55 1234 5678"_s, context);
    m_workspace->add(person);
    written(u"nationbuilder"_s, Purpose::Everyone, {u"note"_s});
    QFile file(path(u"nationbuilder"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(",+525512345678,"));
    QVERIFY(bytes.contains("\"'=1+1\""));
    QCOMPARE(m_outcome.guarded, 1);
    QCOMPARE(m_outcome.guardedFirst, QStringList{u"Rosa Díaz Núñez (note)"_s});
    QVERIFY(m_outcome.told().last().contains(u"Rosa Díaz Núñez (note)"_s));
}

void TestForeignLists::salsaGetsNoCommasAndNoLongNames()
{
    Person person = rosa();
    person.addresses.first().line1 = u"12 Elm St,\nRear house"_s;
    m_workspace->add(person);
    const auto row = written(u"salsa_engage"_s).first();
    QCOMPARE(row[u"Address Line 1"_s], u"12 Elm St Rear house"_s);
    QCOMPARE(row[u"Date of Birth"_s], u"1981-03-14"_s);
    ForeignExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const QString tooLong = m_workspace->file(u"seventeen-letters.csv"_s);
    const auto done = exports.write(m_workspace->session, tooLong, *ForeignList::find(u"salsa_engage"_s), {});
    QCOMPARE(done.error().id, u"name-too-long"_s);
    QVERIFY(!QFile::exists(tooLong));
}

void TestForeignLists::mailchimpGetsShortTextsAndOneAddress()
{
    Person person = rosa();
    person.givenName = QString(200, QChar(0xE9));
    const FieldContext context{(*m_workspace)->phones()};
    PersonFields::find(u"email"_s)->write(person, u"second@example.org"_s, context);
    person.addresses.first().country = u"UK"_s;
    m_workspace->add(person);
    Person other = m_workspace->person(u"Ana"_s, u"Vega"_s, {}, u"añá@example.org"_s);
    m_workspace->add(other);
    const auto rows = written(u"mailchimp"_s, Purpose::Email);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"Email Address"_s], u"rosa@example.org"_s);
    QVERIFY(rows.first()[u"First Name"_s].toUtf8().size() <= 255);
    QVERIFY(rows.first()[u"First Name"_s].size() > 100);
    QCOMPARE(m_outcome.shortened, 1);
    QVERIFY(rows.first()[u"Address"_s].endsWith(u", GB"_s));
    QCOMPARE(m_outcome.lacking.first().second, 1);
}

void TestForeignLists::everyActionGetsARowForEveryFurtherValue()
{
    Person person = rosa();
    const FieldContext context{(*m_workspace)->phones()};
    PersonFields::find(u"work_phone"_s)->write(person, u"212 555 0199"_s, context);
    PersonFields::find(u"email"_s)->write(person, u"second@example.org; third@example.org"_s, context);
    person.note = u"two\tlines\nhere"_s + QString(2000, u'x');
    m_workspace->add(person);
    const auto rows = written(u"everyaction"_s, Purpose::Everyone, {u"note"_s});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(m_outcome.people, 1);
    for (const auto &row : rows)
        QCOMPARE(row[u"Source ID"_s], rows.first()[u"Source ID"_s]);
    QVERIFY(rows.first()[u"Notes"_s].startsWith(u"two lines here"_s));
    QCOMPARE(rows.first()[u"Notes"_s].size(), 1000);
    QCOMPARE(rows[1][u"Phone"_s], u"(212) 555-0199"_s);
    QCOMPARE(rows[1][u"Phone Type"_s], u"Work"_s);
    QCOMPARE(rows[1][u"First Name"_s], QString());
    QCOMPARE(rows[1][u"Activist Code"_s], u"steward"_s);
    QCOMPARE(rows[2][u"Email Address"_s], u"third@example.org"_s);
    QCOMPARE(rows[2][u"Phone Type"_s], QString());
    QVERIFY(path(u"everyaction"_s).endsWith(u".txt"_s));
}

void TestForeignLists::nothingOfAnAddressBookIsLost()
{
    Person person = rosa();
    const FieldContext context{(*m_workspace)->phones()};
    PersonFields::find(u"home_phone"_s)->write(person, u"212 555 0110; 212 555 0111"_s, context);
    PersonFields::find(u"email"_s)->write(person, u"second@example.org; third@example.org"_s, context);
    m_workspace->add(person);
    const auto google = written(u"google"_s).first();
    QCOMPARE(google[u"Phone 1 - Value"_s], u"(212) 555-0100"_s);
    QCOMPARE(google[u"Phone 1 - Label"_s], u"Mobile"_s);
    QCOMPARE(google[u"Phone 2 - Value"_s], u"(212) 555-0110 ::: (212) 555-0111"_s);
    QCOMPARE(google[u"E-mail 2 - Value"_s], u"second@example.org ::: third@example.org"_s);
    QCOMPARE(google[u"Labels"_s], u"carpool ::: steward ::: * myContacts"_s);
    const auto outlook = written(u"outlook"_s).first();
    QCOMPARE(outlook[u"E-mail 3 Address"_s], u"third@example.org"_s);
    QCOMPARE(outlook[u"Birthday"_s], u"3/14/1981"_s);
    QCOMPARE(outlook[u"Anniversary"_s], u"0/0/00"_s);
    QCOMPARE(outlook[u"Sensitivity"_s], u"Normal"_s);
    const auto bird = written(u"thunderbird"_s).first();
    QCOMPARE(bird[u"Birth Year"_s] + u'-' + bird[u"Birth Month"_s] + u'-' + bird[u"Birth Day"_s], u"1981-3-14"_s);
    QCOMPARE(bird[u"Home ZipCode"_s], u"01451"_s);
}

void TestForeignLists::numbersOfTheProgramComeFirst()
{
    Person person = rosa();
    person.externalIds = {{0, u"civicrm"_s, u"17"_s}, {0, u"spoke"_s, u"S9"_s}};
    const auto id = m_workspace->add(person);
    const auto civi = written(u"civicrm"_s).first();
    QCOMPARE(civi[u"Contact ID"_s], u"17"_s);
    QCOMPARE(civi[u"External Identifier"_s], QString::number(id.value));
    QCOMPARE(written(u"spoke"_s).first()[u"external_id"_s], u"S9"_s);
    QCOMPARE(written(u"spoke"_s).first()[u"cell"_s], u"+12125550100"_s);
}

void TestForeignLists::aBadNumberIsNotCalled()
{
    Person person = rosa();
    const FieldContext context{(*m_workspace)->phones()};
    PersonFields::find(u"mobile_phone"_s)->write(person, u"212 555 0177"_s, context);
    person.phones.first().status = PhoneStatus::Disconnected;
    m_workspace->add(person);
    QCOMPARE(written(u"nationbuilder"_s).first()[u"mobile_number"_s], u"(212) 555-0177"_s);
    QCOMPARE(written(u"spoke"_s, Purpose::Texting).first()[u"cell"_s], u"+12125550177"_s);
    Person ana = m_workspace->person(u"Ana"_s, u"Vega"_s, u"212 555 0178"_s);
    ana.phones.first().canText = YesNo::No;
    m_workspace->add(ana);
    QCOMPARE(written(u"spoke"_s, Purpose::Calling).size(), 1);
    QCOMPARE(m_outcome.lacking.first().second, 1);
}

void TestForeignLists::zetkinTakesWorkbooksAndOthersDoNot()
{
    m_workspace->add(rosa());
    ForeignExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const QString book = m_workspace->file(u"list.xlsx"_s);
    QCOMPARE(exports.write(m_workspace->session, book, *ForeignList::find(u"van"_s), {}).error().id, u"no-workbook"_s);
    QVERIFY(exports.write(m_workspace->session, book, *ForeignList::find(u"zetkin"_s), {}));
    const SheetFile sheet(book);
    QCOMPARE(sheet.text(u"A1"_s), u"id"_s);
    QCOMPARE(sheet.text(u"C2"_s), u"Rosa"_s);
    QCOMPARE(sheet.text(u"K2"_s), u"01451"_s);
}

void TestForeignLists::theHistoryTellsWhatLeft()
{
    m_workspace->add(rosa());
    written(u"mailchimp"_s, Purpose::Email);
    const auto newest = (*m_workspace)->changes().history(m_workspace->session, 1).first();
    QVERIFY2(newest.label.endsWith(u"to l.csv (for Mailchimp, E-mail)"_s), qPrintable(newest.label));
    QCOMPARE(newest.seq, m_outcome.action);
}

void TestForeignLists::notesStayUnlessAsked()
{
    Person person = rosa();
    person.note = u"told in trust"_s;
    m_workspace->add(person);
    for (const auto &list : ForeignList::all()) {
        for (const auto &row : written(list.key))
            QVERIFY2(!row.values().contains(person.note), qPrintable(list.key));
    }
    QCOMPARE(written(u"google"_s, Purpose::Everyone, {u"note"_s}).first()[u"Notes"_s], person.note);
}

void TestForeignLists::sensitiveFieldsAreKnown()
{
    const auto &nation = *ForeignList::find(u"nationbuilder"_s);
    QCOMPARE(nation.sensitiveFields(false), (QStringList{u"legal_name"_s, u"birth_on"_s, u"tags"_s, u"line1"_s}));
    QVERIFY(nation.sensitiveFields(true).contains(u"note"_s));
    QCOMPARE(ForeignList::find(u"google"_s)->sensitiveFields(false), (QStringList{u"birth_on"_s, u"tags"_s, u"line1"_s}));
    QCOMPARE(ForeignList::find(u"everyaction"_s)->sensitiveFields(false), (QStringList{u"line1"_s, u"tags"_s}));
    QCOMPARE(ForeignList::find(u"spoke"_s)->sensitiveFields(true), QStringList());
}

void TestForeignLists::whatReachesEverybodyNeverGetsEveryone()
{
    m_workspace->add(rosa());
    ForeignExports exports((*m_workspace)->store(), (*m_workspace)->people());
    for (const auto &key : {u"spoke"_s, u"mailchimp"_s, u"action_network"_s}) {
        const auto done = exports.write(m_workspace->session, path(key), *ForeignList::find(key), {});
        QCOMPARE(done.error().id, u"needs-purpose"_s);
        QVERIFY(!QFile::exists(path(key)));
    }
}

void TestForeignLists::aRefusedNumberStaysWhereNoColumnSaysSo()
{
    const auto no = [](Channel channel) { return Consent{0, channel, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}}; };
    Person person = rosa();
    person.consents = {no(Channel::Phone), no(Channel::Email)};
    m_workspace->add(person);
    const QString phone = u"(212) 555-0100"_s;
    for (const auto &key : {u"google"_s, u"outlook"_s, u"thunderbird"_s, u"van"_s, u"zetkin"_s}) {
        const auto cells = written(key).first().values();
        QVERIFY2(!cells.contains(phone) && !cells.contains(u"rosa@example.org"_s), qPrintable(key));
        QCOMPARE(m_outcome.withheld, 1);
    }
    QVERIFY(m_outcome.told().first().contains(u"without the phone or e-mail"_s));
    for (const auto &key : {u"everyaction"_s, u"salsa_engage"_s})
        QVERIFY2(!written(key).first().values().contains(phone), qPrintable(key));
    QVERIFY(written(u"nationbuilder"_s).first().values().contains(phone)); // which says do_not_call
    QCOMPARE(m_outcome.withheld, 0);
    Person ana = m_workspace->person(u"Ana"_s, u"Vega"_s, u"212 555 0102"_s, u"ana@example.org"_s);
    ana.consents = {no(Channel::Sms)};
    m_workspace->add(ana);
    const auto action = written(u"action_network"_s);
    QCOMPARE(action.size(), 1);
    QCOMPARE(action.first()[u"email"_s], u"ana@example.org"_s);
    QCOMPARE(action.first()[u"Phone Number"_s], QString());
}

void TestForeignLists::noEmailIsNoBulkEmail()
{
    Person person = rosa();
    person.consents = {{0, Channel::Email, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}},
                       {0, Channel::BulkEmail, YesNo::Yes, u"2026-01-02T00:00:00.000Z"_s, {}, {}}};
    m_workspace->add(person);
    QCOMPARE(written(u"nationbuilder"_s).first()[u"email_opt_in"_s], u"false"_s);
    QCOMPARE(written(u"everyaction"_s).first()[u"Email Subscription Status"_s], u"Unsubscribed"_s);
    QCOMPARE(written(u"salsa_engage"_s).first()[u"Email OptIn Status"_s], u"Unsubscribed"_s);
}

void TestForeignLists::aNumberOfAnotherKindFindsAPlace()
{
    Person person = rosa();
    person.phones.first().kind = PhoneKind::Other;
    m_workspace->add(person);
    QCOMPARE(written(u"nationbuilder"_s).first()[u"phone_number"_s], u"(212) 555-0100"_s);
    QCOMPARE(written(u"thunderbird"_s).first()[u"Home Phone"_s], u"(212) 555-0100"_s);
    QCOMPARE(written(u"salsa_engage"_s).first()[u"Home Phone"_s], u"(212) 555-0100"_s);
    QCOMPARE(m_outcome.lost, 0);
}

void TestForeignLists::whatHasNoPlaceIsCounted()
{
    Person person = rosa();
    const FieldContext context{(*m_workspace)->phones()};
    PersonFields::find(u"email"_s)->write(person, u"second@example.org; third@example.org"_s, context);
    Address work = person.addresses.first();
    work.kind = AddressKind::Work;
    person.addresses += work;
    m_workspace->add(person);
    written(u"civicrm"_s);
    QCOMPARE(m_outcome.lost, 3);
    QVERIFY(m_outcome.told().contains(u"3 phones, e-mails or addresses have no place in that program and are not in it."_s));
    written(u"outlook"_s);
    QCOMPARE(m_outcome.lost, 0);
}

void TestForeignLists::theAddressThatIsWrittenComesFirst()
{
    Person person = rosa();
    Address work = person.addresses.first();
    work.kind = AddressKind::Work;
    work.line1 = u"1 Plant Rd"_s;
    Address mailing = work;
    mailing.kind = AddressKind::Mailing;
    mailing.line1 = u"PO Box 5"_s;
    person.addresses.prepend(work);
    person.addresses += mailing;
    person.phones = {};
    m_workspace->add(person);
    const auto lines = [](const QList<QHash<QString, QString>> &rows) {
        QStringList found;
        for (const auto &row : rows)
            found += row[u"Address Line 1"_s];
        return found;
    };
    QCOMPARE(lines(written(u"everyaction"_s)), (QStringList{u"12 Elm St"_s, u"1 Plant Rd"_s, u"PO Box 5"_s}));
    QCOMPARE(written(u"everyaction"_s, Purpose::Post).first()[u"Address Line 1"_s], u"PO Box 5"_s);
    Person samir = m_workspace->person(u"Samir"_s, u"Khoury"_s);
    samir.addresses = {work};
    m_workspace->add(samir);
    QCOMPARE(lines(written(u"everyaction"_s)).count(u"1 Plant Rd"_s), 2);
}

void TestForeignLists::codesOfCountriesStandWhereTheyAreWanted()
{
    Person person = rosa();
    person.addresses.first().country = u"México"_s;
    m_workspace->add(person);
    QCOMPARE(written(u"nationbuilder"_s).first()[u"address_country_code"_s], u"MX"_s);
    QCOMPARE(written(u"civicrm"_s).first()[u"Country"_s], u"México"_s);
}

void TestForeignLists::theWorkspaceIsNotWrittenOver()
{
    ForeignExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const auto done = exports.write(m_workspace->session, m_workspace->path(), *ForeignList::find(u"google"_s), {});
    QCOMPARE(done.error().id, u"same-file"_s);
}

RNF_TEST(TestForeignLists)
#include "tst_foreign_lists.moc"
