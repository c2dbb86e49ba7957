#include "exchange/TextDecoder.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

#include <array>
#include <cstring>

namespace rnf {
namespace {

constexpr qsizetype largestBlock = 128 * 1024;
constexpr qsizetype largestSample = 32 * 1024;

/// Room that a short file does not need is not asked for.
qint64 sizeOfBlock(const QIODevice &device)
{
    return device.isSequential() ? largestBlock : qBound<qint64>(1, device.size() - device.pos(), largestBlock);
}
QByteArray blockOf(QIODevice &device) { return device.read(sizeOfBlock(device)); }

bool isHigh(char c) { return (c & 0x80) != 0; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

struct Bom {
    QByteArrayView bytes;
    QByteArrayView encoding;
};
// UTF-32 first: its little-endian mark begins like that of UTF-16.
const std::array<Bom, 5> boms{{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                               {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                               {{"\xEF\xBB\xBF", 3}, "UTF-8"},
                               {{"\xFF\xFE", 2}, "UTF-16LE"},
                               {{"\xFE\xFF", 2}, "UTF-16BE"}}};

/// Counts well-formed letters of more than one byte, and places with faults, over any number of blocks. One letter of another
/// encoding is one place, however many of its bytes are wrong.
class Utf8Check {
public:
    void feed(QByteArrayView bytes)
    {
        const char *at = bytes.begin();
        while (at != bytes.end()) {
            if (m_missing == 0) {
                const char *start = at;
                at = skipAscii(at, bytes.end());
                m_isInFault &= at == start;
                if (at == bytes.end())
                    return;
                begin(uchar(*at++));
            } else if (const uchar next = uchar(*at); next >= m_lowest && next <= m_highest) {
                ++at;
                m_lowest = 0x80;
                m_highest = 0xBF;
                m_letters += --m_missing == 0;
                m_isInFault &= m_missing > 0;
            } else {
                fault();
            }
        }
    }
    void finish()
    {
        if (m_missing > 0)
            fault();
    }
    qint64 letters() const { return m_letters; }
    qint64 faults() const { return m_faults; }

private:
    static const char *skipAscii(const char *at, const char *end)
    {
        for (quint64 word; end - at >= 8; at += 8) {
            std::memcpy(&word, at, 8);
            if (word & 0x8080808080808080)
                break;
        }
        while (at != end && !isHigh(*at))
            ++at;
        return at;
    }
    /// The bounds of the second byte keep out overlong forms, surrogates and what lies beyond U+10FFFF.
    void begin(uchar lead)
    {
        m_lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        m_highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF)
            m_missing = 1;
        else if (lead >= 0xE0 && lead <= 0xEF)
            m_missing = 2;
        else if (lead >= 0xF0 && lead <= 0xF4)
            m_missing = 3;
        else
            fault();
    }
    void fault()
    {
        m_faults += !std::exchange(m_isInFault, true);
        m_missing = 0;
    }

    int m_missing = 0;
    uchar m_lowest = 0x80;
    uchar m_highest = 0xBF;
    qint64 m_letters = 0;
    qint64 m_faults = 0;
    bool m_isInFault = false;
};

/// UTF-16 without a mark: most text has zero bytes in one half of each pair. Where letters have none, as in Cyrillic, line
/// ends that fall on a pair decide, so that a few stray zeros in an ordinary text do not.
QByteArray utf16ByZeros(QByteArrayView head)
{
    const auto looksLike = [&](qsizetype highByte) {
        qsizetype zeros = 0, otherZeros = 0, lineEnds = 0;
        const qsizetype pairs = head.size() / 2;
        for (qsizetype pair = 0; pair < pairs; ++pair) {
            const char high = head[2 * pair + highByte];
            const char low = head[2 * pair + 1 - highByte];
            zeros += high == 0;
            otherZeros += low == 0;
            lineEnds += high == 0 && (low == '\n' || low == '\r');
        }
        return otherZeros * 8 <= zeros && (zeros * 5 >= pairs * 2 || (zeros * 10 >= pairs && lineEnds > 0)) && zeros > 1;
    };
    if (looksLike(1))
        return "UTF-16LE";
    return looksLike(0) ? "UTF-16BE" : QByteArray();
}

/// The letters beyond ASCII with their neighbours, wherever in the text they are.
QByteArray sampleOf(QIODevice &device)
{
    constexpr qsizetype around = 12;
    QByteArray sample;
    device.seek(0);
    for (QByteArray block; sample.size() < largestSample && !(block = blockOf(device)).isEmpty();) {
        qsizetype taken = 0;
        for (qsizetype i = 0; i < block.size() && sample.size() < largestSample; ++i) {
            if (!isHigh(block[i]))
                continue;
            const qsizetype from = qMax(taken, i - around);
            if (from > taken)
                sample += '\n';
            const qsizetype to = qMin(block.size(), i + around);
            if (to > from)
                sample += QByteArrayView(block).sliced(from, to - from);
            taken = qMax(taken, to);
        }
    }
    return sample;
}

/// How well a reading of the high bytes as one code page gives words: letters among letters, capitals at their start.
int likeness(QByteArrayView sample, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    int sum = 0;
    for (qsizetype i = 0; converter && i < sample.size(); ++i) {
        if (!isHigh(sample[i]))
            continue;
        const char before = i > 0 ? sample[i - 1] : '\n';
        const char after = i + 1 < sample.size() ? sample[i + 1] : '\n';
        const char *at = sample.data() + i;
        const UChar32 letter = ucnv_getNextUChar(converter, &at, at + 1, &status);
        if (U_FAILURE(status) || u_iscntrl(letter))
            sum -= 2;
        else if (u_islower(letter))
            sum += (isLetter(before) || isLetter(after)) && !isUpper(after) ? 1 : 0;
        else if (u_isupper(letter))
            sum += isLower(before) ? -1 : isLetter(after) ? 1 : 0;
        else if (letter == 0x2019)
            sum += isUpper(after) ? 1 : 0;
        else if (isLetter(before) && isLetter(after))
            sum -= 1;
        status = U_ZERO_ERROR;
    }
    ucnv_close(converter);
    return sum;
}

/// Latin text has its marked letters alone among plain ones, other scripts have them in rows.
bool isMostlyInRows(QByteArrayView sample)
{
    qsizetype high = 0, inRows = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (!isHigh(sample[i]))
            continue;
        ++high;
        inRows += (i > 0 && isHigh(sample[i - 1])) || (i + 1 < sample.size() && isHigh(sample[i + 1]));
    }
    return inRows * 2 > high;
}

/// A few names are too little for statistics over languages, so that Latin text is taken for what most programs write.
QByteArray guess(const QByteArray &sample)
{
    struct Match {
        QByteArray name;
        int confidence = 0;
    };
    Match best, western;
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.data(), int(sample.size()), &status);
    int count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &status);
    for (int i = 0; U_SUCCESS(status) && i < count; ++i) {
        const Match match{ucsdet_getName(matches[i], &status), ucsdet_getConfidence(matches[i], &status)};
        if (match.name.startsWith("UTF-") || match.name.startsWith("IBM"))
            continue;
        if (best.name.isEmpty())
            best = match;
        if (western.name.isEmpty() && (match.name == "ISO-8859-1" || match.name == "windows-1252"))
            western = match;
    }
    ucsdet_close(detector);
    static const QByteArrayList latin{"ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254"};
    const bool isClear =
        isMostlyInRows(sample) ? best.confidence > 10 : best.confidence >= qMax(50, western.confidence + 15);
    if (isClear && !latin.contains(best.name))
        return best.name;
    // Of equals the first: many letters stand at the same place in Western and in Central Europe.
    static const QByteArrayList pages{"windows-1252", "macintosh", "windows-1250"};
    return *std::ranges::max_element(pages, {}, [&](const QByteArray &page) { return likeness(sample, page.constData()); });
}

} // namespace

TextEncoding detectEncoding(QIODevice &device)
{
    const auto rewind = qScopeGuard([&] { device.seek(0); });
    device.seek(0);
    QByteArray block = blockOf(device);
    int bomSize = 0;
    for (const Bom &bom : boms) {
        if (!block.startsWith(bom.bytes))
            continue;
        bomSize = int(bom.bytes.size());
        if (bom.encoding != "UTF-8")
            return {bom.encoding.toByteArray(), bomSize, false};
        break;
    }
    if (const QByteArray wide = utf16ByZeros(block); bomSize == 0 && !wide.isEmpty())
        return {wide, 0, false};
    Utf8Check check;
    for (; !block.isEmpty(); block = blockOf(device))
        check.feed(block);
    check.finish();
    // One bad cell in a file of good ones would turn all others to "Ã©" under any other reading.
    if (bomSize > 0 || check.letters() > 2 * check.faults() || check.faults() == 0)
        return {"UTF-8", bomSize, check.faults() == 0};
    return {guess(sampleOf(device)), 0, false};
}

bool isKnownEncoding(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = name.isEmpty() ? nullptr : ucnv_open(name.constData(), &status);
    ucnv_close(converter);
    return converter != nullptr;
}

/// ICU's way from one encoding to another, over a buffer of UTF-16 that lives between the blocks.
struct TextDecoder::Pivot {
    Pivot(const QByteArray &encoding, qint64 &odd)
    {
        from = ucnv_open(encoding.constData(), &status);
        to = ucnv_open("UTF-8", &status);
        ucnv_setToUCallBack(from, countOdd, &odd, nullptr, nullptr, &status);
    }
    ~Pivot()
    {
        ucnv_close(from);
        ucnv_close(to);
    }
    Pivot(const Pivot &) = delete;
    Pivot &operator=(const Pivot &) = delete;

    static void U_CALLCONV countOdd(const void *odd, UConverterToUnicodeArgs *args, const char *bytes, int32_t size,
                                    UConverterCallbackReason reason, UErrorCode *status)
    {
        if (reason > UCNV_IRREGULAR)
            return;
        ++*static_cast<qint64 *>(const_cast<void *>(odd));
        const UChar replacement = 0xFFFD;
        *status = U_ZERO_ERROR;
        ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
        Q_UNUSED(bytes)
        Q_UNUSED(size)
    }

    UErrorCode status = U_ZERO_ERROR;
    UConverter *from = nullptr;
    UConverter *to = nullptr;
    std::array<UChar, 4096> units;
    UChar *source = units.data();
    UChar *target = units.data();
};

TextDecoder::TextDecoder(QIODevice &device, const TextEncoding &encoding) : m_device(device)
{
    m_device.seek(encoding.bomSize);
    m_bytesRead = encoding.bomSize;
    if (!encoding.isValidUtf8)
        m_pivot = std::make_unique<Pivot>(encoding.name, m_oddLetters);
}

TextDecoder::~TextDecoder() = default;

bool TextDecoder::read(QByteArray &text)
{
    if (m_isAtEnd)
        return false;
    if (m_pivot) {
        m_isAtEnd = !readBytes(m_raw);
        convert(text);
    } else {
        m_isAtEnd = !readBytes(text);
    }
    dropNuls(text);
    return !m_hasFailed && (!m_isAtEnd || !text.isEmpty());
}

bool TextDecoder::readBytes(QByteArray &bytes)
{
    bytes.resize(sizeOfBlock(m_device));
    const qint64 size = m_device.read(bytes.data(), bytes.size());
    m_hasFailed = size < 0;
    bytes.resize(qMax(size, qint64(0)));
    m_bytesRead += bytes.size();
    return size > 0;
}

void TextDecoder::convert(QByteArray &text)
{
    text.resize(m_raw.size() * 3 + 64);
    const char *source = m_raw.constData();
    char *target = text.data();
    Pivot &pivot = *m_pivot;
    for (;;) {
        pivot.status = U_ZERO_ERROR;
        ucnv_convertEx(pivot.to, pivot.from, &target, text.constData() + text.size(), &source, m_raw.constEnd(),
                       pivot.units.data(), &pivot.source, &pivot.target, pivot.units.data() + pivot.units.size(), false,
                       m_isAtEnd, &pivot.status);
        if (pivot.status != U_BUFFER_OVERFLOW_ERROR)
            break;
        const qsizetype used = target - text.constData();
        text.resize(text.size() * 2);
        target = text.data() + used;
    }
    text.resize(target - text.constData());
}

void TextDecoder::dropNuls(QByteArray &text)
{
    if (!std::memchr(text.constData(), 0, size_t(text.size())))
        return;
    const qsizetype before = text.size();
    text.removeIf([](char c) { return c == 0; });
    m_droppedNuls += before - text.size();
}

} // namespace rnf
