#include "programme/ProgrammeSteps.h"
#include "support/TestProgram.h"

#include "merges/Merges.h"
#include "programme/SpeakerProfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What programmes say of those who speak: written once, and at the end of each.
class TestSpeakerProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSaidIsKept();
    void whatIsTakenOutIsGone();
    void everyStepIsUndone();
    void twoWhoAreOneKeepWhatIsSaidOfThem();
    void theProgrammeEndsWithThoseWhoAreNamed();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    SpeakerProfiles profiles() { return SpeakerProfiles(workspace().store()); }
    PersonId person(const QString &given) { return m_workspace->add(m_workspace->person(given, u"Díaz"_s)); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestSpeakerProfiles::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestSpeakerProfiles::whatIsSaidIsKept()
{
    const auto rosa = person(u"Rosa"_s);
    QCOMPARE(profiles().bio(session(), rosa), QString());
    QVERIFY(profiles().setBio(session(), rosa, u"  Drives a bus.\n"_s));
    QVERIFY(profiles().setBio(session(), rosa, u"Drives a bus, and sings."_s));
    QCOMPARE(profiles().bio(session(), rosa), u"Drives a bus, and sings."_s);
    QCOMPARE(profiles().bios(session()), (QHash<PersonId, QString>{{rosa, u"Drives a bus, and sings."_s}}));
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Say who a speaker is: Rosa Díaz"_s);
    QCOMPARE(*profiles().setBio(session(), rosa, u"Drives a bus, and sings."_s), 0);
}

void TestSpeakerProfiles::whatIsTakenOutIsGone()
{
    const auto rosa = person(u"Rosa"_s);
    QVERIFY(profiles().setBio(session(), rosa, u"Drives a bus."_s));
    QVERIFY(profiles().setBio(session(), rosa, u" "_s));
    QVERIFY(profiles().bios(session()).isEmpty());
}

void TestSpeakerProfiles::everyStepIsUndone()
{
    const auto rosa = person(u"Rosa"_s);
    const auto content = contentOf(workspace().store().reader());
    const auto first = profiles().setBio(session(), rosa, u"Drives a bus."_s);
    const auto second = profiles().setBio(session(), rosa, u"Sings."_s);
    const auto third = profiles().setBio(session(), rosa, {});
    for (const qint64 action : {*third, *second, *first})
        QVERIFY(workspace().changes().undo(session(), action));
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestSpeakerProfiles::twoWhoAreOneKeepWhatIsSaidOfThem()
{
    const auto rosa = person(u"Rosa"_s), other = person(u"Rosie"_s);
    QVERIFY(profiles().setBio(session(), other, u"Drives a bus."_s));
    QVERIFY(workspace().merges().merge(session(), MergeWish{rosa, {other}, {}}));
    QCOMPARE(profiles().bio(session(), rosa), u"Drives a bus."_s);
    const auto third = person(u"Rosalind"_s);
    QVERIFY(profiles().setBio(session(), third, u"Sings."_s));
    QVERIFY(workspace().merges().merge(session(), MergeWish{rosa, {third}, {}}));
    QCOMPARE(profiles().bio(session(), rosa), u"Drives a bus."_s);
}

void TestSpeakerProfiles::theProgrammeEndsWithThoseWhoAreNamed()
{
    ProgrammeSteps steps(*m_workspace);
    const auto zoe = person(u"Zoe"_s), ana = person(u"Ana"_s), silent = person(u"Silent"_s), helper = person(u"Helper"_s),
               elsewhere = person(u"Elsewhere"_s);
    auto banks = steps.titled(u"Phone banks"_s);
    banks.people = {{0, zoe, SessionRole::Speaker, 0},
                    {0, ana, SessionRole::Moderator, 1},
                    {0, silent, SessionRole::Speaker, 2},
                    {0, helper, SessionRole::Interpreter, 3}};
    steps.place(steps.add(banks), 0, steps.at(10));
    for (const auto somebody : {zoe, ana, helper, elsewhere})
        QVERIFY(profiles().setBio(session(), somebody, u"Sings."_s));
    const auto speakers = steps.shown().speakers;
    QCOMPARE(speakers.size(), 2);
    QCOMPARE(speakers[0].name, u"Ana Díaz"_s);
    QCOMPARE(speakers[1].name, u"Zoe Díaz"_s);
    QCOMPARE(speakers[1].bio, u"Sings."_s);
}

RNF_TEST(TestSpeakerProfiles)
#include "tst_speaker_profiles.moc"
