#include "look/Picture.h"

#include "look/Icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int iconPicture = 64;

/// The files are drawn in the light theme's colours, so that any viewer shows them as they are meant.
QByteArray inColours(QByteArray drawing, const Colours &colours)
{
    const Colours &light = Theme::colours(false);
    for (const auto colour : {&Colours::quiet, &Colours::line, &Colours::accent, &Colours::selected, &Colours::list})
        drawing.replace((light.*colour).name().toUpper().toLatin1(), (colours.*colour).name().toLatin1());
    return drawing;
}

} // namespace

Picture::Picture(const QString &name, QWidget *parent) : QWidget(parent), m_name(name), m_size(iconPicture, iconPicture)
{
    makeDrawingsKnown();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    QFile file(u":/pictures/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        m_drawing = file.readAll();
        m_size = QSvgRenderer(m_drawing).defaultSize();
    }
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = m_size.scaled(this->size().boundedTo(m_size), Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    const Colours &colours = Theme::colours(palette());
    if (m_drawing.isEmpty()) {
        painter.drawPixmap(place, iconPixmap(m_name, size, devicePixelRatioF(), colours.quiet));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(inColours(m_drawing, colours));
    renderer.render(&painter, place);
}

} // namespace rnf
