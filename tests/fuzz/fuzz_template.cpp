#include "fuzz/Fuzzed.h"

#include "letters/LetterText.h"

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// No value is said twice over: what stands between braces in one is text.
LetterValues valuesOf(const LetterFields &fields, bool areKnown)
{
    LetterValues values;
    for (const auto &field : fields.all()) {
        values.own += areKnown ? u"{{"_s + field.key + u"}}"_s : QString();
        values.shared += QString();
    }
    return values;
}

} // namespace

/// The text of a letter: what is wrong with it is said, and what is not can be written to everybody.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const LetterFields fields{FieldCatalog()};
    static const LetterValues known = valuesOf(fields, true), unknown = valuesOf(fields, false);
    const QString text = QString::fromUtf8(fuzzedBytes(data, size));
    const auto cut = text.indexOf(u'\n');
    const LetterText letter({.language = u"en"_s, .subject = text.left(cut), .body = text.mid(cut + 1)}, fields);
    for (const auto &problem : letter.problems())
        demand(!problem.what.isEmpty() && !problem.hint.isEmpty());
    for (const auto *values : {&known, &unknown}) {
        const auto written = letter.rendered(*values);
        demand(bool(written) == letter.problems().isEmpty());
        demand(!written || !written->body.contains(LetterTags::sectionMark));
        constexpr qsizetype mostOfAValue = 60; // a field, and all around it
        demand(!written || written->body.size() <= (text.size() + 1) * mostOfAValue);
    }
    return 0;
}
