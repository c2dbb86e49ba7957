#pragma once

#include "credit/CreditReport.h"
#include "credit/CreditRepository.h"
#include "evaluations/Evaluations.h"
#include "interns/Interns.h"
#include "learning/Learning.h"
#include "work/Hours.h"

namespace rnf {

struct UndoPlan;

/// Everything that can be done with school credit; the only class of this feature that windows and commands see. Reads answer
/// "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Interns read what is of their own
/// placements. Lives on the thread that opened the store.
class Credits : public QObject {
    Q_OBJECT

public:
    Credits(Store &store, People &people, Interns &interns, Hours &hours, Learning &learning, Evaluations &evaluations);

    /// Of a school, the newest first.
    QList<SchoolPolicy> policies(const Session &session, SchoolId school);
    /// Refused, here and in `save`: no school, no day, a day that another policy of the school has, no step, steps without
    /// hours or credits, and two of the same hours.
    Result<SchoolPolicyId> add(const Session &session, SchoolPolicy policy);
    Result<qint64> save(const Session &session, const SchoolPolicy &before, SchoolPolicy after);
    Result<qint64> remove(const Session &session, const SchoolPolicy &policy);

    /// As things stand now, whether it was signed or not.
    CreditReport report(const Session &session, PlacementId placement);
    /// Keeps what a report says, and locks the hours that it counts. Refused: it was signed before, nothing is approved, no day, a
    /// day to come, or what it counts and gives is not what was shown any more. Taken back as a whole by undoing it.
    Result<qint64> sign(const Session &session, const CreditReport &shown, const QDate &day, const QString &note = {});
    std::optional<SignedReport> signedReport(const Session &session, PlacementId placement);
    bool isSigned(const Session &session, PlacementId placement) { return signedReport(session, placement).has_value(); }
    /// Keeps in the history that a paper about a placement goes out; its name is told ("Letter of hours").
    Result<qint64> note(const Session &session, PlacementId placement, const QString &paper);

    /// Who signed the agreement: intern, host, school.
    QList<AgreementSignature> signatures(const Session &session, PlacementId placement);
    /// By all who sign: the school does where there is one.
    bool isAgreementSigned(const Session &session, const Placement &placement);
    /// Refused: nobody signs, no day, a day to come, and a party that signed before.
    Result<AgreementSignatureId> add(const Session &session, AgreementSignature signature);
    Result<qint64> remove(const Session &session, const AgreementSignature &signature);

    /// For the history: what a signed report counts stays approved, unless the signing is taken back with it; then the weeks that
    /// no paid stipend uses are only approved again. Asked after Stipends::refuseUndo.
    static void refuseUndo(Action &action, UndoPlan &plan);

private:
    /// The intern's name is %1 of the text.
    QString labelOf(const Session &session, const QString &text, PlacementId placement);
    QString labelOf(const Session &session, const QString &text, SchoolId school);
    QString schoolName(const Session &session, SchoolId school);
    void readPeople(const Session &session, CreditReport &report);
    void readHours(const Session &session, CreditReport &report);
    void judge(const Session &session, CreditReport &report);
    std::optional<QDate> finishOf(const Session &session, const CreditReport &report);

    Store &m_store;
    People &m_people;
    Interns &m_interns;
    Hours &m_hours;
    Learning &m_learning;
    Evaluations &m_evaluations;
    CreditRepository m_reading;
};

} // namespace rnf
