#include "letters/LetterTags.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What people write has a page or two; what goes deeper than this, or on and on, wants to wear the program out.
constexpr qsizetype mostLetters = 50'000, mostNested = 10;

/// Puts a text together line by line, without the lines that hold only sections.
class PreparedLines {
public:
    void addText(QStringView text)
    {
        for (const QChar letter : text) {
            if (letter == u'\n') {
                endLine();
            } else {
                m_hasText = m_hasText || !letter.isSpace();
                m_line += letter;
            }
        }
    }
    void addTag(const QString &tag, bool isSection)
    {
        m_hasText = m_hasText || !isSection;
        m_hasSections = m_hasSections || isSection;
        m_line += tag;
        m_sections += tag;
    }
    QString whole()
    {
        m_whole += m_hasSections && !m_hasText ? m_sections : m_line;
        return m_whole;
    }

private:
    void endLine()
    {
        m_whole += m_hasSections && !m_hasText ? m_sections : m_line + u'\n';
        m_line.clear();
        m_sections.clear();
        m_hasText = m_hasSections = false;
    }

    QString m_whole, m_line, m_sections;
    bool m_hasText = false, m_hasSections = false;
};

} // namespace

LetterTags::LetterTags(const QString &text, const LetterFields &fields) : m_text(text)
{
    if (text.size() > mostLetters)
        m_problem = Problem{
            {}, tr("This is longer than %n letters.", nullptr, int(mostLetters)), tr("Shorten it, or attach what is long.")};
    else
        read(fields);
}

void LetterTags::read(const LetterFields &fields)
{
    qsizetype from = 0;
    while (!m_problem) {
        const qsizetype start = m_text.indexOf("{{"_L1, from);
        checkBetween(from, start < 0 ? m_text.size() : start);
        if (start < 0)
            break;
        const bool isUnescaped = m_text.mid(start + 2, 1) == "{"_L1;
        const QString closing(isUnescaped ? 3 : 2, u'}');
        const qsizetype inside = start + closing.size(), end = m_text.indexOf(closing, inside);
        const QString content = end < 0 ? QString() : m_text.sliced(inside, end - inside).trimmed();
        if (end < 0 || (content.contains(u'\n') && !content.startsWith(u'!'))) {
            refuse(start, tr("A field begins with {{ and does not end."), tr("Type }} behind its name."));
            break;
        }
        from = end + closing.size();
        add(content, start, from, isUnescaped, fields);
    }
    if (!m_problem && !m_open.isEmpty())
        refuse(m_open.last().start, tr("%1 is not closed.").arg(written(m_open.last())),
               tr("Type {{/%1}} where it ends.").arg(m_open.last().name));
}

void LetterTags::add(const QString &content, qsizetype start, qsizetype end, bool isUnescaped, const LetterFields &fields)
{
    using enum Tag::Kind;
    static const QHash<QChar, Tag::Kind> kinds{
        {u'#', Section}, {u'^', Inverted}, {u'/', End}, {u'!', Remark}, {u'&', Value}};
    const QChar first = content.isEmpty() ? QChar() : content[0];
    if (!isUnescaped && (first == u'>' || first == u'=')) {
        refuse(start, tr("{{%1 … is not allowed: a letter takes in no other texts and no other braces.").arg(first),
               tr("Delete it, and write what you mean here."));
        return;
    }
    Tag tag{Value, content, -1, start, end};
    if (!isUnescaped && kinds.contains(first)) {
        tag.kind = kinds.value(first);
        tag.name = content.sliced(1).trimmed();
    }
    if (tag.kind != Remark)
        checkName(tag, fields);
    if (!m_problem)
        nest(tag);
    m_tags += tag;
}

void LetterTags::checkName(Tag &tag, const LetterFields &fields)
{
    tag.field = fields.indexOf(tag.name);
    if (tag.field < 0) {
        const QString likely = fields.likely(tag.name);
        refuse(tag.start, tr("There is no field “%1”.").arg(tag.name),
               likely.isEmpty() ? tr("Choose one under “Insert field”.") : tr("Did you mean {{%1}}?").arg(likely));
    } else if (tag.kind == Tag::Kind::Value && fields.all()[tag.field].isFlag) {
        refuse(tag.start, tr("“%1” is only yes or no, so there is nothing to print.").arg(tag.name),
               tr("Write {{#%1}} before and {{/%1}} behind what is meant for those people.").arg(tag.name));
    }
}

/// Keeps what is open, and refuses what does not fit that.
void LetterTags::nest(const Tag &tag)
{
    if (tag.kind == Tag::Kind::Section || tag.kind == Tag::Kind::Inverted) {
        m_open += tag;
        if (m_open.size() > mostNested)
            refuse(tag.start, tr("Too many fields stand within each other here."), tr("Close some of them before."));
    } else if (tag.kind == Tag::Kind::End) {
        if (m_open.isEmpty())
            refuse(tag.start, tr("{{/%1}} closes nothing.").arg(tag.name),
                   tr("Write {{#%1}} where it begins, or delete it.").arg(tag.name));
        else if (m_open.last().name != tag.name)
            refuse(tag.start, tr("{{/%1}} stands where %2 is still open.").arg(tag.name, written(m_open.last())),
                   tr("Type {{/%1}} before it.").arg(m_open.last().name));
        else
            m_open.removeLast();
    }
}

void LetterTags::checkBetween(qsizetype from, qsizetype to)
{
    const qsizetype stray = QStringView(m_text).sliced(from, to - from).indexOf(u"}}");
    if (stray >= 0)
        refuse(from + stray, tr("}} ends a field that did not begin."), tr("Type {{ before its name, or delete them."));
}

void LetterTags::refuse(qsizetype at, const QString &what, const QString &hint)
{
    const auto line = QStringView(m_text).first(at).count(u'\n') + 1;
    m_problem = Problem{{}, tr("Line %1: %2").arg(line).arg(what), hint};
}

QString LetterTags::written(const Tag &tag)
{
    using enum Tag::Kind;
    static const QHash<Tag::Kind, QString> marks{{Section, u"#"_s}, {Inverted, u"^"_s}, {End, u"/"_s}};
    return u"{{"_s + marks.value(tag.kind) + tag.name + u"}}"_s;
}

bool LetterTags::names(qsizetype field) const
{
    return std::ranges::any_of(m_tags, [&](const Tag &tag) { return tag.field == field; });
}

QList<qsizetype> LetterTags::missing(const std::function<bool(qsizetype)> &isEmpty) const
{
    using enum Tag::Kind;
    QList<qsizetype> missing;
    int left = 0; // sections within the one that does not apply, itself among them
    for (const auto &tag : m_tags) {
        if (tag.kind == Section || tag.kind == Inverted)
            left += left > 0 || isEmpty(tag.field) == (tag.kind == Section);
        else if (tag.kind == End)
            left -= left > 0;
        else if (tag.kind == Value && left == 0 && isEmpty(tag.field) && !missing.contains(tag.field))
            missing += tag.field;
    }
    return missing;
}

QString LetterTags::prepared() const
{
    PreparedLines lines;
    qsizetype from = 0;
    for (const auto &tag : m_tags) {
        lines.addText(QStringView(m_text).sliced(from, tag.start - from));
        from = tag.end;
        if (tag.kind == Tag::Kind::Value)
            lines.addTag(u"{{"_s + QLatin1String(valuePrefix) + tag.name + u"}}"_s, false);
        else
            lines.addTag(tag.kind == Tag::Kind::Remark ? QString() : written(tag) + sectionMark, true);
    }
    lines.addText(QStringView(m_text).sliced(from));
    return lines.whole();
}

} // namespace rnf
