#pragma once

#include "exchange/Imports.h"

#include <QTableWidget>

namespace rnf {

/// The columns of a file: what they hold, where they go, and how sure that is.
class ColumnTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    void show(const ImportPreview &preview);
    void setRecipe(const ImportRecipe &recipe);

Q_SIGNALS:
    /// Somebody sends a column elsewhere; an empty field leaves it out.
    void fieldChosen(int column, const QString &field);

private:
    void showCertainty(int column, const ColumnRule &rule);
};

} // namespace rnf
