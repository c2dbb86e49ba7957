#pragma once

#include "exchange/Imports.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace rnf {

/// How a list is read: its letters, columns, headings and dates, as they were found and as somebody knows better.
class ReadingRow : public QWidget {
    Q_OBJECT

public:
    explicit ReadingRow(QWidget *parent = nullptr);

    /// Letters and separators are asked about only where the list is text.
    void show(const TableLayout &layout, DateOrder dates);
    void setHasDates(bool hasDates);
    ReadOptions options() const;

Q_SIGNALS:
    void optionsChosen();
    void datesChosen(rnf::DateOrder dates);

private:
    TableLayout m_layout;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_dates;
    QSpinBox *m_skipped;
    QCheckBox *m_hasHeader;
};

} // namespace rnf
