#pragma once

#include "look/Dialog.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace rnf {

class PersonButton;
class WindowWork;

/// One card after the other, with a score and a word for each criterion. What others gave is not shown, so that everybody judges
/// for themselves. What was chosen is kept when the next card is looked at.
class JudgeDialog : public Dialog {
    Q_OBJECT

public:
    /// There is at least one criterion and one card; begins with the card that is called so.
    JudgeDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state, ProposalId first,
                QWidget *parent);

    void reject() override;

private:
    struct Line {
        ProposalCriterionId criterion;
        QComboBox *score;
        QLineEdit *note;
    };
    QLayout *makeWho();
    QLayout *makeLines();
    void turnTo(qsizetype card);
    void showCard();
    void showScores();
    QList<ProposalReview> typed() const;
    bool keep();
    PersonId reviewer() const;

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const QList<ProposalRow> m_cards;
    const bool m_isBlind;
    qsizetype m_card = 0;
    bool m_isRefused = false;
    QList<ProposalReview> m_kept; ///< of the card and reviewer shown
    QList<Line> m_lines;
    QLabel *m_what, *m_about;
    PersonButton *m_who;
};

} // namespace rnf
