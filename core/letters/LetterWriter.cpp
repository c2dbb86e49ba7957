#include "letters/LetterWriter.h"

#include "letters/LetterLanguages.h"

using namespace Qt::StringLiterals;

namespace rnf {

LetterWriter::LetterWriter(const LetterTemplate &from, const LetterFields &fields, const LetterOccasion &occasion)
    : m_fields(fields), m_occasion(occasion)
{
    for (const auto &wording : from.wordings) {
        if (!wording.isEmpty())
            m_texts += {wording.language, LetterText(wording, fields), fields.ofOccasion(occasion, wording.language)};
    }
}

const LetterWriter::Text *LetterWriter::in(const QString &language) const
{
    const auto found = std::ranges::find(m_texts, language, &Text::language);
    return found == m_texts.end() ? nullptr : &*found;
}

const LetterWriter::Text *LetterWriter::textFor(const LetterRecipient &to) const
{
    for (const auto &language : {to.language, QString(), m_occasion.officeLanguage}) {
        if (const auto *text = in(language))
            return text;
    }
    return m_texts.isEmpty() ? nullptr : &m_texts.first();
}

QList<Problem> LetterWriter::problems(const QString &language) const
{
    const auto *text = in(language);
    return text ? text->text.problems() : QList<Problem>();
}

QString LetterWriter::obstacle() const
{
    if (m_texts.isEmpty())
        return tr("There is no text yet. Type one first.");
    for (const auto &text : m_texts) {
        if (!text.text.problems().isEmpty()) {
            const Problem &first = text.text.problems().first();
            const QString what = first.what + u' ' + first.hint;
            return text.language.isEmpty()
                     ? what
                     : tr("%1: %2", "a language, what is wrong in it").arg(LetterLanguages::name(text.language), what);
        }
    }
    return {};
}

bool LetterWriter::isAbout(LetterField::About about) const
{
    return std::ranges::any_of(m_texts, [&](const Text &text) { return text.text.isAbout(about); });
}

QString LetterWriter::languageTold(const LetterRecipient &to) const
{
    const auto *text = textFor(to);
    if (!text)
        return {};
    const bool isForAll = text->language.isEmpty();
    const QString language = LetterLanguages::name(text->language);
    if (to.languageNoted.isEmpty())
        return isForAll ? tr("The text for every language: theirs is not noted.")
                        : tr("In %1: their language is not noted.").arg(language);
    if (!isForAll && text->language == to.language)
        return tr("In %1, their language.").arg(language);
    if (isForAll && to.language == m_occasion.officeLanguage)
        return tr("The text for every language.");
    return isForAll ? tr("The text for every language: there is none in %1.").arg(to.languageNoted)
                    : tr("In %1: there is no text in %2.").arg(language, to.languageNoted);
}

LetterValues LetterWriter::valuesIn(const Text &text, const LetterRecipient &to) const
{
    LetterValues values{to.values, text.shared};
    m_fields.addOwn(values.own, m_occasion, to.person, text.language);
    return values;
}

QStringList LetterWriter::missing(const LetterRecipient &to) const
{
    const auto *text = textFor(to);
    return text ? text->text.missing(valuesIn(*text, to)) : QStringList();
}

Result<RenderedLetter> LetterWriter::letter(const LetterRecipient &to) const
{
    const auto *text = textFor(to);
    if (!text)
        return Error{u"no-text"_s, obstacle()};
    return text->text.rendered(valuesIn(*text, to));
}

LetterWriter::Missing LetterWriter::missingOf(const QList<LetterRecipient> &people) const
{
    Missing found;
    QStringList labels;
    QHash<QString, int> counts;
    for (const auto &to : people) {
        for (const auto &label : missing(to)) {
            found.people += to.person;
            if (++counts[label] == 1)
                labels += label;
        }
    }
    QStringList sentences;
    for (const auto &label : std::as_const(labels))
        sentences += tr("%n people without “%1”.", nullptr, counts[label]).arg(label);
    found.told = sentences.join(u' ');
    return found;
}

} // namespace rnf
