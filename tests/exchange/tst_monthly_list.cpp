#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Imports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QByteArray april = "Employee ID,First name,Last name,Employer,Department,Shift,Cell\n"
                         "1,Rosa,Díaz,Mercy Hospital,Kitchen,Day,212 555 0101\n"
                         "2,Ana,Silva,Mercy Hospital,Laundry,Day,212 555 0102\n"
                         "3,Omar,Haddad,Mercy Hospital,Kitchen,Night,212 555 0103\n"
                         "4,Lin,Wei,Mercy Hospital,Transport,Night,\n";

} // namespace

/// The list that an employer sends every month: who moved, who is new, who is missing, and what of it may change what we know.
class TestMonthlyList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace.emplace(); }
    void theCheckIsASentence();
    void whoIsNotInTheListIsNamed();
    void aListOfSeveralEmployersMissesNobody();
    void whoseRowStaysOutIsNotMissing();
    void whoLeftEndsTheirJobThere();
    void aColumnMayHaveAPolicyOfItsOwn_data();
    void aColumnMayHaveAPolicyOfItsOwn();
    void fillingNeverMixesTwoJobs();
    void workAtAnotherEmployerIsOneMoreJob();
    void aTransferEndsTheJobAtThatEmployer();
    void oneRowForEachPositionIsNoTransfer();
    void aColumnThatFillsIsNotOverruledByAnother();
    void aTownAloneNeverErasesAStreet();
    void keepingOursNeverHidesARefusal();
    void aPolicyHoldsForAllThatItsColumnFills_data();
    void aPolicyHoldsForAllThatItsColumnFills();
    void nobodyLeavesAheadOfTheirDay();
    void aListThatSaysNoEmployerMissesNobody();
    void whatWasSaidOfTheListIsRemembered();
    void aChangeCanBeLeftOut_data();
    void aChangeCanBeLeftOut();
    void somebodyNewCanBeLeftOut();
    void everyRowSaysWhatTheListSaysOfAll();
    void shiftedCellsAreReadWhereTheyBelong();
    void onlySureShiftsAreOffered_data();
    void onlySureShiftsAreOffered();
    void aMendedCellComesIn();
    void rowsAboutNobodyWeHaveAreHandedBack();

private:
    ImportOutcome import(const QByteArray &text, const ImportOptions &options = {},
                         const std::function<void(ImportRecipe &)> &say = {});
    Person named(const QString &name);
    QStringList names(const QList<PersonId> &people);
    QString value(const QString &name, const QString &field);
    static ImportOptions trial()
    {
        ImportOptions options;
        options.isDryRun = true;
        return options;
    }

    std::optional<TestWorkspace> m_workspace;
};

ImportOutcome TestMonthlyList::import(const QByteArray &text, const ImportOptions &options,
                                      const std::function<void(ImportRecipe &)> &say)
{
    auto &workspace = *m_workspace;
    Imports imports(workspace->store(), workspace->people());
    const ImportSource source{{}, text, {}};
    auto preview = imports.preview(workspace.session, source);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    if (say)
        say(preview->recipe);
    const auto outcome = imports.run(workspace.session, source, preview->recipe, options);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    if (outcome->created + outcome->updated + outcome->unchanged + outcome->skipped + outcome->rejected != outcome->rows)
        qFatal("the counts do not add up");
    return *outcome;
}

Person TestMonthlyList::named(const QString &name)
{
    auto &people = (*m_workspace)->people();
    const auto found = people.load(m_workspace->session, people.ids(m_workspace->session, name));
    if (found.size() != 1)
        qFatal("%d people are called %s", int(found.size()), qPrintable(name));
    return found.first();
}

QStringList TestMonthlyList::names(const QList<PersonId> &people)
{
    auto names = (*m_workspace)->people().names(m_workspace->session, people).values();
    names.sort();
    return names;
}

QString TestMonthlyList::value(const QString &name, const QString &field)
{
    return PersonFields::find(field)->read(named(name), PhoneNumbers());
}

void TestMonthlyList::theCheckIsASentence()
{
    import(april);
    const auto may = import("Employee ID,First name,Last name,Employer,Department,Shift,Cell\n"
                            "1,Rosa,Díaz,Mercy Hospital,Laundry,Night,212 555 0101\n"
                            "2,Ana,Silva,Mercy Hospital,Kitchen,Day,212 555 0102\n"
                            "3,Omar,Haddad,Mercy Hospital,Kitchen,Night,212 555 0103\n"
                            "5,Tess,Okoro,Mercy Hospital,Kitchen,Day,212 555 0105\n",
                            trial());
    QCOMPARE(may.told((*m_workspace)->people().fields().catalog()),
             u"1 new, 2 changed (Unit 2, Shift 1), 1 the same, 1 missing"_s);
    QCOMPARE(may.changes.size(), 3);
    QCOMPARE(may.changes[0],
             (ImportChange{
                 2, u"Rosa Díaz"_s, false, {{u"unit"_s, u"Kitchen"_s, u"Laundry"_s}, {u"shift"_s, u"Day"_s, u"Night"_s}}}));
    QVERIFY(may.changes[2].isNew);
    QCOMPARE(may.changes[2].who, u"Tess Okoro"_s);
    QCOMPARE(value(u"Rosa"_s, u"unit"_s), u"Kitchen"_s);
}

void TestMonthlyList::whoIsNotInTheListIsNamed()
{
    import(april);
    m_workspace->add(m_workspace->person(u"Elsewhere"_s, u"Person"_s));
    const auto may = import("Employee ID,First name,Last name,Employer,Department,Shift,Cell\n"
                            "1,Rosa,Díaz,Mercy Hospital,Kitchen,Day,212 555 0101\n"
                            "9,New,Hire,Mercy Hospital,Kitchen,Day,212 555 0109\n");
    QCOMPARE(may.work.employer, u"Mercy Hospital"_s);
    QCOMPARE(may.work.people, 5);
    QCOMPARE(names(may.work.missing), (QStringList{u"Ana Silva"_s, u"Lin Wei"_s, u"Omar Haddad"_s}));
    QVERIFY(named(u"Ana"_s).currentWork());
}

void TestMonthlyList::aListOfSeveralEmployersMissesNobody()
{
    import(april);
    const auto both = import("Employee ID,First name,Last name,Employer\n"
                             "1,Rosa,Díaz,Mercy Hospital\n"
                             "7,Jo,Park,St. Luke's\n");
    QCOMPARE(both.work, ListedWork());
}

void TestMonthlyList::whoseRowStaysOutIsNotMissing()
{
    import(april);
    const auto may = import("Employee ID,First name,Last name,Employer,Hire date\n"
                            "1,Rosa,Díaz,Mercy Hospital,2020-01-02\n"
                            "2,Ana,Silva,Mercy Hospital,soon\n");
    QCOMPARE(may.rejected, 1);
    QCOMPARE(names(may.work.missing), (QStringList{u"Lin Wei"_s, u"Omar Haddad"_s}));
}

void TestMonthlyList::whoLeftEndsTheirJobThere()
{
    import(april);
    auto &people = (*m_workspace)->people();
    const auto ana = named(u"Ana"_s), lin = named(u"Lin"_s);
    const QDate last(2026, 5, 31);
    const auto done = people.endWork(m_workspace->session, {ana.id, lin.id}, u"Mercy Hospital"_s, last);
    QVERIFY(done && *done);
    QVERIFY(!named(u"Ana"_s).currentWork());
    QCOMPARE(named(u"Ana"_s).employments.first().endOn, last);
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label, u"Left Mercy Hospital: 2 people"_s);
    QCOMPARE(import(april, trial()).work.missing, QList<PersonId>());
    QCOMPARE(*people.endWork(m_workspace->session, {ana.id}, u"Mercy Hospital"_s, last), 0);
    QVERIFY((*m_workspace)->changes().undo(m_workspace->session, *done));
    QCOMPARE(named(u"Ana"_s), ana);
}

void TestMonthlyList::aColumnMayHaveAPolicyOfItsOwn_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("shift");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QString &field, MatchPolicy policy, const char *unit, const char *shift,
                        const char *city, const char *language) {
        QTest::newRow(name) << field << int(policy) << QString::fromUtf8(unit) << QString::fromUtf8(shift)
                            << QString::fromUtf8(city) << QString::fromUtf8(language);
    };
    row("none of its own", {}, MatchPolicy::Recommended, "Laundry", "Night", "Boston", "es");
    row("our unit", u"unit"_s, MatchPolicy::Skip, "Kitchen", "Night", "Boston", "es");
    row("a unit that only fills", u"unit"_s, MatchPolicy::Fill, "Kitchen", "Night", "Boston", "es");
    row("our shift", u"shift"_s, MatchPolicy::Skip, "Laundry", "Day", "Boston", "es");
    row("their city, and with it the address", u"city"_s, MatchPolicy::Update, "Laundry", "Night", "Lynn", "es");
    row("no address of theirs", u"line1"_s, MatchPolicy::Skip, "Laundry", "Night", "Boston", "es");
    row("our language", u"preferred_language"_s, MatchPolicy::Skip, "Laundry", "Night", "Boston", "");
}

void TestMonthlyList::aColumnMayHaveAPolicyOfItsOwn()
{
    QFETCH(QString, field);
    QFETCH(int, policy);
    import("Employee ID,First name,Last name,Employer,Department,Shift,Address,City\n"
           "1,Rosa,Díaz,Mercy Hospital,Kitchen,Day,1 Oak St,Boston\n");
    import("Employee ID,First name,Last name,Employer,Department,Shift,Address,City,Language\n"
           "1,Rosa,Díaz,Mercy Hospital,Laundry,Night,9 Elm St,Lynn,es\n",
           {}, [&](ImportRecipe &recipe) {
               for (auto &rule : recipe.columns) {
                   if (rule.field == field)
                       rule.policy = MatchPolicy(policy);
}
});
QTEST(value(u"Rosa"_s, u"unit"_s), "unit");
QTEST(value(u"Rosa"_s, u"shift"_s), "shift");
QTEST(value(u"Rosa"_s, u"city"_s), "city");
QTEST(value(u"Rosa"_s, u"preferred_language"_s), "language");
}

void TestMonthlyList::fillingNeverMixesTwoJobs()
{
    import("Employee ID,First name,Last name,Employer,Department\n1,Rosa,Díaz,Mercy Hospital,Kitchen\n");
    const auto fill = [](ImportRecipe &recipe) { recipe.policy = MatchPolicy::Fill; };
    import("Employee ID,First name,Last name,Employer,Department,Job title\n1,Rosa,Díaz,Mercy Hospital,Laundry,Presser\n",
           {}, fill);
    QCOMPARE(value(u"Rosa"_s, u"job_title"_s), QString());
    import("Employee ID,First name,Last name,Employer,Job title\n1,Rosa,Díaz,St. Luke's,Porter\n", {}, fill);
    QCOMPARE(value(u"Rosa"_s, u"job_title"_s), QString());
    import("Employee ID,First name,Last name,Employer,Job title\n1,Rosa,Díaz,Mercy Hospital,Cook\n", {}, fill);
    QCOMPARE(value(u"Rosa"_s, u"job_title"_s), u"Cook"_s);
}

void TestMonthlyList::workAtAnotherEmployerIsOneMoreJob()
{
    import("Employee ID,First name,Last name,Employer,Department,Shift,Hire date\n"
           "1,Rosa,Díaz,Mercy Hospital,Kitchen,Night,2010-05-01\n");
    import("Employee ID,First name,Last name,Employer,Department\n1,Rosa,Díaz,St. Luke's,Laundry\n");
    const auto rosa = named(u"Rosa"_s);
    QCOMPARE(rosa.employments.size(), 2);
    QVERIFY(rosa.employments[0].isCurrent());
    QCOMPARE(rosa.employments[0].employer, u"Mercy Hospital"_s);
    QCOMPARE(rosa.employments[1].unit, u"Laundry"_s);
    QCOMPARE(rosa.employments[1].shift, QString());
    QVERIFY(!rosa.employments[1].hiredOn.isValid());
}

void TestMonthlyList::aTransferEndsTheJobAtThatEmployer()
{
    import("Employee ID,First name,Last name,Employer,Department\n1,Rosa,Díaz,Mercy Hospital,Kitchen\n");
    import("Employee ID,First name,Last name,Employer,Department\n1,Rosa,Díaz,St. Luke's,Laundry\n");
    import("Employee ID,First name,Last name,Employer,Department\n1,Rosa,Díaz,St. Luke's,Transport\n");
    const auto rosa = named(u"Rosa"_s);
    QCOMPARE(rosa.employments.size(), 3);
    QVERIFY(rosa.employments[0].isCurrent());
    QVERIFY(!rosa.employments[1].isCurrent());
    QCOMPARE(rosa.employments[2].unit, u"Transport"_s);
}

void TestMonthlyList::oneRowForEachPositionIsNoTransfer()
{
    import("Employee ID,First name,Last name,Employer,Department\n1,Rosa,Díaz,Mercy Hospital,Kitchen\n");
    const QByteArray both = "Employee ID,First name,Last name,Employer,Department\n"
                            "1,Rosa,Díaz,Mercy Hospital,Kitchen\n1,Rosa,Díaz,Mercy Hospital,Laundry\n";
    import(both);
    const auto units = [this] {
        QStringList found;
        for (const auto &job : named(u"Rosa"_s).employments)
            found += job.isCurrent() ? job.unit : u"ended"_s;
        return found;
    };
    QCOMPARE(units(), (QStringList{u"Kitchen"_s, u"Laundry"_s}));
    QCOMPARE(import(both).unchanged, 2);
    QCOMPARE(units(), (QStringList{u"Kitchen"_s, u"Laundry"_s}));
}

void TestMonthlyList::aColumnThatFillsIsNotOverruledByAnother()
{
    import("Employee ID,First name,Employer,Department,Hire date\n1,Rosa,Mercy Hospital,Kitchen,2010-05-01\n");
    import("Employee ID,First name,Employer,Department,Hire date\n1,Rosa,Mercy Hospital,Kitchen,2024-01-02\n", {},
           [](ImportRecipe &recipe) { recipe.columns[4].policy = MatchPolicy::Fill;
});
QCOMPARE(value(u"Rosa"_s, u"hired_on"_s), u"2010-05-01"_s);
    import("Employee ID,First name,Employer,Department,Hire date\n1,Rosa,Mercy Hospital,Kitchen,2024-01-02\n", {},
           [](ImportRecipe &recipe) { recipe.columns[4].policy.reset();
    });
    QCOMPARE(value(u"Rosa"_s, u"hired_on"_s), u"2024-01-02"_s);
    }

    void TestMonthlyList::aTownAloneNeverErasesAStreet()
    {
        import("Employee ID,First name,Address,City,ZIP\n1,Rosa,1 Oak St,Boston,02118\n");
        const auto isRight = [](ImportRecipe &recipe) { recipe.policy = MatchPolicy::Update; };
        import("Employee ID,First name,Address,City\n1,Rosa,,Lynn\n", {}, isRight);
        QCOMPARE(value(u"Rosa"_s, u"line1"_s), u"1 Oak St"_s);
        QCOMPARE(value(u"Rosa"_s, u"postal_code"_s), u"02118"_s);
    }

    void TestMonthlyList::keepingOursNeverHidesARefusal()
    {
        import("Employee ID,First name\n1,Rosa\n");
    import("Employee ID,First name,Do not contact,Do not share data,OK to text,Do not text\n1,Rosa,yes,yes,,yes\n", {},
           [](ImportRecipe &recipe) {
               recipe.columns[2].policy = MatchPolicy::Skip;
    recipe.columns[4].policy = MatchPolicy::Skip;
    });
    const auto rosa = named(u"Rosa"_s);
    QCOMPARE(rosa.mayBeReachedBy(Channel::DataSharing), YesNo::No);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Sms), YesNo::No);
    QCOMPARE(rosa.mayBeReachedBy(Channel::Phone), YesNo::Unknown);
    }

    void TestMonthlyList::aPolicyHoldsForAllThatItsColumnFills_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a whole name") << QByteArray("Employee ID,Full name\n1,Rosa Díaz\n")
                                      << QByteArray("Employee ID,Full name\n1,Rosa Vega\n") << u"family_name"_s << u"Díaz"_s;
        QTest::newRow("a phone of a kind that another column says")
            << QByteArray("Employee ID,Phone,Phone type\n1,212 555 0101,Mobile\n")
            << QByteArray("Employee ID,Phone,Phone type\n1,212 555 0199,Mobile\n") << u"mobile_phone"_s
            << u"(212) 555-0101"_s;
    }

    void TestMonthlyList::aPolicyHoldsForAllThatItsColumnFills()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QString, field);
        const auto rightBut = [](std::optional<MatchPolicy> policy) {
            return [policy](ImportRecipe &recipe) {
                recipe.policy = MatchPolicy::Update;
                recipe.columns[1].policy = policy;
            };
        };
        import(first);
        import(second, {}, rightBut(MatchPolicy::Skip));
        auto &people = (*m_workspace)->people();
        const auto person = people.load(m_workspace->session, people.ids(m_workspace->session, {}));
        QCOMPARE(person.size(), 1);
        QTEST(PersonFields::find(field)->read(person.first(), PhoneNumbers()), "kept");
        QCOMPARE(import(second, {}, rightBut({})).updated, 1);
    }

    void TestMonthlyList::nobodyLeavesAheadOfTheirDay()
    {
        import("Employee ID,First name,Employer,Hire date\n1,Rosa,Mercy Hospital,2020-01-02\n");
        const auto before = named(u"Rosa"_s);
        auto &people = (*m_workspace)->people();
        const QDate today = (*m_workspace)->store().dates().today();
        for (const QDate &day : {today.addDays(1), QDate(2019, 12, 31)})
            QVERIFY(!people.endWork(m_workspace->session, {before.id}, u"Mercy Hospital"_s, day));
        QCOMPARE(named(u"Rosa"_s), before);
    }

    void TestMonthlyList::aListThatSaysNoEmployerMissesNobody()
    {
        import(april);
        const auto signIn = import("Employee ID,First name,Last name\n1,Rosa,Díaz\n,Jo,Park\n");
        QCOMPARE(signIn.work, ListedWork());
    }

    void TestMonthlyList::whatWasSaidOfTheListIsRemembered()
    {
        const QByteArray list = "Employee ID,First name,Last name,Department\n1,Rosa,Díaz,Kitchen\n";
    import(list, {}, [](ImportRecipe &recipe) {
        recipe.columns[3].policy = MatchPolicy::Update;
    recipe.constants.insert(u"employer"_s, u"Mercy Hospital"_s);
    recipe.shiftsBack = true;
    });
    bool isAsked = false;
    import(list, trial(), [&](ImportRecipe &recipe) {
        isAsked = true;
    QCOMPARE(recipe.columns[3].policy, std::optional(MatchPolicy::Update));
    QCOMPARE(recipe.columns[2].policy, std::nullopt);
    QCOMPARE(recipe.constants.value(u"employer"_s), u"Mercy Hospital"_s);
    QVERIFY(!recipe.shiftsBack);
    });
    QVERIFY(isAsked);
    }

    void TestMonthlyList::aChangeCanBeLeftOut_data()
    {
        QTest::addColumn<QSet<QString>>("leftOut");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("phones");
        QTest::addColumn<int>("skipped");
        const QString both = u"(212) 555-0101"_s;
        QTest::newRow("nothing") << QSet<QString>{} << u"Laundry"_s << both << 0;
        QTest::newRow("the unit") << QSet<QString>{u"unit"_s} << u"Kitchen"_s << both << 0;
        QTest::newRow("the phone") << QSet<QString>{u"mobile_phone"_s} << u"Laundry"_s << QString() << 0;
        QTest::newRow("the whole row") << QSet<QString>{QString()} << u"Kitchen"_s << QString() << 1;
    }

    void TestMonthlyList::aChangeCanBeLeftOut()
    {
        QFETCH(QSet<QString>, leftOut);
        import("Employee ID,First name,Last name,Employer,Department\n1,Rosa,Díaz,Mercy Hospital,Kitchen\n");
        const QByteArray may = "Employee ID,First name,Last name,Employer,Department,Cell\n"
                               "1,Rosa,Díaz,Mercy Hospital,Laundry,212 555 0101\n";
        ImportOptions options;
        if (!leftOut.isEmpty())
            options.leftOut.insert(2, leftOut);
        options.isDryRun = true;
        const auto tried = import(may, options);
        QCOMPARE(tried.changes.size(), 1);
        QCOMPARE(tried.changes.first().values.size(), 2); // also what is left out, so that it can come in again
        options.isDryRun = false;
        const auto outcome = import(may, options);
        QTEST(value(u"Rosa"_s, u"unit"_s), "unit");
        QTEST(value(u"Rosa"_s, u"mobile_phone"_s), "phones");
        QTEST(int(outcome.skipped), "skipped");
    }

    void TestMonthlyList::somebodyNewCanBeLeftOut()
    {
        ImportOptions options = trial();
        options.leftOut.insert(3, {QString()});
        const auto tried = import(april, options);
        QCOMPARE(tried.changes.size(), 4);
        options.isDryRun = false;
        const auto outcome = import(april, options);
        QCOMPARE(outcome.created, 3);
        QCOMPARE(outcome.skipped, 1);
        QVERIFY((*m_workspace)->people().ids(m_workspace->session, u"Ana"_s).isEmpty());
    }

    void TestMonthlyList::everyRowSaysWhatTheListSaysOfAll()
    {
    import("Employee ID,First name,Last name,Department,Tags\n1,Rosa,Díaz,Kitchen,steward\n2,Ana,Silva,,\n", {},
           [](ImportRecipe &recipe) {
               recipe.constants.insert(u"employer"_s, u"Mercy Hospital"_s);
    recipe.constants.insert(u"tags"_s, u"May list"_s);
    recipe.constants.insert(u"unit"_s, u"Unknown unit"_s);
    });
    QCOMPARE(value(u"Rosa"_s, u"employer"_s), u"Mercy Hospital"_s);
    QCOMPARE(value(u"Rosa"_s, u"unit"_s), u"Kitchen"_s);
    QCOMPARE(value(u"Rosa"_s, u"tags"_s), u"May list; steward"_s);
    QCOMPARE(value(u"Ana"_s, u"unit"_s), u"Unknown unit"_s);
    // Nothing in the row itself says who it is.
    const auto nobody = import("Employee ID,First name,Last name,Department\n,,,Kitchen\n", {},
                               [](ImportRecipe &recipe) { recipe.constants.insert(u"employer"_s, u"Mercy Hospital"_s); });
    QCOMPARE(nobody.rejected + nobody.created, 1);
    }

    void TestMonthlyList::shiftedCellsAreReadWhereTheyBelong()
    {
        const QByteArray list = "First name,Last name,Street,City,State,ZIP,Phone,Department\n"
                                "Rosa,Díaz,1 Oak St,Boston,MA,02118,212 555 0101,Kitchen\n"
                                "Ana,Silva,9 Elm St,,Lynn,MA,01901,212 555 0102,Laundry\n"
                                "Lin,Wei,7 Ash St,,Salem,MA,1970,212 555 0103\n";
        const auto asItIs = import(list, trial());
        QCOMPARE(asItIs.rejected, 2);
        QVERIFY(asItIs.rejects.first().isShifted);
        QCOMPARE(asItIs.rejects.first().column, u"City"_s);
        QCOMPARE(asItIs.rejects.first().who, u"Ana Silva"_s);
        const auto mended = import(list, {}, [](ImportRecipe &recipe) { recipe.shiftsBack = true; });
        QCOMPARE(mended.created, 3);
        QCOMPARE(value(u"Ana"_s, u"city"_s), u"Lynn"_s);
        QCOMPARE(value(u"Ana"_s, u"region"_s), u"MA"_s);
        QCOMPARE(value(u"Ana"_s, u"postal_code"_s), u"01901"_s);
        QCOMPARE(value(u"Ana"_s, u"phone"_s), u"(212) 555-0102"_s);
        QCOMPARE(value(u"Ana"_s, u"unit"_s), u"Laundry"_s);
        QCOMPARE(value(u"Lin"_s, u"phone"_s), u"(212) 555-0103"_s);
        QCOMPARE(value(u"Lin"_s, u"unit"_s), QString());
        QCOMPARE(value(u"Rosa"_s, u"unit"_s), u"Kitchen"_s);
    }

    void TestMonthlyList::onlySureShiftsAreOffered_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no blank to close") << QByteArray("Ana,Silva,9 Elm St,Rear,Lynn,MA,01901");
        QTest::newRow("no ZIP behind the word") << QByteArray("Ana,Silva,9 Elm St,,Lynn,MA,212 555 0102");
        QTest::newRow("an unknown ZIP") << QByteArray("Ana,Silva,9 Elm St,,Lynn,n/a,01901");
        QTest::newRow("a ZIP of letters and digits") << QByteArray("Ana,Silva,9 Elm St,,London,SW1A 1AA,01901");
    }

    void TestMonthlyList::onlySureShiftsAreOffered()
    {
        QFETCH(QByteArray, row);
        const auto outcome = import("First name,Last name,Street,City,State,ZIP,Phone\n" + row + '\n', trial(),
                                    [](ImportRecipe &recipe) { recipe.shiftsBack = true; });
        QVERIFY(outcome.rejects.isEmpty() || !outcome.rejects.first().isShifted);
        QVERIFY(outcome.changes.isEmpty() || outcome.created == 1);
    }

    void TestMonthlyList::aMendedCellComesIn()
    {
        const QByteArray list = "First name,Last name,Hire date\nRosa,Díaz,2020-01-02\nAna,Silva,soon\n";
        const auto asItIs = import(list, trial());
        QCOMPARE(asItIs.rejects.size(), 1);
        QCOMPARE(asItIs.rejects.first().cell, u"soon"_s);
        ImportOptions options;
        options.mended.insert(3, {{2, u"2026-06-01"_s}});
        QCOMPARE(import(list, options).created, 2);
        QCOMPARE(value(u"Ana"_s, u"hired_on"_s), u"2026-06-01"_s);
    }

    void TestMonthlyList::rowsAboutNobodyWeHaveAreHandedBack()
    {
        import(april);
        ImportOptions options;
        options.onlyKnown = true;
        const auto outcome = import("Employee ID,First name,Last name,Employer,Department,Shift,Cell\n"
                                    "1,Rosa,Díaz,Mercy Hospital,Laundry,Day,212 555 0101\n"
                                    "8,Ana,Silva-Gómez,Mercy Hospital,Laundry,Day,\n",
                                    options);
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.created, 0);
        QCOMPARE(outcome.rejects.first().who, u"Ana Silva-Gómez"_s);
        QCOMPARE(value(u"Rosa"_s, u"unit"_s), u"Laundry"_s);
    }

    RNF_TEST(TestMonthlyList)
#include "tst_monthly_list.moc"
