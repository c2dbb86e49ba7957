#include "support/TestProgram.h"

#include "WallHouse.h"

#include "exchange/ProposalFiles.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Proposals as a table, in and out, and votes out of the box.
class TestProposalFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTableBecomesCards();
    void theSameFileTwiceAddsNothing();
    void oneTitleOfTwoPeopleIsTwoCards();
    void twoOfOneNameAreAQuestion();
    void aWordThatIsNotKnownStopsItsRow_data();
    void aWordThatIsNotKnownStopsItsRow();
    void aSpanishTableIsRead();
    void aTableWithoutTitlesIsRefused();
    void aDryRunWritesNothing();
    void whatGoesOutComesInElsewhere();
    void votesStayInTheBoxUntilItIsClosed();
    void aFileIsTakenBackWhole();
    void whoAsksForItDoesNotHoldIt();
    void aListComesAgainAfterWorkOnIt();
    void aRowThatIsLeftOutLeavesNobodyBehind();
    void ourOwnFileIsKnownAmongNamesakes();
    void aNamesakeWhoIsOnTheListIsMeant();
    void aNameBesideATitleIsWhoProposesIt();
    void whoSaidNoDoesNotGoOut();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_house->session(); }
    ProposalFiles files()
    {
        return {workspace().store(), workspace().people(), workspace().proposals(), workspace().ballots()};
    }
    ImportSource source(const QByteArray &content)
    {
        QFile file(m_workspace->file(u"cards.csv"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write(content);
        return {file.fileName(), {}, {}};
    }
    ProposalFileOutcome bring(const QByteArray &content, bool isDryRun = false)
    {
        const auto outcome = files().run(session(), source(content), m_house->event, isDryRun);
        return outcome ? *outcome : ProposalFileOutcome();
    }
    QString nameOf(PersonId person) { return workspace().people().nameOf(session(), person); }
    QList<ProposalRow> rows() { return workspace().proposals().rows(session(), m_house->event.id); }
    QByteArray content() { return contentOf(workspace().store().reader()); }
    QByteArray written(const QString &name)
    {
        QFile file(m_workspace->file(name));
        (void)file.open(QIODevice::ReadOnly);
        return file.readAll().replace("\r", "");
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<WallHouse> m_house;
};

void TestProposalFiles::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_house.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_house = std::make_unique<WallHouse>(*m_workspace);
}

void TestProposalFiles::aTableBecomesCards()
{
    const auto outcome = bring("Title,Description,Kind,Format,Level,Minutes,Language,Hosts,Color\n"
                               "Phone banks,How to call,panel,clinic,advanced,90 min,Spanish,Rosa Peña; Omar Haddad,red\n"
                               "Safe lists,,speaker idea,,,,,,\n");
    QCOMPARE(outcome.sentence(), u"2 new cards"_s);
    QCOMPARE(outcome.newPeople, (QStringList{u"Rosa Peña"_s, u"Omar Haddad"_s}));
    QCOMPARE(outcome.ignoredColumns, QStringList{u"Color"_s});
    QCOMPARE(outcome.remarks().size(), 2);
    const auto cards = rows();
    QCOMPARE(cards.size(), 2);
    const auto &banks = cards.first().proposal;
    QCOMPARE(banks.number, 1);
    QCOMPARE(banks.title, u"Phone banks"_s);
    QCOMPARE(banks.abstract, u"How to call"_s);
    QCOMPARE(banks.kind, ProposalKind::Panel);
    QCOMPARE(banks.format, SessionFormat::Clinic);
    QCOMPARE(banks.level, SessionLevel::Advanced);
    QCOMPARE(banks.lengthMin, 90);
    QCOMPARE(banks.language, u"Spanish"_s);
    QCOMPARE(banks.source, ProposalSource::Import);
    QCOMPARE(banks.proposer, banks.hosts.first().person);
    QCOMPARE(cards.first().hosts(), u"Rosa Peña, Omar Haddad"_s);
    QCOMPARE(cards.last().proposal.kind, ProposalKind::SpeakerIdea);
    QVERIFY(cards.last().proposal.needsHost());
    QCOMPARE(m_house->newestLabel(), u"Proposals from cards.csv: 2 new cards"_s);
}

void TestProposalFiles::theSameFileTwiceAddsNothing()
{
    const QByteArray file = "Title,Hosts\nPhone banks,Rosa Peña\nSafe lists,\n";
    QCOMPARE(bring(file).written.size(), 2);
    const auto again = bring(file);
    QCOMPARE(again.sentence(), u"0 new cards · 2 were here already"_s);
    QCOMPARE(again.action, 0);
}

void TestProposalFiles::oneTitleOfTwoPeopleIsTwoCards()
{
    QCOMPARE(bring("Title,Hosts\nPhone banks,Rosa Peña\nphone banks,Omar Haddad\n").written.size(), 2);
    QCOMPARE(workspace().proposals().alike(session(), m_house->event.id).size(), 1);
}

void TestProposalFiles::twoOfOneNameAreAQuestion()
{
    m_house->person(u"Rosa"_s);
    m_house->person(u"Rosa"_s);
    const auto outcome = bring("Title,Hosts\nPhone banks,Rosa Díaz\nBasics,Omar Haddad\n");
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().row, 2);
    QCOMPARE(outcome.rejects.first().who, u"Phone banks"_s);
    QCOMPARE(rows().size(), 1);
}

void TestProposalFiles::aWordThatIsNotKnownStopsItsRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("no title") << QByteArray(",offer,workshop,all,60\n") << u"Title"_s;
    QTest::newRow("kind") << QByteArray("A,gift,workshop,all,60\n") << u"Kind"_s;
    QTest::newRow("format") << QByteArray("A,offer,dance,all,60\n") << u"Format"_s;
    QTest::newRow("level") << QByteArray("A,offer,workshop,hard,60\n") << u"Level"_s;
    QTest::newRow("length") << QByteArray("A,offer,workshop,all,long\n") << u"Minutes"_s;
}

void TestProposalFiles::aWordThatIsNotKnownStopsItsRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const auto outcome = bring("Title,Kind,Format,Level,Minutes\n" + row + "Basics,,,,\n");
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().column, column);
    QVERIFY(!outcome.rejects.first().hint.isEmpty());
    QCOMPARE(rows().size(), 1);
}

void TestProposalFiles::aSpanishTableIsRead()
{
    const auto outcome = bring("Título,Resumen,Ponente\nLlamadas,Cómo llamar,Rosa Peña\n");
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.ignoredColumns, QStringList());
    QCOMPARE(rows().first().hosts(), u"Rosa Peña"_s);
}

void TestProposalFiles::aTableWithoutTitlesIsRefused()
{
    QCOMPARE(refusalOf(files().run(session(), source("Hosts\nRosa\n"), m_house->event, false)), u"no-columns"_s);
}

void TestProposalFiles::aDryRunWritesNothing()
{
    const auto before = content();
    const auto outcome = bring("Title,Hosts\nA,Rosa Peña\n", true);
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.action, 0);
    QCOMPARE(content(), before);
}

void TestProposalFiles::whatGoesOutComesInElsewhere()
{
    bring(
        "Title,Description,Kind,Format,Level,Minutes,Language,Hosts\n"
        "Phone banks,\"How, and why\",panel,clinic,advanced,90,Spanish,Rosa Peña; Omar Haddad\nSafe lists,,request,,,,,\n");
    const auto before = rows();
    QCOMPARE(*files().write(session(), m_workspace->file(u"out.csv"_s), m_house->event), 2);
    const auto file = written(u"out.csv"_s);
    init(); // another workspace
    QCOMPARE(bring(file).rejects.size(), 0);
    const auto after = rows();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto &one = before[i].proposal, &other = after[i].proposal;
        QCOMPARE(other.title, one.title);
        QCOMPARE(other.abstract, one.abstract);
        QCOMPARE(other.kind, one.kind);
        QCOMPARE(other.format, one.format);
        QCOMPARE(other.level, one.level);
        QCOMPARE(other.lengthMin, one.lengthMin);
        QCOMPARE(other.language, one.language);
        QCOMPARE(after[i].hosts(), before[i].hosts());
    }
}

void TestProposalFiles::votesStayInTheBoxUntilItIsClosed()
{
    const auto cards = m_house->cards(3);
    const QString path = m_workspace->file(u"votes.csv"_s);
    QCOMPARE(refusalOf(files().writeVotes(session(), path, m_house->event)), u"empty"_s);
    const auto ballot = m_house->opened(BallotMethod::Dots);
    QVERIFY(m_house->ballots().key(session(), ballot.id, {{BallotMark{cards[0], 2}, BallotMark{cards[1], 1}}}));
    QVERIFY(m_house->ballots().tally(session(), ballot.id, {}, {{0, ballot.id, cards[2], 7, 7, PaperTally::notCounted}}));
    QCOMPARE(refusalOf(files().writeVotes(session(), path, m_house->event)), u"open"_s);
    QCOMPARE(*files().write(session(), m_workspace->file(u"open.csv"_s), m_house->event), 3);
    QVERIFY(written(u"open.csv"_s).contains("Topic A,,offer,workshop,for everybody,,,,,,came in,,\n"));
    QVERIFY(m_house->ballots().close(session(), ballot.id));
    QCOMPARE(*files().writeVotes(session(), path, m_house->event), 3);
    QCOMPARE(written(u"votes.csv"_s).mid(written(u"votes.csv"_s).indexOf("Ballot")),
             QByteArray("Ballot,Number,Title,Dots\n1,1,Topic A,2\n1,2,Topic B,1\ncounted,3,Topic C,7\n"));
    QCOMPARE(*files().write(session(), m_workspace->file(u"closed.csv"_s), m_house->event), 3);
    QVERIFY(written(u"closed.csv"_s).contains("came in,,2\n"));
}

void TestProposalFiles::aFileIsTakenBackWhole()
{
    const auto before = content();
    bring("Title,Hosts\nA,Rosa Peña\n");
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(content(), before);
}

void TestProposalFiles::whoAsksForItDoesNotHoldIt()
{
    const auto outcome = bring("Title,Kind,Proposed by,Speaker,Hosts\n"
                               "Hear from the dockers,speaker_idea,Zed Quimby,Lou Dock,\n"
                               "Childcare,request,Zed Quimby,,\n"
                               "Phone banks,offer,Zed Quimby,,\n"
                               "Maps,offer,Zed Quimby,,Rosa Peña\n");
    QCOMPARE(outcome.written.size(), 4);
    QCOMPARE(outcome.ignoredColumns, QStringList());
    const auto cards = rows();
    for (const auto &row : cards)
        QCOMPARE(nameOf(row.proposal.proposer), u"Zed Quimby"_s);
    QCOMPARE(cards[0].hosts(), u"Lou Dock"_s);
    QCOMPARE(cards[0].proposal.hosts.first().answer, HostAnswer::Invited);
    QVERIFY(cards[0].proposal.needsHost());
    QVERIFY(cards[1].proposal.hosts.isEmpty());
    QVERIFY(cards[1].proposal.needsHost());
    QCOMPARE(cards[2].hosts(), u"Zed Quimby"_s);
    QCOMPARE(cards[3].hosts(), u"Rosa Peña"_s);
}

void TestProposalFiles::aListComesAgainAfterWorkOnIt()
{
    const QByteArray file = "Title,Hosts\nPress releases,Rosa Peña\nPress releases!,Omar Haddad\nChildcare,\n";
    QCOMPARE(bring(file).written.size(), 3);
    const auto cards = rows();
    QVERIFY(workspace().proposals().merge(session(), cards[0].proposal.id, cards[1].proposal.id));
    Proposal adopted = cards[2].proposal;
    adopted.hosts += ProposalHost{0, m_house->person(u"Rosa"_s), HostAnswer::Yes};
    QVERIFY(workspace().proposals().save(session(), cards[2].proposal, adopted));
    QCOMPARE(bring(file).sentence(), u"0 new cards · 3 were here already"_s);
    const auto withOneMore = bring("Title,Hosts\nPress releases,Rosa Peña; Lou Dock\n");
    QCOMPARE(withOneMore.known.size(), 1);
    QCOMPARE(withOneMore.newPeople, QStringList());
    QCOMPARE(rows().size(), 3);
}

void TestProposalFiles::aRowThatIsLeftOutLeavesNobodyBehind()
{
    m_house->person(u"Rosa"_s);
    m_house->person(u"Rosa"_s);
    const auto before = content();
    const auto outcome = bring("Title,Hosts\nPhone banks,Newbie Zzone; Rosa Díaz\n");
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.newPeople, QStringList());
    QCOMPARE(content(), before);
}

void TestProposalFiles::ourOwnFileIsKnownAmongNamesakes()
{
    m_house->person(u"Rosa"_s);
    m_house->card(u"Phone banks"_s, m_house->person(u"Rosa"_s));
    QCOMPARE(*files().write(session(), m_workspace->file(u"out.csv"_s), m_house->event), 1);
    const auto outcome = bring(written(u"out.csv"_s));
    QCOMPARE(outcome.rejects.size(), 0);
    QCOMPARE(outcome.known.size(), 1);
}

void TestProposalFiles::aNamesakeWhoIsOnTheListIsMeant()
{
    m_house->person(u"Omar"_s);
    const auto coming = m_house->person(u"Omar"_s);
    QVERIFY(workspace().registrations().invite(session(), m_house->event, {coming}));
    QCOMPARE(bring("Title,Hosts\nPhone banks,Omar Díaz\n").written.size(), 1);
    QCOMPARE(rows().first().proposal.hosts.first().person, coming);
}

void TestProposalFiles::aNameBesideATitleIsWhoProposesIt()
{
    QCOMPARE(bring("Name,What would you like to offer?\nZoe Quill,Phone banks\n").written.size(), 1);
    QCOMPARE(rows().first().proposal.title, u"Phone banks"_s);
    QCOMPARE(nameOf(rows().first().proposal.proposer), u"Zoe Quill"_s);
    QCOMPARE(bring("Nombre,Ponentes\nMapas,Rosa Peña\n").written.size(), 1);
    QCOMPARE(rows().last().proposal.title, u"Mapas"_s);
    QCOMPARE(refusalOf(files().run(session(), source("Name\nZoe Quill\n"), m_house->event, false)), u"no-columns"_s);
}

void TestProposalFiles::whoSaidNoDoesNotGoOut()
{
    auto card = m_house->titled(u"Phone banks"_s, m_house->person(u"Rosa"_s));
    card.hosts += ProposalHost{0, m_house->person(u"Omar"_s), HostAnswer::No};
    card.hosts += ProposalHost{0, m_house->person(u"Lou"_s), HostAnswer::Invited};
    card.proposer = m_house->person(u"Zed"_s);
    QVERIFY(workspace().proposals().add(session(), card));
    QCOMPARE(*files().write(session(), m_workspace->file(u"out.csv"_s), m_house->event), 1);
    const auto file = written(u"out.csv"_s);
    QVERIFY(!file.contains("Omar"));
    init(); // another workspace
    QCOMPARE(bring(file).written.size(), 1);
    const auto back = rows().first().proposal;
    QCOMPARE(nameOf(back.proposer), u"Zed Díaz"_s);
    QCOMPARE(back.hosts.size(), 2);
    QCOMPARE(back.hosts[0].answer, HostAnswer::Yes);
    QCOMPARE(back.hosts[1].answer, HostAnswer::Invited);
    QCOMPARE(nameOf(back.hosts[1].person), u"Lou Díaz"_s);
}

RNF_TEST(TestProposalFiles)
#include "tst_proposal_files.moc"
