#include "base/RecoveryCode.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Crockford's base 32: no I, L, O, U.
const QString codeLetters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr qsizetype randomLetters = 26, checkLetters = 2, groupSize = 4;

QString checkOf(const QString &letters)
{
    const auto hash = QCryptographicHash::hash(letters.toLatin1(), QCryptographicHash::Sha256);
    QString check;
    for (qsizetype i = 0; i < checkLetters; ++i)
        check += codeLetters[uchar(hash[i]) % codeLetters.size()];
    return check;
}

QString inGroups(const QString &letters)
{
    QStringList groups;
    for (qsizetype at = 0; at < letters.size(); at += groupSize)
        groups += letters.sliced(at, groupSize);
    return groups.join(u'-');
}

/// The letters that count; nothing where there is another one.
QString lettersOf(const QString &typed)
{
    QString letters;
    for (QChar letter : typed.toUpper()) {
        if (letter == u'O')
            letter = u'0';
        else if (letter == u'I' || letter == u'L')
            letter = u'1';
        if (codeLetters.contains(letter))
            letters += letter;
        else if (letter.isLetterOrNumber())
            return {};
    }
    return letters;
}

} // namespace

QString RecoveryCode::make()
{
    QString letters;
    for (qsizetype i = 0; i < randomLetters; ++i)
        letters += codeLetters[QRandomGenerator::system()->bounded(int(codeLetters.size()))];
    return inGroups(letters + checkOf(letters));
}

QString RecoveryCode::read(const QString &typed)
{
    const QString letters = lettersOf(typed);
    if (letters.size() != randomLetters + checkLetters
        || checkOf(letters.first(randomLetters)) != letters.last(checkLetters))
        return {};
    return inGroups(letters);
}

bool RecoveryCode::isMeant(const QString &typed) { return lettersOf(typed).size() == randomLetters + checkLetters; }

} // namespace rnf
