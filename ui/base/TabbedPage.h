#pragma once

#include "base/Page.h"

class QStackedWidget;
class QTabBar;

namespace rnf {

/// A section of several pages under a strip of tabs; it is whichever page is open. With one page alone there is no strip.
class TabbedPage : public Page {
    Q_OBJECT

public:
    /// `name`: of the strip, for tests and screen readers.
    TabbedPage(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    /// Takes the page over.
    void addPage(Page *page, const QString &title);
    Page *current() const;
    /// Opens one of its pages. Says `turned` when another one was open.
    void turnTo(Page *page);

    QList<QWidget *> panes() const override { return current()->panes(); }
    QString counts() const override { return current()->counts(); }
    bool canPrint() const override { return current()->canPrint(); }
    PrintSource *newPrintSource() override { return current()->newPrintSource(); }
    void focusList() override { current()->focusList(); }
    PersonId person() const override { return current()->person(); }

Q_SIGNALS:
    void turned(rnf::Page *before);

private:
    void showCurrent();

    QWidget *m_line;
    QTabBar *m_strip;
    QStackedWidget *m_pages;
};

} // namespace rnf
