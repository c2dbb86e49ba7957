#pragma once

#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// What waits today, in one list under headings: follow-ups, newcomers of groups, offers of help, events, tasks, hours, people
/// nobody has spoken with, and what others did since somebody was here.
class TodayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Name, PhoneNumber, What, ColumnCount };
    enum class Kind { Heading, FollowUp, Welcome, Offer, Event, Task, Week, Application, Placement, FirstAsk, Change };

    struct Line {
        Kind kind = Kind::Heading;
        qint64 id = 0; ///< conversation, membership, offer, event, task, timesheet, application, placement, person or action
        PersonId person;
        QString when, name, phone, what;
        bool isLate = false;
        WeekKey week = {}; ///< of a line about hours
        bool isSame(const Line &other) const { return kind == other.kind && id == other.id; }
    };

    /// Empty until `reload`. What others did is told from here on for as long as the model lives.
    TodayModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(FollowUpsOf whose);
    void reload();
    const QList<Line> &lines() const { return m_lines; }
    bool isHeading(int row) const { return m_lines[row].kind == Kind::Heading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void addAll();
    void addOwn();
    void addUnder(const QString &heading, const QList<Line> &lines);
    void addFollowUps();
    void addOffers();
    void addTasks();
    void addHours();
    QList<Line> returnedWeeks(PersonId me) const;
    std::optional<Line> ownWeek(PersonId me) const;
    QList<Line> weeksToApprove() const;
    void addInterns();
    void addWelcomes();
    void addFirstAsks();
    void addChanges();
    void addHeading(const QString &text);
    QHash<PersonId, PersonRow> rowsOf(const QList<PersonId> &people) const;

    Workspace &m_workspace;
    Session m_session;
    FollowUpsOf m_whose = FollowUpsOf::Me;
    qint64 m_since;
    QList<Line> m_lines;
};

} // namespace rnf
