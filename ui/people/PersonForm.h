#pragma once

#include "base/PageMeans.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace rnf {

class PersonConversations;
class PersonEvents;
class PersonHistory;
class PersonOverview;
class PersonStanding;
class PersonVolunteering;
class WindowWork;

/// One person beside the list: who it is, and in tabs what is known of them.
class PersonForm : public QWidget {
    Q_OBJECT

public:
    PersonForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(PersonId person);
    /// An empty form; the person exists once something is known.
    void startNew();
    /// Nobody is shown.
    void clear();
    PersonId person() const;
    bool isNew() const;
    /// Reads whoever is shown again.
    void reload();
    /// Keeps what is being typed, if it can be.
    void finishEditing();
    /// Text that could not be kept is waiting, here or with somebody else.
    bool hasDraft();
    /// Shows somebody with such text.
    void showDraft();
    PersonConversations *conversations() { return m_conversations; }
    PersonStanding *standing() { return m_standing; }

Q_SIGNALS:
    void created(rnf::PersonId person);
    void failed(const QString &message);

private:
    void makeTabs();
    /// What is done rarely, and for good.
    void makeMore(WindowWork &work);
    void layOut();
    void fillHeading();
    void fillNames();
    void fillChips();
    /// What the chosen tab tells of the person, beside the fields.
    void fillTab();
    /// Says beside the name whether everything is kept.
    void updateState();

    Workspace &m_workspace;
    const Session &m_session;
    QLabel *m_name;
    QLabel *m_subtitle;
    QLabel *m_otherNames;
    QPushButton *m_privateNames; ///< how many are only for finding; shows them in the fields, and hides them
    QWidget *m_chips;            ///< the person's tags
    QLabel *m_standingLine;
    QLabel *m_state;
    QToolButton *m_add, *m_more;
    QTabWidget *m_tabs;
    PersonOverview *m_overview;
    PersonConversations *m_conversations;
    PersonStanding *m_standing;
    PersonVolunteering *m_volunteering;
    PersonEvents *m_events;
    PersonHistory *m_history;
};

} // namespace rnf
