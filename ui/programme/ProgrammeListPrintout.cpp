#include "programme/ProgrammeListPrintout.h"

#include "print/PrintText.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int listDayPoints = 12, listTitlePoints = 10, listSmallPoints = 8;
constexpr qreal listEntryGap = 7, listDayGap = 10, listTimeGap = 8;

/// A text that will be set below the one before.
struct ListText {
    QString text;
    QFont font;
    QColor colour = printBlack;
};

QList<ListText> textsOf(const PublicProgramme::Entry &entry)
{
    QList<ListText> texts{{entry.title, printFont(listTitlePoints, true)}};
    const auto add = [&](const QStringList &parts, const QString &between, const QColor &colour) {
        QStringList said = parts;
        said.removeAll(QString());
        if (!said.isEmpty())
            texts += ListText{said.join(between), printFont(listSmallPoints), colour};
    };
    add({entry.room, entry.tracks.join(u", "_s)}, u" · "_s, printBlack);
    add(entry.names, u", "_s, printBlack);
    add(entry.marks, u" · "_s, printGrey);
    return texts;
}

/// Sets a programme on pages, one thing below the other.
class ProgrammeListPages {
public:
    using Line = ProgrammeListPrintout::Line;

    ProgrammeListPages(const PublicProgramme &programme, const QSizeF &room)
        : m_room(room), m_timeWidth(timeWidth(programme))
    {
        pages += QList<Line>();
        for (const auto &day : programme.days()) {
            startPart(PublicProgramme::dayText(day));
            for (const auto &entry : programme.on(day))
                addEntry(textsOf(entry), entry.times());
        }
        startPart(PublicProgramme::speakersTitle());
        for (const auto &speaker : programme.speakers)
            addEntry({{speaker.name, printFont(listTitlePoints, true)}, {speaker.bio, printFont(listSmallPoints)}}, {});
    }

    QList<QList<Line>> pages;

private:
    /// The times of a session stand in one line, unless the page is narrower than anybody prints it.
    qreal timeWidth(const PublicProgramme &programme) const
    {
        qreal width = 0;
        for (const auto &entry : programme.entries) {
            width = qMax(width, QFontMetricsF(printFont(listSmallPoints, true)).horizontalAdvance(entry.times()));
        }
        return qMin(width + listTimeGap, m_room.width() / 3);
    }
    qreal textLeft() const { return m_timeWidth; }
    qreal textWidth() const { return m_room.width() - textLeft(); }

    static qreal height(const ListText &text, qreal width) { return PrintText(text.text, text.font, width).height(); }
    void startPart(const QString &heading)
    {
        m_heading = heading;
        m_times.clear();
        m_isDayDue = true;
    }
    ListText dayText() const { return {m_heading, printFont(listDayPoints, true)}; }
    qreal dayHeight() const
    {
        return height(dayText(), m_room.width() - 2 * cellPadding) + 2 * cellPadding + listEntryGap / 2;
    }

    void addEntry(const QList<ListText> &texts, const QString &times)
    {
        qreal needed = listEntryGap;
        for (const auto &text : texts)
            needed += height(text, textWidth());
        const bool isFirst = pages.last().isEmpty();
        const qreal above = m_isDayDue ? dayHeight() + (isFirst ? 0 : listDayGap) : 0;
        if (!isFirst && m_top + above + needed > m_room.height())
            startPage();
        if (m_isDayDue)
            addDay();
        m_top += pages.last().size() == m_dayLines ? 0 : listEntryGap;
        addTimes(times);
        for (const auto &text : texts)
            add(text, textLeft(), textWidth());
    }
    void startPage()
    {
        pages += QList<Line>();
        m_top = 0;
        m_isDayDue = true;
        m_times.clear();
    }
    void addDay()
    {
        m_top += pages.last().isEmpty() ? cellPadding : listDayGap + cellPadding;
        add(dayText(), cellPadding, m_room.width() - 2 * cellPadding, true);
        m_top += cellPadding + listEntryGap / 2;
        m_isDayDue = false;
        m_dayLines = pages.last().size();
    }
    /// Once for all that runs at the same time.
    void addTimes(const QString &times)
    {
        if (times == m_times)
            return;
        m_times = times;
        const qreal top = m_top;
        add({m_times, printFont(listSmallPoints, true)}, 0, m_timeWidth);
        m_top = top;
    }
    /// Line by line, so that what is longer than a page goes on on the next one.
    void add(const ListText &text, qreal left, qreal width, bool isShaded = false)
    {
        const PrintText laid(text.text, text.font, width);
        for (int line = 0; line < laid.lineCount(); ++line) {
            if (m_top + laid.lineHeight() > m_room.height() && !pages.last().isEmpty()) {
                pages += QList<Line>();
                m_top = 0;
            }
            pages.last() += Line{text.text, text.font, text.colour, left, width, m_top, line, isShaded};
            m_top += laid.lineHeight();
        }
    }

    QSizeF m_room;
    qreal m_timeWidth;
    qreal m_top = 0;
    QString m_heading;        ///< a day, or what stands below the last one
    QString m_times;          ///< which stand above already
    bool m_isDayDue = true;   ///< before the next session
    qsizetype m_dayLines = 0; ///< so many stand on the page where the day was written
};

} // namespace

ProgrammeListPrintout::ProgrammeListPrintout(FrameWords words, PublicProgramme programme)
    : Printout(std::move(words)), m_programme(std::move(programme))
{
}

int ProgrammeListPrintout::paginate(const QSizeF &room)
{
    m_width = room.width();
    m_pages = ProgrammeListPages(m_programme, room).pages;
    return int(m_pages.size());
}

void ProgrammeListPrintout::drawContent(QPainter &painter, int page) const
{
    for (const auto &line : m_pages[page]) {
        const PrintText text(line.text, line.font, line.width);
        if (line.isShaded)
            painter.fillRect(QRectF(0, line.top - cellPadding, m_width, text.lineHeight() + 2 * cellPadding), printShade);
    }
    for (const auto &line : m_pages[page]) {
        painter.setPen(line.colour);
        PrintText(line.text, line.font, line.width).draw(painter, {line.left, line.top}, line.line, 1, 0);
    }
}

} // namespace rnf
