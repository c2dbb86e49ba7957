#pragma once

#include "print/LabelSheet.h"
#include "print/Printout.h"

#include <QStringList>

#include <optional>

namespace rnf {

/// What stands on a badge. Without a name it is blank, for whoever walks in, and has no code.
struct Badge {
    QString name;
    QString kind;         ///< "Student", "Training camp"; may be empty
    QString organization; ///< may be empty
    QString code;         ///< what a scanner at the door types; empty: none
};

/// Badges on a sheet of labels; or to be cut out along the marks, as many on a page as there is room for: eight on a sheet of A4
/// or Letter. Names are as large as fit, and nothing sticks out of a badge.
class BadgePrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(BadgePrintout)

public:
    /// `placing`: on labels; nothing: on plain paper.
    BadgePrintout(FrameWords words, const QString &event, const QList<Badge> &badges,
                  const std::optional<LabelPlacing> &placing = {});

    QPageLayout defaultPaper() const override;
    bool hasOwnPaper() const override { return m_placing.has_value(); }

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    qsizetype firstOn(int page) const;
    QRectF placeOf(qsizetype badge) const;
    void drawMarks(QPainter &painter) const;
    void drawBadge(QPainter &painter, const Badge &badge, const QRectF &place) const;

    QString m_event;
    QList<Badge> m_badges;
    std::optional<LabelPlacing> m_placing;
    int m_columns = 1, m_rows = 1; ///< on plain paper
    QSizeF m_size;                 ///< of a badge there
};

} // namespace rnf
