#include "exchange/CalendarText.h"

#include "exchange/TextDecoder.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Lines are folded after so many bytes, which may be in the middle of a letter; so this comes before they become letters.
QByteArray unfolded(QByteArray text)
{
    for (const char *fold : {"\r\n ", "\r\n\t", "\n ", "\n\t"})
        text.replace(fold, "");
    return text;
}

QByteArray inUtf8(QByteArray bytes, CalendarText &content)
{
    const bool isWide = bytes.contains('\0'); // UTF-16, whose line ends are others
    if (!isWide)
        bytes = unfolded(bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder decoder(buffer, detectEncoding(buffer));
    QByteArray text, piece;
    while (decoder.read(piece))
        text += piece;
    content.hasOddLetters = decoder.oddLetters() > 0;
    return isWide ? unfolded(text) : text;
}

/// Goes through the lines of a file and writes the parts that matter, one in another and each to its end.
class CalendarRewriting {
public:
    explicit CalendarRewriting(CalendarText &content) : m_content(content) {}

    void add(const QByteArray &line)
    {
        const QByteArray upper = line.toUpper();
        if (upper.startsWith("BEGIN:"))
            begin(upper.mid(6).trimmed());
        else if (upper.startsWith("END:"))
            end(upper.mid(4).trimmed());
        else if (m_strange == 0)
            addProperty(line);
    }
    void finish() { closeDownTo(0); }

private:
    static int depthOf(const QByteArray &part)
    {
        if (part == "VCALENDAR")
            return 0;
        if (part == "VEVENT" || part == "VTIMEZONE")
            return 1;
        return part == "STANDARD" || part == "DAYLIGHT" ? 2 : -1;
    }
    static bool isOther(const QByteArray &part) { return part == "VTODO" || part == "VJOURNAL" || part == "VFREEBUSY"; }

    void begin(const QByteArray &part)
    {
        const int depth = depthOf(part);
        m_content.isCalendar = m_content.isCalendar || depth >= 0 || isOther(part);
        m_content.events += part == "VEVENT" ? 1 : 0;
        m_content.others += isOther(part) ? 1 : 0;
        if (isOther(part))
            closeDownTo(1);
        if (depth < 0 || (depth == 2 && m_open.value(1) != "VTIMEZONE")) {
            ++m_strange;
            return;
        }
        closeDownTo(depth);
        m_strange = 0;
        if (m_open.isEmpty() && (m_isImplied = depth > 0))
            open("VCALENDAR");
        open(part);
    }
    void end(const QByteArray &part)
    {
        const auto depth = m_open.indexOf(part);
        if (depth < 0) {
            m_strange = qMax(0, m_strange - 1);
            return;
        }
        m_strange = 0;
        closeDownTo(depth + 1);
        close();
    }
    void open(const QByteArray &part)
    {
        m_content.text += "BEGIN:" + part + "\r\n";
        m_open += part;
    }
    void close() { m_content.text += "END:" + m_open.takeLast() + "\r\n"; }
    /// What is still open there had no end.
    void closeDownTo(qsizetype depth)
    {
        while (m_open.size() > depth) {
            m_content.isRepaired = m_content.isRepaired || !m_isImplied || m_open.size() > 1;
            close();
        }
    }

    static QList<QByteArray> known(const QByteArray &part)
    {
        static const QList<QByteArray> ofCalendar{"X-WR-TIMEZONE"}, ofZone{"TZID", "X-LIC-LOCATION"},
            ofRules{"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"},
            ofEvent{"UID",      "RECURRENCE-ID", "SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "DTEND",
                    "DURATION", "STATUS",        "URL",     "RRULE",       "RDATE",    "EXDATE"};
        return part == "VCALENDAR" ? ofCalendar : part == "VTIMEZONE" ? ofZone : part == "VEVENT" ? ofEvent : ofRules;
    }
    void addProperty(const QByteArray &line)
    {
        const auto nameEnd = std::ranges::find_if(line, [](char letter) { return letter == ':' || letter == ';'; });
        const QByteArray name = line.first(nameEnd - line.begin()).trimmed().toUpper();
        if (m_open.isEmpty() || nameEnd == line.end() || !known(m_open.last()).contains(name))
            return;
        // Zones change their clocks by the year; what does it every second would be counted for hours.
        if (m_open.last() != "VEVENT" && name == "RRULE" && !line.toUpper().contains("FREQ=YEARLY"))
            return;
        QByteArray head = line.left(line.indexOf(':')).mid(nameEnd - line.begin());
        const auto headSize = head.size();
        while (head.contains(";;"))
            head.replace(";;", ";");
        m_content.text += name + head + line.mid(nameEnd - line.begin() + headSize) + "\r\n";
    }

    CalendarText &m_content;
    QList<QByteArray> m_open; ///< the outermost first
    int m_strange = 0;        ///< parts inside these that nobody here knows
    bool m_isImplied = false; ///< the calendar around them has no beginning of its own
};

} // namespace

CalendarText CalendarText::of(const QByteArray &bytes)
{
    CalendarText content;
    CalendarRewriting rewriting(content);
    QByteArray text = inUtf8(bytes, content);
    text.replace('\r', '\n');
    for (const auto &line : text.split('\n')) {
        if (const QByteArray said = line.trimmed(); !said.isEmpty())
            rewriting.add(said);
    }
    rewriting.finish();
    return content;
}

} // namespace rnf
