#include "support/TestProgram.h"
#include "support/TestWorkspace.h"
#include "support/Unreadable.h"

#include "exchange/Exports.h"
#include "groups/GroupWords.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QStringList addressesOf(const QList<MailAddress> &list)
{
    QStringList addresses;
    for (const auto &address : list)
        addresses += address.address;
    return addresses;
}

} // namespace

/// People join groups and leave them, newcomers are welcomed, and a mailing list learns what changed since last time.
class TestGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGroupHasANameThatNoOtherHas();
    void peopleAreMembersFromOneDayUpToAnother();
    void whoeverIsInItIsLeftAlone();
    void whoeverJoinedTodayLeavesNoTrace();
    void nobodyJoinsInTheFuture();
    void whoeverHasARoleStandsFirst();
    void aPersonsGroupsAreToldLatestFirst();
    void theBuddyWelcomesNewcomersOnce();
    void aMailingListLearnsTheDifference();
    void aMailingListLeavesOutAndSaysWhy();
    void aMailingListThatCannotBeReadTakesNobodyOff();
    void anAddressIsSentOnce();
    void whoeverIsDeletedIsStillOnTheMailingList();
    void addressesLeaveWithALineInTheHistory();
    void everyChangeIsUndone();

private:
    PersonId add(const QString &name, const QString &email = {})
    {
        return m_workspace->add(m_workspace->person(name, u"Díaz"_s, {}, email));
    }
    void write(PersonId person, const char *key, const QString &text)
    {
        const auto before = *(*m_workspace)->people().find(session(), person);
        auto after = before;
        FieldContext context{(*m_workspace)->phones()};
        context.notedAt = instantText((*m_workspace)->store().dates().now());
        PersonFields::find(QLatin1String(key))->write(after, text, context);
        QVERIFY((*m_workspace)->people().save(session(), before, after));
    }
    void changeEmail(PersonId person, const std::function<void(Email &)> &change)
    {
        const auto before = *(*m_workspace)->people().find(session(), person);
        auto after = before;
        change(after.emails.first());
        QVERIFY((*m_workspace)->people().save(session(), before, after));
    }
    Group addGroup(const QString &name, PersonId buddy = {})
    {
        Group group{{}, name};
        group.buddy = buddy;
        const auto id = groups().add(session(), group);
        return id ? *groups().find(session(), *id) : Group();
    }
    Result<qint64> join(const Group &group, const QList<PersonId> &people, const QDate &since = {}, const QString &role = {})
    {
        return groups().addMembers(session(), group, people, {0, {}, {}, role, since, {}});
    }
    QList<PersonId> members(const Group &group, const QDate &day = today)
    {
        QList<PersonId> people;
        for (const auto &member : groups().members(session(), group.id, day))
            people += member.person;
        return people;
    }
    MailingList mailing(const Group &group) { return groups().mailingList(session(), reread(group)); }
    Group reread(const Group &group) { return *groups().find(session(), group.id); }
    void handOver(const Group &group) { QVERIFY(groups().noteHandedOver(session(), reread(group), mailing(group))); }
    Groups &groups() { return (*m_workspace)->groups(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestGroups::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestGroups::aGroupHasANameThatNoOtherHas()
{
    const auto safety = addGroup(u" Safety committee "_s);
    QCOMPARE(safety.name, u"Safety committee"_s);
    QCOMPARE(groups().add(session(), {{}, u"  "_s}).error().id, u"empty-name"_s);
    QCOMPARE(groups().add(session(), {{}, u"SAFETY COMMITTEE"_s}).error().id, u"name-taken"_s);
    addGroup(u"Newsletter"_s);
    Group renamed = safety;
    renamed.name = u"newsletter"_s;
    QCOMPARE(groups().save(session(), safety, renamed).error().id, u"name-taken"_s);
    // Its own name in other letters is no other group's.
    renamed.name = u"SAFETY committee"_s;
    QVERIFY(groups().save(session(), safety, renamed));
    QCOMPARE(newestLabel(), u"Rename the group Safety committee to SAFETY committee"_s);
    QStringList names;
    for (const auto &group : groups().all(session()))
        names += group.name;
    QCOMPARE(names, (QStringList{u"Newsletter"_s, u"SAFETY committee"_s}));
}

void TestGroups::peopleAreMembersFromOneDayUpToAnother()
{
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s);
    const auto group = addGroup(u"Safety"_s);
    QVERIFY(join(group, {rosa}, QDate(2026, 5, 1)));
    QVERIFY(join(group, {ana}));
    QCOMPARE(members(group), (QList{ana, rosa}));
    QCOMPARE(members(group, QDate(2026, 4, 30)), QList<PersonId>());
    QCOMPARE(members(group, QDate(2026, 5, 1)), QList{rosa});
    QVERIFY(groups().takeOut(session(), group, {rosa}));
    QCOMPARE(members(group), QList{ana});
    QCOMPARE(members(group, today.addDays(-1)), QList{rosa});
    QCOMPARE(groups().memberCounts(session()).value(group.id), 1);
    // Whoever comes back begins anew, and was there before.
    QVERIFY(join(group, {rosa}));
    QCOMPARE(members(group), (QList{ana, rosa}));
    QCOMPARE(groups().groupsOf(session(), rosa).size(), 2);
}

void TestGroups::whoeverIsInItIsLeftAlone()
{
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s);
    const auto group = addGroup(u"Safety"_s);
    QVERIFY(join(group, {rosa}, QDate(2026, 5, 1), u"Chair"_s));
    QVERIFY(join(group, {rosa, ana}));
    QCOMPARE(newestLabel(), u"Joining Safety: 2 people"_s);
    const auto members = groups().members(session(), group.id, today);
    QCOMPARE(members.size(), 2);
    QCOMPARE(members[0].role, u"Chair"_s);
    QCOMPARE(members[0].sinceOn, QDate(2026, 5, 1));
    QCOMPARE(*join(group, {rosa, ana}), 0);
    QCOMPARE(*groups().takeOut(session(), group, {add(u"Sam"_s)}), 0);
}

void TestGroups::whoeverJoinedTodayLeavesNoTrace()
{
    const auto rosa = add(u"Rosa"_s);
    const auto group = addGroup(u"Safety"_s);
    QVERIFY(join(group, {rosa}));
    QVERIFY(groups().takeOut(session(), group, {rosa}));
    QVERIFY(groups().groupsOf(session(), rosa).isEmpty());
}

void TestGroups::nobodyJoinsInTheFuture()
{
    const auto rosa = add(u"Rosa"_s);
    const auto group = addGroup(u"Safety"_s);
    QCOMPARE(join(group, {rosa}, today.addDays(1)).error().id, u"future"_s);
}

void TestGroups::whoeverHasARoleStandsFirst()
{
    const auto ana = add(u"Ana"_s), rosa = add(u"Rosa"_s), zofia = add(u"Zofia"_s);
    const auto group = addGroup(u"Safety"_s);
    QVERIFY(join(group, {rosa, zofia, ana}));
    QCOMPARE(members(group), (QList{ana, rosa, zofia}));
    const auto last = groups().members(session(), group.id, today).last();
    QVERIFY(groups().changeRole(session(), last, u" Chair "_s));
    QCOMPARE(newestLabel(), u"Chair of Safety: Zofia Díaz"_s);
    QCOMPARE(members(group), (QList{zofia, ana, rosa}));
    QCOMPARE(*groups().changeRole(session(), groups().members(session(), group.id, today).first(), u"Chair"_s), 0);
}

void TestGroups::aPersonsGroupsAreToldLatestFirst()
{
    const auto rosa = add(u"Rosa"_s);
    const auto safety = addGroup(u"Safety"_s), newsletter = addGroup(u"Newsletter"_s), strike = addGroup(u"Strike"_s);
    QVERIFY(join(strike, {rosa}, QDate(2026, 9, 1)));
    QVERIFY(groups().takeOut(session(), strike, {rosa}));
    QVERIFY(join(safety, {rosa}, QDate(2026, 5, 1), u"Chair"_s));
    QVERIFY(join(newsletter, {rosa}, QDate(2026, 6, 1)));
    const auto of = groups().groupsOf(session(), rosa);
    QCOMPARE(of.size(), 3);
    QCOMPARE(of[0].group, newsletter.id);
    QCOMPARE(of[1].group, safety.id);
    QCOMPARE(of[2].group, strike.id);
    QCOMPARE(GroupWords::membership(of[1]), u"Chair, since 1 May 2026"_s);
    QCOMPARE(GroupWords::membership(of[2]), u"1 Sep 2026 to 16 Nov 2026"_s);
}

void TestGroups::theBuddyWelcomesNewcomersOnce()
{
    const auto me = *(*m_workspace)->conversations().organizer(session());
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s), sam = add(u"Sam"_s);
    const auto ours = addGroup(u"Safety"_s, me), others = addGroup(u"Newsletter"_s, sam), none = addGroup(u"Strike"_s);
    QVERIFY(join(ours, {rosa}, today.addDays(-Groups::daysToWelcome - 1)));
    QVERIFY(join(ours, {me, sam}, today.addDays(-3)));
    QVERIFY(join(ours, {ana}));
    QVERIFY(join(others, {rosa}) && join(none, {rosa}));
    const auto waiting = [&](FollowUpsOf whose) {
        QList<PersonId> people;
        for (const auto &member : groups().toWelcome(session(), whose))
            people += member.person;
        return people;
    };
    // Nobody welcomes themselves, and whoever came long ago is no newcomer.
    QCOMPARE(waiting(FollowUpsOf::Me), (QList{sam, ana}));
    QCOMPARE(waiting(FollowUpsOf::Everybody), (QList{sam, ana, rosa}));
    const auto talk = [&](PersonId person, PersonId organizer, const QDate &day,
                          ContactResult result = ContactResult::Talked) {
        Conversation conversation;
        conversation.result = result;
        conversation.person = person;
        conversation.organizer = organizer;
        conversation.happenedAt = instantText(day.startOfDay());
        QVERIFY((*m_workspace)->conversations().log(session(), conversation));
    };
    talk(sam, me, today.addDays(-4)); // before
    talk(ana, sam, today);            // by somebody else
    talk(ana, me, today, ContactResult::NoAnswer);
    talk(ana, me, today, ContactResult::LeftMessage);
    QCOMPARE(waiting(FollowUpsOf::Me), (QList{sam, ana}));
    talk(sam, me, today.addDays(-3));
    QCOMPARE(waiting(FollowUpsOf::Me), QList{ana});
    QVERIFY((*m_workspace)->groups().takeOut(session(), ours, {ana}));
    QCOMPARE(waiting(FollowUpsOf::Me), QList<PersonId>());
}

void TestGroups::aMailingListLearnsTheDifference()
{
    const auto ana = add(u"Ana"_s, u"ana@example.org"_s), rosa = add(u"Rosa"_s, u"rosa@example.org"_s),
               sam = add(u"Sam"_s, u"sam@example.org"_s);
    const auto group = addGroup(u"Newsletter"_s);
    QVERIFY(join(group, {ana, rosa}, QDate(2026, 5, 1)));
    QVERIFY(!mailing(group).handedOverOn.isValid());
    QCOMPARE(addressesOf(mailing(group).added), (QStringList{u"ana@example.org"_s, u"rosa@example.org"_s}));
    handOver(group);
    QCOMPARE(mailing(group).handedOverOn, today);
    QVERIFY(!mailing(group).isChanged());
    QCOMPARE(*groups().noteHandedOver(session(), reread(group), mailing(group)), 0);
    // One comes, one leaves, one has another address; another way of writing it is none.
    QVERIFY(join(group, {sam}));
    QVERIFY(groups().takeOut(session(), group, {ana}));
    changeEmail(rosa, [](Email &email) { email.address = email.address.toUpper(); });
    const auto list = mailing(group);
    QCOMPARE(addressesOf(list.added), QStringList{u"sam@example.org"_s});
    QCOMPARE(addressesOf(list.gone), QStringList{u"ana@example.org"_s});
    QCOMPARE(list.gone.first().name, u"Ana Díaz"_s);
    changeEmail(rosa, [](Email &email) { email.address = email.key = u"new@example.org"_s; });
    QCOMPARE(addressesOf(mailing(group).added), (QStringList{u"new@example.org"_s, u"sam@example.org"_s}));
    QCOMPARE(addressesOf(mailing(group).gone), (QStringList{u"ana@example.org"_s, u"rosa@example.org"_s}));
    handOver(group);
    QCOMPARE(newestLabel(), u"Addresses of Newsletter handed over: 2 new, 2 gone"_s);
    QVERIFY(!mailing(group).isChanged());
}

void TestGroups::aMailingListLeavesOutAndSaysWhy()
{
    QList<PersonId> people;
    for (int i = 0; i < 6; ++i)
        people += add(u"Ana %1"_s.arg(i), u"ana%1@example.org"_s.arg(i));
    people += add(u"Zoe"_s);
    const auto group = addGroup(u"Newsletter"_s);
    QVERIFY(join(group, people));
    handOver(group);
    write(people[0], "refuses_bulk_email", u"yes"_s);
    write(people[1], "refuses_email", u"yes"_s);
    write(people[2], "is_deceased", u"yes"_s);
    changeEmail(people[3], [](Email &email) { email.status = EmailStatus::Bounced; });
    const auto list = mailing(group);
    QCOMPARE(addressesOf(list.now), (QStringList{u"ana4@example.org"_s, u"ana5@example.org"_s}));
    QCOMPARE(list.leftOut, (LeftOut{Purpose::Email, 1, 2, 2}));
    // Whoever said no is to be taken off the list that they are on.
    QCOMPARE(list.gone.size(), 4);
    QVERIFY(list.added.isEmpty());
    // The second address counts when the first is bad, unless the employer reads it.
    write(people[3], "work_email", u"work@example.org"_s);
    QVERIFY(mailing(group).added.isEmpty());
    write(people[3], "email", u"second@example.org"_s);
    QCOMPARE(addressesOf(mailing(group).added), QStringList{u"second@example.org"_s});
}

void TestGroups::aMailingListThatCannotBeReadTakesNobodyOff()
{
    const auto rosa = add(u"Rosa"_s, u"rosa@example.org"_s);
    const auto group = addGroup(u"Newsletter"_s);
    QVERIFY(join(group, {rosa}));
    handOver(group);
    for (const char *table : {"committee_member", "person", "email"}) {
        const Unreadable hidden((*m_workspace)->store().reader(), table);
        QVERIFY(groups().mailingList(session(), group).gone.isEmpty());
    }
    QVERIFY(!mailing(group).isChanged());
}

void TestGroups::anAddressIsSentOnce()
{
    const auto group = addGroup(u"Newsletter"_s);
    QVERIFY(join(group, {add(u"Ana"_s, u"family@example.org"_s), add(u"Rosa"_s, u"Family@example.org"_s)}));
    QCOMPARE(addressesOf(mailing(group).added), QStringList{u"family@example.org"_s});
    handOver(group);
    QVERIFY(!mailing(group).isChanged());
}

void TestGroups::whoeverIsDeletedIsStillOnTheMailingList()
{
    const auto ana = add(u"Ana"_s, u"ana@example.org"_s);
    const auto group = addGroup(u"Newsletter"_s);
    QVERIFY(join(group, {ana}));
    handOver(group);
    QVERIFY((*m_workspace)->people().remove(session(), {ana}));
    const auto gone = mailing(group).gone;
    QCOMPARE(addressesOf(gone), QStringList{u"ana@example.org"_s});
    QVERIFY(gone.first().name.isEmpty());
}

void TestGroups::addressesLeaveWithALineInTheHistory()
{
    const auto group = addGroup(u"Newsletter"_s);
    const auto ana = add(u"=Ana"_s, u"ana@example.org"_s);
    QVERIFY(join(group, {ana}));
    handOver(group);
    QVERIFY(groups().takeOut(session(), group, {ana}));
    QVERIFY(join(group, {add(u"Rosa"_s, u"rosa@example.org"_s)}));
    Exports exports((*m_workspace)->store(), (*m_workspace)->people());
    QVERIFY(exports.noteCopy(session(), u"Newsletter"_s, 2));
    QCOMPARE(newestLabel(), u"Copy 2 e-mail addresses of Newsletter"_s);
    const QString path = m_workspace->file(u"changes.csv"_s);
    QVERIFY(exports.writeAddresses(session(), path, u"Newsletter"_s, mailing(group)));
    QCOMPARE(newestLabel(), u"Export 2 changes of addresses of Newsletter to changes.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"change,address,name\r\nadd,rosa@example.org,Rosa Díaz\r\n"
                                                "remove,ana@example.org,\"'=Ana Díaz\"\r\n"_s);
    QCOMPARE(exports.writeAddresses(session(), m_workspace->path(), {}, {}).error().id, u"same-file"_s);
}

void TestGroups::everyChangeIsUndone()
{
    const auto rosa = add(u"Rosa"_s, u"rosa@example.org"_s), ana = add(u"Ana"_s, u"ana@example.org"_s);
    const auto group = addGroup(u"Safety"_s, ana);
    QVERIFY(join(group, {rosa}, QDate(2026, 5, 1)));
    handOver(group);
    const auto content = [&] { return contentOf((*m_workspace)->store().reader()); };
    const auto member = groups().members(session(), group.id, today).first();
    Group moved = reread(group);
    moved.meets = u"Tuesdays"_s;
    moved.kind = GroupKind::WorkingGroup;
    const QList<std::function<Result<qint64>()>> changes{
        [&] { return groups().save(session(), reread(group), moved); },
        [&] { return join(group, {ana}); },
        [&] { return groups().takeOut(session(), group, {rosa}); },
        [&] { return groups().changeRole(session(), member, u"Chair"_s); },
        [&] {
            return groups().addMembers(session(), {{}, u"New one"_s}, {rosa, ana});
        },
        [&] { return groups().remove(session(), reread(group)); }};
    for (const auto &change : changes) {
        const auto before = content();
        const auto done = change();
        QVERIFY(done && *done > 0);
        QVERIFY(content() != before);
        QVERIFY((*m_workspace)->changes().undo(session(), *done));
        QCOMPARE(content(), before);
    }
    QVERIFY(join(group, {ana}) && groups().takeOut(session(), group, {rosa}));
    const auto before = content();
    const auto done = groups().noteHandedOver(session(), reread(group), mailing(group));
    QVERIFY(done && *done > 0 && content() != before);
    QVERIFY((*m_workspace)->changes().undo(session(), *done));
    QCOMPARE(content(), before);
}

RNF_TEST(TestGroups)
#include "tst_groups.moc"
