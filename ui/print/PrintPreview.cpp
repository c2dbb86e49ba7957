#include "print/PrintPreview.h"

#include "look/Theme.h"
#include "print/Printout.h"

#include <QPainter>
#include <QScrollBar>

namespace rnf {

PrintPreview::PrintPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the pages do not change their width as they become more
    setMinimumSize(320, 320);
}

void PrintPreview::setPrintout(const Printout *printout)
{
    m_printout = printout;
    verticalScrollBar()->setValue(0);
    updateScrollBar();
    viewport()->update();
}

/// Pixels of the screen for a point.
qreal PrintPreview::scale() const
{
    const QSizeF page = m_printout->pageSize();
    return (viewport()->width() - 2 * Theme::wide) / page.width();
}

qreal PrintPreview::pageStep() const { return m_printout->pageSize().height() * scale() + Theme::wide; }

void PrintPreview::updateScrollBar()
{
    if (!m_printout)
        return;
    const int height = qRound(m_printout->pageCount() * pageStep()) + Theme::wide;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(viewport()->height() / 10);
}

void PrintPreview::resizeEvent(QResizeEvent *) { updateScrollBar(); }

void PrintPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(viewport()->rect(), Theme::colours(palette()).hover);
    if (!m_printout)
        return;
    const QSizeF size = m_printout->pageSize() * scale();
    for (int page = 0; page < m_printout->pageCount(); ++page) {
        const QRectF paper(QPointF(Theme::wide, Theme::wide + page * pageStep() - verticalScrollBar()->value()), size);
        if (!paper.intersects(viewport()->rect()))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        m_printout->draw(painter, page);
        painter.restore();
    }
}

} // namespace rnf
