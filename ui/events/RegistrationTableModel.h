#pragma once

#include "events/Registration.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

class WindowWork;

/// Who is on the list of an event, by name: what they said, whether they confirmed, and whether they came. Holds the whole list
/// and shows what is asked for of it. The note can be edited.
class RegistrationTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Answer, Confirmed, Came, Source, Note, ColumnCount };
    enum class Only { Everybody, Yes, Unanswered, Waiting, Came, Missing };

    RegistrationTableModel(Workspace &workspace, const Session &session, WindowWork &work, QObject *parent = nullptr);

    /// Reads the list of an event.
    void show(const Event &event);
    /// Of the list that was read: those of whom this holds, and whose name has these words at the beginning of words.
    void narrow(Only only, const QString &search);

    /// Everybody on the list.
    const QList<RegistrationRow> &all() const { return m_rows; }
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
    void lineUp();
    void choose();
    bool isShown(const Registration &registration) const;
    QString cell(const RegistrationRow &row, int column) const;
    QString answer(const Registration &registration) const;
    QString came(const RegistrationRow &row) const;
    QDateTime onTheWall(const QString &instant) const;

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    Only m_only = Only::Everybody;
    QString m_search;
    QList<RegistrationRow> m_rows;
    QStringList m_names;                      ///< folded, beside the rows
    QList<int> m_shown;                       ///< of the rows
    QHash<RegistrationId, int> m_placeInLine; ///< of those who wait, from 1
};

} // namespace rnf
