#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Exports.h"
#include "exchange/Imports.h"
#include "lists/ConditionWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Fields that an office adds to its people: made, filled, searched, imported and exported like every other, and changed
/// later without losing what people typed.
class TestCustomFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void aFieldGetsAWordOfItsOwn();
    void aNameIsGivenOnce();
    void whatIsTypedIsReadByItsKind_data();
    void whatIsTypedIsReadByItsKind();
    void aValueIsFoundBySearchAndGoneWithAnUndo();
    void anotherKindKeepsWhatItCannotRead();
    void aRemovedFieldComesBackWithWhatItHeld();
    void aListGoesOutAndComesIn();
    void whatTheFileSaysWrongIsRejectedWithTheChoices();
    void severalChoicesAddUp();
    void oneOfSeveralChoicesIsKeptAndNoneIsLost();
    void aTextBecomesSeveralChoices();
    void aNumberOfTheFileThatSaysNothingIsNone();
    void theOrderOfDaysIsSettledForOwnDatesToo();
    void numbersStandInTheirOrder();
    void aFilterByARemovedFieldFindsNobody();
    void aListThatAsksForARemovedFieldSaysSo();

private:
    TestWorkspace &ws() { return *m_workspace; }
    People &people() { return (*m_workspace)->people(); }
    const FieldCatalog &catalog() { return people().fields().catalog(); }
    CustomField add(const QString &label, CustomKind kind = CustomKind::Text, const QStringList &choices = {})
    {
        const auto field = people().fields().add(ws().session, {0, {}, label, kind, choices});
        if (!field)
            qFatal("%s", qPrintable(field.error().message));
        return *field;
    }
    PersonId addWith(const QString &name, const CustomField &field, const QString &text)
    {
        Person person = ws().person(name, u"Díaz"_s);
        if (catalog().find(field.key)->write(person, text, FieldContext{ws()->phones()}))
            qFatal("no value");
        return ws().add(person);
    }
    QString valueOf(PersonId id, const CustomField &field)
    {
        return catalog().find(field.key)->read(*people().find(ws().session, id), ws()->phones());
    }
    void undoLast() { QVERIFY(ws()->changes().undo(ws().session, ws()->changes().history(ws().session, 1).first().seq)); }
    ImportOutcome import(const QByteArray &csv, const QString &header, const QString &field)
    {
        Imports imports(ws()->store(), people());
        const ImportSource source{{}, csv, {}};
        auto preview = imports.preview(ws().session, source);
        if (!header.isEmpty())
            preview->recipe.setField(int(preview->sample.columns.indexOf(header)), field);
        return *imports.run(ws().session, source, preview->recipe, {});
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestCustomFields::aFieldGetsAWordOfItsOwn()
{
    QCOMPARE(add(u"T-shirt size"_s).key, u"t_shirt_size"_s);
    QCOMPARE(add(u"Größe"_s).key, u"grosse"_s);
    QCOMPARE(add(u"2nd language"_s).key, u"field_2nd_language"_s);
    // What every workspace has keeps its word, and so does whatever else can be asked of people.
    QCOMPARE(add(u"Given name"_s).key, u"given_name_2"_s);
    QCOMPARE(add(u"ID"_s).key, u"id_2"_s);
    const ConditionFields usual;
    for (const auto &field : usual.all()) {
        QString label = field.key;
        const auto made = people().fields().add(ws().session, {0, {}, label.replace(u'_', u' '), CustomKind::Text, {}});
        if (made)
            QVERIFY2(made->key != field.key, qPrintable(field.key));
    }
}

void TestCustomFields::aNameIsGivenOnce()
{
    add(u"Seats"_s);
    QCOMPARE(people().fields().add(ws().session, {0, {}, u" SEATS "_s, CustomKind::Text, {}}).error().id, u"name-taken"_s);
    QCOMPARE(people().fields().add(ws().session, {0, {}, u"Employer"_s, CustomKind::Text, {}}).error().id, u"name-taken"_s);
    QCOMPARE(people().fields().add(ws().session, {0, {}, u"  "_s, CustomKind::Text, {}}).error().id, u"empty-name"_s);
    QCOMPARE(people().fields().add(ws().session, {0, {}, u"Size"_s, CustomKind::Choice, {u" "_s}}).error().id,
             u"no-choices"_s);
    QCOMPARE(catalog().own().size(), 1);
}

void TestCustomFields::whatIsTypedIsReadByItsKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // null: cannot be that
    const auto row = [](CustomKind kind, const QString &typed, const QString &kept) {
        QTest::addRow("%s: %s", keysOf(kind)[size_t(kind)], qPrintable(typed)) << int(kind) << typed << kept;
    };
    row(CustomKind::Text, u"=1+1 <b>"_s, u"=1+1 <b>"_s);
    row(CustomKind::Number, u"12"_s, u"12"_s);
    row(CustomKind::Number, u"7,50"_s, u"7.5"_s);
    row(CustomKind::Number, u"-0.25"_s, u"-0.25"_s);
    row(CustomKind::Number, u"1,000"_s, u"1000"_s);
    row(CustomKind::Number, u"2,000,000.5"_s, u"2000000.5"_s);
    row(CustomKind::Number, u"1.234,5"_s, u"1234.5"_s);
    row(CustomKind::Number, u"four"_s, {});
    row(CustomKind::Number, u"nan"_s, {});
    row(CustomKind::Number, u"inf"_s, {});
    row(CustomKind::Day, u"3/14/2026"_s, u"2026-03-14"_s);
    row(CustomKind::Day, u"next spring"_s, {});
    row(CustomKind::YesNo, u"Sí"_s, u"yes"_s);
    row(CustomKind::YesNo, u"n"_s, u"no"_s);
    row(CustomKind::YesNo, u"perhaps"_s, {});
    row(CustomKind::Choice, u"grosse l"_s, u"Größe L"_s);
    row(CustomKind::Choice, u"XXL"_s, {});
    row(CustomKind::Choices, u"s; Größe L"_s, u"S; Größe L"_s);
    row(CustomKind::Choices, u"S; XXL"_s, {});
    row(CustomKind::Link, u"https://example.org/a?b=c"_s, u"https://example.org/a?b=c"_s);
}

void TestCustomFields::whatIsTypedIsReadByItsKind()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const auto field = add(u"Field"_s, CustomKind(kind), {u"S"_s, u"Größe L"_s});
    const auto rosa = ws().add(ws().person(u"Rosa"_s, u"Díaz"_s));
    const auto before = *people().find(ws().session, rosa);
    auto after = before;
    const auto problem = people().editing().set(after, field.key, typed);
    QCOMPARE(problem.has_value(), kept.isNull());
    QVERIFY(people().save(ws().session, before, after));
    QCOMPARE(valueOf(rosa, field), kept);
    // An empty text takes it away again.
    auto cleared = *people().find(ws().session, rosa);
    QVERIFY(!people().editing().set(cleared, field.key, {}));
    QVERIFY(cleared.custom.isEmpty());
}

void TestCustomFields::aValueIsFoundBySearchAndGoneWithAnUndo()
{
    const auto field = add(u"Nickname"_s);
    const auto rosa = ws().add(ws().person(u"Rosa"_s, u"Díaz"_s));
    const auto before = *people().find(ws().session, rosa);
    auto after = before;
    QVERIFY(!people().editing().set(after, field.key, u"Trueno"_s));
    QVERIFY(people().save(ws().session, before, after));
    QCOMPARE(people().ids(ws().session, u"true"_s), QList{rosa});
    undoLast();
    QVERIFY(people().ids(ws().session, u"true"_s).isEmpty());
    QCOMPARE(*people().find(ws().session, rosa), before);
    const auto checked = ws()->check(ws().session);
    QVERIFY(checked && checked->isEmpty());
}

void TestCustomFields::anotherKindKeepsWhatItCannotRead()
{
    const auto field = add(u"Seats"_s);
    const auto rosa = addWith(u"Rosa"_s, field, u"4"_s);
    const auto luis = addWith(u"Luis"_s, field, u"a van"_s);
    CustomField number = field;
    number.kind = CustomKind::Number;
    const auto change = people().fields().preview(ws().session, number);
    QCOMPARE(change.converts, 1);
    QCOMPARE(change.others, QStringList{u"a van"_s});
    const QByteArray before = contentOf(ws()->store().reader());
    QVERIFY(people().fields().save(ws().session, field, number));
    QCOMPARE(valueOf(rosa, number), u"4"_s);
    QCOMPARE(valueOf(luis, number), QString());
    QCOMPARE(catalog().own().size(), 2);
    QCOMPARE(catalog().own().last().label, u"Seats (as it was)"_s);
    QCOMPARE(valueOf(luis, catalog().own().last()), u"a van"_s);
    const auto many = ConditionWords::read(u"seats at least 3.5"_s, ws()->lists().fields());
    QCOMPARE(ws()->lists().ids(ws().session, {{}, *many}), QList{rosa});
    undoLast();
    QCOMPARE(contentOf(ws()->store().reader()), before);
    QCOMPARE(catalog().own().size(), 1);
}

void TestCustomFields::aRemovedFieldComesBackWithWhatItHeld()
{
    const auto field = add(u"Seats"_s);
    const auto rosa = addWith(u"Rosa"_s, field, u"4"_s);
    const QByteArray before = contentOf(ws()->store().reader());
    QVERIFY(people().fields().remove(ws().session, field));
    QVERIFY(catalog().own().isEmpty());
    QVERIFY(people().find(ws().session, rosa)->custom.isEmpty());
    undoLast();
    QCOMPARE(contentOf(ws()->store().reader()), before);
    QCOMPARE(valueOf(rosa, field), u"4"_s);
}

void TestCustomFields::aListGoesOutAndComesIn()
{
    const auto size = add(u"T-shirt size"_s, CustomKind::Choice, {u"S"_s, u"Größe L"_s});
    const auto since = add(u"Trained on"_s, CustomKind::Day);
    auto rosa = ws().person(u"Rosa"_s, u"Díaz"_s, {}, u"rosa@example.org"_s);
    const FieldContext context{ws()->phones()};
    QVERIFY(!catalog().find(size.key)->write(rosa, u"Größe L"_s, context));
    QVERIFY(!catalog().find(since.key)->write(rosa, u"2026-03-14"_s, context));
    ws().add(rosa);
    const auto columns = people().fieldsInUse(ws().session);
    QVERIFY(columns.contains(size.key) && columns.contains(since.key));
    Exports exports(ws()->store(), people());
    QVERIFY(exports.writePeople(ws().session, ws().file(u"list.csv"_s), {{}, columns}));
    QFile file(ws().file(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("T-shirt size") && csv.contains("Größe L") && csv.contains("2026-03-14"));

    m_workspace = std::make_unique<TestWorkspace>();
    const auto sizeThere = add(u"T-shirt size"_s, CustomKind::Choice, {u"S"_s, u"Größe L"_s});
    const auto sinceThere = add(u"Trained on"_s, CustomKind::Day);
    QCOMPARE(import(csv, {}, {}).created, 1); // the columns are known by their names
    const auto there = people().ids(ws().session, u"rosa"_s).first();
    QCOMPARE(valueOf(there, sizeThere), u"Größe L"_s);
    QCOMPARE(valueOf(there, sinceThere), u"2026-03-14"_s);
    // Once more, it says nothing new.
    QCOMPARE(import(csv, {}, {}).unchanged, 1);
}

void TestCustomFields::whatTheFileSaysWrongIsRejectedWithTheChoices()
{
    const auto size = add(u"Size"_s, CustomKind::Choice, {u"S"_s, u"L"_s});
    const auto outcome = import("First Name,Shirt\nRosa,L\nLuis,XXL\nAna,\n", u"Shirt"_s, size.key);
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.rejected, 1);
    QVERIFY2(outcome.rejects.first().hint.contains(u"S, L"_s), qPrintable(outcome.rejects.first().hint));
    QCOMPARE(valueOf(people().ids(ws().session, u"rosa"_s).first(), size), u"L"_s);
}

void TestCustomFields::severalChoicesAddUp()
{
    const auto helps = add(u"Helps with"_s, CustomKind::Choices, {u"phones"_s, u"rides"_s});
    const QByteArray first = "Employee ID,First Name,Helps with\n7,Rosa,phones\n";
    const QByteArray second = "Employee ID,First Name,Helps with\n7,Rosa,rides; phones\n";
    QCOMPARE(import(first, {}, {}).created, 1);
    QCOMPARE(import(second, {}, {}).updated, 1);
    QCOMPARE(valueOf(people().ids(ws().session, u"rosa"_s).first(), helps), u"phones; rides"_s);
}

void TestCustomFields::oneOfSeveralChoicesIsKeptAndNoneIsLost()
{
    const auto helps = add(u"Helps with"_s, CustomKind::Choices, {u"phones"_s, u"rides"_s, u"food"_s});
    const auto rosa = addWith(u"Rosa"_s, helps, u"phones; rides; food"_s);
    const QByteArray before = contentOf(ws()->store().reader());
    CustomField one = helps;
    one.kind = CustomKind::Choice;
    QCOMPARE(people().fields().preview(ws().session, one).converts, 1);
    QCOMPARE(people().fields().preview(ws().session, one).others, (QStringList{u"rides"_s, u"food"_s}));
    QVERIFY(people().fields().save(ws().session, helps, one));
    QCOMPARE(valueOf(rosa, one), u"phones"_s);
    QCOMPARE(valueOf(rosa, catalog().own().last()), u"rides; food"_s);
    undoLast();
    QCOMPARE(contentOf(ws()->store().reader()), before);
    // What another change cannot read goes to the same place.
    QVERIFY(people().fields().save(ws().session, helps, one));
    CustomField number = one;
    number.kind = CustomKind::Number;
    number.choices.clear();
    QVERIFY(people().fields().save(ws().session, one, number));
    QCOMPARE(catalog().own().size(), 2);
    QCOMPARE(valueOf(rosa, catalog().own().last()), u"rides; food; phones"_s);
}

void TestCustomFields::aTextBecomesSeveralChoices()
{
    const auto helps = add(u"Helps with"_s);
    const auto rosa = addWith(u"Rosa"_s, helps, u"Rides; phones"_s);
    const auto luis = addWith(u"Luis"_s, helps, u"rides; a van"_s);
    CustomField choices = helps;
    choices.kind = CustomKind::Choices;
    choices.choices = {u"phones"_s, u"rides"_s};
    QVERIFY(people().fields().save(ws().session, helps, choices));
    QCOMPARE(people().find(ws().session, rosa)->custom.size(), 2);
    QCOMPARE(valueOf(luis, choices), QString());
    QCOMPARE(valueOf(luis, catalog().own().last()), u"rides; a van"_s);
}

void TestCustomFields::aNumberOfTheFileThatSaysNothingIsNone()
{
    const auto seats = add(u"Seats"_s, CustomKind::Number);
    const auto trained = add(u"Trained"_s, CustomKind::Day);
    const auto outcome = import("First Name,Seats,Trained\nRosa,N/A,00/00/0000\nLuis,4,2026-03-14\n", {}, {});
    QCOMPARE(outcome.created, 2);
    QCOMPARE(valueOf(people().ids(ws().session, u"rosa"_s).first(), seats), QString());
    QCOMPARE(valueOf(people().ids(ws().session, u"luis"_s).first(), trained), u"2026-03-14"_s);
}

void TestCustomFields::theOrderOfDaysIsSettledForOwnDatesToo()
{
    const auto trained = add(u"Trained"_s, CustomKind::Day);
    Imports imports(ws()->store(), people());
    // The second row says that the day comes first, whether the column is known by its name or sent there.
    for (const auto &[header, name] : {std::pair("Trained", "Rosa"), {"Kurs", "Luis"}}) {
        const QByteArray csv = QByteArray("First Name,") + header + "\n" + name + ",03/04/2026\nAna,31/12/2026\n";
        const ImportSource source{{}, csv, {}};
        auto recipe = imports.preview(ws().session, source)->recipe;
        recipe.setField(1, trained.key);
        recipe = *imports.withDateOrder(source, recipe);
        QCOMPARE(imports.run(ws().session, source, recipe, {})->rejected, 0);
        QCOMPARE(valueOf(people().ids(ws().session, QString::fromLatin1(name)).first(), trained), u"2026-04-03"_s);
    }
}

void TestCustomFields::numbersStandInTheirOrder()
{
    const auto seats = add(u"Seats"_s, CustomKind::Number);
    QList<PersonId> expected;
    for (const char *number : {"-12", "-2.5", "0", "7.5", "12", "2000000"})
        expected += addWith(u"P%1"_s.arg(QLatin1String(number)), seats, QLatin1String(number));
    QCOMPARE(ws()->lists().ids(ws().session, {}, {seats.key, false}), expected);
}

void TestCustomFields::aFilterByARemovedFieldFindsNobody()
{
    const auto seats = add(u"Seats"_s, CustomKind::Number);
    addWith(u"Rosa"_s, seats, u"4"_s);
    const PeopleFilter filter{{}, *ConditionWords::read(u"seats at least 1"_s, ws()->lists().fields())};
    QCOMPARE(ws()->lists().ids(ws().session, filter, {seats.key, true}).size(), 1);
    QVERIFY(people().fields().remove(ws().session, seats));
    QCOMPARE(ws()->lists().ids(ws().session, filter, {seats.key, true}).size(), 0);
    QCOMPARE(ws()->lists().ids(ws().session, {}, {seats.key, true}).size(), 1);
    QVERIFY(!ConditionWords::told(filter.condition, ws()->lists().fields()).isEmpty());
    QVERIFY(!people().edit(ws().session, people().ids(ws().session, {}), {{seats.key, FieldChange::Kind::Set, u"4"_s}}));
}

void TestCustomFields::aListThatAsksForARemovedFieldSaysSo()
{
    const auto field = add(u"Seats"_s, CustomKind::Number);
    PersonList list;
    list.name = u"Drivers"_s;
    list.condition = *ConditionWords::read(u"seats at least 1"_s, ws()->lists().fields());
    QVERIFY(ws()->lists().add(ws().session, list));
    QVERIFY(ws()->lists().named(ws().session, u"Drivers"_s));
    QVERIFY(people().fields().remove(ws().session, field));
    QVERIFY(!ws()->lists().named(ws().session, u"Drivers"_s));
    undoLast();
    const auto back = ws()->lists().named(ws().session, u"Drivers"_s);
    QVERIFY(back);
    QCOMPARE(back->condition, list.condition);
}

RNF_TEST(TestCustomFields)
#include "tst_custom_fields.moc"
