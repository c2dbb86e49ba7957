#include "insight/RowLabels.h"

#include "look/Theme.h"

#include <cmath>

namespace rnf {
namespace {

/// Tries one way after the other.
class LabelPlan {
public:
    LabelPlan(const QStringList &rows, const QSizeF &room, const QFontMetricsF &font)
        : m_rows(rows), m_room(room), m_font(font), m_slot(room.width() / double(qMax<qsizetype>(1, rows.size())))
    {
    }

    RowLabels plan(bool mayLeaveOut) const
    {
        constexpr qsizetype mostStep = 3;
        constexpr qreal wideSlot = 90;
        QList<QStringList> whole, broken;
        for (const auto &row : m_rows) {
            whole += {row};
            broken += inTwo(row);
        }
        if (stepOf(whole) == 1)
            return lying(whole, 1);
        const qsizetype step = stepOf(broken);
        if (step == 1 || (mayLeaveOut && step <= mostStep))
            return lying(broken, step);
        return m_slot >= wideSlot ? lying(broken, 1) : upright();
    }

private:
    /// At the space where both lines are as short as possible.
    QStringList inTwo(const QString &text) const
    {
        QStringList best{text};
        qreal width = m_font.horizontalAdvance(text);
        for (auto space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
            const QStringList lines{text.first(space), text.mid(space + 1)};
            if (const qreal longer = widest(lines); longer < width) {
                best = lines;
                width = longer;
            }
        }
        return best;
    }
    qreal widest(const QStringList &lines) const
    {
        qreal widest = 0;
        for (const auto &line : lines)
            widest = qMax(widest, m_font.horizontalAdvance(line));
        return widest;
    }
    /// Every how many rows there is room for a label.
    qsizetype stepOf(const QList<QStringList> &texts) const
    {
        qreal width = 0;
        for (const auto &lines : texts)
            width = qMax(width, widest(lines));
        return qMax<qsizetype>(1, qsizetype(std::ceil((width + Theme::gap) / m_slot)));
    }
    RowLabels lying(const QList<QStringList> &texts, qsizetype step) const
    {
        RowLabels plan;
        qsizetype mostLines = 0;
        for (qsizetype row = (texts.size() - 1) % step; row < texts.size(); row += step) {
            QStringList lines;
            for (const auto &line : texts[row])
                lines += m_font.elidedText(line, Qt::ElideMiddle, double(step) * m_slot - Theme::tight);
            mostLines = qMax(mostLines, lines.size());
            plan.labels += {row, lines};
        }
        plan.height = double(mostLines) * m_font.height();
        return plan;
    }
    RowLabels upright() const
    {
        RowLabels plan;
        plan.areUpright = true;
        const auto step = qMax<qsizetype>(1, qsizetype(std::ceil(m_font.height() / m_slot)));
        for (qsizetype row = (m_rows.size() - 1) % step; row < m_rows.size(); row += step) {
            const QString line = m_font.elidedText(m_rows[row], Qt::ElideMiddle, m_room.height());
            plan.labels += {row, {line}};
            plan.height = qMax(plan.height, m_font.horizontalAdvance(line));
        }
        return plan;
    }

    const QStringList &m_rows;
    const QSizeF m_room;
    const QFontMetricsF &m_font;
    const qreal m_slot;
};

} // namespace

RowLabels RowLabels::of(const QStringList &rows, bool mayLeaveOut, const QSizeF &room, const QFontMetricsF &font)
{
    return rows.isEmpty() || room.width() <= 0 ? RowLabels() : LabelPlan(rows, room, font).plan(mayLeaveOut);
}

} // namespace rnf
