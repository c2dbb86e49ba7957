#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace rnf {

/// A device that draws nothing and keeps every text with the place it takes and the part of it that would be seen. A space at which
/// no line is broken is a space.
class TextRecorder : public QPaintDevice {
public:
    struct Text {
        QString text;
        QRectF rect;
        bool isCut = false; ///< a clip leaves some of it out
    };
    explicit TextRecorder(const QSizeF &size) : m_size(size), m_engine(*this) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<Text> &texts() const { return m_texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return qCeil(m_size.width());
        case PdmHeight:
            return qCeil(m_size.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 24;
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(TextRecorder &recorder)
            : QPaintEngine(AllFeatures & ~PaintEngineFeatures(PainterPaths)), m_recorder(recorder)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF own(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            Text text{item.text().replace(QChar::Nbsp, u' '), painter()->transform().mapRect(own)};
            if (painter()->hasClipping()) {
                constexpr qreal overhang = 1;
                const QRectF seen = painter()->transform().mapRect(painter()->clipBoundingRect());
                text.isCut = !seen.adjusted(-overhang, -overhang, overhang, overhang).contains(text.rect);
            }
            m_recorder.m_texts += text;
        }

    private:
        TextRecorder &m_recorder;
    };

    QSizeF m_size;
    mutable Engine m_engine;
    QList<Text> m_texts;
};

using DrawnTexts = QList<TextRecorder::Text>;

/// What stands on a page of a printout that is laid out.
template <typename Printout>
DrawnTexts textsOn(const Printout &printout, int page = 0)
{
    TextRecorder recorder(printout.pageSize());
    QPainter painter(&recorder);
    printout.draw(painter, page);
    painter.end();
    return recorder.texts();
}

/// The same of each of its pages.
template <typename Printout>
QList<DrawnTexts> textsOfPages(const Printout &printout)
{
    QList<DrawnTexts> pages;
    for (int page = 0; page < printout.pageCount(); ++page)
        pages += textsOn(printout, page);
    return pages;
}

inline QStringList wordsOf(const DrawnTexts &texts)
{
    QStringList words;
    for (const auto &text : texts)
        words += text.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words;
}

} // namespace rnf
