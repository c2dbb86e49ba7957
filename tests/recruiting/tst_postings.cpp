#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "evaluations/Evaluations.h"
#include "recruiting/PostingCode.h"
#include "recruiting/PostingWords.h"
#include "recruiting/Postings.h"
#include "workspace/DemoWorkspace.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

template <typename T>
QString outcome(const Result<T> &done)
{
    return done ? u"done"_s : done.error().id;
}

/// The whole paper as one text.
QString textOf(const Paper &paper)
{
    QStringList texts;
    for (const auto &block : paper)
        texts += block.text;
    return texts.join(u'\n');
}

} // namespace

/// A programme tells of itself in its own rules and words, quotes only who agreed and as long as they do, and knows by which
/// channel people came.
class TestPostings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewPostingTakesTheDaysOfTheIntake();
    void whatCannotBeIsRefused();
    void theDraftSaysWhatTheRulesSay();
    void theDraftNamesNoStipendThatNobodyPromised();
    void theDraftIsNeverAnEmptyPage();
    void theProgrammesOwnPromiseStandsInTheDraft();
    void fillingIsUndone();
    void aCodeIsMadeOfTheNameAndReadable_data();
    void aCodeIsMadeOfTheNameAndReadable();
    void everyCodeIsMadeOnce();
    void codesThatLookAlikeAreRefused();
    void aCodeThatPeopleCannotTypeIsRefused();
    void aLinkIsOneOfTheWeb();
    void aCodeStaysOnceSomebodyCameByIt();
    void anApplicationKeepsTheCodeThatIsMeant();
    void applicantsAreCountedForEachCode();
    void theTextSaysCodeAndLinkOfItsChannel();
    void headingsAndListsAreKnownInTheText();
    void htmlEscapesEverything();
    void theFlyerSaysTheSame();
    void wordsAreQuotedAndUndone();
    void withdrawnWordsLeaveAtOnceAndThePostingSaysSo();
    void wordsWithoutConsentAreNotChosen();
    void theNextSeasonTakesWhatStillHolds();
    void everythingGoesWithItsPosting();
    void printingStandsInTheHistory();
    void theSampleHoldsAPosting();

private:
    Postings &service() { return (*m_workspace)->postings(); }
    const Session &session() { return m_workspace->session; }
    ProgramId program(const QString &name, const std::function<void(InternProgram &)> &fillIn = {})
    {
        InternProgram program;
        program.name = name;
        if (fillIn)
            fillIn(program);
        return *(*m_workspace)->interns().add(session(), program);
    }
    Posting add(ProgramId program, const QString &title = {})
    {
        Posting posting;
        posting.program = program;
        posting.title = title;
        return read(*service().add(session(), posting));
    }
    Posting read(PostingId id) { return service().find(session(), id).value_or(Posting()); }
    PostingChannel channel(const QString &name, const QString &code = {})
    {
        PostingChannel channel;
        channel.posting = m_posting.id;
        channel.name = name;
        channel.sourceCode = code;
        return channel;
    }
    /// As it is kept.
    PostingChannel added(const PostingChannel &channel)
    {
        const auto id = service().add(session(), channel);
        const auto all = service().channels(session(), channel.posting);
        const auto found = std::ranges::find(all, id ? *id : PostingChannelId(), &PostingChannel::id);
        return found == all.end() ? PostingChannel() : *found;
    }
    ApplicationId apply(const QString &given, const QString &source)
    {
        Application application;
        application.person = m_workspace->add(m_workspace->person(given, u"Reyes"_s));
        application.program = m_program;
        application.source = source;
        return *(*m_workspace)->applications().add(session(), application);
    }
    QString sourceOf(ApplicationId id) { return (*m_workspace)->applications().find(session(), id)->source; }
    /// What an intern agreed to be quoted with.
    Quote quote(const QString &given, const QString &words);
    QString plain() { return PostingText(service().content(session(), read(m_posting.id), u"Local 1184"_s)).plain(); }
    Changes &changes() { return (*m_workspace)->changes(); }
    QString undone() { return outcome(changes().undo(session(), changes().newestOf(session()))); }
    QString newestLabel() { return changes().history(session(), 1).first().label; }

    std::unique_ptr<TestWorkspace> m_workspace;
    ProgramId m_program;
    Posting m_posting;
};

void TestPostings::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_program = program(u"Fall 2026"_s, [](InternProgram &program) {
        program.intakeFromOn = QDate(2026, 8, 1);
        program.intakeToOn = QDate(2026, 9, 30);
    });
    m_posting = add(m_program);
}

Quote TestPostings::quote(const QString &given, const QString &words)
{
    Placement placement;
    placement.person = m_workspace->add(m_workspace->person(given, u"Reyes"_s));
    placement.supervisor = m_workspace->add(m_workspace->person(u"Luis"_s, u"Vega"_s));
    placement.program = m_program;
    placement.startOn = QDate(2026, 3, 2);
    placement.endOn = QDate(2026, 5, 24);
    const PlacementId id = *(*m_workspace)->interns().add(session(), placement);
    auto &evaluations = (*m_workspace)->evaluations();
    for (const auto direction : {LetterDirection::HostForIntern, LetterDirection::InternForHost}) {
        Letter letter;
        letter.placement = id;
        letter.direction = direction;
        const bool isOurs = direction == LetterDirection::HostForIntern;
        const auto signedNow = evaluations.sign(session(), letter, isOurs ? u"They are good."_s : words,
                                                isOurs ? placement.supervisor : placement.person);
        if (!signedNow)
            qFatal("%s", qPrintable(signedNow.error().message));
    }
    Testimonial testimonial;
    testimonial.letter = evaluations.letter(session(), id, LetterDirection::InternForHost)->id;
    testimonial.excerpt = words;
    testimonial.nameForm = NameForm::First;
    testimonial.consentOn = today;
    const auto published = evaluations.publish(session(), testimonial, true);
    if (!published)
        qFatal("%s", qPrintable(published.error().message));
    return evaluations.testimonials(session(), QList{*published}).first();
}

// --- postings

void TestPostings::aNewPostingTakesTheDaysOfTheIntake()
{
    QCOMPARE(m_posting.title, u"Internships: Fall 2026"_s);
    QCOMPARE(m_posting.opensOn, QDate(2026, 8, 1));
    QCOMPARE(m_posting.closesOn, QDate(2026, 9, 30));
    QCOMPARE(newestLabel(), u"New posting “Internships: Fall 2026”"_s);
    QCOMPARE(PostingWords::state(m_posting, QDate(2026, 7, 31)), u"opens on 1 Aug"_s);
    QCOMPARE(PostingWords::state(m_posting, QDate(2026, 9, 30)), u"open until 30 Sep"_s);
    QCOMPARE(PostingWords::state(m_posting, QDate(2026, 10, 1)), u"closed on 30 Sep"_s);
    const auto spring = add(program(u"Spring 2027"_s), u"Come in spring"_s);
    QVERIFY(!spring.opensOn.isValid());
    QCOMPARE(PostingWords::state(spring, today), QString());
    QCOMPARE(service().all(session()).first().id, m_posting.id);
    QCOMPARE(undone(), u"done"_s);
    QCOMPARE(service().all(session()).size(), 1);
}

void TestPostings::whatCannotBeIsRefused()
{
    QCOMPARE(outcome(service().add(session(), Posting())), u"no-program"_s);
    Posting after = m_posting;
    after.title = u"  "_s;
    QCOMPARE(outcome(service().save(session(), m_posting, after)), u"no-title"_s);
    after = m_posting;
    after.closesOn = after.opensOn.addDays(-1);
    QCOMPARE(outcome(service().save(session(), m_posting, after)), u"backwards"_s);
    after.closesOn = after.opensOn;
    QCOMPARE(outcome(service().save(session(), m_posting, after)), u"done"_s);
    QCOMPARE(outcome(service().save(session(), m_posting, after)), u"changed"_s);
    auto nameless = channel(u" "_s);
    QCOMPARE(outcome(service().add(session(), nameless)), u"no-name"_s);
    nameless = channel(u"Nowhere"_s);
    nameless.posting = PostingId(1);
    QCOMPARE(outcome(service().add(session(), nameless)), u"gone"_s);
}

// --- the draft

void TestPostings::theDraftSaysWhatTheRulesSay()
{
    StipendRule rule;
    rule.program = m_program;
    rule.validFromOn = QDate(2026, 8, 1);
    QVERIFY((*m_workspace)->stipends().add(session(), rule));
    QVERIFY((*m_workspace)->learning().areaNamed(session(), u"Events from A to Z"_s));
    QVERIFY((*m_workspace)->applications().saveRubric(session(), m_program, {}, Applications::usualRubric()));
    QVERIFY(service().fill(session(), m_posting, u"Local 1184"_s));
    QCOMPARE(newestLabel(), u"Fill the posting “Internships: Fall 2026” from the programme"_s);
    const QString body = read(m_posting.id).body;
    for (const auto &part :
         {u"Local 1184 is looking for interns: Fall 2026."_s, u"What you will learn:\n- Events from A to Z\n"_s,
          u"- At least 15 hours a week, and best 20 to 40\n- At least 12 weeks\n"_s,
          u"- We take applications from 1 August 2026 to 30 September 2026\n- We decide on each application as it comes\n"_s,
          u"- A stipend of $500.00 to $1,000.00 a month, from 25 hours a week on"_s,
          u"What we ask for:\n- Follows current events and uses social media\n- Passion for change\n"_s,
          u"Good to have as well:\n- Makes graphics, videos or web pages\n- Has led others before"_s,
          u"What we promise:\n- The intern will not be performing the job of a paid staff person.\n"_s})
        QVERIFY2(body.contains(part), qPrintable(part + u"\n---\n"_s + body));
    QVERIFY(PostingDraft::isUnfinished(body)); // what interns do here nobody but the office knows
    const auto hours = [&](int least, int low, int high) {
        const auto other = program(u"%1 to %2"_s.arg(low).arg(high), [&](InternProgram &told) {
            told.minWeekMin = least * 60;
            told.prefLowMin = low * 60;
            told.prefHighMin = high * 60;
        });
        return service().draft(session(), other, {});
    };
    QVERIFY(hours(15, 0, 40).contains(u"- At least 15 hours a week, and best 15 to 40\n"_s));
    QVERIFY(hours(15, 10, 20).contains(u"- At least 15 hours a week, and best 15 to 20\n"_s));
}

void TestPostings::theDraftNamesNoStipendThatNobodyPromised()
{
    const QString body = service().draft(session(), m_program, {});
    QVERIFY(!body.contains(u"stipend"_s, Qt::CaseInsensitive));
    StipendRule flat;
    flat.program = m_program;
    flat.validFromOn = QDate(2026, 8, 1);
    flat.shape = StipendShape::Flat;
    flat.thresholdWeekMin = 1350;
    QVERIFY((*m_workspace)->stipends().add(session(), flat));
    QVERIFY(
        service().draft(session(), m_program, {}).contains(u"A stipend of $500.00 a month, from 22.5 hours a week on"_s));
}

void TestPostings::theDraftIsNeverAnEmptyPage()
{
    const auto bare = program(u"Spring 2027"_s, [](InternProgram &program) {
        program.isRolling = false;
        program.minWeeks = 10;
        program.prefLowMin = program.prefHighMin = program.minWeekMin;
    });
    const QString body = service().draft(session(), bare, {});
    for (const auto &part :
         {u"We are looking for interns: Spring 2027."_s, u"- At least 15 hours a week\n- At least 10 weeks"_s,
          u"[… Say here what interns learn with you.]"_s, u"What we promise:"_s})
        QVERIFY2(body.contains(part), qPrintable(body));
    QVERIFY(!body.contains(u"We take applications"_s) && !body.contains(u"Good to have"_s) && !body.contains(u"best"_s));
    QVERIFY(!body.contains(u"legal"_s) && !body.contains(u"law"_s));
}

void TestPostings::theProgrammesOwnPromiseStandsInTheDraft()
{
    const auto own = program(u"Spring 2027"_s,
                             [](InternProgram &program) { program.rightsText = u"- We promise lunch.\n\nAnd respect."_s; });
    const QString body = service().draft(session(), own, {});
    QVERIFY2(body.endsWith(u"What we promise:\n- We promise lunch.\n- And respect."_s), qPrintable(body));
    QVERIFY(!body.contains(u"paid staff"_s));
}

void TestPostings::fillingIsUndone()
{
    Posting written = m_posting;
    written.body = u"Come."_s;
    QVERIFY(service().save(session(), m_posting, written));
    QVERIFY(service().fill(session(), written, {}));
    QCOMPARE(*service().fill(session(), read(m_posting.id), {}), 0);
    QCOMPARE(undone(), u"done"_s);
    QCOMPARE(read(m_posting.id).body, u"Come."_s);
}

// --- codes

void TestPostings::aCodeIsMadeOfTheNameAndReadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("its first word") << u"Campus job board"_s << u"campus"_s;
    QTest::newRow("no l") << u"Flyer"_s << u"fyer"_s;
    QTest::newRow("no l, i, o") << u"Library board"_s << u"brary"_s;
    QTest::newRow("no 0 and 1") << u"WBAI 99.510"_s << u"wba99"_s;
    QTest::newRow("no accents") << u"Café Ñandú"_s << u"cafe"_s;
    QTest::newRow("short words") << u"Ann & Bea"_s << u"annbea"_s;
    QTest::newRow("another script") << u"咖啡"_s << u"ch"_s;
}

void TestPostings::aCodeIsMadeOfTheNameAndReadable()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QCOMPARE(PostingCode::made(name, {}), code);
    static const QRegularExpression lookAlikes(u"[0O1lIoi]"_s);
    for (int twice = 0; twice < 2; ++twice) {
        const QString made = added(channel(name)).sourceCode;
        QVERIFY2(!made.contains(lookAlikes) && PostingCode::isWellFormed(made), qPrintable(made));
    }
}

void TestPostings::everyCodeIsMadeOnce()
{
    apply(u"Ana"_s, u"Camp"_s);
    QSet<QString> codes;
    constexpr int count = 15;
    for (int i = 0; i < count; ++i)
        codes += added(channel(u"Camp"_s)).sourceCode;
    QCOMPARE(codes.size(), count);
    // The plain word is a source already, and would count somebody who came before.
    QVERIFY(codes.contains(u"camp2"_s) && !codes.contains(u"camp"_s) && !codes.contains(u"camp10"_s));
}

void TestPostings::codesThatLookAlikeAreRefused()
{
    QCOMPARE(added(channel(u"Library"_s, u"flyer"_s)).sourceCode, u"flyer"_s);
    for (const auto &code : {u"flyer"_s, u"Flyer"_s, u"f1yer"_s, u"FIYER"_s})
        QCOMPARE(outcome(service().add(session(), channel(u"Bakery"_s, code))), u"code-taken"_s);
    QCOMPARE(outcome(service().add(session(), channel(u"Bakery"_s, u"flyer2"_s))), u"done"_s);
    const auto before = service().channels(session(), m_posting.id).last();
    auto after = before;
    after.sourceCode = u"FLYER2"_s;
    QCOMPARE(outcome(service().save(session(), before, after)), u"done"_s); // its own
    after.sourceCode = u"flyer"_s;
    QCOMPARE(outcome(service().save(session(), before, after)), u"code-taken"_s);
}

void TestPostings::aCodeThatPeopleCannotTypeIsRefused()
{
    for (const auto &code : {u"a"_s, u"two words"_s, u"café"_s, u"<b>"_s, u"-a"_s, u"abcdefghijklmnopq"_s})
        QCOMPARE(outcome(service().add(session(), channel(u"Library"_s, code))), u"code"_s);
    QCOMPARE(added(channel(u"Library"_s, u" fall-26 "_s)).sourceCode, u"fall-26"_s);
}

void TestPostings::aLinkIsOneOfTheWeb()
{
    const auto linked = [&](const QString &url) {
        auto fresh = channel(u"Page"_s);
        fresh.url = url;
        return fresh;
    };
    QCOMPARE(added(linked(u"example.org/apply"_s)).url, u"https://example.org/apply"_s);
    QCOMPARE(added(linked(u"http://example.org/?a=b&c=d"_s)).url, u"http://example.org/?a=b&c=d"_s);
    for (const auto &url : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"ask Ana"_s,
                            u"javascript://x.y/%0aalert(1)"_s, u"ana@example.org"_s})
        QCOMPARE(outcome(service().add(session(), linked(url))), u"no-link"_s);
}

void TestPostings::aCodeStaysOnceSomebodyCameByIt()
{
    const auto before = added(channel(u"Library"_s, u"books"_s));
    auto after = before;
    after.sourceCode = u"shelf"_s;
    QVERIFY(service().save(session(), before, after));
    apply(u"Ana"_s, u"shelf"_s);
    auto another = after;
    another.sourceCode = u"books"_s;
    QCOMPARE(outcome(service().save(session(), after, another)), u"code-used"_s);
    another = after;
    another.name = u"The library"_s;
    another.postedOn = today;
    QCOMPARE(outcome(service().save(session(), after, another)), u"done"_s);
    QCOMPARE(newestLabel(), u"Edit the channel Library"_s);
}

void TestPostings::anApplicationKeepsTheCodeThatIsMeant()
{
    added(channel(u"Campus job board"_s, u"campus"_s));
    added(channel(u"Library"_s, u"flyer"_s));
    QCOMPARE(sourceOf(apply(u"Ana"_s, u"Campus"_s)), u"campus"_s);
    QCOMPARE(sourceOf(apply(u"Bo"_s, u" F1YER "_s)), u"flyer"_s);
    QCOMPARE(sourceOf(apply(u"Cy"_s, u"campus job board"_s)), u"campus"_s); // what a form asks, people answer by name
    QCOMPARE(sourceOf(apply(u"Di"_s, u"a friend"_s)), u"a friend"_s);
    QCOMPARE(sourceOf(apply(u"Ed"_s, QString())), QString());
    ApplicationRow row;
    row.number = 2;
    row.applicant = {u"Fay Reyes"_s, {}, {}, u"fay@example.org"_s, {}};
    row.application.source = u"CAMPUS"_s;
    const auto brought = (*m_workspace)->applications().addMany(session(), m_program, {row});
    QCOMPARE(sourceOf(brought->added.first()), u"campus"_s);
    QCOMPARE((*m_workspace)->applications().sources(session()), (QStringList{u"a friend"_s, u"campus"_s, u"flyer"_s}));
    const auto channels = service().channels(session());
    QCOMPARE(PostingWords::source(channels, u"Campus"_s), u"Campus job board (campus)"_s);
    QCOMPARE(PostingWords::source(channels, u"a friend"_s), u"a friend"_s);
}

void TestPostings::applicantsAreCountedForEachCode()
{
    const auto campus = added(channel(u"Campus job board"_s, u"campus"_s));
    const auto library = added(channel(u"Library"_s, u"flyer"_s));
    const auto first = apply(u"Ana"_s, u"campus"_s);
    apply(u"Bo"_s, u"campus"_s);
    apply(u"Cy"_s, u"friend"_s);
    const auto count = [&](const PostingChannel &channel) {
        return service().applicants(session(), m_posting.id).value(channel.id);
    };
    QCOMPARE(count(campus), 2);
    QCOMPARE(count(library), 0);
    // The code goes along to another season.
    const auto application = (*m_workspace)->applications().find(session(), first);
    QVERIFY((*m_workspace)->applications().transfer(session(), {*application}, program(u"Spring 2027"_s)));
    QCOMPARE(count(campus), 2);
    QVERIFY(service().remove(session(), campus));
    QCOMPARE(sourceOf(first), u"campus"_s);
    QCOMPARE(undone(), u"done"_s);
    QCOMPARE(count(campus), 2);
}

// --- what goes out

void TestPostings::theTextSaysCodeAndLinkOfItsChannel()
{
    auto site = channel(u"Campus job board"_s, u"campus"_s);
    site.url = u"https://example.org/apply"_s;
    site = added(site);
    const QString forAll = plain();
    QVERIFY2(forAll.startsWith(u"Internships: Fall 2026\nLocal 1184\n\n"_s), qPrintable(forAll));
    QVERIFY(forAll.contains(u"How to apply:\nAsk us for the application form."_s));
    QVERIFY(forAll.endsWith(u"Apply until 30 September 2026.\n"_s));
    QVERIFY(!forAll.contains(u"code"_s));
    const QString here = PostingText(service().content(session(), m_posting, {}, site)).plain();
    QVERIFY2(here.contains(u"Apply here: https://example.org/apply"_s), qPrintable(here));
    QVERIFY(here.contains(u"where you heard of us: campus"_s));
    QVERIFY(!here.contains(u"Ask us"_s));
}

void TestPostings::headingsAndListsAreKnownInTheText()
{
    PostingContent content;
    content.title = u"Come"_s;
    content.body = u"Hello\nthere.\n\nWhat you do:\n- Call\n-  Write \nand more\n\nA list:\n\n- One\n\nAt 10: late."_s;
    const QString html = PostingText(content).html();
    const QString expected = u"<h1>Come</h1>\n<p>Hello<br>\nthere.</p>\n<h2>What you do</h2>\n<ul>\n<li>Call</li>\n"
                             "<li>Write</li>\n</ul>\n<p>and more</p>\n<h2>A list</h2>\n<ul>\n<li>One</li>\n</ul>\n"
                             "<p>At 10: late.</p>\n<h2>How to apply</h2>\n"_s;
    QVERIFY2(html.startsWith(expected), qPrintable(html));
    const QString text = PostingText(content).plain();
    QVERIFY2(text.startsWith(u"Come\n\nHello\nthere.\n\nWhat you do:\n- Call\n- Write\n\nand more\n\nA list:\n- One\n\n"_s),
             qPrintable(text));
    content.body.clear();
    QVERIFY(PostingText(content).plain().startsWith(u"Come\n\nHow to apply:\n"_s));
}

void TestPostings::htmlEscapesEverything()
{
    const QString bad = u"<script>\"x\" & 'y'</script>"_s;
    PostingContent content{
        bad, bad, bad + u"\n\n"_s + bad + u":\n- "_s + bad, {{bad, bad}}, {}, u"https://e.org/?a=\"><b>&c"_s, bad};
    const QString html = PostingText(content).html();
    QVERIFY2(!html.contains(u"<script"_s) && !html.contains(u"<b>"_s), qPrintable(html));
    QCOMPARE(html.count(u"&lt;script&gt;&quot;x&quot; &amp;"_s), 8);
    QVERIFY(html.contains(u"<a href=\"https://e.org/?a=&quot;&gt;&lt;b&gt;&amp;c\">"_s));
}

void TestPostings::theFlyerSaysTheSame()
{
    QVERIFY(service().fill(session(), m_posting, u"Local 1184"_s));
    const auto words = quote(u"Ana"_s, u"I learned to listen."_s);
    QVERIFY(service().choose(session(), m_posting, words, true));
    const auto library = added(channel(u"Library"_s, u"flyer"_s));
    const PostingText text(service().content(session(), read(m_posting.id), u"Local 1184"_s, library));
    const Paper paper = text.paper();
    const QString told = textOf(paper);
    for (const auto &part :
         {u"What it takes"_s, u"• At least 15 hours a week, and best 20 to 40\n• At least 12 weeks"_s,
          u"“I learned to listen.”\n— Ana"_s, u"heard of us: flyer"_s, u"Apply until 30 September 2026."_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    QVERIFY(std::ranges::any_of(paper, [](const PaperBlock &block) {
        return block.kind == PaperBlock::Kind::Heading && block.text == u"What interns say"_s;
    }));
}

// --- words that are quoted

void TestPostings::wordsAreQuotedAndUndone()
{
    const auto words = quote(u"Ana"_s, u"I learned to listen."_s);
    QVERIFY(service().choose(session(), m_posting, words, true));
    QCOMPARE(newestLabel(), u"Quote Ana in “Internships: Fall 2026”"_s);
    QVERIFY2(plain().contains(u"What interns say:\n“I learned to listen.”\n— Ana\n"_s), qPrintable(plain()));
    QCOMPARE(service().usedIn(session(), words.testimonial.id).size(), 1);
    QCOMPARE(*service().choose(session(), m_posting, words, true), 0);
    QVERIFY(service().choose(session(), m_posting, words, false));
    QVERIFY(!plain().contains(u"listen"_s));
    QCOMPARE(undone(), u"done"_s);
    QVERIFY(plain().contains(u"listen"_s));
}

void TestPostings::withdrawnWordsLeaveAtOnceAndThePostingSaysSo()
{
    const auto ana = quote(u"Ana"_s, u"I learned to listen."_s), bo = quote(u"Bo"_s, u"They had time."_s);
    for (const auto &words : {ana, bo})
        QVERIFY(service().choose(session(), m_posting, words, true));
    QVERIFY((*m_workspace)->evaluations().withdraw(session(), ana.testimonial));
    const PostingText text(service().content(session(), m_posting, {}));
    for (const auto &out : {text.plain(), text.html(), textOf(text.paper())}) {
        QVERIFY2(!out.contains(u"listen"_s) && !out.contains(u"Ana"_s), qPrintable(out));
        QVERIFY(out.contains(u"They had time."_s));
    }
    const auto chosen = service().chosen(session(), m_posting.id);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen.first().testimonial.isWithdrawn());
    QCOMPARE(
        PostingWords::left(chosen.first(), today),
        u"“I learned to listen.” — Ana. Consent was withdrawn on 16 Nov, and the posting does not quote it any more."_s);
    QCOMPARE(service().usedIn(session(), ana.testimonial.id).size(), 1);
    QVERIFY(service().choose(session(), m_posting, ana, false));
    QCOMPARE(service().chosen(session(), m_posting.id).size(), 1);
    // Undo brings the row again, and still no word of hers.
    QCOMPARE(undone(), u"done"_s);
    QCOMPARE(service().chosen(session(), m_posting.id).size(), 2);
    QVERIFY(!plain().contains(u"listen"_s));
}

void TestPostings::wordsWithoutConsentAreNotChosen()
{
    const auto words = quote(u"Ana"_s, u"I learned to listen."_s);
    QVERIFY((*m_workspace)->evaluations().withdraw(session(), words.testimonial));
    QCOMPARE(outcome(service().choose(session(), m_posting, words, true)), u"withdrawn"_s);
    QVERIFY(service().chosen(session(), m_posting.id).isEmpty());
}

void TestPostings::theNextSeasonTakesWhatStillHolds()
{
    Posting written = m_posting;
    written.body = u"Come."_s;
    QVERIFY(service().save(session(), m_posting, written));
    const auto ana = quote(u"Ana"_s, u"I learned to listen."_s), bo = quote(u"Bo"_s, u"They had time."_s);
    for (const auto &words : {ana, bo})
        QVERIFY(service().choose(session(), m_posting, words, true));
    QVERIFY((*m_workspace)->evaluations().withdraw(session(), ana.testimonial));
    auto campus = channel(u"Campus job board"_s, u"campus"_s);
    campus.url = u"https://example.org/apply"_s;
    campus.postedOn = today;
    campus.sharedBy = bo.person;
    added(campus);
    const auto spring = program(u"Spring 2027"_s, [](InternProgram &program) { program.intakeFromOn = QDate(2027, 1, 4); });
    const auto made = service().repeat(session(), written, spring);
    QVERIFY(made);
    QCOMPARE(newestLabel(), u"New posting “Internships: Spring 2027” from “Internships: Fall 2026”"_s);
    const auto next = read(*made);
    QCOMPARE(next.body, u"Come."_s);
    QCOMPARE(next.opensOn, QDate(2027, 1, 4));
    const auto quotes = service().chosen(session(), next.id);
    QCOMPARE(quotes.size(), 1);
    QCOMPARE(quotes.first().by, u"Bo"_s);
    const auto channels = service().channels(session(), next.id);
    QCOMPARE(channels.size(), 1);
    QCOMPARE(channels.first().name, campus.name);
    QCOMPARE(channels.first().url, campus.url);
    QCOMPARE(channels.first().sourceCode, u"campus2"_s);
    QVERIFY(!channels.first().postedOn.isValid() && !channels.first().sharedBy.isValid());
    // By name people mean the board of the season that they apply to.
    QCOMPARE(sourceOf(apply(u"Cy"_s, u"Campus job board"_s)), u"campus"_s);
    m_program = spring;
    QCOMPARE(sourceOf(apply(u"Di"_s, u"Campus job board"_s)), u"campus2"_s);
    QCOMPARE(service().usedIn(session(), bo.testimonial.id).first().id, next.id);
}

void TestPostings::everythingGoesWithItsPosting()
{
    const auto words = quote(u"Ana"_s, u"I learned to listen."_s);
    QVERIFY(service().choose(session(), m_posting, words, true));
    added(channel(u"Library"_s, u"flyer"_s));
    const QByteArray before = contentOf((*m_workspace)->store().reader());
    QVERIFY(service().remove(session(), m_posting));
    QVERIFY(service().channels(session()).isEmpty());
    QVERIFY(service().usedIn(session(), words.testimonial.id).isEmpty());
    QCOMPARE(undone(), u"done"_s);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
    QVERIFY((*m_workspace)->people().remove(session(), {words.person}));
    QVERIFY(service().chosen(session(), m_posting.id).isEmpty());
    const auto findings = (*m_workspace)->check(session());
    QVERIFY(findings && findings->isEmpty());
}

void TestPostings::printingStandsInTheHistory()
{
    QVERIFY(service().notePrinted(session(), m_posting));
    QCOMPARE(newestLabel(), u"Print the flyer “Internships: Fall 2026”"_s);
}

void TestPostings::theSampleHoldsAPosting()
{
    const auto sample = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(sample);
    const Session who = (*sample)->firstSession();
    auto &postings = (*sample)->postings();
    QCOMPARE(postings.all(who).size(), 1);
    const auto posting = postings.all(who).first();
    QVERIFY(!posting.body.isEmpty() && !PostingDraft::isUnfinished(posting.body));
    QVERIFY(posting.body.contains(u"A stipend of $500.00 to $1,000.00 a month"_s));
    const auto channels = postings.channels(who, posting.id);
    QCOMPARE(channels.size(), 3);
    const auto applicants = postings.applicants(who, posting.id);
    for (const auto &channel : channels) {
        QVERIFY(applicants.value(channel.id) > 0);
        QVERIFY(channel.postedOn.isValid() && channel.sharedBy.isValid());
    }
    const auto quotes = postings.chosen(who, posting.id);
    QCOMPARE(quotes.size(), 1);
    QVERIFY(!quotes.first().testimonial.isWithdrawn());
}

RNF_TEST(TestPostings)
#include "tst_postings.moc"
