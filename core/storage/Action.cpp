#include "storage/Action.h"

#include "base/Dates.h"
#include "storage/Database.h"
#include "storage/LogHead.h"
#include "storage/StorageError.h"
#include "storage/UsedIds.h"

#include <QRandomGenerator>
#include <QScopeGuard>

#include <atomic>

using namespace Qt::StringLiterals;

namespace rnf {

namespace {
constexpr qint64 largestRun = 65536;

quint64 nextAttempt()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// The server may have committed although its answer got lost. Nobody else writes while this asks.
bool wasCommitted(Database &database, qint64 seq, const Action::Author &author, const QString &label)
{
    database.rollBackQuietly();
    database.begin();
    const auto end = qScopeGuard([&] { database.rollBackQuietly(); });
    Statement find(database, u"SELECT 1 FROM action WHERE seq = ? AND account_id = ? AND done_at = ? AND label = ?"_s);
    return find.one<int>(seq, author.account, instantText(author.at), label).has_value();
}
} // namespace

IdSource::IdSource(Database &database, qint64 installation)
    : m_installation(installation), m_read(database, u"SELECT next_number FROM id_block WHERE installation = ?"_s),
      m_write(database, u"INSERT INTO id_block (installation, next_number) VALUES (?, ?) "
                        "ON CONFLICT (installation) DO UPDATE SET next_number = excluded.next_number"_s)
{
}

void IdSource::start()
{
    m_next = m_read.one<qint64>(m_installation).value_or(1);
    m_runs.clear();
    m_isUsed = false;
}

qint64 IdSource::next(int table)
{
    Run &run = m_runs[table];
    if (run.next == run.end) {
        run.next = m_next;
        run.end = m_next += run.size;
        run.size = std::min(run.size * 2, largestRun);
        m_isUsed = true;
    }
    return (m_installation << idCounterBits) + run.next++;
}

void IdSource::save()
{
    if (m_isUsed)
        m_write.run(m_installation, m_next);
}

QByteArray labelDigest(const QByteArray &salt, const QString &label)
{
    return QCryptographicHash::hash(salt + label.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray actionHash(const QByteArray &before, qint64 seq, AccountId account, const QString &doneAt,
                      const QByteArray &labelDigest, std::optional<qint64> undoes, qint64 rows,
                      const QByteArray &changesDigest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(u"%1|%2|%3|%4|%5|"_s.arg(seq).arg(account.value).arg(doneAt).arg(undoes.value_or(0)).arg(rows).toUtf8());
    hash.addData(labelDigest);
    hash.addData(changesDigest);
    return hash.result();
}

Action::Action(Repositories &repositories, ChangeRecorder &recorder, IdSource &ids, QString label, Author author,
               Connection::Patience patience)
    : m_repositories(repositories), m_recorder(recorder), m_ids(ids), m_label(std::move(label)), m_author(std::move(author)),
      m_attempt(nextAttempt())
{
    database().begin(patience);
    auto takeBack = qScopeGuard([this] { database().rollBackQuietly(); });
    Statement last(database(), LogHead::newestAction(database()));
    m_seq = last.one<qint64>().value_or(0) + 1;
    m_ids.start();
    m_recorder.start(m_seq);
    takeBack.dismiss();
}

Action::~Action()
{
    if (!m_isOpen)
        return;
    m_recorder.drop();
    database().rollBackQuietly();
}

ChangedRows Action::commit(std::span<DerivedData *const> derived)
{
    const ChangedRows changed = m_recorder.finish();
    m_isLogged = m_isKept || !changed.isEmpty();
    if (m_within && !changed.isEmpty())
        refuseOutside(*this, *m_within);
    if (m_isLogged) {
        for (DerivedData *data : derived)
            data->refresh(changed);
        writeEntry(changed);
        database().connection().announce();
    }
    m_ids.save();
    try {
        database().commit();
    } catch (const StorageError &error) {
        const bool isUnknown = m_isLogged && error.trouble() == StorageError::Trouble::Unreachable;
        if (!isUnknown || !wasCommitted(database(), m_seq, m_author, m_label))
            throw;
    }
    m_isOpen = false;
    m_recorder.drop();
    return changed;
}

void Action::writeEntry(const ChangedRows &changed)
{
    Statement lastHash(database(), LogHead::newestHash(database()));
    const auto before = lastHash.one<QByteArray>().value_or(QByteArray());
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    const QByteArray digest = labelDigest(salt, m_label);
    const QString doneAt = instantText(m_author.at);
    const QByteArray hash =
        actionHash(before, m_seq, m_author.account, doneAt, digest, m_undoes, changed.count, m_recorder.digest());
    Statement insert(database(),
                     u"INSERT INTO action (seq, account_id, done_at, label, label_salt, label_digest, undoes_seq, "
                     "row_count, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.run(m_seq, m_author.account, doneAt, m_label, salt, digest, m_undoes, changed.count, hash);
}

} // namespace rnf
