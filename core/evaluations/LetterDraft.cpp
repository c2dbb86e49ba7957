#include "evaluations/LetterDraft.h"

#include "base/Dates.h"
#include "work/TaskWords.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString shown(const QDate &day) { return QLocale().toString(day, LetterDraft::tr("d MMMM yyyy")); }

/// "a, b and c"
QString listed(const QStringList &things) { return QLocale().createSeparatedList(things); }

QStringList quoted(const QStringList &titles)
{
    QStringList quoted;
    for (const auto &title : titles)
        quoted += LetterDraft::tr("“%1”").arg(title);
    return quoted;
}

int hoursOf(int minutes) { return minutes / minutesOfHour; }

} // namespace

QString LetterDraft::place() { return tr("[… Say here, in your own words, what you saw them do that others should know.]"); }

bool LetterDraft::isUnfinished(const QString &body) { return body.contains(u"[… "_s); }

QString LetterDraft::body(const LetterFacts &facts)
{
    const QString from = shown(facts.startOn), to = shown(facts.endOn);
    QStringList paragraphs{
        tr("To whom it may concern:"),
        facts.organization.isEmpty()
            ? tr("%1 was an intern with us from %2 to %3, and I am glad to write this letter.").arg(facts.name, from, to)
            : tr("%1 was an intern at %4 from %2 to %3, and I am glad to write this letter.")
                  .arg(facts.name, from, to, facts.organization),
        work(facts),
        growth(facts),
        place(),
        tr("I recommend %1 to anyone who looks for somebody to learn, to work and to be relied on. Please ask me for more.")
            .arg(facts.firstName)};
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

QString LetterDraft::work(const LetterFacts &facts)
{
    QStringList said;
    if (const int hours = hoursOf(facts.effectiveMin))
        said += tr("In that time %1 worked %n hours with us.", nullptr, hours).arg(facts.firstName);
    if (!facts.areas.isEmpty())
        said += tr("Most of this time went into these areas: %1.").arg(listed(facts.areas));
    if (!facts.tasks.isEmpty())
        said += tr("Among what %1 finished are %2.").arg(facts.firstName, listed(quoted(facts.tasks)));
    return said.join(u' ');
}

QString LetterDraft::growth(const LetterFacts &facts)
{
    QStringList said;
    if (!facts.level.isEmpty())
        said += tr("Responsibility grew along the way, up to the level that we call “%1”.").arg(facts.level);
    if (!facts.goals.isEmpty())
        said += tr("These goals for learning were reached: %1.").arg(listed(quoted(facts.goals)));
    return said.join(u' ');
}

QStringList LetterDraft::lines(const LetterFacts &facts)
{
    QStringList lines{tr("%1 – %2").arg(shown(facts.startOn), shown(facts.endOn))};
    if (facts.effectiveMin > 0)
        lines += tr("%1 approved").arg(TaskWords::length(facts.effectiveMin));
    if (!facts.areas.isEmpty())
        lines += tr("Most hours: %1").arg(listed(facts.areas));
    for (const auto &task : facts.tasks)
        lines += tr("Finished: %1").arg(task);
    if (!facts.level.isEmpty())
        lines += tr("Level: %1").arg(facts.level);
    for (const auto &goal : facts.goals)
        lines += tr("Goal reached: %1").arg(goal);
    return lines;
}

Paper LetterDraft::paper(const Letter &letter, const QString &signer)
{
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    Paper paper;
    for (const auto &paragraph : letter.body.split(emptyLines, Qt::SkipEmptyParts))
        paper += PaperBlock::paragraph(paragraph.trimmed());
    if (letter.isDraft()) {
        paper += PaperBlock::quiet(tr("This is a draft. Nobody has signed it."));
        return paper;
    }
    paper += PaperBlock::paragraph(tr("%1, %2").arg(signer, shown(letter.signedOn)));
    paper += PaperBlock::signatures({signer});
    return paper;
}

} // namespace rnf
