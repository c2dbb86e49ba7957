#pragma once

#include "exchange/SheetBook.h"

namespace rnf {

class SheetXml;
class SheetZip;

/// A workbook of the OpenDocument format (.ods). Cells with errors, such as "#N/A", are blank.
class OdsBook : public SheetBook {
public:
    explicit OdsBook(std::unique_ptr<SheetZip> zip);
    ~OdsBook() override;

    QStringList sheets() const override { return m_names; }
    void read(int sheet, const TakeRow &take) override;

private:
    static void readTable(SheetXml &xml, const TakeRow &take);
    /// From the start of a row to its end. How often it stands there.
    static qint64 readRow(SheetXml &xml, BookRow &row);
    static QString cellText(SheetXml &xml);

    std::unique_ptr<SheetZip> m_zip;
    QStringList m_names;
};

} // namespace rnf
