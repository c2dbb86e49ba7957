#include "rights/RightsLineEdit.h"

#include "look/FieldEdit.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "rights/RightsWords.h"
#include "storage/SqlValue.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

Tone toneOf(RightsFlag flag)
{
    switch (flag) {
    case RightsFlag::None:
        return Tone::Good;
    case RightsFlag::Unknown:
    case RightsFlag::Look:
        return Tone::Warning;
    case RightsFlag::AskCounsel:
        break;
    }
    return Tone::Error;
}

RightsLineEdit::RightsLineEdit(const RightsLine &line, bool isWritable, QWidget *parent)
    : QWidget(parent), m_line(line), m_flag(new QLabel(this)), m_sentence(recordLabel({}, this)),
      m_replies(new QButtonGroup(this)),
      m_evidence(new FieldEdit(u"evidence/"_s + QLatin1String(line.code),
                               tr("How do you know? (%1)").arg(RightsRules::question(line)), false, this))
{
    const QString code = QLatin1String(line.code);
    m_flag->setObjectName(u"rightsFlag/"_s + code);
    m_flag->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(u"rightsSentence/"_s + code);
    m_answers = makeAnswers(isWritable);
    auto *reference = recordLabel(tr("%1 (%2)").arg(RightsRules::help(line), RightsWords::reference(code)), this);
    Theme::makeQuiet(reference);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::gap, 0, Theme::gap);
    layout->setSpacing(Theme::tight);
    layout->addLayout(makeHead());
    layout->addWidget(m_sentence);
    layout->addWidget(m_answers);
    layout->addWidget(reference);
    setFocusProxy(m_replies->buttons().first());
}

QLayout *RightsLineEdit::makeHead()
{
    auto *question = plainLabel(this);
    question->setText(RightsRules::question(m_line));
    question->setFont(Theme::strong(question->font()));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(question, 1);
    head->addWidget(m_flag, 0, Qt::AlignTop);
    return head;
}

QWidget *RightsLineEdit::makeAnswers(bool isWritable)
{
    auto *answers = new QWidget(this);
    answers->setEnabled(isWritable);
    auto *choices = new FlowLayout;
    choices->setSpacing(Theme::space);
    for (const auto reply : {RightsReply::Yes, RightsReply::No, RightsReply::Unsure}) {
        auto *choice = new QRadioButton(RightsWords::reply(reply), answers);
        choice->setObjectName(u"reply/%1/%2"_s.arg(QLatin1String(m_line.code), keyOf(reply)));
        choice->setAccessibleName(tr("%1 (%2)").arg(choice->text(), RightsRules::question(m_line)));
        m_replies->addButton(choice, int(reply));
        choices->addWidget(choice);
    }
    m_evidence->setPlaceholder(tr("How do you know? A paper, a day, a name"));
    auto *layout = new QVBoxLayout(answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addLayout(choices);
    layout->addWidget(m_evidence);
    connect(m_replies, &QButtonGroup::idClicked, this, &RightsLineEdit::answered);
    connect(m_evidence, &FieldEdit::left, this, &RightsLineEdit::answered);
    return answers;
}

void RightsLineEdit::showFinding(const RightsFinding &finding, const RightsAnswer &answer)
{
    m_flag->setText(RightsWords::flag(finding.flag));
    Theme::setTone(m_flag, toneOf(finding.flag));
    m_sentence->setText(finding.sentence);
    m_sentence->setHidden(finding.sentence.isEmpty());
    m_answers->setVisible(finding.isAsked);
    showReply(answer.reply);
    m_evidence->setText(answer.evidence);
}

/// An exclusive group keeps one chosen; where nobody answered, none is.
void RightsLineEdit::showReply(RightsReply reply)
{
    m_replies->setExclusive(false);
    for (auto *choice : m_replies->buttons())
        choice->setChecked(m_replies->id(choice) == int(reply));
    m_replies->setExclusive(true);
}

bool RightsLineEdit::isAsked() const { return m_answers->isVisibleTo(this); }

void RightsLineEdit::commit() { m_evidence->commit(); }

RightsAnswer RightsLineEdit::answer() const
{
    RightsAnswer answer;
    answer.code = QLatin1String(m_line.code);
    answer.reply = RightsReply(qMax(0, m_replies->checkedId()));
    answer.evidence = m_evidence->text();
    return answer;
}

} // namespace rnf
