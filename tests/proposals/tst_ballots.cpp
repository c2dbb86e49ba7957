#include "support/TestProgram.h"

#include "WallHouse.h"

#include "proposals/ProposalSchema.h"
#include "storage/Statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Votes on paper and on the screen: what counts, what stays secret, and until when.
class TestBallots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyHearsCountsBeforeItCloses();
    void oneVoteIsOpenAtATime();
    void aClosedVoteTakesNothing();
    void aPaperSaysNoMoreThanItMay_data();
    void aPaperSaysNoMoreThanItMay();
    void everyRegistrationHasOneVoice();
    void strangersDoNotVote();
    void theBoxGivesManyAtOnceAndKeepsSome();
    void whateverIsCastByWhomTheFileIsTheSame();
    void rowsTellNoOrder();
    void twoCountsMustAgree();
    void aSettledDifferenceCounts();
    void aCardThatIsCountedAgainIsOpen();
    void whatWasAgreedOnFallsWithACount();
    void twoWhoCountAtOnceKeepBothCounts();
    void aCardThatWasWithdrawnHoldsNoVoteOpen();
    void aVoterOfBothCardsCountsOnce();
    void dotsOfBothCardsAreAddedAndMarked();
    void tiesGoToThoseWhoHaveLeast();
    void everythingIsUndone();

private:
    Ballots &ballots() { return m_house->ballots(); }
    const Session &session() { return m_house->session(); }
    Workspace &workspace() { return **m_workspace; }
    BallotCount closed(const Ballot &ballot)
    {
        if (!ballots().close(session(), ballot.id))
            return {};
        return ballots().count(session(), ballot).value_or(BallotCount());
    }
    PaperTally tally(const Ballot &ballot, ProposalId card, int first, int second)
    {
        return {0, ballot.id, card, first, second, PaperTally::notCounted};
    }
    QByteArray votedWith(bool isTurned);
    QByteArray saidOfVotes();

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<WallHouse> m_house;
};

void TestBallots::init()
{
    m_house.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_house = std::make_unique<WallHouse>(*m_workspace);
}

void TestBallots::nobodyHearsCountsBeforeItCloses()
{
    const auto cards = m_house->cards(3);
    const auto ballot = m_house->opened();
    QVERIFY(ballots().key(session(), ballot.id,
                          {WallHouse::paper({cards[0], cards[1]}), WallHouse::paper({cards[0]}), WallHouse::paper({})}));
    QVERIFY(!ballots().count(session(), ballot));
    QVERIFY(m_house->facts().count.isEmpty());
    QCOMPARE(ballots().turnout(session(), ballot).papers, 2);
    const auto count = closed(ballot);
    QCOMPARE(count.of(cards[0]), 2);
    QCOMPARE(count.of(cards[1]), 1);
    QCOMPARE(count.of(cards[2]), 0);
    QCOMPARE(m_house->facts().count, count);
}

void TestBallots::oneVoteIsOpenAtATime()
{
    const auto ballot = m_house->opened();
    Ballot another;
    another.event = m_house->event.id;
    QCOMPARE(refusalOf(ballots().open(session(), another)), u"open"_s);
    QVERIFY(ballots().close(session(), ballot.id));
    another.dots = 0;
    QCOMPARE(refusalOf(ballots().open(session(), another)), u"amount"_s);
    another.dots = 3;
    QVERIFY(ballots().open(session(), another));
    QCOMPARE(ballots().of(session(), m_house->event.id).size(), 2);
    QCOMPARE(ballots().current(session(), m_house->event.id)->dots, 3);
}

void TestBallots::aClosedVoteTakesNothing()
{
    const auto card = m_house->card(u"A"_s);
    const auto ballot = m_house->opened();
    QVERIFY(ballots().close(session(), ballot.id));
    QCOMPARE(refusalOf(ballots().key(session(), ballot.id, {WallHouse::paper({card})})), u"closed"_s);
    QCOMPARE(refusalOf(ballots().count(session(), ballot.id, {{m_house->registered(u"Rosa"_s)}, {}})), u"closed"_s);
    QCOMPARE(refusalOf(ballots().tally(session(), ballot.id, {}, {tally(ballot, card, 1, 1)})), u"closed"_s);
    QCOMPARE(refusalOf(ballots().close(session(), ballot.id)), u"closed"_s);
}

void TestBallots::aPaperSaysNoMoreThanItMay_data()
{
    QTest::addColumn<BallotMethod>("method");
    QTest::addColumn<QList<int>>("cards");
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<bool>("isAllowed");
    using Numbers = QList<int>;
    QTest::newRow("likes") << BallotMethod::Approval << Numbers{0, 1, 2} << Numbers{1, 1, 1} << true;
    QTest::newRow("likes one twice") << BallotMethod::Approval << Numbers{0, 0} << Numbers{1, 1} << false;
    QTest::newRow("likes one more") << BallotMethod::Approval << Numbers{0} << Numbers{2} << false;
    QTest::newRow("five dots") << BallotMethod::Dots << Numbers{0, 1} << Numbers{2, 3} << true;
    QTest::newRow("six dots") << BallotMethod::Dots << Numbers{0, 1} << Numbers{3, 3} << false;
    QTest::newRow("no dot") << BallotMethod::Dots << Numbers{0} << Numbers{0} << false;
    QTest::newRow("a card that was withdrawn") << BallotMethod::Approval << Numbers{3} << Numbers{1} << false;
}

void TestBallots::aPaperSaysNoMoreThanItMay()
{
    QFETCH(BallotMethod, method);
    QFETCH(QList<int>, cards);
    QFETCH(QList<int>, values);
    QFETCH(bool, isAllowed);
    const auto all = m_house->cards(4);
    QVERIFY(m_house->proposals().setStatus(session(), {all[3]}, ProposalStatus::Withdrawn));
    const auto ballot = m_house->opened(method);
    BallotPaper paper;
    for (qsizetype i = 0; i < cards.size(); ++i)
        paper += BallotMark{all[cards[i]], values[i]};
    const auto done = ballots().key(session(), ballot.id, {WallHouse::paper({all[0]}), paper});
    QCOMPARE(refusalOf(done), isAllowed ? QString() : u"paper"_s);
    // All of a pile or nothing.
    QCOMPARE(ballots().turnout(session(), ballot).papers, isAllowed ? 2 : 0);
}

// --- on the screen

void TestBallots::everyRegistrationHasOneVoice()
{
    const auto card = m_house->card(u"A"_s);
    const auto ballot = m_house->opened();
    const auto rosa = m_house->registered(u"Rosa"_s), omar = m_house->registered(u"Omar"_s);
    QVERIFY(!ballots().voters(session(), ballot.id).contains(rosa));
    QVERIFY(ballots().count(session(), ballot.id, {{rosa}, {WallHouse::paper({card})}}));
    QVERIFY(ballots().voters(session(), ballot.id).contains(rosa));
    QCOMPARE(refusalOf(ballots().count(session(), ballot.id, {{omar, rosa}, {WallHouse::paper({card}), {}}})), u"voted"_s);
    QVERIFY(!ballots().voters(session(), ballot.id).contains(omar));
    QCOMPARE(ballots().turnout(session(), ballot).voters, 1);
    QCOMPARE(closed(ballot).of(card), 1);
}

void TestBallots::strangersDoNotVote()
{
    const auto card = m_house->card(u"A"_s);
    const auto ballot = m_house->opened();
    QCOMPARE(refusalOf(ballots().count(session(), ballot.id, {{RegistrationId(12345)}, {WallHouse::paper({card})}})),
             u"gone"_s);
}

void TestBallots::theBoxGivesManyAtOnceAndKeepsSome()
{
    BallotBox box{QRandomGenerator(1)};
    for (int i = 1; i < 2 * BallotBox::fewest; ++i) {
        box.cast(RegistrationId(i), {BallotMark{ProposalId(i), 1}});
        QVERIFY(box.ready().isEmpty());
    }
    box.cast(RegistrationId(100), {BallotMark{ProposalId(100), 1}});
    const auto ready = box.ready();
    QCOMPARE(ready.papers.size(), BallotBox::fewest);
    QVERIFY(std::ranges::is_sorted(ready.voters));
    // Where the writing fails, nothing is lost.
    QCOMPARE(box.size(), 2 * BallotBox::fewest);
    box.written(ready);
    QCOMPARE(box.size(), BallotBox::fewest);
    for (const auto &voter : ready.voters)
        QVERIFY(!box.has(voter));
    QVERIFY(box.ready().isEmpty());
    QCOMPARE(box.whole().papers.size(), BallotBox::fewest);
    const auto left = box.voters();
    box.drop(left.first());
    QVERIFY(box.whole().isEmpty()); // too few to hide each other
    QCOMPARE(box.rest().papers.size(), BallotBox::fewest - 1);
}

/// Six people cast on the screen one after the other; turned, each casts what another one would have. Answers all rows of the
/// workspace and everything that its log says.
QByteArray TestBallots::votedWith(bool isTurned)
{
    init();
    const auto cards = m_house->cards(4);
    QList<RegistrationId> voters;
    for (const auto &name : {u"Rosa"_s, u"Omar"_s, u"Ana"_s, u"Samir"_s, u"Joy"_s, u"Luis"_s})
        voters += m_house->registered(name);
    const auto ballot = m_house->opened();
    Ballots drawn(workspace().store(), QRandomGenerator(7));
    BallotBox box{QRandomGenerator(8)};
    for (qsizetype i = 0; i < voters.size(); ++i) {
        const auto like = isTurned ? voters.size() - 1 - i : i;
        box.cast(voters[i], WallHouse::paper({cards[like % 4], cards[(like + 1 + like / 4) % 4]}));
    }
    const auto batch = box.rest();
    (void)must(drawn.count(session(), ballot.id, batch));
    box.written(batch);
    (void)must(drawn.key(session(), ballot.id,
                         {WallHouse::paper({cards[isTurned ? 1 : 2]}), WallHouse::paper({cards[isTurned ? 2 : 1]})}));
    return saidOfVotes();
}

/// The rows of papers and voters, and what the log says of them; ids from those of the first row on.
QByteArray TestBallots::saidOfVotes()
{
    QByteArray said;
    const auto add = [&](const QString &sql, const QList<int> &ids) {
        Statement rows(workspace().store().reader(), sql);
        QHash<int, qint64> first;
        rows.each([&](Row &row) {
            for (int column = 0; column < 4; ++column) {
                auto value = row.take<qint64>();
                if (ids.contains(column))
                    value -= *first.insert(column, first.value(column, value));
                said += QByteArray::number(value) + ' ';
            }
            said += '\n';
        });
    };
    const auto proposal = m_house->proposals().rows(session(), m_house->event.id).first().proposal.id.value;
    add(u"SELECT id, paper_no, proposal_id - %1, value FROM vote ORDER BY id"_s.arg(proposal), {0});
    add(u"SELECT id, registration_id, 0, 0 FROM ballot_issue ORDER BY id"_s, {0, 1});
    add(u"SELECT action_seq, row_id, last_id, table_no FROM change WHERE table_no BETWEEN %1 AND %2 ORDER BY seq"_s
            .arg(int(ProposalTable::Issue))
            .arg(int(ProposalTable::Vote)),
        {0, 1, 2});
    return said;
}

void TestBallots::whateverIsCastByWhomTheFileIsTheSame()
{
    const auto straight = votedWith(false);
    QVERIFY(straight.contains('\n'));
    QCOMPARE(votedWith(true), straight);
}

void TestBallots::rowsTellNoOrder()
{
    votedWith(false);
    QList<std::pair<qint64, qint64>> papers, voters;
    const auto take = [&](const QString &sql, QList<std::pair<qint64, qint64>> &into) {
        Statement rows(workspace().store().reader(), sql);
        rows.each([&](Row &row) {
            const auto id = row.take<qint64>();
            into += {id, row.take<qint64>()};
        });
    };
    take(u"SELECT id, paper_no FROM vote ORDER BY id"_s, papers);
    take(u"SELECT id, registration_id FROM ballot_issue ORDER BY id"_s, voters);
    QCOMPARE(voters.size(), 6);
    QVERIFY(std::ranges::is_sorted(voters, {}, &std::pair<qint64, qint64>::second));
    // Two piles, each by the numbers that were drawn; the first has two marks on each of six papers.
    QVERIFY(std::ranges::is_sorted(papers.first(12), {}, &std::pair<qint64, qint64>::second));
    QVERIFY(std::ranges::is_sorted(papers.sliced(12), {}, &std::pair<qint64, qint64>::second));
}

// --- on paper

void TestBallots::twoCountsMustAgree()
{
    const auto cards = m_house->cards(3);
    const auto ballot = m_house->opened(BallotMethod::Dots);
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, cards[0], 12, 12), tally(ballot, cards[1], 9, -1)}));
    QCOMPARE(refusalOf(ballots().close(session(), ballot.id)), u"one-count"_s);
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, cards[1], 9, 8)}));
    QCOMPARE(refusalOf(ballots().close(session(), ballot.id)), u"differs"_s);
    const auto turnout = ballots().turnout(session(), ballot);
    QCOMPARE(turnout.counted, 2);
    QCOMPARE(turnout.tallied, 1);
    QCOMPARE(turnout.differing, 1);
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, cards[1], 9, 9)}));
    const auto count = closed(ballot);
    QCOMPARE(count.of(cards[0]), 12);
    QCOMPARE(count.of(cards[1]), 9);
    QCOMPARE(count.onPaper.size(), 2);
}

void TestBallots::aSettledDifferenceCounts()
{
    const auto card = m_house->card(u"A"_s);
    const auto ballot = m_house->opened();
    auto settled = tally(ballot, card, 9, 8);
    settled.settled = 10;
    QVERIFY(ballots().tally(session(), ballot.id, {}, {settled}));
    QCOMPARE(closed(ballot).of(card), 10);
    // What each has counted stays known.
    const auto kept = ballots().tallies(session(), ballot.id).first();
    QCOMPARE(kept.first, 9);
    QCOMPARE(kept.second, 8);
}

void TestBallots::aCardThatIsCountedAgainIsOpen()
{
    const auto card = m_house->card(u"A"_s);
    const auto ballot = m_house->opened();
    auto settled = tally(ballot, card, 9, 8);
    settled.settled = 10;
    QVERIFY(ballots().tally(session(), ballot.id, {}, {settled}));
    auto again = settled;
    again.second = PaperTally::notCounted;
    QVERIFY(ballots().tally(session(), ballot.id, {settled}, {again}));
    QCOMPARE(ballots().tallies(session(), ballot.id).first().settled, PaperTally::notCounted);
    QVERIFY(ballots().tally(session(), ballot.id, {again}, {tally(ballot, card, -1, -1)}));
    QVERIFY(ballots().tallies(session(), ballot.id).isEmpty());
}

void TestBallots::whatWasAgreedOnFallsWithACount()
{
    const auto card = m_house->card(u"A"_s);
    const auto ballot = m_house->opened();
    auto settled = tally(ballot, card, 10, 12);
    settled.settled = 11;
    QVERIFY(ballots().tally(session(), ballot.id, {}, {settled}));
    auto again = settled;
    again.first = 15;
    QVERIFY(ballots().tally(session(), ballot.id, {settled}, {again}));
    QCOMPARE(refusalOf(ballots().close(session(), ballot.id)), u"differs"_s);
}

void TestBallots::twoWhoCountAtOnceKeepBothCounts()
{
    const auto card = m_house->card(u"A"_s);
    const auto ballot = m_house->opened();
    // Each has seen that nothing is counted yet.
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, card, 7, -1)}));
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, card, -1, 7)}));
    QCOMPARE(closed(ballot).of(card), 7);
}

void TestBallots::aCardThatWasWithdrawnHoldsNoVoteOpen()
{
    const auto cards = m_house->cards(2);
    const auto ballot = m_house->opened();
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, cards[0], 7, -1), tally(ballot, cards[1], 3, 3)}));
    QVERIFY(m_house->proposals().setStatus(session(), {cards[0]}, ProposalStatus::Withdrawn));
    QCOMPARE(closed(ballot).of(cards[1]), 3);
}

// --- what counts

void TestBallots::aVoterOfBothCardsCountsOnce()
{
    const auto cards = m_house->cards(3);
    const auto ballot = m_house->opened();
    QVERIFY(ballots().key(
        session(), ballot.id,
        {WallHouse::paper({cards[0], cards[1]}), WallHouse::paper({cards[1], cards[2]}), WallHouse::paper({cards[0]})}));
    QVERIFY(m_house->proposals().merge(session(), cards[0], cards[1]));
    const auto count = closed(ballot);
    QCOMPARE(count.of(cards[0]), 3);
    QCOMPARE(count.of(cards[1]), 0);
    QVERIFY(!count.cards.value(cards[0]).isAdded);
    for (const auto &paper : count.papers)
        QVERIFY(std::ranges::find(paper, cards[1], &BallotMark::proposal) == paper.end());
}

void TestBallots::dotsOfBothCardsAreAddedAndMarked()
{
    const auto cards = m_house->cards(2);
    const auto ballot = m_house->opened(BallotMethod::Dots);
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, cards[0], 5, 5), tally(ballot, cards[1], 4, 4)}));
    QVERIFY(m_house->proposals().merge(session(), cards[0], cards[1]));
    const auto count = closed(ballot);
    QCOMPARE(count.of(cards[0]), 9);
    QVERIFY(count.cards.value(cards[0]).isAdded);
}

void TestBallots::tiesGoToThoseWhoHaveLeast()
{
    const auto cards = m_house->cards(4); // A to D
    const auto ballot = m_house->opened();
    // A leads. B and C have two votes each, but those of B have A on the wall already.
    QVERIFY(ballots().key(session(), ballot.id,
                          {WallHouse::paper({cards[0], cards[1]}), WallHouse::paper({cards[0], cards[1]}),
                           WallHouse::paper({cards[0]}), WallHouse::paper({cards[2]}), WallHouse::paper({cards[2]})}));
    const auto count = closed(ballot);
    QList<Proposal> all;
    for (const auto &card : cards)
        all += m_house->found(card);
    QCOMPARE(rankedCards(all, count, 4), (QList<ProposalId>{cards[0], cards[2], cards[1], cards[3]}));
    // Where nothing is on the wall yet, the lower number goes first.
    QCOMPARE(rankedCards(all, count, 0), cards);
}

void TestBallots::everythingIsUndone()
{
    const auto cards = m_house->cards(2);
    const auto rosa = m_house->registered(u"Rosa"_s);
    const auto content = contentOf(workspace().store().reader());
    const qint64 before = workspace().changes().history(session(), 1).first().seq;
    const auto ballot = m_house->opened();
    QVERIFY(ballots().key(session(), ballot.id, {WallHouse::paper({cards[0]}), WallHouse::paper(cards)}));
    QVERIFY(ballots().count(session(), ballot.id, {{rosa}, {WallHouse::paper({cards[1]})}}));
    QVERIFY(ballots().tally(session(), ballot.id, {}, {tally(ballot, cards[0], 3, 3)}));
    QVERIFY(ballots().close(session(), ballot.id));
    for (const auto &action : workspace().changes().history(session(), 20)) {
        if (action.seq > before)
            QVERIFY(workspace().changes().undo(session(), action.seq));
    }
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

RNF_TEST(TestBallots)
#include "tst_ballots.moc"
