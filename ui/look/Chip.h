#pragma once

#include "look/Theme.h"
#include "people/Tag.h"

#include <QIcon>
#include <QLabel>
#include <QStyledItemDelegate>

namespace rnf {

/// A word in a small frame, with a colour beside it; never the colour alone.
struct Chip {
    QString text;
    TagColour colour = TagColour::None;
};
using Chips = QList<Chip>;

/// What a chip is drawn with. Text has at least 4.5 : 1 on what is behind it.
struct ChipColours {
    QColor behind, edge, text;
    QColor dot; ///< invalid without a colour

    static ChipColours of(TagColour colour, bool isDark);
};

/// The dot of a colour by itself, for choices that say its name.
QIcon chipIcon(TagColour colour);

/// A chip among widgets; as wide as its text, if there is room.
class ChipLabel : public QLabel {
    Q_OBJECT

public:
    ChipLabel(const Chip &chip, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

/// Draws the Chips that a cell answers for `chipsRole` in place of its text.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int chipsRole = Qt::UserRole + 7;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rnf
