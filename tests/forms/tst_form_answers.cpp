#include "support/FormAnswers.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "exchange/ApplicationFiles.h"
#include "exchange/Imports.h"
#include "exchange/RegistrationFiles.h"
#include "forms/Forms.h"
#include "needs/Needs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using Row = FormAnswers::Row;
using Service = QByteArray (*)(const AnswerForm &, const QList<Row> &);

ImportSource pastedAnswers(const QByteArray &text)
{
    ImportSource source;
    source.pasted = text;
    return source;
}

/// The words of a choice as a form in this language shows them.
QString shown(const AnswerForm &form, const QString &goesTo, const QString &value)
{
    for (const auto &question : form.questions) {
        for (const auto &choice : question.answers()) {
            if (question.goesTo == goesTo && choice.value == value)
                return choice.text.joined(form.language);
        }
    }
    qFatal("no choice %s", qPrintable(value));
}

QString taggedNote(const AnswerForm &form, const QString &answer)
{
    const auto question = std::ranges::find(form.questions, QString(FormPlaces::note), &FormQuestion::goesTo);
    return question->label.first(form.language) + u' ' + answer;
}

} // namespace

/// The whole way: a form of each kind is kept, and the file of its answers, as form services write it, goes where it should without
/// anybody saying so; a second time it changes nothing.
class TestFormAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_forms = std::make_unique<Forms>(workspace().store(), workspace().people(), workspace().registrations(),
                                          workspace().applications());
        m_session = m_workspace->session;
        m_session.seesNeeds = true;
    }
    void cleanup()
    {
        m_forms.reset();
        m_workspace.reset();
    }

    void aSignUpFormComesBackAsPeople_data() { services(); }
    void aSignUpFormComesBackAsPeople();
    void answersOfTheirOwnStay();
    void anOwnFieldGetsItsChoice();
    void anUntickedSentenceSaysNothingAndARefusalHolds();
    void aRewordedQuestionLeavesTheOthersKnown();
    void anAddressOfTheServiceIsTakenWhereTheFormAsksForNone();
    void aQuestionWithANumberIsAnotherQuestion();
    void aListThatIsNoAnswerIsReadAsBefore();
    void whatSomebodyMappedIsRememberedBeforeTheForm();

    void aRegistrationFormComesBackAsRegistrations_data() { services(); }
    void aRegistrationFormComesBackAsRegistrations();
    void needsAreLeftOutForWhoMayNotSeeThem();
    void aNeedThatIsPlannedIsNotAskedAgain();

    void anApplicationFormComesBackAsApplications_data() { services(); }
    void anApplicationFormComesBackAsApplications();
    void whatWeDoNotKeepStaysOutOfAnApplication();

private:
    Workspace &workspace() { return **m_workspace; }
    static void services()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<FormLanguage>("language");
        for (const auto &[name, service] :
             {std::pair("google", &FormAnswers::google), {"microsoft", &FormAnswers::microsoft}}) {
            for (const auto language : {FormLanguage::English, FormLanguage::Spanish, FormLanguage::Both})
                QTest::addRow("%s %s", name, keysOf(language)[size_t(language)]) << Service(service) << language;
        }
    }
    /// Kept, with all that it proposes or these questions alone.
    AnswerForm keep(const FormSubject &subject, FormLanguage language, const QStringList &asked = {})
    {
        AnswerForm form = m_forms->proposal(m_session, subject);
        form.language = language;
        for (auto &question : form.questions)
            question.isAsked = asked.isEmpty() || asked.contains(question.goesTo);
        const auto id = m_forms->add(m_session, form);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return m_forms->all(m_session, subject.kind).first();
    }
    ImportOutcome importPeople(const QByteArray &file)
    {
        Imports imports(workspace().store(), workspace().people());
        const auto source = pastedAnswers(file);
        const auto preview = imports.preview(m_session, source);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().message));
        const auto outcome = imports.run(m_session, source, preview->recipe, {});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        for (const auto &reject : outcome->rejects)
            qWarning("%s: %s", qPrintable(reject.column), qPrintable(reject.problem));
        return *outcome;
    }
    Person somebody(const QString &family)
    {
        for (const PersonId id : workspace().people().ids(m_session, {})) {
            const auto person = workspace().people().find(m_session, id);
            if (person && person->familyName == family)
                return *person;
        }
        qFatal("nobody is called %s", qPrintable(family));
    }
    QString fieldOf(const Person &person, const QString &key)
    {
        return workspace().people().fields().catalog().find(key)->read(person, workspace().phones());
    }
    Event addEvent()
    {
        Event event;
        event.name = u"School"_s;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, QDate(2026, 11, 28), QTime(19, 0), QTime(21, 0));
        const EventId id = *workspace().events().add(m_session, {event, {}, {}});
        for (const auto &name : {u"Member"_s, u"Student"_s}) {
            RegistrationKind kind;
            kind.event = id;
            kind.name = name;
            if (!workspace().registrations().add(m_session, kind))
                qFatal("no kind");
        }
        return *workspace().events().find(m_session, id);
    }
    RegistrationFileOutcome bring(const Event &event, const QByteArray &file, const Session &session)
    {
        RegistrationFiles files(workspace().store(), workspace().people(), workspace().registrations());
        const auto outcome = files.run(session, pastedAnswers(file), event, {});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        for (const auto &reject : outcome->rejects)
            qWarning("%s: %s", qPrintable(reject.column), qPrintable(reject.problem));
        return *outcome;
    }
    QStringList needsOf(const Event &event)
    {
        QStringList found;
        for (const auto &row : workspace().needs().of(m_session, event.id))
            found +=
                row.name + u' ' + keyOf(row.need.kind) + (row.need.detail.isEmpty() ? QString() : u' ' + row.need.detail);
        found.sort();
        return found;
    }
    ProgramId addProgram()
    {
        InternProgram fall;
        fall.name = u"Fall 2026"_s;
        return *workspace().interns().add(m_session, fall);
    }
    ApplicationOutcome bring(ProgramId program, const QByteArray &file)
    {
        ApplicationFiles files(workspace().store(), workspace().people(), workspace().applications());
        const auto outcome = files.run(m_session, pastedAnswers(file), program);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Forms> m_forms;
    Session m_session;
};

// --- people

void TestFormAnswers::aSignUpFormComesBackAsPeople()
{
    QFETCH(Service, service);
    QFETCH(FormLanguage, language);
    const AnswerForm form = keep({}, language);
    const auto said = [&](const QString &goesTo, const QString &value) { return shown(form, goesTo, value); };
    const QByteArray file =
        service(form, {{{u"name"_s, u"Rosa Díaz"_s},
                        {u"mobile_phone"_s, u"(212) 555-0142"_s},
                        {u"email"_s, u"rosa@example.org"_s},
                        {u"city"_s, u"Lowell"_s},
                        {u"postal_code"_s, u"01850"_s},
                        {u"preferred_language"_s, said(u"preferred_language"_s, u"Spanish"_s)},
                        {u"tags"_s, said(u"tags"_s, u"phone calls"_s) + u'|' + said(u"tags"_s, u"childcare"_s)},
                        {u"note"_s, said(u"note"_s, u"Saturdays"_s) + u'|' + said(u"note"_s, u"Sundays"_s)},
                        {u"consent_phone"_s, said(u"consent_phone"_s, u"yes"_s)},
                        {u"consent_sms"_s, said(u"consent_sms"_s, u"yes"_s)}},
                       {{u"name"_s, u"Luis Ortiz"_s}, {u"mobile_phone"_s, u"(212) 555-0143"_s}}});
    const auto outcome = importPeople(file);
    QCOMPARE(outcome.rows, 2);
    QCOMPARE(outcome.created, 2);
    QVERIFY2(outcome.newPlaces.isEmpty(), "a workplace was made");
    const Person rosa = somebody(u"Díaz"_s), luis = somebody(u"Ortiz"_s);
    QCOMPARE(fieldOf(rosa, u"given_name"_s), u"Rosa"_s);
    QCOMPARE(fieldOf(rosa, u"mobile_phone"_s), u"(212) 555-0142"_s);
    QCOMPARE(fieldOf(rosa, u"email"_s), u"rosa@example.org"_s);
    QCOMPARE(fieldOf(rosa, u"city"_s), u"Lowell"_s);
    QCOMPARE(fieldOf(rosa, u"postal_code"_s), u"01850"_s);
    QCOMPARE(fieldOf(rosa, u"preferred_language"_s), u"Spanish"_s);
    QCOMPARE(rosa.tags, QStringList({u"childcare"_s, u"phone calls"_s}));
    QCOMPARE(rosa.note, taggedNote(form, u"Saturdays; Sundays"_s));
    QCOMPARE(rosa.mayBeReachedBy(Channel::Phone), YesNo::Yes);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Sms), YesNo::Yes);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Email), YesNo::Unknown);
    QVERIFY2(rosa.consents.first().source.contains(form.name), qPrintable(rosa.consents.first().source));
    QVERIFY(rosa.externalIds.isEmpty());
    QCOMPARE(luis.emails.size(), 0);
    QVERIFY(luis.consents.isEmpty() && luis.tags.isEmpty() && luis.note.isEmpty());

    const auto again = importPeople(file);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.created + again.updated + again.rejected, 0);
}

void TestFormAnswers::answersOfTheirOwnStay()
{
    const AnswerForm form = keep({}, FormLanguage::English, {u"name"_s, u"mobile_phone"_s, u"tags"_s});
    importPeople(FormAnswers::google(form, {{{u"name"_s, u"Rosa Díaz"_s},
                                             {u"mobile_phone"_s, u"(212) 555-0142"_s},
                                             {u"tags"_s, u"Phone calls|playing the drums"_s}}}));
    QCOMPARE(somebody(u"Díaz"_s).tags, QStringList({u"phone calls"_s, u"playing the drums"_s}));
}

void TestFormAnswers::anOwnFieldGetsItsChoice()
{
    CustomField days;
    days.label = u"Days off"_s;
    days.kind = CustomKind::Choices;
    days.choices = {u"Monday"_s, u"Tuesday"_s};
    const QString key = workspace().people().fields().add(m_session, days)->key;
    AnswerForm form = m_forms->proposal(m_session, {});
    form.language = FormLanguage::Both;
    for (auto &question : form.questions) {
        question.isAsked = QStringList{u"name"_s, u"mobile_phone"_s, key}.contains(question.goesTo);
        if (question.goesTo == key) {
            question.label.spanish = u"Días libres"_s;
            question.choices[0].text.spanish = u"Lunes"_s;
        }
    }
    QVERIFY(m_forms->add(m_session, form));
    const auto file = FormAnswers::google(
        form, {{{u"name"_s, u"Rosa Díaz"_s}, {u"mobile_phone"_s, u"(212) 555-0142"_s}, {key, u"Monday / Lunes|Tuesday"_s}}});
    importPeople(file);
    QCOMPARE(fieldOf(somebody(u"Díaz"_s), key), u"Monday; Tuesday"_s);
    QCOMPARE(importPeople(file).unchanged, 1);
}

void TestFormAnswers::anUntickedSentenceSaysNothingAndARefusalHolds()
{
    Person luis = m_workspace->person(u"Luis"_s, u"Ortiz"_s, u"(212) 555-0143"_s);
    luis.consents += Consent{0, Channel::Phone, YesNo::No, u"2026-01-02T10:00:00Z"_s, u"said so"_s, {}};
    m_workspace->add(luis);
    const AnswerForm form = keep({}, FormLanguage::English, {u"name"_s, u"mobile_phone"_s, u"consent_phone"_s});
    const QString yes = shown(form, u"consent_phone"_s, u"yes"_s);
    importPeople(FormAnswers::microsoft(
        form, {{{u"name"_s, u"Luis Ortiz"_s}, {u"mobile_phone"_s, u"(212) 555-0143"_s}, {u"consent_phone"_s, yes}},
               {{u"name"_s, u"Eva Kim"_s}, {u"mobile_phone"_s, u"(212) 555-0144"_s}}}));
    QCOMPARE(somebody(u"Ortiz"_s).mayBeReachedBy(Channel::Phone), YesNo::No);
    QCOMPARE(somebody(u"Kim"_s).mayBeReachedBy(Channel::Phone), YesNo::Unknown);
}

void TestFormAnswers::aRewordedQuestionLeavesTheOthersKnown()
{
    const AnswerForm form = keep({}, FormLanguage::English, {u"name"_s, u"mobile_phone"_s, u"tags"_s});
    QByteArray file = FormAnswers::google(
        form, {{{u"name"_s, u"Rosa Díaz"_s}, {u"mobile_phone"_s, u"(212) 555-0142"_s}, {u"tags"_s, u"Phone calls"_s}}});
    file.replace("What could you help with?", "Any talents?");
    const auto outcome = importPeople(file);
    QCOMPARE(outcome.created, 1);
    QVERIFY(somebody(u"Díaz"_s).tags.isEmpty());
    QCOMPARE(fieldOf(somebody(u"Díaz"_s), u"mobile_phone"_s), u"(212) 555-0142"_s);
    QVERIFY(importPeople(file).unchanged == 1);
}

void TestFormAnswers::aQuestionWithANumberIsAnotherQuestion()
{
    keep({}, FormLanguage::English, {u"name"_s, u"mobile_phone"_s});
    importPeople("Timestamp,First and last name,Mobile phone,Mobile phone 2\r\n"
                 "11/11/2026 14:03:22,Rosa Díaz,(212) 555-0142,\r\n");
    QCOMPARE(fieldOf(somebody(u"Díaz"_s), u"mobile_phone"_s), u"(212) 555-0142"_s);
}

void TestFormAnswers::aListThatIsNoAnswerIsReadAsBefore()
{
    keep({}, FormLanguage::English, {u"name"_s, u"mobile_phone"_s, u"email"_s});
    const QByteArray list = "ID,Name,E-mail address,Language\r\n17,Rosa Díaz,rosa@example.org,Spanish\r\n"
                            "18,Eva Kim,eva@example.org,English\r\n";
    QCOMPARE(importPeople(list).created, 2);
    QCOMPARE(fieldOf(somebody(u"Díaz"_s), u"external_id"_s), u"id:17"_s);
    QVERIFY(!fieldOf(somebody(u"Díaz"_s), u"preferred_language"_s).isEmpty());
}

void TestFormAnswers::anAddressOfTheServiceIsTakenWhereTheFormAsksForNone()
{
    const AnswerForm form = keep({}, FormLanguage::English, {u"name"_s, u"mobile_phone"_s});
    const QByteArray file = "Timestamp,Email Address,First and last name,Mobile phone\r\n"
                            "11/11/2026 14:03:22,rosa@example.org,Rosa Díaz,(212) 555-0142\r\n";
    QCOMPARE(importPeople(file).created, 1);
    QCOMPARE(fieldOf(somebody(u"Díaz"_s), u"email"_s), u"rosa@example.org"_s);
    // One who is not signed in has none.
    QCOMPARE(
        importPeople(FormAnswers::microsoft(form, {{{u"name"_s, u"Eva Kim"_s}, {u"mobile_phone"_s, u"(212) 555-0144"_s}}}))
            .created,
        1);
    QVERIFY(somebody(u"Kim"_s).emails.isEmpty());
}

void TestFormAnswers::whatSomebodyMappedIsRememberedBeforeTheForm()
{
    const AnswerForm form = keep({}, FormLanguage::English, {u"name"_s, u"mobile_phone"_s, u"city"_s});
    const auto source = pastedAnswers(FormAnswers::google(
        form, {{{u"name"_s, u"Rosa Díaz"_s}, {u"mobile_phone"_s, u"(212) 555-0142"_s}, {u"city"_s, u"North end"_s}}}));
    Imports imports(workspace().store(), workspace().people());
    auto recipe = imports.preview(m_session, source)->recipe;
    QCOMPARE(recipe.columns[3].field, u"city"_s);
    recipe.setField(3, u"note"_s);
    QVERIFY(imports.run(m_session, source, recipe, {}));
    QCOMPARE(imports.preview(m_session, source)->recipe.columns[3].field, u"note"_s);
}

// --- registrations

void TestFormAnswers::aRegistrationFormComesBackAsRegistrations()
{
    QFETCH(Service, service);
    QFETCH(FormLanguage, language);
    const Event event = addEvent();
    const AnswerForm form = keep({FormKind::Registrations, event.id, {}}, language);
    const auto said = [&](const QString &goesTo, const QString &value) { return shown(form, goesTo, value); };
    const QString diet = FormPlaces::needOf + u"diet"_s, allergy = FormPlaces::needOf + u"allergy"_s;
    const QByteArray file =
        service(form, {{{u"name"_s, u"Rosa Díaz"_s},
                        {u"email"_s, u"rosa@example.org"_s},
                        {u"rsvp"_s, said(u"rsvp"_s, u"maybe"_s)},
                        {u"kind"_s, said(u"kind"_s, u"Student"_s)},
                        {u"needs"_s, said(u"needs"_s, u"childcare"_s) + u'|' + said(u"needs"_s, u"mobility"_s)},
                        {diet, said(diet, u"vegan"_s)},
                        {allergy, u"none"_s},
                        {u"source_code"_s, u"flyer"_s},
                        {u"preferred_language"_s, said(u"preferred_language"_s, u"Spanish"_s)},
                        {u"note"_s, u"We come late, by bus"_s},
                        {u"consent_sms"_s, said(u"consent_sms"_s, u"yes"_s)}},
                       {{u"name"_s, u"Luis Ortiz"_s},
                        {u"email"_s, u"luis@example.org"_s},
                        {u"rsvp"_s, said(u"rsvp"_s, u"yes"_s)},
                        {u"kind"_s, said(u"kind"_s, u"Member"_s)},
                        {allergy, u"nuts"_s},
                        {diet, said(diet, QString())}}});
    const auto outcome = bring(event, file, m_session);
    QCOMPARE(outcome.added.size(), 2);
    QCOMPARE(outcome.needs, 4);
    QCOMPARE(outcome.newKinds, QStringList());
    QCOMPARE(outcome.ignoredColumns, QStringList());
    const Person rosa = somebody(u"Díaz"_s);
    const auto registered = workspace().registrations().of(m_session, event.id);
    QCOMPARE(registered.size(), 2);
    const auto row =
        std::ranges::find_if(registered, [&](const RegistrationRow &one) { return one.registration.person == rosa.id; });
    const auto other = registered.size() - 1 - (row - registered.begin());
    const Registration registration = row->registration;
    QCOMPARE(registration.rsvp, Rsvp::Maybe);
    QCOMPARE(registered[other].registration.rsvp, Rsvp::Yes);
    QCOMPARE(registration.answeredAt, u"2026-11-11T19:03:22.000Z"_s);
    QCOMPARE(registration.sourceCode, u"flyer"_s);
    QCOMPARE(registration.note, taggedNote(form, u"We come late, by bus"_s));
    const auto kinds = workspace().registrations().kinds(m_session, event.id);
    QCOMPARE(kinds.size(), 2);
    QCOMPARE(std::ranges::find(kinds, registration.kind, &RegistrationKind::id)->name, u"Student"_s);
    QCOMPARE(needsOf(event), QStringList({u"Luis Ortiz allergy nuts"_s, u"Rosa Díaz childcare"_s, u"Rosa Díaz diet vegan"_s,
                                          u"Rosa Díaz mobility"_s}));
    QCOMPARE(fieldOf(rosa, u"preferred_language"_s), u"Spanish"_s);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Sms), YesNo::Yes);
    QVERIFY(rosa.note.isEmpty());

    const auto again = bring(event, file, m_session);
    QCOMPARE(again.known.size(), 2);
    QCOMPARE(again.added.size() + again.changed.size() + again.rejects.size(), 0);
    QCOMPARE(again.needs, 0);
    QCOMPARE(needsOf(event).size(), 4);
}

void TestFormAnswers::needsAreLeftOutForWhoMayNotSeeThem()
{
    const Event event = addEvent();
    const AnswerForm form = keep({FormKind::Registrations, event.id, {}}, FormLanguage::English);
    const auto file = FormAnswers::google(form, {{{u"name"_s, u"Rosa Díaz"_s},
                                                  {u"email"_s, u"rosa@example.org"_s},
                                                  {u"needs"_s, shown(form, u"needs"_s, u"childcare"_s)}}});
    Session blind = m_session;
    blind.seesNeeds = false;
    const auto outcome = bring(event, file, blind);
    QCOMPARE(outcome.added.size(), 1);
    QCOMPARE(outcome.needs, 0);
    QCOMPARE(outcome.needsLeftOut, 1);
    QVERIFY(outcome.remarks().join(u'\n').contains(u"was left out"_s));
    QVERIFY(needsOf(event).isEmpty());
    // Somebody who may brings them in from the same file.
    const auto later = bring(event, file, m_session);
    QCOMPARE(later.changed.size(), 1);
    QCOMPARE(needsOf(event), QStringList{u"Rosa Díaz childcare"_s});
}

void TestFormAnswers::aNeedThatIsPlannedIsNotAskedAgain()
{
    const Event event = addEvent();
    const AnswerForm form = keep({FormKind::Registrations, event.id, {}}, FormLanguage::English);
    const auto file = FormAnswers::google(form, {{{u"name"_s, u"Rosa Díaz"_s},
                                                  {u"email"_s, u"rosa@example.org"_s},
                                                  {u"needs"_s, shown(form, u"needs"_s, u"transport"_s)}}});
    bring(event, file, m_session);
    const Need before = workspace().needs().of(m_session, event.id).first().need;
    Need planned = before;
    planned.status = NeedStatus::Planned;
    planned.detail = u"from the bus station"_s;
    QVERIFY(workspace().needs().save(m_session, before, planned));
    QCOMPARE(bring(event, file, m_session).needs, 0);
    QCOMPARE(workspace().needs().of(m_session, event.id).size(), 1);
}

// --- applications

void TestFormAnswers::anApplicationFormComesBackAsApplications()
{
    QFETCH(Service, service);
    QFETCH(FormLanguage, language);
    const ProgramId program = addProgram();
    AnswerForm proposed = keep({FormKind::Applications, {}, program}, language);
    AnswerForm form = proposed;
    // Of three questions that are kept with their answers, a test can answer one.
    bool isFirst = true;
    for (auto &question : form.questions)
        question.isAsked = question.goesTo != FormPlaces::answer || std::exchange(isFirst, false);
    QVERIFY(m_forms->save(m_session, proposed, form));
    const QByteArray file = service(form, {{{u"name"_s, u"Rosa Díaz"_s},
                                            {u"email"_s, u"rosa@example.org"_s},
                                            {u"phone"_s, u"(212) 555-0142"_s},
                                            {u"week_hours"_s, u"24"_s},
                                            {u"weeks"_s, u"12"_s},
                                            {u"start_on"_s, u"12/20/2026"_s},
                                            {u"weekday:1"_s, u"10:00-14:00"_s},
                                            {u"school"_s, u"City College"_s},
                                            {u"major"_s, u"History"_s},
                                            {u"credit"_s, shown(form, u"credit"_s, u"yes"_s)},
                                            {u"stipend"_s, shown(form, u"stipend"_s, u"no"_s)},
                                            {u"source_code"_s, u"campus"_s},
                                            {u"answer"_s, u"My aunt, who cleans offices, told me"_s}}});
    const auto outcome = bring(program, file);
    QCOMPARE(outcome.added.size(), 1);
    QCOMPARE(outcome.leftOut, QStringList());
    const auto all = workspace().applications().of(m_session, program);
    QCOMPARE(all.size(), 1);
    const Application application = all.first();
    QCOMPARE(application.receivedOn, QDate(2026, 11, 11));
    QCOMPARE(application.weekMin, 24 * 60);
    QCOMPARE(application.weeks, 12);
    QCOMPARE(application.startWishOn, QDate(2026, 12, 20));
    QCOMPARE(application.availability.size(), 1);
    QCOMPARE(application.availability.first().weekday, 1);
    QCOMPARE(application.major, u"History"_s);
    QVERIFY(application.wantsCredit && !application.wantsStipend);
    QCOMPARE(application.source, u"campus"_s);
    const QString prompt = language == FormLanguage::Spanish ? u"¿Por qué quieres trabajar con nosotros?"_s
                                                             : u"Why do you want to work with us?"_s;
    QCOMPARE(application.answers.size(), 1);
    QCOMPARE(application.answers.first().prompt, prompt);
    QCOMPARE(application.answers.first().answer, u"My aunt, who cleans offices, told me"_s);
    const Person rosa = somebody(u"Díaz"_s);
    QCOMPARE(rosa.id, application.person);
    QCOMPARE(fieldOf(rosa, u"email"_s), u"rosa@example.org"_s);

    const auto again = bring(program, file);
    QCOMPARE(again.added.size() + again.rejects.size(), 0);
    QCOMPARE(again.known.size(), 1);
}

void TestFormAnswers::whatWeDoNotKeepStaysOutOfAnApplication()
{
    const ProgramId program = addProgram();
    AnswerForm form = m_forms->proposal(m_session, {FormKind::Applications, {}, program});
    FormQuestion own = Forms::ownQuestion(FormKind::Applications);
    own.label.english = u"What is your immigration status?"_s;
    form.questions = form.questions.first(2);
    form.questions += own;
    QVERIFY(m_forms->add(m_session, form));
    const auto outcome = bring(program, FormAnswers::google(form, {{{u"name"_s, u"Rosa Díaz"_s},
                                                                    {u"email"_s, u"rosa@example.org"_s},
                                                                    {u"answer"_s, u"none of your business"_s}}}));
    QCOMPARE(outcome.added.size(), 1);
    QCOMPARE(outcome.leftOut.size(), 1);
    QVERIFY(workspace().applications().of(m_session, program).first().answers.isEmpty());
}

RNF_TEST(TestFormAnswers)

#include "tst_form_answers.moc"
