#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QRectF>

class QPainter;

namespace rnf {

/// What stands around the content of every page. All of it is plain text.
struct FrameWords {
    QString title;
    QString subtitle; ///< may be empty
    QString printedBy;
    QDate printedOn;
    bool isConfidential = true;
    bool isBare = false; ///< nothing of this stands on the page: labels and letters leave the office
    QString above = {};  ///< a small line above the title; may be empty
    QString below = {};  ///< a small line at the very foot; may be empty
};

/// The title above, and below it who printed when, "Confidential", and the page: the same on every page of every printout.
class PageFrame {
    Q_DECLARE_TR_FUNCTIONS(PageFrame)

public:
    explicit PageFrame(FrameWords words) : m_words(std::move(words)) {}

    const FrameWords &words() const { return m_words; }
    /// What head and foot leave of the printable part of a page.
    QRectF body(const QRectF &printable) const;
    /// `page` counts from 0.
    void draw(QPainter &painter, const QRectF &printable, int page, int pageCount) const;

private:
    QString printed() const;
    qreal headHeight(qreal width) const;
    qreal footHeight(qreal width) const;

    FrameWords m_words;
};

} // namespace rnf
