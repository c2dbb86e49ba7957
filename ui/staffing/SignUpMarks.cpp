#include "staffing/SignUpMarks.h"

#include "base/WindowWork.h"
#include "staffing/SignUpSteps.h"
#include "staffing/SignUpTableModel.h"
#include "staffing/Staffing.h"
#include "work/ReasonDialog.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

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
    : KeyedMarks(table, parent), m_workspace(workspace), m_session(session), m_means(means)
{
    addMark(Qt::Key_C, u"confirmed"_s, tr("Confirmed"), SignUpStatus::Confirmed);
    addMark(Qt::Key_H, u"arrived"_s, tr("There"), SignUpStatus::Arrived);
    addMark(Qt::Key_D, u"completed"_s, tr("Completed it"), SignUpStatus::Completed);
    addMark(Qt::Key_X, u"excused"_s, tr("Excused"), SignUpStatus::Excused);
    addButtons();
    addMore(u"moreSignUpMarks"_s, makeMore());
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
    auto *action = makeMark(key, u"signUp/"_s + name, word);
    connect(action, &QAction::triggered, this, [this, status] { note(status); });
    m_marks += {status, action};
}

void SignUpMarks::addCommand(QMenu *menu, Qt::Key key, const QString &name, const QString &word, bool isOfOne,
                             const std::function<void()> &run)
{
    auto *action = makeMark(key, u"signUp/"_s + name, word);
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    m_commands += {action, isOfOne};
}

QList<SignUpRow> SignUpMarks::chosen() const
{
    const auto *model = static_cast<const SignUpTableModel *>(table()->model());
    QList<SignUpRow> chosen;
    for (const auto &row : table()->selectionModel()->selectedRows())
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

} // namespace rnf
