#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Text.h"
#include "exchange/ForeignExports.h"
#include "exchange/Imports.h"
#include "people/Suppression.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Every list for another program comes back as it went out, by the preset that reads that program's files: into an empty
/// workspace equal in whatever the file can hold, and into the same one without a change.
class TestForeignRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyWorkspaceGetsWhatTheFileHolds_data() { everyList(); }
    void anEmptyWorkspaceGetsWhatTheFileHolds();
    void theSameWorkspaceStaysAsItIs_data() { everyList(); }
    void theSameWorkspaceStaysAsItIs();
    void ourNumberFindsSomebodyWhoseNumberChanged();
    void furtherEmailsGoToNationBuilder();
    void theBritishFileSaysTheSameInOtherWords();
    void aWorkplaceChartTellsWhereSomebodyWorks();

private:
    void everyList();
    QList<Person> awkwardPeople() const;
    void write(Person &person, const QString &field, const QString &text) const;
    ForeignExports::Outcome exportTo(const ForeignList &list);
    QString path(const ForeignList &list) const { return m_workspace->file(u"people."_s + list.suffix()); }
    ImportOutcome import(TestWorkspace &workspace, const ForeignList &list, bool isDryRun = false) const;
    QList<Person> everybody(TestWorkspace &workspace) const;
    /// The keys of the fields whose whole value stands in the file.
    static QStringList heldBy(const ForeignList &list);

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestForeignRoundTrip::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    for (const auto &person : awkwardPeople())
        m_workspace->add(person);
}

void TestForeignRoundTrip::everyList()
{
    QTest::addColumn<QString>("key");
    for (const auto &key : ForeignList::keys())
        QTest::newRow(qPrintable(key)) << key;
}

void TestForeignRoundTrip::write(Person &person, const QString &field, const QString &text) const
{
    const FieldContext context{
        .phones = (*m_workspace)->phones(), .notedAt = u"2026-01-01T00:00:00.000Z"_s, .idSystem = field.section(u':', 1)};
    if (PersonFields::find(field.section(u':', 0, 0))->write(person, text, context))
        qFatal("%s", qPrintable(text));
}

QList<Person> TestForeignRoundTrip::awkwardPeople() const
{
    using Values = QList<std::pair<QString, QString>>;
    const QList<Values> all{
        {{u"name_prefix"_s, u"Dr."_s},
         {u"given_name"_s, u"Zoë"_s},
         {u"middle_name"_s, u"J."_s},
         {u"family_name"_s, u"O'Brien"_s},
         {u"name_suffix"_s, u"Jr."_s},
         {u"preferred_name"_s, u"Zo “the voice”"_s},
         {u"legal_name"_s, u"Zoë Jane O'Brien"_s},
         {u"birth_on"_s, u"1981-03-04"_s},
         {u"preferred_language"_s, u"es"_s},
         {u"employer"_s, u"-St. Luke's Hospital"_s},
         {u"unit"_s, u"@night \"ICU\""_s},
         {u"worksite"_s, u"North"_s},
         {u"shift"_s, u"Swing"_s},
         {u"job_title"_s, u"=RN"_s},
         {u"mobile_phone"_s, u"212 555 0101"_s},
         {u"home_phone"_s, u"212 555 0102"_s},
         {u"work_phone"_s, u"212 555 0103"_s},
         {u"email"_s, u"zoe+union@example.org"_s},
         {u"line1"_s, u"12 Elm St"_s},
         {u"line2"_s, u"Apt 3"_s},
         {u"city"_s, u"Bronx"_s},
         {u"region"_s, u"NY"_s},
         {u"postal_code"_s, u"01451"_s},
         {u"country"_s, u"US"_s},
         {u"tags"_s, u"carpool"_s},
         {u"tags"_s, u"steward"_s},
         {u"note"_s, u"=1+1 asks \"why\", and how; ñandú"_s},
         {u"external_id:van_voter"_s, u"0004711"_s}},
        {{u"given_name"_s, u"María José"_s},
         {u"family_name"_s, u"Núñez de la Cruz"_s},
         {u"mobile_phone"_s, u"+52 55 1234 5678"_s},
         {u"email"_s, u"-maria@example.org"_s},
         {u"line1"_s, u"Calle 5 #12-30"_s},
         {u"city"_s, u"Ciudad de México"_s},
         {u"postal_code"_s, u"06000"_s},
         {u"country"_s, u"MX"_s},
         {u"external_id:van_voter"_s, u"4712"_s}},
        {{u"given_name"_s, u"Олена"_s},
         {u"family_name"_s, u"Коваль"_s},
         {u"mobile_phone"_s, u"646 555 0199"_s},
         {u"email"_s, u"olena@example.org"_s},
         {u"consent_sms"_s, u"yes"_s},
         {u"external_id:van_voter"_s, u"4713"_s}},
        {{u"given_name"_s, u"Li"_s},
         {u"family_name"_s, u"Null"_s},
         {u"mobile_phone"_s, u"718 555 0144"_s},
         {u"email"_s, u"LI.NULL@Example.org"_s},
         {u"external_id:van_voter"_s, u"4714"_s}},
    };
    QList<Person> people;
    for (const auto &values : all) {
        auto &person = people.emplaceBack();
        for (const auto &[field, text] : values)
            write(person, field, text);
    }
    return people;
}

ForeignExports::Outcome TestForeignRoundTrip::exportTo(const ForeignList &list)
{
    ForeignExports exports((*m_workspace)->store(), (*m_workspace)->people());
    ExportOptions options;
    options.purpose = list.usual;
    options.columns = {u"note"_s};
    const auto done = exports.write(m_workspace->session, path(list), list, options);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *done;
}

ImportOutcome TestForeignRoundTrip::import(TestWorkspace &workspace, const ForeignList &list, bool isDryRun) const
{
    Imports imports(workspace->store(), workspace->people());
    const auto source = ImportSource::named(path(list));
    const auto preview = imports.preview(workspace.session, source);
    const auto recipe = imports.withDateOrder(source, preview->recipe);
    ImportOptions options;
    options.isDryRun = isDryRun;
    const auto done = imports.run(workspace.session, source, *recipe, options);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *done;
}

QList<Person> TestForeignRoundTrip::everybody(TestWorkspace &workspace) const
{
    return workspace->people().load(workspace.session, workspace->people().ids(workspace.session, {}));
}

QStringList TestForeignRoundTrip::heldBy(const ForeignList &list)
{
    // Of which kind the first number is, and parts of a name that have no column, no file tells.
    static const QHash<QString, QString> words{{u"phone"_s, {}},
                                               {u"name"_s, {}},
                                               {u"mobile"_s, u"mobile_phone"_s},
                                               {u"home_phone"_s, u"home_phone"_s},
                                               {u"home_or_leftover_phone"_s, u"home_phone"_s},
                                               {u"work_phone"_s, u"work_phone"_s},
                                               {u"email"_s, u"email"_s},
                                               {u"plain_email"_s, u"email"_s},
                                               {u"family_names"_s, u"family_name"_s},
                                               {u"born"_s, u"birth_on"_s},
                                               {u"born_month_first"_s, u"birth_on"_s},
                                               {u"born_outlook"_s, u"birth_on"_s},
                                               {u"born_year"_s, u"birth_on"_s},
                                               {u"tag"_s, u"tags"_s},
                                               {u"language"_s, u"preferred_language"_s},
                                               {u"country_code"_s, u"country"_s},
                                               {u"consent:sms|true|false|"_s, u"consent_sms"_s},
                                               {u"if_phone:sms|Opt-In|Opt-Out|Unknown"_s, u"consent_sms"_s}};
    QStringList keys;
    for (const auto &source : list.sources) {
        if (words.contains(source))
            keys += words.value(source);
        else if (source.startsWith(u"tags:"_s))
            keys += u"tags"_s;
        else if (PersonFields::find(source))
            keys += source;
    }
    keys.removeDuplicates();
    keys.removeAll(QString());
    keys.sort();
    return keys;
}

void TestForeignRoundTrip::anEmptyWorkspaceGetsWhatTheFileHolds()
{
    QFETCH(QString, key);
    const auto &list = *ForeignList::find(key);
    const auto outcome = exportTo(list);
    QCOMPARE(outcome.people, awkwardPeople().size());
    TestWorkspace empty;
    const auto imported = import(empty, list);
    QCOMPARE(imported.rejected, 0);
    const auto before = everybody(*m_workspace), after = everybody(empty);
    QCOMPARE(after.size(), before.size());
    const auto fields = heldBy(list);
    QVERIFY(fields.contains(u"given_name"_s) && fields.contains(u"family_name"_s));
    const auto &phones = empty->phones();
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (const auto &field : fields) {
            const auto *known = PersonFields::find(field);
            const QString was = known->read(before[i], phones), is = known->read(after[i], phones);
            const QString told = u"%1 of %2: %3 → %4"_s.arg(field, before[i].displayName(), was, is);
            QVERIFY2(was == is, qPrintable(told));
        }
        // Nobody gets a number or address that is somebody else's, or none where the file has one.
        const auto had = Suppression::keysOf(before[i]), has = Suppression::keysOf(after[i]);
        QVERIFY(!has.isEmpty());
        for (const auto &value : has)
            QVERIFY2(had.contains(value), qPrintable(value));
    }
}

void TestForeignRoundTrip::theSameWorkspaceStaysAsItIs()
{
    QFETCH(QString, key);
    const auto &list = *ForeignList::find(key);
    exportTo(list);
    const auto before = everybody(*m_workspace);
    const auto trial = import(*m_workspace, list, true);
    for (const auto &change : trial.changes) {
        for (const auto &value : change.values)
            qWarning("%s: %s: %s → %s", qPrintable(change.who), qPrintable(value.field), qPrintable(value.before),
                     qPrintable(value.after));
    }
    const auto outcome = import(*m_workspace, list);
    QCOMPARE(outcome.rejected, 0);
    QCOMPARE(outcome.created, 0);
    QCOMPARE(outcome.updated, 0);
    QCOMPARE(everybody(*m_workspace), before);
}

/// CiviCRM keeps our number as its external one.
void TestForeignRoundTrip::ourNumberFindsSomebodyWhoseNumberChanged()
{
    exportTo(*ForeignList::find(u"civicrm"_s));
    const auto ids = (*m_workspace)->people().ids(m_workspace->session, u"olena@example.org"_s);
    const auto before = *(*m_workspace)->people().find(m_workspace->session, ids.first());
    Person after = before;
    after.phones.clear();
    after.emails.clear();
    QVERIFY((*m_workspace)->people().save(m_workspace->session, before, after));
    const auto outcome = import(*m_workspace, *ForeignList::find(u"civicrm"_s));
    QCOMPARE(outcome.created, 0);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE((*m_workspace)->people().find(m_workspace->session, ids.first())->emails.first().key, u"olena@example.org"_s);
}

void TestForeignRoundTrip::furtherEmailsGoToNationBuilder()
{
    const auto ids = (*m_workspace)->people().ids(m_workspace->session, u"olena@example.org"_s);
    const auto before = *(*m_workspace)->people().find(m_workspace->session, ids.first());
    Person after = before;
    write(after, u"email"_s, u"o2@example.org; o3@example.org; o4@example.org; o5@example.org"_s);
    QVERIFY((*m_workspace)->people().save(m_workspace->session, before, after));
    const auto &list = *ForeignList::find(u"nationbuilder"_s);
    QCOMPARE(exportTo(list).lost, 1); // there are four places
    TestWorkspace empty;
    import(empty, list);
    const auto found = empty->people().ids(empty.session, u"o4@example.org"_s);
    QCOMPARE(found.size(), 1);
    const auto person = *empty->people().find(empty.session, found.first());
    QStringList addresses;
    for (const auto &email : person.emails)
        addresses += email.address;
    QCOMPARE(addresses,
             (QStringList{u"olena@example.org"_s, u"o2@example.org"_s, u"o3@example.org"_s, u"o4@example.org"_s}));
}

void TestForeignRoundTrip::theBritishFileSaysTheSameInOtherWords()
{
    const auto &american = *ForeignList::find(u"thunderbird"_s), &british = *ForeignList::find(u"thunderbird_uk"_s);
    QCOMPARE(british.headers.size(), american.headers.size());
    QCOMPARE(british.sources.size(), american.sources.size());
    QStringList differing;
    for (qsizetype i = 0; i < british.headers.size(); ++i) {
        QCOMPARE(british.sources.value(british.headers[i]), american.sources.value(american.headers[i]));
        if (british.headers[i] != american.headers[i])
            differing += british.headers[i];
    }
    QCOMPARE(differing.join(u','), u"Home County,Home Post Code,Work County,Work Post Code,Organisation"_s);
}

void TestForeignRoundTrip::aWorkplaceChartTellsWhereSomebodyWorks()
{
    const auto &list = *ForeignList::find(u"opeiu"_s);
    QCOMPARE(
        list.headers.join(u','),
        u"First,Middle,Last,Address,City,State,Zip,Card,Sdate,Dept,Comm,Rate,Loc,Shift,Cdate,Rep,FT/PT,Hphone,Cphone,Wphone"_s);
    exportTo(list);
    TestWorkspace empty;
    const auto imported = import(empty, list);
    QCOMPARE(imported.created, awkwardPeople().size());
    const auto zoe = empty->people().load(empty.session, empty->people().ids(empty.session, u"O'Brien"_s)).first();
    QVERIFY(zoe.currentWork());
    QCOMPARE(zoe.currentWork()->unit, u"@night \"ICU\""_s);
    QCOMPARE(zoe.currentWork()->worksite, u"North"_s);
    QCOMPARE(zoe.currentWork()->shift, u"Swing"_s);
}

RNF_TEST(TestForeignRoundTrip)
#include "tst_foreign_round_trip.moc"
