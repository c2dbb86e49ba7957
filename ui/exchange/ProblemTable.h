#pragma once

#include "exchange/PersonReader.h"

#include <QTableWidget>

namespace rnf {

/// The rows of a list that stay out, and what to do about each in the file.
class ProblemTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ProblemTable(QWidget *parent = nullptr);

    void show(const QList<RowProblem> &problems);
};

} // namespace rnf
