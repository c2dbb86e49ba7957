#include "stipends/DecisionDialog.h"

#include "base/Money.h"
#include "help/Help.h"
#include "look/Form.h"
#include "stipends/StipendWords.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

DecisionDialog::DecisionDialog(Workspace &workspace, const Session &session, const StipendRow &row, const QString &name,
                               Decision decision, QWidget *parent)
    : Dialog(u"decision"_s, titleOf(decision), parent), m_workspace(workspace), m_session(session), m_line(row.line),
      m_proposedCents(row.proposedCents()), m_decision(decision), m_reason(new QPlainTextEdit(this))
{
    Help::setTopic(this, u"stipends"_s);
    setSubject(name);
    QStringList known{tr("Proposed: %1.").arg(Money::shown(m_proposedCents))};
    known += StipendWords::findings(row, workspace.store().dates().today());
    setHint(known.join(u'\n'));
    addFields();
    const QString doing = decision == Decision::All  ? tr("Confirm %1").arg(Money::shown(m_proposedCents))
                        : decision == Decision::Part ? tr("Confirm this part")
                                                     : tr("Do not pay it");
    connect(addPrimary(doing, u"writeDecision"_s), &QPushButton::clicked, this, &DecisionDialog::write);
}

QString DecisionDialog::titleOf(Decision decision)
{
    switch (decision) {
    case Decision::All:
        return tr("Confirm the stipend");
    case Decision::Part:
        return tr("Pay part of the stipend");
    case Decision::Nothing:
        break;
    }
    return tr("Do not pay the stipend");
}

void DecisionDialog::addFields()
{
    auto *form = newForm();
    if (m_decision == Decision::Part) {
        m_amount = new QLineEdit(this);
        m_amount->setObjectName(u"decidedAmount"_s);
        m_amount->setPlaceholderText(Money::shown(m_proposedCents));
        form->addRow(tr("Amount"), m_amount);
    }
    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setPlaceholderText(tr("Why? The intern will read it."));
    m_reason->setTabChangesFocus(true);
    Theme::showLines(m_reason, 3);
    form->addRow(tr("Reason"), m_reason);
    body()->addLayout(form);
    m_amount ? m_amount->setFocus() : m_reason->setFocus();
}

void DecisionDialog::write()
{
    std::optional<int> cents;
    if (m_decision == Decision::All)
        cents = m_proposedCents;
    if (m_decision == Decision::Part) {
        cents = Money::read(m_amount->text());
        if (!cents || m_amount->text().trimmed().isEmpty()) {
            showProblem(tr("“%1” is no amount. Type “250” or “250.00”.").arg(m_amount->text()));
            m_amount->setFocus();
            return;
        }
    }
    const auto written = m_workspace.stipends().decide(m_session, m_line, cents, m_reason->toPlainText().trimmed());
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    if (*written > 0)
        Q_EMIT kept();
}

} // namespace rnf
