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

} // namespace rnf
