#pragma once

#include "exchange/Imports.h"

#include <QTableWidget>

namespace rnf {

/// The columns of a file: what they hold, where they go, and how sure that is.
class ColumnTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    /// What `fieldChosen` says when a column shall become a field of the office's own.
    static inline const QString newField = QStringLiteral("+");

    /// `canMatch`: there are people whom the list may change, so that each column is asked what it may do to them.
    void show(const ImportPreview &preview, const FieldCatalog &catalog, bool canMatch);
    void setRecipe(const ImportRecipe &recipe);

Q_SIGNALS:
    /// Somebody sends a column elsewhere; an empty field leaves it out.
    void fieldChosen(int column, const QString &field);
    /// What a column may change of people we have; nothing: as the whole list.
    void policyChosen(int column, std::optional<rnf::MatchPolicy> policy);

    /// Somebody wants to say how the cells of a column are read.
    void cellsWanted(int column);

private:
    void addCellsButton(int column, const QString &header);
    void addPolicyBox(int column, const QString &header);
    void showCertainty(int column, const ImportRecipe &recipe);

    FieldCatalog m_catalog; ///< of the list that is shown
};

} // namespace rnf
