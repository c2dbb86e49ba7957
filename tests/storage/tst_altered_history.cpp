#include "support/Gate.h"
#include "support/RandomWork.h"
#include "support/RawFile.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "storage/Action.h"
#include "storage/HistoryAnchor.h"

#include <QTest>

using namespace rnf;
using namespace Qt::StringLiterals;

/// Somebody who can write to the file, and knows how the log is kept, hides what was done: found by the check, or by the anchor
/// that was kept elsewhere when all of it had happened. Purging a row of the log is what Forget does, and is allowed.
class TestAlteredHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingIsFoundInWhatIsAsItWas();
    void anyDeletedRowIsFound();
    void anyRowPutInIsFound();
    void anyTwoSwappedRowsAreFound();
    void anyCutTailIsFound();
    void anyChangedByteIsFound();
    void aHistoryThatWasRewrittenAsAWholeIsFound();
    void anAnchorIsReadAsItIsPrinted();

private:
    /// Does this to a copy of the file, and looks.
    bool isFoundAfter(const QStringList &statements);
    void tryOne(const QStringList &statements, const QString &what);
    QStringList rowsOf(const QString &table);
    /// The short form tries one of a hundred.
    bool isTried() { return m_random() % unsigned(Gate::isFull() ? Gate::part() : 100) == 0; }

    QTemporaryDir m_folder;
    QString m_sound;
    HistoryAnchor m_anchor;
    std::mt19937 m_random{20261116};
    int m_tried = 0, m_found = 0;
};

void TestAlteredHistory::initTestCase()
{
    m_sound = m_folder.filePath(u"sound.rnf"_s);
    TestWorkspace workspace(TestWorkspace::In::File);
    RandomWork work(*workspace, workspace.session, 5);
    for (int i = 0; i < 14; ++i)
        work.step();
    work.undo();
    const auto anchor = Store::beside({workspace.path()}, [](Database &database) { return HistoryAnchor::of(database); });
    QVERIFY(anchor);
    m_anchor = *anchor;
    QVERIFY(m_anchor.actions > 10);
    workspace.close();
    QVERIFY(QFile::copy(workspace.path(), m_sound));
}

void TestAlteredHistory::cleanupTestCase()
{
    Gate::tell('J', u"%1 of %2 altered histories found"_s.arg(m_found).arg(m_tried), u"all"_s,
               m_found == m_tried && Gate::part() == 1);
}

bool TestAlteredHistory::isFoundAfter(const QStringList &statements)
{
    const QString path = m_folder.filePath(u"copy.rnf"_s);
    QFile::remove(path);
    QFile::copy(m_sound, path);
    RawFile(path).execUnguarded(statements.join(u';'));
    const auto workspace = Workspace::open(path, TestWorkspace::options(), true);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    const auto isHeld =
        Store::beside({path}, [this](Database &database) { return HistoryAnchor::isHeld(database, m_anchor.hash); });
    const auto findings = (*workspace)->check({});
    return !isHeld || !*isHeld
        || std::ranges::any_of(*findings, [](const Finding &finding) { return finding.kind == "log"_L1; });
}

void TestAlteredHistory::tryOne(const QStringList &statements, const QString &what)
{
    ++m_tried;
    const bool isFound = isFoundAfter(statements);
    m_found += isFound;
    QVERIFY2(isFound, qPrintable(what + u": "_s + statements.join(u';').left(300)));
}

QStringList TestAlteredHistory::rowsOf(const QString &table)
{
    return RawFile(m_sound).exec(u"SELECT seq FROM %1 ORDER BY seq"_s.arg(table));
}

void TestAlteredHistory::nothingIsFoundInWhatIsAsItWas() { QVERIFY(!isFoundAfter({u"SELECT 1"_s})); }

void TestAlteredHistory::anyDeletedRowIsFound()
{
    for (const auto &seq : rowsOf(u"change"_s))
        tryOne({u"DELETE FROM change WHERE seq = %1"_s.arg(seq)}, u"entry"_s);
    for (const auto &seq : rowsOf(u"action"_s)) {
        tryOne({u"DELETE FROM action WHERE seq = %1"_s.arg(seq)}, u"action"_s);
        tryOne({u"DELETE FROM change WHERE action_seq = %1"_s.arg(seq), u"DELETE FROM action WHERE seq = %1"_s.arg(seq),
                u"UPDATE change SET action_seq = action_seq - 1 WHERE action_seq > %1"_s.arg(seq),
                u"UPDATE action SET seq = seq - 1 WHERE seq > %1"_s.arg(seq)},
               u"action without a gap"_s);
    }
}

void TestAlteredHistory::anyRowPutInIsFound()
{
    const QString columns = u"action_seq, table_no, row_id, last_id, about_id, op, image, salt, digest"_s;
    for (const auto &seq : rowsOf(u"change"_s))
        tryOne(
            {u"INSERT INTO change (seq, %2) SELECT (SELECT max(seq) + 1 FROM change), %2 FROM change WHERE seq = %1"_s.arg(
                seq, columns)},
            u"entry"_s);
    const QString others = u"account_id, done_at, label, label_salt, label_digest, undoes_seq, row_count, hash"_s;
    for (const auto &seq : rowsOf(u"action"_s))
        tryOne(
            {u"INSERT INTO action (seq, %2) SELECT (SELECT max(seq) + 1 FROM action), %2 FROM action WHERE seq = %1"_s.arg(
                seq, others)},
            u"action"_s);
}

void TestAlteredHistory::anyTwoSwappedRowsAreFound()
{
    for (const QString &table : {u"change"_s, u"action"_s}) {
        const QStringList rows = rowsOf(table);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype k = i + 1; k < rows.size(); ++k) {
                if (k > i + 1 && !isTried())
                    continue;
                QStringList swap;
                for (const auto &[from, to] : {std::pair(rows[i], u"-1"_s), {rows[k], rows[i]}, {u"-1"_s, rows[k]}}) {
                    swap += u"UPDATE %1 SET seq = %3 WHERE seq = %2"_s.arg(table, from, to);
                    if (table == u"action"_s)
                        swap += u"UPDATE change SET action_seq = %2 WHERE action_seq = %1"_s.arg(from, to);
                }
                tryOne(swap, table);
            }
        }
    }
}

void TestAlteredHistory::anyCutTailIsFound()
{
    for (const auto &seq : rowsOf(u"action"_s))
        tryOne({u"DELETE FROM change WHERE action_seq >= %1"_s.arg(seq), u"DELETE FROM action WHERE seq >= %1"_s.arg(seq)},
               u"tail"_s);
    for (const auto &seq : rowsOf(u"change"_s))
        tryOne({u"DELETE FROM change WHERE seq >= %1"_s.arg(seq)}, u"entries"_s);
}

/// Every byte of every value, one bit of it; numbers as their digits.
void TestAlteredHistory::anyChangedByteIsFound()
{
    for (const QString &table : {u"change"_s, u"action"_s}) {
        for (const auto &column : RawFile(m_sound).exec(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
            for (const auto &seq : rowsOf(table)) {
                RawFile raw(m_sound);
                const QString type = raw.one(u"SELECT typeof(%1) FROM %2 WHERE seq = %3"_s.arg(column, table, seq));
                QByteArray bytes = QByteArray::fromHex(
                    raw.one(u"SELECT hex(%1) FROM %2 WHERE seq = %3"_s.arg(column, table, seq)).toLatin1());
                for (qsizetype at = 0; at < bytes.size(); ++at) {
                    if (!isTried())
                        continue;
                    QByteArray altered = bytes;
                    altered[at] = char(altered[at] ^ (type == u"integer"_s ? 1 : 1 << m_random() % 7));
                    if (column == u"seq"_s && rowsOf(table).contains(QString::number(altered.toLongLong())))
                        continue; // the database refuses two of one number
                    const QString value = u"x'%1'"_s.arg(QString::fromLatin1(altered.toHex()));
                    tryOne({u"PRAGMA ignore_check_constraints=ON"_s,
                            u"UPDATE %1 SET %2 = %3 WHERE seq = %4"_s.arg(
                                table, column,
                                type == u"blob"_s ? value
                                                  : u"CAST(CAST(%1 AS TEXT) AS %2)"_s.arg(
                                                      value, type == u"integer"_s ? u"INTEGER"_s : u"TEXT"_s),
                                seq)},
                           u"%1.%2 of %3, byte %4"_s.arg(table, column, seq).arg(at));
                }
            }
        }
    }
}

/// Who computes every hash anew leaves a log that is right in itself.
void TestAlteredHistory::aHistoryThatWasRewrittenAsAWholeIsFound()
{
    QStringList statements;
    const auto read = Store::beside({m_sound}, [&](Database &database) -> Result<> {
        QByteArray before;
        Statement actions(
            database, u"SELECT seq, account_id, done_at, label_digest, undoes_seq, row_count FROM action ORDER BY seq"_s);
        Statement changes(database, u"SELECT digest FROM change WHERE action_seq = ? ORDER BY seq"_s);
        actions.each([&](Row &row) {
            qint64 seq = 0, rows = 0;
            AccountId account;
            QString doneAt;
            QByteArray label;
            std::optional<qint64> undoes;
            row >> seq >> account >> doneAt >> label >> undoes >> rows;
            if (seq == 3)
                doneAt.replace(u"2026"_s, u"2025"_s); // it was long ago
            QCryptographicHash digests(QCryptographicHash::Sha256);
            changes.each([&](Row &change) { digests.addData(change.take<QByteArray>()); }, seq);
            before = actionHash(before, seq, account, doneAt, label, undoes, rows, digests.result());
            statements += u"UPDATE action SET done_at = '%1', hash = x'%2' WHERE seq = %3"_s
                              .arg(doneAt, QString::fromLatin1(before.toHex()))
                              .arg(seq);
        });
        return {};
    });
    QVERIFY(read);
    tryOne(statements, u"all of it"_s);
    // The log alone says nothing of it.
    const auto workspace = Workspace::open(m_folder.filePath(u"copy.rnf"_s), TestWorkspace::options(), true);
    QVERIFY((*workspace)->check({})->isEmpty());
}

void TestAlteredHistory::anAnchorIsReadAsItIsPrinted()
{
    const QString text = m_anchor.text();
    QCOMPARE(text.size(), 19);
    QCOMPARE(HistoryAnchor::read(text), m_anchor.hash.first(8));
    QCOMPARE(HistoryAnchor::read(text.toUpper().remove(u' ')), m_anchor.hash.first(8));
    QCOMPARE(HistoryAnchor::read(QString::fromLatin1(m_anchor.hash.toHex())), m_anchor.hash);
    for (const QString &wrong : {u""_s, u"3f2a"_s, text + u'0', text.chopped(1) + u'x', u"History "_s + text})
        QVERIFY2(!HistoryAnchor::read(wrong), qPrintable(wrong));
    QVERIFY(m_anchor.printed().startsWith(u"History %1: %2 actions until "_s.arg(text).arg(m_anchor.actions)));
    QCOMPARE(HistoryAnchor().printed(), QString());
}

RNF_TEST(TestAlteredHistory)
#include "tst_altered_history.moc"
