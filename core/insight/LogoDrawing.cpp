#include "insight/LogoDrawing.h"

#include "base/Words.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostElements = 5000;
constexpr qsizetype mostAttributes = 20'000; ///< the reader compares each of an element with every other one
constexpr qsizetype mostDepth = 200;
constexpr qint64 mostLettersDrawn = qint64(4) << 20; ///< letters of what is drawn, each time that it is

/// "href" of "xlink:href", because what a prefix means is declared by the drawing itself.
QString withoutPrefix(QStringView name) { return name.mid(name.lastIndexOf(u':') + 1).toString().toLower(); }

bool isReachingOut(const QString &style)
{
    static const QRegularExpression outside(u"@import|url\\s*+\\(\\s*+[\"']?+\\s*+(?!#)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return outside.match(style).hasMatch();
}

class DrawingReader {
public:
    explicit DrawingReader(const QByteArray &svg) : m_reader(svg), m_attributes(svg.count('='))
    {
        m_reader.setNamespaceProcessing(false); // like whoever draws it
        while (!m_reader.atEnd() && m_foreign.isEmpty() && !hasTooManyParts()) {
            m_from = m_reader.characterOffset();
            take(m_reader.readNext());
        }
        if (m_foreign.isEmpty() && isReachingOut(m_text))
            m_foreign = u"url(…)"_s;
        for (const auto &name : m_used)
            m_isNested |= m_parts.value(name).hasUse;
    }

    /// The first thing that may not be in it; empty: there is none.
    const QString &foreign() const { return m_foreign; }
    bool isDamaged() const { return m_reader.hasError(); }
    /// A part that shows parts that show others can stand for billions of them.
    bool hasTooManyParts() const
    {
        return m_attributes > mostAttributes || m_elements > mostElements || m_open.size() > mostDepth || m_isNested
            || drawn() > mostLettersDrawn;
    }

private:
    struct Part {
        QString name;    ///< its id; may be empty
        qint64 from = 0; ///< where it begins
        qint64 length = 0;
        bool hasUse = false; ///< it shows another part
    };

    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD)
            m_foreign = u"<!DOCTYPE>"_s;
        else if (token == QXmlStreamReader::ProcessingInstruction)
            m_foreign = u"<?%1?>"_s.arg(m_reader.processingInstructionTarget());
        else if (token == QXmlStreamReader::EntityReference)
            m_foreign = u"&%1;"_s.arg(m_reader.name());
        else if (token == QXmlStreamReader::Characters)
            m_text += m_reader.text();
        else if (token == QXmlStreamReader::StartElement)
            begin(withoutPrefix(m_reader.qualifiedName()));
        else if (token == QXmlStreamReader::EndElement)
            end();
    }
    void begin(const QString &element)
    {
        ++m_elements;
        if (QStringList{u"image"_s, u"script"_s, u"foreignobject"_s}.contains(element))
            m_foreign = u"<%1>"_s.arg(m_reader.qualifiedName());
        Part part{{}, m_from};
        for (const auto &attribute : m_reader.attributes()) {
            const QString name = withoutPrefix(attribute.qualifiedName()), value = attribute.value().toString();
            if (name == "id"_L1)
                part.name = value;
            if (name == "href"_L1)
                refer(element, value);
            if (isReachingOut(value))
                m_foreign = u"url(…)"_s;
        }
        m_open += part;
        if (element == "use"_L1) {
            for (auto &around : m_open)
                around.hasUse = true;
        }
    }
    void refer(const QString &element, const QString &to)
    {
        constexpr qsizetype shown = 40;
        if (!to.startsWith(u'#'))
            m_foreign = u"href=\"%1\""_s.arg(to.left(shown));
        else if (element == "use"_L1)
            m_used += to.mid(1);
    }
    void end()
    {
        Part part = m_open.takeLast();
        part.length = m_reader.characterOffset() - part.from;
        Part &known = m_parts[part.name]; // a drawing may call several the same
        known.length = qMax(known.length, part.length);
        known.hasUse |= part.hasUse;
    }
    qint64 drawn() const
    {
        if (!m_reader.atEnd())
            return 0; // what is shown again may still come
        return std::accumulate(m_used.begin(), m_used.end(), m_reader.characterOffset(),
                               [this](qint64 sum, const QString &name) { return sum + m_parts.value(name).length; });
    }

    QXmlStreamReader m_reader;
    qsizetype m_attributes; ///< at most
    qint64 m_from = 0;      ///< where the current token begins
    int m_elements = 0;
    QList<Part> m_open;           ///< from the outermost one
    QHash<QString, Part> m_parts; ///< those that ended, by their ids
    QStringList m_used;           ///< ids of what is shown again
    QString m_text;               ///< all of it, in which styles may be
    QString m_foreign;
    bool m_isNested = false;
};

} // namespace

Result<> checkLogoDrawing(const MonthlyLogo &logo)
{
    const DrawingReader drawing(logo.content);
    if (!drawing.foreign().isEmpty())
        return Error{
            u"not-alone"_s,
            Words::tr("%1 holds %2. A logo may hold nothing that runs, or that is read from elsewhere, so this is not "
                      "the logo now. Save it as plain SVG or as PNG, and choose that.")
                .arg(logo.fileName, drawing.foreign())};
    if (drawing.hasTooManyParts())
        return Error{u"too-many-parts"_s, Words::tr("%1 has more parts than can be drawn in a moment, so it is not the logo "
                                                    "now. Save it as PNG, 600 dots across, and choose that.")
                                              .arg(logo.fileName)};
    return drawing.isDamaged() ? logo.damaged() : Result<>();
}

} // namespace rnf
