#include "support/TestDocuments.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QByteArray officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='" + kind + "' Target='" + target + "'/>";
}

QByteArray relations(const QByteArray &all)
{
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all + "</Relationships>";
}

} // namespace

TestParts TestWorkbook::parts() const
{
    const QByteArray kind = isStrict ? strictRelations : officeRelations;
    const QByteArray space = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray names, targets, cellStyles;
    TestParts parts;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        names += "<sheet name='" + sheets[i].first.toUtf8() + "' sheetId='" + number + "' r:id='s" + number + "'/>";
        targets += relation("s" + number, kind + "/worksheet", "worksheets/sheet" + number + ".xml");
        parts +=
            {u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), "<worksheet xmlns='" + space + "'><sheetData>" + sheets[i].second
                                                            + "</sheetData>" + afterRows + "</worksheet>"};
    }
    for (const int format : styles)
        cellStyles += "<xf numFmtId='" + QByteArray::number(format) + "'/>";
    targets += relation("t", kind + "/sharedStrings", "sharedStrings.xml") + relation("f", kind + "/styles", "styles.xml");
    parts += {u"xl/sharedStrings.xml"_s, "<sst xmlns='" + space + "'>" + sharedTexts + "</sst>"};
    parts += {u"xl/styles.xml"_s, "<styleSheet xmlns='" + space + "'><numFmts>" + formats + "</numFmts><cellXfs>"
                                      + cellStyles + "</cellXfs></styleSheet>"};
    parts += {main, "<workbook xmlns='" + space + "' xmlns:r='" + kind + "'>" + properties + "<sheets>" + names
                        + "</sheets></workbook>"};
    parts += {u"xl/_rels/"_s + main.section(u'/', -1) + u".rels"_s, relations(targets)};
    parts += {u"_rels/.rels"_s, relations(relation("m", kind + "/officeDocument", main.toUtf8()))};
    parts += {u"[Content_Types].xml"_s, "<Types/>"};
    return parts;
}

QByteArray workbookOf(const QByteArray &rows) { return TestWorkbook{{{u"List"_s, rows}}}.bytes(); }

QByteArray openBookOf(const QByteArray &tables)
{
    const QByteArray name = "urn:oasis:names:tc:opendocument:xmlns:";
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                  {u"content.xml"_s, "<office:document-content xmlns:office='" + name + "office:1.0' xmlns:table='" + name
                                         + "table:1.0' xmlns:text='" + name + "text:1.0'><office:body><office:spreadsheet>"
                                         + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

QByteArray wordDocumentOf(const QByteArray &body)
{
    return zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                  {u"_rels/.rels"_s, relations(relation("m", officeRelations + "/officeDocument", "word/document.xml"))},
                  {u"word/document.xml"_s,
                   "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                       + "</w:body></w:document>"}});
}

QByteArray wordTableOf(const QList<QList<QByteArray>> &rows)
{
    QByteArray table = "<w:tbl>";
    for (const auto &row : rows) {
        table += "<w:tr>";
        for (const auto &cell : row)
            table += "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>";
        table += "</w:tr>";
    }
    return table + "</w:tbl>";
}

} // namespace rnf
