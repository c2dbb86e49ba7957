#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace rnf {

/// Parts of a zip file and what is in them.
using TestParts = QList<std::pair<QString, QByteArray>>;

QByteArray zipOf(const TestParts &parts);
/// Makes the directory say that this part unpacks to so many bytes.
QByteArray withSizeOf(QByteArray zip, const QByteArray &part, quint32 size);

/// What a workbook for Excel is made of. Each part is XML without its outermost element.
struct TestWorkbook {
    QList<std::pair<QString, QByteArray>> sheets; ///< names and rows: "<row><c><v>1</v></c></row>"
    QByteArray sharedTexts = {};                  ///< "<si><t>Rosa</t></si>"
    QByteArray formats = {};                      ///< "<numFmt numFmtId='164' formatCode='00000'/>"
    QList<int> styles = {0};                      ///< numbers of formats, by style
    QByteArray properties = {};                   ///< "<workbookPr date1904='1'/>"
    QByteArray afterRows = {};                    ///< "<mergeCells>…</mergeCells>", in every sheet
    bool isStrict = false;                        ///< the other edition of the format
    QString main = QStringLiteral("xl/workbook.xml");

    TestParts parts() const;
    QByteArray bytes() const { return zipOf(parts()); }
};
/// Of one sheet with these rows.
QByteArray workbookOf(const QByteArray &rows);

/// An OpenDocument workbook with these tables: "<table:table table:name='List'>…</table:table>".
QByteArray openBookOf(const QByteArray &tables);
/// A Word document with this body.
QByteArray wordDocumentOf(const QByteArray &body);
/// A table for it: rows of cells with plain text.
QByteArray wordTableOf(const QList<QList<QByteArray>> &rows);

} // namespace rnf
