#include "recruiting/PostingText.h"

#include "base/Html.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString listMark = u"- "_s;

QString signedBy(const QString &name) { return u"— "_s + name; }

} // namespace

// --- what it says

QList<PostingText::Piece> PostingText::pieces() const
{
    QList<Piece> pieces;
    addBody(pieces);
    addQuotes(pieces);
    addWay(pieces);
    return pieces;
}

void PostingText::addBody(QList<Piece> &pieces) const
{
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    for (const auto &block : m_content.body.split(emptyLines, Qt::SkipEmptyParts)) {
        bool isFirst = true;
        for (const auto &line : block.split(u'\n', Qt::SkipEmptyParts)) {
            addLine(pieces, line.trimmed(), isFirst);
            isFirst = false;
        }
    }
}

/// `isFirst`: of its paragraph.
void PostingText::addLine(QList<Piece> &pieces, const QString &line, bool isFirst)
{
    using enum Piece::Kind;
    constexpr qsizetype longestHeading = 80;
    if (line.isEmpty())
        return;
    const bool isItem = line.startsWith(listMark);
    if (isFirst && !isItem && line.endsWith(u':') && line.size() <= longestHeading) {
        pieces += {Heading, {line.chopped(1)}};
        return;
    }
    const auto kind = isItem ? List : Text;
    const QString text = isItem ? line.mid(listMark.size()).trimmed() : line;
    if (isFirst || pieces.last().kind != kind)
        pieces += {kind, {text}};
    else if (isItem)
        pieces.last().lines += text;
    else
        pieces.last().lines.last() += u'\n' + text;
}

void PostingText::addQuotes(QList<Piece> &pieces) const
{
    if (!m_content.quotes.isEmpty())
        pieces += {Piece::Kind::Heading, {tr("What interns say")}};
    for (const auto &[excerpt, by] : m_content.quotes)
        pieces += {Piece::Kind::Quote, {tr("“%1”").arg(excerpt), signedBy(by)}};
}

void PostingText::addWay(QList<Piece> &pieces) const
{
    using enum Piece::Kind;
    pieces += {Heading, {tr("How to apply")}};
    if (m_content.url.isEmpty())
        pieces += {Text, {tr("Ask us for the application form.")}};
    else
        pieces += {Link, {m_content.url}};
    if (!m_content.code.isEmpty())
        pieces +=
            {Text, {tr("Give this code when you apply, so that we know where you heard of us: %1").arg(m_content.code)}};
    if (m_content.closesOn.isValid())
        pieces += {Text, {tr("Apply until %1.").arg(QLocale().toString(m_content.closesOn, tr("d MMMM yyyy")))}};
}

// --- as text

QString PostingText::plain() const
{
    QStringList head{m_content.title, m_content.organization};
    head.removeAll(QString());
    QString text = head.join(u'\n') + u"\n\n"_s;
    for (const auto &piece : pieces())
        text += plain(piece) + (piece.kind == Piece::Kind::Heading ? u"\n"_s : u"\n\n"_s);
    return text.trimmed() + u'\n';
}

QString PostingText::plain(const Piece &piece)
{
    switch (piece.kind) {
    case Piece::Kind::Heading:
        return piece.lines.first() + u':';
    case Piece::Kind::List:
        return listMark + piece.lines.join(u'\n' + listMark);
    case Piece::Kind::Link:
        return tr("Apply here: %1").arg(piece.lines.first());
    case Piece::Kind::Text:
    case Piece::Kind::Quote:
        break;
    }
    return piece.lines.join(u'\n');
}

// --- as HTML

QString PostingText::html() const
{
    QStringList parts{tagged(u"h1"_s, {m_content.title})};
    if (!m_content.organization.isEmpty())
        parts += tagged(u"p"_s, {m_content.organization});
    for (const auto &piece : pieces())
        parts += html(piece);
    return parts.join(u'\n') + u'\n';
}

QString PostingText::html(const Piece &piece)
{
    switch (piece.kind) {
    case Piece::Kind::Heading:
        return tagged(u"h2"_s, piece.lines);
    case Piece::Kind::List:
        return u"<ul>\n"_s + tagged(u"li"_s, piece.lines) + u"\n</ul>"_s;
    case Piece::Kind::Quote:
        return u"<blockquote>\n"_s + tagged(u"p"_s, piece.lines) + u"\n</blockquote>"_s;
    case Piece::Kind::Link:
        return u"<p>"_s + tr("Apply here: %1").toHtmlEscaped().arg(linked(piece.lines.first())) + u"</p>"_s;
    case Piece::Kind::Text:
        break;
    }
    return tagged(u"p"_s, piece.lines);
}

// --- on paper

Paper PostingText::paper() const
{
    Paper paper;
    for (const auto &piece : pieces())
        paper += PostingText::paper(piece);
    return paper;
}

PaperBlock PostingText::paper(const Piece &piece)
{
    if (piece.kind == Piece::Kind::Heading)
        return PaperBlock::heading(piece.lines.first());
    if (piece.kind == Piece::Kind::List)
        return PaperBlock::paragraph(u"• "_s + piece.lines.join(u"\n• "_s));
    return PaperBlock::paragraph(plain(piece));
}

} // namespace rnf
