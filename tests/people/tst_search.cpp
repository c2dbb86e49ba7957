#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What somebody types finds whom they mean, in list order; any text is a search.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSearchFindsWhoIsMeant_data();
    void aSearchFindsWhoIsMeant();
    void everySearchAgreesWithReadingEveryRecord();
    void aRenamedTagOrEmployerIsFoundUnderItsNewName();
    void theFirstScreenIsTheBeginningOfTheList();

private:
    PersonId add(const QString &given, const QString &family, const QString &phone = {}, const QString &email = {},
                 const QString &street = {}, const QString &employer = {}, const QString &tag = {}, const QString &number = {});
    QStringList names(const QString &search);

    TestWorkspace m_workspace;
};

PersonId TestSearch::add(const QString &given, const QString &family, const QString &phone, const QString &email,
                         const QString &street, const QString &employer, const QString &tag, const QString &number)
{
    Person person = m_workspace.person(given, family, phone, email);
    const FieldContext context{m_workspace->phones()};
    const auto set = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            PersonFields::find(QString::fromLatin1(key))->write(person, text, context);
    };
    set("line1", street);
    set("employer", employer);
    set("tags", tag);
    set("external_id", number);
    return m_workspace.add(person);
}

void TestSearch::initTestCase()
{
    add(u"Álvaro"_s, u"Díaz"_s, u"212 555 0100"_s, u"alvaro.diaz@example.org"_s, u"12 Oak Street"_s, u"St. Luke's"_s, u"steward"_s, u"M0017"_s);
    add(u"Rosa"_s, u"Díaz"_s, u"212 555 0144"_s, {}, u"9 Elm St"_s, u"St. Luke's"_s);
    add(u"Rosa"_s, u"Peña"_s, u"+52 55 1234 5678"_s, u"rosa@example.net"_s);
    add(u"Siobhán"_s, u"O'Brien"_s, u"(718) 555-0199 x12"_s, {}, {}, u"Harbor Transit"_s, u"night shift"_s);
    add(u"Łukasz"_s, u"Kowalski"_s, {}, u"luk@example.com"_s);
    add(u"Anne-Marie"_s, u"Pierre-Louis"_s, u"718 555 0100"_s);
    add(u"Jørgen"_s, u"Straße"_s);
    add(u"Вера"_s, u"Петрова"_s);
    add(u"伟"_s, u"陈"_s);
    add(u"Nguyễn"_s, u"Trần"_s);
    add(u"J.R."_s, u"de la Cruz"_s);
    add({}, u"Madonna"_s);
    add(u"<b>Bold</b>"_s, u"Tag"_s);
    add(u"Sam"_s, u"AND"_s);
    add(u"Çelik"_s, u"Yılmaz"_s, {}, {}, u"Æbler Allé 3"_s);
}

QStringList TestSearch::names(const QString &search)
{
    QStringList found;
    for (const auto &person : m_workspace->people().load(m_workspace.session, m_workspace->people().ids(m_workspace.session, search)))
        found += person.displayName();
    return found;
}

void TestSearch::aSearchFindsWhoIsMeant_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    const QString alvaro = u"Álvaro Díaz"_s, rosa = u"Rosa Díaz"_s, pena = u"Rosa Peña"_s, siobhan = u"Siobhán O'Brien"_s,
                  lukasz = u"Łukasz Kowalski"_s, anne = u"Anne-Marie Pierre-Louis"_s, jorgen = u"Jørgen Straße"_s,
                  vera = u"Вера Петрова"_s, wei = u"伟 陈"_s, nguyen = u"Nguyễn Trần"_s, jr = u"J.R. de la Cruz"_s;
    const auto finds = [](const QString &search, const QStringList &expected) {
        QTest::addRow("“%s”", qPrintable(search)) << search << expected;
    };
    for (const QString &word : {u"alvaro"_s, u"Álvaro"_s, u"ALVARO"_s, u"álv"_s, u"alv dia"_s, u"dia alv"_s, u"alvaro.diaz@example.org"_s,
                                u"alvaro.d"_s, u"diaz@exam"_s, u"12 oak"_s, u"oak st"_s, u"m0017"_s, u"M00"_s, u"steward"_s, u"stew díaz"_s,
                                u"2125550100"_s, u"(212) 555-0100"_s, u"212 555 0100"_s, u"+1 212 555 0100"_s})
        finds(word, {alvaro});
    for (const QString &word : {u"díaz"_s, u"diaz"_s, u"Dia"_s, u"st. luke's"_s, u"lukes"_s, u"luke"_s, u"212555"_s, u"1212555"_s, u"luk dia"_s})
        finds(word, {alvaro, rosa});
    for (const QString &word : {u"rosa"_s, u"ROS"_s, u" rosa "_s, u"ro"_s})
        finds(word, {rosa, pena});
    for (const QString &word : {u"rosa dia"_s, u"dia rosa"_s, u"0144"_s, u"elm"_s, u"555 0144"_s, u"5550144"_s})
        finds(word, {rosa});
    for (const QString &word : {u"pena"_s, u"peña"_s, u"pen ros"_s, u"525512345678"_s, u"5678"_s, u"rosa@example"_s, u"example.net"_s})
        finds(word, {pena});
    for (const QString &word : {u"obrien"_s, u"o'brien"_s, u"O’Brien"_s, u"brien"_s, u"siobhan"_s, u"harbor"_s, u"transit"_s, u"night"_s,
                                u"shift night"_s, u"0199"_s, u"7185550199"_s})
        finds(word, {siobhan});
    for (const QString &word : {u"lukasz"_s, u"łukasz"_s, u"kowal"_s, u"luk@"_s})
        finds(word, word == u"luk@"_s ? QStringList{alvaro, rosa, lukasz} : QStringList{lukasz});
    for (const QString &word : {u"anne"_s, u"marie"_s, u"annemarie"_s, u"anne-marie"_s, u"louis pierre"_s, u"pierrelouis"_s})
        finds(word, {anne});
    for (const QString &word : {u"jorgen"_s, u"jørgen"_s, u"strasse"_s, u"straße"_s})
        finds(word, {jorgen});
    for (const QString &word : {u"вера"_s, u"vera"_s, u"петр"_s, u"petrova"_s})
        finds(word, {vera});
    for (const QString &word : {u"伟"_s, u"陈"_s, u"wei"_s, u"chen"_s})
        finds(word, {wei});
    for (const QString &word : {u"nguyen"_s, u"tran nguyen"_s, u"nguyễn"_s})
        finds(word, {nguyen});
    for (const QString &word : {u"jr"_s, u"j.r."_s, u"cruz"_s, u"de la"_s, u"la cruz jr"_s})
        finds(word, {jr});
    finds(u"0100"_s, {alvaro, anne});
    finds(u"5550100"_s, {alvaro, anne});
    finds(u"718"_s, {siobhan, anne});
    finds(u"yilmaz"_s, {u"Çelik Yılmaz"_s});
    finds(u"celik aebler"_s, {u"Çelik Yılmaz"_s});
    finds(u"madonna"_s, {u"Madonna"_s});
    finds(u"bold"_s, {u"<b>Bold</b> Tag"_s});
    finds(u"AND"_s, {u"Sam AND"_s});
    finds(u"sam AND"_s, {u"Sam AND"_s});
    for (const QString &nobody : {u"zzz"_s, u"rosa zzz"_s, u"\""_s, u"'"_s, u"*"_s, u"(\")"_s, u"rosa* OR luis"_s, u"NEAR(rosa"_s, u"🙂"_s, u"#?!"_s,
                                  u"rosa\" OR \"a"_s, u"9999999"_s, u"lvaro"_s})
        finds(nobody, {});
    finds(QString(u'a').repeated(5000), {});
}

void TestSearch::aSearchFindsWhoIsMeant()
{
    QFETCH(QString, search);
    QFETCH(QStringList, expected);
    QCOMPARE(names(search), expected);
}

void TestSearch::everySearchAgreesWithReadingEveryRecord()
{
    // Every prefix of every word anybody has, alone and with another: the index against reading everybody.
    const auto people = m_workspace->people().load(m_workspace.session, m_workspace->people().ids(m_workspace.session, {}));
    const SortKeys keys;
    QList<QStringList> texts;
    QStringList prefixes;
    for (const auto &person : people) {
        QStringList words = PersonSearch::entryFor(person, keys).text.split(u' ', Qt::SkipEmptyParts);
        for (const auto &named : QStringList{person.currentWork() ? person.currentWork()->employer : QString()} + person.tags)
            words += indexWords(named);
        texts += words;
        for (const auto &word : std::as_const(words)) {
            for (int length = 1; length <= qMin<qsizetype>(word.size(), 4); ++length)
                prefixes += word.left(length);
        }
    }
    prefixes.removeDuplicates();
    int searches = 0;
    const auto compare = [&](const QString &search) {
        const QStringList wanted = foldedWords(search);
        QStringList expected;
        for (int i = 0; i < people.size(); ++i) {
            const bool isHit = std::ranges::all_of(wanted, [&](const QString &word) {
                return std::ranges::any_of(texts[i], [&](const QString &text) { return text.startsWith(word); });
            });
            if (isHit && !wanted.isEmpty())
                expected += people[i].displayName();
        }
        ++searches;
        return names(search) == expected;
    };
    for (int i = 0; i < prefixes.size(); ++i) {
        QVERIFY2(compare(prefixes[i]), qPrintable(prefixes[i]));
        const QString two = prefixes[i] + u' ' + prefixes[(i * 7 + 3) % prefixes.size()];
        QVERIFY2(compare(two), qPrintable(two));
    }
    QVERIFY2(searches > 200, qPrintable(QString::number(searches)));
}

void TestSearch::aRenamedTagOrEmployerIsFoundUnderItsNewName()
{
    TestWorkspace workspace;
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s);
    rosa.tags = {u"steward"_s};
    workspace.add(rosa);
    QVERIFY(workspace->store().act(workspace.session, u"Rename a tag"_s, [](Action &action) {
        Statement rename(action.database(), u"UPDATE tag SET name = 'delegate' WHERE name = 'steward'"_s);
        rename.run();
    }));
    QCOMPARE(workspace->people().ids(workspace.session, u"dele"_s).size(), 1);
    QCOMPARE(workspace->people().ids(workspace.session, u"stew"_s).size(), 0);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

void TestSearch::theFirstScreenIsTheBeginningOfTheList()
{
    TestWorkspace workspace;
    QVERIFY(workspace->store().act(workspace.session, u"Many"_s, [&](Action &action) {
        auto writing = workspace->people().inAction(action);
        const SortKeys keys;
        for (int i = 0; i < 6000; ++i) {
            Person person = workspace.person(i % 3 ? u"Rosa%1"_s.arg(i * 7919 % 6000) : u"Zoe"_s, u"Family%1"_s.arg(i * 104729 % 6000));
            writing.insert(person, PersonSearch::entryFor(person, keys));
        }
    }));
    for (const QString &search : {u""_s, u"r"_s, u"ros"_s, u"zoe"_s, u"family1"_s, u"rosa fam"_s, u"family59"_s}) {
        const auto all = workspace->people().ids(workspace.session, search);
        const auto first = workspace->people().firstIds(workspace.session, search, 50);
        QCOMPARE(first, all.first(qMin<qsizetype>(50, all.size())));
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
