#include "look/ScrolledColumn.h"

#include "look/Theme.h"

#include <QVBoxLayout>

namespace rnf {

ScrolledColumn::ScrolledColumn(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent), m_lines(new QVBoxLayout)
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->setSpacing(Theme::gap);
    layout->addLayout(m_lines);
    layout->addStretch();
    setWidget(inner);
}

} // namespace rnf
