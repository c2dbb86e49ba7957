#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Text.h"
#include "exchange/FileRecognizer.h"
#include "exchange/HeaderWords.h"
#include "exchange/Imports.h"
#include "exchange/Presets.h"
#include "exchange/TableFormats.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QString presetFolder() { return QStringLiteral(RNF_SOURCE_DIR "/tests/exchange/presets/"); }

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file as its cells.
struct Cells {
    QStringList headers;
    QList<QStringList> rows;
};

Cells cellsOf(const QByteArray &file)
{
    Cells cells;
    auto reader = TableFormats::openBytes(file);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    cells.headers = (*reader)->columns();
    TableRow row;
    while ((*reader)->next(row)) {
        QStringList texts;
        for (qsizetype column = 0; column < cells.headers.size(); ++column)
            texts += row.text(column);
        cells.rows += texts;
    }
    return cells;
}

QByteArray writtenAs(const Cells &cells, char separator = ',')
{
    QByteArray file;
    const auto add = [&](const QStringList &texts) {
        for (const auto &text : texts)
            file += '"' + text.toUtf8().replace("\"", "\"\"") + '"' + separator;
        file.chop(1);
        file += "\r\n";
    };
    add(cells.headers);
    for (const auto &row : cells.rows)
        add(row);
    return file;
}

ImportRecipe recipeFor(const Cells &cells) { return FileRecognizer(u"US"_s, {}).recognize(cells.headers, cells.rows); }

QString placeOf(const ImportRecipe &recipe, int column)
{
    const auto &rule = recipe.columns[column];
    if (!rule.field.isEmpty())
        return rule.field + (rule.idSystem.isEmpty() ? QString() : u' ' + rule.idSystem)
             + (rule.block.isEmpty() ? QString() : u" of "_s + rule.block);
    if (const int user = recipe.usedWith(column); user >= 0)
        return u"with "_s + recipe.columns[user].header;
    if (!rule.person.isEmpty())
        return u"only "_s + rule.person;
    return rule.certainty == ColumnRule::Certainty::NeverKept ? u"never kept"_s : u"left out"_s;
}

QStringList placesOf(const ImportRecipe &recipe)
{
    QStringList places;
    for (int column = 0; column < recipe.columns.size(); ++column)
        places += recipe.columns[column].header + u" → "_s + placeOf(recipe, column);
    return places;
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList there;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            there += part;
    }
    return there.join(u" | "_s);
}

/// Everything that is known of somebody, a line each.
QStringList factsOf(const Person &person)
{
    using Group = PersonField::Group;
    const PhoneNumbers phones;
    QStringList lines{u"# "_s + person.displayName()};
    for (const auto &field : PersonFields::all()) {
        const bool isToldBelow =
            field.group == Group::Contact || field.group == Group::Address || field.group == Group::Consent;
        const QString value = field.isImportOnly || isToldBelow ? QString() : field.read(person, phones);
        if (!value.isEmpty() && field.key != "person_id"_L1 && field.key != "name"_L1)
            lines += field.key + u": "_s + QString(value).replace(u'\n', u" / "_s);
    }
    for (const auto &name : person.otherNames)
        lines += joined({keyOf(name.kind) + u" name: "_s + name.name, name.isPrivate ? u"only for finding"_s : QString()});
    for (const auto &phone : person.phones)
        lines += joined({keyOf(phone.kind) + u" phone: "_s + phones.shown(phone.number()),
                         phone.status == PhoneStatus::Unknown ? QString() : keyOf(phone.status)});
    for (const auto &email : person.emails)
        lines += joined({keyOf(email.kind) + u" e-mail: "_s + email.address,
                         email.status == EmailStatus::Unknown ? QString() : keyOf(email.status)});
    for (const auto &a : person.addresses)
        lines +=
            keyOf(a.kind) + u" address: "_s + joined({a.line1, a.line2, a.line3, a.city, a.region, a.postalCode, a.country});
    for (const auto &consent : person.consents)
        lines += joined({keyOf(consent.channel) + u": "_s + keyOf(consent.state),
                         consent.source.startsWith(u"Import"_s) ? QString() : consent.source});
    return lines;
}

QStringList everybodyIn(TestWorkspace &workspace)
{
    QStringList lines;
    const auto people = workspace->people().load(workspace.session, workspace->people().ids(workspace.session, {}));
    for (const auto &person : people)
        lines += factsOf(person);
    return lines;
}

ImportOutcome bringIn(TestWorkspace &workspace, const QByteArray &file, const ImportOptions &options = {})
{
    Imports imports(workspace->store(), workspace->people());
    const ImportSource source{{}, file, {}};
    const auto preview = imports.preview(workspace.session, source);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    const auto outcome = imports.run(workspace.session, source, *imports.withDateOrder(source, preview->recipe), options);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    const auto &o = *outcome;
    if (o.created + o.updated + o.unchanged + o.skipped + o.rejected != o.rows)
        qFatal("the counts do not add up");
    return o;
}

/// With the words of each line sorted: phones and notes stand in the order of the columns.
QStringList inAnyOrder(const QStringList &lines)
{
    QStringList sorted;
    for (const auto &line : lines) {
        QStringList words = line.split(QRegularExpression(u"[ ;/]+"_s), Qt::SkipEmptyParts);
        words.sort();
        sorted += words.join(u' ');
    }
    sorted.sort();
    return sorted;
}

QByteArray inUtf16(const QByteArray &file)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder(QString::fromUtf8(file));
}

/// The same file as somebody else might have saved it: other columns first, one of their own.
QByteArray shuffled(Cells cells)
{
    cells.headers += u"Favourite colour"_s;
    for (auto &row : cells.rows)
        row += u"green"_s;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < cells.headers.size(); ++i)
        order += i;
    std::shuffle(order.begin(), order.end(), std::mt19937(7)); // NOLINT: the same at every run
    const auto reorder = [&](const QStringList &texts) {
        QStringList reordered;
        for (const auto i : order)
            reordered += texts[i];
        return reordered;
    };
    Cells other{reorder(cells.headers), {}};
    for (const auto &row : cells.rows)
        other.rows += reorder(row);
    return writtenAs(other);
}

} // namespace

/// Files of the programs that organizers come from, typed from formats.md with made-up people: what becomes of every column
/// and of every person stands beside each file.
class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPresetHasAFile();
    void everyFileGivesItsPeople_data() { addFiles(); }
    void everyFileGivesItsPeople();
    void aHeaderAloneIsUnderstood_data() { addFiles(); }
    void aHeaderAloneIsUnderstood();
    void aFileWithoutRowsBringsNobody();
    void aMissingColumnChangesNoOther_data() { addFiles(); }
    void aMissingColumnChangesNoOther();
    void theSameFileSavedOtherwiseGivesTheSamePeople_data() { addFiles(); }
    void theSameFileSavedOtherwiseGivesTheSamePeople();
    void passwordsAreNeverKept();
    void aGovernmentNumberIsLeftOutUnlessAskedFor();
    void whatIsNoPersonIsHandedBack();
    void aPartSentElsewhereContinuesNothing();
    void aBadMarkReachesSomebodyWeHave();
    void bouncingSaysNothingOfConsent_data();
    void bouncingSaysNothingOfConsent();
    void codesAreKnownHoweverTheyAreWritten();
    void tagsWithCommasComeBack();
    void fieldsOfTheOfficeAreKnownInFilesOfPrograms();
    void presetsThatExplainAsMuchAreAsked();
    void aRememberedPresetKeepsWhatItKnows();
    void listsOfATextingProgramAreRead_data();
    void listsOfATextingProgramAreRead();
    void headerWordsSayWhereColumnsGo_data();
    void headerWordsSayWhereColumnsGo();
    void ambiguousWordsAreAsked_data();
    void ambiguousWordsAreAsked();
    void wholeNamesAreSplitWhereTheirOrderIsKnown_data();
    void wholeNamesAreSplitWhereTheirOrderIsKnown();

private:
    static void addFiles();
    static QByteArray file(const QString &name) { return contentOfFile(presetFolder() + name + u".csv"_s); }
};

void TestPresets::addFiles()
{
    QTest::addColumn<QString>("name");
    const auto names = QDir(presetFolder()).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name);
    for (const auto &info : names)
        QTest::addRow("%s", qPrintable(info.baseName())) << info.baseName();
}

void TestPresets::everyPresetHasAFile()
{
    QSet<QString> read, wanted;
    for (const auto &info : QDir(presetFolder()).entryInfoList({u"*.csv"_s}, QDir::Files))
        read += recipeFor(cellsOf(file(info.baseName()))).program;
    for (const auto &preset : presets())
        wanted += QLatin1String(preset.name);
    QCOMPARE(wanted.size(), presets().size());
    QCOMPARE(read, wanted);
}

void TestPresets::everyFileGivesItsPeople()
{
    QFETCH(QString, name);
    TestWorkspace workspace;
    const auto outcome = bringIn(workspace, file(name));
    const auto recipe = recipeFor(cellsOf(file(name)));
    QStringList told{u"program: "_s + recipe.program};
    told += everybodyIn(workspace);
    told += u"# columns"_s;
    told += placesOf(recipe);
    for (const auto &reject : outcome.rejects)
        told += u"# row %1, %2: %3"_s.arg(reject.row).arg(reject.column, reject.problem);
    const QString path = presetFolder() + name + u".txt"_s;
    const QByteArray text = told.join(u'\n').toUtf8() + '\n';
    if (qEnvironmentVariableIsSet("RNF_GOLDEN_WRITE")) {
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
    }
    const QStringList wanted = QString::fromUtf8(contentOfFile(path)).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < qMin(told.size(), wanted.size()); ++i)
        QCOMPARE(told[i], wanted[i]);
    QCOMPARE(told.size(), wanted.size());
    // Nothing that the program has and we do not is dropped unsaid.
    for (int column = 0; column < recipe.columns.size(); ++column) {
        const QString place = placeOf(recipe, column);
        QCOMPARE(outcome.ignoredColumns.contains(recipe.columns[column].header),
                 place == "left out"_L1 || place == "never kept"_L1);
    }
    const auto findings = *workspace->check(workspace.session);
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().what));
    const QStringList before = everybodyIn(workspace);
    const auto again = bringIn(workspace, file(name));
    QCOMPARE(again.created, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.rejected, outcome.rejected);
    QCOMPARE(everybodyIn(workspace), before);
}

void TestPresets::aHeaderAloneIsUnderstood()
{
    QFETCH(QString, name);
    Cells cells = cellsOf(file(name));
    const auto whole = recipeFor(cells);
    cells.rows = {cells.rows.first()};
    const auto one = recipeFor(cells);
    cells.rows.clear();
    const auto alone = recipeFor(cells);
    QCOMPARE(alone.program, whole.program);
    QCOMPARE(placesOf(alone), placesOf(whole));
    QCOMPARE(placesOf(one), placesOf(whole));
}

void TestPresets::aFileWithoutRowsBringsNobody()
{
    TestWorkspace workspace;
    Cells cells = cellsOf(file(u"google"_s));
    const auto ignored = recipeFor(cells).ignoredHeaders();
    cells.rows.clear();
    const auto outcome = bringIn(workspace, writtenAs(cells));
    QCOMPARE(outcome.rows, 0);
    QCOMPARE(outcome.ignoredColumns, ignored);
}

void TestPresets::aMissingColumnChangesNoOther()
{
    QFETCH(QString, name);
    const Cells cells = cellsOf(file(name));
    const auto whole = recipeFor(cells);
    const auto preset =
        std::ranges::find(presets(), whole.program, [](const Preset &known) { return QString::fromLatin1(known.name); });
    int missed = 0;
    for (qsizetype gone = 0; gone < cells.headers.size(); ++gone) {
        Cells fewer = cells;
        fewer.headers.removeAt(gone);
        for (auto &row : fewer.rows)
            row.removeAt(gone);
        if (!preset->isOf(normalizedHeaders(fewer.headers)))
            continue; // what it is known by
        ++missed;
        const auto recipe = recipeFor(fewer);
        QCOMPARE(recipe.program, whole.program);
        for (int column = 0; column < recipe.columns.size(); ++column) {
            const int before = column < gone ? column : column + 1;
            const QString was = placeOf(whole, before), is = placeOf(recipe, column);
            const bool takesItsPlace = is == placeOf(whole, int(gone));
            const bool wentWithIt =
                whole.usedWith(before) == gone || whole.columns[before].parts != recipe.columns[column].parts;
            QVERIFY2(is == was || takesItsPlace || wentWithIt,
                     qPrintable(recipe.columns[column].header + u": "_s + was + u", now "_s + is));
        }
    }
    QVERIFY(missed > 0);
}

void TestPresets::theSameFileSavedOtherwiseGivesTheSamePeople()
{
    QFETCH(QString, name);
    const Cells cells = cellsOf(file(name));
    for (const auto &same : {inUtf16(writtenAs(cells)), writtenAs(cells, ';'), writtenAs(cells, '\t')}) {
        const Cells read = cellsOf(same);
        QCOMPARE(read.headers, cells.headers);
        QCOMPARE(read.rows, cells.rows);
    }
    const QStringList told = QString::fromUtf8(contentOfFile(presetFolder() + name + u".txt"_s)).split(u'\n');
    TestWorkspace workspace;
    const auto outcome = bringIn(workspace, shuffled(cells));
    QCOMPARE(inAnyOrder(everybodyIn(workspace)), inAnyOrder(told.mid(1, told.indexOf(u"# columns"_s) - 1)));
    QVERIFY(outcome.ignoredColumns.contains(u"Favourite colour"_s));
}

void TestPresets::passwordsAreNeverKept()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    const QByteArray list = file(u"salsa_classic"_s).replace("samir@example.org", "samir");
    Imports imports(workspace->store(), workspace->people());
    const ImportSource source{{}, list, {}};
    auto recipe = imports.preview(workspace.session, source)->recipe;
    const auto password =
        int(std::ranges::find(recipe.columns, u"Password"_s, &ColumnRule::header) - recipe.columns.begin());
    QCOMPARE(recipe.columns[password].certainty, ColumnRule::Certainty::NeverKept);
    recipe.setField(password, u"note"_s);
    QCOMPARE(recipe.columns[password].field, QString());
    const auto outcome = imports.run(workspace.session, source, recipe, options);
    QCOMPARE(outcome->created, 1);
    QCOMPARE(outcome->rejected, 1);
    QVERIFY(outcome->ignoredColumns.contains(u"Password"_s));
    const QByteArray rejects = contentOfFile(options.rejectsPath);
    QVERIFY(rejects.contains("9002,"));
    QVERIFY(!rejects.contains("nor me"));
    workspace.close();
    for (const auto &kept : QDir(QFileInfo(workspace.path()).path()).entryInfoList(QDir::Files))
        QVERIFY2(!contentOfFile(kept.filePath()).contains("keep me"), qPrintable(kept.fileName()));
    // Nor from a list of any other program.
    const auto plain = FileRecognizer(u"US"_s, {}).recognize({u"Name"_s, u"Contraseña"_s}, {});
    QCOMPARE(plain.columns[1].certainty, ColumnRule::Certainty::NeverKept);
}

void TestPresets::aGovernmentNumberIsLeftOutUnlessAskedFor()
{
    auto recipe = recipeFor(cellsOf(file(u"outlook"_s)));
    const auto number =
        int(std::ranges::find(recipe.columns, u"Government ID Number"_s, &ColumnRule::header) - recipe.columns.begin());
    QCOMPARE(recipe.columns[number].field, QString());
    QVERIFY(recipe.ignoredHeaders().contains(u"Government ID Number"_s));
    recipe.setField(number, u"note"_s);
    QCOMPARE(recipe.columns[number].field, u"note"_s);
}

void TestPresets::whatIsNoPersonIsHandedBack()
{
    TestWorkspace workspace;
    ImportOptions options;
    options.rejectsPath = workspace.file(u"rejects.csv"_s);
    const auto outcome = bringIn(workspace, file(u"civicrm"_s), options);
    QCOMPARE(outcome.created, 3);
    QCOMPARE(outcome.rejected, 2);
    QCOMPARE(outcome.rejects.first().column, u"Contact Type"_s);
    QVERIFY(outcome.rejects.first().problem.contains(u"Organization"_s));
    QVERIFY(contentOfFile(options.rejectsPath).contains("household"));
}

void TestPresets::aPartSentElsewhereContinuesNothing()
{
    const Cells cells = cellsOf(file(u"van_b"_s));
    auto recipe = recipeFor(cells);
    const int street = int(cells.headers.indexOf(u"StreetNo"_s));
    const int half = int(cells.headers.indexOf(u"StreetNoHalf"_s));
    QCOMPARE(recipe.usedWith(half), street);
    recipe.setField(half, u"note"_s);
    QCOMPARE(recipe.usedWith(half), -1);
    const int name = int(cells.headers.indexOf(u"StreetName"_s));
    recipe.setField(street, {});
    QVERIFY(recipe.ignoredHeaders().contains(u"StreetName"_s));
    QCOMPARE(recipe.usedWith(name), -1);
}

void TestPresets::aBadMarkReachesSomebodyWeHave()
{
    TestWorkspace workspace;
    const QByteArray header = "nationbuilder_id,first_name,last_name,email1,email1_is_bad,mobile_number,is_mobile_bad\n";
    bringIn(workspace, header + "1,Rosa,Díaz,rosa@example.org,,917 555 0101,\n");
    QCOMPARE(bringIn(workspace, header + "1,Rosa,Díaz,rosa@example.org,yes,917 555 0101,1\n").updated, 1);
    const QStringList lines = everybodyIn(workspace);
    QVERIFY(lines.contains(u"home e-mail: rosa@example.org | bad"_s));
    QVERIFY(lines.contains(u"mobile phone: (917) 555-0101 | bad"_s));
    // What works again, somebody says here.
    QCOMPARE(bringIn(workspace, header + "1,Rosa,Díaz,rosa@example.org,no,917 555 0101,no\n").unchanged, 1);
}

void TestPresets::bouncingSaysNothingOfConsent_data()
{
    QTest::addColumn<QByteArray>("cells"); // of e-mail and of texts
    QTest::addColumn<int>("bulk");
    QTest::addColumn<int>("sms");
    QTest::addColumn<bool>("isEmailBad");
    QTest::addColumn<bool>("isPhoneBad");
    const auto row = [](const char *cells, YesNo bulk, YesNo sms, bool isEmailBad, bool isPhoneBad) {
        QTest::newRow(cells) << QByteArray(cells) << int(bulk) << int(sms) << isEmailBad << isPhoneBad;
    };
    using enum YesNo;
    row("subscribed,bouncing", Yes, Unknown, false, true);
    row("Previous Bounce,subscribed", Unknown, Yes, true, false);
    row("previous spam complaint,unsubscribed", No, No, false, false);
    row("spam complaint,", No, Unknown, false, false);
    row("some new word,another", Unknown, Unknown, false, false);
}

void TestPresets::bouncingSaysNothingOfConsent()
{
    QFETCH(QByteArray, cells);
    TestWorkspace workspace;
    QCOMPARE(bringIn(workspace, "first_name,email,Phone Number,can2_subscription_status,can2_sms_status\n"
                                "Rosa,rosa@example.org,212 555 0100,"
                                    + cells + '\n')
                 .created,
             1);
    const auto rosa = workspace->people().load(workspace.session, workspace->people().ids(workspace.session, {})).first();
    QTEST(int(rosa.mayBeReachedBy(Channel::BulkEmail)), "bulk");
    QTEST(int(rosa.mayBeReachedBy(Channel::Sms)), "sms");
    QTEST(rosa.emails.first().status == EmailStatus::Bad, "isEmailBad");
    QTEST(rosa.phones.first().status == PhoneStatus::Bad, "isPhoneBad");
}

void TestPresets::codesAreKnownHoweverTheyAreWritten()
{
    TestWorkspace workspace;
    const auto outcome = bringIn(workspace, "First,Rep,Hphone,Cphone,Comm,FT/PT\nRosa,,,212 555 0100,ch,Pt\n"
                                            "Ana,,,212 555 0101,Q7,FT\n");
    QCOMPARE(outcome.created, 1);
    QVERIFY(everybodyIn(workspace).contains(u"tags: committee chair; part-time"_s));
    QCOMPARE(outcome.rejects.first().column, u"Comm"_s);
    QCOMPARE(outcome.rejects.first().problem, u"“Q7” is none of the codes that are known here: C, CH."_s);
}

void TestPresets::tagsWithCommasComeBack()
{
    const auto &tags = *PersonFields::find(u"tags"_s);
    const PhoneNumbers phones;
    for (const auto &all : {QStringList{u"Steward, night"_s},
                            {u"a;b"_s, u"c"_s},
                            {u"a, b"_s, u"c"_s},
                            {u"c"_s, u"d"_s},
                            {u"said \"no\", twice"_s}}) {
        Person before, after;
        before.tags = all;
        QVERIFY(!tags.write(after, tags.read(before, phones), FieldContext{.phones = phones}));
        QCOMPARE(after.tags, all);
    }
}

void TestPresets::fieldsOfTheOfficeAreKnownInFilesOfPrograms()
{
    const CustomField color{.id = 1, .key = u"color"_s, .label = u"Favorite color"_s, .choices = {}};
    const FieldCatalog catalog({color});
    const auto recipe = FileRecognizer(u"US"_s, catalog).recognize({u"uuid"_s, u"can2_phone"_s, u"Favorite color"_s}, {});
    QCOMPARE(recipe.program, u"action_network"_s);
    QCOMPARE(recipe.columns.last().field, color.key);
}

void TestPresets::presetsThatExplainAsMuchAreAsked()
{
    const QStringList headers{u"First Name"_s,      u"Business Street"_s, u"E-mail Address"_s, u"Sensitivity"_s,
                              u"Given Name Yomi"_s, u"Home Street"_s,     u"Location"_s};
    const auto recipe = FileRecognizer(u"US"_s, {}).recognize(headers, {});
    QCOMPARE(presetsFor(headers, normalizedHeaders(headers)).size(), 2);
    QCOMPARE(recipe.columns[2].field, u"email"_s);
    QCOMPARE(recipe.columns[5].field, u"line1"_s);
    QCOMPARE(recipe.columns[6].field, QString());
    QCOMPARE(recipe.columns[6].certainty, ColumnRule::Certainty::PleaseCheck);
}

void TestPresets::aRememberedPresetKeepsWhatItKnows()
{
    TestWorkspace workspace;
    bringIn(workspace, file(u"van_b"_s));
    Imports imports(workspace->store(), workspace->people());
    const auto preview = imports.preview(workspace.session, {{}, file(u"van_b"_s), {}});
    QVERIFY(preview->isRemembered);
    QCOMPARE(preview->recipe.columns, recipeFor(cellsOf(file(u"van_b"_s))).columns);
}

void TestPresets::listsOfATextingProgramAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("fields"); // of each column; empty: left out
    QTest::newRow("two") << u"two-contacts"_s << QStringList{u"given_name"_s, u"family_name"_s, u"mobile_phone"_s, {}};
    QTest::newRow("three") << u"three-contacts"_s << QStringList{u"given_name"_s, u"family_name"_s, u"mobile_phone"_s};
    QTest::newRow("broken") << u"two-contacts-broken"_s << QStringList{{}, u"family_name"_s, u"mobile_phone"_s, {}, {}, {}};
    QTest::newRow("headers") << u"csv-headers-test"_s
                             << QStringList{u"given_name"_s, u"family_name"_s, u"employer"_s,     u"line1"_s, u"city"_s, {},
                                            u"region"_s,     u"postal_code"_s, u"mobile_phone"_s, u"phone"_s, u"email"_s};
}

void TestPresets::listsOfATextingProgramAreRead()
{
    if (!qEnvironmentVariableIsSet("RNF_CORPORA"))
        QSKIP("RNF_CORPORA names no folder with the files of other programs, so they were not read.");
    QFETCH(QString, name);
    const QByteArray list = contentOfFile(qEnvironmentVariable("RNF_CORPORA")
                                          + u"/contacts/MoveOnOrg+Spoke/__test__/cypress/fixtures/%1.csv"_s.arg(name));
    const Cells cells = cellsOf(list);
    QStringList fields;
    for (const auto &rule : recipeFor(cells).columns)
        fields += rule.field;
    QTEST(fields, "fields");
    TestWorkspace workspace;
    QCOMPARE(bringIn(workspace, list).created, cells.rows.size());
    const auto again = bringIn(workspace, list);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.rejected, 0);
}

void TestPresets::headerWordsSayWhereColumnsGo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("header");
    const auto words = [](const char *field, const QString &headers) {
        for (const auto &header : headers.split(u'|'))
            QTest::addRow("%s", qPrintable(header)) << QString::fromLatin1(field) << header;
    };
    words("given_name", u"First|First Name|fname|F Name|Given Name|Forename|Chosen First Name|Nombre|Nombres|f_name"_s);
    words("family_name", u"Last|Last Name|lname|L Name|Surname|Family Name|Apellido|Apellidos|Primer apellido"_s);
    words("second_family_name", u"Second last name|Segundo apellido"_s);
    words("name",
          u"Name|Full Name|Employee Name|Member name|Display Name|Nombre completo|Last, First|Name (Original Name)"_s);
    words("mobile_phone", u"Cell|Mobile|Cellphone|Mobile number|cphone|Celular|Móvil|mobileNumber|Cell No.|Tel. móvil"_s);
    words("home_phone", u"Home phone|hphone|Teléfono|Phone (home)"_s);
    words("work_phone", u"Work Phone|wphone|Business Phone|Phone (work)"_s);
    words("phone", u"Phone|Phone number|Primary phone|Preferred phone|Tel|phone_number|Phone No."_s);
    words("email", u"Email|E-mail|Email address|E-mail address|Primary email|Personal email|Correo"_s);
    words("line1", u"Address|Address 1|Street|Street1|Home street|Dirección"_s);
    words("city", u"City|Ciudad"_s);
    words("region", u"State|Province|Region|County|Estado"_s);
    words("postal_code", u"ZIP|zip5|Zipcode|Postal code|Post code|Postcode|Código postal|ZipOrPostal|postNumber"_s);
    words("external_id", u"Empid|Employee ID|Employee number|Badge|Payroll ID|External ID|Ext ID|Source ID|UUID"_s);
    words("worksite", u"Location|Loc|Worksite"_s);
    words("unit", u"Dept|Department|Unit|Workgroup"_s);
    words("shift", u"Shift|Tour|worktourtype|Turno"_s);
    words("job_title", u"Job title|Classification"_s);
    words("hired_on", u"Hire date|servicedate|Start date|Seniority date"_s);
    words("birth_on", u"Birthday|Birth date|DOB|Date of birth|born_at|Fecha de nacimiento"_s);
    words("tags", u"Tags|tag_list|Labels|Categories"_s);
    // Nobody listed these: abbreviations, other orders, whose it is.
    words(
        "given_name",
        u"Employee First Name|FirstName|EmpFirstName|First Name (required)|What is your first name?|Member's first name"_s);
    words("family_name", u"LastName|Employee Last Name|Worker Surname|Family name:"_s);
    words("external_id",
          u"Emp #|Employee Nbr.|EmpNo|Núm. de empleado|Núm. empleado|No. empleado|EE ID|Badge No|Employee's ID|"
          "Nro. de empleado|EmployeeNumber|Member Nbr"_s);
    words("mobile_phone",
          u"Cell Ph|Mobile Tel. No.|Cel|Núm. de celular|Personal Cell|Employee Mobile Number|PhoneCell|Phone - Mobile"_s);
    words("home_phone", u"Home Tel|HomePhoneNumber|Tel. de casa|Employee Home Phone"_s);
    words("email", u"Member Email|Contact E-mail|Your e-mail address|eMail|EmailAddr|Dirección de correo electrónico"_s);
    words("line1", u"Home Addr|Employee Address|Street Addr.|Addr1|Address Line1|Home Address 1"_s);
    words("city", u"HomeCity|Employee City|City/Town"_s);
    words("postal_code", u"Home ZIP Code|ZIP/Postal Code|ZIPCode|Zip Code (home)"_s);
    words("unit", u"Dept.|Department Name|Home Department|Dept Desc|Dept. Name"_s);
    words("job_title", u"Job Title Desc|Position Title|JobTitle|Employee Title"_s);
    words("worksite", u"Work Location|Location Name|Site Name|Work Loc"_s);
    words("hired_on", u"Date Hired|Original Hire Date|DateOfHire|Fecha de contratación|Fec. ingreso"_s);
    words("birth_on", u"Employee DOB|Fec. Nac."_s);
    words("refuses_phone", u"No Phone|Don't call|No Calls"_s);
    words("refuses_bulk_email", u"Unsubscribe|Remove from list"_s);
    words("refuses_sms", u"SMS Opt Out|Text opt out"_s);
    words("name", u"First and Last Name|Name (please print)|Printed Name|Payroll Name|Nombre Apellido|Nombre/Apellido"_s);
    words("name_family_first", u"Apellido y Nombre|Apellidos y Nombres"_s);
    words("external_id", u"EMPLID|Employee ID Number"_s);
    words("name_given_first", u"Name: first, middle, last|First Middle Last"_s);
    words("name_family_first",
          u"Name: last, first, middle|Last, First Middle|Nombre completo: apellido, nombre, segundo nombre"_s);
}

void TestPresets::headerWordsSayWhereColumnsGo()
{
    QFETCH(QString, field);
    QFETCH(QString, header);
    const auto recipe = FileRecognizer(u"US"_s, {}).recognize({header}, {});
    QCOMPARE(recipe.columns.first().field, field);
    QCOMPARE(recipe.columns.first().certainty, ColumnRule::Certainty::Sure);
}

void TestPresets::ambiguousWordsAreAsked_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("field"); // empty: asked
    QTest::newRow("a title before the name") << u"Title"_s << QStringList{u"Ms."_s, u"Dr."_s} << u"name_prefix"_s;
    QTest::newRow("a job title") << u"Title"_s << QStringList{u"Nurse"_s, u"Cook"_s} << u"job_title"_s;
    QTest::newRow("a number that is a phone") << u"Number"_s << QStringList{u"212 555 0100"_s} << u"phone"_s;
    QTest::newRow("any number") << u"Number"_s << QStringList{u"7"_s} << QString();
    QTest::newRow("status") << u"Status"_s << QStringList{u"FT"_s, u"PT"_s} << QString();
    QTest::newRow("full or part time") << u"FT/PT"_s << QStringList{u"FT"_s, u"PT"_s} << QString();
    QTest::newRow("numbers that are not one each") << u"ID"_s << QStringList{u"1"_s, u"1"_s} << QString();
    QTest::newRow("employees by name") << u"Employee"_s << QStringList{u"Rosa Díaz"_s, u"Obi, Kemi"_s} << u"name"_s;
    QTest::newRow("employees by number") << u"Employee"_s << QStringList{u"40427"_s, u"41064"_s} << QString();
    QTest::newRow("a member, or not") << u"Member"_s << QStringList{u"yes"_s, u"no"_s} << QString();
    QTest::newRow("an apartment") << u"Depto"_s << QStringList{u"3B"_s, u"12"_s} << u"line2"_s;
    QTest::newRow("a department") << u"Depto."_s << QStringList{u"Cocina"_s, u"Limpieza"_s} << u"unit"_s;
    QTest::newRow("somebody else's phone") << u"Emergency Contact Phone"_s << QStringList{u"212 555 0100"_s} << QString();
    QTest::newRow("somebody else's name") << u"Supervisor Last Name"_s << QStringList{u"Díaz"_s} << QString();
    QTest::newRow("a spouse") << u"Spouse First Name"_s << QStringList{u"Rosa"_s} << QString();
    QTest::newRow("a word and whose") << u"Employee Status"_s << QStringList{u"FT"_s} << QString();
    const QList<std::pair<QString, QString>> others{{u"Last Contact"_s, u"10/1/2026"_s},
                                                    {u"First Contact"_s, u"3/4/2026"_s},
                                                    {u"Family Member"_s, u"yes"_s},
                                                    {u"Last 5"_s, u"12345"_s},
                                                    {u"Mgr Email"_s, u"boss@example.org"_s},
                                                    {u"Store Phone"_s, u"212 555 0100"_s},
                                                    {u"HR Contact Phone"_s, u"212 555 0100"_s},
                                                    {u"Emerg. Contact Phone"_s, u"212 555 0100"_s},
                                                    {u"Member Start Date"_s, u"3/4/2020"_s},
                                                    {u"Volunteer Shift"_s, u"Door"_s},
                                                    {u"Estado del empleado"_s, u"Activo"_s},
                                                    {u"Estado"_s, u"Activo"_s},
                                                    {u"Member 2 Phone"_s, u"212 555 0100"_s},
                                                    {u"Mobile Home"_s, u"yes"_s},
                                                    {u"Last Name"_s, u"10/1/2026"_s}};
    for (const auto &[header, value] : others)
        QTest::addRow("no guess: %s", qPrintable(header)) << header << QStringList{value} << QString();
    QTest::newRow("whose alone") << u"Contact Person"_s << QStringList{u"Rosa Díaz"_s} << QString();
    QTest::newRow("a position that is a number") << u"Position"_s << QStringList{u"3"_s} << QString();
}

void TestPresets::ambiguousWordsAreAsked()
{
    QFETCH(QString, header);
    QFETCH(QStringList, values);
    QList<QStringList> rows;
    for (const auto &value : values)
        rows += {value};
    const auto rule = FileRecognizer(u"US"_s, {}).recognize({header}, rows).columns.first();
    QTEST(rule.field, "field");
    QCOMPARE(rule.certainty, rule.field.isEmpty() ? ColumnRule::Certainty::PleaseCheck : ColumnRule::Certainty::LooksLike);
}

void TestPresets::wholeNamesAreSplitWhereTheirOrderIsKnown_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parts"); // title|given|middle|family|suffix|whole
    const auto row = [](const char *field, const QString &name, const QString &parts) {
        QTest::addRow("%s, %s", field, qPrintable(name)) << QString::fromLatin1(field) << name << parts;
    };
    row("name", u"Ms. Rosa Díaz"_s, u"Ms.|Rosa||Díaz||"_s);
    row("name", u"King Jr., Martin Luther"_s, u"|Martin|Luther|King|Jr.|"_s);
    row("name", u"King, Jr., Martin"_s, u"|Martin||King|Jr.|"_s);
    row("name", u"Díaz, Rosa, RN, BSN"_s, u"|Rosa||Díaz|RN, BSN|"_s);
    row("name", u"Rosa Díaz, RN"_s, u"|Rosa||Díaz|RN|"_s);
    row("name", u"Smith, John,R.N."_s, u"|John||Smith|R.N.|"_s);
    row("name", u"John Smith Jr., PhD"_s, u"|John||Smith|Jr., PhD|"_s);
    row("name", u"Rosa Díaz RN"_s, u"|Rosa||Díaz|RN|"_s);
    row("name", u"Rahman, Md"_s, u"|Md||Rahman||"_s);
    row("name", u"Rosa, RN"_s, u"||||RN|Rosa, RN"_s);
    row("name_given_first", u"Boston, Lynn, Salem"_s, u"|||||Boston, Lynn, Salem"_s);
    row("name_family_first", u"Díaz Rosa María, MD"_s, u"|Rosa|María|Díaz|MD|"_s);
    row("name", u"Rosa María Díaz"_s, u"|||||Rosa María Díaz"_s);
    row("name", u"Dr. Díaz"_s, u"|||||Dr. Díaz"_s);
    row("name_given_first", u"Rosa María Díaz"_s, u"|Rosa|María|Díaz||"_s);
    row("name_given_first", u"Rosa María de la Cruz"_s, u"|Rosa|María|de la Cruz||"_s);
    row("name_given_first", u"Ludwig van Beethoven"_s, u"|Ludwig||van Beethoven||"_s);
    row("name_given_first", u"John Q. Smith III"_s, u"|John|Q.|Smith|III|"_s);
    row("name_given_first", u"Rosa María Díaz Ruiz"_s, u"|||||Rosa María Díaz Ruiz"_s);
    row("name_given_first", u"Díaz, Rosa María"_s, u"|Rosa|María|Díaz||"_s);
    row("name_given_first", u"Madonna"_s, u"|Madonna||||"_s);
    row("name_family_first", u"Díaz Rosa"_s, u"|Rosa||Díaz||"_s);
    row("name_family_first", u"Díaz Rosa María"_s, u"|Rosa|María|Díaz||"_s);
    row("name_family_first", u"de la Cruz Ana"_s, u"|Ana||de la Cruz||"_s);
    row("name_family_first", u"Díaz Ruiz Rosa María"_s, u"|||||Díaz Ruiz Rosa María"_s);
    row("name_family_first", u"de la Cruz, Ana"_s, u"|Ana||de la Cruz||"_s);
    row("name_family_first", u"Díaz"_s, u"|||Díaz||"_s);
}

void TestPresets::wholeNamesAreSplitWhereTheirOrderIsKnown()
{
    QFETCH(QString, field);
    QFETCH(QString, name);
    Person p;
    const PhoneNumbers phones;
    QVERIFY(!PersonFields::find(field)->write(p, name, FieldContext{.phones = phones}));
    const QStringList parts{p.namePrefix, p.givenName, p.middleName, p.familyName, p.nameSuffix, p.customDisplayName};
    QTEST(parts.join(u'|'), "parts");
}

RNF_TEST(TestPresets)
#include "tst_presets.moc"
