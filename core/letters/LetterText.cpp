#include "letters/LetterText.h"

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Mustache = kainjow::mustache::mustache;
using MustacheData = kainjow::mustache::data;

/// Sections ask by the key of a field, and values are said under a name of their own: a value that is not known is a line to
/// fill in, but still one that is not there for a section.
MustacheData dataOf(const LetterFields &fields, const LetterValues &values)
{
    MustacheData data, said;
    for (qsizetype i = 0; i < fields.all().size(); ++i) {
        const std::string key = fields.all()[i].key.toStdString(), value = values.of(i).toStdString();
        data.set(key, MustacheData(value.empty() ? MustacheData::type::bool_false : MustacheData::type::bool_true));
        said.set(key, MustacheData(value.empty() ? LetterText::blank().toStdString() : value));
    }
    data.set(QString::fromLatin1(LetterTags::valuePrefix).chopped(1).toStdString(), said);
    return data;
}

/// Null where the library refuses the text.
std::unique_ptr<Mustache> parsedBy(const LetterTags &tags)
{
    try {
        auto text = std::make_unique<Mustache>(tags.prepared().toStdString());
        text->set_custom_escape([](const std::string &plain) { return plain; });
        return text->is_valid() ? std::move(text) : nullptr;
    } catch (const std::exception &) {
        return {};
    }
}

std::optional<QString> filledIn(Mustache *text, const MustacheData &data)
{
    if (!text)
        return {};
    try {
        return QString::fromStdString(text->render(data)).remove(LetterTags::sectionMark);
    } catch (const std::exception &) {
        return {};
    }
}

/// A section that does not apply may stand at the end, and leave empty lines there.
QString withoutEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

struct LetterText::Parsed {
    std::unique_ptr<Mustache> subject, body;
};

LetterText::LetterText(const LetterWording &wording, const LetterFields &fields)
    : m_language(wording.language), m_fields(fields), m_subject(wording.subject, fields), m_body(wording.body, fields)
{
    const auto read = [this](const QString &key, const LetterTags &tags) {
        auto text = tags.problem() ? nullptr : parsedBy(tags);
        if (tags.problem())
            m_problems += {key, tags.problem()->what, tags.problem()->hint};
        else if (!filledIn(text.get(), {}))
            m_problems +=
                {key, tr("The fields in this text cannot be understood."), tr("Delete them, and insert them again.")};
        return text;
    };
    auto subject = read(u"subject"_s, m_subject), body = read(u"body"_s, m_body);
    m_parsed = std::make_shared<const Parsed>(Parsed{std::move(subject), std::move(body)});
}

bool LetterText::isAbout(LetterField::About about) const
{
    for (qsizetype i = 0; i < m_fields.all().size(); ++i) {
        if (m_fields.all()[i].about == about && (m_subject.names(i) || m_body.names(i)))
            return true;
    }
    return false;
}

QStringList LetterText::missing(const LetterValues &values) const
{
    QStringList labels;
    for (const auto *tags : {&m_subject, &m_body}) {
        for (const auto field : tags->missing([&](qsizetype i) { return values.of(i).isEmpty(); }))
            labels += m_fields.all()[field].label;
    }
    labels.removeDuplicates();
    return labels;
}

Result<RenderedLetter> LetterText::rendered(const LetterValues &values) const
{
    if (!m_problems.isEmpty())
        return Error{u"template"_s, m_problems.first().what + u' ' + m_problems.first().hint, m_problems};
    const MustacheData data = dataOf(m_fields, values);
    const auto subject = filledIn(m_parsed->subject.get(), data), body = filledIn(m_parsed->body.get(), data);
    if (!subject || !body)
        return Error{u"template"_s, tr("The fields in this text cannot be understood. Delete them, and insert them again.")};
    return RenderedLetter{m_language, subject->simplified(), withoutEnd(*body), missing(values)};
}

} // namespace rnf
