#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "today/TodayModel.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class OwnWeek;

/// "What now?": whoever is to be called today, offers of help, tasks, hours, newcomers, and what others did meanwhile. Enter logs a
/// contact right there, Space says that a next step or a task is done. An intern reads of their own week, tasks and placement.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Whoever the current line is about; nobody for tasks, hours and what others did.
    PersonId person() const override;
    void finishCurrent();
    void focusList() override;
    QList<QWidget *> panes() const override;
    /// "3 follow-ups are due · 2 offers wait"
    QString counts() const override;
    /// Follow-ups and tasks that are due, and offers and weeks that wait.
    int dueCount() const;

Q_SIGNALS:
    void historyWanted();
    void newPersonWanted();
    void timerWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeading();
    void makeTable();
    QLayout *makeButtons(QWidget *line);
    void makeEmptyState();
    void makeOwnEmptyState();
    void reload() override;
    void layOut();
    void step(int direction);
    void open();
    void updateState();
    bool canFinish() const;
    int dueFollowUps() const;
    int waitingOffers() const;
    int dueTasks() const;
    int weeksToApprove() const;
    int returnedWeeks() const;
    const TodayModel::Line *current() const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    const bool m_isOwn; ///< of an intern
    TodayModel *m_model;
    OwnWeek *m_week = nullptr; ///< of an intern
    QTableView *m_table;
    QStackedWidget *m_lists;
    QPushButton *m_log;
    QPushButton *m_done;
    QPushButton *m_open;
};

} // namespace rnf
