#include "base/ListAndDetail.h"

#include "look/Icons.h"
#include "look/Theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ListAndDetail::ListAndDetail(const QString &key, QWidget *list, QWidget *detail, const QList<int> &sizes, QWidget *parent,
                             Of of)
    : QSplitter(parent), m_key(key), m_of(of), m_back(new QToolButton)
{
    addWidget(list);
    addWidget(makePanel(detail));
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    setSizes(sizes);
    restoreState(QSettings().value(m_key).toByteArray());
}

ListAndDetail::~ListAndDetail() { QSettings().setValue(m_key, saveState()); }

QWidget *ListAndDetail::makePanel(QWidget *detail)
{
    m_back->setObjectName(m_key.section(u'/', 0, 0) + u"/back"_s);
    m_back->setText(m_of == Of::Board ? tr("Back to the board") : tr("Back to the list"));
    m_back->setIcon(icon(u"back"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, &ListAndDetail::backWanted);
    auto *panel = new QFrame;
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addWidget(detail, 1);
    return panel;
}

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
    m_back->setVisible(m_of == Of::Board || isDetailAlone());
}

/// What nothing in the detail had a use for.
void ListAndDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && widget(1)->isAncestorOf(focusWidget()))
        Q_EMIT backWanted();
    else
        QSplitter::keyPressEvent(event);
}

void ListAndDetail::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace rnf
