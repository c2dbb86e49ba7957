#include "support/TestProgram.h"

#include "WallHouse.h"

#include "merges/Merges.h"
#include "proposals/ProposalWords.h"
#include "proposals/ProposalsInAction.h"
#include "workspace/DemoWorkspace.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What people propose for an event, what the group decides, and which cards are one.
class TestProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPartOfACardIsKept();
    void cardsGetNumbersOnce();
    void aCardNeedsATitle();
    void theFirstCardGivesTheEventItsWall();
    void whoIsNamedTwiceHoldsItOnce();
    void aLineMakesACard();
    void stepsFollowEachOther_data();
    void stepsFollowEachOther();
    void whatIsDecidedHoldsWhenItIsSent();
    void whoeverSaidNoIsNotTold();
    void aDecisionThatCannotHoldIsRefused();
    void reviewsAreWeighed();
    void aReviewerIsHeardOnce();
    void criteriaHaveNamesAndWeights();
    void alikeCardsAreFound_data();
    void alikeCardsAreFound();
    void whatWasToldApartIsNotAskedAgain();
    void aMergeKeepsBothHosts();
    void aCardIsNotMergedIntoItself();
    void aMergeCarriesTheOrderOfParts();
    void aCommaTooManyIsNobody();
    void anybodyAdoptsWhatNobodyHolds();
    void votesKeepACard();
    void whoBecomesOneHoldsACardOnce();
    void everyChangeIsUndone();
    void theSampleHasOneDuplicate();

private:
    static ProposalReview score(ProposalCriterionId criterion, int score)
    {
        ProposalReview review;
        review.criterion = criterion;
        review.score = score;
        return review;
    }
    Proposals &proposals() { return m_house->proposals(); }
    const Session &session() { return m_house->session(); }
    void hold(ProposalId id, PersonId host)
    {
        Proposal after = m_house->found(id);
        after.hosts += ProposalHost{0, host, HostAnswer::Yes};
        QVERIFY(proposals().save(session(), m_house->found(id), after));
    }
    ProposalStatus statusOf(ProposalId id) { return m_house->found(id).status; }
    QList<AlikeProposals> alike() { return proposals().alike(session(), m_house->event.id); }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<WallHouse> m_house;
};

void TestProposals::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_workspace = std::make_unique<TestWorkspace>();
    m_house = std::make_unique<WallHouse>(*m_workspace);
}

// --- cards

void TestProposals::everyPartOfACardIsKept()
{
    const auto rosa = m_house->person(u"Rosa"_s), omar = m_house->person(u"Omar"_s);
    auto offered = m_house->titled(u" Phone banks "_s);
    offered.kind = ProposalKind::Panel;
    offered.abstract = u"How to call."_s;
    offered.format = SessionFormat::Panel;
    offered.level = SessionLevel::Basic;
    offered.lengthMin = 90;
    offered.language = u"Spanish"_s;
    offered.wantsInterpretation = true;
    offered.proposer = omar;
    offered.source = ProposalSource::Paper;
    offered.hosts = {{0, omar, HostAnswer::Yes}, {0, rosa, HostAnswer::Invited}};
    const auto kept = m_house->found(must(proposals().add(session(), offered)));
    QCOMPARE(m_house->newestLabel(), u"Add the card “Phone banks”"_s);
    offered.id = kept.id;
    offered.number = 1;
    offered.title = u"Phone banks"_s;
    offered.hosts[0].id = kept.hosts[0].id;
    offered.hosts[1].id = kept.hosts[1].id;
    QCOMPARE(kept, offered);
    const auto rows = proposals().rows(session(), m_house->event.id);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().hosts(), u"Omar Díaz, Rosa Díaz"_s);
}

void TestProposals::cardsGetNumbersOnce()
{
    const auto cards = m_house->cards(3);
    QVERIFY(proposals().remove(session(), m_house->found(cards[1])));
    QCOMPARE(m_house->found(cards[2]).number, 3);
    QCOMPARE(m_house->found(m_house->card(u"Another"_s)).number, 4);
    auto renumbered = m_house->found(cards[0]);
    renumbered.number = 7;
    renumbered.title = u"Basics"_s;
    QVERIFY(proposals().save(session(), m_house->found(cards[0]), renumbered));
    QCOMPARE(m_house->found(cards[0]).number, 1);
    QCOMPARE(m_house->found(cards[0]).title, u"Basics"_s);
}

void TestProposals::aCardNeedsATitle()
{
    QCOMPARE(refusalOf(proposals().add(session(), m_house->titled(u" "_s))), u"empty-name"_s);
    auto endless = m_house->titled(u"A"_s);
    endless.lengthMin = -1;
    QCOMPARE(refusalOf(proposals().add(session(), endless)), u"length"_s);
    QVERIFY(proposals().rows(session(), m_house->event.id).isEmpty());
}

void TestProposals::theFirstCardGivesTheEventItsWall()
{
    const auto hasWall = [&] { return (*m_workspace)->events().find(session(), m_house->event.id)->hasWall; };
    QVERIFY(!hasWall());
    m_house->card(u"A"_s);
    QVERIFY(hasWall());
}

void TestProposals::whoIsNamedTwiceHoldsItOnce()
{
    const auto rosa = m_house->person(u"Rosa"_s);
    auto offered = m_house->titled(u"A"_s);
    offered.hosts = {{0, rosa, HostAnswer::Yes}, {0, PersonId(), HostAnswer::Yes}, {0, rosa, HostAnswer::No}};
    const auto kept = m_house->found(must(proposals().add(session(), offered)));
    QCOMPARE(kept.hosts.size(), 1);
    QCOMPARE(kept.hosts.first().answer, HostAnswer::Yes);
}

void TestProposals::aLineMakesACard()
{
    const auto rosa = m_house->person(u"Rosa"_s);
    const auto id = must(proposals().addLine(session(), m_house->event.id, u" Phones / texts / rosa diaz, Omar Haddad"_s));
    QCOMPARE(m_house->found(id).title, u"Phones / texts"_s);
    QCOMPARE(m_house->found(id).hosts.first().person, rosa);
    QCOMPARE(proposals().rows(session(), m_house->event.id).first().hosts(), u"Rosa Díaz, Omar Haddad"_s);
    QCOMPARE(m_house->found(must(proposals().addLine(session(), m_house->event.id, u"Alone"_s))).hosts.size(), 0);
    m_house->person(u"Rosa"_s);
    QCOMPARE(refusalOf(proposals().addLine(session(), m_house->event.id, u"A / Rosa Díaz"_s)), u"several"_s);
    QCOMPARE(refusalOf(proposals().addLine(session(), m_house->event.id, u" / Rosa Peña"_s)), u"empty-name"_s);
}

// --- what becomes of them

void TestProposals::stepsFollowEachOther_data()
{
    QTest::addColumn<ProposalStatus>("from");
    QTest::addColumn<ProposalStatus>("to");
    QTest::addColumn<bool>("isAllowed");
    using enum ProposalStatus;
    QTest::newRow("in one step") << Submitted << Shortlisted << true;
    QTest::newRow("further at once") << Draft << Accepted << true;
    QTest::newRow("not back") << Accepted << Shortlisted << false;
    QTest::newRow("declined early") << Draft << Declined << true;
    QTest::newRow("withdrawn late") << Scheduled << Withdrawn << true;
    QTest::newRow("waiting") << Confirmed << Waitlisted << true;
    QTest::newRow("from waiting") << Waitlisted << Accepted << true;
    QTest::newRow("from waiting to the short list") << Waitlisted << Shortlisted << false;
    QTest::newRow("declined for good") << Declined << Accepted << false;
    QTest::newRow("withdrawn for good") << Withdrawn << Submitted << false;
    QTest::newRow("merged for good") << Merged << Accepted << false;
    QTest::newRow("nowhere") << Accepted << Accepted << false;
}

void TestProposals::stepsFollowEachOther()
{
    QFETCH(ProposalStatus, from);
    QFETCH(ProposalStatus, to);
    QFETCH(bool, isAllowed);
    QCOMPARE(ProposalsInAction::canBecome(from, to), isAllowed);
    auto offered = m_house->titled(u"A"_s);
    offered.status = from;
    const auto id = must(proposals().add(session(), offered));
    const auto done = proposals().setStatus(session(), {id}, to);
    QCOMPARE(statusOf(id), isAllowed ? to : from);
    QCOMPARE(refusalOf(done), isAllowed || from == to ? QString() : u"step"_s);
}

void TestProposals::whatIsDecidedHoldsWhenItIsSent()
{
    const auto rosa = m_house->person(u"Rosa"_s), omar = m_house->person(u"Omar"_s);
    auto offered = m_house->titled(u"A"_s, rosa);
    offered.proposer = omar;
    const auto a = must(proposals().add(session(), offered)), b = m_house->card(u"B"_s, rosa), c = m_house->card(u"C"_s);
    QVERIFY(proposals().decide(session(), {a}, ProposalDecision::Accepted));
    QVERIFY(proposals().decide(session(), {b, c}, ProposalDecision::Declined));
    QVERIFY(proposals().decide(session(), {c}, ProposalDecision::None));
    QCOMPARE(statusOf(a), ProposalStatus::Submitted);
    const auto before = contentOf((*m_workspace)->store().reader());
    const auto toTell = must(proposals().sendDecisions(session(), m_house->event.id));
    QCOMPARE(m_house->newestLabel(), u"Send 2 decisions"_s);
    QCOMPARE(toTell, (QList<DecisionToTell>{{a, u"A"_s, ProposalStatus::Accepted, {omar, rosa}},
                                            {b, u"B"_s, ProposalStatus::Declined, {rosa}}}));
    QCOMPARE(statusOf(a), ProposalStatus::Accepted);
    QCOMPARE(statusOf(b), ProposalStatus::Declined);
    QCOMPARE(statusOf(c), ProposalStatus::Submitted);
    QCOMPARE(m_house->found(a).pending, ProposalDecision::None);
    QVERIFY(must(proposals().sendDecisions(session(), m_house->event.id)).isEmpty());
    QVERIFY((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().history(session(), 1).first().seq));
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestProposals::whoeverSaidNoIsNotTold()
{
    auto offered = m_house->titled(u"A"_s);
    offered.hosts = {{0, m_house->person(u"Rosa"_s), HostAnswer::No}};
    const auto id = must(proposals().add(session(), offered));
    QVERIFY(proposals().decide(session(), {id}, ProposalDecision::Waitlisted));
    QVERIFY(must(proposals().sendDecisions(session(), m_house->event.id)).first().people.isEmpty());
}

void TestProposals::aDecisionThatCannotHoldIsRefused()
{
    const auto id = m_house->card(u"A"_s);
    QVERIFY(proposals().setStatus(session(), {id}, ProposalStatus::Declined));
    QCOMPARE(refusalOf(proposals().decide(session(), {id}, ProposalDecision::Accepted)), u"step"_s);
}

// --- review

void TestProposals::reviewsAreWeighed()
{
    const auto id = m_house->card(u"A"_s);
    const auto rosa = m_house->person(u"Rosa"_s), omar = m_house->person(u"Omar"_s);
    const auto helps = must(proposals().add(session(), ProposalCriterion{{}, m_house->event.id, u"Helps"_s, 3}));
    const auto isNew = must(proposals().add(session(), ProposalCriterion{{}, m_house->event.id, u"Is new"_s, 1}));
    QVERIFY(proposals().review(session(), id, rosa, {score(helps, 4), score(isNew, 0)}));
    QVERIFY(proposals().review(session(), id, omar, {score(isNew, 5)}));
    const auto row = proposals().rows(session(), m_house->event.id).first();
    QCOMPARE(row.reviewers, 2);
    QCOMPARE(*row.score, (3.0 + 5.0) / 2); // (3·4 + 1·0)/4 and 5
    QVERIFY(proposals().remove(session(), proposals().criteria(session(), m_house->event.id).last()));
    QCOMPARE(*proposals().rows(session(), m_house->event.id).first().score, 4.0);
}

void TestProposals::aReviewerIsHeardOnce()
{
    const auto id = m_house->card(u"A"_s);
    const auto rosa = m_house->person(u"Rosa"_s);
    const auto helps = must(proposals().add(session(), ProposalCriterion{{}, m_house->event.id, u"Helps"_s, 1}));
    QVERIFY(proposals().review(session(), id, rosa, {score(helps, 4)}));
    QVERIFY(proposals().review(session(), id, rosa, {score(helps, 2)}));
    QCOMPARE(proposals().reviews(session(), m_house->event.id).size(), 1);
    QCOMPARE(*proposals().rows(session(), m_house->event.id).first().score, 2.0);
    QCOMPARE(refusalOf(proposals().review(session(), id, rosa, {score(helps, 6)})), u"amount"_s);
    QCOMPARE(refusalOf(proposals().review(session(), id, {}, {score(helps, 3)})), u"no-person"_s);
    QCOMPARE(refusalOf(proposals().review(session(), id, rosa, {score(helps, 3), score(helps, 4)})), u"gone"_s);
    QVERIFY(proposals().review(session(), id, rosa, {}));
    QVERIFY(!proposals().rows(session(), m_house->event.id).first().score);
}

void TestProposals::criteriaHaveNamesAndWeights()
{
    const auto event = m_house->event.id;
    QCOMPARE(refusalOf(proposals().add(session(), ProposalCriterion{{}, event, u" "_s, 1})), u"empty-name"_s);
    QCOMPARE(refusalOf(proposals().add(session(), ProposalCriterion{{}, event, u"Helps"_s, 0})), u"amount"_s);
    QVERIFY(proposals().add(session(), ProposalCriterion{{}, event, u"Helps"_s, 1}));
    QCOMPARE(refusalOf(proposals().add(session(), ProposalCriterion{{}, event, u"HELPS"_s, 1})), u"name-taken"_s);
    const auto before = proposals().criteria(session(), event).first();
    auto after = before;
    after.weight = 5;
    QVERIFY(proposals().save(session(), before, after));
    QCOMPARE(proposals().criteria(session(), event), QList<ProposalCriterion>{after});
}

// --- which are one

void TestProposals::alikeCardsAreFound_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("haveOneHost");
    QTest::addColumn<int>("reason"); // -1: they are two
    QTest::newRow("the same") << u"Phone banks"_s << u"PHONE  BANKS"_s << false << int(AlikeProposals::SameTitle);
    QTest::newRow("accents") << u"Organización"_s << u"organizacion"_s << false << int(AlikeProposals::SameTitle);
    QTest::newRow("three of four words") << u"Phone banks for shy people"_s << u"Phone banks for people"_s << false
                                         << int(AlikeProposals::SimilarTitle);
    QTest::newRow("little words do not count")
        << u"The art of the ask"_s << u"Art and ask"_s << false << int(AlikeProposals::SimilarTitle);
    QTest::newRow("half of the words") << u"Phone banks"_s << u"Phone trees"_s << false << -1;
    QTest::newRow("half, and one host") << u"Phone banks"_s << u"Phone trees"_s << true << int(AlikeProposals::SameHost);
    QTest::newRow("one host") << u"Phone banks"_s << u"Budget basics"_s << true << -1;
    QTest::newRow("another part") << u"Organizing 101"_s << u"Organizing 102"_s << false << int(AlikeProposals::Follows);
    QTest::newRow("parts, turned") << u"Organizing II"_s << u"Organizing I"_s << false << int(AlikeProposals::Follows);
    QTest::newRow("years apart") << u"Budgets of 2024"_s << u"Budgets of 2027"_s << false << -1;
    QTest::newRow("numbers of other things") << u"Win in 2027"_s << u"Lose in 2028"_s << false << -1;
}

void TestProposals::alikeCardsAreFound()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, haveOneHost);
    QFETCH(int, reason);
    const auto rosa = m_house->person(u"Rosa"_s), omar = m_house->person(u"Omar"_s);
    const auto a = m_house->card(one, rosa), b = m_house->card(other, haveOneHost ? rosa : omar);
    const auto found = alike();
    QCOMPARE(found.size(), reason < 0 ? 0 : 1);
    if (reason < 0)
        return;
    QCOMPARE(int(found.first().reason), reason);
    const bool isTurned = one == u"Organizing II"_s;
    QCOMPARE(found.first().a, isTurned ? b : a);
    QVERIFY(!ProposalWords::alike(found.first(), one, other).isEmpty());
    QVERIFY(proposals().setStatus(session(), {b}, ProposalStatus::Withdrawn));
    QVERIFY(alike().isEmpty());
}

void TestProposals::whatWasToldApartIsNotAskedAgain()
{
    const auto a = m_house->card(u"Phone banks"_s), b = m_house->card(u"Phone banks"_s);
    QVERIFY(proposals().link(session(), {0, b, a, ProposalLinkKind::Similar}));
    QVERIFY(alike().isEmpty());
    QVERIFY(proposals().link(session(), {0, a, b, ProposalLinkKind::Before}));
    QCOMPARE(proposals().links(session(), m_house->event.id).size(), 1);
    QCOMPARE(refusalOf(proposals().link(session(), {0, a, a, ProposalLinkKind::Before})), u"circle"_s);
}

void TestProposals::aMergeKeepsBothHosts()
{
    const auto rosa = m_house->person(u"Rosa"_s), omar = m_house->person(u"Omar"_s);
    auto first = m_house->titled(u"Phone banks"_s, rosa);
    first.abstract = u"How to call."_s;
    auto second = m_house->titled(u"Phone banks!"_s, omar);
    second.hosts += ProposalHost{0, rosa, HostAnswer::Yes};
    second.abstract = u"And how to listen."_s;
    const auto a = must(proposals().add(session(), first)), b = must(proposals().add(session(), second));
    const auto wall = m_house->hung(1);
    QVERIFY(m_house->walls().put(session(), b, WallHouse::spot(wall, 0, 1)));
    QVERIFY(proposals().merge(session(), a, b));
    const auto kept = m_house->found(a);
    QCOMPARE(kept.hosts.size(), 2);
    QCOMPARE(kept.hosts[0].person, rosa);
    QCOMPARE(kept.hosts[1].person, omar);
    QCOMPARE(kept.abstract, u"How to call.\n\nAnd how to listen."_s);
    QCOMPARE(m_house->found(b).status, ProposalStatus::Merged);
    QCOMPARE(m_house->found(b).mergedInto, a);
    // The card on the wall is the one that is left.
    QCOMPARE(m_house->facts().places.size(), 1);
    QCOMPARE(m_house->facts().places.first().proposal, a);
    QCOMPARE(m_house->facts().cards.size(), 1);
}

void TestProposals::aCardIsNotMergedIntoItself()
{
    const auto a = m_house->card(u"A"_s), b = m_house->card(u"B"_s), c = m_house->card(u"C"_s);
    QCOMPARE(refusalOf(proposals().merge(session(), a, a)), u"circle"_s);
    QVERIFY(proposals().merge(session(), a, b));
    QCOMPARE(refusalOf(proposals().merge(session(), b, a)), u"circle"_s);
    QCOMPARE(refusalOf(proposals().merge(session(), c, b)), u"step"_s);
}

void TestProposals::aMergeCarriesTheOrderOfParts()
{
    const auto kept = m_house->card(u"Maps"_s), merged = m_house->card(u"Maps 101"_s), second = m_house->card(u"Maps 102"_s),
               third = m_house->card(u"Maps 103"_s);
    const auto link = [&](ProposalId a, ProposalId b) {
        QVERIFY(proposals().link(session(), {0, a, b, ProposalLinkKind::Before}));
    };
    link(merged, second);
    link(third, merged);
    link(kept, third); // the other way round already
    link(merged, kept);
    const auto content = contentOf((*m_workspace)->store().reader());
    QVERIFY(proposals().merge(session(), kept, merged));
    QStringList orders;
    for (const auto &one : proposals().links(session(), m_house->event.id)) {
        if (one.a != merged && one.b != merged)
            orders += m_house->found(one.a).title + u" < "_s + m_house->found(one.b).title;
    }
    orders.sort();
    QCOMPARE(orders, (QStringList{u"Maps < Maps 102"_s, u"Maps < Maps 103"_s}));
    QVERIFY((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().history(session(), 1).first().seq));
    QCOMPARE(contentOf((*m_workspace)->store().reader()), content);
}

void TestProposals::aCommaTooManyIsNobody()
{
    const auto id = must(proposals().addLine(session(), m_house->event.id, u"Phone banks / Rosa Díaz, , "_s));
    QCOMPARE(m_house->found(id).hosts.size(), 1);
    QCOMPARE((*m_workspace)->people().nameOf(session(), m_house->found(id).hosts.first().person), u"Rosa Díaz"_s);
    QCOMPARE(m_house->found(must(proposals().addLine(session(), m_house->event.id, u"Maps / ,"_s))).hosts.size(), 0);
}

void TestProposals::anybodyAdoptsWhatNobodyHolds()
{
    auto asked = m_house->titled(u"Childcare at meetings"_s);
    asked.kind = ProposalKind::Request;
    const auto id = must(proposals().add(session(), asked));
    QVERIFY(m_house->found(id).needsHost());
    const auto rosa = m_house->person(u"Rosa"_s);
    hold(id, rosa);
    QVERIFY(!m_house->found(id).needsHost());
    QVERIFY(!m_house->found(m_house->card(u"An offer"_s)).needsHost());
}

void TestProposals::votesKeepACard()
{
    const auto cards = m_house->cards(2);
    const auto ballot = m_house->opened();
    QVERIFY(m_house->ballots().key(session(), ballot.id, {WallHouse::paper({cards[0]})}));
    QCOMPARE(refusalOf(proposals().remove(session(), m_house->found(cards[0]))), u"voted"_s);
    QVERIFY(proposals().remove(session(), m_house->found(cards[1])));
}

void TestProposals::whoBecomesOneHoldsACardOnce()
{
    const auto rosa = m_house->person(u"Rosa"_s), other = m_house->person(u"Rosa"_s);
    auto offered = m_house->titled(u"A"_s);
    offered.hosts = {{0, other, HostAnswer::Yes}, {0, rosa, HostAnswer::No}};
    offered.proposer = other;
    const auto id = must(proposals().add(session(), offered));
    QVERIFY((*m_workspace)->merges().merge(session(), MergeWish{rosa, {other}}));
    const auto kept = m_house->found(id);
    QCOMPARE(kept.hosts.size(), 1);
    QCOMPARE(kept.hosts.first().person, rosa);
    QCOMPARE(kept.hosts.first().answer, HostAnswer::Yes);
    QCOMPARE(kept.proposer, rosa);
}

void TestProposals::everyChangeIsUndone()
{
    const auto rosa = m_house->person(u"Rosa"_s), omar = m_house->person(u"Omar"_s);
    const auto content = contentOf((*m_workspace)->store().reader());
    const qint64 before = (*m_workspace)->changes().history(session(), 1).first().seq;
    const auto a = m_house->card(u"Phone banks"_s, rosa), b = m_house->card(u"Phone banks"_s, omar),
               c = m_house->card(u"C"_s);
    const auto helps = must(proposals().add(session(), ProposalCriterion{{}, m_house->event.id, u"Helps"_s, 1}));
    QVERIFY(proposals().review(session(), a, rosa, {score(helps, 4)}));
    QVERIFY(proposals().merge(session(), a, b));
    hold(c, omar);
    QVERIFY(proposals().link(session(), {0, a, c, ProposalLinkKind::Before}));
    QVERIFY(proposals().decide(session(), {a, c}, ProposalDecision::Accepted));
    QVERIFY(proposals().sendDecisions(session(), m_house->event.id));
    QVERIFY(proposals().setStatus(session(), {c}, ProposalStatus::Withdrawn));
    QVERIFY(proposals().remove(session(), m_house->found(c)));
    auto &changes = (*m_workspace)->changes();
    for (const auto &action : changes.history(session(), 50)) {
        if (action.seq > before)
            QVERIFY(changes.undo(session(), action.seq));
    }
    QCOMPARE(contentOf((*m_workspace)->store().reader()), content);
}

void TestProposals::theSampleHasOneDuplicate()
{
    const auto sample = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(sample);
    const Session ana = (*sample)->firstSession();
    const auto events = (*sample)->events().all(ana);
    const auto conference = std::ranges::find_if(events, &Event::hasWall);
    QVERIFY(conference != events.end());
    auto &cards = (*sample)->proposals();
    const auto rows = cards.rows(ana, conference->id);
    QCOMPARE(rows.size(), 28);
    QCOMPARE(std::ranges::count_if(rows, [](const ProposalRow &row) { return row.proposal.needsHost(); }), 4);
    const auto alike = cards.alike(ana, conference->id);
    QCOMPARE(alike.size(), 1);
    const auto before = (*sample)->walls().facts(ana, conference->id);
    QCOMPARE(before.wall.slots.size(), 5);
    QCOMPARE(before.wall.rooms.size(), 6);
    QVERIFY(!before.count.isEmpty());
    QVERIFY(cards.merge(ana, alike.first().a, alike.first().b));
    const auto after = (*sample)->walls().facts(ana, conference->id);
    QCOMPARE(after.cards.size(), 27);
    // Whoever likes both is counted once.
    const auto likesBoth = std::ranges::count_if(before.count.papers, [&](const auto &paper) {
        const auto likes = [&](ProposalId card) {
            return std::ranges::find(paper, card, &BallotMark::proposal) != paper.end();
        };
        return likes(alike.first().a) && likes(alike.first().b);
    });
    QVERIFY(likesBoth > 0);
    QCOMPARE(after.count.of(alike.first().a),
             before.count.of(alike.first().a) + before.count.of(alike.first().b) - int(likesBoth));
}

RNF_TEST(TestProposals)
#include "tst_proposals.moc"
