#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "evaluations/EvaluationQuestions.h"
#include "evaluations/Evaluations.h"
#include "workspace/DemoEvaluations.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using enum EvaluationDirection;
using enum EvaluationStage;

template <typename T>
QString outcome(const Result<T> &done)
{
    return done ? u"done"_s : done.error().id;
}

} // namespace

/// Interns and their host say what they think of each other, each sealed as long as it must be, and nobody is quoted without
/// having agreed.
class TestEvaluations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void planningIsOneActionAndNeverTwice();
    void planningNeedsATerm();
    void aNewTermMovesWhatNobodyBegan();
    void aDraftIsKeptAndGoesOn();
    void nothingTypedKeepsNothing();
    void somebodyElsesDraftIsNotWrittenOver();
    void submittedAnswersStayAsTheyAre();
    void nothingAnsweredIsNotSubmitted();
    void submittingIsUndoneUntilSomebodyReadIt();
    void olderDraftsAreNotUndoneUnderASubmission();
    void aSealHoldsUntilBothAreIn();
    void whoeverWroteItMayAlwaysReadIt();
    void readingDoesNotComeInTheWayOfUndo();
    void whatInternsSayOfUsWaitsForReportAndLetter();
    void aSchoolCountsWhatTheHostSubmitted();
    void meansComeFromWhatWasOpened();
    void aSignedLetterKeepsItsText();
    void aLetterIsNotSignedHalfWritten();
    void signingIsUndoneUntilItIsPublished();
    void onlyTheirOwnWordsAreQuotedAndOnlyWithConsent();
    void wordsOfAnEvaluationAreQuotedOnceItWasRead();
    void publishingIsUndone();
    void withdrawnConsentStaysWithdrawn();
    void whatInternsHandedInAboutUsIsNotTakenBack();
    void ourLetterStaysSignedOnceTheirWordsWereRead();
    void aLetterSignedAtOnceIsUndone();
    void aDraftIsReadByWhoeverWritesIt();
    void whatInternsDraftAboutUsIsTheirsAlone();
    void theHostsSideIsWrittenByWhoSupervises();
    void creditThatWasWantedKeepsTheSeal();
    void whatWasReadOrSignedKeepsItsPlacement();
    void whatWaitsIsFoundOverAllPlacements();
    void everythingGoesWithItsPerson();
    void theSampleHoldsEverySide();

private:
    Evaluations &service() { return (*m_workspace)->evaluations(); }
    const Session &session() { return m_workspace->session; }
    Placement placed(const QString &given)
    {
        Placement placement;
        placement.person = m_workspace->add(m_workspace->person(given, u"Reyes"_s));
        placement.supervisor = m_supervisor;
        placement.startOn = QDate(2026, 9, 7);
        placement.endOn = QDate(2026, 11, 29);
        placement.status = PlacementStatus::Active;
        auto &interns = (*m_workspace)->interns();
        return *interns.find(session(), *interns.add(session(), placement));
    }
    /// As it is now.
    Evaluation one(EvaluationDirection direction, EvaluationStage stage, PlacementId placement = {})
    {
        for (const auto &evaluation : service().evaluations(session(), placement.isValid() ? placement : m_placement.id)) {
            if (evaluation.direction == direction && evaluation.stage == stage)
                return evaluation;
        }
        return {};
    }
    QList<EvaluationAnswer> answered(const Evaluation &evaluation, int score, const QString &text)
    {
        auto answers = service().draft(session(), evaluation);
        for (auto &answer : answers) {
            if (EvaluationQuestions::hasScore(answer.prompt))
                answer.score = score;
            else
                answer.text = text;
        }
        return answers;
    }
    Result<qint64> submit(const Evaluation &evaluation, int score = 3, const QString &text = u"Fine."_s)
    {
        const auto after = answered(evaluation, score, text);
        return service().submit(session(), evaluation, service().draft(session(), evaluation), after);
    }
    Result<qint64> keep(const Evaluation &evaluation, const QString &text)
    {
        const auto after = answered(evaluation, 2, text);
        return service().keep(session(), evaluation, service().draft(session(), evaluation), after);
    }
    QString read(const Evaluation &evaluation, bool isReportSettled = true, PersonId reader = {})
    {
        return outcome(service().read(session(), evaluation, reader, isReportSettled));
    }
    Session intern()
    {
        auto &accounts = (*m_workspace)->accounts();
        if (const auto known = accounts.of(session(), m_placement.person))
            return known->session();
        return accounts.add(session(), u"Ana Reyes"_s, Role::Intern, m_placement.person)->session();
    }
    /// Whoever writes it: what an intern drafts about us is read by nobody else.
    Session writer(LetterDirection direction) { return direction == LetterDirection::HostForIntern ? session() : intern(); }
    Letter letter(LetterDirection direction)
    {
        Letter fresh;
        fresh.placement = m_placement.id;
        fresh.direction = direction;
        return service().letter(writer(direction), m_placement.id, direction).value_or(fresh);
    }
    Result<qint64> sign(LetterDirection direction, const QString &body)
    {
        const PersonId signer = direction == LetterDirection::HostForIntern ? m_supervisor : m_placement.person;
        return service().sign(writer(direction), letter(direction), body, signer);
    }
    Testimonial words(const QString &excerpt)
    {
        Testimonial testimonial;
        testimonial.letter = letter(LetterDirection::InternForHost).id;
        testimonial.excerpt = excerpt;
        testimonial.nameForm = NameForm::First;
        testimonial.consentOn = today;
        return testimonial;
    }
    QString removed(PlacementId placement)
    {
        return outcome((*m_workspace)->store().act(session(), Operation::EditPeople, u"Delete"_s, [&](Action &action) {
            Evaluations::refuseRemoval(action, placement);
        }));
    }
    Changes &changes() { return (*m_workspace)->changes(); }
    QString undone(qint64 action) { return outcome(changes().undo(session(), action)); }
    qint64 newest() { return changes().newestOf(session()); }

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_supervisor;
    Placement m_placement;
};

void TestEvaluations::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_supervisor = m_workspace->add(m_workspace->person(u"Luis"_s, u"Vega"_s));
    m_placement = placed(u"Ana"_s);
    QVERIFY(service().plan(session(), m_placement.id));
}

void TestEvaluations::planningIsOneActionAndNeverTwice()
{
    const auto planned = service().evaluations(session(), m_placement.id);
    QCOMPARE(planned.size(), 6);
    QCOMPARE(changes().history(session(), 1).first().label, u"Plan the evaluations of Ana Reyes"_s);
    QCOMPARE(one(HostOnIntern, Mid).author, m_supervisor);
    QCOMPARE(one(HostOnIntern, Mid).dueOn, QDate(2026, 10, 18));
    QCOMPARE(one(InternOnHost, Exit).author, m_placement.person);
    QVERIFY(service().missing(session(), m_placement).isEmpty());
    QCOMPARE(*service().plan(session(), m_placement.id), 0);
    QCOMPARE(service().evaluations(session(), m_placement.id), planned);
    QCOMPARE(undone(newest()), u"done"_s);
    QVERIFY(service().evaluations(session(), m_placement.id).isEmpty());
}

void TestEvaluations::planningNeedsATerm()
{
    Placement placement;
    placement.person = m_placement.person;
    const auto id = (*m_workspace)->interns().add(session(), placement);
    QCOMPARE(outcome(service().plan(session(), *id)), u"no-term"_s);
    QCOMPARE(outcome(service().plan(session(), PlacementId(1))), u"gone"_s);
}

void TestEvaluations::aNewTermMovesWhatNobodyBegan()
{
    QVERIFY(keep(one(HostOnIntern, Mid), u"A beginning."_s));
    Placement longer = m_placement;
    longer.endOn = QDate(2026, 12, 20);
    QVERIFY((*m_workspace)->interns().save(session(), m_placement, longer));
    QCOMPARE(service().missing(session(), longer).size(), 4);
    QVERIFY(service().plan(session(), m_placement.id));
    QCOMPARE(service().evaluations(session(), m_placement.id).size(), 6);
    QCOMPARE(one(InternOnHost, Exit).dueOn, QDate(2026, 12, 20));
    QCOMPARE(one(HostOnIntern, Mid).dueOn, QDate(2026, 10, 18));
}

void TestEvaluations::aDraftIsKeptAndGoesOn()
{
    const auto mid = one(Self, Mid);
    QVERIFY(keep(mid, u" The calendar. "_s));
    QVERIFY(one(Self, Mid).status == EvaluationStatus::Open);
    const auto draft = service().draft(session(), mid);
    QCOMPARE(draft.size(), EvaluationQuestions::of(Self, Mid).size());
    QCOMPARE(draft.last().text, u"The calendar."_s);
    QCOMPARE(draft.first().score, 2);
    QVERIFY(keep(mid, u"The calendar, and the talk."_s));
    QCOMPARE(service().draft(session(), mid).last().text, u"The calendar, and the talk."_s);
    QCOMPARE(changes().history(session(), 1).first().label,
             u"Keep a draft of “Middle of the term: Ana Reyes about their own learning”"_s);
    QCOMPARE(undone(newest()), u"done"_s);
    QCOMPARE(service().draft(session(), mid).last().text, u"The calendar."_s);
    QVERIFY(submit(one(Self, Mid)));
    QVERIFY(service().draft(session(), mid).isEmpty());
}

void TestEvaluations::nothingTypedKeepsNothing()
{
    const auto mid = one(Self, Mid);
    const auto draft = service().draft(session(), mid);
    QCOMPARE(*service().keep(session(), mid, draft, draft), 0);
    QVERIFY(one(Self, Mid).status == EvaluationStatus::Planned);
}

void TestEvaluations::somebodyElsesDraftIsNotWrittenOver()
{
    const auto mid = one(Self, Mid);
    const auto before = service().draft(session(), mid);
    const auto after = answered(mid, 1, u"Mine."_s);
    QVERIFY(keep(mid, u"Theirs."_s));
    QCOMPARE(outcome(service().keep(session(), mid, before, after)), u"changed"_s);
    QCOMPARE(outcome(service().submit(session(), mid, before, after)), u"changed"_s);
    QCOMPARE(service().draft(session(), mid).last().text, u"Theirs."_s);
}

void TestEvaluations::submittedAnswersStayAsTheyAre()
{
    const auto mid = one(HostOnIntern, Mid);
    const auto before = service().draft(session(), mid);
    QVERIFY(submit(mid));
    const auto submitted = one(HostOnIntern, Mid);
    QVERIFY(submitted.isSubmitted());
    QVERIFY(!submitted.submittedAt.isEmpty());
    QCOMPARE(outcome(service().keep(session(), mid, before, before)), u"submitted"_s);
    QCOMPARE(outcome(service().submit(session(), mid, before, answered(mid, 0, u"No."_s))), u"submitted"_s);
}

void TestEvaluations::nothingAnsweredIsNotSubmitted()
{
    const auto mid = one(Self, Mid);
    const auto draft = service().draft(session(), mid);
    auto blank = draft;
    blank.last().text = u"  "_s;
    QCOMPARE(outcome(service().submit(session(), mid, draft, blank)), u"empty"_s);
    QVERIFY(one(Self, Mid).status == EvaluationStatus::Planned);
    blank.first().score = 0; // "not at all" is an answer
    QCOMPARE(outcome(service().submit(session(), mid, draft, blank)), u"done"_s);
}

void TestEvaluations::submittingIsUndoneUntilSomebodyReadIt()
{
    QVERIFY(keep(one(Self, Mid), u"A beginning."_s));
    const auto done = submit(one(Self, Mid), 4, u"The end."_s);
    QCOMPARE(undone(*done), u"done"_s);
    QVERIFY(one(Self, Mid).status == EvaluationStatus::Open);
    QCOMPARE(service().draft(session(), one(Self, Mid)).last().text, u"A beginning."_s);
    const auto again = submit(one(Self, Mid));
    QVERIFY(submit(one(HostOnIntern, Mid)));
    QCOMPARE(read(one(Self, Mid)), u"done"_s);
    QCOMPARE(one(Self, Mid).openedOn, today);
    QCOMPARE(undone(*again), u"opened"_s);
    QVERIFY(one(Self, Mid).isSubmitted());
}

void TestEvaluations::olderDraftsAreNotUndoneUnderASubmission()
{
    const auto kept = keep(one(Self, Mid), u"Fine."_s);
    QVERIFY(submit(one(Self, Mid), 2));
    const auto plan = changes().plan(session(), *kept);
    QVERIFY(plan);
    QCOMPARE(outcome(changes().undo(session(), *kept, plan->conflicts)), u"submitted"_s);
    QVERIFY(one(Self, Mid).isSubmitted());
}

void TestEvaluations::aSealHoldsUntilBothAreIn()
{
    // Due long enough ago, it would be open anyway.
    QVERIFY(submit(one(HostOnIntern, Mid)));
    QCOMPARE(read(one(HostOnIntern, Mid)), u"done"_s);
    QVERIFY(submit(one(HostOnIntern, Final)));
    QCOMPARE(read(one(HostOnIntern, Final)), u"sealed"_s);
    QVERIFY(!one(HostOnIntern, Final).isOpened());
    QVERIFY(service().sealOf(session(), one(HostOnIntern, Final), {}, true).contains(u"other side"_s));
    QVERIFY(submit(one(Self, Final), 4, u"Proud."_s));
    const auto answers = service().read(session(), one(Self, Final), m_supervisor, false);
    QVERIFY(answers);
    QCOMPARE(answers->last().text, u"Proud."_s);
    QCOMPARE(answers->first().score, 4);
    QCOMPARE(read(one(HostOnIntern, Final)), u"done"_s);
}

void TestEvaluations::whoeverWroteItMayAlwaysReadIt()
{
    QVERIFY(submit(one(InternOnHost, Exit)));
    QCOMPARE(read(one(InternOnHost, Exit), false, m_placement.person), u"done"_s);
    QVERIFY(!one(InternOnHost, Exit).isOpened());
    QCOMPARE(read(one(InternOnHost, Exit), false, m_supervisor), u"sealed"_s);
}

void TestEvaluations::readingDoesNotComeInTheWayOfUndo()
{
    QVERIFY(submit(one(Self, Start)));
    const auto done = submit(one(Self, Final));
    QCOMPARE(read(one(Self, Start)), u"done"_s);
    QCOMPARE(changes().nextUndo(session())->seq, *done);
    const auto opening = changes().history(session(), 1).first();
    QCOMPARE(opening.label, u"Read “First week: Ana Reyes about their own learning”"_s);
    QCOMPARE(undone(opening.seq), u"opened"_s);
}

void TestEvaluations::whatInternsSayOfUsWaitsForReportAndLetter()
{
    QVERIFY(submit(one(InternOnHost, Exit)));
    QVERIFY(sign(LetterDirection::InternForHost, u"It was good."_s));
    const auto sealOfLetter = [&](bool isReportSettled) {
        return service().sealOf(session(), letter(LetterDirection::InternForHost), {}, isReportSettled);
    };
    QCOMPARE(read(one(InternOnHost, Exit), true), u"sealed"_s);
    QVERIFY(!sealOfLetter(true).isEmpty());
    QVERIFY(service().write(session(), letter(LetterDirection::HostForIntern), u"They are good."_s));
    QCOMPARE(read(one(InternOnHost, Exit), true), u"sealed"_s); // a draft may still change
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    QCOMPARE(read(one(InternOnHost, Exit), false), u"sealed"_s);
    QVERIFY(!sealOfLetter(false).isEmpty());
    QCOMPARE(outcome(service().publish(session(), words(u"It was good."_s), false)), u"sealed"_s);
    QCOMPARE(read(one(InternOnHost, Exit), true), u"done"_s);
    QCOMPARE(sealOfLetter(true), QString());
}

void TestEvaluations::aSchoolCountsWhatTheHostSubmitted()
{
    QCOMPARE(service().submittedOfHost(session(), m_placement.id), 0);
    QVERIFY(submit(one(Self, Mid)));
    QVERIFY(keep(one(HostOnIntern, Final), u"A beginning."_s));
    QCOMPARE(service().submittedOfHost(session(), m_placement.id), 0);
    QVERIFY(submit(one(HostOnIntern, Mid)));
    QCOMPARE(service().submittedOfHost(session(), m_placement.id), 1);
    QVERIFY(submit(one(HostOnIntern, Final)));
    QCOMPARE(service().submittedOfHost(session(), m_placement.id), 2);
    QCOMPARE(service().submittedOfHost(session(), placed(u"Eva"_s).id), 0);
}

void TestEvaluations::meansComeFromWhatWasOpened()
{
    QList<Evaluation> exits;
    for (const int score : {4, 4, 3, 3, 1}) {
        const auto placement = placed(u"Eva"_s);
        QVERIFY(service().plan(session(), placement.id));
        Letter ours;
        ours.placement = placement.id;
        QVERIFY(service().sign(session(), ours, u"They are good."_s, m_supervisor));
        QVERIFY(submit(one(InternOnHost, Exit, placement.id), score));
        exits += one(InternOnHost, Exit, placement.id);
    }
    for (int i = 0; i < 4; ++i)
        QCOMPARE(read(exits[i]), u"done"_s);
    QVERIFY(service().means(session()).isEmpty());
    QCOMPARE(read(exits[4]), u"done"_s);
    const auto means = service().means(session());
    QCOMPARE(means.size(), 5);
    QCOMPARE(means.first().prompt, EvaluationQuestions::of(InternOnHost, Exit).first().prompt);
    QCOMPARE(means.first().score, 3.0);
    QCOMPARE(means.first().count, 5);
}

void TestEvaluations::aSignedLetterKeepsItsText()
{
    const auto host = LetterDirection::HostForIntern;
    QVERIFY(service().write(session(), letter(host), u" They are good. "_s));
    QCOMPARE(letter(host).body, u"They are good."_s);
    QCOMPARE(changes().history(session(), 1).first().label, u"Write “Letter of recommendation for Ana Reyes”"_s);
    Letter fresh;
    fresh.placement = m_placement.id;
    QCOMPARE(outcome(service().write(session(), fresh, u"Another one."_s)), u"changed"_s);
    QVERIFY(sign(host, u"They are very good."_s));
    const auto fixed = letter(host);
    QVERIFY(fixed.status == LetterStatus::Signed);
    QCOMPARE(fixed.body, u"They are very good."_s);
    QCOMPARE(fixed.signedOn, today);
    QCOMPARE(fixed.signer, m_supervisor);
    QCOMPARE(outcome(service().write(session(), fixed, u"They are bad."_s)), u"signed"_s);
    QCOMPARE(outcome(sign(host, u"They are bad."_s)), u"signed"_s);
    QVERIFY(service().notePrinted(session(), fixed));
    QCOMPARE(changes().history(session(), 1).first().label, u"Print “Letter of recommendation for Ana Reyes”"_s);
}

void TestEvaluations::aLetterIsNotSignedHalfWritten()
{
    const auto host = LetterDirection::HostForIntern;
    QCOMPARE(outcome(sign(host, u"  "_s)), u"empty"_s);
    QCOMPARE(outcome(sign(host, u"They are good.\n\n[… Say more.]"_s)), u"unfinished"_s);
    QCOMPARE(outcome(service().sign(session(), letter(host), u"They are good."_s, {})), u"no-signer"_s);
    QVERIFY(!letter(host).id.isValid());
}

void TestEvaluations::signingIsUndoneUntilItIsPublished()
{
    const auto host = LetterDirection::HostForIntern, ofIntern = LetterDirection::InternForHost;
    const auto written = service().write(session(), letter(host), u"They are good."_s);
    QVERIFY(written);
    const qint64 writing = newest();
    const auto done = sign(host, u"They are good."_s);
    const auto plan = changes().plan(session(), writing);
    QVERIFY(plan);
    QCOMPARE(outcome(changes().undo(session(), writing, plan->conflicts)), u"signed"_s);
    QCOMPARE(undone(*done), u"done"_s);
    QVERIFY(letter(host).isDraft());
    QVERIFY(sign(host, u"They are good."_s));
    QVERIFY(service().write(intern(), letter(ofIntern), u"It was good."_s));
    const auto signing = sign(ofIntern, u"It was good."_s);
    QVERIFY(service().publish(session(), words(u"It was good."_s), true));
    QVERIFY(letter(ofIntern).status == LetterStatus::Published);
    const auto planned = changes().plan(session(), *signing);
    QVERIFY(planned);
    QCOMPARE(outcome(changes().undo(session(), *signing, planned->conflicts)), u"published"_s);
    QVERIFY(letter(ofIntern).status == LetterStatus::Published);
}

void TestEvaluations::onlyTheirOwnWordsAreQuotedAndOnlyWithConsent()
{
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    const auto publish = [&](const Testimonial &testimonial) {
        return outcome(service().publish(session(), testimonial, true));
    };
    QVERIFY(service().write(intern(), letter(LetterDirection::InternForHost), u"It was good,\nand hard."_s));
    QCOMPARE(publish(words(u"It was good"_s)), u"not-signed"_s);
    QVERIFY(sign(LetterDirection::InternForHost, u"It was good,\nand hard."_s));
    QCOMPARE(publish(words(u" "_s)), u"empty"_s);
    QCOMPARE(publish(words(u"It was great"_s)), u"not-their-words"_s);
    Testimonial testimonial = words(u"It was good, and hard."_s);
    testimonial.consentOn = {};
    QCOMPARE(publish(testimonial), u"no-consent"_s);
    testimonial.consentOn = today.addDays(1);
    QCOMPARE(publish(testimonial), u"no-consent"_s);
    testimonial.letter = letter(LetterDirection::HostForIntern).id;
    QCOMPARE(publish(testimonial), u"not-theirs"_s);
    QVERIFY(service().testimonials(session()).isEmpty());
    QCOMPARE(publish(words(u"It was good, and hard."_s)), u"done"_s);
    const auto quotes = service().testimonials(session());
    QCOMPARE(quotes.size(), 1);
    QCOMPARE(quotes.first().by, u"Ana"_s);
    QCOMPARE(quotes.first().person, m_placement.person);
    QCOMPARE(quotes.first().testimonial.excerpt, u"It was good, and hard."_s);
}

void TestEvaluations::wordsOfAnEvaluationAreQuotedOnceItWasRead()
{
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    QVERIFY(submit(one(InternOnHost, Exit), 4, u"Keep the weekly talk."_s));
    Testimonial testimonial;
    testimonial.evaluation = one(InternOnHost, Exit).id;
    testimonial.excerpt = u"Keep the weekly talk."_s;
    testimonial.consentOn = today;
    QCOMPARE(outcome(service().publish(session(), testimonial, true)), u"sealed"_s);
    QCOMPARE(read(one(InternOnHost, Exit)), u"done"_s);
    QCOMPARE(outcome(service().publish(session(), testimonial, true)), u"done"_s);
    QCOMPARE(service().testimonials(session()).first().by, u"An intern"_s);
    QVERIFY(submit(one(Self, Start), 4, u"Keep the weekly talk."_s));
    testimonial.evaluation = one(Self, Start).id;
    QCOMPARE(outcome(service().publish(session(), testimonial, true)), u"not-theirs"_s);
}

void TestEvaluations::publishingIsUndone()
{
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    QVERIFY(sign(LetterDirection::InternForHost, u"It was good. I learned."_s));
    QVERIFY(service().publish(session(), words(u"It was good."_s), true));
    QCOMPARE(undone(newest()), u"done"_s);
    QVERIFY(letter(LetterDirection::InternForHost).status == LetterStatus::Signed);
    QVERIFY(service().testimonials(session()).isEmpty());
    // Not while other words of it are quoted.
    QVERIFY(service().publish(session(), words(u"It was good."_s), true));
    const qint64 first = newest();
    QVERIFY(service().publish(session(), words(u"I learned."_s), true));
    QCOMPARE(undone(first), u"published"_s);
    QCOMPARE(service().testimonials(session()).size(), 2);
}

void TestEvaluations::withdrawnConsentStaysWithdrawn()
{
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    QVERIFY(sign(LetterDirection::InternForHost, u"It was good. I learned."_s));
    QVERIFY(service().publish(session(), words(u"It was good."_s), true));
    const qint64 publishing = newest();
    QVERIFY(service().publish(session(), words(u"I learned."_s), true));
    const auto both = service().testimonials(session());
    QVERIFY(service().withdraw(session(), both.first().testimonial));
    QVERIFY(letter(LetterDirection::InternForHost).status == LetterStatus::Published);
    const auto done = service().withdraw(session(), both.last().testimonial);
    QVERIFY(letter(LetterDirection::InternForHost).status == LetterStatus::Withdrawn);
    QVERIFY(service().testimonials(session()).isEmpty());
    const auto kept = service().testimonials(session(), m_placement.id);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().testimonial.withdrawnOn, today);
    QCOMPARE(*service().withdraw(session(), both.last().testimonial), 0);
    QCOMPARE(undone(*done), u"withdrawn"_s);
    const auto plan = changes().plan(session(), publishing);
    QVERIFY(plan);
    QCOMPARE(outcome(changes().undo(session(), publishing, plan->conflicts)), u"withdrawn"_s);
    QCOMPARE(service().testimonials(session(), m_placement.id).size(), 2);
    // Asked again, they may agree again.
    QVERIFY(service().publish(session(), words(u"I learned."_s), true));
    QVERIFY(letter(LetterDirection::InternForHost).status == LetterStatus::Published);
    QCOMPARE(service().testimonials(session()).size(), 1);
}

/// It would lie there as a draft, without a seal.
void TestEvaluations::whatInternsHandedInAboutUsIsNotTakenBack()
{
    QVERIFY(keep(one(InternOnHost, Exit), u"A beginning."_s));
    const auto submitted = submit(one(InternOnHost, Exit));
    QCOMPARE(undone(*submitted), u"about-host"_s);
    QVERIFY(one(InternOnHost, Exit).isSubmitted());
    const auto ofIntern = LetterDirection::InternForHost;
    QVERIFY(service().write(intern(), letter(ofIntern), u"It was good."_s));
    const auto signing = sign(ofIntern, u"It was good."_s);
    QCOMPARE(undone(*signing), u"about-host"_s);
    QVERIFY(letter(ofIntern).status == LetterStatus::Signed);
}

void TestEvaluations::ourLetterStaysSignedOnceTheirWordsWereRead()
{
    const auto host = LetterDirection::HostForIntern;
    QVERIFY(service().write(session(), letter(host), u"They are good."_s));
    const auto first = sign(host, u"They are good."_s);
    QVERIFY(submit(one(InternOnHost, Exit)));
    QCOMPARE(undone(*first), u"done"_s);
    const auto second = sign(host, u"They are good."_s);
    QCOMPARE(read(one(InternOnHost, Exit)), u"done"_s);
    QCOMPARE(undone(*second), u"words-read"_s);
    QVERIFY(letter(host).status == LetterStatus::Signed);
}

void TestEvaluations::aLetterSignedAtOnceIsUndone()
{
    const auto signing = sign(LetterDirection::HostForIntern, u"They are good."_s);
    QCOMPARE(undone(*signing), u"done"_s);
    QVERIFY(!letter(LetterDirection::HostForIntern).id.isValid());
}

void TestEvaluations::aDraftIsReadByWhoeverWritesIt()
{
    QVERIFY(keep(one(InternOnHost, Exit), u"A beginning."_s));
    const auto exit = one(InternOnHost, Exit);
    QVERIFY(service().draft(session(), exit, m_supervisor).isEmpty());
    QVERIFY(!service().draft(session(), exit, m_placement.person).isEmpty());
    QVERIFY(!service().draft(session(), exit).isEmpty());                           // nobody knows who asks
    QVERIFY(!service().draft(session(), one(Self, Final), m_supervisor).isEmpty()); // nothing is written there
}

void TestEvaluations::whatInternsDraftAboutUsIsTheirsAlone()
{
    const auto ofIntern = LetterDirection::InternForHost;
    const auto kept = service().write(session(), letter(ofIntern), u"It was"_s);
    QCOMPARE(outcome(kept), u"not-writer"_s);
    QVERIFY(service().write(intern(), letter(ofIntern), u"It was"_s));
    QCOMPARE(letter(ofIntern).body, u"It was"_s);
    QVERIFY(!service().letter(session(), m_placement.id, ofIntern));
    QVERIFY(!service().sealOf(session(), letter(ofIntern), {}, true).isEmpty());
    QCOMPARE(service().sealOf(intern(), letter(ofIntern), {}, true), QString());
    QVERIFY(sign(ofIntern, u"It was good."_s));
    QVERIFY(service().letter(session(), m_placement.id, ofIntern));
}

void TestEvaluations::theHostsSideIsWrittenByWhoSupervises()
{
    const auto host = LetterDirection::HostForIntern;
    Session luis = (*m_workspace)->accounts().add(session(), u"Luis Vega"_s, Role::Organizer, m_supervisor)->session();
    luis.grants.programmeLead = false;
    const auto mid = one(HostOnIntern, Mid);
    QCOMPARE(outcome(service().submit(luis, mid, service().draft(session(), mid), answered(mid, 3, u"Good."_s))),
             u"not-allowed"_s);
    QCOMPARE(outcome(service().write(luis, letter(host), u"They are"_s)), u"not-allowed"_s);
    luis.grants.supervisor = true;
    luis.supervised = {m_placement.person};
    QCOMPARE(outcome(service().submit(luis, mid, service().draft(luis, mid), answered(mid, 3, u"Good."_s))), u"done"_s);
    QCOMPARE(outcome(service().write(luis, letter(host), u"They are"_s)), u"done"_s);
    QVERIFY(service().letter(luis, m_placement.id, host));
    QVERIFY(!service().letter(intern(), m_placement.id, host));
    QCOMPARE(outcome(service().sign(luis, letter(host), u"They are good."_s, m_supervisor)), u"done"_s);
    // The intern prints the letter that they were given.
    QCOMPARE(outcome(service().notePrinted(intern(), letter(host))), u"done"_s);
}

void TestEvaluations::creditThatWasWantedKeepsTheSeal()
{
    Placement wanting = m_placement;
    wanting.wantsCredit = true;
    QVERIFY((*m_workspace)->interns().save(session(), m_placement, wanting));
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    QVERIFY(submit(one(InternOnHost, Exit)));
    QVERIFY(submit(one(Self, Start)));
    QVERIFY(one(InternOnHost, Exit).wantsCredit);
    QVERIFY(!one(Self, Start).wantsCredit);
    // Afterwards nobody wants any, and it would seem settled.
    QVERIFY((*m_workspace)->interns().save(session(), wanting, m_placement));
    QCOMPARE(read(one(InternOnHost, Exit), true), u"sealed"_s);
    QVERIFY(service().sealOf(session(), one(InternOnHost, Exit), {}, true).contains(u"credit report"_s));
    QCOMPARE(read(one(Self, Start), true), u"done"_s);
}

void TestEvaluations::whatWasReadOrSignedKeepsItsPlacement()
{
    QCOMPARE(removed(m_placement.id), u"done"_s);
    QVERIFY(keep(one(Self, Start), u"A beginning."_s));
    QCOMPARE(removed(m_placement.id), u"done"_s);
    QVERIFY(submit(one(Self, Start)));
    QCOMPARE(removed(m_placement.id), u"done"_s);
    QCOMPARE(read(one(Self, Start)), u"done"_s);
    QCOMPARE(removed(m_placement.id), u"evaluated"_s);
    m_placement = placed(u"Eva"_s);
    QVERIFY(service().write(session(), letter(LetterDirection::HostForIntern), u"They are good."_s));
    QCOMPARE(removed(m_placement.id), u"done"_s);
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    QCOMPARE(removed(m_placement.id), u"evaluated"_s);
    m_placement = placed(u"Leo"_s);
    QVERIFY(service().plan(session(), m_placement.id));
    QVERIFY(submit(one(InternOnHost, Exit)));
    QCOMPARE(removed(m_placement.id), u"evaluated"_s);
}

void TestEvaluations::whatWaitsIsFoundOverAllPlacements()
{
    const auto eva = placed(u"Eva"_s);
    QVERIFY(service().plan(session(), eva.id));
    QVERIFY(submit(one(Self, Start)));
    const auto waiting = service().waiting(session(), today);
    // The first week of Eva, and the middle of both sides of both placements; the end is not due yet.
    QCOMPARE(waiting.size(), 5);
    QCOMPARE(waiting.first().placement, eva.id);
    QVERIFY(std::ranges::is_sorted(waiting, {}, &Evaluation::dueOn));
}

void TestEvaluations::everythingGoesWithItsPerson()
{
    QVERIFY(submit(one(Self, Start)));
    QCOMPARE(read(one(Self, Start)), u"done"_s);
    QVERIFY(sign(LetterDirection::HostForIntern, u"They are good."_s));
    const auto before = contentOf((*m_workspace)->store().reader());
    const auto removed = (*m_workspace)->people().remove(session(), {m_placement.person});
    QVERIFY(removed);
    QVERIFY(service().evaluations(session(), m_placement.id).isEmpty());
    QVERIFY(!service().letter(session(), m_placement.id, LetterDirection::HostForIntern));
    QCOMPARE(undone(*removed), u"done"_s);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestEvaluations::theSampleHoldsEverySide()
{
    const auto made = createDemoWorkspace(m_workspace->file(u"demo.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    Workspace &demo = **made;
    const Session ana = demo.firstSession();
    if (demo.evaluations().testimonials(ana).isEmpty())
        QVERIFY(addDemoEvaluations(demo, ana));
    int ofMiddle = 0, letters = 0;
    for (const auto &placement : demo.interns().placements(ana)) {
        const auto evaluations = demo.evaluations().evaluations(ana, placement.id);
        QCOMPARE(evaluations.size(), 6);
        const auto submitted = std::ranges::count_if(evaluations, &Evaluation::isSubmitted);
        if (placement.status == PlacementStatus::Completed) {
            QCOMPARE(submitted, 6);
            QVERIFY(std::ranges::all_of(evaluations, &Evaluation::isOpened));
        } else {
            QVERIFY(submitted == 0 || submitted == 2);
            ofMiddle += submitted == 2;
        }
        for (const auto direction : {LetterDirection::HostForIntern, LetterDirection::InternForHost})
            letters += demo.evaluations().letter(ana, placement.id, direction).has_value();
    }
    QCOMPARE(ofMiddle, 2);
    QCOMPARE(letters, 4);
    QCOMPARE(demo.evaluations().testimonials(ana).size(), 2);
}

RNF_TEST(TestEvaluations)
#include "tst_evaluations.moc"
