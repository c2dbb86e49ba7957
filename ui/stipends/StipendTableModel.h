#pragma once

#include "stipends/Stipends.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The stipends of a programme's month, one line for each intern and for each adjustment of an earlier month.
class StipendTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, Agreed, Approved, Mean, Days, Amount, Rate, ColumnCount };

    /// Empty until `show`.
    StipendTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const InternProgram &program, const QDate &month);

    const StipendMonth &month() const { return m_month; }
    /// Nothing where there is no such row.
    const StipendRow *rowAt(int row) const;
    /// The first row of a placement for a month; -1 where there is none.
    int rowOf(PlacementId placement, const QDate &month) const;
    QString nameOf(PersonId person) const { return m_names.value(person); }
    /// "Ana Reyes", "Ana Reyes, adjustment of October 2026"
    QString nameOf(const StipendRow &row) const;
    /// On the first day of the month that the row is for.
    std::optional<WageRate> minimumWage(const StipendRow &row) const { return m_wages.value(row.line.month); }
    template <typename Test>
    int count(Test test) const
    {
        return int(std::ranges::count_if(m_month.rows, test));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_month.rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void readNames();
    void readWages(const QString &jurisdiction);
    QString cell(const StipendRow &row, int column) const;
    /// As there is room for it in a column: "Ana Reyes, October 2026" of an adjustment.
    QString shortName(const StipendRow &row) const;
    QString state(const StipendRow &row) const;

    Workspace &m_workspace;
    Session m_session;
    StipendMonth m_month;
    QHash<PersonId, QString> m_names;
    QHash<QDate, std::optional<WageRate>> m_wages;
};

} // namespace rnf
