#include "exchange/ContactKind.h"

#include "base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct KindWords {
    ContactKind kind;
    QStringList words;
};

/// The first that has one of the words wins: a home fax is a fax. Old cards call any address that mail reaches "postal".
const QList<KindWords> &wordsOfKinds()
{
    static const QList<KindWords> kinds{
        {ContactKind::Fax, {u"fax"_s}},
        {ContactKind::Pager, {u"pager"_s}},
        {ContactKind::Work,
         {u"work"_s, u"business"_s, u"office"_s, u"company"_s, u"employer"_s, u"trabajo"_s, u"oficina"_s, u"laboral"_s,
          u"empresa"_s}},
        {ContactKind::Mailing, {u"mailing"_s}},
        {ContactKind::Mobile, {u"mobile"_s, u"cell"_s, u"iphone"_s, u"celular"_s, u"movil"_s}},
        {ContactKind::Home, {u"home"_s, u"main"_s, u"casa"_s}},
        {ContactKind::Mailing, {u"postal"_s}},
    };
    return kinds;
}

} // namespace

ContactKind contactKindOf(const QString &words)
{
    const QStringList said = foldedWords(words);
    const auto isSaid = [&](const QString &word) { return said.contains(word); };
    for (const auto &kind : wordsOfKinds()) {
        if (std::ranges::any_of(kind.words, isSaid))
            return kind.kind;
    }
    return ContactKind::Unsaid;
}

} // namespace rnf
