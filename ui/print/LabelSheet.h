#pragma once

#include <QCoreApplication>
#include <QPageLayout>
#include <QRectF>

namespace rnf {

/// A sheet of labels as it is sold. Measures are millimetres.
struct LabelSheet {
    Q_DECLARE_TR_FUNCTIONS(LabelSheet)

public:
    QString key; ///< the number on its box
    QPageSize::PageSizeId paper = QPageSize::Letter;
    int columns = 1, rows = 1;
    QSizeF size;   ///< of a label
    QSizeF step;   ///< from a label to the next, and from a row to the next
    QPointF first; ///< upper left corner of the first one, from that of the paper

    int count() const { return columns * rows; }
    /// Counted from 0, row by row.
    QRectF label(int place) const;
    /// A name can be read on it across a table.
    bool isForBadges() const;
    /// "Avery 5160: 30 labels on Letter"
    QString name() const;

    static const QList<LabelSheet> &all();
    static QList<LabelSheet> forBadges();
    /// That of letters, on the paper that people use here.
    static const LabelSheet &usual();
    /// Nothing for a number that is not known.
    static const LabelSheet *find(const QString &key);
};

/// Where on sheets of labels something is printed.
struct LabelPlacing {
    LabelSheet sheet;
    int start = 1;      ///< the label to begin at on the first sheet, counted from 1, row by row
    QPointF shift = {}; ///< to the right and down, in mm, for a printer that misses

    /// Without margins: every label knows its place on paper.
    QPageLayout paper() const { return {QPageSize(sheet.paper), QPageLayout::Portrait, {}}; }
    /// At least one, so that there is something to look at.
    int pageCount(qsizetype labels) const;
    /// Which of the labels is the first one of a page.
    qsizetype firstOn(int page) const { return qMax(0, page * sheet.count() - (start - 1)); }
    /// The place of one of the labels on its page, in points.
    QRectF rectOf(qsizetype label) const;
};

} // namespace rnf
