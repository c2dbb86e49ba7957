#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "letters/LetterLanguages.h"
#include "letters/LetterText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const LetterFields fields{FieldCatalog()};

/// What these fields say; all others are not known.
LetterValues valuesOf(const QHash<QString, QString> &known)
{
    QStringList values;
    for (const auto &field : fields.all())
        values += known.value(field.key);
    return {values, QStringList(values.size())};
}

const LetterValues rosa = valuesOf({{u"given_name"_s, u"Rosa"_s}, {u"city"_s, u"Lowell"_s}, {u"is_member"_s, u"yes"_s}});

LetterText textOf(const QString &body, const QString &subject = {}) { return {{0, {}, subject, body}, fields}; }

QString bodyFor(const QString &body, const LetterValues &values = rosa)
{
    const auto letter = textOf(body).rendered(values);
    return letter ? letter->body : letter.error().message;
}

QString problemIn(const QString &body)
{
    const auto problems = textOf(body).problems();
    return problems.isEmpty() ? QString() : problems.first().what + u' ' + problems.first().hint;
}

} // namespace

/// Texts with fields: what each person gets, what is missing, and what is refused.
class TestLetterText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsSayWhatIsKnown();
    void aValueIsPlainTextWhateverStandsInIt();
    void sectionsAreForThoseWhoHaveIt();
    void aSectionLeavesNoEmptyLines();
    void emptyLinesThatAreMeantStay();
    void whatIsMissingIsALineToFillInAndToldOnce();
    void whatASectionGuardsIsNotMissing();
    void aRemarkIsNotPrinted();
    void aSubjectIsOneLine();
    void whatIsWrongIsSaidWithItsLine_data();
    void whatIsWrongIsSaidWithItsLine();
    void textsOfOthersAndOtherBracesAreRefused();
    void nothingWearsTheProgramOut();
    void daysAreWrittenInTheLanguageOfTheText();
    void fieldsOfTheAddressAreOfThatWherePostGoes();
    void theAddressThatWorksIsWrittenTo();
    void mailGoesToTheirOwnAddressAndNeverToWork();
    void languagesAreKnownByNameAndCode_data();
    void languagesAreKnownByNameAndCode();
    void everyFieldHasALabelAndAKeyOfItsOwn();
};

void TestLetterText::fieldsSayWhatIsKnown()
{
    QCOMPARE(bodyFor(u"Dear {{given_name}} of {{ city }},\nhello."_s), u"Dear Rosa of Lowell,\nhello."_s);
    QCOMPARE(bodyFor(u"{{{given_name}}} {{&city}}"_s), u"Rosa Lowell"_s);
    QCOMPARE(bodyFor({}), QString());
    QCOMPARE(bodyFor(u"no field"_s), u"no field"_s);
}

void TestLetterText::aValueIsPlainTextWhateverStandsInIt()
{
    const auto odd =
        valuesOf({{u"given_name"_s, u"<b>Ana & Co</b> \"{{city}}\" {{>x}}"_s}, {u"city"_s, u"ñ🙂 عرب"_s}});
    QCOMPARE(bodyFor(u"{{given_name}}|{{city}}"_s, odd), u"<b>Ana & Co</b> \"{{city}}\" {{>x}}|ñ🙂 عرب"_s);
}

void TestLetterText::sectionsAreForThoseWhoHaveIt()
{
    QCOMPARE(bodyFor(u"{{#is_member}}member{{/is_member}}{{^is_member}}not yet{{/is_member}}"_s), u"member"_s);
    QCOMPARE(bodyFor(u"{{#is_member}}member{{/is_member}}{{^is_member}}not yet{{/is_member}}"_s, valuesOf({})),
             u"not yet"_s);
    QCOMPARE(bodyFor(u"{{#city}}in {{city}}{{^unit}}, no unit{{/unit}}{{/city}}"_s), u"in Lowell, no unit"_s);
}

void TestLetterText::aSectionLeavesNoEmptyLines()
{
    const QString text =
        u"Hello\n{{#unit}}\nYou work at {{unit}}.\n{{/unit}}\n  {{#city}}  \nYou live in {{city}}.\n{{/city}}\nBye"_s;
    QCOMPARE(bodyFor(text), u"Hello\nYou live in Lowell.\nBye"_s);
    QCOMPARE(bodyFor(u"a\n{{#unit}}{{/unit}}\n{{^unit}}\n{{#city}}\nb\n{{/city}}\n{{/unit}}\nc"_s), u"a\nb\nc"_s);
    QCOMPARE(bodyFor(u"a\n{{#unit}}\nb\n{{/unit}}"_s), u"a"_s);
}

void TestLetterText::emptyLinesThatAreMeantStay()
{
    QCOMPARE(bodyFor(u"a\n\n{{#city}}\n\nb\n\n{{/city}}\n\nc"_s), u"a\n\n\nb\n\n\nc"_s);
    QCOMPARE(bodyFor(u"  a\n \n\tb"_s), u"  a\n \n\tb"_s);
}

void TestLetterText::whatIsMissingIsALineToFillInAndToldOnce()
{
    const auto text = textOf(u"{{given_name}} {{city}} {{unit}}"_s, u"{{unit}} {{shift}}"_s);
    QCOMPARE(text.missing(rosa), (QStringList{u"Unit"_s, u"Shift"_s}));
    const auto letter = *text.rendered(rosa);
    QCOMPARE(letter.missing, text.missing(rosa));
    QCOMPARE(letter.body, u"Rosa Lowell "_s + LetterText::blank());
    QVERIFY(!LetterText::blank().trimmed().isEmpty());
}

void TestLetterText::whatASectionGuardsIsNotMissing()
{
    QCOMPARE(textOf(u"{{#unit}}{{unit}} {{shift}}{{/unit}}"_s).missing(rosa), QStringList());
    QCOMPARE(textOf(u"{{^city}}{{unit}}{{/city}}"_s).missing(rosa), QStringList());
    QCOMPARE(textOf(u"{{#unit}}{{#city}}{{shift}}{{/city}}{{/unit}}"_s).missing(rosa), QStringList());
    // The section applies, and what it says is not known.
    QCOMPARE(textOf(u"{{#city}}{{unit}}{{/city}}"_s).missing(rosa), QStringList{u"Unit"_s});
    QCOMPARE(textOf(u"{{#unit}}{{shift}}{{/unit}}{{unit}}"_s).missing(rosa), QStringList{u"Unit"_s});
}

void TestLetterText::aRemarkIsNotPrinted()
{
    QCOMPARE(bodyFor(u"a{{! for us: {ask} first }}b\n{{! over\ntwo lines }}\nc"_s), u"ab\nc"_s);
}

void TestLetterText::aSubjectIsOneLine()
{
    const auto odd = valuesOf({{u"given_name"_s, u"Rosa\nBcc: boss"_s}});
    QCOMPARE(textOf(u"x"_s, u" Hello  {{given_name}} "_s).rendered(odd)->subject, u"Hello Rosa Bcc: boss"_s);
}

void TestLetterText::whatIsWrongIsSaidWithItsLine_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &body, const QString &told) { QTest::newRow(name) << body << told; };
    row("unknown", u"a\nb {{surname}}"_s, u"Line 2: There is no field “surname”. Choose one under “Insert field”."_s);
    row("nearly", u"{{First name}}"_s, u"Line 1: There is no field “First name”. Did you mean {{given_name}}?"_s);
    row("capitals", u"{{City}}"_s, u"Line 1: There is no field “City”. Did you mean {{city}}?"_s);
    row("empty", u"{{}}"_s, u"Line 1: There is no field “”. Choose one under “Insert field”."_s);
    row("dot", u"{{.}}"_s, u"Line 1: There is no field “.”. Choose one under “Insert field”."_s);
    row("open", u"\n\nDear {{city"_s, u"Line 3: A field begins with {{ and does not end. Type }} behind its name."_s);
    row("over lines", u"{{ci\nty}}"_s, u"Line 1: A field begins with {{ and does not end. Type }} behind its name."_s);
    row("stray", u"{city}}"_s, u"Line 1: }} ends a field that did not begin. Type {{ before its name, or delete them."_s);
    row("section", u"a\n{{#city}}b"_s, u"Line 2: {{#city}} is not closed. Type {{/city}} where it ends."_s);
    row("end", u"{{/city}}"_s, u"Line 1: {{/city}} closes nothing. Write {{#city}} where it begins, or delete it."_s);
    row("crossed", u"{{#city}}{{^unit}}{{/city}}{{/unit}}"_s,
        u"Line 1: {{/city}} stands where {{^unit}} is still open. Type {{/unit}} before it."_s);
    row("flag", u"{{is_member}}"_s,
        u"Line 1: “is_member” is only yes or no, so there is nothing to print. Write "
        "{{#is_member}} before and {{/is_member}} behind what is meant for those people."_s);
}

void TestLetterText::whatIsWrongIsSaidWithItsLine()
{
    QFETCH(QString, body);
    QFETCH(QString, told);
    QCOMPARE(problemIn(body), told);
    QCOMPARE(textOf(body).rendered(rosa).error().id, u"template"_s);
    QCOMPARE(textOf(body).problems().first().field, u"body"_s);
}

void TestLetterText::textsOfOthersAndOtherBracesAreRefused()
{
    for (const auto &refused : {u"{{>city}}"_s, u"{{> /etc/passwd}}"_s, u"{{=<% %>=}}<% city %>"_s, u"{{= | | =}}"_s,
                                u"{{{>city}}}"_s, u"{{{=a b=}}}"_s, u"{{Value.city}}"_s, u"{{Value}}"_s})
        QVERIFY2(!problemIn(refused).isEmpty(), qPrintable(refused));
}

void TestLetterText::nothingWearsTheProgramOut()
{
    QVERIFY(problemIn(u"{{#city}}"_s.repeated(5000) + u"{{/city}}"_s.repeated(5000)).startsWith(u"This is longer than"_s));
    QVERIFY(problemIn(u"{{#city}}"_s.repeated(11) + u"{{/city}}"_s.repeated(11)).contains(u"Too many fields"_s));
    QCOMPARE(bodyFor(u"{{#city}}"_s.repeated(10) + u"x"_s + u"{{/city}}"_s.repeated(10)), u"x"_s);
    QVERIFY(bodyFor(u"{{city}} "_s.repeated(5000)).startsWith(u"Lowell Lowell"_s));
}

void TestLetterText::daysAreWrittenInTheLanguageOfTheText()
{
    Event event;
    event.name = u"Asamblea"_s;
    event.timeZone = u"America/New_York"_s;
    event.startsAt = u"2026-11-20T23:30:00.000Z"_s;
    const LetterOccasion occasion{u"Local 1184"_s, u"Ana"_s, u"en"_s, QDate(2026, 11, 16), event, u"Union hall"_s};
    const auto value = [&](const QString &language, const QString &key) {
        return fields.ofOccasion(occasion, language)[fields.indexOf(key)];
    };
    QCOMPARE(value(u"es"_s, u"today"_s), u"16 de noviembre de 2026"_s);
    QVERIFY(value({}, u"today"_s).contains(u"November"_s) && !value({}, u"today"_s).contains(u"Monday"_s));
    QVERIFY(value(u"es"_s, u"event_day"_s).startsWith(u"viernes"_s));
    QVERIFY(value(u"en"_s, u"event_time"_s).contains(u"30"_s));
    QCOMPARE(value(u"es"_s, u"event_place"_s), u"Union hall"_s);
    QCOMPARE(value(u"es"_s, u"sender"_s), u"Ana"_s);
    QCOMPARE(value(u"es"_s, u"city"_s), QString());
}

void TestLetterText::fieldsOfTheAddressAreOfThatWherePostGoes()
{
    const PhoneNumbers phones(u"US"_s);
    Person person;
    const auto value = [&](const QString &key) { return fields.ofPerson(person, phones, false)[fields.indexOf(key)]; };
    person.addresses += {1, AddressKind::Work, u"1 Plant Rd"_s, {}, {}, u"Boston"_s, {}, {}, {}};
    QCOMPARE(value(u"city"_s), QString());
    QCOMPARE(value(u"address"_s), QString());
    person.addresses += {2, AddressKind::Home, u"2 Oak St"_s, u"Apt 4"_s, {}, u"Lowell"_s, u"MA"_s, u"01850"_s, {}};
    QCOMPARE(value(u"address"_s), u"2 Oak St\nApt 4\nLowell, MA 01850"_s);
    person.addresses += {3, AddressKind::Mailing, u"P.O. Box 7"_s, {}, {}, u"Salem"_s, u"MA"_s, u"01970"_s, {}};
    QCOMPARE(value(u"line1"_s), u"P.O. Box 7"_s);
    QCOMPARE(value(u"city"_s), u"Salem"_s);
}

void TestLetterText::theAddressThatWorksIsWrittenTo()
{
    Person person;
    QCOMPARE(LetterFields::emailOf(person), QString());
    for (const auto &[address, status, isPrimary] : {std::tuple(u"old@example.org"_s, EmailStatus::Bounced, true),
                                                     {u"first@example.org"_s, EmailStatus::Unknown, false},
                                                     {u"liked@example.org"_s, EmailStatus::Ok, true}}) {
        Email email;
        email.address = address;
        email.status = status;
        email.isPrimary = isPrimary;
        person.emails += email;
    }
    QCOMPARE(LetterFields::emailOf(person), u"liked@example.org"_s);
    person.emails.removeLast();
    QCOMPARE(LetterFields::emailOf(person), u"first@example.org"_s);
}

void TestLetterText::mailGoesToTheirOwnAddressAndNeverToWork()
{
    Person person;
    const auto add = [&](const QString &address, EmailKind kind, Whose whose, bool isPrimary) {
        person.emails += Email{0, address, address, kind, whose, EmailStatus::Ok, isPrimary};
    };
    add(u"plant@example.org"_s, EmailKind::Work, Whose::Self, true);
    add(u"desk@example.org"_s, EmailKind::Other, Whose::Work, true);
    QCOMPARE(LetterFields::emailOf(person), QString());
    add(u"family@example.org"_s, EmailKind::Home, Whose::Household, true);
    QCOMPARE(LetterFields::emailOf(person), u"family@example.org"_s);
    add(u"own@example.org"_s, EmailKind::Home, Whose::Self, false);
    QCOMPARE(LetterFields::emailOf(person), u"own@example.org"_s);
    // What no mail can be sent to does not hide the others.
    add(u"rosa at example.org"_s, EmailKind::Home, Whose::Self, true);
    QCOMPARE(LetterFields::emailOf(person), u"own@example.org"_s);
}

void TestLetterText::languagesAreKnownByNameAndCode_data()
{
    QTest::addColumn<QString>("noted");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &noted, const QString &code) { QTest::newRow(qPrintable(noted)) << noted << code; };
    row(u"Spanish"_s, u"es"_s);
    row(u"español"_s, u"es"_s);
    row(u" ES "_s, u"es"_s);
    row(u"es-MX"_s, u"es"_s);
    row(u"es_US"_s, u"es"_s);
    row(u"Spanish, English"_s, u"es"_s);
    row(u"Polish / some English"_s, u"pl"_s);
    row(u"Arabic (Yemen)"_s, u"ar"_s);
    row(u"Klingonese"_s, {});
    row({}, {});
}

void TestLetterText::languagesAreKnownByNameAndCode()
{
    QFETCH(QString, noted);
    QFETCH(QString, code);
    QCOMPARE(LetterLanguages::codeOf(noted), code);
}

void TestLetterText::everyFieldHasALabelAndAKeyOfItsOwn()
{
    QSet<QString> keys;
    for (const auto &field : fields.all()) {
        QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys += field.key;
    }
    QCOMPARE(fields.indexOf(u"nothing"_s), -1);
}

RNF_TEST(TestLetterText)
#include "tst_letter_text.moc"
