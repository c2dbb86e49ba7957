#include "letters/ReadyLetters.h"

using namespace Qt::StringLiterals;

namespace rnf {

LetterTemplate ReadyLetters::of(LetterKind kind)
{
    if (kind == LetterKind::Email)
        return {{},
                tr("New e-mail"),
                kind,
                {{0,
                  {},
                  tr("A word from {{organization}}"),
                  tr("Dear {{preferred_name}},\n\nthis is what we want to tell you.\n\nIn solidarity\n{{sender}}, "
                     "{{organization}}")}}};
    return {
        {},
        tr("New letter"),
        kind,
        {{0,
          {},
          tr("A word from {{organization}}"),
          tr("{{today}}\n\nDear {{preferred_name}},\n\nthis is what we want to tell you.\n{{#is_member}}\nThis paragraph is "
             "for members only.\n{{/is_member}}\n\nIn solidarity\n\n\n{{sender}}\n{{organization}}")}}};
}

LetterTemplate ReadyLetters::ofSessions(LetterKind kind)
{
    const QString text = tr("Dear {{preferred_name}},\n\nthis is what you do at “{{event_name}}”:\n\n{{event_sessions}}\n\n"
                            "Please tell us soon if something is wrong or missing.\n\nIn solidarity\n{{sender}}, "
                            "{{organization}}");
    return {{},
            tr("Your sessions"),
            kind,
            {{0, {}, tr("Your sessions at {{event_name}}"), kind == LetterKind::Email ? text : u"{{today}}\n\n"_s + text}}};
}

} // namespace rnf
