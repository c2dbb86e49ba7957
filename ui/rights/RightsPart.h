#pragma once

#include "base/PageMeans.h"
#include "interns/PlacementPart.h"
#include "look/Drafts.h"
#include "look/LineList.h"
#include "rights/RightsChecks.h"
#include "workspace/Workspace.h"

class QLabel;
class QPushButton;

namespace rnf {

class RightsLineEdit;

/// The rights check of a placement: the newest one, the questions with what the records say today, and the checks before. Never
/// legal advice, and it says so. What is answered stays with its placement until it is kept.
class RightsPart : public PlacementPart {
    Q_OBJECT

public:
    RightsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Placement &placement) override;
    void commit() override;

private:
    QLayout *makeButtons();
    void showState(const std::optional<RightsCheck> &newest);
    void showFindings();
    void layOut(const QList<RightsFinding> &findings);
    void addLines(const QString &title, const QList<RightsFinding> &findings);
    void showHistory();
    Drafts::Subject subject() const;
    /// What waits to be kept, else what was said at the last check.
    QList<RightsAnswer> begunAnswers();
    void answer();
    void keep();
    void print();
    QList<RightsFinding> findings() const { return RightsCheck::judge(m_facts, m_answers); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Placement m_placement;
    RightsFacts m_facts;
    QList<RightsAnswer> m_answers;
    std::pair<PlacementId, RightsCheckId> m_laidOutFor; ///< and after this check of it
    QLabel *m_newest, *m_due, *m_now;
    QWidget *m_questions;
    QList<RightsLineEdit *> m_lines;
    QPushButton *m_keep, *m_print;
    LineList *m_history;
};

} // namespace rnf
