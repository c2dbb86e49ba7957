#include "exchange/VcardCards.h"

#include "base/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isMark(const QByteArray &line, const char *word)
{
    const auto colon = line.indexOf(':');
    return colon > 0 && line.size() < 40 && line.first(colon).trimmed().toUpper() == word
        && line.mid(colon + 1).trimmed().toUpper() == "VCARD";
}

bool beginsCard(const QByteArray &line) { return isMark(line, "BEGIN"); }
bool endsCard(const QByteArray &line) { return isMark(line, "END"); }

QString shownNumber(qint64 number) { return QLocale().toString(number); }

} // namespace

VcardCards::VcardCards(QIODevice &file, const QString &name, const std::optional<QByteArray> &encoding)
    : m_name(name), m_stream(file, encoding)
{
}

bool VcardCards::begins(QByteArrayView head)
{
    QByteArray start = head.first(qMin<qsizetype>(head.size(), 200)).toByteArray();
    start.removeIf([](char c) { return c == 0; }); // UTF-16
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, qsizetype(qstrlen(mark)));
    }
    start = start.trimmed();
    return beginsCard(start.first(
        qMin(start.size(), std::ranges::find_if(start, [](char c) { return c == '\r' || c == '\n'; }) - start.begin())));
}

bool VcardCards::next(Vcard &card)
{
    card = {};
    m_depth = 0;
    m_bytes = 0;
    while (!m_error && m_stream.next(m_line)) {
        if (beginsCard(m_line)) {
            if (m_hasBegun && !isInside(card))
                return finish(card, true);
            m_depth += m_hasBegun;
            m_hasBegun = true;
        } else if (endsCard(m_line)) {
            if (m_depth == 0 && std::exchange(m_hasBegun, false))
                return finish(card, false);
            m_depth = qMax<qint64>(0, m_depth - 1);
        } else if (m_hasBegun) {
            takeLine(card);
        }
    }
    noteTrouble();
    return std::exchange(m_hasBegun, false) && !m_error && finish(card, true);
}

/// A card that begins here is that of an agent, or one inside it.
bool VcardCards::isInside(const Vcard &card) const
{
    const auto *last = card.properties.isEmpty() ? nullptr : &card.properties.last();
    return m_depth > 0 || (last && last->name == "AGENT"_L1 && last->text.trimmed().isEmpty());
}

void VcardCards::takeLine(Vcard &card)
{
    const auto property = VcardProperty::of(m_line, m_stream.encoding());
    if (!property)
        return;
    if (m_depth > 0) { // of the cards inside only the first name is kept
        auto &agent = card.properties.last().text;
        if (property->name == "FN"_L1 && agent.isEmpty())
            agent = property->text;
        return;
    }
    card.isOld |= property->name == "VERSION"_L1 && property->text.startsWith(u'2');
    card.properties += *property;
    m_bytes += property->isBinary ? property->name.size() : m_line.size();
    if (card.properties.size() > mostProperties)
        fail({u"vcard-card-too-large"_s,
              Words::tr("Card %1 of %2 has more than %3 lines. Remove those that are not needed, then try again.")
                  .arg(shownNumber(m_count + 1), m_name, shownNumber(mostProperties))});
    else if (m_bytes > largestCard)
        fail({u"vcard-card-too-large"_s,
              Words::tr("Card %1 of %2 has more than %3 MB of text. Shorten it, then try again.")
                  .arg(shownNumber(m_count + 1), m_name, shownNumber(largestCard / (1024 * 1024)))});
}

void VcardCards::noteTrouble()
{
    if (m_stream.hasFailed())
        fail({.id = u"table-cannot-read"_s,
              .message = Words::tr("%1 could not be read to its end. Copy it to this computer, then try again.").arg(m_name),
              .isAboutOpening = true});
    else if (m_stream.isLineTooLong())
        fail({u"vcard-line-too-long"_s,
              Words::tr("Card %1 of %2 has a line of more than %3 MB. Shorten it, then try again.")
                  .arg(shownNumber(m_count + 1), m_name, shownNumber(VcardStream::longestLine / (1024 * 1024)))});
}

/// Counts a card that is read to its end.
bool VcardCards::finish(Vcard &card, bool isCutOff)
{
    card.isCutOff = isCutOff;
    if (++m_count > mostCards)
        fail({u"vcard-too-many-cards"_s,
              Words::tr("%1 has more than %2 cards. Split it into smaller files, then import them one after another.")
                  .arg(m_name, shownNumber(mostCards))});
    return !m_error;
}

void VcardCards::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace rnf
