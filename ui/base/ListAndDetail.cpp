#include "base/ListAndDetail.h"

#include <QSettings>

namespace rnf {

ListAndDetail::ListAndDetail(const QString &key, QWidget *list, QWidget *detail, const QList<int> &sizes, QWidget *parent)
    : QSplitter(parent), m_key(key)
{
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    setSizes(sizes);
    restoreState(QSettings().value(m_key).toByteArray());
}

ListAndDetail::~ListAndDetail() { QSettings().setValue(m_key, saveState()); }

void ListAndDetail::showList()
{
    m_isInDetail = m_isAlone = false;
    arrange();
}

void ListAndDetail::showDetail(bool isAlone)
{
    m_isInDetail = true;
    m_isAlone = isAlone;
    arrange();
}

void ListAndDetail::setHasDetail(bool hasDetail)
{
    m_hasDetail = hasDetail;
    arrange();
}

bool ListAndDetail::isNarrow() const
{
    constexpr int narrow = 752; // beside the rail, in a window of 900
    return width() < narrow;
}

void ListAndDetail::arrange()
{
    widget(0)->setVisible(!isDetailAlone());
    widget(1)->setVisible(isDetailAlone() || (m_hasDetail && !isNarrow()));
    Q_EMIT arranged();
}

void ListAndDetail::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace rnf
