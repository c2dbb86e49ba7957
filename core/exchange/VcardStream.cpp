#include "exchange/VcardStream.h"

#include <algorithm>

namespace rnf {
namespace {

bool isWideEncoding(const QByteArray &encoding)
{
    const QByteArray name = encoding.toUpper();
    return name.startsWith("UTF-16") || name.startsWith("UTF-32");
}

TextEncoding writtenAs(QIODevice &device, const std::optional<QByteArray> &said)
{
    const TextEncoding found = detectEncoding(device);
    return !said || *said == found.name ? found : TextEncoding{*said, 0, false};
}

/// What one property is called, before its parameters and its value.
QByteArray headOfLine(QByteArrayView line)
{
    const auto end = std::ranges::find_if(line, [](char c) { return c == ';' || c == ':'; });
    const QByteArray name = line.first(end - line.begin()).toByteArray().trimmed().toUpper();
    return name.mid(name.lastIndexOf('.') + 1);
}

bool isPictureLine(QByteArrayView line)
{
    static const QByteArrayList names{"PHOTO", "LOGO", "SOUND", "KEY"};
    return names.contains(headOfLine(line.first(std::min<qsizetype>(line.size(), 100))));
}

/// Whether the part before the colon says so; nothing where that is not there yet.
std::optional<bool> saysQuotedPrintable(QByteArrayView line)
{
    constexpr qsizetype longestHead = 4096;
    const QByteArrayView start = line.first(std::min(longestHead, line.size()));
    const auto colon = start.indexOf(':');
    if (colon < 0 && line.size() < longestHead)
        return std::nullopt;
    return start.first(colon + 1).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

bool isFold(QByteArrayView piece) { return piece.startsWith(' ') || piece.startsWith('\t'); }

/// Where a card ends or begins no text goes on, whatever its last line promised.
bool isCardBorder(const QByteArray &piece)
{
    return qstrnicmp(piece.constData(), "END:VCARD", 9) == 0 || qstrnicmp(piece.constData(), "BEGIN:VCARD", 11) == 0;
}

} // namespace

VcardStream::VcardStream(QIODevice &device, const std::optional<QByteArray> &said)
    : m_written(writtenAs(device, said)), m_isWide(isWideEncoding(m_written.name)),
      m_encoding(m_isWide ? QByteArray("UTF-8") : m_written.name),
      m_decoder(device, m_isWide ? m_written : TextEncoding{m_written.name, m_written.bomSize, true})
{
    m_hasAhead = readPiece(m_ahead);
}

bool VcardStream::fill()
{
    m_at = 0;
    m_block.clear();
    while (m_block.isEmpty()) {
        if (!m_decoder.read(m_block))
            return false;
    }
    return true;
}

/// What stands up to the next line end. Of more than the longest line only the beginning.
bool VcardStream::readPiece(QByteArray &piece)
{
    piece.clear();
    bool isAny = false;
    for (;;) {
        if (m_at >= m_block.size() && !fill())
            return isAny;
        if (std::exchange(m_isInLineEnd, false) && m_block[m_at] == '\n') {
            ++m_at;
            continue;
        }
        isAny = true;
        const QByteArrayView rest = QByteArrayView(m_block).sliced(m_at);
        const qsizetype end = std::ranges::find_if(rest, [](char c) { return c == '\n' || c == '\r'; }) - rest.begin();
        const qsizetype room = longestLine + 1 - piece.size();
        piece += rest.first(std::min<qsizetype>(end, room));
        m_at += end;
        if (end == rest.size())
            continue;
        m_isInLineEnd = m_block[m_at++] == '\r';
        return true;
    }
}

void VcardStream::append(QByteArray &line, QByteArrayView piece)
{
    const qsizetype most = m_isPicture ? largestPicture : longestLine + 1;
    line += piece.first(std::clamp<qsizetype>(most - line.size(), 0, piece.size()));
}

/// A line of quoted-printable text that goes on in the next one. What its head says is found once: such a line may be put
/// together from millions of pieces.
bool VcardStream::endsSoftly(QByteArrayView line)
{
    if (m_isPicture || !line.endsWith('='))
        return false;
    if (!m_isQuoted)
        m_isQuoted = saysQuotedPrintable(line);
    return m_isQuoted.value_or(false);
}

bool VcardStream::next(QByteArray &line)
{
    if (!m_hasAhead || m_isTooLong)
        return false;
    line.clear();
    m_isPicture = isPictureLine(m_ahead);
    m_isQuoted.reset();
    append(line, m_ahead);
    while ((m_hasAhead = readPiece(m_ahead)) && line.size() <= longestLine) {
        if (endsSoftly(line) && !isCardBorder(m_ahead)) {
            line.chop(1);
            append(line, m_ahead);
        } else if (isFold(m_ahead)) {
            append(line, QByteArrayView(m_ahead).sliced(1));
        } else {
            break;
        }
    }
    m_isTooLong = line.size() > longestLine;
    return !m_isTooLong;
}

} // namespace rnf
