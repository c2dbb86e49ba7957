#pragma once

#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace rnf {

/// What somebody else reads in a workbook that we wrote: its only sheet, cell by cell.
class SheetFile {
public:
    struct Cell {
        QString text;
        bool isText = false;
        bool isFormula = false;
        int style = 0;
    };

    explicit SheetFile(const QString &path)
    {
        readStyles(entry(path, QStringLiteral("xl/styles.xml")));
        readSheet(entry(path, QStringLiteral("xl/worksheets/sheet1.xml")));
    }

    bool isWhole() const { return m_isWhole; }
    /// "B2"
    Cell at(const QString &name) const { return m_cells.value(name); }
    QString text(const QString &name) const { return at(name).text; }
    /// "yyyy-mm-dd"; empty for the usual one
    QString numberFormat(const QString &name) const { return m_numberFormats.value(m_formatOf.value(at(name).style)); }
    bool isBold(const QString &name) const { return m_boldFonts.value(m_fontOf.value(at(name).style)); }
    int formulas() const { return m_formulas; }
    int rows() const { return m_rows; }
    QString filterRange() const { return m_filterRange; }
    bool isHeadFrozen() const { return m_isHeadFrozen; }
    QList<double> widths() const { return m_widths; }

    static QByteArray entry(const QString &path, const QString &name)
    {
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, name});
        unzip.waitForFinished();
        return unzip.readAllStandardOutput();
    }

private:
    /// "_x0001_" and "_x005F_" as they were meant.
    static QString plain(const QString &text)
    {
        static const QRegularExpression escape(QStringLiteral("_x([0-9A-F]{4})_"));
        QString result;
        qsizetype last = 0;
        for (const auto &match : escape.globalMatch(text)) {
            result += text.mid(last, match.capturedStart() - last) + QChar(match.captured(1).toUShort(nullptr, 16));
            last = match.capturedEnd();
        }
        return result + text.mid(last);
    }

    void readStyles(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        bool isOfCells = false;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement() && !xml.isEndElement())
                continue;
            const auto attribute = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toString(); };
            if (xml.name() == QLatin1String("cellXfs"))
                isOfCells = xml.isStartElement();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("numFmt"))
                m_numberFormats.insert(attribute("numFmtId").toInt(), attribute("formatCode"));
            else if (xml.name() == QLatin1String("font"))
                m_boldFonts += false;
            else if (xml.name() == QLatin1String("b"))
                m_boldFonts.last() = true;
            else if (xml.name() == QLatin1String("xf") && isOfCells) {
                m_formatOf += attribute("numFmtId").toInt();
                m_fontOf += attribute("fontId").toInt();
            }
        }
    }

    void readSheet(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        QString name;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attribute = [&](const char *key) { return xml.attributes().value(QLatin1String(key)).toString(); };
            if (xml.name() == QLatin1String("row")) {
                ++m_rows;
            } else if (xml.name() == QLatin1String("c")) {
                name = attribute("r");
                m_cells.insert(name, {{}, attribute("t") == QLatin1String("inlineStr"), false, attribute("s").toInt()});
            } else if (xml.name() == QLatin1String("f")) {
                m_cells[name].isFormula = true;
                ++m_formulas;
            } else if (xml.name() == QLatin1String("t") || xml.name() == QLatin1String("v")) {
                m_cells[name].text = plain(xml.readElementText());
            } else if (xml.name() == QLatin1String("col")) {
                m_widths += attribute("width").toDouble();
            } else if (xml.name() == QLatin1String("autoFilter")) {
                m_filterRange = attribute("ref");
            } else if (xml.name() == QLatin1String("pane")) {
                m_isHeadFrozen = attribute("ySplit") == QLatin1String("1") && attribute("state") == QLatin1String("frozen");
            }
        }
        m_isWhole = !xml.hasError() && !bytes.isEmpty();
    }

    QHash<QString, Cell> m_cells;
    QHash<int, QString> m_numberFormats;
    QList<bool> m_boldFonts;
    QList<int> m_formatOf, m_fontOf;
    QList<double> m_widths;
    QString m_filterRange;
    int m_formulas = 0, m_rows = 0;
    bool m_isHeadFrozen = false, m_isWhole = false;
};

} // namespace rnf
