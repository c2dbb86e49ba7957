#pragma once

#include "exchange/CellReading.h"
#include "look/Dialog.h"

class QComboBox;
class QFormLayout;
class QTableWidget;

namespace rnf {

/// How the cells of one column are read: how a name is split, at what several values are, and which columns are joined to it.
/// What becomes of the first cells is shown as it is changed.
class ColumnDialog : public Dialog {
    Q_OBJECT

public:
    /// `phones` has to outlive it.
    ColumnDialog(const ImportPreview &preview, int column, const PhoneNumbers &phones, const FieldCatalog &catalog,
                 QWidget *parent);

    /// As it was changed.
    const ImportRecipe &recipe() const { return m_preview.recipe; }
    /// What a rule says of its cells, in a word or two.
    static QString told(const ColumnRule &rule, const FieldCatalog &catalog);

private:
    void addSplit(QFormLayout *form);
    void addSeparator(QFormLayout *form);
    void addJoin(QFormLayout *form);
    void fillJoin();
    void join();
    void takeApart();
    void showReadings();
    ColumnRule &rule() { return m_preview.recipe.columns[m_column]; }

    ImportPreview m_preview;
    const int m_column;
    const PhoneNumbers &m_phones;
    const FieldCatalog m_catalog;
    QComboBox *m_other = nullptr, *m_joint = nullptr;
    QPushButton *m_join = nullptr, *m_apart = nullptr;
    QLabel *m_joined = nullptr;
    QTableWidget *m_readings;
};

} // namespace rnf
