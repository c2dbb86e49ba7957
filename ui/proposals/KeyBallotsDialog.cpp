#include "proposals/KeyBallotsDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/PlainLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

KeyBallotsDialog::KeyBallotsDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state,
                                   QWidget *parent)
    : Dialog(u"keyBallots"_s, tr("Key in ballots"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_state(state), m_lines(new QPlainTextEdit(this)), m_told(plainLabel(this, u"keyedTold"_s))
{
    Help::setTopic(this, u"wall"_s);
    setHint(
        state.ballot->method == BallotMethod::Dots ? tr(
            "A line for each ballot, with the numbers of its cards; “7x2” is two dots for card 7. Key in a whole pile at "
            "once: the order of the lines is not kept.")
                                                   : tr("A line for each ballot, with the numbers of the cards that are "
                                                        "marked, such as “3 7 12”. Key in a whole pile "
                                                        "at once: the order of the lines is not kept."));
    m_lines->setObjectName(u"ballotLines"_s);
    m_lines->setAccessibleName(tr("Ballots"));
    m_lines->setTabChangesFocus(true);
    body()->addWidget(m_lines, 1);
    body()->addWidget(m_told);
    connect(addPrimary(tr("Key in"), u"keyIn"_s), &QPushButton::clicked, this, &KeyBallotsDialog::write);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &KeyBallotsDialog::look);
    m_lines->setFocus();
    look();
    keepSize({420, 520});
}

KeyBallotsDialog::Pile KeyBallotsDialog::pile() const
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s), mark(u"^(\\d+)(?:[x×*](\\d+))?$"_s);
    Pile pile;
    const auto lines = m_lines->toPlainText().split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        BallotPaper paper;
        for (const auto &word : lines[line].split(gaps, Qt::SkipEmptyParts)) {
            const auto match = mark.match(word);
            const int number = match.captured(1).toInt();
            const auto card =
                std::ranges::find(m_state.facts.cards, number, [](const ProposalRow &row) { return row.proposal.number; });
            if (!match.hasMatch() || card == m_state.facts.cards.end()) {
                if (pile.problem.isEmpty())
                    pile.problem = tr("Line %1: there is no card “%2”.").arg(line + 1).arg(word);
                continue;
            }
            paper += BallotMark{card->proposal.id, match.captured(2).isEmpty() ? 1 : match.captured(2).toInt()};
        }
        if (!paper.isEmpty())
            pile.papers += paper;
    }
    return pile;
}

void KeyBallotsDialog::look()
{
    const auto said = pile();
    m_told->setText(tr("%n ballots", nullptr, int(said.papers.size())));
    showProblem(said.problem);
}

void KeyBallotsDialog::write()
{
    const auto said = pile();
    if (!said.problem.isEmpty() || said.papers.isEmpty())
        return;
    const auto done = m_workspace.ballots().key(m_session, m_state.ballot->id, said.papers);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
