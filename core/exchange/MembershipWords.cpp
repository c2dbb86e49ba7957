#include "exchange/MembershipWords.h"

#include "base/Text.h"
#include "people/PersonFields.h"
#include "standing/StandingWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct MembershipWord {
    const char *word; ///< normalized
    SaidState said;
};

const QList<MembershipWord> &membershipWords()
{
    using enum MembershipState;
    static const QList<MembershipWord> words{
        // CiviCRM, and the first two of them Broadstripes as well
        {"current", {Member}},
        {"new", {Member}},
        {"grace", {InArrears}},
        {"expired", {Withdrawn}},
        {"cancelled", {Withdrawn}},
        {"canceled", {Withdrawn}},
        {"deceased", {Withdrawn, true}},
        // what people write
        {"active", {Member}},
        {"paid", {Member}},
        {"in good standing", {Member}},
        {"good standing", {Member}},
        {"miembro", {Member}},
        {"afiliado", {Member}},
        {"afiliada", {Member}},
        {"activo", {Member}},
        {"activa", {Member}},
        {"al dia", {Member}},
        {"arrears", {InArrears}},
        {"delinquent", {InArrears}},
        {"past due", {InArrears}},
        {"overdue", {InArrears}},
        {"behind", {InArrears}},
        {"unpaid", {InArrears}},
        {"con cuotas atrasadas", {InArrears}},
        {"atrasado", {InArrears}},
        {"atrasada", {InArrears}},
        {"en mora", {InArrears}},
        {"resigned", {Withdrawn}},
        {"former", {Withdrawn}},
        {"former member", {Withdrawn}},
        {"de baja", {Withdrawn}},
        {"baja", {Withdrawn}},
        {"died", {Withdrawn, true}},
        {"fallecido", {Withdrawn, true}},
        {"fallecida", {Withdrawn, true}},
        {"retiree", {Retired}},
        {"jubilado", {Retired}},
        {"jubilada", {Retired}},
        {"honorario", {Honorary}},
        {"honoraria", {Honorary}},
        {"applied", {Pending}},
        {"applicant", {Pending}},
        {"pendiente", {Pending}},
    };
    return words;
}

} // namespace

std::optional<SaidState> MembershipWords::state(const QString &word)
{
    const QString normalized = normalizedHeader(word);
    const auto &words = membershipWords();
    const auto found =
        std::ranges::find_if(words, [&](const MembershipWord &known) { return normalized == QLatin1String(known.word); });
    if (found != words.end())
        return found->said;
    const auto keys = keysOf(MembershipState());
    for (size_t i = 0; i < keys.size(); ++i) {
        if (normalized == normalizedHeader(QLatin1String(keys[i]))
            || normalized == normalizedHeader(StandingWords::state(MembershipState(i))))
            return SaidState{MembershipState(i)};
    }
    // "Member: yes". What a no means, only somebody can say.
    return readYesNo(word).value_or(false) ? std::optional(SaidState()) : std::nullopt;
}

QString MembershipWords::states()
{
    QStringList words;
    for (size_t i = 0; i < keysOf(MembershipState()).size(); ++i)
        words += StandingWords::state(MembershipState(i));
    return words.join(u", "_s);
}

} // namespace rnf
