#include "look/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void initResources() // the macro works outside of namespaces only
{
    Q_INIT_RESOURCE(resources);
}

namespace rnf {
namespace {

QColor colourOf(Tone tone, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (tone != Tone::Normal)
        return Theme::colours(palette).of(tone);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

/// Asks the palette at every drawing, so nobody makes an icon again when the theme changes.
class DrawnIcon : public QIconEngine {
public:
    DrawnIcon(const QString &name, Tone tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap drawn = iconPixmap(m_name, size, 1, colourOf(m_tone, mode));
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {20, 20}, {24, 24}, {32, 32}}; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(u":/icons/%1.svg"_s.arg(m_name)); }
    QIconEngine *clone() const override { return new DrawnIcon(m_name, m_tone); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    makeDrawingsKnown();
    return QIcon(new DrawnIcon(name, tone));
}

void makeDrawingsKnown() { [[maybe_unused]] static const bool isKnown = (initResources(), true); }

QPixmap iconPixmap(const QString &name, const QSize &size, qreal devicePixelRatio, const QColor &colour)
{
    makeDrawingsKnown();
    const QSize pixels = size * devicePixelRatio;
    const QString key =
        u"rnf/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.name(QColor::HexArgb));
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap(pixels);
        drawn.fill(Qt::transparent);
        QFile file(u":/icons/%1.svg"_s.arg(name));
        if (file.open(QIODevice::ReadOnly) && !pixels.isEmpty()) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            QPainter painter(&drawn);
            renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
        }
        QPixmapCache::insert(key, drawn);
    }
    drawn.setDevicePixelRatio(devicePixelRatio);
    return drawn;
}

} // namespace rnf
