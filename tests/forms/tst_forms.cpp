#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "forms/FormCopy.h"
#include "forms/FormMatch.h"
#include "forms/FormPlaceWords.h"
#include "forms/Forms.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

FormQuestion oneOf(const QString &label, const QStringList &choices)
{
    FormQuestion question;
    question.goesTo = FormPlaces::note;
    question.kind = QuestionKind::OneOf;
    question.label.english = label;
    for (const auto &choice : choices)
        question.choices += {choice, {choice, {}}};
    question.isAsked = true;
    return question;
}

QStringList askedIn(const AnswerForm &form)
{
    QStringList asked;
    for (const auto &question : form.asked())
        asked += question.goesTo;
    return asked;
}

} // namespace

/// Forms: what is proposed, how they are kept, what is copied of them, and by what words their answers are known.
class TestForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        auto &workspace = **m_workspace;
        m_forms = std::make_unique<Forms>(workspace.store(), workspace.people(), workspace.registrations(),
                                          workspace.applications());
    }
    void cleanup()
    {
        m_forms.reset();
        m_workspace.reset();
    }

    void aProposalAsksOnlyWhatItsKindNeeds();
    void theOfficesOwnFieldsStandInIt();
    void theKindsOfTheEventStandInIt();
    void aFormServesTheNextEvent();
    void whatApplicantsWereAskedStandsInIt();
    void everyQuestionHasAPlaceAndBothLanguages();
    void nothingIsAgreedToBefore();
    void aFormComesBackAsItWasKept();
    void whatIsDoneCanBeTakenBack();
    void whatCannotBeAnsweredIsRefused_data();
    void whatCannotBeAnsweredIsRefused();
    void aNameIsTakenOnce();
    void whatHarmsPeopleIsSaid();
    void aSentenceTurnedRoundIsSaid_data();
    void aSentenceTurnedRoundIsSaid();
    void theQuestionAboveASentenceCountsToo();
    void copiedQuestionsHoldNoMachineWords_data();
    void copiedQuestionsHoldNoMachineWords();
    void copiedQuestionsSayHowTheyAreAnswered();
    void headingsFillTheFirstRowOfASpreadsheet();
    void wordsOfACellAreToldApart_data();
    void wordsOfACellAreToldApart();
    void headingsAreKnownHoweverAServiceWritesThem_data();
    void headingsAreKnownHoweverAServiceWritesThem();
    void otherFilesAreNoAnswers();
    void theFormThatIsAnsweredMostIsMeant();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    AnswerForm proposal(FormKind kind) { return m_forms->proposal(session(), {kind, {}, {}}); }
    AnswerForm keep(AnswerForm form)
    {
        const auto id = m_forms->add(session(), form);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        const auto all = m_forms->all(session(), form.kind);
        return *std::ranges::find(all, *id, &AnswerForm::id);
    }
    EventId addEvent(const QStringList &kinds)
    {
        Event event;
        event.name = u"School"_s;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
        const EventId id = *workspace().events().add(session(), {event, {}, {}});
        for (const auto &name : kinds) {
            RegistrationKind kind;
            kind.event = id;
            kind.name = name;
            if (!workspace().registrations().add(session(), kind))
                qFatal("no kind");
        }
        return id;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Forms> m_forms;
};

// --- what is proposed

void TestForms::aProposalAsksOnlyWhatItsKindNeeds()
{
    QCOMPARE(askedIn(proposal(FormKind::People)), QStringList({u"name"_s, u"mobile_phone"_s, u"consent_phone"_s}));
    Session blind = session();
    blind.seesNeeds = false;
    QCOMPARE(askedIn(m_forms->proposal(blind, {FormKind::Registrations, {}, {}})), QStringList({u"name"_s, u"email"_s}));
    Session desk = session();
    desk.seesNeeds = true;
    QCOMPARE(askedIn(m_forms->proposal(desk, {FormKind::Registrations, {}, {}})),
             QStringList({u"name"_s, u"email"_s, FormPlaces::needs}));
    QCOMPARE(askedIn(proposal(FormKind::Applications)),
             QStringList({u"name"_s, u"email"_s, u"week_hours"_s, u"weeks"_s, u"start_on"_s, FormPlaces::answer}));
}

void TestForms::theOfficesOwnFieldsStandInIt()
{
    CustomField size;
    size.label = u"T-shirt"_s;
    size.kind = CustomKind::Choice;
    size.choices = {u"S"_s, u"M"_s, u"L"_s};
    const auto kept = workspace().people().fields().add(session(), size);
    QVERIFY(kept);
    const auto form = proposal(FormKind::People);
    const auto question = std::ranges::find(form.questions, kept->key, &FormQuestion::goesTo);
    QVERIFY(question != form.questions.end());
    QVERIFY(!question->isAsked);
    QCOMPARE(question->kind, QuestionKind::OneOf);
    QCOMPARE(question->choices.size(), 3);
    QCOMPARE(question->choices[1].value, u"M"_s);
}

void TestForms::theKindsOfTheEventStandInIt()
{
    const auto form = m_forms->proposal(session(), {FormKind::Registrations, addEvent({u"Member"_s, u"Student"_s}), {}});
    const auto question = std::ranges::find(form.questions, QString(FormPlaces::registrationKind), &FormQuestion::goesTo);
    QVERIFY(question != form.questions.end());
    QVERIFY(question->isAsked && question->isRequired);
    QCOMPARE(question->choices.size(), 2);
    QCOMPARE(question->choices.first().value, u"Member"_s);
}

void TestForms::aFormServesTheNextEvent()
{
    auto form = m_forms->proposal(session(), {FormKind::Registrations, addEvent({u"Member"_s, u"Student"_s}), {}});
    const auto kindOf = [](AnswerForm &in) {
        return std::ranges::find(in.questions, QString(FormPlaces::registrationKind), &FormQuestion::goesTo);
    };
    kindOf(form)->choices.first().text = {u"A member"_s, u"Socia o socio"_s};
    const FormSubject next{FormKind::Registrations, addEvent({u"Guest"_s, u"Member"_s}), {}};
    auto fitted = m_forms->fitted(session(), form, next);
    QCOMPARE(kindOf(fitted)->choices,
             QList<FormChoice>({{u"Guest"_s, {u"Guest"_s, {}}}, {u"Member"_s, {u"A member"_s, u"Socia o socio"_s}}}));
    fitted = m_forms->fitted(session(), form, {FormKind::Registrations, addEvent({}), {}});
    QVERIFY(!kindOf(fitted)->isAsked);
}

void TestForms::whatApplicantsWereAskedStandsInIt()
{
    InternProgram fall;
    fall.name = u"Fall 2026"_s;
    const ProgramId program = *workspace().interns().add(session(), fall);
    Application application;
    application.program = program;
    application.person = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    application.answers = {{0, u"Which campaign moved you?"_s, u"The boycott"_s},
                           {0, u"Why do you want to work with us?"_s, u"Because"_s}};
    QVERIFY(workspace().applications().add(session(), application));
    const auto form = m_forms->proposal(session(), {FormKind::Applications, {}, program});
    const auto times = [&](const QString &label) {
        return std::ranges::count_if(form.questions,
                                     [&](const FormQuestion &question) { return question.label.english == label; });
    };
    QCOMPARE(times(u"Which campaign moved you?"_s), 1);
    QCOMPARE(times(u"Why do you want to work with us?"_s), 1);
}

void TestForms::everyQuestionHasAPlaceAndBothLanguages()
{
    const auto &catalog = workspace().people().fields().catalog();
    for (size_t kind = 0; kind < keysOf(FormKind{}).size(); ++kind) {
        const auto places = FormPlaceWords::of(FormKind(kind), catalog);
        for (const auto &question : proposal(FormKind(kind)).questions) {
            QVERIFY2(std::ranges::find(places, question.goesTo, &FormPlaceWords::Place::goesTo) != places.end(),
                     qPrintable(question.goesTo));
            QVERIFY2(!question.label.english.isEmpty() && !question.label.spanish.isEmpty(), qPrintable(question.goesTo));
            for (const auto &choice : question.choices)
                QVERIFY2(!choice.text.spanish.isEmpty(), qPrintable(choice.text.english));
        }
    }
}

void TestForms::nothingIsAgreedToBefore()
{
    for (size_t kind = 0; kind < keysOf(FormKind{}).size(); ++kind) {
        for (const auto &question : proposal(FormKind(kind)).questions) {
            if (!question.goesTo.startsWith(u"consent_"_s))
                continue;
            QCOMPARE(question.kind, QuestionKind::Agreement);
            QVERIFY(!question.isRequired);
            QCOMPARE(question.choices.size(), 1);
            QVERIFY2(question.choices.first().text.english.size() > question.label.english.size(),
                     qPrintable(question.label.english));
        }
    }
}

// --- how they are kept

void TestForms::aFormComesBackAsItWasKept()
{
    AnswerForm form = proposal(FormKind::People);
    form.name = u"Table at the market"_s;
    form.language = FormLanguage::Both;
    form.questions += oneOf(u" Tea or coffee?\n"_s, {u"Tea,  please"_s, u" "_s, u"Coffee"_s});
    const AnswerForm kept = keep(form);
    QCOMPARE(kept.name, form.name);
    QCOMPARE(kept.language, FormLanguage::Both);
    QCOMPARE(kept.questions.size(), form.questions.size());
    const FormQuestion last = kept.questions.last();
    QCOMPARE(last.label.english, u"Tea or coffee?"_s);
    QCOMPARE(last.choices,
             QList<FormChoice>({{u"Tea, please"_s, {u"Tea, please"_s, {}}}, {u"Coffee"_s, {u"Coffee"_s, {}}}}));
    AnswerForm changed = kept;
    std::swap(changed.questions[0], changed.questions[1]);
    changed.questions.removeLast();
    QVERIFY(m_forms->save(session(), kept, changed));
    const auto again = m_forms->all(session(), FormKind::People).first();
    QCOMPARE(askedIn(again), QStringList({u"mobile_phone"_s, u"name"_s, u"consent_phone"_s}));
    QCOMPARE(*m_forms->save(session(), again, again), 0);
}

void TestForms::whatIsDoneCanBeTakenBack()
{
    const AnswerForm kept = keep(proposal(FormKind::People));
    QVERIFY(m_forms->remove(session(), kept));
    QVERIFY(m_forms->all(session(), FormKind::People).isEmpty());
    const auto deleted = workspace().changes().newestOf(session());
    QVERIFY(workspace().changes().undo(session(), deleted));
    QCOMPARE(m_forms->all(session(), FormKind::People), QList<AnswerForm>{kept});
    QCOMPARE(workspace().changes().history(session(), 2).last().label, u"Delete the form “Join us”"_s);
}

void TestForms::whatCannotBeAnsweredIsRefused_data()
{
    QTest::addColumn<QList<FormQuestion>>("questions");
    QTest::addColumn<QString>("why");
    FormQuestion unasked = oneOf(u"Tea?"_s, {u"Yes"_s});
    unasked.isAsked = false;
    QTest::newRow("nothing is asked") << QList{unasked} << u"asks-nothing"_s;
    QTest::newRow("no words") << QList{oneOf({}, {u"Yes"_s})} << u"empty-question"_s;
    QTest::newRow("signs are no words") << QList{oneOf(u"???"_s, {u"Yes"_s})} << u"empty-question"_s;
    QTest::newRow("no choices") << QList{oneOf(u"Tea?"_s, {})} << u"no-choices"_s;
    QTest::newRow("twice") << QList{oneOf(u"Tea?"_s, {u"Yes"_s}), oneOf(u"TEA"_s, {u"Yes"_s})} << u"twice"_s;
    FormQuestion agreement = oneOf(u"May we?"_s, {});
    agreement.kind = QuestionKind::Agreement;
    QTest::newRow("no sentence") << QList{agreement} << u"no-choices"_s;
}

void TestForms::whatCannotBeAnsweredIsRefused()
{
    QFETCH(QList<FormQuestion>, questions);
    QFETCH(QString, why);
    AnswerForm form;
    form.name = u"A form"_s;
    form.questions = questions;
    const auto added = m_forms->add(session(), form);
    QVERIFY(!added);
    QCOMPARE(added.error().id, why);
    QVERIFY(m_forms->all(session(), FormKind::People).isEmpty());
}

void TestForms::aNameIsTakenOnce()
{
    keep(proposal(FormKind::People));
    const auto again = m_forms->add(session(), proposal(FormKind::People));
    QVERIFY(!again);
    QCOMPARE(again.error().id, u"name-taken"_s);
    AnswerForm nameless = proposal(FormKind::Registrations);
    nameless.name = u" "_s;
    QCOMPARE(m_forms->add(session(), nameless).error().id, u"empty-name"_s);
}

void TestForms::aSentenceTurnedRoundIsSaid_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("said");
    const QString refusal = u"reads like a refusal"_s, other = u"has to ask for just that"_s;
    QTest::newRow("do not") << u"Do not call me"_s << QString() << refusal;
    QTest::newRow("don't") << u"Please don't call me"_s << QString() << refusal;
    QTest::newRow("curly") << u"I don’t want calls"_s << QString() << refusal;
    QTest::newRow("no") << u"No calls"_s << QString() << refusal;
    QTest::newRow("never") << u"Never call me"_s << QString() << refusal;
    QTest::newRow("opt out") << u"I opt out of calls"_s << QString() << refusal;
    QTest::newRow("no llamen") << QString() << u"No me llamen"_s << refusal;
    QTest::newRow("one of both") << u"Yes, you may call me about meetings and actions."_s << u"Nunca me llamen"_s << refusal;
    QTest::newRow("jamás") << QString() << u"Jamás quiero llamadas"_s << refusal;
    QTest::newRow("something else") << u"I have read the rules"_s << QString() << other;
    QTest::newRow("reworded") << u"Yes, call me before actions"_s << u"Sí, llámenme antes de las acciones"_s << other;
    QTest::newRow("ours") << u"Yes, you may call me about meetings and actions."_s << QString() << QString();
}

void TestForms::aSentenceTurnedRoundIsSaid()
{
    QFETCH(const QString, english);
    QFETCH(const QString, spanish);
    QFETCH(const QString, said);
    AnswerForm form = proposal(FormKind::People);
    auto question = std::ranges::find(form.questions, u"consent_phone"_s, &FormQuestion::goesTo);
    QVERIFY(question != form.questions.end());
    question->isAsked = true;
    question->choices.first().text = {english, spanish};
    const auto remarks = Forms::remarks(form);
    QCOMPARE(remarks.size(), said.isEmpty() ? 0 : 1);
    if (!said.isEmpty())
        QVERIFY2(remarks.first().contains(said) && remarks.first().contains(u"calls"_s), qPrintable(remarks.first()));
    question->isAsked = false; // what is only proposed goes out to nobody
    QVERIFY(Forms::remarks(form).isEmpty());
}

void TestForms::theQuestionAboveASentenceCountsToo()
{
    AnswerForm form = proposal(FormKind::People);
    auto question = std::ranges::find(form.questions, u"consent_phone"_s, &FormQuestion::goesTo);
    question->isAsked = true;
    question->label.english = u"Should we stop calling?"_s;
    QVERIFY(Forms::remarks(form).join(u'\n').contains(u"“Should we stop calling?” reads like a refusal"_s));
    question->kind = QuestionKind::YesNo;
    QVERIFY(Forms::remarks(form).join(u'\n').contains(u"reads like a refusal"_s));
    question->goesTo = FormPlaces::note; // then it is no consent
    QVERIFY(Forms::remarks(form).isEmpty());
}

void TestForms::whatHarmsPeopleIsSaid()
{
    AnswerForm form = proposal(FormKind::People);
    QVERIFY(Forms::remarks(form).isEmpty());
    form.questions += oneOf(u"Are you a citizen?"_s, {u"Yes"_s});
    QVERIFY(Forms::remarks(form).join(u'\n').contains(u"Are you a citizen?"_s));
    form.questions = {oneOf(u"Tea?"_s, {u"Yes"_s})};
    QVERIFY(Forms::remarks(form).join(u'\n').contains(u"how to reach somebody"_s));
    form = proposal(FormKind::People);
    for (int i = 0; i < 10; ++i)
        form.questions += oneOf(u"Question %1"_s.arg(i), {u"Yes"_s});
    QVERIFY(Forms::remarks(form).join(u'\n').contains(u"13 questions"_s));
}

// --- what is copied

void TestForms::copiedQuestionsHoldNoMachineWords_data()
{
    QTest::addColumn<FormKind>("kind");
    QTest::addColumn<FormLanguage>("language");
    for (const auto kind : {FormKind::People, FormKind::Registrations, FormKind::Applications, FormKind::Proposals}) {
        for (const auto language : {FormLanguage::English, FormLanguage::Spanish, FormLanguage::Both})
            QTest::addRow("%s %s", keysOf(kind)[size_t(kind)], keysOf(language)[size_t(language)]) << kind << language;
    }
}

void TestForms::copiedQuestionsHoldNoMachineWords()
{
    QFETCH(FormKind, kind);
    QFETCH(FormLanguage, language);
    AnswerForm form = proposal(kind);
    form.language = language;
    for (auto &question : form.questions)
        question.isAsked = true;
    for (const QString &text : {FormCopy::questions(form), FormCopy::headings(form)}) {
        static const QRegularExpression machine(u"[_{}<>|#]|\\b(null|true|false)\\b|[a-z]:[a-z]"_s);
        QVERIFY2(!text.contains(machine), qPrintable(machine.match(text).captured()));
        for (const auto &question : std::as_const(form.questions))
            QVERIFY2(text.contains(question.label.first(language)), qPrintable(question.label.first(language)));
    }
}

void TestForms::copiedQuestionsSayHowTheyAreAnswered()
{
    AnswerForm form;
    form.title = {u"Join us"_s, u"Únete"_s};
    form.intro.english = u"We meet on Mondays."_s;
    FormQuestion name;
    name.label = {u"Name"_s, u"Nombre"_s};
    name.isRequired = name.isAsked = true;
    form.questions = {name, oneOf(u"Tea?"_s, {u"Yes, please"_s, u"No"_s})};
    QCOMPARE(
        FormCopy::questions(form),
        u"Join us\n\nWe meet on Mondays.\n\n1. Name\n[Short answer, required]\n\n2. Tea?\n[Choose one]\nYes, please\nNo\n"_s);
    form.language = FormLanguage::Both;
    QVERIFY(FormCopy::questions(form).startsWith(u"Join us / Únete\n\nWe meet on Mondays.\n\n1. Name / Nombre\n"_s));
}

void TestForms::headingsFillTheFirstRowOfASpreadsheet()
{
    const auto form = proposal(FormKind::People);
    QCOMPARE(FormCopy::headings(form), u"First and last name\tMobile phone\tMay we call you?"_s);
}

// --- by what words answers are known

void TestForms::wordsOfACellAreToldApart_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one") << u"Calls"_s << QStringList{u"Calls"_s};
    QTest::newRow("commas") << u"Calls, Flyers"_s << QStringList{u"Calls"_s, u"Flyers"_s};
    QTest::newRow("semicolons") << u"Calls;Flyers;"_s << QStringList{u"Calls"_s, u"Flyers"_s};
    QTest::newRow("new lines") << u"Calls\nFlyers"_s << QStringList{u"Calls"_s, u"Flyers"_s};
    QTest::newRow("a comma within") << u"Calls, texts and more, Flyers"_s
                                    << QStringList{u"Calls, texts and more"_s, u"Flyers"_s};
    QTest::newRow("capitals") << u"CALLS"_s << QStringList{u"Calls"_s};
    QTest::newRow("their own") << u"Calls, knitting; Flyers"_s << QStringList{u"Calls"_s, u"knitting"_s, u"Flyers"_s};
    QTest::newRow("the beginning of another word") << u"Callstack"_s << QStringList{u"Callstack"_s};
}

void TestForms::wordsOfACellAreToldApart()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, words);
    QCOMPARE(wordsAmong(cell, {u"Calls"_s, u"Flyers"_s, u"Calls, texts and more"_s}), words);
}

void TestForms::headingsAreKnownHoweverAServiceWritesThem_data()
{
    QTest::addColumn<QString>("heading");
    for (const char *heading :
         {"Mobile phone", "  mobile phone ", "3. Mobile phone", "Q2) Mobile phone", "Mobile phone *",
          "Mobile phone (required)", "Teléfono celular", "Mobile phone / Teléfono celular", "Mobile phone2"})
        QTest::newRow(heading) << QString::fromUtf8(heading);
}

void TestForms::headingsAreKnownHoweverAServiceWritesThem()
{
    QFETCH(QString, heading);
    const auto form = proposal(FormKind::People);
    const auto match = FormMatch::find({form}, FormKind::People, {u"Timestamp"_s, heading, u"First and last name"_s});
    QVERIFY(match);
    QVERIFY(match->question(1));
    QCOMPARE(match->question(1)->goesTo, u"mobile_phone"_s);
    QCOMPARE(match->columnTo(u"name"_s), 2);
    QCOMPARE(match->answeredAt(), 0);
}

void TestForms::otherFilesAreNoAnswers()
{
    const auto form = proposal(FormKind::People);
    const auto finds = [&](const QStringList &headings, FormKind kind = FormKind::People) {
        return FormMatch::find({form}, kind, headings).has_value();
    };
    QVERIFY(!finds({u"Name"_s, u"Mobile phone"_s, u"Employer"_s}));
    QVERIFY(!finds({u"First and last name"_s}));
    QVERIFY(!finds({u"First and last name"_s, u"Mobile phone"_s, u"Unit"_s, u"Shift"_s, u"Employer"_s, u"Hired on"_s}));
    QVERIFY(finds({u"First and last name"_s, u"Mobile phone"_s}));
    QVERIFY(!finds({u"First and last name"_s, u"Mobile phone"_s}, FormKind::Registrations));
}

void TestForms::theFormThatIsAnsweredMostIsMeant()
{
    AnswerForm small = proposal(FormKind::People), large = small;
    small.name = u"Small"_s;
    large.name = u"Large"_s;
    large.questions += oneOf(u"Tea?"_s, {u"Yes"_s});
    const QStringList headings{u"First and last name"_s, u"Mobile phone"_s, u"May we call you?"_s, u"Tea?"_s};
    QCOMPARE(FormMatch::find({small, large}, FormKind::People, headings)->form().name, u"Large"_s);
    QCOMPARE(FormMatch::find({small, large}, FormKind::People, headings.first(3))->form().name, u"Small"_s);
}

RNF_TEST(TestForms)

#include "tst_forms.moc"
