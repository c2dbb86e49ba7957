#pragma once

#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// Weeks that wait for a decision, the longest waiting first, with what there is to look at.
class ApprovalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, WeekOf, Time, Agreed, Remarks, ColumnCount };

    ApprovalModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void reload();
    QList<Timesheet> sheets() const;
    int rowOf(TimesheetId id) const;
    /// "Next: Lucía Gómez, week of 2 Nov"
    QString nextText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Timesheet sheet;
        std::array<QString, ColumnCount> cells;
    };

    QDate today() const;
    Line lineFor(const Timesheet &sheet, const QString &name);

    Workspace &m_workspace;
    const Session &m_session;
    QList<Line> m_lines;
};

} // namespace rnf
