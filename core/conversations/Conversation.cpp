#include "conversations/Conversation.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto methods = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("ConversationWords", "One-on-one"),
    QT_TRANSLATE_NOOP("ConversationWords", "House visit"),
    QT_TRANSLATE_NOOP("ConversationWords", "At work"),
    QT_TRANSLATE_NOOP("ConversationWords", "Meeting"),
    QT_TRANSLATE_NOOP("ConversationWords", "Phone call"),
    QT_TRANSLATE_NOOP("ConversationWords", "Text message"),
    QT_TRANSLATE_NOOP("ConversationWords", "Text to many"),
    QT_TRANSLATE_NOOP("ConversationWords", "E-mail"),
    QT_TRANSLATE_NOOP("ConversationWords", "Letter"),
    QT_TRANSLATE_NOOP("ConversationWords", "Social media"),
    QT_TRANSLATE_NOOP("ConversationWords", "At the door"),
});
constexpr auto results = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("ConversationWords", "Talked"),
    QT_TRANSLATE_NOOP("ConversationWords", "No answer"),
    QT_TRANSLATE_NOOP("ConversationWords", "Busy"),
    QT_TRANSLATE_NOOP("ConversationWords", "Call back"),
    QT_TRANSLATE_NOOP("ConversationWords", "Cannot talk now"),
    QT_TRANSLATE_NOOP("ConversationWords", "Left a message"),
    QT_TRANSLATE_NOOP("ConversationWords", "Wrong number or moved"),
    QT_TRANSLATE_NOOP("ConversationWords", "Refused"),
    QT_TRANSLATE_NOOP("ConversationWords", "Other language"),
    QT_TRANSLATE_NOOP("ConversationWords", "Deceased"),
    QT_TRANSLATE_NOOP("ConversationWords", "Do not contact"),
});
constexpr auto letters = std::to_array({'T', 'N', 'B', 'C', 'L', 'M', 'W', 'R', 'G', 'D', 'X'});
static_assert(methods.size() == keysOf(ContactMethod{}).size() && results.size() == keysOf(ContactResult{}).size()
              && letters.size() == results.size());

} // namespace

QString reachedResults()
{
    QStringList words;
    const auto keys = keysOf(ContactResult{});
    for (size_t i = 0; i < keys.size(); ++i) {
        if (isReached(ContactResult(i)))
            words += u'\'' + QLatin1String(keys[i]) + u'\'';
    }
    return words.join(u", "_s);
}

QString ConversationWords::method(ContactMethod method) { return tr(methods[size_t(method)]); }

QString ConversationWords::result(ContactResult result) { return tr(results[size_t(result)]); }

QChar ConversationWords::letter(ContactResult result) { return QLatin1Char(letters[size_t(result)]); }

std::optional<ContactResult> ConversationWords::resultOf(QChar letter)
{
    for (size_t i = 0; i < letters.size(); ++i) {
        if (letter.toUpper() == QLatin1Char(letters[i]))
            return ContactResult(i);
    }
    return std::nullopt;
}

QString ConversationWords::title(const Conversation &conversation)
{
    return tr("%1 – %2").arg(result(conversation.result), method(conversation.method).toLower());
}

} // namespace rnf
