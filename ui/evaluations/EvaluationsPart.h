#pragma once

#include "base/PageMeans.h"
#include "evaluations/Evaluation.h"
#include "interns/PlacementPart.h"
#include "workspace/Workspace.h"

#include <functional>

namespace rnf {

class LineList;

/// What an intern and the host say of each other: evaluations with their seals, letters both ways, and what may be quoted.
class EvaluationsPart : public PlacementPart {
    Q_OBJECT

public:
    /// The credit report is signed, or none is wanted.
    using IsReportSettled = std::function<bool(const Placement &)>;

    EvaluationsPart(Workspace &workspace, const Session &session, const PageMeans &means, IsReportSettled isReportSettled,
                    QWidget *parent = nullptr);

    void show(const Placement &placement) override;

private:
    void showEvaluations();
    void addEvaluation(const Evaluation &evaluation);
    void showLetters();
    void addLetter(LetterDirection direction);
    void showTestimonials();
    void showMeans();
    QString told(const Evaluation &evaluation) const;
    QString whyNotRead(const Evaluation &evaluation) const;
    bool isSettled() const { return m_isReportSettled(m_placement); }
    bool leads() const { return Policy::allows(m_session, Operation::LeadInterns); }
    bool isHost() const { return leads() || m_session.supervises(m_placement.person); }
    PersonId reader() const;

    void plan();
    void fillIn(const Evaluation &evaluation);
    void read(const Evaluation &evaluation);
    void writeLetter(LetterDirection direction);
    void quote(const Testimonial &testimonial);
    void quoteEvaluation(const Evaluation &evaluation);
    void askToWithdraw(const Testimonial &testimonial);
    void withdraw(const Testimonial &testimonial);
    void tellNewest();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    IsReportSettled m_isReportSettled;
    Placement m_placement;
    QString m_intern; ///< what they are called
    LineList *m_evaluations, *m_letters, *m_testimonials;
};

} // namespace rnf
