#pragma once

#include "exchange/TableReader.h"

#include <QComboBox>

namespace rnf {

/// Which sheet of a workbook, or list of a document, is read. There is nothing to choose where a file has no more than one,
/// and then it is not seen.
class SheetBox : public QComboBox {
    Q_OBJECT

public:
    explicit SheetBox(QWidget *parent = nullptr);

    /// Answers whether there is something to choose.
    bool offer(const TableLayout &layout);
};

} // namespace rnf
