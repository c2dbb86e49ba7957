#include "base/TabbedPage.h"

#include "look/Theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace rnf {

TabbedPage::TabbedPage(const QString &objectName, const QString &name, QWidget *parent)
    : Page(parent), m_line(new QWidget(this)), m_strip(new QTabBar(m_line)), m_pages(new QStackedWidget(this))
{
    m_strip->setObjectName(objectName);
    m_strip->setAccessibleName(name);
    m_strip->setDrawBase(false);
    m_strip->setExpanding(false);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(Theme::gap, Theme::tight, Theme::gap, 0);
    line->addWidget(m_strip, 1);
    m_line->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_pages, 1);
    connect(m_strip, &QTabBar::currentChanged, this, &TabbedPage::showCurrent);
}

void TabbedPage::addPage(Page *page, const QString &title)
{
    m_pages->addWidget(page);
    m_strip->addTab(title);
    m_line->setVisible(m_strip->count() > 1);
    connect(page, &Page::countsChanged, this, [this, page] {
        if (page == current())
            Q_EMIT countsChanged();
    });
}

Page *TabbedPage::current() const { return static_cast<Page *>(m_pages->currentWidget()); }

void TabbedPage::turnTo(Page *page) { m_strip->setCurrentIndex(m_pages->indexOf(page)); }

void TabbedPage::showCurrent()
{
    Page *before = current();
    m_pages->setCurrentIndex(m_strip->currentIndex());
    if (current() != before)
        Q_EMIT turned(before);
}

} // namespace rnf
