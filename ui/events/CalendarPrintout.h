#pragma once

#include "print/PaperPrintout.h"

#include <QHash>

namespace rnf {

/// A month on paper, a week in each row, begun on the weekday of the country. Weeks with much in them are higher. A day with more
/// than fits says how much, and the next page tells of it; nothing is cut off.
class CalendarPrintout : public PaperPrintout {
    Q_DECLARE_TR_FUNCTIONS(CalendarPrintout)

public:
    /// `month`: its first day. `lines`: what happens on its days, in their order.
    CalendarPrintout(FrameWords words, const QDate &month, const QHash<QDate, QStringList> &lines);

    QPageLayout defaultPaper() const override { return Printout::paper(commonPaper(), QPageLayout::Landscape); }

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    int cellOf(const QDate &day) const { return int(m_first.daysTo(day)); }
    QRectF placeOf(int cell) const;
    qreal textWidth() const;
    QString more(qsizetype count) const;
    qreal heightOf(const QString &line) const;
    qreal heightOf(const QDate &day) const;
    void findHeights(qreal room);
    qsizetype shownOn(const QDate &day) const;
    Paper rest() const;
    void drawWeekdays(QPainter &painter) const;
    void drawDay(QPainter &painter, const QDate &day) const;

    QDate m_month, m_first; ///< of the month, and of its first week
    QHash<QDate, QStringList> m_lines;
    QSizeF m_room;
    QList<qreal> m_heights; ///< of the weeks
};

} // namespace rnf
