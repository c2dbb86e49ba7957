#include "storage/HistoryAnchor.h"

#include "base/Dates.h"
#include "base/Words.h"
#include "storage/Database.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype hashBytes = 32, printedBytes = 8;

} // namespace

HistoryAnchor HistoryAnchor::of(Database &database)
{
    HistoryAnchor anchor;
    Statement newest(database, u"SELECT seq, hash, done_at FROM action ORDER BY seq DESC LIMIT 1"_s);
    newest.each([&](Row &row) {
        QString doneAt;
        row >> anchor.actions >> anchor.hash >> doneAt;
        anchor.doneAt = instantOf(doneAt);
    });
    return anchor;
}

bool HistoryAnchor::isHeld(Database &database, const QByteArray &begin)
{
    if (begin.isEmpty())
        return true;
    const QByteArray last = begin + QByteArray(qMax<qsizetype>(0, hashBytes - begin.size()), char(0xff));
    Statement alike(database, u"SELECT count(*) FROM action WHERE hash >= ? AND hash <= ?"_s);
    return alike.one<qint64>(begin, last).value_or(0) > 0;
}

QString HistoryAnchor::text() const
{
    constexpr qsizetype digitsOfAGroup = 4;
    const QString digits = QString::fromLatin1(hash.first(qMin(printedBytes, hash.size())).toHex());
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += digitsOfAGroup)
        groups += digits.mid(i, digitsOfAGroup);
    return groups.join(u' ');
}

QString HistoryAnchor::printed() const
{
    return hash.isEmpty() ? QString()
                          : Words::tr("History %1: %n actions until %2", nullptr, int(actions))
                                .arg(text(), QLocale().toString(doneAt.toLocalTime(), QLocale::ShortFormat));
}

std::optional<QByteArray> HistoryAnchor::read(const QString &typed)
{
    static const QRegularExpression digits(u"^([0-9a-f]{2}){8,32}$"_s);
    QString text = typed.toLower();
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return digits.match(text).hasMatch() ? std::optional(QByteArray::fromHex(text.toLatin1())) : std::nullopt;
}

} // namespace rnf
