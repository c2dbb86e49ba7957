#include "base/Words.h"
#include "evaluations/EvaluationQuestions.h"
#include "evaluations/Evaluations.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMean.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"
#include "insight/SmallCells.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum MirrorColumn { OfInterns, OfHost };

/// What both are asked of the other on one matter, in the words in which it is shipped; some is asked of the host alone.
struct MirroredQuestion {
    const char *matter, *ofInterns, *ofHost = "";
};
constexpr MirroredQuestion mirroredQuestions[] = {
    {QT_TRANSLATE_NOOP("Words", "Respect"), "They treated others with respect.", "I was treated with respect at all times."},
    {QT_TRANSLATE_NOOP("Words", "Learning"), "They reached the goals that they set for their learning.",
     "I learned what I was promised that I would learn."},
    {QT_TRANSLATE_NOOP("Words", "Growth"), "Their skills grew over the term.", "My work mattered, and taught me something."},
    {QT_TRANSLATE_NOOP("Words", "Guidance"), "We give them the guidance they need, and work that teaches.",
     "Somebody guided me, and had time for me when I needed it."},
    {QT_TRANSLATE_NOOP("Words", "Hours as agreed"), "They were reliable, and kept the hours that were agreed on.",
     "The hours stayed as we had agreed, and fit the rest of my life."},
    {QT_TRANSLATE_NOOP("Words", "Responsibility"), "They took on more responsibility as the term went on."},
    {QT_TRANSLATE_NOOP("Words", "Respect, mid-term"), "They treat others with respect, and others like to work with them."},
    {QT_TRANSLATE_NOOP("Words", "Learning, mid-term"), "They are learning what they came to learn."},
    {QT_TRANSLATE_NOOP("Words", "Growth, mid-term"), "They do things now that they could not do at the start."},
    {QT_TRANSLATE_NOOP("Words", "Hours as agreed, mid-term"),
     "They keep the hours that were agreed on, and say in time when something comes up."},
};

/// Whose evaluations are asked about, of those that the other side has read. Others are sealed, or were not looked at.
QHash<EvaluationId, PersonId> openedEvaluations(Database &database, const MetricQuestion &question)
{
    const auto interns = MetricScope(database, question).internsOf(question.period);
    QHash<EvaluationId, PersonId> opened;
    for (const auto &evaluation : Evaluations::opened(database)) {
        if (const PersonId intern = interns.value(evaluation.placement); intern.isValid())
            opened.insert(evaluation.id, intern);
    }
    return opened;
}

/// By the questions.
using PromptMeans = QHash<QString, MetricMean>;

PromptMeans meansOf(Database &database, EvaluationDirection direction, const QHash<EvaluationId, PersonId> &opened)
{
    PromptMeans means;
    for (const auto &answer : Evaluations::openedAnswers(database, direction)) {
        const PersonId intern = opened.value(answer.evaluation);
        if (intern.isValid() && answer.score != EvaluationAnswer::none)
            means[answer.prompt].add(answer.score, intern);
    }
    return means;
}

/// Adds those who are counted. A mean of fewer interns than can be told from each other is not known, and nothing is opened.
MetricCell mirrorCell(const MetricMean &mean, QList<PersonId> &counted)
{
    MetricCell cell = mean.cell();
    MetricThings interns;
    std::swap(interns, cell.things);
    interns.tidy();
    counted += interns.people;
    if (interns.people.size() >= fewestShown || mean.count == 0)
        return cell;
    return {0, 0, false, fewText(), {}};
}

} // namespace

QString evaluationMirrorTitle(const MetricTable &table)
{
    const auto distance = [](const MetricRow &row) {
        const bool isPair = row.cells[OfInterns].isKnown && row.cells[OfHost].isKnown;
        return isPair ? qAbs(row.cells[OfInterns].value - row.cells[OfHost].value) : -1;
    };
    const auto furthest = std::ranges::max_element(table.rows, {}, distance);
    if (furthest == table.rows.end() || distance(*furthest) < 0)
        return {};
    const auto mean = [&](MirrorColumn column) {
        return MetricText::amount(MetricUnit::Tenths, furthest->cells[column].value);
    };
    return Words::tr("Furthest apart: %1 – interns get %2 of %4, the host %3")
        .arg(furthest->label, mean(OfInterns), mean(OfHost), QString::number(EvaluationAnswer::highest));
}

MetricTable countEvaluationMirror(Database &database, const MetricQuestion &question)
{
    const auto opened = openedEvaluations(database, question);
    auto ofInterns = meansOf(database, EvaluationDirection::HostOnIntern, opened);
    auto ofHost = meansOf(database, EvaluationDirection::InternOnHost, opened);
    MetricTable table;
    table.columns = {
        {u"host_on_intern"_s, Words::tr("The host of its interns"), MetricUnit::Tenths, MetricMark::Bar, MetricTone::Main},
        {u"intern_on_host"_s, Words::tr("Interns of the host"), MetricUnit::Tenths, MetricMark::Bar, MetricTone::Done}};
    table.areBarsBeside = true;
    table.highest = 10 * EvaluationAnswer::highest; // in tenths
    MetricRows rows(table, question.by, question.period);
    QList<PersonId> counted;
    const auto addRow = [&](const QString &label, const MetricMean &onInterns, const MetricMean &onHost) {
        MetricRow &row = rows.row(label, label);
        row.cells[OfInterns] = mirrorCell(onInterns, counted);
        row.cells[OfHost] = mirrorCell(onHost, counted);
    };
    for (const auto &asked : mirroredQuestions) {
        const auto onInterns = ofInterns.take(QLatin1String(asked.ofInterns));
        const auto onHost = ofHost.take(QLatin1String(asked.ofHost));
        if (onInterns.count + onHost.count > 0)
            addRow(Words::tr(asked.matter), onInterns, onHost);
    }
    // Of questions that were shipped once, or are asked on no common matter.
    QStringList others = ofInterns.keys() + ofHost.keys();
    others.sort();
    others.removeDuplicates();
    for (const auto &prompt : std::as_const(others))
        addRow(EvaluationQuestions::shown(prompt), ofInterns.value(prompt), ofHost.value(prompt));
    rows.finish(database);
    table.things.people = counted;
    table.things.tidy();
    return table;
}

} // namespace rnf
