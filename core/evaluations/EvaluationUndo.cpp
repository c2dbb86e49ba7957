// What neither undo nor deleting a placement must take back of what interns and their host say of each other.
#include "evaluations/EvaluationSchema.h"
#include "evaluations/Evaluations.h"
#include "interns/InternsInAction.h"
#include "people/PeopleSchema.h"
#include "storage/StorageError.h"
#include "storage/Undo.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Looks at the rows that a plan takes away or changes, as they are now; what goes with its person may go.
class UndoGuard {
public:
    UndoGuard(Action &action, const UndoPlan &plan)
        : m_action(action), m_plan(plan), m_rows(action.on<EvaluationRepository>())
    {
    }

    void run()
    {
        for (const qint64 id : touched(EvaluationTable::Evaluation))
            refuse(EvaluationId(id));
        for (const qint64 id : touched(EvaluationTable::Answer)) {
            if (const auto answer = m_rows.answer(id))
                refuse(answer->evaluation);
        }
        for (const qint64 id : touched(EvaluationTable::Letter))
            refuse(LetterId(id));
        for (const qint64 id : touched(EvaluationTable::Testimonial))
            refuse(TestimonialId(id));
    }

private:
    QSet<qint64> touched(int table) const
    {
        QSet<qint64> rows;
        m_plan.eachRemoval(table, [&](qint64 id) { rows.insert(id); });
        for (const auto &value : m_plan.values) {
            if (value.table == table)
                rows.insert(value.row);
        }
        return rows;
    }

    /// The status that a letter gets back; empty where it keeps the one it has, or goes.
    QString statusBack(LetterId id) const
    {
        for (const auto &value : m_plan.values) {
            if (value.table == EvaluationTable::Letter && value.row == id.value && value.column == "status"_L1)
                return std::get<QString>(value.back);
        }
        return {};
    }
    /// The whole of it, not one of its values.
    bool takesBackSubmitting(EvaluationId id) const
    {
        return 2 == std::ranges::count_if(m_plan.values, [&](const UndoPlan::Value &value) {
                   return value.table == EvaluationTable::Evaluation && value.row == id.value
                       && (value.column == "status"_L1 || value.column == "submitted_at"_L1);
               });
    }

    /// The action that is undone made it as it is now.
    bool isWhole(LetterId id) const
    {
        return m_plan.removes(EvaluationTable::Letter, id.value)
            && std::ranges::none_of(m_plan.conflicts, [&](const UndoConflict &conflict) {
                   return conflict.table == EvaluationTable::Letter && conflict.row == id.value;
               });
    }

    /// Of the intern about the host.
    bool wereWordsRead(PlacementId placement)
    {
        const auto letter = m_rows.letter(placement, LetterDirection::InternForHost);
        if (letter && !letter->isDraft() && letter->status != LetterStatus::Signed)
            return true;
        return std::ranges::any_of(m_rows.evaluations(placement), [](const Evaluation &evaluation) {
            return evaluation.direction == EvaluationDirection::InternOnHost && evaluation.isOpened();
        });
    }

    bool goesWithPerson(PlacementId placement)
    {
        return m_plan.removes(PeopleTable::Person, InternsInAction(m_action).placement(placement).person.value);
    }

    void refuse(EvaluationId id)
    {
        const auto now = m_rows.find(id);
        if (!now || !now->isSubmitted() || goesWithPerson(now->placement))
            return;
        if (now->isOpened())
            throw Refusal(
                {u"opened"_s, Evaluations::tr("The other side has read this evaluation, and what was read does not go "
                                              "back. Talk about what has changed since.")});
        if (now->direction == EvaluationDirection::InternOnHost)
            throw aboutHost();
        if (!takesBackSubmitting(id))
            throw Refusal({u"submitted"_s, Evaluations::tr("This evaluation was submitted since, and its answers would be "
                                                           "changed. Undo the submitting first.")});
    }

    void refuse(LetterId id)
    {
        const auto now = m_rows.find(id);
        if (!now || now->isDraft() || goesWithPerson(now->placement))
            return;
        const QString back = statusBack(id);
        if (now->status == LetterStatus::Withdrawn)
            throw withdrawn();
        if (back.isEmpty() && !isWhole(id))
            throw Refusal(
                {u"signed"_s, Evaluations::tr("This letter was signed since, and a signed letter keeps its text. Undo "
                                              "the signing first.")});
        const bool isQuoted = std::ranges::any_of(m_rows.testimonials(id), [&](const Testimonial &testimonial) {
            return !testimonial.isWithdrawn() && !m_plan.removes(EvaluationTable::Testimonial, testimonial.id.value);
        });
        if (isQuoted && now->status == LetterStatus::Published && back != keyOf(LetterStatus::Published))
            throw Refusal(
                {u"published"_s, Evaluations::tr("Words of this letter are published, so it stays as it is. Withdraw "
                                                 "them instead.")});
        if (back.isEmpty() || back == keyOf(LetterStatus::Draft))
            refuseUnsigning(*now);
    }

    void refuseUnsigning(const Letter &letter)
    {
        if (letter.direction == LetterDirection::InternForHost)
            throw aboutHost();
        if (wereWordsRead(letter.placement))
            throw Refusal(
                {u"words-read"_s, Evaluations::tr("What the intern says about us was read since, which waited for this "
                                                  "letter. So it stays as it is signed.")});
    }

    void refuse(TestimonialId id)
    {
        const auto now = m_rows.find(id);
        if (!now || !now->isWithdrawn())
            return;
        const auto letter = m_rows.find(now->letter);
        const auto evaluation = m_rows.find(now->evaluation);
        const PlacementId placement = letter ? letter->placement : evaluation ? evaluation->placement : PlacementId();
        if (!goesWithPerson(placement))
            throw withdrawn();
    }

    /// Taken back, it would lie there as a draft, and no seal would be on it.
    static Refusal aboutHost()
    {
        return Refusal({u"about-host"_s,
                        Evaluations::tr("What an intern handed in about us stays sealed, and taking it back would open "
                                        "it. Talk with them about what has changed since.")});
    }

    static Refusal withdrawn()
    {
        return Refusal(
            {u"withdrawn"_s, Evaluations::tr("Whoever wrote this took their consent back, and undo does not bring it "
                                             "again. Ask them, and publish it anew.")});
    }

    Action &m_action;
    const UndoPlan &m_plan;
    EvaluationRepository &m_rows;
};

} // namespace

void Evaluations::refuseUndo(Action &action, UndoPlan &plan) { UndoGuard(action, plan).run(); }

void Evaluations::refuseRemoval(Action &action, PlacementId placement)
{
    auto &rows = action.on<EvaluationRepository>();
    const auto stays = [](const Evaluation &evaluation) {
        return evaluation.isOpened()
            || (evaluation.isSubmitted() && evaluation.direction == EvaluationDirection::InternOnHost);
    };
    const auto isSigned = [&](LetterDirection direction) {
        const auto letter = rows.letter(placement, direction);
        return letter && !letter->isDraft();
    };
    if (std::ranges::any_of(rows.evaluations(placement), stays) || isSigned(LetterDirection::HostForIntern)
        || isSigned(LetterDirection::InternForHost))
        throw Refusal(
            {u"evaluated"_s, tr("Evaluations or letters of this placement were read or signed, and those stay. End it "
                                "instead of deleting it.")});
}

} // namespace rnf
