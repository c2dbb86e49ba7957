#include "evaluations/LetterDialog.h"

#include "evaluations/EvaluationWords.h"
#include "evaluations/Evaluations.h"
#include "evaluations/LetterDraft.h"
#include "help/Help.h"
#include "look/LineList.h"
#include "look/ToolTip.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int knownWidth = 264;

} // namespace

LetterDialog::LetterDialog(Workspace &workspace, const Session &session, Prompts &prompts, const Letter &letter,
                           const QStringList &known, QWidget *parent)
    : Dialog(u"letter"_s, tr("Letter"), parent), m_workspace(workspace), m_session(session), m_prompts(prompts),
      m_letter(letter), m_placement(workspace.interns().find(session, letter.placement).value_or(Placement())),
      m_title(EvaluationWords::letter(letter.direction, workspace.people().nameOf(session, m_placement.person))),
      m_text(new QPlainTextEdit(letter.body, this))
{
    Help::setTopic(this, u"evaluations"_s);
    setHeading(m_title);
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(m_title);
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(!letter.isDraft() || workspace.isReadOnly());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::section);
    columns->addWidget(m_text, 1);
    if (!known.isEmpty())
        columns->addWidget(makeKnown(known));
    body()->addLayout(columns, 1);
    makeButtons();
    keepSize({880, 680});
    m_text->setFocus();
}

QWidget *LetterDialog::makeKnown(const QStringList &known)
{
    auto *lines = new LineList;
    lines->addSection(tr("What is written down"));
    for (const auto &line : known)
        lines->addLine(line);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(lines);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("What is written down"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(knownWidth);
    area->setWidget(inner);
    return area;
}

void LetterDialog::makeButtons()
{
    auto *print = addAside(tr("Print…"), u"printLetter"_s);
    connect(print, &QPushButton::clicked, this, &LetterDialog::print);
    if (m_workspace.isReadOnly()) {
        const QString why = tr("A printed letter stands in the history, and this file can only be read now.");
        print->setEnabled(false);
        print->setToolTip(plainToolTip(why));
        print->setAccessibleDescription(why);
    }
    if (m_text->isReadOnly()) {
        setHint(EvaluationWords::state(m_letter, m_workspace.store().dates().today()));
        addClose();
        return;
    }
    const QString name = m_workspace.people().nameOf(m_session, signer());
    setHint(name.isEmpty() ? tr("A signed letter keeps its text. Choose a supervisor for the placement, who signs it.")
                           : tr("%1 signs. A signed letter keeps its text.").arg(name));
    if (!name.isEmpty() && m_letter.direction == LetterDirection::InternForHost)
        setHint(tr("%1 signs, and nobody else keeps a draft of it. A signed letter keeps its text.").arg(name));
    m_leave = addAside(tr("Leave without keeping"), u"dropLetter"_s);
    m_leave->hide();
    connect(m_leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    auto *sign = addPrimary(tr("Sign"), u"signLetter"_s, tr("Keep as draft"));
    leaveButton()->setObjectName(u"keepLetter"_s);
    connect(sign, &QPushButton::clicked, this, &LetterDialog::sign);
}

/// Whoever supervises signs for us, or whoever writes where nobody is named.
PersonId LetterDialog::signer() const
{
    if (m_letter.direction == LetterDirection::InternForHost)
        return m_placement.person;
    return m_placement.supervisor.isValid() ? m_placement.supervisor : m_workspace.accounts().personOf(m_session);
}

/// As it stands on screen.
Letter LetterDialog::shown() const
{
    Letter letter = m_letter;
    letter.body = m_text->toPlainText();
    return letter;
}

/// What was only proposed is proposed again, and what a reader sees is not theirs to keep.
bool LetterDialog::keep()
{
    if (m_text->isReadOnly() || shown() == m_letter)
        return true;
    const Letter now = shown();
    const auto done = m_workspace.evaluations().write(m_session, m_letter, now.body);
    if (!done) {
        showProblem(done.error().message);
        m_leave->show();
        return false;
    }
    m_letter = m_workspace.evaluations().letter(m_session, now.placement, now.direction).value_or(now);
    m_text->setPlainText(m_letter.body);
    Q_EMIT kept();
    return true;
}

void LetterDialog::reject()
{
    if (keep())
        QDialog::reject();
}

void LetterDialog::sign()
{
    const auto done = m_workspace.evaluations().sign(m_session, m_letter, shown().body, signer());
    if (!done) {
        showProblem(done.error().message);
        m_leave->show();
        return;
    }
    accept();
    Q_EMIT kept();
}

Result<PrintSource::Noted> LetterDialog::notePrinted()
{
    const auto noted = m_workspace.evaluations().notePrinted(m_session, m_letter);
    if (!noted)
        return noted.error();
    return PrintSource::Noted{tr("Printed “%1”.").arg(m_title), 0};
}

void LetterDialog::print()
{
    if (!keep())
        return;
    const PersonId person = m_letter.isDraft() ? signer() : m_letter.signer;
    const FrameWords words{m_title, {}, m_session.name, m_workspace.store().dates().today(), m_letter.isDraft()};
    auto *source = new PaperSource(words, LetterDraft::paper(shown(), m_workspace.people().nameOf(m_session, person)),
                                   m_title, [this] { return notePrinted(); });
    auto *dialog = new PrintDialog(*source, m_prompts, this);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setHint(dialog->outcome().text); });
    dialog->open();
}

} // namespace rnf
