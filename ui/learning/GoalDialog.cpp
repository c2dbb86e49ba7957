#include "learning/GoalDialog.h"

#include "base/Text.h"
#include "help/Help.h"
#include "learning/Learning.h"
#include "learning/LearningWords.h"
#include "look/Form.h"

#include <QComboBox>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

GoalDialog::GoalDialog(Workspace &workspace, const Session &session, const LearningGoal &goal, QWidget *parent)
    : Dialog(u"goal"_s, goal.id.isValid() ? tr("Edit learning goal") : tr("Learning goal"), parent), m_workspace(workspace),
      m_session(session), m_goal(goal), m_area(new QComboBox(this)), m_text(newText(u"goalWords"_s, goal.text)),
      m_evidence(newText(u"goalShownBy"_s, goal.evidence))
{
    Help::setTopic(this, u"learning"_s);
    setHint(tr("Choose one of the areas, or type another one."));
    m_area->setObjectName(u"goalArea"_s);
    fillAreas();
    m_text->setPlaceholderText(tr("What do they want to be able to do?"));
    m_evidence->setPlaceholderText(tr("What will show that they can?"));
    auto *form = newForm();
    form->addRow(tr("Area"), m_area);
    form->addRow(tr("Goal"), m_text);
    form->addRow(tr("Shown by"), m_evidence);
    body()->addLayout(form);
    auto *write = addPrimary(tr("Keep"), u"writeGoal"_s);
    const auto enable = [this, write] { write->setDisabled(cleanText(m_text->toPlainText()).isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, enable);
    connect(write, &QPushButton::clicked, this, &GoalDialog::write);
    enable();
    m_area->setFocus();
}

/// Those in use, then those that are only suggested.
void GoalDialog::fillAreas()
{
    m_area->setEditable(true);
    m_area->setInsertPolicy(QComboBox::NoInsert);
    m_area->completer()->setCompletionMode(QCompleter::PopupCompletion); // a shorter name can be typed to its end
    QString chosen;
    QStringList known;
    for (const auto &area : m_workspace.learning().areas(m_session)) {
        m_area->addItem(area.name);
        known += foldedText(area.name);
        if (area.id == m_goal.area)
            chosen = area.name;
    }
    for (const auto &name : LearningWords::suggestedAreas()) {
        if (!known.contains(foldedText(name)))
            m_area->addItem(name);
    }
    m_area->setEditText(chosen);
}

QPlainTextEdit *GoalDialog::newText(const QString &name, const QString &text)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    Theme::showLines(edit, 3);
    return edit;
}

Result<qint64> GoalDialog::written()
{
    auto &learning = m_workspace.learning();
    const auto area = learning.areaNamed(m_session, m_area->currentText());
    if (!area)
        return area.error();
    LearningGoal said = m_goal;
    said.area = *area;
    said.text = m_text->toPlainText();
    said.evidence = m_evidence->toPlainText();
    if (m_goal.id.isValid())
        return learning.save(m_session, m_goal, said);
    const auto added = learning.add(m_session, said);
    return added ? Result<qint64>(added->value) : Result<qint64>(added.error());
}

void GoalDialog::write()
{
    if (const auto done = written(); !done) {
        showProblem(done.error().message);
        return;
    }
    accept();
    Q_EMIT kept();
}

} // namespace rnf
