#pragma once

#include "credit/Credits.h"
#include "interns/Interns.h"
#include "learning/Learning.h"
#include "rights/RightsRepository.h"
#include "stipends/Stipends.h"

namespace rnf {

/// A placement whose rights check should be done, and why, in sentences.
struct DueRightsCheck {
    Placement placement;
    QStringList reasons;
};

/// Everything that can be done with rights checks; the only class of this feature that windows and commands see, for who leads interns. Reads answer
/// "nothing" when they fail; writes answer the action's number. Lives on the thread that opened the store. Nothing here is
/// legal advice, and nothing is refused because of a result: a person decides, with counsel.
class RightsChecks : public QObject {
    Q_OBJECT

public:
    /// A check is done again after so many days at the latest.
    static constexpr int daysUntilNext = 6 * 7;

    RightsChecks(Store &store, People &people, Interns &interns, Hours &hours, Learning &learning, Stipends &stipends,
                 Credits &credits);

    /// What the records say of a placement today.
    RightsFacts facts(const Session &session, PlacementId placement);
    std::optional<RightsCheck> newest(const Session &session, PlacementId placement);
    /// The newest first.
    QList<RightsCheck> checks(const Session &session, PlacementId placement);
    QList<RightsAnswer> answers(const Session &session, RightsCheckId check);
    /// What people said at the last check, to begin the next one with.
    QList<RightsAnswer> drafts(const Session &session, PlacementId placement);

    /// Keeps a check of today with these answers and what the records say; next due in six weeks. Questions that nobody
    /// answered stay unknown. Refused: the placement was deleted, or changed since it was looked at, and what it rests on
    /// cannot be read.
    Result<qint64> write(const Session &session, PlacementId placement, const QList<RightsAnswer> &answers);

    /// Why a placement's check should be done: never done, its day has come, or what it rested on is different now. Empty:
    /// it is not due. Those that have not begun or have ended never are.
    QStringList whyDue(const Session &session, const Placement &placement);
    bool isDue(const Session &session, const Placement &placement) { return !whyDue(session, placement).isEmpty(); }
    /// Of many placements at once.
    QList<DueRightsCheck> due(const Session &session, const QList<Placement> &placements);

    /// For the history: a check leaves the office on paper.
    Result<qint64> notePrinted(const Session &session, PlacementId placement);

private:
    /// Those that a fingerprint is made of, and what else the programme says; without hours and signatures.
    static RightsFacts agreed(const Placement &placement, const InternProgram &program, int level, const StipendRule &rule);
    RightsFacts agreed(const Session &session, const Placement &placement);
    void addPay(const Session &session, const Placement &placement, RightsFacts &facts);
    QStringList whyDue(const std::optional<RightsCheck> &last, const RightsFacts &agreed) const;
    /// A check may be due at all.
    static bool isWatched(const Placement &placement);
    StipendRule ruleOf(const Session &session, const Placement &placement);
    /// The usual one, where there is none.
    InternProgram programOf(const Session &session, const Placement &placement);
    /// The intern's name is %1 of the text.
    QString labelOf(const Session &session, const QString &text, PlacementId placement);

    Store &m_store;
    People &m_people;
    Interns &m_interns;
    Hours &m_hours;
    Learning &m_learning;
    Stipends &m_stipends;
    Credits &m_credits;
    RightsRepository m_reading;
};

} // namespace rnf
