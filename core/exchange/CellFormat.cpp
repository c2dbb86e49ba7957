#include "exchange/CellFormat.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int secondsPerDay = 24 * 60 * 60;
constexpr int lastSerialDay = 2'958'465; // 9999-12-31
constexpr int exactDigits = 15;          // of the numbers that spreadsheets reckon with

/// "[h]": hours, minutes or seconds that are counted beyond a day, an hour or a minute.
const QRegularExpression &elapsedPart()
{
    static const QRegularExpression part(u"\\[(h+|m+|s+)\\]"_s, QRegularExpression::CaseInsensitiveOption);
    return part;
}

/// Without what is only text, colour, language or width; the letters that are left say what kind of number it is.
QString letterOf(const QString &section)
{
    static const QRegularExpression silent(u"\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*]."_s);
    return QString(section).replace(elapsedPart(), u"\\1"_s).remove(silent).toLower();
}

/// The pattern of a ZIP code, phone number or the like: placeholders with something between them, or leading zeros.
QString digitPattern(const QString &section)
{
    static const QRegularExpression unseen(u"\\[[^\\]]*\\]|[_*]."_s);
    static const QRegularExpression literal(u"\"([^\"]*)\"|\\\\(.)"_s);
    static const QRegularExpression pattern(u"^[(+ ]*[0#?]+(?:[-() /+.\\x{a0}]+[0#?]+)*$"_s);
    QString bare = QString(section).remove(unseen);
    const QString unquoted = QString(bare).remove(literal);
    if (unquoted.contains(u'.') || unquoted.contains(u',') || unquoted.contains(u'/'))
        return {}; // decimals, thousands, fractions
    bare.replace(literal, u"\\1\\2"_s);
    static const QRegularExpression between(u"[0#?][-() /+.\\x{a0}]+[0#?]"_s);
    static const QRegularExpression thousands(u"^#+([ .\\x{a0}]##[#0])+$"_s);
    const bool isPattern = pattern.match(bare).hasMatch() && (bare.contains(between) || bare.contains("00"_L1));
    return isPattern && !thousands.match(bare).hasMatch() ? bare : QString();
}

QString twoDigits(qint64 number) { return QString::number(number).rightJustified(2, u'0'); }

QString timeText(qint64 seconds)
{
    const QString time = twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60);
    return seconds % 60 ? time + u':' + twoDigits(seconds % 60) : time;
}

QString dayText(int day, bool is1904)
{
    constexpr int leapDayThatNeverWas = 60;
    if (is1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 0)
        return u"0000-00-00"_s; // shown as 0 January 1900: no day
    if (day == leapDayThatNeverWas)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < leapDayThatNeverWas ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

} // namespace

CellFormat::CellFormat(const QString &code)
{
    if (code.compare("General"_L1, Qt::CaseInsensitive) == 0)
        return;
    const QStringList sections = code.split(u';');
    readSection(sections.first());
    if (m_kind != Kind::Digits || sections.size() < 2)
        return;
    static const QRegularExpression upTo(u"\\[<=(\\d+)\\]"_s);
    const QString second = digitPattern(sections[1]);
    if (const auto match = upTo.match(sections.first()); match.hasMatch() && !second.isEmpty()) {
        m_shortest = match.captured(1).toDouble();
        m_patterns += second;
    }
}

CellFormat CellFormat::builtIn(int number)
{
    CellFormat format;
    const auto isAmong = [number](int first, int last) { return number >= first && number <= last; };
    if (number == 22)
        format.m_kind = Kind::DayAndTime;
    else if (number == 46)
        format.m_kind = Kind::Hours;
    else if (isAmong(18, 21) || number == 45 || number == 47)
        format.m_kind = Kind::Time;
    else if (isAmong(14, 17) || isAmong(27, 31) || number == 36 || isAmong(50, 54) || isAmong(57, 58))
        format.m_kind = Kind::Day;
    return format;
}

void CellFormat::readSection(const QString &section)
{
    const QString letters = letterOf(section);
    const bool hasTime = letters.contains(u'h') || letters.contains(u's') || letters.contains("am/pm"_L1);
    const bool hasDay = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasTime);
    if (letters.contains(u'0') && !letters.contains("s.0"_L1) && !letters.contains("ss"_L1)) {
        const QString pattern = digitPattern(section);
        if (!pattern.isEmpty()) {
            m_kind = Kind::Digits;
            m_patterns = {pattern};
        }
    } else if (hasDay) {
        m_kind = hasTime ? Kind::DayAndTime : Kind::Day;
    } else if (hasTime) {
        m_kind = section.contains(elapsedPart()) ? Kind::Hours : Kind::Time;
    } else if (const QString pattern = digitPattern(section); !pattern.isEmpty()) {
        m_kind = Kind::Digits;
        m_patterns = {pattern};
    }
}

QString CellFormat::shown(const QString &written, bool is1904) const
{
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return written;
    if (m_kind == Kind::Digits && number >= 0 && number < 1e15 && number == std::floor(number))
        return digits(number);
    const bool isOfDays = m_kind != Kind::Number && m_kind != Kind::Digits;
    return isOfDays && number >= 0 && number < lastSerialDay + 1 ? dayAndTime(number, is1904) : plainNumber(written);
}

QString CellFormat::dayAndTime(double number, bool is1904) const
{
    const auto seconds = std::llround(number * secondsPerDay);
    if (m_kind == Kind::Hours)
        return timeText(seconds);
    if (m_kind == Kind::Time) // a day that it may have is not shown
        return timeText(seconds % secondsPerDay);
    const QString day = dayText(int(m_kind == Kind::Day ? qint64(number) : seconds / secondsPerDay), is1904);
    return m_kind == Kind::Day ? day : day + u' ' + timeText(seconds % secondsPerDay);
}

QString CellFormat::digits(double number) const
{
    const QString &pattern = m_patterns.size() > 1 && number > m_shortest ? m_patterns[1] : m_patterns.first();
    QString left = QString::number(number, 'f', 0), text;
    const auto isPlace = [](QChar letter) { return letter == u'0' || letter == u'#' || letter == u'?'; };
    const auto first = std::ranges::find_if(pattern, isPlace) - pattern.begin();
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        if (!isPlace(pattern[i])) {
            text.prepend(pattern[i]);
        } else if (i == first && !left.isEmpty()) { // what there is no place for stands there too
            text.prepend(left);
            left.clear();
        } else if (!left.isEmpty() || pattern[i] == u'0') {
            text.prepend(left.isEmpty() ? QChar(u'0') : left.back());
            left.chop(1);
        }
    }
    return text.trimmed();
}

QString plainNumber(const QString &written)
{
    static const QRegularExpression whole(u"^-?\\d+$"_s);
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || whole.match(written).hasMatch())
        return written;
    if (std::abs(number) >= 1e21)
        return QString::number(number, 'g', exactDigits);
    QString text = QString::number(number, 'g', exactDigits);
    if (text.contains(u'e')) {
        const int exponent = text.sliced(text.indexOf(u'e') + 1).toInt();
        text = QString::number(number, 'f', qMax(0, exactDigits - 1 - exponent));
        if (text.contains(u'.')) {
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(u'.'))
                text.chop(1);
        }
    }
    return text == "-0"_L1 ? u"0"_s : text;
}

bool isDigitsInPattern(const QString &shown, const QString &number)
{
    static const QRegularExpression pattern(u"^[-() /+.\\d\\x{a0}]+$"_s);
    static const QRegularExpression thousands(u"^-?[1-9]\\d{0,2}([ .\\x{a0}]\\d{3})+$"_s);
    static const QRegularExpression others(u"\\D"_s);
    static const QRegularExpression zeros(u"^0+(?=\\d)"_s);
    if (shown == number || !pattern.match(shown).hasMatch() || thousands.match(shown).hasMatch() || number.contains(u'.')
        || number.startsWith(u'-'))
        return false;
    return QString(shown).remove(others).remove(zeros) == number;
}

} // namespace rnf
