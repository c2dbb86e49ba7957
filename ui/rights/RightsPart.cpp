#include "rights/RightsPart.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"
#include "rights/RightsLineEdit.h"
#include "rights/RightsPaper.h"
#include "rights/RightsWords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

RightsPart::RightsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : PlacementPart(tr("Rights"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_newest(plainLabel(this, u"rightsNewest"_s)), m_due(plainLabel(this, u"rightsDue"_s)),
      m_now(plainLabel(this, u"rightsNow"_s)), m_questions(new QWidget(this)),
      m_keep(new QPushButton(tr("Keep this check"), this)), m_print(new QPushButton(icon(u"print"_s), tr("Print…"), this)),
      m_history(new LineList(this))
{
    Help::setTopic(this, u"rights"_s);
    auto *notAdvice = plainLabel(this, u"rightsNotAdvice"_s);
    notAdvice->setText(RightsWords::notAdvice());
    Theme::makeHeading(m_newest);
    Theme::setTone(m_due, Tone::Warning);
    auto *questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(Theme::gap);
    lines()->addWidget(notAdvice);
    lines()->addWidget(m_newest);
    lines()->addWidget(m_due);
    lines()->addWidget(m_questions);
    lines()->addWidget(m_now);
    lines()->addLayout(makeButtons());
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_history);
    setFocusProxy(m_keep);
}

QLayout *RightsPart::makeButtons()
{
    m_keep->setObjectName(u"keepRights"_s);
    m_keep->setDisabled(m_workspace.isReadOnly());
    Theme::makePrimary(m_keep);
    m_print->setObjectName(u"printRights"_s);
    m_print->setDisabled(m_workspace.isReadOnly());
    connect(m_keep, &QPushButton::clicked, this, &RightsPart::keep);
    connect(m_print, &QPushButton::clicked, this, &RightsPart::print);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_print);
    return buttons;
}

// --- what is shown

/// What should be looked at stands first. It is put in order for another placement or once a check was kept, not while
/// somebody answers.
void RightsPart::show(const Placement &placement)
{
    const auto newest = m_workspace.rightsChecks().newest(m_session, placement.id);
    const std::pair wanted(placement.id, newest ? newest->id : RightsCheckId());
    const bool isInOrder = wanted == m_laidOutFor;
    if (!isInOrder)
        commit();
    m_placement = placement;
    m_facts = m_workspace.rightsChecks().facts(m_session, placement.id);
    m_answers = begunAnswers();
    if (const auto found = findings(); !isInOrder || found.size() != m_lines.size())
        layOut(found);
    m_laidOutFor = wanted;
    showState(newest);
    showFindings();
    showHistory();
}

Drafts::Subject RightsPart::subject() const { return {u"rights"_s, m_placement.id.value}; }

QList<RightsAnswer> RightsPart::begunAnswers()
{
    const auto drafts = m_means.drafts.of(subject());
    if (drafts.isEmpty())
        return m_workspace.rightsChecks().drafts(m_session, m_placement.id);
    QList<RightsAnswer> answers;
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        RightsAnswer answer;
        answer.code = draft.key();
        answer.reply = RightsReply(draft->beside.toInt());
        answer.evidence = draft->text;
        answers += answer;
    }
    return answers;
}

void RightsPart::showState(const std::optional<RightsCheck> &newest)
{
    m_newest->setText(newest ? RightsWords::newest(*newest, m_workspace.store().dates().today())
                             : tr("Answer the questions, then keep the check: it stands here with its day."));
    Theme::setTone(m_newest, newest ? toneOf(newest->result) : Tone::Normal);
    const QStringList reasons = m_workspace.rightsChecks().whyDue(m_session, m_placement);
    m_due->setText(tr("A check is due. %1").arg(reasons.join(u' ')));
    m_due->setHidden(reasons.isEmpty());
}

void RightsPart::showFindings()
{
    const auto found = findings();
    QWidget *first = m_keep;
    for (auto *line : std::as_const(m_lines)) {
        const auto same = std::ranges::find(found, line->answer().code, &RightsFinding::code);
        if (same != found.end())
            line->showFinding(*same, answerTo(same->code, m_answers));
        if (first == m_keep && line->isAsked())
            first = line;
    }
    setFocusProxy(first);
    const RightsFlag worst = RightsCheck::worst(found);
    m_now->setText(tr("As things stand now: %1.").arg(RightsWords::flag(worst)));
    Theme::setTone(m_now, toneOf(worst));
}

void RightsPart::layOut(const QList<RightsFinding> &findings)
{
    m_lines.clear();
    while (auto *item = m_questions->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto [first, others] = RightsWords::parted(findings);
    addLines(RightsWords::firstTitle(), first);
    addLines(RightsWords::othersTitle(), others);
}

void RightsPart::addLines(const QString &title, const QList<RightsFinding> &findings)
{
    if (findings.isEmpty())
        return;
    auto *heading = plainLabel(m_questions);
    heading->setText(title);
    Theme::makeHeading(heading);
    m_questions->layout()->addWidget(heading);
    for (const auto &finding : findings) {
        auto *line = new RightsLineEdit(*RightsRules::find(finding.code), !m_workspace.isReadOnly(), m_questions);
        m_questions->layout()->addWidget(line);
        m_lines += line;
        connect(line, &RightsLineEdit::answered, this, &RightsPart::answer);
    }
}

void RightsPart::showHistory()
{
    m_history->clear();
    m_history->addSection(tr("Checks so far"));
    const QDate today = m_workspace.store().dates().today();
    const auto checks = m_workspace.rightsChecks().checks(m_session, m_placement.id);
    for (const auto &check : checks)
        m_history->addLine(RightsWords::line(check, today));
    if (checks.isEmpty())
        m_history->addLine(tr("None was kept yet."), {}, true);
}

// --- what people do

void RightsPart::commit()
{
    for (auto *line : std::as_const(m_lines))
        line->commit();
}

void RightsPart::answer()
{
    m_answers.clear();
    Drafts::Fields drafts;
    for (const auto *line : std::as_const(m_lines)) {
        const RightsAnswer answer = line->answer();
        m_answers += answer;
        drafts.insert(answer.code, {answer.evidence, {}, int(answer.reply)});
    }
    m_means.drafts.set(subject(), drafts);
    showFindings();
}

void RightsPart::keep()
{
    commit();
    const auto done = m_workspace.rightsChecks().write(m_session, m_placement.id, m_answers);
    if (done)
        m_means.drafts.set(subject(), {});
    m_means.work.tell(done);
}

void RightsPart::print()
{
    commit();
    const QString name = m_workspace.people().nameOf(m_session, m_placement.person);
    const QDate today = m_workspace.store().dates().today();
    const auto note = [this, placement = m_placement.id, name]() -> Result<PrintSource::Noted> {
        const auto noted = m_workspace.rightsChecks().notePrinted(m_session, placement);
        if (!noted)
            return noted.error();
        return PrintSource::Noted{tr("Printed the rights check of %1.").arg(name), 0};
    };
    const FrameWords words{tr("Rights check of %1").arg(name), {}, m_session.name, today};
    auto *source = new PaperSource(words, RightsPaper::of(m_facts, m_answers, today),
                                   tr("The rights check of %1, as things stand today.").arg(name), note, this);
    auto *dialog = new PrintDialog(*source, m_means.prompts, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_means.work.say(dialog->outcome().text); });
    connect(dialog, &QObject::destroyed, source, &QObject::deleteLater);
    dialog->open();
}

} // namespace rnf
