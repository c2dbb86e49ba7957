#pragma once

#include "base/LatestRead.h"
#include "lists/Lists.h"

#include <QListWidget>

namespace rnf {

class WindowWork;

/// The pinned lists at the side of the window, each with how many people are in it now. Renamed in place, deleted by its
/// menu; a click opens one, and a hand-picked one takes people who are dropped on it.
class ListRail : public QListWidget {
    Q_OBJECT

public:
    ListRail(Store &store, Lists &lists, const Session &session, WindowWork &work, QWidget *parent);

    /// Reads the lists again, and counts.
    void reload();
    /// Marks a list as the one that is open; none with an invalid id.
    void setOpen(ListId list);

Q_SIGNALS:
    void chosen(const rnf::PersonList &list);
    void peopleDropped(const QList<rnf::PersonId> &people, const rnf::PersonList &list);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum ItemRole { IdRole = Qt::UserRole, CountRole };
    using Counts = QHash<ListId, qint64>;
    friend class CountDelegate;

    void countPeople();
    void showCounts(const Counts &counts);
    void openItem(const QListWidgetItem *item);
    void renamed(QListWidgetItem *item);
    void showMenu(const QPoint &at);
    void remove(const QListWidgetItem *item);
    std::optional<PersonList> listOf(const QListWidgetItem *item) const;

    Store &m_store;
    Lists &m_listService;
    const Session &m_session;
    WindowWork &m_work;
    QList<PersonList> m_lists;
    ListId m_open;
    LatestRead<Counts> m_counting;
};

} // namespace rnf
