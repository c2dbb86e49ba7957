#pragma once

#include "print/Printout.h"

#include <QStringList>

namespace rnf {

/// What stands on a badge. Without a name it is blank, for whoever walks in, and has no code.
struct Badge {
    QString name;
    QString kind;         ///< "Student", "Training camp"; may be empty
    QString organization; ///< may be empty
    QString code;         ///< what a scanner at the door types; empty: none
};

/// Badges to be cut out along the marks, as many on a page as there is room for: eight on a sheet of A4 or Letter.
class BadgePrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(BadgePrintout)

public:
    BadgePrintout(FrameWords words, const QString &event, const QList<Badge> &badges);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    int onPage() const { return m_columns * m_rows; }
    void drawMarks(QPainter &painter) const;
    void drawBadge(QPainter &painter, const Badge &badge, const QRectF &place) const;

    QString m_event;
    QList<Badge> m_badges;
    int m_columns = 1, m_rows = 1;
    QSizeF m_size; ///< of a badge
};

} // namespace rnf
