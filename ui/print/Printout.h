#pragma once

#include "print/PageFrame.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace rnf {

/// What comes out of a printer: pages laid out for one kind of paper. Preview, PDF and printer show what `draw` draws.
/// Everything is measured in points (1/72 inch).
class Printout {
public:
    explicit Printout(FrameWords words) : m_frame(std::move(words)) {}
    virtual ~Printout() = default;
    Printout(const Printout &) = delete;
    Printout &operator=(const Printout &) = delete;

    /// The paper it is meant for, unless somebody chooses another.
    virtual QPageLayout defaultPaper() const { return paper(commonPaper(), QPageLayout::Portrait); }
    /// No other paper will do: its places are given, as those of labels on a sheet are.
    virtual bool hasOwnPaper() const { return false; }
    /// A4, or Letter where people use that.
    static QPageSize::PageSizeId commonPaper();
    /// With the margins that every printer can do.
    static QPageLayout paper(QPageSize::PageSizeId size, QPageLayout::Orientation orientation);

    /// Comes before everything below, and again for other paper.
    void layOut(const QPageLayout &paper);
    int pageCount() const { return m_pageCount; }
    QSizeF pageSize() const { return m_paper.fullRectPoints().size(); }
    QString title() const { return m_frame.words().title; }
    /// Draws a page, counted from 0, with the corner of the paper where the painter's origin is.
    void draw(QPainter &painter, int page) const;
    /// Draws all pages on a device that nothing is drawn on yet. False when the device refuses.
    bool print(QPagedPaintDevice &device) const;
    /// The same as a PDF file; empty when it could not be made.
    QByteArray toPdf() const;

protected:
    /// Divides the content into pages with this much room between head and foot; answers how many.
    virtual int paginate(const QSizeF &room) = 0;
    /// Draws the content of a page, with the corner of that room where the painter's origin is.
    virtual void drawContent(QPainter &painter, int page) const = 0;

private:
    QRectF printable() const { return m_paper.paintRect(QPageLayout::Point); }

    PageFrame m_frame;
    QPageLayout m_paper;
    int m_pageCount = 0;
};

} // namespace rnf
