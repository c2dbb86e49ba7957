#pragma once

#include "events/Registration.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// What happens when and where, and who said they come: what is ahead by its day, and what was with the latest first.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Name, Answers, Status, ColumnCount };
    enum class Choice { Coming, Past, Ideas, All };

    /// Empty until `reload`.
    EventTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void show(Choice choice);
    void reload();
    /// Events there are, whether shown or not.
    int total() const { return int(m_coming.size() + m_ideas.size() + m_past.size()); }
    /// Cancelled ones are not ahead.
    int aheadCount() const { return int(std::ranges::count_if(m_coming, &Event::isAhead)); }
    int pastCount() const { return int(m_past.size()); }
    EventId eventAt(int row) const { return m_shown.value(row).id; }
    int rowOf(EventId event) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isPast(const Event &event) const;
    QList<Event> shown() const;
    QString cell(const Event &event, int column) const;
    QString answers(const Event &event) const;
    static QFont fontOf(const Event &event);

    Workspace &m_workspace;
    Session m_session;
    Choice m_choice = Choice::Coming;
    QList<Event> m_coming, m_ideas, m_past, m_shown;
    QHash<EventId, EventCounts> m_counts;
};

} // namespace rnf
