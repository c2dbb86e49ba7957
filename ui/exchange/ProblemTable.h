#pragma once

#include "exchange/PersonReader.h"

#include <QTableWidget>

namespace rnf {

/// The rows of a list that stay out, those with the same repair beside each other, and what to do about each. Where the
/// fault is one cell, it can be typed over.
class ProblemTable : public QTableWidget {
    Q_OBJECT

public:
    enum class Mending { InTheFile, Here };

    explicit ProblemTable(Mending mending, QWidget *parent = nullptr);

    /// While a cell is being typed, what is shown waits for its end.
    void show(QList<RowProblem> problems);

Q_SIGNALS:
    /// A cell of the list, by its row and column, shall say this.
    void mended(qint64 row, const QString &column, const QString &text);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void addRow(int row, const RowProblem &problem);

    const Mending m_mending;
    std::optional<QList<RowProblem>> m_waiting;
};

} // namespace rnf
