#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "events/EventTableModel.h"

class QStackedWidget;
class QTableView;

namespace rnf {

class ChoiceBox;
class EmptyState;
class EventDetail;
class EventPart;
class ListAndDetail;

/// The agenda: what happens when and where and who said they come, and beside it the event that is chosen. Enter goes into the
/// detail, Esc comes back to the list; in a narrow window the one takes the place of the other.
class EventsPage : public Page {
    Q_OBJECT

public:
    EventsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Another tab of the event that is chosen; takes the part over.
    void addPart(EventPart *part, const QString &title);
    void newEvent();
    /// Goes to it, whatever is chosen above the list.
    void goTo(EventId event);
    void duplicate();
    void repeat();
    void editKinds();
    /// Opens with that of the chosen event.
    void editVenues();
    void removeEvent();
    void tellPeople();
    void printBadges();
    /// Who registered for the chosen event, or came to it, from a file.
    void bringInList();
    /// The form by which people register for the chosen event.
    void makeForm();

    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "5 events ahead · 12 before"
    QString counts() const override;
    void focusList() override;

Q_SIGNALS:
    void tellAsked(const rnf::Event &event);
    void badgesAsked(const rnf::Event &event);
    void doorAsked(const rnf::Event &event);
    void calledOff(const rnf::Event &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeHeader();
    void makeTable();
    void makeEmptyStates();
    QWidget *makeDetail();
    void filter();
    void showAll();
    void reload() override;
    void openCurrent();
    void updateState();
    void showDetail();
    std::optional<Event> chosen();
    /// Says that none is chosen.
    std::optional<Event> asked();
    bool canWrite() const { return !m_workspace.isReadOnly() && Policy::allows(m_session, Operation::LeadWork); }
    /// Offers the way back from what a dialog wrote, and shows it.
    void showWritten(EventId event);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    EventTableModel *m_events;
    ChoiceBox *m_choice;
    QTableView *m_table;
    EmptyState *m_noMatch;
    QStackedWidget *m_states, *m_details;
    ListAndDetail *m_panes;
    EventDetail *m_detail;
    bool m_isReloading = false; ///< the current row moves without opening anything
};

} // namespace rnf
