#pragma once

#include "print/LabelSheet.h"
#include "print/Printout.h"

#include <QStringList>

namespace rnf {

/// Something on sheets of labels: nothing else stands on the paper, and the paper is that of the sheet.
class SheetOfLabels : public Printout {
public:
    /// `title`: what a file of it is called.
    SheetOfLabels(const QString &title, const LabelPlacing &placing);

    QPageLayout defaultPaper() const override { return m_placing.paper(); }
    bool hasOwnPaper() const override { return true; }

protected:
    const LabelPlacing m_placing;
};

/// A text on each label, such as an address: in letters as large as fit, in the middle of its height.
class LabelPrintout : public SheetOfLabels {
public:
    /// `labels`: the lines of each.
    LabelPrintout(const QString &title, const LabelPlacing &placing, const QList<QStringList> &labels);

protected:
    int paginate(const QSizeF &) override { return m_placing.pageCount(m_labels.size()); }
    void drawContent(QPainter &painter, int page) const override;

private:
    QList<QStringList> m_labels;
};

/// The outlines of all labels of a sheet with their numbers, to be held against a sheet before it is used.
class LabelTestPage : public SheetOfLabels {
public:
    LabelTestPage(const QString &title, const LabelPlacing &placing) : SheetOfLabels(title, placing) {}

protected:
    int paginate(const QSizeF &) override { return 1; }
    void drawContent(QPainter &painter, int page) const override;
};

} // namespace rnf
