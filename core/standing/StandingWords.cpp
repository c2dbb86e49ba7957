#include "standing/StandingWords.h"

#include <QLocale>

namespace rnf {
namespace {

constexpr auto states = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("StandingWords", "Pending"),
    QT_TRANSLATE_NOOP("StandingWords", "Member"),
    QT_TRANSLATE_NOOP("StandingWords", "In arrears"),
    QT_TRANSLATE_NOOP("StandingWords", "Withdrawn"),
    QT_TRANSLATE_NOOP("StandingWords", "Retired"),
    QT_TRANSLATE_NOOP("StandingWords", "Honorary"),
});
constexpr auto bases = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("StandingWords", "Not said"),
    QT_TRANSLATE_NOOP("StandingWords", "One-on-one"),
    QT_TRANSLATE_NOOP("StandingWords", "House visit"),
    QT_TRANSLATE_NOOP("StandingWords", "Took part in an action"),
    QT_TRANSLATE_NOOP("StandingWords", "Hearsay"),
});
constexpr auto cardKinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("StandingWords", "Authorization card"),
    QT_TRANSLATE_NOOP("StandingWords", "Membership card"),
    QT_TRANSLATE_NOOP("StandingWords", "Dues check-off"),
    QT_TRANSLATE_NOOP("StandingWords", "Political fund card"),
});
constexpr auto levelWords = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("StandingWords", "leads others"),
    QT_TRANSLATE_NOOP("StandingWords", "supporter"),
    QT_TRANSLATE_NOOP("StandingWords", "undecided"),
    QT_TRANSLATE_NOOP("StandingWords", "leans against"),
    QT_TRANSLATE_NOOP("StandingWords", "hostile"),
});
static_assert(states.size() == keysOf(MembershipState{}).size() && bases.size() == keysOf(Basis{}).size()
              && cardKinds.size() == keysOf(CardKind{}).size() && levelWords.size() == Campaign::levels);

QString day(const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); }

} // namespace

QString StandingWords::state(MembershipState state) { return tr(states[size_t(state)]); }

QString StandingWords::basis(Basis basis) { return tr(bases[size_t(basis)]); }

QString StandingWords::cardKind(CardKind kind) { return tr(cardKinds[size_t(kind)]); }

QStringList StandingWords::levels(const std::optional<Campaign> &campaign)
{
    QStringList words;
    for (const char *word : levelWords)
        words += tr(word);
    if (campaign && campaign->strongest == Strongest::High)
        std::ranges::reverse(words);
    return words;
}

QString StandingWords::reason(const GoodStanding &standing)
{
    switch (standing.reason) {
    case GoodStanding::Reason::NoMember:
        return tr("not a member");
    case GoodStanding::Reason::StateSaysNot:
        return tr("not in good standing: %1").arg(state(standing.state).toLower());
    case GoodStanding::Reason::NoDuesNoted:
        return tr("in good standing, no dues noted");
    case GoodStanding::Reason::Paid:
        return tr("in good standing, dues paid until %1").arg(day(standing.paidUntil));
    case GoodStanding::Reason::Unpaid:
        return tr("not in good standing: dues paid only until %1").arg(day(standing.paidUntil));
    }
    return {};
}

QString StandingWords::period(const Payment &payment)
{
    const Payment month = Payment::forMonth(payment.fromOn);
    if (payment.fromOn == month.fromOn && payment.toOn == month.toOn)
        return QLocale().toString(payment.fromOn, QStringLiteral("MMMM yyyy"));
    return tr("%1 to %2").arg(day(payment.fromOn), day(payment.toOn));
}

} // namespace rnf
