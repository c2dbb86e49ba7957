#include "staffing/SignUpMarks.h"

#include "base/WindowWork.h"
#include "look/Theme.h"
#include "staffing/SignUpSteps.h"
#include "staffing/SignUpTableModel.h"
#include "staffing/Staffing.h"
#include "work/ReasonDialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString nameOfKey(Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

QList<ShiftSignUpId> idsOf(const QList<SignUpRow> &rows)
{
    QList<ShiftSignUpId> ids;
    for (const auto &row : rows)
        ids += row.signUp.id;
    return ids;
}

} // namespace

SignUpMarks::SignUpMarks(Workspace &workspace, const Session &session, const PageMeans &means, QTableView *table,
                         QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_table(table)
{
    addMark(Qt::Key_C, u"confirmed"_s, tr("Confirmed"), SignUpStatus::Confirmed);
    addMark(Qt::Key_H, u"arrived"_s, tr("There"), SignUpStatus::Arrived);
    addMark(Qt::Key_D, u"completed"_s, tr("Completed it"), SignUpStatus::Completed);
    addMark(Qt::Key_X, u"excused"_s, tr("Excused"), SignUpStatus::Excused);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::tight);
    for (const auto &mark : std::as_const(m_marks)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(mark.action);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the list
        line->addWidget(button);
        m_keys += tr("%1 %2", "key, what it does").arg(nameOfKey(mark.key), mark.action->iconText().toLower());
    }
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreSignUpMarks"_s);
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setMenu(makeMore());
    line->addWidget(more);
    line->addStretch();
    table->installEventFilter(this);
}

QMenu *SignUpMarks::makeMore()
{
    const qsizetype shown = m_marks.size();
    addMark(Qt::Key_L, u"leftEarly"_s, tr("Left early"), SignUpStatus::LeftEarly);
    addMark(Qt::Key_N, u"noShow"_s, tr("Did not come"), SignUpStatus::NoShow);
    addMark(Qt::Key_U, u"untracked"_s, tr("Nobody kept a sheet"), SignUpStatus::Untracked);
    addMark(Qt::Key_A, u"approved"_s, tr("On it"), SignUpStatus::Approved);
    addMark(Qt::Key_S, u"swapOpen"_s, tr("Looking for cover"), SignUpStatus::SwapOpen);
    addMark(Qt::Key_R, u"declined"_s, tr("Said no"), SignUpStatus::Declined);
    addMark(Qt::Key_Y, u"cancelledShift"_s, tr("Cancelled"), SignUpStatus::Cancelled);
    auto *menu = new QMenu(this);
    for (const auto &mark : m_marks.sliced(shown))
        menu->addAction(mark.action);
    menu->addSeparator();
    addCommand(menu, Qt::Key_T, u"times"_s, tr("Times…"), true, [this] { Q_EMIT timesWanted(chosen().first()); });
    addCommand(menu, Qt::Key_F, u"cover"_s, tr("Find cover…"), true, [this] { Q_EMIT coverWanted(chosen().first()); });
    addCommand(menu, Qt::Key_Delete, u"takeOff"_s, tr("Take off the shift"), false, [this] { takeOff(); });
    return menu;
}

void SignUpMarks::addMark(Qt::Key key, const QString &name, const QString &word, SignUpStatus status)
{
    auto *action = new QAction(word + u'\t' + nameOfKey(key), this); // menus show the key behind it
    action->setObjectName(u"signUp/"_s + name);
    action->setIconText(word);
    action->setToolTip(tr("%1: key %2").arg(word, nameOfKey(key)));
    connect(action, &QAction::triggered, this, [this, status] { note(status); });
    m_marks += {key, status, action};
}

void SignUpMarks::addCommand(QMenu *menu, Qt::Key key, const QString &name, const QString &word, bool isOfOne,
                             const std::function<void()> &run)
{
    auto *action = menu->addAction(word + u'\t' + nameOfKey(key), this, run);
    action->setObjectName(u"signUp/"_s + name);
    m_commands += {key, action, isOfOne};
}

QList<SignUpRow> SignUpMarks::chosen() const
{
    const auto *model = static_cast<const SignUpTableModel *>(m_table->model());
    QList<SignUpRow> chosen;
    for (const auto &row : m_table->selectionModel()->selectedRows())
        chosen += model->at(row.row());
    return chosen;
}

void SignUpMarks::updateState()
{
    const auto chosen = this->chosen();
    const bool isWritable = !chosen.isEmpty() && !m_workspace.isReadOnly();
    const QDateTime now = m_workspace.store().dates().now();
    for (const auto &mark : std::as_const(m_marks)) {
        const bool isStep = std::ranges::all_of(chosen, [&](const SignUpRow &row) {
            return SignUpSteps::isAllowed(row.signUp.status, mark.status, row.shift.start() <= now);
        });
        mark.action->setEnabled(isWritable && isStep);
    }
    for (const auto &command : std::as_const(m_commands))
        command.action->setEnabled(isWritable && (!command.isOfOne || chosen.size() == 1));
}

QString SignUpMarks::keys() const { return m_keys.join(u" · "_s); }

void SignUpMarks::note(SignUpStatus status)
{
    const auto chosen = this->chosen();
    const auto done = m_workspace.staffing().step(m_session, idsOf(chosen), status);
    if (!done && done.error().id == "no-reason"_L1)
        askReason(status, done.error().message);
    else if (!done && done.error().id == "no-time"_L1 && chosen.size() == 1)
        Q_EMIT timesWanted(chosen.first());
    else
        m_means.work.tell(done);
}

void SignUpMarks::askReason(SignUpStatus status, const QString &why)
{
    auto *dialog = new ReasonDialog(tr("Plan it all the same"), {}, tr("Plan it"), this);
    dialog->setHint(why);
    connect(dialog, &ReasonDialog::given, this, [this, status, dialog, ids = idsOf(chosen())](const QString &reason) {
        const auto done = m_workspace.staffing().step(m_session, ids, status, reason);
        if (!done) {
            dialog->showProblem(done.error().message);
            return;
        }
        m_means.work.tell(done);
        dialog->accept();
    });
    dialog->open();
}

void SignUpMarks::takeOff() { m_means.work.tell(m_workspace.staffing().remove(m_session, idsOf(chosen()))); }

bool SignUpMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    const auto mark = std::ranges::find(m_marks, key->key(), &Mark::key);
    const auto command = std::ranges::find(m_commands, key->key(), &Command::key);
    if (mark != m_marks.end())
        mark->action->trigger();
    else if (command != m_commands.end())
        command->action->trigger();
    const bool isKnown = mark != m_marks.end() || command != m_commands.end();
    const bool isText = !key->text().isEmpty() && key->text().at(0).isPrint();
    return isKnown || (isText && key->key() != Qt::Key_Space) || QWidget::eventFilter(watched, event);
}

} // namespace rnf
