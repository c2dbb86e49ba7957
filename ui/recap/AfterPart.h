#pragma once

#include "base/PageMeans.h"
#include "base/Paper.h"
#include "events/EventPart.h"
#include "print/PageFrame.h"
#include "recap/EventRecap.h"
#include "workspace/Workspace.h"

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

class FieldEdit;
class LineList;
class ListMenu;

/// What an event came to, once it has begun: its numbers, what it was like, and whom to follow up and to thank. Each number leads
/// to exactly the people it counts. Attendance is closed from here while it is open.
class AfterPart : public EventPart {
    Q_OBJECT

public:
    AfterPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event) override;
    bool isWanted(const Event &event) const override;
    void commit() override;

private:
    QWidget *makeNotice();
    QLayout *makeButtons();
    void makeVolunteers();
    void layOut();
    void read();
    void showNotice();
    void showLists();
    /// A number with the people behind it; nothing where there are none. `callsThem`: with a phone sheet too.
    void addPeople(const QString &key, const QString &text, const QString &name, const QList<PersonId> &people,
                   bool callsThem = false);
    void showVolunteers();
    void addPartners();
    void keepRecap();
    void closeAttendance();
    void printRecap();
    void printThanks();
    void print(const FrameWords &words, const Paper &paper, const QString &told,
               const std::function<Result<qint64>()> &note);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    EventRecap m_recap;
    QWidget *m_notice;
    QLabel *m_open, *m_numbers;
    LineList *m_lists;
    QLabel *m_volunteersTitle;
    QTableWidget *m_volunteers;
    QPushButton *m_printThanks = nullptr;
    FieldEdit *m_text;
    ListMenu *m_listMenu;
};

} // namespace rnf
