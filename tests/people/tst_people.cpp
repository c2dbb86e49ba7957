#include "exchange/FileRecognizer.h"
#include "exchange/PersonUpdate.h"
#include "storage/StorageError.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// A text that a field can hold.
QString sampleOf(const PersonField &field)
{
    using enum PersonField::Kind;
    switch (field.kind) {
    case Phone:
        return u"(212) 555-0100; +52 55 1234 5678"_s;
    case Email:
        return u"a@example.org; b@example.org"_s;
    case Consent:
        return field.isImportOnly ? u"yes"_s : u"no"_s;
    case Day:
        return u"1981-03-14"_s;
    case YesNo:
        return u"yes"_s;
    case PostalCode:
        return u"10001"_s;
    case Id:
        return field.isMany ? u"0017; employer:44"_s : u"60129542161"_s;
    default:
        return field.key == "tags"_L1 ? u"a b; c"_s : u"Some text"_s;
    }
}

/// How the Spanish window calls fields, by what the English one calls them.
QHash<QString, QString> spanishLabels()
{
    QFile file(QFINDTESTDATA("../../translations/es.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the translation is not there");
    QHash<QString, QString> labels;
    QString context, source;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && context == "PersonFields"_L1)
            labels.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return labels;
}

} // namespace

/// People through their service: what is kept, what is refused, how lists are ordered.
class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsFoundAgain();
    void anEmptyPersonIsRefused();
    void savingWritesOnlyWhatChanged();
    void aChangeByTwoIsAConflict();
    void aJobThatSomebodyAddedMeanwhileStays();
    void deletingTakesEverythingAlongAndUndoBringsItBack();
    void whoeverHasOneFamilyNameStandsBeforeThoseWithTwo();
    void listsAreOrderedByEveryColumnWithEmptiesLast_data();
    void listsAreOrderedByEveryColumnWithEmptiesLast();
    void everyFieldReadsBackWhatItWrote();
    void everyFieldGoesEverywhere();
    void aCellChangesWhatItShows_data();
    void aCellChangesWhatItShows();
    void anIndexOfAnotherKindIsBuiltAnew();
    void aFieldNeedsNoMoreThanItsParts();
    void visitsKeepTheOrderAndStopWhenAsked();
    void settingAFieldReplacesAndClears();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void eachKindOfAddressHasFieldsOfItsOwn();
    void whoeverHasNoNameIsListedByWhatThereIs();
    void manyPeopleAreReadInTheOrderAskedFor();
    void regionsAreThoseWhoseNumbersCanBeRead();
    void namesAreSplitOnlyWhenCertain_data();
    void namesAreSplitOnlyWhenCertain();
    void defaultsOfTheSchemaAreThoseOfTheValues();
};

void TestPeople::whatIsAddedIsFoundAgain()
{
    TestWorkspace workspace;
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0100 x7"_s, u"Rosa@Example.org"_s);
    rosa.tags = {u"committee"_s, u"steward"_s};
    rosa.birthOn = QDate(1981, 3, 14);
    rosa.consents += Consent{0, Channel::Sms, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, u"call"_s, u"asked"_s};
    Employment job;
    job.employer = u"St. Luke's"_s;
    job.unit = u"Laundry"_s;
    rosa.employments += job;
    const auto id = workspace.add(rosa);
    workspace.reopen();
    auto found = *workspace->people().find(workspace.session, id);
    QCOMPARE(found.phones.first().raw, u"(212) 555-0100 x7"_s);
    QCOMPARE(found.phones.first().extension, u"7"_s);
    QCOMPARE(found.emails.first().address, u"Rosa@Example.org"_s);
    QCOMPARE(found.tags, rosa.tags);
    QCOMPARE(found.birthOn, rosa.birthOn);
    QCOMPARE(found.currentWork()->unit, u"Laundry"_s);
    QCOMPARE(found.mayBeReachedBy(Channel::Sms), YesNo::No);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

void TestPeople::anEmptyPersonIsRefused()
{
    TestWorkspace workspace;
    const auto added = workspace->people().add(workspace.session, Person());
    QVERIFY(!added);
    QCOMPARE(added.error().id, u"empty-person"_s);
    Person badge;
    badge.note = u"night shift, badge 4417"_s;
    QVERIFY(workspace->people().add(workspace.session, badge));
}

void TestPeople::savingWritesOnlyWhatChanged()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    const Person before = *workspace->people().find(workspace.session, id);
    QVERIFY(workspace->people().save(workspace.session, before, before));
    const auto actions = workspace->changes().history(workspace.session, 100).size();
    Person after = before;
    after.givenName = u"Rosario"_s;
    QVERIFY(workspace->people().save(workspace.session, before, after, u"Edit Rosa: name"_s));
    const auto history = workspace->changes().history(workspace.session, 100);
    QCOMPARE(history.size(), actions + 1);
    QCOMPARE(history.first().label, u"Edit Rosa: name"_s);
    const auto changes = workspace->changes().changes(workspace.session, history.first().seq, 10);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().columns.size(), 1);
    QCOMPARE(changes.first().columns.first().column, u"given_name"_s);
}

void TestPeople::aChangeByTwoIsAConflict()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const Person seen = *workspace->people().find(workspace.session, id);
    Person mine = seen, theirs = seen;
    mine.givenName = u"Rosario"_s;
    theirs.givenName = u"Rosalía"_s;
    QVERIFY(workspace->people().save(workspace.session, seen, theirs));
    const auto saved = workspace->people().save(workspace.session, seen, mine);
    QVERIFY(!saved);
    QCOMPARE(saved.error().id, u"changed"_s);
    QCOMPARE(workspace->people().find(workspace.session, id)->givenName, u"Rosalía"_s);
    Person other = seen;
    other.note = u"likes tea"_s; // another field is no conflict
    QVERIFY(workspace->people().save(workspace.session, seen, other));
}

void TestPeople::aJobThatSomebodyAddedMeanwhileStays()
{
    TestWorkspace workspace;
    Person person = workspace.person(u"Rosa"_s, u"Díaz"_s);
    person.employments += Employment{0, u"St. Luke's"_s, {}, u"ICU"_s, {}, {}, {}, {}, {}};
    const auto id = workspace.add(person);
    const Person seen = *workspace->people().find(workspace.session, id);
    const auto save = [&](const std::function<void(Person &)> &change) {
        Person after = seen;
        change(after);
        return workspace->people().save(workspace.session, seen, after);
    };
    QVERIFY(save([](Person &theirs) { theirs.employments += Employment{0, u"Mercy"_s, {}, {}, {}, {}, {}, {}, {}}; }));
    QVERIFY(save([](Person &mine) { mine.employments.first().jobTitle = u"Nurse"_s; }));
    const auto jobs = workspace->people().find(workspace.session, id)->employments;
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs.first().jobTitle, u"Nurse"_s);
    QCOMPARE(jobs.last().employer, u"Mercy"_s);
    // What both changed is a conflict, as in every other row.
    QCOMPARE(save([](Person &late) { late.employments.first().jobTitle = u"Aide"_s; }).error().id, u"changed"_s);
}

void TestPeople::deletingTakesEverythingAlongAndUndoBringsItBack()
{
    TestWorkspace workspace;
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s, u"rosa@example.org"_s);
    rosa.tags = {u"steward"_s};
    const auto id = workspace.add(rosa);
    const QByteArray before = contentOf(workspace->store().reader());
    const Person whole = *workspace->people().find(workspace.session, id);
    QVERIFY(workspace->people().remove(workspace.session, {id}));
    QVERIFY(!workspace->people().find(workspace.session, id));
    QCOMPARE(workspace->people().ids(workspace.session, u"rosa"_s).size(), 0);
    QVERIFY(workspace->changes().undo(workspace.session, workspace->changes().nextUndo(workspace.session)->seq));
    QCOMPARE(*workspace->people().find(workspace.session, id), whole);
    QCOMPARE(contentOf(workspace->store().reader()), before);
    QCOMPARE(workspace->people().ids(workspace.session, u"rosa"_s), QList<PersonId>{id});
}

void TestPeople::whoeverHasOneFamilyNameStandsBeforeThoseWithTwo()
{
    TestWorkspace workspace;
    const auto add = [&](const QString &given, const QString &family, const QString &second) {
        Person person = workspace.person(given, family);
        person.secondFamilyName = second;
        return workspace.add(person);
    };
    const auto luis = add(u"Luis"_s, u"Domínguez"_s, u"Castañeda"_s);
    const auto guadalupe = add(u"Guadalupe"_s, u"Domínguez"_s, {});
    const auto zoe = add(u"Zoë"_s, u"Dominguez"_s, {});
    const auto ana = add(u"Ana"_s, u"Domínguez"_s, u"Castañeda"_s);
    Person typed = workspace.person(u"Eva"_s, u"Sosa"_s);
    typed.customSortName = u"Domínguez, Eva"_s;
    const auto eva = workspace.add(typed);
    QCOMPARE(workspace->people().ids(workspace.session, {}), (QList{eva, guadalupe, zoe, ana, luis}));
}

void TestPeople::listsAreOrderedByEveryColumnWithEmptiesLast_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"name", "phone", "email", "employer", "unit", "job_title", "city", "tags"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

void TestPeople::listsAreOrderedByEveryColumnWithEmptiesLast()
{
    QFETCH(QString, column);
    TestWorkspace workspace;
    const FieldContext context{workspace->phones()};
    for (const QString &word : {u"Beta"_s, u""_s, u"alpha"_s, u"Ñandú"_s, u"Gamma"_s}) {
        Person person = workspace.person(word.isEmpty() ? u"zz"_s : word, {});
        const QString digit = QString::number(word.size());
        const auto set = [&](const char *key, const QString &text) {
            if (!word.isEmpty())
                PersonFields::find(QString::fromLatin1(key))->write(person, text, context);
        };
        set("mobile_phone", u"212 555 010"_s + digit);
        set("email", foldedText(word) + u"@example.org"_s);
        for (const char *key : {"employer", "unit", "job_title", "city", "tags"})
            set(key, word);
        workspace.add(person);
    }
    const auto texts = [&](bool isDescending) {
        QStringList words;
        for (const auto &person : workspace->people().load(
                 workspace.session, workspace->lists().ids(workspace.session, {}, {column, isDescending})))
            words += person.givenName;
        return words;
    };
    if (column == "phone"_L1) {
        QCOMPARE(texts(false).last(), u"zz"_s);
        QCOMPARE(texts(true).last(), u"zz"_s);
        return;
    }
    QCOMPARE(texts(false), (QStringList{u"alpha"_s, u"Beta"_s, u"Gamma"_s, u"Ñandú"_s, u"zz"_s}));
    if (column != "name"_L1)
        QCOMPARE(texts(true), (QStringList{u"Ñandú"_s, u"Gamma"_s, u"Beta"_s, u"alpha"_s, u"zz"_s}));
}

void TestPeople::everyFieldReadsBackWhatItWrote()
{
    const PhoneNumbers phones;
    const FieldContext context{.phones = phones, .notedAt = u"2026-01-01T00:00:00.000Z"_s};
    for (const auto &field : PersonFields::all()) {
        const QString text = sampleOf(field);
        Person person;
        QVERIFY2(!field.write(person, text, context), qPrintable(field.key));
        // A former name of a list is only for finding, which no reading tells.
        QCOMPARE(field.read(person, phones), field.key == "former_name"_L1 ? QString() : text);
        QVERIFY(!PersonFields::label(field).isEmpty());
    }
}

/// Whoever adds a field forgets none of these.
void TestPeople::everyFieldGoesEverywhere()
{
    TestWorkspace workspace;
    const Session &session = workspace.session;
    const QDate today(2026, 11, 16);
    const FieldContext context{.phones = workspace->phones(), .today = today, .notedAt = u"2026-01-01T00:00:00.000Z"_s};
    const FieldCatalog catalog;
    const FileRecognizer recognizer(u"US"_s, catalog);
    const auto spanish = spanishLabels();
    // A plain "Teléfono" in somebody's list is the one at home.
    const QHash<QString, QString> heardAs{{u"phone"_s, u"home_phone"_s}};
    // Asked by other words, or by nobody.
    const QStringList notAsked{u"person_id"_s,     u"tags"_s,          u"line1"_s,      u"line2"_s,     u"line3"_s,
                               u"mailing_line2"_s, u"mailing_line3"_s, u"work_line2"_s, u"work_line3"_s};
    for (const auto &field : PersonFields::all()) {
        const QString &key = field.key;
        const auto read = [&](const Person &person) { return field.read(person, workspace->phones()); };
        const QString label = PersonFields::label(field);
        QCOMPARE(recognizer.recognize({label}, {}).columns[0].field, key);
        QVERIFY2(spanish.contains(label), qPrintable(key));
        const QString heard = recognizer.recognize({spanish[label]}, {}).columns[0].field;
        QVERIFY2(heard == key || heard == heardAs.value(key), qPrintable(key + u" is heard as "_s + heard));
        if (!field.place.table) {
            QVERIFY2(field.isImportOnly || key == "name"_L1, qPrintable(key));
            continue;
        }
        Person person;
        person.givenName = u"Rosa"_s;
        QVERIFY(!field.write(person, sampleOf(field), context));
        // Exports offer it as soon as anybody has it.
        Person fresh = person;
        fresh.id = {};
        const auto id = workspace.add(fresh);
        QVERIFY2(workspace->people().fieldsInUse(session).contains(key), qPrintable(key));
        QVERIFY(workspace->people().remove(session, {id}));
        QVERIFY2(!workspace->people().fieldsInUse(session).contains(key), qPrintable(key));
        // A list that comes in fills it for somebody we have.
        if (key != "person_id"_L1) {
            Person ours;
            ours.id = PersonId(1);
            const Person after = updatedBy(person, ours, everywhere(MatchPolicy::Fill), context, today, catalog);
            QCOMPARE(read(after), read(person));
        }
        // Typed over with nothing it says nothing; rows of their own are taken away one by one.
        const bool isRows = field.isContact() || field.kind == PersonField::Kind::Consent || key == "person_id"_L1;
        QVERIFY2(isRows != bool(field.clear), qPrintable(key));
        if (field.clear) {
            QVERIFY(!PersonFields::set(person, field, {}, context));
            QVERIFY2(read(person).isEmpty(), qPrintable(key));
        }
        QCOMPARE(workspace->lists().fields().find(key) == nullptr, notAsked.contains(key));
        QVERIFY(notAsked.contains(key) || workspace->lists().columns().find(key));
    }
    // Of a birth the year may be all that is known.
    Person old;
    old.birthYear = 1950;
    old.note = u"x"_s;
    workspace.add(old);
    QVERIFY(workspace->people().fieldsInUse(session).contains(u"birth_on"_s));
}

void TestPeople::aCellChangesWhatItShows_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"city", "region", "postal_code", "country", "phone", "email", "shift", "worksite", "unit"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

/// Somebody with no home address but two others, two numbers, two e-mail addresses and two jobs.
void TestPeople::aCellChangesWhatItShows()
{
    QFETCH(QString, key);
    TestWorkspace workspace;
    const auto &people = workspace->people();
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s);
    rosa.addresses = {{0, AddressKind::Mailing, u"1 Oak St"_s, {}, {}, u"Boston"_s, u"MA"_s, u"02134"_s, u"USA"_s},
                      {0, AddressKind::Work, u"2 Elm St"_s, {}, {}, u"Queens"_s, u"NY"_s, u"11101"_s, u"US"_s}};
    const FieldContext context{workspace->phones()};
    for (const auto &[field, text] :
         {std::pair("work_phone", u"212 555 0100; 212 555 0101"_s), {"work_email", u"rosa@example.org; diaz@example.org"_s}})
        QVERIFY(!PersonFields::find(QLatin1String(field))->write(rosa, text, context));
    rosa.employments = {{0, u"St. Luke's"_s, u"North"_s, u"Laundry"_s, u"Night"_s, {}, {}, {}, {}},
                        {0, u"St. Luke's"_s, u"South"_s, u"Kitchen"_s, u"Day"_s, {}, {}, {}, {}}};
    const auto id = workspace.add(rosa);
    const auto cell = [&] { return workspace->lists().rows(workspace.session, {id}, {key}).first().cells.first(); };
    const auto before = *workspace->people().find(workspace.session, id);
    QCOMPARE(cell(), people.editing().text(before, key));
    QVERIFY(!cell().isEmpty());
    const QHash<QString, QString> texts{
        {u"phone"_s, u"(718) 555-0199"_s}, {u"email"_s, u"new@example.org"_s}, {u"postal_code"_s, u"10001"_s}};
    const QString typed = texts.value(key, u"Elsewhere"_s);
    for (const auto &text : {typed, QString()}) {
        Person after = *workspace->people().find(workspace.session, id);
        const Person was = after;
        QVERIFY(!people.editing().set(after, key, text));
        QVERIFY(workspace->people().save(workspace.session, was, after));
        const Person now = *workspace->people().find(workspace.session, id);
        QCOMPARE(now.addresses.size(), before.addresses.size());
        QCOMPARE(now.addresses.last(), before.addresses.last());
        QCOMPARE(now.addresses.first().kind, AddressKind::Mailing);
        QCOMPARE(now.employments.last(), before.employments.last());
        QCOMPARE(now.phones.last(), before.phones.last());
        QCOMPARE(now.emails.last(), before.emails.last());
        QCOMPARE(cell(), people.editing().text(now, key));
        if (!text.isEmpty())
            QCOMPARE(cell(), text);
    }
}

void TestPeople::anIndexOfAnotherKindIsBuiltAnew()
{
    TestWorkspace workspace;
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const auto forget = [&] {
        return workspace->store().act(workspace.session, Operation::KeepFile, u"Forget the index"_s, [](Action &action) {
            TextIndex::of(action.database())->clear();
            action.keepWithoutChanges();
        });
    };
    workspace.reopen();
    QVERIFY(forget());
    workspace.reopen();
    QVERIFY(workspace->people().ids(workspace.session, u"rosa"_s).isEmpty());
    // Built by a program that searched other fields.
    QVERIFY(workspace->store().rebuildDerived(textVersion() + u"/0"_s));
    QVERIFY(forget());
    workspace.reopen();
    QCOMPARE(workspace->people().ids(workspace.session, u"rosa"_s), QList{id});
    QCOMPARE(workspace->store().derivedBuiltWith(), PersonSearch::version());
}

void TestPeople::aFieldNeedsNoMoreThanItsParts()
{
    TestWorkspace workspace;
    const FieldContext context{.phones = workspace->phones(), .notedAt = u"2026-01-01T00:00:00.000Z"_s};
    const auto readAlone = [&](const PersonField &field, PersonId id) {
        QString text;
        Database database(workspace.path(), Database::Mode::Read);
        People::eachPerson(database, QList{id}, field.parts, [&](const Person &person) {
            text = field.read(person, workspace->phones());
            return true;
        });
        return text;
    };
    for (const auto &field : PersonFields::all()) {
        Person person;
        person.source = u"somebody"_s;
        person.note = u"to be kept"_s;
        for (const QString &text : {u"2125550123"_s, u"rosa@example.org"_s, u"1980-05-17"_s, u"yes"_s}) {
            if (!field.write(person, text, context))
                break;
        }
        const auto id = workspace.add(person);
        const auto whole = *workspace->people().find(workspace.session, id);
        QCOMPARE(readAlone(field, id), field.read(whole, workspace->phones()));
        QVERIFY2(field.key == "former_name"_L1 || !readAlone(field, id).isEmpty(),
                 qPrintable(field.key)); // which tells nothing
    }
    // Whoever has no name is called by what there is in other parts.
    const auto *name = PersonFields::find(u"name"_s);
    for (const auto &[key, text] :
         {std::pair("mobile_phone", u"4417"_s), {"email", u"rosa@example.org"_s}, {"external_id", u"A17"_s}}) {
        Person person;
        QVERIFY(!PersonFields::find(QLatin1String(key))->write(person, text, context));
        QCOMPARE(readAlone(*name, workspace.add(person)), text);
    }
}

void TestPeople::visitsKeepTheOrderAndStopWhenAsked()
{
    TestWorkspace workspace;
    QList<PersonId> ids;
    for (int i = 0; i < 200; ++i)
        ids += workspace.add(workspace.person(QString::number(i), u"X"_s));
    Database database(workspace.path(), Database::Mode::Read);
    const auto visited = [&](const std::optional<QList<PersonId>> &wanted, qsizetype atMost) {
        QList<PersonId> seen;
        People::eachPerson(database, wanted, {}, [&](const Person &person) {
            seen += person.id;
            return seen.size() < atMost;
        });
        return seen;
    };
    QCOMPARE(visited({}, 1000), ids);
    QCOMPARE(visited({}, 150), ids.first(150));
    QVERIFY(workspace->people().remove(workspace.session, {ids.takeAt(70)}));
    std::ranges::reverse(ids);
    QCOMPARE(visited(ids, 1000), ids);
    QCOMPARE(visited(ids, 3), ids.first(3));
    const auto stumble = [](const Person &) -> bool { throw StorageError(StorageError::Trouble::Other, u"stumbled"_s); };
    QVERIFY_THROWS_EXCEPTION(StorageError, People::eachPerson(database, ids, {}, stumble));
}

void TestPeople::settingAFieldReplacesAndClears()
{
    const FieldContext context{PhoneNumbers()};
    Person person;
    for (const char *key : {"note", "tags", "birth_on", "employer", "city", "external_id"}) {
        const auto *field = PersonFields::find(QString::fromLatin1(key));
        const QString first = qstrcmp(key, "birth_on") == 0 ? u"1981-03-14"_s : u"one"_s;
        const QString second = qstrcmp(key, "birth_on") == 0 ? u"1982"_s : u"two"_s;
        QVERIFY(!PersonFields::set(person, *field, first, context));
        QVERIFY(!PersonFields::set(person, *field, second, context));
        QCOMPARE(field->read(person, context.phones), second);
        QVERIFY(!PersonFields::set(person, *field, {}, context));
        QCOMPARE(field->read(person, context.phones), QString());
    }
    QVERIFY(person.addresses.isEmpty());
    QVERIFY(person.employments.isEmpty());
    const auto *birth = PersonFields::find(u"birth_on"_s);
    QVERIFY(PersonFields::set(person, *birth, u"31/31/1999"_s, context));
    QVERIFY(!person.birthOn.isValid());
}

void TestPeople::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, DateOrder order, QDate date) {
        QTest::addRow("%s %d", text, int(order)) << QString::fromUtf8(text) << int(order) << date;
    };
    const QDate day(1981, 3, 4);
    row("1981-03-04", DateOrder::DayFirst, day);
    row("1981/3/4", DateOrder::MonthFirst, day);
    row("3/4/1981", DateOrder::MonthFirst, day);
    row("4/3/1981", DateOrder::DayFirst, day);
    row("04.03.81", DateOrder::DayFirst, day);
    row("03/04/1981 6:51 AM", DateOrder::MonthFirst, day);
    row("4 March 1981", DateOrder::MonthFirst, day);
    row("4 de marzo de 1981", DateOrder::MonthFirst, day);
    row("March 4, 1981", DateOrder::DayFirst, day);
    row("Wed Mar 4 1981", DateOrder::DayFirst, day);
    row("1981/03/04", DateOrder::YearFirst, day);
    row("81-03-04", DateOrder::YearFirst, day);
    row("81-3-4", DateOrder::DayFirst, day);
    row("07/08/09", DateOrder::YearFirst, QDate(2007, 8, 9));
    row("14/3/1981", DateOrder::YearFirst, QDate(1981, 3, 14));
    row("3/14/1981", DateOrder::YearFirst, QDate(1981, 3, 14));
    row("3/4/1981", DateOrder::YearFirst, {});
    row("81-14-03", DateOrder::YearFirst, {});
    row("19810304", DateOrder::DayFirst, day);
    row("04031981", DateOrder::DayFirst, {});
    row("1981-02-30", DateOrder::DayFirst, {});
    row("0/0/00", DateOrder::MonthFirst, {});
    row("soon", DateOrder::MonthFirst, {});
}

void TestPeople::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, order);
    QFETCH(QDate, date);
    QCOMPARE(readDate(text, DateOrder(order)).value_or(QDate()), date);
}

void TestPeople::eachKindOfAddressHasFieldsOfItsOwn()
{
    const FieldContext context{PhoneNumbers()};
    Person person;
    const QStringList keys{u"work_city"_s, u"city"_s, u"mailing_city"_s};
    for (const auto &key : keys)
        QVERIFY(!PersonFields::set(person, *PersonFields::find(key), key, context));
    QCOMPARE(person.addresses.size(), 3);
    for (const auto &key : keys)
        QCOMPARE(PersonFields::find(key)->read(person, context.phones), key);
    QVERIFY(!PersonFields::set(person, *PersonFields::find(u"city"_s), {}, context));
    QCOMPARE(person.addresses.size(), 2);
    QCOMPARE(PersonFields::find(u"city"_s)->read(person, context.phones), QString());
    QCOMPARE(person.addresses[0].kind, AddressKind::Work);
    QCOMPARE(person.addresses[1].kind, AddressKind::Mailing);
}

void TestPeople::whoeverHasNoNameIsListedByWhatThereIs()
{
    TestWorkspace workspace;
    QList<Person> nameless(4);
    nameless[0].externalIds += ExternalId{0, u"employer"_s, u"4417"_s};
    nameless[1] = workspace.person({}, {}, u"212 555 0100"_s);
    nameless[1].externalIds += ExternalId{0, u"employer"_s, u"4418"_s};
    nameless[2] = workspace.person({}, {}, u"212 555 0101"_s, u"rosa@example.org"_s);
    nameless[3] = workspace.person({}, {}, {}, u"ana@example.org"_s);
    nameless[3].legalName = u"Ana Silva"_s;
    for (const auto &person : nameless) {
        const auto id = workspace.add(person);
        const auto rows = workspace->people().rows(workspace.session, {id});
        QCOMPARE(rows.first().name, person.displayName());
        QVERIFY(!rows.first().name.isEmpty());
    }
}

void TestPeople::manyPeopleAreReadInTheOrderAskedFor()
{
    TestWorkspace workspace;
    QList<PersonId> ids;
    for (int i = 0; i < 150; ++i) {
        const QString number = QString::number(i);
        Person person =
            workspace.person(u"Name"_s + number, u"Family"_s, u"212 555 %1"_s.arg(1000 + i), u"p%1@example.org"_s.arg(i));
        person.phones += person.phones.first();
        person.phones.last().isPrimary = true;
        person.tags = {u"b"_s + number, u"c"_s};
        person.addresses += Address{0, AddressKind::Home, number, {}, {}, {}, {}, {}, {}};
        person.externalIds += ExternalId{0, u"employer"_s, number};
        person.consents += Consent{0, Channel::Sms, YesNo::Yes, number, {}, {}};
        for (const QString &unit : {u"Kitchen"_s, u"Laundry"_s})
            person.employments += Employment{0, u"St. Luke's"_s, {}, unit, {}, {}, {}, {}, {}};
        ids += workspace.add(i % 7 == 0 ? workspace.person(u"Bare"_s, {}) : person);
    }
    std::ranges::reverse(ids);
    QVERIFY(workspace->people().remove(workspace.session, {ids.takeAt(70)}));
    QList<PersonId> asked = ids;
    asked.insert(3, PersonId(1));
    const auto found = workspace->people().load(workspace.session, asked);
    QCOMPARE(found.size(), ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(found[i], *workspace->people().find(workspace.session, ids[i]));
}

void TestPeople::regionsAreThoseWhoseNumbersCanBeRead()
{
    QVERIFY(PhoneNumbers::isRegion(u"US"_s));
    QVERIFY(PhoneNumbers::isRegion(u"mx"_s));
    QVERIFY(!PhoneNumbers::isRegion(u"ZZ"_s));
    QVERIFY(!PhoneNumbers::isRegion(u"USA"_s));
    QVERIFY(!PhoneNumbers::isRegion({}));
}

void TestPeople::namesAreSplitOnlyWhenCertain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("parts"); // given, middle, family, suffix, whole
    const auto row = [](const QString &name, const QStringList &parts) {
        QTest::addRow("%s", qPrintable(name)) << name << parts;
    };
    row(u"Rosa Díaz"_s, {u"Rosa"_s, {}, u"Díaz"_s, {}, {}});
    row(u"Díaz, Rosa"_s, {u"Rosa"_s, {}, u"Díaz"_s, {}, {}});
    row(u"Díaz Ruiz, Rosa María"_s, {u"Rosa"_s, u"María"_s, u"Díaz Ruiz"_s, {}, {}});
    row(u"Smith, John Jr."_s, {u"John"_s, {}, u"Smith"_s, u"Jr."_s, {}});
    row(u"Ana de la Cruz"_s, {u"Ana"_s, {}, u"de la Cruz"_s, {}, {}});
    row(u"Madonna"_s, {u"Madonna"_s, {}, {}, {}, {}});
    row(u"Rosa María Díaz Ruiz"_s, {{}, {}, {}, {}, u"Rosa María Díaz Ruiz"_s});
}

void TestPeople::namesAreSplitOnlyWhenCertain()
{
    QFETCH(QString, name);
    QFETCH(QStringList, parts);
    Person person;
    writeWholeName(person, name);
    QCOMPARE(
        (QStringList{person.givenName, person.middleName, person.familyName, person.nameSuffix, person.customDisplayName}),
        parts);
}

void TestPeople::defaultsOfTheSchemaAreThoseOfTheValues()
{
    // Inserts leave out what equals a fresh value; reading it back must give that value again.
    TestWorkspace workspace;
    Person person;
    person.note = u"x"_s;
    person.phones += Phone{};
    person.emails += Email{};
    person.addresses += Address{};
    person.consents += Consent{};
    person.employments += Employment{};
    person.externalIds += ExternalId{};
    person.otherNames += OtherName{};
    const auto id = workspace.add(person);
    Person found = *workspace->people().find(workspace.session, id);
    found.id = {};
    found.phones.first().id = found.emails.first().id = found.addresses.first().id = 0;
    found.consents.first().id = found.employments.first().id = found.externalIds.first().id = 0;
    found.otherNames.first().id = 0;
    QCOMPARE(found, person);
}

RNF_TEST(TestPeople)
#include "tst_people.moc"
