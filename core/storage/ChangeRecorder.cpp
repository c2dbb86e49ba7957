#include "storage/ChangeRecorder.h"

#include "storage/Database.h"
#include "storage/LogHead.h"

#include <QRandomGenerator>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace rnf {

namespace {

constexpr size_t pendingLimit = 2000;

} // namespace

QByteArray changeDigest(const QByteArray &salt, int table, qint64 row, qint64 last, qint64 about, QByteArrayView op,
                        const QByteArray &image)
{
    std::array<char, 96> numbers;
    char *end = numbers.data();
    for (const qint64 number : {qint64(table), row, last, about}) {
        end = std::to_chars(end, numbers.data() + numbers.size(), number).ptr;
        *end++ = '|';
    }
    QByteArray covered = salt;
    covered.reserve(salt.size() + qsizetype(numbers.size()) + op.size() + 1 + image.size());
    covered.append(numbers.data(), end - numbers.data()).append(op).append('|').append(image);
    return QCryptographicHash::hash(covered, QCryptographicHash::Sha256);
}

ChangeRecorder::ChangeRecorder(Database &database, const Schema &schema)
    : m_database(database), m_shapes(database, schema),
      m_insert(database,
               u"INSERT INTO change (seq, action_seq, table_no, row_id, last_id, about_id, op, image, salt, digest) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_last(database, LogHead::newestChange(database))
{
    m_watch = m_database.connection().watch(m_database, m_shapes, *this);
    m_database.setAfterWrite([this] { afterWrite(); });
}

ChangeRecorder::~ChangeRecorder() { m_database.setAfterWrite({}); }

void ChangeRecorder::afterWrite()
{
    m_watch->afterStatement();
    if (m_isActive && m_pending.size() >= pendingLimit)
        writePending();
}

void ChangeRecorder::start(qint64 actionSeq)
{
    drop();
    m_action = actionSeq;
    m_seq = m_last.one<qint64>().value_or(0);
    m_isActive = true;
    m_watch->start();
}

void ChangeRecorder::drop()
{
    m_isActive = false;
    m_watch->stop();
    m_pending.clear();
    m_withheld.clear();
    m_changed = {};
    m_hash.reset();
}

ChangedRows ChangeRecorder::finish()
{
    m_watch->tellAll();
    writePending();
    for (const auto &[number, ranges] : m_changed.inserted) {
        const bool isAboutItself = m_shapes.find(number)->isAboutItself();
        for (const auto &range : ranges) {
            const bool isOneThing = range.first == range.last && isAboutItself;
            write({number, range.first, range.last, isOneThing ? range.first : 0, "insert", {}});
        }
    }
    m_isActive = false;
    m_watch->stop();
    return m_changed;
}

bool ChangeRecorder::isNew(int table, qint64 row) const
{
    const auto it = m_changed.inserted.find(table);
    return it != m_changed.inserted.end() && it->second.contains(row);
}

void ChangeRecorder::note(const TableShape &shape, qint64 about)
{
    ++m_changed.count;
    m_changed.tables.insert(shape.number);
    if (about && !isNew(m_shapes.aboutTable(), about))
        m_changed.about[shape.number].insert(about);
}

void ChangeRecorder::rowInserted(const TableShape &shape, qint64 row, qint64 about)
{
    const bool isPartOfNewRow = about == 0 || about == row || isNew(m_shapes.aboutTable(), about);
    if (isPartOfNewRow) {
        m_changed.inserted[shape.number].add(row);
        ++m_changed.count;
        m_changed.tables.insert(shape.number);
        if (shape.number == m_shapes.aboutTable()) {
            for (auto &[number, people] : m_changed.about)
                people.remove(row); // what refers to somebody brought back may have come before them
        }
        return;
    }
    note(shape, about);
    m_changed.inserted[shape.number]; // the table is listed even when its entries stand alone
    m_pending.push_back({shape.number, row, row, about, "insert", {}});
}

void ChangeRecorder::rowUpdated(const TableShape &shape, qint64 row, qint64 aboutBefore, qint64 aboutAfter,
                                const QByteArray &image)
{
    if (isNew(shape.number, row))
        return;
    note(shape, aboutBefore);
    if (aboutAfter != aboutBefore && !isNew(m_shapes.aboutTable(), aboutAfter))
        m_changed.about[shape.number].insert(aboutAfter);
    m_pending.push_back({shape.number, row, row, aboutBefore, "update", image});
}

void ChangeRecorder::rowDeleted(const TableShape &shape, qint64 row, qint64 about, const QByteArray &image)
{
    if (isNew(shape.number, row)) {
        m_changed.inserted[shape.number].remove(row);
        --m_changed.count;
        return;
    }
    note(shape, about);
    m_pending.push_back({shape.number, row, row, about, "delete", image});
}

void ChangeRecorder::writePending()
{
    const auto pending = std::exchange(m_pending, {});
    for (const auto &entry : pending)
        write(entry);
}

void ChangeRecorder::write(const Entry &entry)
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    const QByteArray digest = changeDigest(salt, entry.table, entry.row, entry.last, entry.about, entry.op, entry.image);
    m_hash.addData(digest);
    // As a purge leaves any other entry: its digest alone.
    const bool isPurged = m_withheld.contains(entry.table) && qstrcmp(entry.op, "insert") != 0;
    const auto image = isPurged || entry.image.isNull() ? RawValue() : RawValue(QUtf8StringView(entry.image));
    m_insert.run(++m_seq, m_action, entry.table, entry.row, entry.last, entry.about ? SqlValue(entry.about) : SqlValue(),
                 QUtf8StringView(entry.op), image, isPurged ? SqlValue() : SqlValue(salt), digest);
}

} // namespace rnf
