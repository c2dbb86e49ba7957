#include "recruiting/PostingCode.h"

#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype fewestLetters = 4, mostLetters = 6; ///< of a code that is made

QString readableLetters(const QString &word)
{
    const QLatin1String readable("abcdefghjkmnpqrstuvwxyz23456789");
    QString letters;
    for (const QChar letter : word) {
        if (readable.contains(letter))
            letters += letter;
    }
    return letters;
}

} // namespace

QString PostingCode::key(const QString &code)
{
    QString key = foldedText(code).remove(u' ');
    key.replace(u'o', u'0').replace(u'l', u'1').replace(u'i', u'1');
    return key;
}

QString PostingCode::made(const QString &name, const QSet<QString> &taken)
{
    QString base;
    for (const auto &word : foldedWords(name)) {
        if (base.size() < fewestLetters)
            base += readableLetters(word);
    }
    base.truncate(mostLetters);
    if (base.size() < 2)
        base = u"ch"_s; // of a name in another script nothing is left
    QString code = base;
    for (int number = 2; taken.contains(key(code)); ++number) {
        if (const QString digits = QString::number(number); readableLetters(digits) == digits)
            code = base + digits;
    }
    return code;
}

bool PostingCode::isWellFormed(const QString &code)
{
    static const QRegularExpression pattern(u"^(?=.{2,16}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"_s);
    return pattern.match(code).hasMatch();
}

QString PostingCode::meant(const QList<PostingChannel> &channels, const QString &typed)
{
    const auto channel = find(channels, typed);
    return channel ? channel->sourceCode : typed;
}

std::optional<PostingChannel> PostingCode::find(const QList<PostingChannel> &channels, const QString &code)
{
    const QString wanted = key(code);
    const auto found =
        std::ranges::find(channels, wanted, [](const PostingChannel &channel) { return key(channel.sourceCode); });
    return wanted.isEmpty() || found == channels.end() ? std::nullopt : std::optional(*found);
}

} // namespace rnf
