#pragma once

#include "print/Printout.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

namespace rnf {

/// Pages beside pictures of them that somebody looked at: tests/print/golden/<name>.png. In blocks of a few letters both have to be
/// about as dark, so that other versions of Qt and of its fonts draw the same page, and a line that is missing or moved does not.
class GoldenPage {
public:
    /// The font and the language of the pictures; before anything is laid out.
    static void prepare()
    {
        QGuiApplication::setFont(QFont(QStringLiteral("DejaVu Sans")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    /// Empty where the page looks like its picture; else what is wrong and what to do. With RNF_GOLDEN_WRITE=1 it becomes the
    /// picture instead.
    static QString problem(const Printout &printout, const QString &name, int page = 0)
    {
        const QDir folder(QStringLiteral(RNF_SOURCE_DIR "/tests/print/golden"));
        const QString path = folder.filePath(name + QStringLiteral(".png")),
                      newPath = folder.filePath(name + QStringLiteral(".new.png"));
        const QImage drawn = picture(printout, page), kept(path);
        if (qEnvironmentVariable("RNF_GOLDEN_WRITE") == QLatin1String("1"))
            return drawn.save(path) ? QString() : QStringLiteral("%1 cannot be written").arg(path);
        const QString difference = kept.isNull() ? QStringLiteral("there is no picture yet") : differenceOf(drawn, kept);
        if (difference.isEmpty())
            return {};
        drawn.save(newPath);
        return QStringLiteral("%1: %2. Look at %3; if it is right, run this test again with RNF_GOLDEN_WRITE=1.")
            .arg(name, difference, newPath);
    }

    /// Where two pictures are not about as dark; empty: nowhere.
    static QString differenceOf(const QImage &drawn, const QImage &kept)
    {
        constexpr int block = 8;      // pixels; a line of text is about as high
        constexpr int tolerance = 14; // of 255; a line of text makes its blocks darker by more than twice that
        if (drawn.size() != kept.size())
            return QStringLiteral("the page has another size");
        const QImage one = drawn.convertToFormat(QImage::Format_Grayscale8),
                     other = kept.convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < one.height(); y += block) {
            for (int x = 0; x < one.width(); x += block) {
                const QRect area = QRect(x, y, block, block) & one.rect();
                if (qAbs(meanOf(one, area) - meanOf(other, area)) > tolerance)
                    return QStringLiteral("it differs at %1 mm from the left, %2 mm from above")
                        .arg(millimetres(x))
                        .arg(millimetres(y));
            }
        }
        return {};
    }

    static QImage picture(const Printout &printout, int page)
    {
        QImage image((printout.pageSize() * scale).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        printout.draw(painter, page);
        return image;
    }

private:
    static constexpr qreal dotsPerInch = 50, scale = dotsPerInch / 72;

    static int millimetres(int pixels) { return qRound(pixels / dotsPerInch * 25.4); }

    static int meanOf(const QImage &image, const QRect &area)
    {
        int sum = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                sum += image.constScanLine(y)[x];
        }
        return sum / qMax(1, area.width() * area.height());
    }
};

} // namespace rnf
