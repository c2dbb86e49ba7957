#include "print/Printout.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace rnf {
namespace {

constexpr qreal pointsPerInch = 72;

} // namespace

QPageSize::PageSizeId Printout::commonPaper()
{
    switch (QLocale().territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::PuertoRico:
    case QLocale::Philippines:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

QPageLayout Printout::paper(QPageSize::PageSizeId size, QPageLayout::Orientation orientation)
{
    constexpr qreal margin = 14; // millimetres
    return {QPageSize(size), orientation, {margin, margin, margin, margin}, QPageLayout::Millimeter};
}

void Printout::layOut(const QPageLayout &paper)
{
    m_paper = paper;
    m_pageCount = paginate(m_frame.body(printable()).size());
}

void Printout::draw(QPainter &painter, int page) const
{
    painter.save();
    m_frame.draw(painter, printable(), page, m_pageCount);
    painter.translate(m_frame.body(printable()).topLeft());
    painter.setPen(QColor(Qt::black));
    drawContent(painter, page);
    painter.restore();
}

bool Printout::print(QPagedPaintDevice &device) const
{
    // Where the paper begins is where we begin; the margins are our own.
    QPageLayout whole(m_paper.pageSize(), m_paper.orientation(), {});
    whole.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(whole);
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
    for (int page = 0; page < m_pageCount; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        draw(painter, page);
    }
    return painter.end();
}

QByteArray Printout::toPdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title());
    writer.setCreator(QStringLiteral("Rank & File"));
    return print(writer) ? bytes : QByteArray();
}

} // namespace rnf
