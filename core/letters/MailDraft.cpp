#include "letters/MailDraft.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QByteArray lineEnd = "\r\n";

/// What is neither a letter nor a mark: line ends and other controls would end a line of the head.
QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return text.simplified();
}

/// The whole text, and not all but a line end behind it.
bool isWhole(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The local part as it is, the domain in ASCII; empty where it is no address.
QString asciiAddress(const QString &address)
{
    constexpr qsizetype longest = 254;
    static const QString atom = u"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"_s, label = u"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"_s;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || address.size() > longest || !isWhole(address.first(at), atom + u"(?:\\."_s + atom + u")*"_s))
        return {};
    const QString domain = QString::fromLatin1(QUrl::toAce(address.sliced(at + 1)));
    return isWhole(domain, label + u"(?:\\."_s + label + u")+"_s) ? address.first(at + 1) + domain : QString();
}

/// Words of RFC 2047: base64, none longer than its line, each of whole letters.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype mostBytes = 39; // with "Subject: " before and the frame around them 73 characters
    QList<QByteArray> words;
    QByteArray bytes;
    const auto end = [&] {
        words += "=?UTF-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (const char32_t letter : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&letter, 1).toUtf8();
        if (bytes.size() + next.size() > mostBytes)
            end();
        bytes += next;
    }
    end();
    return words.join(lineEnd + ' ');
}

bool isPlainAscii(const QString &text)
{
    constexpr qsizetype fitsInLine = 60;
    // What looks like an encoded word already would be read as one.
    return text.size() <= fitsInLine && !text.contains("=?"_L1)
        && std::ranges::all_of(text, [](QChar letter) { return letter >= u' ' && letter <= u'~'; });
}

QByteArray headText(const QString &text)
{
    const QString line = onOneLine(text);
    return isPlainAscii(line) ? line.toLatin1() : encodedWords(line);
}

/// A name before an address; in quotes, where it may hold commas and the like.
QByteArray headName(const QString &name)
{
    QString line = onOneLine(name);
    if (!isPlainAscii(line))
        return encodedWords(line);
    return '"' + line.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toLatin1() + '"';
}

/// Base64 in lines of 76, of a text whose lines end as mail wants it.
QByteArray bodyLines(const QString &body)
{
    constexpr qsizetype perLine = 76;
    QString text = body;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!text.endsWith(u'\n'))
        text += u'\n';
    const QByteArray encoded = text.replace(u'\n', u"\r\n"_s).toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype from = 0; from < encoded.size(); from += perLine)
        lines += encoded.mid(from, perLine) + lineEnd;
    return lines;
}

} // namespace

bool MailDraft::canBeSentTo(const QString &address) { return !asciiAddress(address).isEmpty(); }

QByteArray MailDraft::content() const
{
    const QString to = asciiAddress(address);
    if (to.isEmpty())
        return {};
    const QByteArray angled = '<' + to.toLatin1() + '>';
    QList<QByteArray> head{"X-Unsent: 1",
                           "To: " + (onOneLine(name).isEmpty() ? angled : headName(name) + lineEnd + ' ' + angled),
                           "Subject: " + headText(subject),
                           "MIME-Version: 1.0",
                           "Content-Type: text/plain; charset=utf-8",
                           "Content-Transfer-Encoding: base64"};
    if (isWhole(language, u"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"_s))
        head += "Content-Language: " + language.toLatin1();
    return head.join(lineEnd) + lineEnd + lineEnd + bodyLines(body);
}

} // namespace rnf
