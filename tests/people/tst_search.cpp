#include "support/TestProgram.h"
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
    void aGreatManyNewPeopleAreWrittenTogether();

private:
    PersonId add(const QString &given, const QString &family, const QString &phone = {}, const QString &email = {},
                 const QString &street = {}, const QString &employer = {}, const QString &tag = {},
                 const QString &number = {});
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
    add(u"Álvaro"_s, u"Díaz"_s, u"212 555 0100"_s, u"alvaro.diaz@example.org"_s, u"12 Oak Street"_s, u"St. Luke's"_s,
        u"steward"_s, u"M0017"_s);
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
    add(u"Kwame"_s, u"Mensah"_s, u"+44 20 7946 0958"_s, u"kwame@ports.example.org"_s, u"4 Quay Wharf"_s, u"Port of Boston"_s,
        u"driver"_s, u"E-204"_s);
    add(u"Zoë"_s, u"Müller"_s, u"(413) 555-0177"_s, u"zoe.m@uni.example.edu"_s, u"7 Rue de l'Église"_s,
        u"Hôpital Saint-Louis"_s, u"comité"_s, u"HSL/0042"_s);
    add(u"Ольга"_s, u"Шевченко"_s, u"617 555 0123"_s);
    add(u"Δημήτρης"_s, u"Παπαδόπουλος"_s);
    add(u"فاطمة"_s, u"الزهراء"_s);
    add(u"יוסף"_s, u"כהן"_s);
}

QStringList TestSearch::names(const QString &search)
{
    QStringList found;
    for (const auto &person :
         m_workspace->people().load(m_workspace.session, m_workspace->people().ids(m_workspace.session, search)))
        found += person.displayName();
    return found;
}

void TestSearch::aSearchFindsWhoIsMeant_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    const QString alvaro = u"Álvaro Díaz"_s, rosa = u"Rosa Díaz"_s, pena = u"Rosa Peña"_s, siobhan = u"Siobhán O'Brien"_s,
                  lukasz = u"Łukasz Kowalski"_s, anne = u"Anne-Marie Pierre-Louis"_s, jorgen = u"Jørgen Straße"_s,
                  vera = u"Вера Петрова"_s, wei = u"伟 陈"_s, nguyen = u"Nguyễn Trần"_s, jr = u"J.R. de la Cruz"_s,
                  celik = u"Çelik Yılmaz"_s, kwame = u"Kwame Mensah"_s, zoe = u"Zoë Müller"_s, olga = u"Ольга Шевченко"_s,
                  dimitris = u"Δημήτρης Παπαδόπουλος"_s, fatima = u"فاطمة الزهراء"_s, yosef = u"יוסף כהן"_s;
    const auto finds = [](const QStringList &searches, const QStringList &expected) {
        for (const auto &search : searches)
            QTest::addRow("“%s”", qPrintable(search)) << search << expected;
    };
    finds({u"alvaro"_s, u"Álvaro"_s, u"ALVARO"_s, u"álv"_s, u"alv dia"_s, u"dia alv"_s, u"alvaro.diaz@example.org"_s,
           u"alvaro.d"_s, u"diaz@exam"_s, u"12 oak"_s, u"oak st"_s, u"m0017"_s, u"M00"_s, u"steward"_s, u"stew díaz"_s,
           u"2125550100"_s, u"(212) 555-0100"_s, u"212 555 0100"_s, u"+1 212 555 0100"_s},
          {alvaro});
    finds({u"díaz"_s, u"diaz"_s, u"Dia"_s, u"st. luke's"_s, u"lukes"_s, u"luke"_s, u"212555"_s, u"1212555"_s, u"luk dia"_s},
          {alvaro, rosa});
    finds({u"rosa"_s, u"ROS"_s, u" rosa "_s, u"ro"_s}, {rosa, pena});
    finds({u"rosa dia"_s, u"dia rosa"_s, u"0144"_s, u"elm"_s, u"555 0144"_s, u"5550144"_s}, {rosa});
    finds({u"pena"_s, u"peña"_s, u"pen ros"_s, u"525512345678"_s, u"5678"_s, u"rosa@example"_s, u"example.net"_s}, {pena});
    finds({u"obrien"_s, u"o'brien"_s, u"O’Brien"_s, u"brien"_s, u"siobhan"_s, u"harbor"_s, u"transit"_s, u"night"_s,
           u"shift night"_s, u"0199"_s, u"7185550199"_s},
          {siobhan});
    finds({u"lukasz"_s, u"łukasz"_s, u"kowal"_s}, {lukasz});
    finds({u"luk@"_s}, {alvaro, rosa, lukasz});
    finds({u"anne"_s, u"marie"_s, u"annemarie"_s, u"anne-marie"_s, u"louis pierre"_s, u"pierrelouis"_s}, {anne});
    finds({u"jorgen"_s, u"jørgen"_s, u"strasse"_s, u"straße"_s}, {jorgen});
    finds({u"вера"_s, u"vera"_s, u"петр"_s, u"petrova"_s}, {vera});
    finds({u"伟"_s, u"陈"_s, u"wei"_s, u"chen"_s}, {wei});
    finds({u"nguyen"_s, u"tran nguyen"_s, u"nguyễn"_s}, {nguyen});
    finds({u"jr"_s, u"j.r."_s, u"cruz"_s, u"de la"_s, u"la cruz jr"_s}, {jr});
    finds({u"0100"_s}, {alvaro, anne});
    finds({u"5550100"_s}, {alvaro, anne});
    finds({u"718"_s}, {siobhan, anne});
    finds({u"yilmaz"_s}, {celik});
    finds({u"celik aebler"_s}, {celik});
    finds({u"madonna"_s}, {u"Madonna"_s});
    finds({u"bold"_s}, {u"<b>Bold</b> Tag"_s});
    finds({u"AND"_s}, {u"Sam AND"_s});
    finds({u"sam AND"_s}, {u"Sam AND"_s});

    // Two words, in any order, begun or whole.
    finds({u"ros pen"_s, u"rosa peña"_s, u"Peña, Rosa"_s}, {pena});
    finds({u"díaz, rosa"_s, u"rosa luke"_s, u"ro d"_s, u"elm rosa"_s}, {rosa});
    finds({u"a d"_s, u"alvaro luke"_s, u"steward oak"_s, u"m0017 diaz"_s}, {alvaro});
    finds({u"kwa mens"_s, u"mensah kwame"_s, u"k m"_s, u"driver mensah"_s, u"boston kwame"_s}, {kwame});
    finds({u"harbor siobhan"_s, u"night brien"_s, u"transit 0199"_s}, {siobhan});
    finds({u"cruz j"_s, u"de la cruz"_s, u"Cruz, J.R. de la"_s, u"j r cruz"_s}, {jr});

    // Phones: from their start, with and without area and country code, and by the last four digits, however they are written.
    finds({u"(212) 555-01"_s, u"2125550"_s}, {alvaro, rosa});
    finds({u"212-555-0100"_s, u"212.555.0100"_s, u"+12125550100"_s, u"1 212 555 0100"_s}, {alvaro});
    finds({u"555"_s, u"01"_s}, {alvaro, rosa, zoe, siobhan, anne, olga});
    finds({u"1718"_s, u"718 555"_s}, {siobhan, anne});
    finds({u"(718) 555-0199"_s, u"(718) 555-0199 x12"_s, u"019"_s}, {siobhan});
    finds({u"413"_s, u"(413) 555"_s, u"0177"_s, u"5550177"_s}, {zoe});
    finds({u"617 555 0123"_s, u"0123"_s}, {olga});
    finds({u"+44"_s, u"+442079460958"_s, u"+44 20 7946 0958"_s, u"20 7946"_s, u"2079460958"_s, u"9460958"_s, u"0958"_s},
          {kwame});
    finds({u"+52"_s, u"+52 55 1234 5678"_s, u"55 1234 5678"_s, u"5512345678"_s}, {pena});

    // E-mail addresses.
    finds({u"example"_s}, {alvaro, lukasz, kwame, zoe, pena});
    finds({u"example.org"_s, u"@example.org"_s, u"org"_s}, {alvaro, kwame});
    finds({u"ALVARO.DIAZ@EXAMPLE.ORG"_s, u"alvaro.diaz"_s}, {alvaro});
    finds({u"kwame@ports.example.org"_s, u"ports.example"_s, u"kwame@"_s}, {kwame});
    finds({u"zoe.m@uni"_s, u"uni.example.edu"_s, u"edu"_s}, {zoe});
    finds({u"luk@example.com"_s}, {lukasz});
    finds({u"@example.net"_s}, {pena});

    // Streets.
    finds({u"12 oak street"_s, u"street oak"_s, u"street"_s}, {alvaro});
    finds({u"9 elm"_s, u"9 Elm St."_s}, {rosa});
    finds({u"æbler"_s, u"aebler alle"_s, u"Allé 3"_s}, {celik});
    finds({u"quay"_s, u"4 quay"_s, u"wharf quay"_s}, {kwame});
    finds({u"7 rue"_s, u"rue eglise"_s, u"l'église"_s, u"leglise"_s, u"Église"_s}, {zoe});
    finds({u"st"_s}, {alvaro, rosa, jorgen});

    // Employers, tags and numbers.
    finds({u"port"_s, u"port of boston"_s, u"driver"_s, u"e-204"_s, u"e204"_s, u"204"_s}, {kwame});
    finds({u"hopital"_s, u"Hôpital Saint-Louis"_s, u"saint louis"_s, u"saintlouis"_s, u"comité"_s, u"comite"_s, u"hsl"_s,
           u"HSL/0042"_s, u"0042"_s},
          {zoe});
    finds({u"St Luke"_s, u"luke’s"_s}, {alvaro, rosa});
    finds({u"com"_s}, {lukasz, zoe});

    // Accents and capitals, composed or not.
    finds({u"A\u0301lvaro"_s, u"a\u0301lv"_s}, {alvaro});
    finds({u"PENA"_s, u"Pen\u0303a"_s, u"peñ"_s}, {pena});
    finds({u"zoe"_s, u"ZOË"_s, u"muller zoe"_s, u"Zoë Mu\u0308ller"_s}, {zoe});
    finds({u"ŁUKASZ"_s, u"lukasz kowalski"_s}, {lukasz});
    finds({u"JØRGEN"_s, u"jörgen"_s, u"jorgen strasse"_s}, {jorgen});
    finds({u"Yılmaz"_s, u"YILMAZ"_s, u"Çelik"_s, u"CELIK"_s}, {celik});
    finds({u"nguyen tran"_s, u"Trần Nguyễn"_s}, {nguyen});
    finds({u"tr"_s, u"TRAN"_s, u"Trần"_s}, {siobhan, nguyen});
    finds({u"ｒｏｓａ"_s}, {rosa, pena});

    // Punctuation is passed over.
    finds({u"o brien"_s, u"o-brien"_s, u"O'Brien, Siobhán"_s}, {siobhan});
    finds({u"anne marie"_s, u"anne–marie"_s, u"Pierre-Louis, Anne-Marie"_s, u"pierre louis"_s}, {anne});
    finds({u"(rosa)"_s, u"rosa!"_s, u"“rosa”"_s, u"rosa@"_s}, {rosa, pena});
    finds({u"rosa/díaz"_s, u"rosa;díaz"_s, u"\"rosa\" \"díaz\""_s, u"rosa (díaz)"_s}, {rosa});
    finds({u"<b>Bold</b>"_s, u"bold tag"_s}, {u"<b>Bold</b> Tag"_s});

    // Other scripts, and some of them in Latin letters.
    finds({u"ВЕРА"_s, u"вер"_s, u"петрова вера"_s, u"vera petrova"_s}, {vera});
    finds({u"ольга"_s, u"ОЛЬГА"_s, u"шевч"_s, u"шевченко ольга"_s, u"olga"_s}, {olga});
    finds({u"δημητρης"_s, u"ΔΗΜΉΤΡΗΣ"_s, u"παπαδ"_s, u"Παπαδόπουλος"_s}, {dimitris});
    finds({u"فاطمة"_s, u"الزه"_s}, {fatima});
    finds({u"יוסף"_s, u"כהן יוסף"_s}, {yosef});
    finds({u"陈 伟"_s, u"chen wei"_s}, {wei});

    // Nobody, and no input is an error.
    finds({u"zzz"_s, u"rosa zzz"_s, u"\""_s, u"'"_s, u"*"_s, u"(\")"_s, u"rosa* OR luis"_s, u"NEAR(rosa"_s, u"🙂"_s,
           u"#?!"_s, u"rosa\" OR \"a"_s, u"9999999"_s, u"lvaro"_s},
          {});
    finds({QString(u'a').repeated(5000)}, {});
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
        for (const auto &named :
             QStringList{person.currentWork() ? person.currentWork()->employer : QString()} + person.tags)
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
    QVERIFY(workspace->store().act(workspace.session, Operation::EditPeople, u"Rename a tag"_s, [](Action &action) {
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
    QVERIFY(workspace->store().act(workspace.session, Operation::EditPeople, u"Many"_s, [&](Action &action) {
        auto writing = workspace->people().inAction(action);
        const SortKeys keys;
        for (int i = 0; i < 6000; ++i) {
            Person person =
                workspace.person(i % 3 ? u"Rosa%1"_s.arg(i * 7919 % 6000) : u"Zoe"_s, u"Family%1"_s.arg(i * 104729 % 6000));
            writing.insert(person, PersonSearch::entryFor(person, keys));
        }
    }));
    for (const QString &search : {u""_s, u"r"_s, u"ros"_s, u"zoe"_s, u"family1"_s, u"rosa fam"_s, u"family59"_s}) {
        const auto all = workspace->people().ids(workspace.session, search);
        const auto first = workspace->people().firstIds(workspace.session, search, 50);
        QCOMPARE(first, all.first(qMin<qsizetype>(50, all.size())));
    }
}

/// So many at once go into the index on a way of their own.
void TestSearch::aGreatManyNewPeopleAreWrittenTogether()
{
    TestWorkspace workspace;
    constexpr int count = 20'000;
    std::vector<Person> people(count);
    for (int i = 0; i < count; ++i) {
        people[size_t(i)] = workspace.person(u"Rosa%1"_s.arg(i), u"Díaz"_s);
        if (i % 3)
            people[size_t(i)].externalIds += ExternalId{0, u"member"_s, QString::number(i)};
        if (i % 5 == 0)
            people[size_t(i)].tags = {u"steward"_s};
    }
    QVERIFY(workspace->store().act(workspace.session, Operation::EditPeople, u"Many"_s, [&](Action &action) {
        auto writing = workspace->people().inAction(action);
        const SortKeys keys;
        std::vector<PersonSearch::Entry> entries;
        entries.reserve(count);
        for (Person &person : people)
            writing.insertLater(person, entries.emplace_back(PersonSearch::entryFor(person, keys)));
        QVERIFY(writing.find(people.back().id).has_value()); // whoever is looked for is written first
    }));
    QCOMPARE(workspace->people().find(workspace.session, people[7].id), people[7]);
    QCOMPARE(workspace->people().ids(workspace.session, u"steward"_s).size(), count / 5);
    QCOMPARE(workspace->people().ids(workspace.session, u"rosa19999"_s), QList<PersonId>{people.back().id});
    QVERIFY(workspace->check(workspace.session)->isEmpty());
    if (!workspace->store().reader().connection().isShared()) { // SQLite merges its index late, and then as usual again
        Statement setting(workspace->store().reader(), u"SELECT v FROM search_text_config WHERE k = 'automerge'"_s);
        QCOMPARE(setting.one<int>(), 4);
    }
    QVERIFY(workspace->changes().undo(workspace.session, workspace->changes().nextUndo(workspace.session)->seq));
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

RNF_TEST(TestSearch)
#include "tst_search.moc"
