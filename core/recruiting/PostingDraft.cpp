#include "recruiting/PostingDraft.h"

#include "base/Money.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "15", "7.5"
QString hoursOfWeek(int minutes)
{
    constexpr double minutesPerHour = 60;
    constexpr int digits = 4;
    return QLocale().toString(minutes / minutesPerHour, 'g', digits);
}

QString intakeDay(const QDate &day) { return QLocale().toString(day, PostingDraft::tr("d MMMM yyyy")); }

} // namespace

QString PostingDraft::body(const PostingFacts &facts)
{
    const QString place = tr("[… Say here what interns learn with you.]");
    const QString rubricPlace = tr("[… Say here what somebody should bring along.]");
    QStringList sections{
        opening(facts),
        tr("[… Say here, in your own words, who you are and what interns do with you.]"),
        section(tr("What you will learn:"), facts.areas.isEmpty() ? QStringList{place} : facts.areas),
        section(tr("What it takes:"), terms(facts)),
        section(tr("What we ask for:"), facts.required.isEmpty() ? QStringList{rubricPlace} : facts.required),
        section(tr("Good to have as well:"), facts.welcome),
        section(tr("What we promise:"), promises(facts.promise))};
    sections.removeAll(QString());
    return sections.join(u"\n\n"_s);
}

bool PostingDraft::isUnfinished(const QString &body) { return body.contains(u"[… "_s); }

/// A line each, whether or not they are written as a list.
QStringList PostingDraft::promises(const QString &text)
{
    QStringList promises;
    for (const auto &line : text.split(u'\n')) {
        const QString bare = line.trimmed();
        promises += bare.startsWith(u"- "_s) ? bare.mid(2).trimmed() : bare;
    }
    promises.removeAll(QString());
    return promises;
}

QString PostingDraft::section(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : heading + u"\n- "_s + lines.join(u"\n- "_s);
}

QString PostingDraft::opening(const PostingFacts &facts)
{
    return facts.organization.isEmpty() ? tr("We are looking for interns: %1.").arg(facts.program.name)
                                        : tr("%1 is looking for interns: %2.").arg(facts.organization, facts.program.name);
}

QStringList PostingDraft::terms(const PostingFacts &facts)
{
    QStringList terms{hours(facts.program), tr("At least %n weeks", nullptr, facts.program.minWeeks), intake(facts.program),
                      facts.program.isRolling ? tr("We decide on each application as it comes") : QString(),
                      facts.stipend ? stipend(*facts.stipend) : QString()};
    terms.removeAll(QString());
    return terms;
}

QString PostingDraft::hours(const InternProgram &program)
{
    const QString least = hoursOfWeek(program.minWeekMin);
    const QString low = hoursOfWeek(qMax(program.minWeekMin, program.prefLowMin)), high = hoursOfWeek(program.prefHighMin);
    if (program.prefHighMin <= program.minWeekMin)
        return tr("At least %1 hours a week").arg(least);
    if (low == high)
        return tr("At least %1 hours a week, and best %2").arg(least, high);
    return tr("At least %1 hours a week, and best %2 to %3").arg(least, low, high);
}

QString PostingDraft::intake(const InternProgram &program)
{
    if (!program.intakeFromOn.isValid() && !program.intakeToOn.isValid())
        return {};
    const QString from = intakeDay(program.intakeFromOn), to = intakeDay(program.intakeToOn);
    if (!program.intakeToOn.isValid())
        return tr("We take applications from %1 on").arg(from);
    return program.intakeFromOn.isValid() ? tr("We take applications from %1 to %2").arg(from, to)
                                          : tr("We take applications until %1").arg(to);
}

QString PostingDraft::stipend(const StipendRule &rule)
{
    const QString least = hoursOfWeek(rule.thresholdWeekMin), low = Money::shown(rule.lowCents);
    if (rule.shape == StipendShape::Flat || rule.highCents == rule.lowCents)
        return tr("A stipend of %1 a month, from %2 hours a week on").arg(low, least);
    return tr("A stipend of %1 to %2 a month, from %3 hours a week on").arg(low, Money::shown(rule.highCents), least);
}

} // namespace rnf
