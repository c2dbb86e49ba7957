#include "support/FormAnswers.h"
#include "support/TestProgram.h"

#include "WallHouse.h"

#include "exchange/ProposalFiles.h"
#include "forms/FormCopy.h"
#include "forms/Forms.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using Reply = FormAnswers::Row;
using FormService = QByteArray (*)(const AnswerForm &, const QList<Reply> &);

/// As somebody types in what came back on paper.
QByteArray typedIn(const AnswerForm &form, const QList<Reply> &rows)
{
    QByteArray file = FormCopy::headings(form).toUtf8() + '\n';
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &question : form.asked())
            cells += row.value(question.goesTo);
        file += cells.join(u'\t').toUtf8() + '\n';
    }
    return file;
}

} // namespace

/// A call for proposals: the form goes out, and what comes back, as form services write it or typed in from paper, is cards.
class TestProposalForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAreCards_data() { services(); }
    void answersAreCards();
    void everyKindFormatAndLevelIsUnderstood_data() { services(); }
    void everyKindFormatAndLevelIsUnderstood();
    void theSameAnswersTwiceAddNothing_data() { services(); }
    void theSameAnswersTwiceAddNothing();
    void whoFillsItIsFoundByTheAddressFirst();
    void whoIsKnownByNameAloneGetsTheAddress();
    void anAddressOfALaterRowIsFound();
    void anAddressThatIsHereStays();
    void namesakesAreToldApartByTheirAddresses();
    void whoHoldsItMayBeOneself_data();
    void whoHoldsItMayBeOneself();
    void aLengthOfTheirOwnIsRead_data();
    void aLengthOfTheirOwnIsRead();
    void anOwnQuestionStaysWithItsAnswer();
    void aWordThatIsNoneOfTheChoicesStopsItsRow_data();
    void aWordThatIsNoneOfTheChoicesStopsItsRow();
    void aNameOfTheServiceCountsWhereTheFormAsksForNone();
    void aListBesideAFormIsAListStill();
    void anAddressInAListReachesWhoeverProposes();
    void itIsTakenBackWhole();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_house->session(); }
    static void services()
    {
        QTest::addColumn<FormService>("service");
        QTest::addColumn<FormLanguage>("language");
        for (const auto &[name, service] :
             {std::pair("google", &FormAnswers::google), {"microsoft", &FormAnswers::microsoft}, {"paper", &typedIn}}) {
            for (const auto language : {FormLanguage::English, FormLanguage::Spanish, FormLanguage::Both})
                QTest::addRow("%s %s", name, keysOf(language)[size_t(language)]) << FormService(service) << language;
        }
    }
    AnswerForm proposed() { return forms().proposal(session(), {FormKind::Proposals, m_house->event.id, {}}); }
    Forms &forms() { return *m_forms; }
    AnswerForm keep(AnswerForm form, FormLanguage language = FormLanguage::English)
    {
        form.language = language;
        (void)must(forms().add(session(), form));
        return forms().all(session(), FormKind::Proposals).first();
    }
    /// The words of a choice as the form shows them.
    static QString shown(const AnswerForm &form, const QString &goesTo, const QString &value)
    {
        for (const auto &question : form.questions) {
            for (const auto &choice : question.answers()) {
                if (question.goesTo == goesTo && choice.value == value)
                    return choice.text.joined(form.language);
            }
        }
        qFatal("no choice %s", qPrintable(value));
    }
    ProposalFileOutcome bring(const QByteArray &content)
    {
        ImportSource source;
        source.pasted = content;
        ProposalFiles files(workspace().store(), workspace().people(), workspace().proposals(), workspace().ballots());
        return must(files.run(session(), source, m_house->event, false));
    }
    QList<ProposalRow> rows() { return workspace().proposals().rows(session(), m_house->event.id); }
    Person person(PersonId id) { return *workspace().people().find(session(), id); }
    PersonId known(const QString &given, const QString &family, const QString &email = {})
    {
        return m_workspace->add(m_workspace->person(given, family, {}, email));
    }
    static QStringList addressesOf(const Person &person)
    {
        QStringList addresses;
        for (const auto &email : person.emails)
            addresses += email.address;
        return addresses;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<WallHouse> m_house;
    std::unique_ptr<Forms> m_forms;
};

void TestProposalForm::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_forms.reset();
    m_house.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_house = std::make_unique<WallHouse>(*m_workspace);
    m_forms = std::make_unique<Forms>(workspace().store(), workspace().people(), workspace().registrations(),
                                      workspace().applications());
}

void TestProposalForm::answersAreCards()
{
    QFETCH(FormService, service);
    QFETCH(FormLanguage, language);
    const AnswerForm form = keep(proposed(), language);
    QCOMPARE(form.asked().size(), form.questions.size());
    const auto said = [&](const QString &goesTo, const QString &value) { return shown(form, goesTo, value); };
    const auto outcome = bring(service(form, {{{u"title"_s, u"Phone banks"_s},
                                               {u"abstract"_s, u"How to call"_s},
                                               {u"proposal_kind"_s, said(u"proposal_kind"_s, u"panel"_s)},
                                               {u"format"_s, said(u"format"_s, u"clinic"_s)},
                                               {u"level"_s, said(u"level"_s, u"basic"_s)},
                                               {u"length_min"_s, said(u"length_min"_s, u"90"_s)},
                                               {u"language"_s, said(u"language"_s, u"Spanish"_s)},
                                               {u"wants_interpretation"_s, said(u"wants_interpretation"_s, u"yes"_s)},
                                               {u"name"_s, u"Rosa Peña"_s},
                                               {u"email"_s, u"Rosa@example.org"_s},
                                               {u"hosts"_s, u"Omar Haddad, Lou Dock"_s}},
                                              {{u"title"_s, u"Childcare"_s},
                                               {u"proposal_kind"_s, said(u"proposal_kind"_s, u"request"_s)},
                                               {u"length_min"_s, said(u"length_min"_s, {})},
                                               {u"wants_interpretation"_s, said(u"wants_interpretation"_s, u"no"_s)},
                                               {u"name"_s, u"Zed Quimby"_s}}}));
    QCOMPARE(outcome.sentence(), u"2 new cards"_s);
    QCOMPARE(outcome.ignoredColumns, QStringList());
    QCOMPARE(outcome.newPeople.size(), 4);
    const auto cards = rows();
    QCOMPARE(cards.size(), 2);
    const auto &banks = cards.first().proposal, &care = cards.last().proposal;
    QCOMPARE(banks.title, u"Phone banks"_s);
    QCOMPARE(banks.abstract, u"How to call"_s);
    QCOMPARE(banks.kind, ProposalKind::Panel);
    QCOMPARE(banks.format, SessionFormat::Clinic);
    QCOMPARE(banks.level, SessionLevel::Basic);
    QCOMPARE(banks.lengthMin, 90);
    QCOMPARE(banks.language, u"Spanish"_s);
    QVERIFY(banks.wantsInterpretation);
    QCOMPARE(banks.source, ProposalSource::Form);
    QCOMPARE(banks.status, ProposalStatus::Submitted);
    QCOMPARE(cards.first().hosts(), u"Omar Haddad, Lou Dock"_s);
    QCOMPARE(person(banks.proposer).displayName(), u"Rosa Peña"_s);
    QCOMPARE(addressesOf(person(banks.proposer)), QStringList{u"Rosa@example.org"_s});
    QCOMPARE(care.kind, ProposalKind::Request);
    QCOMPARE(care.lengthMin, 0);
    QVERIFY(!care.wantsInterpretation);
    QVERIFY(care.needsHost());
    QCOMPARE(person(care.proposer).displayName(), u"Zed Quimby"_s);
}

/// Each choice that the form offers is the word of the card that it stands for, and none is left out.
void TestProposalForm::everyKindFormatAndLevelIsUnderstood()
{
    QFETCH(FormService, service);
    QFETCH(FormLanguage, language);
    const AnswerForm form = keep(proposed(), language);
    QList<Reply> answers;
    for (const char *key : keysOf(ProposalKind{})) {
        const QLatin1String kind(key);
        answers += Reply{{u"title"_s, kind}, {u"proposal_kind"_s, shown(form, u"proposal_kind"_s, kind)}};
    }
    for (const char *key : keysOf(SessionFormat{})) {
        const QLatin1String format(key);
        answers += Reply{{u"title"_s, u"as "_s + format}, {u"format"_s, shown(form, u"format"_s, format)}};
    }
    for (const char *key : keysOf(SessionLevel{})) {
        const QLatin1String level(key);
        answers += Reply{{u"title"_s, u"for "_s + level}, {u"level"_s, shown(form, u"level"_s, level).toUpper()}};
    }
    for (auto &answer : answers)
        answer[u"name"_s] = u"Rosa Peña"_s;
    QCOMPARE(bring(service(form, answers)).rejects.size(), 0);
    QCOMPARE(rows().size(), answers.size());
    for (const auto &row : rows()) {
        const auto &card = row.proposal;
        if (card.title.startsWith(u"as "_s))
            QCOMPARE(u"as "_s + keyOf(card.format), card.title);
        else if (card.title.startsWith(u"for "_s))
            QCOMPARE(u"for "_s + keyOf(card.level), card.title);
        else
            QCOMPARE(QString(keyOf(card.kind)), card.title);
    }
}

void TestProposalForm::theSameAnswersTwiceAddNothing()
{
    QFETCH(FormService, service);
    QFETCH(FormLanguage, language);
    const auto file =
        service(keep(proposed(), language),
                {{{u"title"_s, u"Phone banks"_s}, {u"name"_s, u"Rosa Peña"_s}, {u"email"_s, u"rosa@example.org"_s}},
                 {{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Peña"_s}, {u"email"_s, u"rosa@example.org"_s}},
                 {{u"title"_s, u"Chants"_s}, {u"name"_s, u"Zed Quimby"_s}}});
    const auto first = bring(file);
    QCOMPARE(first.written.size(), 3);
    QCOMPARE(first.newPeople, QStringList({u"Rosa Peña"_s, u"Zed Quimby"_s}));
    QCOMPARE(rows()[0].proposal.proposer, rows()[1].proposal.proposer);
    const auto before = contentOf(workspace().store().reader());
    const auto again = bring(file);
    QCOMPARE(again.sentence(), u"0 new cards · 3 were here already"_s);
    QCOMPARE(again.action, 0);
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

// --- whoever fills it in

void TestProposalForm::whoFillsItIsFoundByTheAddressFirst()
{
    known(u"Rosa"_s, u"Díaz"_s);
    const auto rosa = known(u"Rosa"_s, u"Díaz"_s, u"rosa@example.org"_s);
    const auto form = keep(proposed());
    const Reply answer{{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Díaz"_s}, {u"email"_s, u"ROSA@example.org"_s}};
    QCOMPARE(bring(FormAnswers::google(form, {answer})).written.size(), 1);
    QCOMPARE(rows().first().proposal.proposer, rosa);
    QCOMPARE(rows().first().proposal.hosts.size(), 1);
    QCOMPARE(rows().first().proposal.hosts.first().person, rosa);
    // Without the address nobody knows which of the two is meant.
    Reply nameAlone = answer;
    nameAlone.remove(u"email"_s);
    nameAlone[u"title"_s] = u"Chants"_s;
    const auto outcome = bring(FormAnswers::google(form, {nameAlone}));
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(rows().size(), 1);
    // An address of somebody else's is not theirs: a family shares one.
    const auto omar = bring(FormAnswers::google(
        form, {{{u"title"_s, u"Songs"_s}, {u"name"_s, u"Omar Díaz"_s}, {u"email"_s, u"rosa@example.org"_s}}}));
    QCOMPARE(omar.newPeople, QStringList{u"Omar Díaz"_s});
}

void TestProposalForm::whoIsKnownByNameAloneGetsTheAddress()
{
    QVERIFY(m_house->proposals().addLine(session(), m_house->event.id, u"Maps / Rosa Peña"_s));
    const auto rosa = rows().first().proposal.hosts.first().person;
    const auto outcome = bring(FormAnswers::google(
        keep(proposed()), {{{u"title"_s, u"Chants"_s}, {u"name"_s, u"rosa pena"_s}, {u"email"_s, u"rosa@example.org"_s}}}));
    QCOMPARE(outcome.newPeople, QStringList());
    QCOMPARE(rows().last().proposal.proposer, rosa);
    QCOMPARE(addressesOf(person(rosa)), QStringList{u"rosa@example.org"_s});
}

void TestProposalForm::anAddressOfALaterRowIsFound()
{
    bring(FormAnswers::google(
        keep(proposed()), {{{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Peña"_s}},
                           {{u"title"_s, u"Chants"_s}, {u"name"_s, u"Rosa Peña"_s}, {u"email"_s, u"rosa@example.org"_s}}}));
    const auto rosa = rows().first().proposal.proposer;
    QCOMPARE(rows().last().proposal.proposer, rosa);
    auto &reader = workspace().store().reader();
    QCOMPARE(People::ids(reader, u"rosa@example.org"_s), QList<PersonId>{rosa});
    QCOMPARE(People::ids(reader, u"Peña"_s), QList<PersonId>{rosa});
}

void TestProposalForm::anAddressThatIsHereStays()
{
    const auto rosa = known(u"Rosa"_s, u"Díaz"_s, u"rosa@example.org"_s);
    const auto outcome = bring(FormAnswers::google(
        keep(proposed()), {{{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Díaz"_s}, {u"email"_s, u"rd@example.net"_s}}}));
    QCOMPARE(rows().first().proposal.proposer, rosa);
    QCOMPARE(addressesOf(person(rosa)), QStringList{u"rosa@example.org"_s});
    QCOMPARE(outcome.remarks(), QStringList{u"Another e-mail address is noted here, and stays: Rosa Díaz"_s});
}

void TestProposalForm::namesakesAreToldApartByTheirAddresses()
{
    known(u"Rosa"_s, u"Díaz"_s, u"one@example.org"_s);
    known(u"Rosa"_s, u"Díaz"_s, u"two@example.org"_s);
    const auto answer = [](const QString &email) {
        return Reply{{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Díaz"_s}, {u"email"_s, email}};
    };
    const auto file = FormAnswers::google(keep(proposed()), {answer(u"one@example.org"_s), answer(u"two@example.org"_s)});
    QCOMPARE(bring(file).written.size(), 2);
    QVERIFY(rows()[0].proposal.proposer != rows()[1].proposal.proposer);
    QCOMPARE(bring(file).known.size(), 2);
}

void TestProposalForm::whoHoldsItMayBeOneself_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("held");
    QTest::newRow("nobody named") << QString() << u"offer"_s << u"Rosa Peña"_s;
    QTest::newRow("me") << u"Me, Omar Haddad"_s << u"offer"_s << u"Rosa Peña, Omar Haddad"_s;
    QTest::newRow("yo") << u"yo"_s << u"pitch"_s << u"Rosa Peña"_s;
    QTest::newRow("none") << u"n/a"_s << u"offer"_s << u"Rosa Peña"_s;
    QTest::newRow("a request") << QString() << u"request"_s << QString();
    QTest::newRow("an idea") << u"Lou Dock"_s << u"speaker_idea"_s << u"Lou Dock"_s;
}

void TestProposalForm::whoHoldsItMayBeOneself()
{
    QFETCH(QString, hosts);
    QFETCH(QString, kind);
    QFETCH(QString, held);
    const auto form = keep(proposed());
    bring(FormAnswers::google(form, {{{u"title"_s, u"Maps"_s},
                                      {u"proposal_kind"_s, shown(form, u"proposal_kind"_s, kind)},
                                      {u"name"_s, u"Rosa Peña"_s},
                                      {u"hosts"_s, hosts}}}));
    QCOMPARE(rows().size(), 1);
    const Proposal card = rows().first().proposal;
    QCOMPARE(rows().first().hosts(), held);
    QCOMPARE(person(card.proposer).displayName(), u"Rosa Peña"_s);
    QCOMPARE(card.needsHost(), kind == "request"_L1 || kind == "speaker_idea"_L1);
}

// --- what the form and its file may be

void TestProposalForm::aLengthOfTheirOwnIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes");
    QTest::newRow("minutes") << u"75 min"_s << 75;
    QTest::newRow("a clock") << u"1:15"_s << 75;
    QTest::newRow("an hour") << u"1 hour"_s << 60;
    QTest::newRow("hours and a part") << u"1.5 h"_s << 90;
    QTest::newRow("horas") << u"2 horas"_s << 120;
}

void TestProposalForm::aLengthOfTheirOwnIsRead()
{
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    bring(FormAnswers::google(keep(proposed()),
                              {{{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Peña"_s}, {u"length_min"_s, typed}}}));
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().proposal.lengthMin, minutes);
}

void TestProposalForm::anOwnQuestionStaysWithItsAnswer()
{
    AnswerForm form = proposed();
    FormQuestion own = Forms::ownQuestion(FormKind::Proposals);
    own.label = {u"What do you bring?"_s, u"¿Qué traes?"_s};
    form.questions += own;
    form = keep(form);
    bring(FormAnswers::google(form, {{{u"title"_s, u"Maps"_s},
                                      {u"abstract"_s, u"Of the shops"_s},
                                      {u"name"_s, u"Rosa Peña"_s},
                                      {own.goesTo, u"Paper"_s}},
                                     {{u"title"_s, u"Chants"_s}, {u"name"_s, u"Rosa Peña"_s}, {own.goesTo, u"A drum"_s}}}));
    QCOMPARE(rows()[0].proposal.abstract, u"Of the shops\n\nWhat do you bring? Paper"_s);
    QCOMPARE(rows()[1].proposal.abstract, u"What do you bring? A drum"_s);
}

void TestProposalForm::aWordThatIsNoneOfTheChoicesStopsItsRow_data()
{
    QTest::addColumn<QString>("goesTo");
    QTest::addColumn<QString>("answer");
    QTest::newRow("kind") << u"proposal_kind"_s << u"A gift"_s;
    QTest::newRow("format") << u"format"_s << u"Dance"_s;
    QTest::newRow("level") << u"level"_s << u"Hard"_s;
    QTest::newRow("minutes") << u"length_min"_s << u"Long"_s;
    QTest::newRow("interpretation") << u"wants_interpretation"_s << u"Perhaps"_s;
    QTest::newRow("address") << u"email"_s << u"rosa at example"_s;
    QTest::newRow("nobody's address") << u"name"_s << QString();
}

void TestProposalForm::aWordThatIsNoneOfTheChoicesStopsItsRow()
{
    QFETCH(QString, goesTo);
    QFETCH(QString, answer);
    const auto form = keep(proposed());
    Reply row{{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Peña"_s}, {u"email"_s, u"rosa@example.org"_s}};
    row[goesTo] = answer;
    const auto outcome = bring(FormAnswers::google(form, {row, {{u"title"_s, u"Chants"_s}, {u"name"_s, u"Zed Quimby"_s}}}));
    QCOMPARE(outcome.rejects.size(), 1);
    const auto &reject = outcome.rejects.first();
    const auto asked = std::ranges::find(form.questions, goesTo, &FormQuestion::goesTo);
    QCOMPARE(reject.column.trimmed(), asked->label.english);
    QVERIFY(reject.problem.contains(answer) && !reject.hint.isEmpty());
    QCOMPARE(outcome.newPeople, QStringList{u"Zed Quimby"_s});
    QCOMPARE(rows().size(), 1);
}

/// Who signs in at the service is named by it.
void TestProposalForm::aNameOfTheServiceCountsWhereTheFormAsksForNone()
{
    AnswerForm form = proposed();
    for (auto &question : form.questions)
        question.isAsked = question.goesTo == FormPlaces::cardTitle || question.goesTo == FormPlaces::cardAbstract;
    keep(form);
    const auto outcome = bring("ID,Start time,Completion time,Email,Name,1. Title*,2. What is it about?\n"
                               "1,11/11/2026,11/11/2026,rosa@example.org,Rosa Peña,Maps,Of shops\n"
                               "2,11/11/2026,11/11/2026,anonymous,,Chants,Loud ones\n");
    QCOMPARE(outcome.written.size(), 2);
    QCOMPARE(outcome.ignoredColumns, QStringList());
    QCOMPARE(addressesOf(person(rows()[0].proposal.proposer)), QStringList{u"rosa@example.org"_s});
    QVERIFY(!rows()[1].proposal.proposer.isValid());
}

void TestProposalForm::aListBesideAFormIsAListStill()
{
    keep(proposed());
    bring("Title,Kind,Format,Language,Hosts\nMaps,panel,workshop,Spanish,Rosa Peña\n");
    QCOMPARE(rows().first().proposal.source, ProposalSource::Import);
    QCOMPARE(rows().first().proposal.kind, ProposalKind::Panel);
    QCOMPARE(rows().first().hosts(), u"Rosa Peña"_s);
}

void TestProposalForm::anAddressInAListReachesWhoeverProposes()
{
    const auto outcome = bring("Title,Your name,E-mail address,Interpretation,Speaker\n"
                               "Maps,Rosa Peña,rosa@example.org,yes,Omar Haddad\n");
    QCOMPARE(outcome.ignoredColumns, QStringList());
    const Proposal card = rows().first().proposal;
    QVERIFY(card.wantsInterpretation);
    QCOMPARE(addressesOf(person(card.proposer)), QStringList{u"rosa@example.org"_s});
    QVERIFY(person(card.hosts.first().person).emails.isEmpty());
    // Whose address it is, nothing says here.
    QCOMPARE(bring("Title,Speaker,Email\nChants,Omar Haddad,omar@example.org\n").ignoredColumns, QStringList{u"Email"_s});
}

void TestProposalForm::itIsTakenBackWhole()
{
    const auto rosa = known(u"Rosa"_s, u"Díaz"_s);
    const auto form = keep(proposed());
    const auto before = contentOf(workspace().store().reader());
    bring(FormAnswers::google(
        form, {{{u"title"_s, u"Maps"_s}, {u"name"_s, u"Rosa Díaz"_s}, {u"email"_s, u"rosa@example.org"_s}},
               {{u"title"_s, u"Chants"_s}, {u"name"_s, u"Zed Quimby"_s}, {u"email"_s, u"zed@example.org"_s}}}));
    QCOMPARE(addressesOf(person(rosa)).size(), 1);
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

RNF_TEST(TestProposalForm)
#include "tst_proposal_form.moc"
