#include "workplace/WallChartView.h"

#include "look/Theme.h"
#include "workplace/WallChartModel.h"
#include "workplace/WallChartPainter.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

WallChartPainter painterFor(const QPalette &palette, const QFont &font)
{
    const auto &colours = Theme::colours(palette);
    return {{colours.text, colours.quiet, colours.line, colours.warning}, font};
}

class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const WallChartModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *cell = m_model.wholeCell(index);
        if (!cell) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        painterFor(option.palette, option.font).draw(*painter, option.rect, *cell);
    }

private:
    const WallChartModel &m_model;
};

} // namespace

WallChartView::WallChartView(WallChartModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CellDelegate(*model, this));
    setObjectName(u"wallChart"_s);
    setAccessibleName(tr("Wall chart"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

void WallChartView::fitColumns()
{
    const bool isWhole = m_model->who() == WallChart::Who::Everybody;
    const QSizeF cell = WallChartPainter::cellSize(font());
    verticalHeader()->setDefaultSectionSize(isWhole ? qCeil(cell.height()) : Theme::rowHeight);
    resizeColumnsToContents();
    for (int column = 1; isWhole && column < m_model->columnCount(); ++column)
        setColumnWidth(column, qMax(columnWidth(column), qCeil(cell.width())));
}

void WallChartLegend::setWords(const QStringList &words)
{
    m_words = words;
    setAccessibleName(tr("Marks: %1").arg(words.join(u", "_s)));
    updateGeometry();
    update();
}

QSize WallChartLegend::sizeHint() const { return {200, qCeil(fontMetrics().height() * 2.8)}; }

void WallChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painterFor(palette(), font()).drawLegend(painter, rect(), m_words);
}

} // namespace rnf
