#include "support/Chance.h"
#include "support/RandomWork.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include "duplicates/Duplicates.h"
#include "events/Events.h"
#include "events/Registrations.h"
#include "exchange/Exports.h"
#include "insight/MetricText.h"
#include "insight/Metrics.h"
#include "lists/ConditionWords.h"
#include "storage/WorkspaceMove.h"
#include "workspace/DemoWorkspace.h"
#include "workspace/WorkspaceSchema.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int oddPeople = 600;
constexpr int workSteps = 80;

/// What stands in lists and what people type: many scripts, accents, case, signs, digits, and what a database might take for
/// words of its own.
const QStringList oddTexts{
    u"Ana"_s,         u"ANA"_s,         u"ana maría"_s,   u"Ángel"_s,        u"Angel"_s,
    u"Ñandú"_s,       u"Nandu"_s,       u"O'Neil"_s,      u"O’Neil"_s,       u"Łukasz"_s,
    u"Straße"_s,      u"STRASSE"_s,     u"İpek"_s,        u"ıpek"_s,         u"Ægir"_s,
    u"Ömer"_s,        u"山田"_s,        u"山"_s,          u"Ольга"_s,        u"Олена"_s,
    u"Ωmega"_s,       u"محمد"_s,        u"שרה"_s,         u"สมชาย"_s,        u"नेहा"_s,
    u"Nguyễn"_s,      u"e\u0301lan"_s,  u"élan"_s,        u"ﬁnn"_s,          u"𝔊otik"_s,
    u"🙂"_s,        u"de la Cruz"_s,  u"Smith-Jones"_s, u"St. John"_s,     u"100%"_s,
    u"a_b"_s,         u"back\\slash"_s, u"\"quoted\""_s,  u"x' OR '1'='1"_s, u"'; DROP TABLE person; --"_s,
    u"<b>bold</b>"_s, u"a & b | !c"_s,  u"star*"_s,       u"colon:*"_s,      u"(paren"_s,
    u"tab\there"_s,   u"two  blanks"_s, u"1184"_s,        u"0042"_s,         u"-5"_s,
    u"3.50"_s,        u"2026-11-16"_s,  u"2125550101"_s,  QString(700, u'l')};

/// Typed into the search box: the above, their beginnings, and pairs.
QStringList oddSearches()
{
    QStringList searches{u""_s,        u" "_s,         u"?"_s,        u"a"_s,  u"an"_s,        u"m g"_s,        u"ro di"_s,
                         u"212"_s,     u"555 01"_s,    u"+1 212"_s,   u"@"_s,  u"example"_s,   u"a@"_s,         u"laun"_s,
                         u"steward"_s, u"st luke's"_s, u"hospital"_s, u"10"_s, u"grand con"_s, u"\\ ' \" :*"_s, u"& | !"_s};
    for (const auto &text : oddTexts)
        searches += {text, text.left(2), text.left(4), text.toLower(), u"a "_s + text.left(3)};
    return searches;
}

} // namespace

/// A workspace in which much happens, in a file and moved to a server: whatever is read says the same there, in the same order.
class TestParity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_differences.clear(); }
    void cleanup()
    {
        QVERIFY2(m_differences.isEmpty(), qPrintable(m_differences.first(qMin(20, m_differences.size())).join(u'\n')));
    }
    void cleanupTestCase();

    void everySearchFindsTheSame();
    void everyOrderIsTheSame();
    void everyColumnShowsTheSame();
    void everyConditionFindsTheSame();
    void severalConditionsTogetherFindTheSame();
    void everyMetricAnswersTheSame();
    void whoIsReachedIsTheSame();
    void thePartsOfTheWorkAreTheSame();
    void whoIsAlikeIsTheSame();
    void theHistoryTellsTheSame();
    void listsThatGoOutAreTheSameBytes();
    void theSameWorkLeavesTheSame();

private:
    void addOddPeople(Workspace &workspace);
    std::unique_ptr<Workspace> openedAt(const QString &place);

    /// Reads in both places; a difference is told at the end of the test.
    template <typename Read>
    void compare(const QString &what, Read read)
    {
        if (!(read(*m_here) == read(*m_there)))
            m_differences += what;
    }

    QTemporaryDir m_folder;
    QString m_file, m_place;
    std::unique_ptr<Workspace> m_here, m_there;
    Session m_session;
    QStringList m_differences;
};

void TestParity::initTestCase()
{
    QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts");
    m_file = m_folder.filePath(u"parity.rnf"_s);
    {
        const auto made = createDemoWorkspace(m_file, TestWorkspace::options());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        addOddPeople(**made);
        m_session = (*made)->firstSession();
        RandomWork work(**made, m_session, 9);
        for (int i = 0; i < workSteps; ++i)
            work.step();
    }
    m_place = TestServer::emptyPlace();
    const auto moved = WorkspaceMove::run(m_file, m_place, workspaceSchema());
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    m_here = openedAt(m_file);
    m_there = openedAt(m_place);
    QVERIFY(m_here->people().count(m_session) > oddPeople + 500);
}

void TestParity::cleanupTestCase()
{
    m_here.reset();
    m_there.reset();
    TestServer::drop(m_place);
}

std::unique_ptr<Workspace> TestParity::openedAt(const QString &place)
{
    auto opened = Workspace::open(place, TestWorkspace::options());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    connect(&(*opened)->store(), &Store::failed, this, [this](const Error &error) { m_differences += error.message; });
    return std::move(*opened);
}

/// Whatever a field takes of the odd texts; what it refuses, it leaves.
void TestParity::addOddPeople(Workspace &workspace)
{
    Chance chance(5);
    const FieldContext context{workspace.phones(), DateOrder::MonthFirst, today};
    const SortKeys keys;
    must(workspace.store().act(workspace.firstSession(), Operation::EditPeople, u"Add odd people"_s, [&](Action &action) {
        auto people = workspace.people().inAction(action);
        for (int i = 0; i < oddPeople; ++i) {
            Person person;
            person.givenName = chance.any(oddTexts);
            for (const auto &field : PersonFields::all()) {
                if (!field.isImportOnly && chance.below(4) == 0)
                    field.write(person, chance.any(oddTexts), context);
            }
            if (chance.below(2) == 0)
                PersonFields::find(u"mobile_phone"_s)->write(person, u"212 555 01%1"_s.arg(chance.below(90) + 10), context);
            if (chance.below(3) == 0)
                PersonFields::find(u"email"_s)->write(person, u"Odd.%1@Example.org"_s.arg(chance.below(200)), context);
            person.externalIds.clear(); // of which nobody may have the same twice
            people.insert(person, PersonSearch::entryFor(person, keys));
        }
    }));
}

void TestParity::everySearchFindsTheSame()
{
    for (const auto &search : oddSearches()) {
        compare(u"search “%1”"_s.arg(search), [&](Workspace &at) { return at.people().ids(m_session, search); });
        compare(u"first of “%1”"_s.arg(search), [&](Workspace &at) { return at.people().firstIds(m_session, search, 40); });
    }
}

void TestParity::everyOrderIsTheSame()
{
    for (const auto &column : m_here->lists().columns().all()) {
        for (const bool isDescending : {false, true}) {
            for (const auto &search : {u""_s, u"an"_s}) {
                compare(u"order by %1 %2 of “%3”"_s.arg(column.key).arg(isDescending).arg(search), [&](Workspace &at) {
                    return at.lists().ids(m_session, {search, {}}, {column.key, isDescending});
                });
            }
        }
    }
}

void TestParity::everyColumnShowsTheSame()
{
    const auto everybody = m_here->people().ids(m_session, {});
    for (const auto &column : m_here->lists().columns().all()) {
        compare(u"column "_s + column.key, [&](Workspace &at) {
            QList<QStringList> cells;
            for (const auto &row : at.lists().rows(m_session, everybody, {column.key}))
                cells += QStringList{QString::number(row.id.value)} + row.cells;
            return cells;
        });
    }
    compare(u"rows"_s, [&](Workspace &at) {
        QList<QStringList> rows;
        for (const auto &row : at.people().rows(m_session, everybody))
            rows += {row.name, row.phone, row.email, row.employer, row.unit, row.jobTitle, row.city, row.tags};
        return rows;
    });
    compare(u"whole people"_s, [&](Workspace &at) { return at.people().load(m_session, everybody); });
    compare(u"fields in use"_s, [&](Workspace &at) { return at.people().fieldsInUse(m_session); });
}

void TestParity::everyConditionFindsTheSame()
{
    const auto &fields = m_here->lists().fields();
    for (const auto &field : fields.all()) {
        compare(u"values of "_s + field.key, [&](Workspace &at) { return at.lists().valuesOf(m_session, field); });
        const auto known = m_here->lists().valuesOf(m_session, field);
        const QStringList values = QStringList{u""_s,  u"0"_s,  u"3"_s, u"30"_s, u"1985-05-05"_s, u"2026-11-16"_s, u"an"_s,
                                               u"Ñ"_s, u"o'"_s, u"%"_s, u"山"_s, u"555"_s,        oddTexts.last()}
                                 + known.first(qMin<qsizetype>(3, known.size())) + ConditionFields::choices(field);
        for (const auto op : ConditionFields::operators(field)) {
            for (const auto &value : values) {
                const auto clause = Condition::clause(field.key, op, value);
                if (!fields.problem(clause).isEmpty())
                    continue;
                compare(u"where "_s + ConditionWords::write(clause, fields), [&](Workspace &at) {
                    return at.lists().ids(m_session, {{}, clause});
                });
            }
        }
    }
}

void TestParity::severalConditionsTogetherFindTheSame()
{
    for (const auto &sentence : {u"tag is steward and unit is Laundry"_s, u"not (city is Bronx or email is empty)"_s,
                                 u"given_name starts with a and last_contact not in the last 30 days"_s,
                                 u"assessment at most 2 or (birth_on before 1980-01-01 and family_name contains o)"_s}) {
        const auto condition = ConditionWords::read(sentence, m_here->lists().fields());
        QVERIFY2(condition, qPrintable(sentence));
        for (const auto &search : {u""_s, u"m"_s, u"an"_s, u"212"_s}) {
            compare(sentence + u" / "_s + search, [&](Workspace &at) {
                return at.lists().ids(m_session, {search, *condition}, {u"city"_s, true});
            });
            compare(u"count of "_s + sentence, [&](Workspace &at) {
                return at.lists().count(m_session, {search, *condition});
            });
        }
    }
}

void TestParity::everyMetricAnswersTheSame()
{
    for (const auto &metric : Metrics::all()) {
        for (const auto by : metric.by) {
            MetricQuestion question;
            question.today = today;
            question.by = by;
            if (metric.about != MetricAbout::Events && metric.about != MetricAbout::OneEvent)
                question.period = MetricPeriod::lastWeeks(today, 40);
            compare(u"metric %1 by %2"_s.arg(metric.name, keyOf(by)), [&](Workspace &at) {
                const auto table = at.store().beside(
                    Session(), [&](Database &database) { return Metrics::ask(database, metric, question); });
                if (!table) {
                    m_differences += metric.name + u": "_s + table.error().message;
                    return QStringList();
                }
                QStringList said{table->title, table->about, table->population, MetricText::tableNotes(*table).join(u'\n')};
                for (const auto &row : table->rows) {
                    said += MetricText::cells(*table, row).join(u'\t');
                    for (const auto &cell : row.cells) {
                        for (const auto id : cell.things.people)
                            said += QString::number(id.value);
                    }
                }
                return said;
            });
        }
    }
}

void TestParity::whoIsReachedIsTheSame()
{
    const auto everybody = m_here->people().ids(m_session, {});
    for (const auto purpose :
         {Purpose::Everyone, Purpose::Calling, Purpose::Texting, Purpose::Email, Purpose::Post, Purpose::Visits})
        compare(u"audience for "_s + keyOf(purpose),
                [&](Workspace &at) { return at.people().audience(m_session, purpose, everybody).people; });
}

void TestParity::listsThatGoOutAreTheSameBytes()
{
    QStringList columns;
    for (const auto &field : m_here->people().fields().catalog().all()) {
        if (!field.isImportOnly)
            columns += field.key;
    }
    for (const auto purpose : {Purpose::Everyone, Purpose::Email, Purpose::Post}) {
        compare(u"list for "_s + keyOf(purpose), [&](Workspace &at) {
            const QString path = m_folder.filePath(u"list.csv"_s);
            ExportOptions options;
            options.columns = columns;
            options.purpose = purpose;
            options.isOnePerDoor = purpose == Purpose::Post;
            must(Exports(at.store(), at.people()).writePeople(m_session, path, options));
            QFile list(path);
            const QByteArray bytes = list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
            list.remove();
            return bytes;
        });
    }
}

void TestParity::thePartsOfTheWorkAreTheSame()
{
    compare(u"events"_s, [&](Workspace &at) { return at.events().all(m_session); });
    compare(u"venues"_s, [&](Workspace &at) { return at.events().venues(m_session); });
    compare(u"tasks"_s, [&](Workspace &at) { return at.tasks().all(m_session); });
    compare(u"due tasks"_s, [&](Workspace &at) { return at.tasks().due(m_session, today); });
    compare(u"assignments"_s, [&](Workspace &at) { return at.tasks().assignments(m_session); });
    compare(u"groups"_s, [&](Workspace &at) { return at.groups().all(m_session); });
    compare(u"placements"_s, [&](Workspace &at) { return at.interns().placements(m_session); });
    compare(u"follow-ups"_s,
            [&](Workspace &at) { return at.conversations().followUps(m_session, FollowUpsOf::Everybody, today); });
    for (const auto &event : m_here->events().all(m_session)) {
        compare(u"who is asked to "_s + event.name, [&](Workspace &at) {
            QList<Registration> asked;
            for (const auto &row : at.registrations().of(m_session, event.id))
                asked += row.registration;
            return asked;
        });
        compare(u"counts of "_s + event.name, [&](Workspace &at) { return at.registrations().counts(m_session, event.id); });
    }
    for (const auto id : m_here->people().ids(m_session, {}))
        compare(u"conversations with %1"_s.arg(id.value),
                [&](Workspace &at) { return at.conversations().ofPerson(m_session, id); });
}

void TestParity::whoIsAlikeIsTheSame()
{
    compare(u"alike"_s, [&](Workspace &at) {
        Job job;
        return must(at.duplicates().find(m_session, {}, job)).pairs;
    });
}

void TestParity::theHistoryTellsTheSame()
{
    const auto history = m_here->changes().history(m_session, 2000);
    QVERIFY(history.size() > workSteps / 2);
    compare(u"history"_s, [&](Workspace &at) { return at.changes().history(m_session, 2000); });
    for (const auto &entry : history) {
        compare(u"what %1 was"_s.arg(entry.label), [&](Workspace &at) { return at.changes().told(m_session, entry.seq); });
        compare(u"rows of "_s + entry.label, [&](Workspace &at) {
            QStringList rows;
            for (const auto &change : at.changes().changes(m_session, entry.seq, 500))
                rows += u"%1 %2 %3 %4"_s.arg(change.table).arg(change.row).arg(change.about).arg(change.columns.size());
            return rows;
        });
    }
}

/// Through the same services, with the same chances: what stands there then differs in the time of the day at most.
void TestParity::theSameWorkLeavesTheSame()
{
    static const QRegularExpression timeOfDay(u"T\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\dZ"_s);
    compare(u"content"_s, [&](Workspace &at) {
        RandomWork work(at, m_session, 11);
        for (int i = 0; i < workSteps; ++i) {
            work.step();
            if (i % 7 == 6)
                work.undo();
        }
        Database database(at.path(), Database::Mode::Read);
        return QString::fromUtf8(contentOf(database)).replace(timeOfDay, u"T"_s);
    });
    for (auto *at : {m_here.get(), m_there.get()})
        QCOMPARE(must(at->check(m_session)), QList<Finding>());
    compare(u"list after it"_s, [&](Workspace &at) { return at.people().ids(m_session, {}); });
}

RNF_TEST(TestParity)
#include "tst_parity.moc"
