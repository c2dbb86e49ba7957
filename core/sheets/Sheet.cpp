#include "sheets/Sheet.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto codeLetters = std::to_array<char16_t>({u'P', u'S', u'C'});
static_assert(codeLetters.size() == keysOf(SheetKind{}).size());

} // namespace

QString Sheet::code() const { return QChar(codeLetters[size_t(kind)]) + QString::number(number); }

std::optional<int> Sheet::numberOf(const QString &code)
{
    QString digits = code.simplified().remove(u' ').toUpper();
    if (std::ranges::any_of(codeLetters, [&](QChar letter) { return digits.startsWith(letter); }))
        digits.remove(0, 1);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

QList<SheetMark> SheetMarks::marks(SheetKind kind)
{
    if (kind == SheetKind::SignIn)
        return {{here, tr("Here")}, {partly, tr("Here for a part of it")}};
    if (kind == SheetKind::Confirm)
        return {{comes, tr("Comes")},
                {doesNotCome, tr("Does not come")},
                {leftMessage, tr("Left a message")},
                {wrongNumber, tr("Wrong number")}};
    QList<SheetMark> marks;
    for (size_t i = 0; i < keysOf(ContactResult{}).size(); ++i)
        marks += {ConversationWords::letter(ContactResult(i)), ConversationWords::result(ContactResult(i))};
    return marks;
}

QString SheetMarks::meaning(SheetKind kind, QChar letter)
{
    const auto marks = SheetMarks::marks(kind);
    const auto found = std::ranges::find(marks, letter.toUpper(), &SheetMark::letter);
    return found == marks.end() ? QString() : found->meaning;
}

} // namespace rnf
