#pragma once

#include "events/WaitingList.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

class WindowWork;

/// Who is on the list of an event, by name: of which kind and group they are, what they said, whether they confirmed, and whether
/// they came. Holds the whole list and shows what is asked for of it. The note can be edited.
class RegistrationTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Answer, Confirmed, Came, Source, Note, ColumnCount };
    enum class Only { Everybody, Yes, Unanswered, Waiting, Came, Missing, Pending };

    RegistrationTableModel(Workspace &workspace, const Session &session, WindowWork &work, QObject *parent = nullptr);

    /// Reads the list of an event.
    void show(const Event &event);
    /// Of the list that was read: those of whom this holds, whose name or group has these words at the beginning of words, and
    /// who are of a kind; an invalid one is any.
    void narrow(Only only, const QString &search, RegistrationKindId kind = {});

    /// Everybody on the list.
    const QList<RegistrationRow> &all() const { return m_rows; }
    /// Of the event, by name.
    const QList<RegistrationKind> &kinds() const { return m_kinds; }
    const QList<Registration> &registrations() const { return m_registrations; }
    /// With no id where there is no such row.
    Registration at(int row) const;
    int rowOf(RegistrationId registration) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void choose();
    bool isShown(const Registration &registration) const;
    QString cell(const RegistrationRow &row, int column) const;
    QString name(const RegistrationRow &row) const;
    QString kind(const Registration &registration) const;
    QString answer(const Registration &registration) const;
    QString waits(const Registration &registration) const;
    QString warning(const Registration &registration) const;
    RegistrationKind kindOf(RegistrationKindId id) const;
    QString came(const RegistrationRow &row) const;
    QDateTime onTheWall(const QString &instant) const;

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    Only m_only = Only::Everybody;
    QString m_search;
    RegistrationKindId m_onlyKind;
    QList<RegistrationRow> m_rows;
    QList<Registration> m_registrations; ///< beside the rows
    QStringList m_names;                 ///< folded, beside the rows
    QList<RegistrationKind> m_kinds;
    QHash<RegistrationGroupId, QString> m_groups;
    QList<int> m_shown; ///< of the rows
    QHash<RegistrationId, WaitingList::Place> m_placesInLine;
};

} // namespace rnf
