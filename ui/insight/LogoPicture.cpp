#include "insight/LogoPicture.h"

#include "base/Words.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr QSizeF logoBox(200, 72); // points
constexpr int mostLogoDots = 4000; ///< on a side

QSizeF inLogoBox(const QSizeF &size) { return size.scaled(logoBox, Qt::KeepAspectRatio); }

Result<PaperPicture> drawnLogo(const MonthlyLogo &logo)
{
    const auto drawing = std::make_shared<QSvgRenderer>(logo.content);
    if (!drawing->isValid() || drawing->defaultSize().isEmpty())
        return logo.damaged();
    const QSizeF size = inLogoBox(drawing->defaultSize());
    return PaperPicture{size, [size, drawing](QPainter &page) { drawing->render(&page, QRectF({}, size)); }};
}

Result<PaperPicture> paintedLogo(const MonthlyLogo &logo)
{
    QBuffer content;
    content.setData(logo.content);
    QImageReader reader(&content);
    // A small file can hold a picture that needs gigabytes.
    if (const QSize dots = reader.size(); qMax(dots.width(), dots.height()) > mostLogoDots)
        return Error{u"too-many-dots"_s,
                     Words::tr("%1 has %2 × %3 dots, and more than %4 on a side take too long, so it is not "
                               "the logo now. Save it smaller: 600 dots across are enough for paper.")
                         .arg(logo.fileName, QString::number(dots.width()), QString::number(dots.height()),
                              QString::number(mostLogoDots))};
    const QImage image = reader.read();
    if (image.isNull())
        return logo.damaged();
    const QSizeF size = inLogoBox(image.size());
    return PaperPicture{size, [size, image](QPainter &page) {
                            page.setRenderHint(QPainter::SmoothPixmapTransform);
                            page.drawImage(QRectF({}, size), image);
                        }};
}

} // namespace

Result<PaperPicture> logoPicture(const MonthlyLogo &logo)
{
    if (const auto checked = logo.check(); !checked)
        return checked.error();
    return logo.isSvg() ? drawnLogo(logo) : paintedLogo(logo);
}

} // namespace rnf
