#pragma once

#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// Who is placed where and until when, and how far their hours are: current placements first.
class PlacementTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Program, Term, ThisWeek, SoFar, Supervisor, Status, ColumnCount };

    /// Empty until `reload`.
    PlacementTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    /// Only those of a programme; an invalid one shows all.
    void show(ProgramId program);
    void reload();
    /// Placements there are, whether shown or not.
    int total() const { return int(m_all.size()); }
    int currentCount() const { return int(std::ranges::count_if(m_all, &Placement::isCurrent)); }
    /// The newest first.
    const QList<InternProgram> &programs() const { return m_programs; }
    PlacementId placementAt(int row) const { return m_shown.value(row).id; }
    PersonId personAt(int row) const { return m_shown.value(row).person; }
    int rowOf(PlacementId placement) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Minutes of this week, approved or not, and all that count.
    struct Worked {
        int thisWeek = 0, counting = 0;
    };

    void readNames();
    void readHours();
    QString cell(const Placement &placement, int column) const;
    QVariant share(const Placement &placement, int column) const;
    QString programName(ProgramId program) const;

    Workspace &m_workspace;
    Session m_session;
    ProgramId m_program;
    QList<InternProgram> m_programs;
    QList<Placement> m_all, m_shown;
    QHash<PersonId, QString> m_names;
    QHash<PlacementId, Worked> m_worked;
};

} // namespace rnf
