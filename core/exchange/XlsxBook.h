#pragma once

#include "exchange/CellFormat.h"
#include "exchange/SheetBook.h"

namespace rnf {

class SheetXml;
class SheetZip;

/// A workbook as Excel writes it (.xlsx, .xlsm, .xltx, both editions of the format): stored results of formulas, days and
/// times by their number formats, and of merged cells what is shown, once. Cells with errors, such as "#N/A", are blank.
class XlsxBook : public SheetBook {
public:
    /// `main`: the part that names the sheets.
    XlsxBook(std::unique_ptr<SheetZip> zip, const QString &main);
    ~XlsxBook() override;

    QStringList sheets() const override;
    bool isHidden(int sheet) const override { return m_sheets[size_t(sheet)].isHidden; }
    void read(int sheet, const TakeRow &take) override;

private:
    struct Sheet {
        QString name;
        QString part;
        bool isHidden;
    };
    /// Cells that are shown as one, counted from 1, both ends included.
    struct Merged {
        qint64 top, left, bottom, right;
    };
    struct Cell {
        QString type;
        int style;
        qint64 column;
    };

    void readStyles(const QString &part);
    void readSharedTexts(const QString &part);
    std::vector<Merged> mergedCells(const QString &part) const;
    QString cellText(SheetXml &xml, const Cell &cell) const;
    QString shown(const Cell &cell, const QString &value) const;
    QString sharedText(const QString &number) const;

    std::unique_ptr<SheetZip> m_zip;
    std::vector<Sheet> m_sheets;
    bool m_is1904 = false;
    std::vector<CellFormat> m_formats; ///< by the style of a cell
    std::string m_sharedTexts;         ///< UTF-8, one after another
    std::vector<quint32> m_sharedEnds;
};

} // namespace rnf
