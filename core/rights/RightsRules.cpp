#include "rights/RightsRules.h"

#include "rights/RightsComputed.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr const char *glatt = QT_TRANSLATE_NOOP("RightsRules", "Glatt v. Fox Searchlight, 2d Cir. 2015; U.S. Department of "
                                                               "Labor, Fact Sheet 71, January 2018");
constexpr const char *glattUnconfirmed =
    QT_TRANSLATE_NOOP("RightsRules", "Glatt v. Fox Searchlight, 2d Cir. 2015; U.S. Department of Labor, Fact Sheet 71, "
                                     "January 2018; wording unconfirmed");
constexpr const char *stateNonProfit =
    QT_TRANSLATE_NOOP("RightsRules", "New York State Department of Labor, fact sheet “Wage Requirements for Interns in "
                                     "Not-For-Profit Businesses”; as of November 2026");
constexpr const char *stateBusiness =
    QT_TRANSLATE_NOOP("RightsRules", "New York State Department of Labor, fact sheet “Wage Requirements for Interns in "
                                     "For-Profit Businesses”; as of November 2026");
constexpr const char *nominal =
    QT_TRANSLATE_NOOP("RightsRules", "29 CFR § 553.106; U.S. Department of Labor, letter FLSA2005-51, November 2005");
constexpr const char *rates = QT_TRANSLATE_NOOP("RightsRules", "The table of wage rates, each with its source and date");
constexpr const char *house =
    QT_TRANSLATE_NOOP("RightsRules", "The programme’s own promise to its interns; as of November 2026");

constexpr const char *shipped = QT_TRANSLATE_NOOP("RightsRules", "This list of questions, as of November 2026");

using enum RightsReply;
using enum RightsFlag;

constexpr RightsLine lines[] = {
    {"F1", "US", QT_TRANSLATE_NOOP("RightsRules", "Does everybody know that this is not a paid job?"),
     QT_TRANSLATE_NOOP("RightsRules", "Nobody should expect pay, by what was said or what was promised."), glatt, Yes, Look,
     true, &RightsComputed::pay},
    {"F2", "US", QT_TRANSLATE_NOOP("RightsRules", "Do they learn as they would at a school?"),
     QT_TRANSLATE_NOOP("RightsRules", "Training that somebody plans and gives, not only work with a colleague beside it."),
     glatt, Yes, Look, true, nullptr},
    {"F3", "US", QT_TRANSLATE_NOOP("RightsRules", "Is it part of their studies?"),
     QT_TRANSLATE_NOOP("RightsRules", "It belongs to a course, or brings credit."), glatt, Computed, Look, true,
     &RightsComputed::studies},
    {"F4", "US", QT_TRANSLATE_NOOP("RightsRules", "Does it fit the calendar of their school?"),
     QT_TRANSLATE_NOOP("RightsRules", "The placement ends no later than the school’s term."), glatt, Computed, Look, true,
     &RightsComputed::calendar},
    {"F5", "US", QT_TRANSLATE_NOOP("RightsRules", "Does it last only as long as it teaches?"),
     QT_TRANSLATE_NOOP("RightsRules", "At least half of the approved hours of the last four weeks are learning."), glatt,
     Computed, Look, true, &RightsComputed::learning},
    {"F6", "US", QT_TRANSLATE_NOOP("RightsRules", "Do they do the job of a paid person?"),
     QT_TRANSLATE_NOOP("RightsRules", "Their work adds to what paid people do and takes nobody’s place; at most 10 % of it "
                                      "is clerical."),
     glattUnconfirmed, No, Look, true, &RightsComputed::clerical},
    {"F7", "US", QT_TRANSLATE_NOOP("RightsRules", "Were they promised a job for afterwards?"),
     QT_TRANSLATE_NOOP("RightsRules", "Both sides know that nothing is promised for the time after."), glattUnconfirmed, No,
     Look, true, nullptr},
    {"NY1", "US-NY", QT_TRANSLATE_NOOP("RightsRules", "Is the host a body that may have unpaid people in New York?"),
     QT_TRANSLATE_NOOP("RightsRules", "Only volunteers, students and trainees of bodies that are exclusively charitable, "
                                      "educational or religious."),
     stateNonProfit, Computed, AskCounsel, true, &RightsComputed::unpaidHost},
    {"NY2", "US-NY", QT_TRANSLATE_NOOP("RightsRules", "Are volunteers free to choose their hours?"),
     QT_TRANSLATE_NOOP("RightsRules", "In New York they do not replace or add to staff, and cannot be required to work set "
                                      "hours."),
     stateNonProfit, Computed, AskCounsel, true, &RightsComputed::freeHours},
    {"NY3", "US-NY", QT_TRANSLATE_NOOP("RightsRules", "Is the host something other than a business?"),
     QT_TRANSLATE_NOOP("RightsRules", "A business has to meet all of eleven criteria of the state."), stateBusiness,
     Computed, AskCounsel, true, &RightsComputed::business},
    {"NF", "US", QT_TRANSLATE_NOOP("RightsRules", "Is what a volunteer gets no more than a small thank-you?"),
     QT_TRANSLATE_NOOP("RightsRules",
                       "At most 20 % of what the same hours come to at the minimum wage, and not tied to hours."),
     nominal, Computed, AskCounsel, false, &RightsComputed::nominalFee},
    {"MW", "", QT_TRANSLATE_NOOP("RightsRules", "How does the stipend stand against the minimum wage?"),
     QT_TRANSLATE_NOOP("RightsRules", "What an hour comes to, beside the rate of that place and day."), rates, Computed,
     Look, false, &RightsComputed::minimumWage},
    {"DI", "", QT_TRANSLATE_NOOP("RightsRules", "Are they treated with respect, and does nobody lose work because of them?"),
     QT_TRANSLATE_NOOP("RightsRules", "Somebody is named for complaints, and the promise is signed with the agreement."),
     house, Yes, Look, false, &RightsComputed::respect},
    {"PL", "", QT_TRANSLATE_NOOP("RightsRules", "Are the rules of this place among these questions?"),
     QT_TRANSLATE_NOOP("RightsRules", "Lines of the United States and of New York State come with the program."), shipped,
     Computed, AskCounsel, false, &RightsComputed::knownPlace},
};

bool isInside(const QString &place, const char *jurisdiction)
{
    const auto around = QLatin1String(jurisdiction);
    return around.isEmpty() || place == around || place.startsWith(around + u'-');
}

/// Some words are no place: what is asked then must not be less than where nothing is said.
bool isInKnownCountry(const QString &place)
{
    const QString country = place.section(u'-', 0, 0);
    return country.size() == 2 && QLocale::codeToTerritory(country) != QLocale::AnyTerritory;
}

/// Where nobody said a place, what holds everywhere in the United States is asked.
bool isAsked(const RightsLine &line, const QString &place)
{
    if (!isInKnownCountry(place))
        return !QLatin1String(line.jurisdiction).contains(u'-');
    return isInside(place, line.jurisdiction);
}

} // namespace

std::span<const RightsLine> RightsRules::all() { return lines; }

QList<const RightsLine *> RightsRules::in(const QString &jurisdiction)
{
    QList<const RightsLine *> asked;
    for (const auto &line : lines) {
        if (isAsked(line, jurisdiction))
            asked += &line;
    }
    return asked;
}

const RightsLine *RightsRules::find(const QString &code)
{
    const auto found = std::ranges::find_if(lines, [&](const RightsLine &line) { return code == QLatin1String(line.code); });
    return found == std::end(lines) ? nullptr : found;
}

bool RightsRules::knows(const QString &jurisdiction)
{
    return std::ranges::any_of(lines, [&](const RightsLine &line) {
        return QLatin1String(line.jurisdiction).contains(u'-') && isInside(jurisdiction, line.jurisdiction);
    });
}

} // namespace rnf
