#include "print/LabelPrintout.h"

#include "print/FittedText.h"
#include "print/PrintText.h"

#include <QLocale>
#include <QPainter>

namespace rnf {
namespace {

/// So much a printer may miss a label by, and nothing stands on its neighbour.
constexpr qreal labelPadding = 7, labelPaddingAbove = 5;

FrameWords bareWords(const QString &title)
{
    FrameWords words;
    words.title = title;
    words.isBare = true;
    return words;
}

} // namespace

SheetOfLabels::SheetOfLabels(const QString &title, const LabelPlacing &placing)
    : Printout(bareWords(title)), m_placing(placing)
{
}

LabelPrintout::LabelPrintout(const QString &title, const LabelPlacing &placing, const QList<QStringList> &labels)
    : SheetOfLabels(title, placing), m_labels(labels)
{
}

void LabelPrintout::drawContent(QPainter &painter, int page) const
{
    painter.setPen(printBlack);
    const qsizetype end = qMin(m_labels.size(), m_placing.firstOn(page + 1));
    for (qsizetype label = m_placing.firstOn(page); label < end; ++label) {
        const QRectF inner =
            m_placing.rectOf(label).adjusted(labelPadding, labelPaddingAbove, -labelPadding, -labelPaddingAbove);
        const FittedText text(m_labels[label], inner.size(), {});
        text.draw(painter, {inner.left(), inner.top() + (inner.height() - text.height()) / 2});
    }
}

void LabelTestPage::drawContent(QPainter &painter, int) const
{
    constexpr int numberPoints = 20;
    LabelPlacing whole = m_placing;
    whole.start = 1;
    for (int label = 0; label < whole.sheet.count(); ++label) {
        const QRectF place = whole.rectOf(label);
        painter.setPen(QPen(printBlack, 0.5));
        painter.drawRect(place);
        const PrintText number(QLocale().toString(label + 1), printFont(numberPoints), place.width(), Qt::AlignHCenter);
        painter.setPen(printGrey);
        number.draw(painter, {place.left(), place.center().y() - number.height() / 2});
    }
}

} // namespace rnf
