#include "exchange/SheetXml.h"

#include "exchange/SheetBook.h"

#include <algorithm>

namespace rnf {

SheetXml::SheetXml(std::unique_ptr<QIODevice> part) : m_part(std::move(part)), m_xml(m_part.get()) {}

bool SheetXml::next()
{
    m_depth -= std::exchange(m_wasEnd, false);
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                throw SheetTrouble{"damaged"};
            return true;
        case QXmlStreamReader::EndElement:
            m_wasEnd = true;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            throw SheetTrouble{"entities"};
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::Invalid:
            throw SheetTrouble{"damaged"};
        default:
            break;
        }
    }
}

QString SheetXml::attribute(QLatin1StringView name) const
{
    for (const auto &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString SheetXml::foreignAttribute(QLatin1StringView name) const
{
    for (const auto &attribute : m_xml.attributes()) {
        if (attribute.name() == name && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool SheetXml::says(QLatin1StringView name, QLatin1StringView value) const
{
    return std::ranges::any_of(m_xml.attributes(), [=](const QXmlStreamAttribute &attribute) {
        return attribute.name() == name && attribute.value() == value;
    });
}

qint64 SheetXml::number(QLatin1StringView name, qint64 least) const { return qMax(least, attribute(name).toLongLong()); }

void SheetXml::skip()
{
    for (const int depth = m_depth; next() && !(isEnd() && m_depth == depth);) {}
}

QString SheetXml::readText()
{
    QString text;
    for (const int depth = m_depth; next() && !(isEnd() && m_depth == depth);) {
        if (isText())
            text += m_xml.text();
    }
    return text;
}

double SheetXml::part() const
{
    const qint64 size = m_part->size();
    return size > 0 ? qMin(1.0, double(m_part->pos()) / double(size)) : 0;
}

} // namespace rnf
