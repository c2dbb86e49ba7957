#pragma once

#include "budget/Budgets.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The lines of a budget, income above expense, each side under its word.
class BudgetTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Planned, Committed, Actual, Receipt, ColumnCount };

    BudgetTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(EventId event);
    const QList<BudgetLine> &lines() const { return m_lines; }
    /// Nothing where the word of a side stands.
    std::optional<BudgetLine> at(int row) const;
    /// −1: it is not there any more.
    int rowOf(const BudgetLine &line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static QString cell(const BudgetLine &line, int column);
    static QString tip(const BudgetLine &line);
    QVariant sideData(BudgetSide side, int column, int role) const;

    Workspace &m_workspace;
    const Session &m_session;
    QList<BudgetLine> m_lines;
    QList<qsizetype> m_rows; ///< a line each, or the side whose word stands there: −1 income, −2 expense
};

} // namespace rnf
