#include "exchange/ContactWords.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename Meaning>
struct ContactWord {
    const char *word; ///< normalized
    Meaning meaning;
};

template <typename Meaning, size_t count>
std::optional<Meaning> amongWords(const std::array<ContactWord<Meaning>, count> &words, const QString &normalized)
{
    const auto found =
        std::ranges::find_if(words, [&](const auto &known) { return normalized == QLatin1String(known.word); });
    return found == words.end() ? std::nullopt : std::optional(found->meaning);
}

std::optional<ContactResult> listedResult(const QString &normalized)
{
    using enum ContactResult;
    static constexpr auto words = std::to_array<ContactWord<ContactResult>>({
        // Zetkin, by number and by word
        {"1", Talked},
        {"successful", Talked},
        {"11", NoAnswer},
        {"no pickup", NoAnswer},
        {"12", Busy},
        {"line busy", Busy},
        {"13", CallBack},
        {"14", CannotTalk},
        {"not available", CannotTalk},
        {"15", LeftMessage},
        {"left message", LeftMessage},
        {"21", WrongNumber},
        {"wrong number", WrongNumber},
        // CiviCRM
        {"completed", Talked},
        {"unreachable", NoAnswer},
        {"scheduled", CallBack},
        // VAN
        {"canvassed", Talked},
        {"not home", NoAnswer},
        {"inaccessible", NoAnswer},
        {"left msg", LeftMessage},
        {"moved", WrongNumber},
        {"disconnected", WrongNumber},
        {"language barrier", OtherLanguage},
        {"do not call", DoNotContact},
        // what people write
        {"reached", Talked},
        {"answered", Talked},
        {"hablo", Talked},
        {"se hablo", Talked},
        {"hablamos", Talked},
        {"contesto", Talked},
        {"not at home", NoAnswer},
        {"nobody home", NoAnswer},
        {"no contesta", NoAnswer},
        {"no contesto", NoAnswer},
        {"no estaba", NoAnswer},
        {"ocupado", Busy},
        {"linea ocupada", Busy},
        {"callback", CallBack},
        {"call later", CallBack},
        {"volver a llamar", CallBack},
        {"llamar despues", CallBack},
        {"llamar mas tarde", CallBack},
        {"cannot talk", CannotTalk},
        {"can t talk", CannotTalk},
        {"unavailable", CannotTalk},
        {"ahora no puede", CannotTalk},
        {"no puede hablar", CannotTalk},
        {"voicemail", LeftMessage},
        {"left voicemail", LeftMessage},
        {"se dejo recado", LeftMessage},
        {"dejo recado", LeftMessage},
        {"recado", LeftMessage},
        {"buzon de voz", LeftMessage},
        {"bad number", WrongNumber},
        {"numero equivocado", WrongNumber},
        {"equivocado", WrongNumber},
        {"se mudo", WrongNumber},
        {"no quiso hablar", Refused},
        {"no quiso", Refused},
        {"se nego", Refused},
        {"otro idioma", OtherLanguage},
        {"dead", Deceased},
        {"died", Deceased},
        {"fallecio", Deceased},
        {"fallecido", Deceased},
        {"fallecida", Deceased},
        {"dnc", DoNotContact},
        {"no contactar", DoNotContact},
        {"no llamar", DoNotContact},
    });
    return amongWords(words, normalized);
}

std::optional<ContactMethod> listedMethod(const QString &normalized)
{
    using enum ContactMethod;
    static constexpr auto words = std::to_array<ContactWord<ContactMethod>>({
        {"1 1", OneOnOne},
        {"1 on 1", OneOnOne},
        {"face to face", OneOnOne},
        {"in person", OneOnOne},
        {"cara a cara", OneOnOne},
        {"en persona", OneOnOne},
        {"home visit", HouseVisit},
        {"visit", HouseVisit},
        {"visita a casa", HouseVisit},
        {"visita", HouseVisit},
        {"work site", Worksite},
        {"workplace", Worksite},
        {"en el trabajo", Worksite},
        {"house meeting", Meeting},
        {"reunion", Meeting},
        {"phone", PhoneCall},
        {"call", PhoneCall},
        {"phone bank", PhoneCall},
        {"phonebank", PhoneCall},
        {"paid phone", PhoneCall},
        {"volunteer phone", PhoneCall},
        {"telephone", PhoneCall},
        {"llamada", PhoneCall},
        {"llamada telefonica", PhoneCall},
        {"telefono", PhoneCall},
        {"text", Sms},
        {"texting", Sms},
        {"sms text", Sms},
        {"inbound sms", Sms},
        {"outbound sms", Sms},
        {"mensaje de texto", Sms},
        {"mass sms", TextBlast},
        {"bulk text", TextBlast},
        {"broadcast text", TextBlast},
        {"mensaje a muchos", TextBlast},
        {"inbound email", Email},
        {"outbound email", Email},
        {"correo", Email},
        {"correo electronico", Email},
        {"mail", Letter},
        {"print pdf letter", Letter},
        {"carta", Letter},
        {"redes sociales", SocialMedia},
        {"door", DoorKnock},
        {"door to door", DoorKnock},
        {"walk", DoorKnock},
        {"walk list", DoorKnock},
        {"walklist", DoorKnock},
        {"paid walk", DoorKnock},
        {"volunteer walk", DoorKnock},
        {"canvass", DoorKnock},
        {"en la puerta", DoorKnock},
        {"puerta a puerta", DoorKnock},
    });
    return amongWords(words, normalized);
}

/// By the words of the database and those on screen.
template <typename Meaning>
std::optional<Meaning> ownMeaning(const QString &normalized, QString (*shown)(Meaning))
{
    const auto keys = keysOf(Meaning());
    for (size_t i = 0; i < keys.size(); ++i) {
        if (normalized == normalizedHeader(QLatin1String(keys[i])) || normalized == normalizedHeader(shown(Meaning(i))))
            return Meaning(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<ContactResult> ContactWords::result(const QString &word)
{
    const QString text = word.trimmed();
    if (text.size() == 1) {
        if (const auto byLetter = ConversationWords::resultOf(text.front()))
            return byLetter;
    }
    const QString normalized = normalizedHeader(text);
    const auto listed = listedResult(normalized);
    return listed ? listed : ownMeaning(normalized, &ConversationWords::result);
}

std::optional<ContactMethod> ContactWords::method(const QString &word)
{
    const QString normalized = normalizedHeader(word);
    const auto listed = listedMethod(normalized);
    return listed ? listed : ownMeaning(normalized, &ConversationWords::method);
}

QString ContactWords::results()
{
    QStringList words;
    for (size_t i = 0; i < keysOf(ContactResult()).size(); ++i)
        words += tr("%1 (%2)").arg(ConversationWords::result(ContactResult(i)), ConversationWords::letter(ContactResult(i)));
    return words.join(u", "_s);
}

QString ContactWords::methods()
{
    QStringList words;
    for (size_t i = 0; i < keysOf(ContactMethod()).size(); ++i)
        words += ConversationWords::method(ContactMethod(i));
    return words.join(u", "_s);
}

} // namespace rnf
