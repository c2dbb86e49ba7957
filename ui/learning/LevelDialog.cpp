#include "learning/LevelDialog.h"

#include "help/Help.h"
#include "learning/Learning.h"
#include "learning/LearningWords.h"
#include "learning/LevelRules.h"
#include "look/Form.h"
#include "look/PlainLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

LevelDialog::LevelDialog(Workspace &workspace, const Session &session, PlacementId placement, QWidget *parent)
    : Dialog(u"level"_s, tr("Change the level"), parent), m_workspace(workspace), m_session(session), m_placement(placement),
      m_from(workspace.learning().level(session, placement)), m_tasks(workspace.tasks().ofPlacement(session, placement)),
      m_goals(workspace.learning().goals(session, placement)), m_to(new QComboBox(this)),
      m_day(new QDateEdit(workspace.store().dates().today(), this)), m_reason(new QLineEdit(this)),
      m_task(new QComboBox(this)), m_meaning(plainLabel(this, u"levelMeaning"_s)),
      m_remarks(plainLabel(this, u"levelRemarks"_s))
{
    Help::setTopic(this, u"learning"_s);
    setSubject(tr("now %1").arg(LearningWords::level(m_from)));
    setHint(tr("What is expected is no condition: you decide, and say why. The level never changes the stipend."));
    m_to->setObjectName(u"levelTo"_s);
    m_day->setObjectName(u"levelDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(workspace.store().dates().today());
    m_reason->setObjectName(u"levelReason"_s);
    m_task->setObjectName(u"levelTask"_s);
    Theme::makeQuiet(m_meaning);
    Theme::setTone(m_remarks, Tone::Warning);
    fillLevels();
    fillTasks();
    auto *form = newForm();
    form->addRow(tr("New level"), m_to);
    form->addRow(QString(), m_meaning);
    form->addRow(QString(), m_remarks);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Shown by"), m_task);
    body()->addLayout(form);
    auto *write = addPrimary(tr("Keep"), u"writeLevel"_s);
    connect(m_to, &QComboBox::currentIndexChanged, this, &LevelDialog::showRules);
    connect(write, &QPushButton::clicked, this, &LevelDialog::write);
    showRules();
    m_to->setFocus();
}

/// The next one up is what is meant most often.
void LevelDialog::fillLevels()
{
    for (int level = LevelChange::lowest; level <= LevelChange::highest; ++level) {
        if (level != m_from)
            m_to->addItem(LearningWords::level(level), level);
    }
    const int next = m_from < LevelChange::highest ? m_from + 1 : m_from - 1;
    m_to->setCurrentIndex(m_to->findData(next));
}

void LevelDialog::fillTasks()
{
    m_task->addItem(tr("no task"), 0);
    for (const auto &task : m_tasks) {
        if (task.status == TaskStatus::Done)
            m_task->addItem(task.title, task.id.value);
    }
}

void LevelDialog::showRules()
{
    const int to = m_to->currentData().toInt();
    const QString evidence = LevelRules::evidence(to);
    m_meaning->setText(evidence.isEmpty() || to < m_from
                           ? LevelRules::means(to)
                           : tr("%1. Expected before: %2.").arg(LevelRules::means(to), evidence));
    const QStringList remarks = LevelRules::remarks(m_from, to, m_tasks, m_goals);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setHidden(remarks.isEmpty());
}

void LevelDialog::write()
{
    LevelChange said;
    said.placement = m_placement;
    said.changedOn = m_day->date();
    said.fromLevel = m_from;
    said.toLevel = m_to->currentData().toInt();
    said.reason = m_reason->text();
    said.evidenceTask = TaskId(m_task->currentData().toLongLong());
    if (const auto done = m_workspace.learning().changeLevel(m_session, said); !done) {
        showProblem(done.error().message);
        return;
    }
    accept();
    Q_EMIT kept();
}

} // namespace rnf
