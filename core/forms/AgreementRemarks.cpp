#include "forms/AgreementRemarks.h"

#include "base/Text.h"
#include "forms/FormProposals.h"
#include "forms/Forms.h"
#include "people/ChannelWords.h"
#include "storage/SqlValue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

std::optional<Channel> channelOfAnswers(const FormQuestion &question)
{
    constexpr auto consent = "consent_"_L1;
    const bool isTicked = question.kind == QuestionKind::Agreement || question.kind == QuestionKind::YesNo;
    return isTicked && question.goesTo.startsWith(consent) ? fromKey<Channel>(question.goesTo.sliced(consent.size()))
                                                           : std::nullopt;
}

/// In English or in Spanish: a "yes" to such a sentence may mean no.
bool holdsNegation(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(no|not|never|none|nobody|nothing|neither|nor|without|cannot|refuse|object|decline|disagree|stop|unsubscribe|"
        "opt(ed|ing)?[ -]out|(do|does|did|is|are|wo|ca|would|could|should|must)n['’ ]?t|"
        "nunca|jamas|nada|nadie|ningun|ninguna|tampoco|sin|rechazo|niego|opongo|darme de baja|desacuerdo|prohibo|"
        "dejen de|eviten)\\b"_s);
    return pattern.match(foldedText(text)).hasMatch();
}

QStringList textsOf(const BilingualText &text)
{
    QStringList texts{text.english, text.spanish};
    texts.removeAll(QString());
    return texts;
}

/// What is ticked: of an agreement its sentence, of yes or no the question.
BilingualText sentenceOf(const FormQuestion &question)
{
    return question.kind == QuestionKind::Agreement && !question.choices.isEmpty() ? question.choices.first().text
                                                                                   : question.label;
}

/// Texts that ask for this consent and for nothing else; of some consents there are none.
QStringList proposedTexts(const QString &goesTo)
{
    QStringList texts;
    for (const auto &question : FormProposals::of(FormKind::People, {}).questions) {
        if (question.goesTo == goesTo)
            texts += textsOf(question.label) + textsOf(sentenceOf(question));
    }
    return texts;
}

} // namespace

QStringList agreementRemarks(const FormQuestion &question)
{
    const auto channel = channelOfAnswers(question);
    if (!channel)
        return {};
    const auto sentence = sentenceOf(question);
    const auto proposed = proposedTexts(question.goesTo);
    const auto isOurs = [&](const QString &text) { return proposed.contains(text); };
    QStringList texts = textsOf(sentence) + textsOf(question.label);
    texts.removeDuplicates();
    texts.removeIf(isOurs);
    const QString name = ChannelWords::name(*channel);
    if (const auto negated = std::ranges::find_if(texts, &holdsNegation); negated != texts.end())
        return {Forms::tr("“%1” reads like a refusal, but whoever ticks it is taken to agree to: %2. Word it so that a tick "
                          "means yes.")
                    .arg(*negated, name)};
    const auto ticked = textsOf(sentence);
    if (std::ranges::all_of(ticked, isOurs))
        return {};
    return {Forms::tr("Whoever ticks “%1” is taken to agree to: %2. The sentence has to ask for just that.")
                .arg(sentence.first(FormLanguage::English), name)};
}

} // namespace rnf
