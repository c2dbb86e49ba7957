#include "support/Chance.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "duplicates/Duplicates.h"
#include "exchange/AlikeRows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Rows of a list that would make somebody new of somebody who is here: they are asked about, and nothing merges by itself.
class TestImportAlike : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace.emplace(); }
    void aRowThatLooksLikeSomebodyHereIsNamed();
    void rowsOfOneFileAreNotComparedWithEachOther();
    void whoCameWithTheListIsNotCompared();
    void whomTheListKnowsIsNotAskedAbout();
    void theLikeliestPersonIsTold();
    void theSamePersonIsUpdatedByThePolicy();
    void rowsAboutNobodyKnownAreComparedToo();
    void somebodyNewIsRememberedAsNotTheSame();
    void takingTheImportBackForgetsThatToo();
    void whoIsGoneMeanwhileBecomesNew();
    void aCancelledLookAnswersSo();
    void manyRowsAmongManyPeopleFindTheirOwn();

private:
    Result<ImportOutcome> run(const QByteArray &text, const ImportOptions &options);
    ImportOutcome import(const QByteArray &text, ImportOptions options = {});
    ImportOutcome trial(const QByteArray &text, ImportOptions options = {});
    QList<AlikeRow> alike(const ImportOutcome &outcome);
    PersonId add(const QString &given, const QString &family, const QDate &birth, const QString &phone = {});
    Person read(PersonId id) { return (*m_workspace)->people().find(m_workspace->session, id).value_or(Person()); }
    QList<AlikePair> duplicates();

    std::optional<TestWorkspace> m_workspace;
};

namespace {

const QDate rosasBirthday(1981, 3, 14);
const QByteArray rosaAgain = "First name,Last name,Birth date,Note\nRosa,Diaz,1981-03-14,swims\nTom,Okafor,1970-01-02,\n";

} // namespace

Result<ImportOutcome> TestImportAlike::run(const QByteArray &text, const ImportOptions &options)
{
    auto &workspace = *m_workspace;
    Imports imports(workspace->store(), workspace->people());
    const ImportSource source{{}, text, {}};
    const auto preview = imports.preview(workspace.session, source);
    return preview ? imports.run(workspace.session, source, preview->recipe, options) : preview.error();
}

ImportOutcome TestImportAlike::import(const QByteArray &text, ImportOptions options)
{
    options.listsNewcomers = true;
    const auto outcome = must(run(text, options));
    if (outcome.created + outcome.updated + outcome.unchanged + outcome.skipped + outcome.rejected != outcome.rows)
        qFatal("the counts do not add up");
    return outcome;
}

ImportOutcome TestImportAlike::trial(const QByteArray &text, ImportOptions options)
{
    options.isDryRun = true;
    return import(text, options);
}

QList<AlikeRow> TestImportAlike::alike(const ImportOutcome &outcome)
{
    Job job;
    return must(AlikeRow::at((*m_workspace)->store().placeOf({}), outcome, job));
}

PersonId TestImportAlike::add(const QString &given, const QString &family, const QDate &birth, const QString &phone)
{
    Person person = m_workspace->person(given, family, phone);
    person.birthOn = birth;
    return m_workspace->add(person);
}

QList<AlikePair> TestImportAlike::duplicates()
{
    Job job;
    return must((*m_workspace)->duplicates().find(m_workspace->session, {}, job)).pairs;
}

void TestImportAlike::aRowThatLooksLikeSomebodyHereIsNamed()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    const auto found = alike(trial(rosaAgain));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].row, 2);
    QCOMPARE(found[0].who, u"Rosa Diaz"_s);
    QCOMPARE(found[0].name, u"Rosa Díaz"_s);
    QCOMPARE(found[0].person, rosa);
    QVERIFY(found[0].score >= AlikeLimits().suggestFrom);
    QVERIFY(found[0].reasons.contains(AlikeReason::SameBirthDate));
}

void TestImportAlike::rowsOfOneFileAreNotComparedWithEachOther()
{
    add(u"Omar"_s, u"Haddad"_s, {1960, 5, 5});
    QVERIFY(alike(trial("First name,Last name,Birth date\nRosa,Diaz,1981-03-14\nRosa,Díaz,1981-03-14\n")).isEmpty());
}

void TestImportAlike::whoCameWithTheListIsNotCompared()
{
    add(u"Omar"_s, u"Haddad"_s, {1960, 5, 5});
    const auto outcome = import("First name,Last name,Birth date\nRosa,Diaz,1981-03-14\nRosa,Díaz,1981-03-14\n");
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.written.size(), 2);
    QVERIFY(alike(outcome).isEmpty());
}

void TestImportAlike::whomTheListKnowsIsNotAskedAbout()
{
    add(u"Rosa"_s, u"Díaz"_s, rosasBirthday, u"212 555 0101"_s);
    const auto outcome = trial("First name,Last name,Birth date,Phone\nRosa,Díaz,1981-03-14,212 555 0101\n");
    QCOMPARE(outcome.created, 0);
    QVERIFY(outcome.newcomers.isEmpty());
}

void TestImportAlike::theLikeliestPersonIsTold()
{
    add(u"Rosa"_s, u"Diaz"_s, {1981, 3, 15});
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    const auto found = alike(trial(rosaAgain));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].person, rosa);
}

void TestImportAlike::theSamePersonIsUpdatedByThePolicy()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    ImportOptions options;
    options.same.insert(2, rosa);
    const auto outcome = import(rosaAgain, options);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(read(rosa).note, u"swims"_s);
    QCOMPARE(read(rosa).familyName, u"Díaz"_s);
    QCOMPARE((*m_workspace)->people().count(m_workspace->session), 2);
}

void TestImportAlike::rowsAboutNobodyKnownAreComparedToo()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    ImportOptions options;
    options.onlyKnown = true;
    const auto outcome = trial(rosaAgain, options);
    QCOMPARE(outcome.rejected, 2);
    QCOMPARE(alike(outcome).size(), 1);
    options.same.insert(2, rosa);
    QCOMPARE(import(rosaAgain, options).updated, 1);
}

void TestImportAlike::somebodyNewIsRememberedAsNotTheSame()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    import(rosaAgain);
    QCOMPARE(duplicates().size(), 1);
    init();
    const auto again = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    QCOMPARE(again, rosa);
    ImportOptions options;
    options.apart.insert(2, again);
    QCOMPARE(import(rosaAgain, options).created, 2);
    QVERIFY(duplicates().isEmpty());
}

void TestImportAlike::takingTheImportBackForgetsThatToo()
{
    auto &workspace = *m_workspace;
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    const auto before = contentOf(workspace->store().reader());
    ImportOptions options;
    options.apart.insert(2, rosa);
    const auto outcome = import(rosaAgain, options);
    QVERIFY(workspace->changes().undo(workspace.session, outcome.action, {}));
    QCOMPARE(contentOf(workspace->store().reader()).count("not_duplicate"), before.count("not_duplicate"));
    QCOMPARE(workspace->people().count(workspace.session), 1);
}

void TestImportAlike::whoIsGoneMeanwhileBecomesNew()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    ImportOptions options;
    options.same.insert(2, rosa);
    options.apart.insert(3, rosa);
    QVERIFY((*m_workspace)->people().remove(m_workspace->session, {rosa}));
    QCOMPARE(import(rosaAgain, options).created, 2);
}

void TestImportAlike::aCancelledLookAnswersSo()
{
    add(u"Rosa"_s, u"Díaz"_s, rosasBirthday);
    const auto outcome = trial(rosaAgain);
    Job job;
    job.cancel();
    const auto found = AlikeRow::at((*m_workspace)->store().placeOf({}), outcome, job);
    QVERIFY(!found);
    QCOMPARE(found.error().id, u"cancelled"_s);
}

/// Every tenth row is somebody who is here, spelled otherwise: those are found, each as themselves, and hardly anybody else.
void TestImportAlike::manyRowsAmongManyPeopleFindTheirOwn()
{
    const QStringList given{u"Rosa"_s, u"Omar"_s, u"Lin"_s, u"Tess"_s, u"Ana"_s, u"Iván"_s, u"Noor"_s, u"Kofi"_s};
    const QStringList begin{u"Kar"_s, u"Bel"_s, u"Vor"_s, u"Tam"_s, u"Sil"_s, u"Dun"_s, u"Mer"_s, u"Pol"_s},
        end{u"ento"_s, u"awski"_s, u"ández"_s, u"ova"_s, u"idge"_s, u"armi"_s};
    Chance chance(7);
    QByteArray known = "First name,Last name,Birth date\n", list = known;
    QHash<qint64, QString> meant; // by row
    for (int i = 0; i < 2000; ++i) {
        const QString first = chance.any(given), last = chance.any(begin) + chance.any(end) + chance.any(begin).toLower();
        const QString day = QDate(1950, 1, 1).addDays(chance.below(18'000)).toString(Qt::ISODate);
        known += u"%1,%2,%3\n"_s.arg(first, last, day).toUtf8();
        if (i % 10 == 0) {
            meant.insert(2 + meant.size(), first + u' ' + last);
            list += u"%1,%2,%3\n"_s.arg(first, last.toUpper().replace(u'Á', u'A'), day).toUtf8();
        }
    }
    import(known);
    qsizetype right = 0, wrong = 0;
    for (const auto &row : alike(trial(list)))
        ++(meant.value(row.row) == row.name ? right : wrong);
    QVERIFY2(right >= meant.size() * 95 / 100, qPrintable(QString::number(right)));
    QVERIFY2(wrong <= meant.size() / 20, qPrintable(QString::number(wrong)));
}

RNF_TEST(TestImportAlike)
#include "tst_import_alike.moc"
