#pragma once

#include <QList>

namespace rnf {

class Page;

/// The pages that somebody came by, for Back and Forward.
class Visits {
public:
    /// Back leads to this page from now on, and there is nothing to go forward to.
    void leave(Page *page)
    {
        m_before += page;
        m_after.clear();
    }
    bool canGoBack() const { return !m_before.isEmpty(); }
    bool canGoForward() const { return !m_after.isEmpty(); }
    Page *back(Page *here) { return step(m_before, m_after, here); }
    Page *forward(Page *here) { return step(m_after, m_before, here); }

private:
    static Page *step(QList<Page *> &from, QList<Page *> &to, Page *here)
    {
        to += here;
        return from.takeLast();
    }

    QList<Page *> m_before, m_after;
};

} // namespace rnf
