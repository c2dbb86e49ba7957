#include "conversations/ContactPanel.h"

#include "base/DayWords.h"
#include "conversations/ResultChoice.h"
#include "help/Help.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "look/TypingUndo.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString noteDrafts = u"contact"_s;

/// Nobody was reached, so somebody tries again.
bool isForLater(ContactResult result)
{
    return result == ContactResult::NoAnswer || result == ContactResult::Busy || result == ContactResult::CallBack
        || result == ContactResult::CannotTalk || result == ContactResult::LeftMessage;
}

QLabel *quietLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    Theme::makeQuiet(label);
    return label;
}

} // namespace

ContactPanel::ContactPanel(Workspace &workspace, const Session &session, Drafts &drafts, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_session(session), m_drafts(drafts), m_title(new QLabel(this)),
      m_number(new QLabel(this)), m_method(new QComboBox(this)), m_phone(new QComboBox(this)),
      m_result(new ResultChoice(this)), m_note(new QPlainTextEdit(this)), m_nextStep(new QLineEdit(this)),
      m_due(new QLineEdit(this)), m_dueRead(quietLabel({}, nullptr, this)), m_problem(new QLabel(this))
{
    Help::setTopic(this, u"conversations"_s);
    setObjectName(u"contactPanel"_s);
    setAccessibleName(tr("Log contact"));
    Theme::makeBar(this);
    m_result->setObjectName(u"contactResult"_s);
    m_note->setObjectName(u"contactNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note: what was said (Shift+Enter begins a new line)"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 22);
    Theme::setTone(m_problem, Tone::Error);
    m_problem->setObjectName(u"contactProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::space);
    layout->setSpacing(Theme::gap);
    layout->addWidget(makeHeading());
    layout->addWidget(m_result);
    layout->addWidget(m_note);
    layout->addWidget(makeNextStep());
    layout->addWidget(m_problem);
    for (QWidget *field :
         {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_nextStep), static_cast<QWidget *>(m_due)})
        field->installEventFilter(this);
    connect(m_result, &ResultChoice::chosen, this, &ContactPanel::propose);
    connect(m_due, &QLineEdit::textChanged, this, &ContactPanel::readDue);
    setFocusProxy(m_result);
    hide();
}

ContactPanel::~ContactPanel()
{
    if (!isHidden())
        rememberNote();
}

QWidget *ContactPanel::makeHeading()
{
    auto *line = new QWidget(this);
    for (auto *label : {m_title, m_number})
        label->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"contactTitle"_s);
    m_title->setMinimumWidth(80);
    Theme::makeHeading(m_title, 1.05);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::makeQuiet(m_number);
    for (size_t i = 0; i < keysOf(ContactMethod{}).size(); ++i)
        m_method->addItem(ConversationWords::method(ContactMethod(i)));
    m_method->setObjectName(u"contactMethod"_s);
    m_method->setAccessibleName(tr("How"));
    m_phone->setObjectName(u"contactPhone"_s);
    m_phone->setAccessibleName(tr("Number"));
    auto *close = new QToolButton(line);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Put away (Esc)"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, &ContactPanel::putAway);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_number);
    layout->addWidget(m_phone);
    layout->addStretch();
    layout->addWidget(m_method);
    layout->addWidget(close);
    return line;
}

QWidget *ContactPanel::makeNextStep()
{
    auto *line = new QWidget(this);
    m_nextStep->setObjectName(u"contactNextStep"_s);
    m_nextStep->setAccessibleName(tr("Next step"));
    m_due->setObjectName(u"contactDue"_s);
    m_due->setAccessibleName(tr("When"));
    m_due->setPlaceholderText(tr("in a week"));
    m_due->setToolTip(tr("tomorrow, thu, 3 days, 2 weeks, or a date"));
    m_due->setFixedWidth(m_due->fontMetrics().averageCharWidth() * 16 + 24);
    m_dueRead->setMinimumWidth(m_dueRead->fontMetrics().averageCharWidth() * 14);
    auto *keep = new QPushButton(tr("Keep"), line);
    keep->setObjectName(u"contactKeep"_s);
    keep->setToolTip(tr("Keep (Enter)"));
    Theme::makePrimary(keep);
    connect(keep, &QPushButton::clicked, this, &ContactPanel::keep);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietLabel(tr("Next step"), m_nextStep, line));
    layout->addWidget(m_nextStep, 1);
    layout->addWidget(quietLabel(tr("When"), m_due, line));
    layout->addWidget(m_due);
    layout->addWidget(m_dueRead);
    layout->addWidget(keep);
    return line;
}

void ContactPanel::log(PersonId person)
{
    if (!isVisible() || m_before.id.isValid() || m_before.person != person) {
        Conversation fresh;
        fresh.person = person;
        fresh.method = m_lastMethod;
        begin(fresh);
        if (const auto *note = m_drafts.find({noteDrafts, person.value}, u"note"_s))
            m_note->setPlainText(note->text);
        m_drafts.set({noteDrafts, person.value}, {});
    }
    m_result->setFocus(Qt::ShortcutFocusReason);
}

void ContactPanel::edit(const Conversation &conversation)
{
    begin(conversation);
    m_result->setResult(conversation.result);
    m_note->setPlainText(conversation.note);
    m_nextStep->setText(conversation.nextStep);
    m_due->setText(conversation.nextDueOn.isValid() ? conversation.nextDueOn.toString(Qt::ISODate) : QString());
    m_result->setFocus(Qt::ShortcutFocusReason);
}

void ContactPanel::begin(const Conversation &conversation)
{
    if (isVisible())
        putAway();
    const auto person = m_workspace.people().find(m_session, conversation.person).value_or(Person());
    m_before = conversation;
    m_cameFrom = QApplication::focusWidget();
    m_name = person.displayName();
    m_title->setText(conversation.id.isValid() ? tr("Conversation with %1").arg(m_name)
                                               : tr("Log contact with %1").arg(m_name));
    fillPhones(person);
    m_method->setCurrentIndex(int(conversation.method));
    m_result->setResult({});
    m_note->clear();
    m_nextStep->clear();
    m_due->clear();
    showProblem({});
    show();
}

void ContactPanel::fillPhones(const Person &person)
{
    m_phone->clear();
    for (const auto &phone : person.phones)
        m_phone->addItem(m_workspace.phones().shown(phone.number()), phone.id);
    m_phone->setVisible(m_phone->count() > 1 && !m_before.id.isValid());
    m_number->setText(m_phone->count() > 0 ? m_phone->itemText(0) : QString());
    m_number->setHidden(m_phone->isVisibleTo(this) || m_number->text().isEmpty());
}

/// Goes on to what is asked most often after this result.
void ContactPanel::propose(ContactResult result)
{
    showProblem({});
    if (m_before.id.isValid()) {
        m_note->setFocus();
        return;
    }
    const QString again = tr("Try again");
    if (isForLater(result) && m_nextStep->text().isEmpty()) {
        m_nextStep->setText(again);
        m_due->setText(tomorrowWord());
    } else if (!isForLater(result) && m_nextStep->text() == again) {
        m_nextStep->clear();
        m_due->clear();
    }
    if (result == ContactResult::CallBack) {
        m_due->setFocus();
        m_due->selectAll();
    } else {
        m_note->setFocus();
    }
}

void ContactPanel::readDue()
{
    const QDate today = m_workspace.store().dates().today();
    const auto day = readDay(m_due->text(), today);
    m_dueRead->setText(day ? QLocale().toString(*day, tr("ddd d MMM")) : QString());
    if (day)
        showProblem({});
}

bool ContactPanel::hasDraft() const
{
    return m_drafts.anyOf(noteDrafts) || (isVisible() && m_note->toPlainText().trimmed() != m_before.note);
}

void ContactPanel::showDraft()
{
    if (const auto person = m_drafts.anyOf(noteDrafts); person && !isVisible())
        log(PersonId(*person));
    m_note->setFocus();
}

void ContactPanel::rememberNote()
{
    if (const QString note = m_note->toPlainText().trimmed(); !m_before.id.isValid() && !note.isEmpty())
        m_drafts.set({noteDrafts, m_before.person.value}, {{u"note"_s, {note, {}}}});
}

void ContactPanel::putAway()
{
    rememberNote();
    close();
}

void ContactPanel::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void ContactPanel::keep()
{
    const auto result = m_result->result();
    if (!result) {
        showProblem(tr("What came of it? Press one of the letters, T for “talked”."));
        m_result->setFocus();
        return;
    }
    const auto day = readDay(m_due->text(), m_workspace.store().dates().today());
    if (!day && !m_due->text().trimmed().isEmpty()) {
        showProblem(tr("“%1” is no day. Type “tomorrow”, “thu”, “3 days”, or a date.").arg(m_due->text().trimmed()));
        m_due->setFocus();
        m_due->selectAll();
        return;
    }
    Conversation after = m_before;
    after.method = ContactMethod(m_method->currentIndex());
    after.result = *result;
    after.note = m_note->toPlainText();
    after.nextStep = m_nextStep->text();
    after.nextDueOn = day.value_or(QDate());
    auto &conversations = m_workspace.conversations();
    const auto done = m_before.id.isValid() ? conversations.edit(m_session, m_before, after)
                                            : conversations.log(m_session, after, m_phone->currentData().toLongLong());
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_lastMethod = after.method;
    close();
    if (*done)
        Q_EMIT kept(tr("Kept: %1, %2.").arg(m_name, ConversationWords::result(*result).toLower()), *done);
}

void ContactPanel::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setHidden(text.isEmpty());
}

void ContactPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        keep();
    else
        QFrame::keyPressEvent(event);
}

bool ContactPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const bool canUndo =
            watched == m_note ? m_note->document()->isUndoAvailable() : static_cast<QLineEdit *>(watched)->isUndoAvailable();
        const bool canRedo =
            watched == m_note ? m_note->document()->isRedoAvailable() : static_cast<QLineEdit *>(watched)->isRedoAvailable();
        if (leaveUndoToWindow(*event, canUndo, canRedo))
            return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            keep();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rnf
