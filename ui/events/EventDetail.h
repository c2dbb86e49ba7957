#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "workspace/Workspace.h"

#include <functional>

class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace rnf {

class EventForm;

/// One event beside the list: what it is, when and where, the next step it can go, and under tabs what was agreed and what other
/// features know of it.
class EventDetail : public QWidget {
    Q_OBJECT

public:
    EventDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Takes the part over, as the last tab.
    void addPart(EventPart *part, const QString &title);
    void show(const Event &event);
    void commit();
    EventForm *form() const { return m_form; }
    /// The open tab needs all of the page.
    bool isWide() const;
    /// What the open tab says of itself.
    QString counts() const;
    /// Gives the keyboard to what was typed about the event and waits.
    void showDraft();

Q_SIGNALS:
    /// Another tab is open.
    void turned();
    void duplicateAsked();
    void repeatAsked();
    void venueAsked();
    void tellAsked(const rnf::Event &event);
    void badgesAsked(const rnf::Event &event);
    void doorAsked(const rnf::Event &event);
    /// It does not take place, as of now.
    void calledOff(const rnf::Event &event);

private:
    QLayout *makeTabs();
    QWidget *makeSteps();
    EventPart *part() const;
    EventPart *part(int tab) const;
    void turn();
    void showTabs();
    void fillAddable();
    void addTab(EventPart *part);
    void showSteps();
    void addOther(const QString &name, const QString &text, const std::function<void()> &run);
    QString step(EventStatus to) const;
    void goTo(EventStatus to);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    QLayout *m_head;
    QLabel *m_name, *m_when, *m_place, *m_state;
    QWidget *m_steps; ///< what can be done with it; aside where a part needs all of the page
    QPushButton *m_door, *m_next;
    QToolButton *m_more;
    QMenu *m_others;
    QTabBar *m_tabs;
    QToolButton *m_add;
    QMenu *m_addable;
    QStackedWidget *m_parts;
    EventForm *m_form;
};

} // namespace rnf
