#pragma once

#include "exchange/Imports.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace rnf {

class SheetBox;

/// How a list is read: its sheet, letters, columns, headings and dates, as they were found and as somebody knows better.
class ReadingRow : public QWidget {
    Q_OBJECT

public:
    explicit ReadingRow(QWidget *parent = nullptr);

    /// Letters and separators are asked about only where the list is text, and the sheet where there are several.
    void show(const TableLayout &layout, DateOrder dates);
    void setHasDates(bool hasDates);
    ReadOptions options() const;

Q_SIGNALS:
    void optionsChosen();
    void datesChosen(rnf::DateOrder dates);

private:
    void showSheets(const TableLayout &layout);

    TableLayout m_layout;
    SheetBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_dates;
    QSpinBox *m_skipped;
    QCheckBox *m_hasHeader;
    QLabel *m_leftOut;
};

} // namespace rnf
