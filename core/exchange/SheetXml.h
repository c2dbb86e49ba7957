#pragma once

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

namespace rnf {

/// Walks through one part of a document. Names are told without their namespaces, which differ between the editions of a
/// format. Throws a SheetTrouble at what is no XML, is nested deeper than any document, or defines words of its own.
class SheetXml {
public:
    static constexpr int deepest = 200;

    explicit SheetXml(std::unique_ptr<QIODevice> part);

    /// Goes to the next start or end of an element, or text; false at the end.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    bool isStart(QLatin1StringView name) const { return isStart() && m_xml.name() == name; }
    bool isEnd(QLatin1StringView name) const { return isEnd() && m_xml.name() == name; }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    /// Elements that are open, the present one included.
    int depth() const { return m_depth; }
    /// Empty where it is missing.
    QString attribute(QLatin1StringView name) const;
    /// That of another namespace than the element's, where one of the same name may stand beside it.
    QString foreignAttribute(QLatin1StringView name) const;
    /// Whether one of this name has this value, of whatever namespace.
    bool says(QLatin1StringView name, QLatin1StringView value) const;
    /// A whole number of at least `least`; this also where it is missing.
    qint64 number(QLatin1StringView name, qint64 least) const;
    /// From the start of an element to its end.
    void skip();
    /// The same, and the text in it.
    QString readText();

    /// How much is read, from 0 to 1.
    double part() const;

private:
    std::unique_ptr<QIODevice> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_wasEnd = false;
};

} // namespace rnf
