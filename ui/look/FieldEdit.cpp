#include "look/FieldEdit.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "look/TypingUndo.h"

#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace rnf {

namespace {

QString contestTold(const QString &theirs)
{
    return theirs.isEmpty() ? FieldEdit::tr("Somebody else emptied this meanwhile.")
                            : FieldEdit::tr("Somebody else wrote this meanwhile: %1").arg(theirs);
}

} // namespace

FieldEdit::FieldEdit(const QString &key, const QString &name, bool isLong, QWidget *parent)
    : QWidget(parent), m_key(key), m_problem(plainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    if (isLong) {
        m_long = new QPlainTextEdit(this);
        m_long->setTabChangesFocus(true);
        Theme::showLines(m_long, 4);
        connect(m_long, &QPlainTextEdit::textChanged, this, [this] { touch(true); });
    } else {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textChanged, this, [this] { touch(true); });
        connect(m_line, &QLineEdit::textEdited, this, &FieldEdit::typed);
        connect(m_line, &QLineEdit::returnPressed, this, &FieldEdit::keepMine);
    }
    editor()->setAccessibleName(name);
    editor()->setObjectName(key);
    editor()->installEventFilter(this);
    setFocusProxy(editor());
    Theme::setTone(m_problem, Tone::Error);
    m_problem->hide();
    layout->addWidget(editor());
    layout->addWidget(m_problem);
}

QWidget *FieldEdit::editor() const { return m_line ? static_cast<QWidget *>(m_line) : m_long; }

QString FieldEdit::text() const { return (m_line ? m_line->text() : m_long->toPlainText()).trimmed(); }

void FieldEdit::touch(bool isTouched)
{
    if (std::exchange(m_isTouched, isTouched) == isTouched)
        return;
    if (isTouched)
        m_over = m_kept;
    Q_EMIT draftChanged();
}

void FieldEdit::showText(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // a long text shows its beginning
    } else if (m_long->toPlainText() != text) {
        m_long->setPlainText(text);
    }
}

void FieldEdit::setText(const QString &text)
{
    m_kept = text.trimmed();
    if (hasDraft()) {
        if (m_kept != m_over) {
            contest();
        } else if (m_choice) { // they took theirs back
            settle();
            setProblem({});
            if (!editor()->hasFocus())
                commit();
        }
        return;
    }
    settle();
    showText(text);
    setProblem({});
    touch(false);
}

void FieldEdit::setDraft(const QString &text, const QString &problem, const std::optional<QString> &over)
{
    settle();
    showText(text);
    setProblem(problem);
    touch(true);
    m_over = over.value_or(m_kept);
    if (m_over != m_kept)
        contest();
}

/// Somebody else wrote here while this was being typed.
void FieldEdit::contest()
{
    setProblem(contestTold(m_kept));
    if (m_choice)
        return;
    m_choice = new QWidget(this);
    auto *line = new QHBoxLayout(m_choice);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, void (FieldEdit::*chosen)()) {
        auto *button = new QPushButton(text, m_choice);
        button->setObjectName(name);
        Theme::makeLink(button);
        connect(button, &QPushButton::clicked, this, chosen, Qt::QueuedConnection);
        line->addWidget(button);
    };
    add(tr("Keep mine"), QStringLiteral("keepMine"), &FieldEdit::keepMine);
    add(tr("Take theirs"), QStringLiteral("takeTheirs"), &FieldEdit::dropDraft);
    line->addStretch();
    layout()->addWidget(m_choice);
    m_choice->show();
}

void FieldEdit::settle()
{
    if (m_choice)
        std::exchange(m_choice, nullptr)->deleteLater();
}

void FieldEdit::keepMine()
{
    settle();
    m_over = m_kept;
    commit();
}

void FieldEdit::tryAgain()
{
    const bool isBeingTyped = editor()->hasFocus() && text() != m_handedOver;
    if (hasDraft() && !problem().isEmpty() && !isBeingTyped)
        commit();
}

void FieldEdit::dropDraft()
{
    settle();
    touch(false);
    setText(m_kept);
}

void FieldEdit::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
}

void FieldEdit::setChoices(const QStringList &names)
{
    // One completer for good: keeping what Enter in its list hands over fills the field anew while it is still at work.
    if (!m_line->completer()) {
        auto *completer = new QCompleter(QStringList(), m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
    }
    auto *known = static_cast<QStringListModel *>(m_line->completer()->model());
    if (known->stringList() != names)
        known->setStringList(names);
}

void FieldEdit::setCompleter(QCompleter *completer) { m_line->setCompleter(completer); }

void FieldEdit::setProblem(const QString &text)
{
    const bool isNews = m_problem->text() != text;
    m_isTouched |= !text.isEmpty();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    editor()->setAccessibleDescription(text);
    Theme::setProblem(editor(), !text.isEmpty());
    if (isNews)
        Q_EMIT draftChanged();
}

QString FieldEdit::problem() const { return m_problem->text(); }

void FieldEdit::commit()
{
    if (!hasDraft()) {
        settle();
        setProblem({});
        return;
    }
    if (m_choice)
        return;
    touch(false);
    m_handedOver = text();
    Q_EMIT left();
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        commit();
    } else if (event->type() == QEvent::ShortcutOverride) {
        const bool canUndo = m_line ? m_line->isUndoAvailable() : m_long->document()->isUndoAvailable();
        const bool canRedo = m_line ? m_line->isRedoAvailable() : m_long->document()->isRedoAvailable();
        if (leaveUndoToWindow(*event, canUndo, canRedo))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rnf
