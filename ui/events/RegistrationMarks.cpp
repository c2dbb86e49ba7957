#include "events/RegistrationMarks.h"

#include "base/WindowWork.h"
#include "events/RegistrationTableModel.h"
#include "events/RegistrationWarnings.h"
#include "events/Registrations.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isOneWhoWaits(const QList<Registration> &chosen)
{
    return chosen.size() == 1 && (chosen.first().rsvp == Rsvp::Waitlisted || chosen.first().rsvp == Rsvp::Expired);
}

bool isSomebodyPending(const QList<Registration> &chosen)
{
    return std::ranges::find(chosen, Rsvp::Pending, &Registration::rsvp) != chosen.end();
}

bool isOneToConfirm(const QList<Registration> &chosen) { return chosen.size() == 1 && chosen.first().rsvp == Rsvp::Yes; }

} // namespace

RegistrationMarks::RegistrationMarks(Workspace &workspace, const Session &session, const PageMeans &means, QTableView *table,
                                     QWidget *parent)
    : KeyedMarks(table, parent), m_workspace(workspace), m_session(session), m_means(means),
      m_questions(workspace, session, means.work, this)
{
    addAnswer(Qt::Key_Y, u"yes"_s, tr("Yes"), Rsvp::Yes);
    addAnswer(Qt::Key_M, u"maybe"_s, tr("Maybe"), Rsvp::Maybe);
    addAnswer(Qt::Key_N, u"no"_s, tr("No"), Rsvp::No);
    addAttendance(Qt::Key_H, u"attended"_s, tr("Here"), Attendance::Attended);
    addButtons();
    addMore(u"moreMarks"_s, makeMore());
}

QMenu *RegistrationMarks::makeMore()
{
    const qsizetype shown = m_marks.size();
    addAnswer(Qt::Key_C, u"cancelled"_s, tr("Cancelled"), Rsvp::Cancelled);
    addAnswer(Qt::Key_I, u"invited"_s, tr("No answer yet"), Rsvp::Invited);
    add(
        Qt::Key_K, u"confirm"_s, tr("Confirmed"),
        [this](const Ids &ids) { return m_workspace.registrations().confirm(m_session, ids.first()); }, isOneToConfirm);
    add(
        Qt::Key_G, u"giveAway"_s, tr("Let in"),
        [this](const Ids &ids) { return m_workspace.registrations().giveAway(m_session, ids.first()); }, isOneWhoWaits);
    addAttendance(Qt::Key_P, u"partial"_s, tr("Partly here"), Attendance::Partial);
    addAttendance(Qt::Key_X, u"excused"_s, tr("Excused"), Attendance::Excused);
    addAttendance(Qt::Key_U, u"unknown"_s, tr("Not known"), Attendance::Unknown);
    add(Qt::Key_Delete, u"offTheList"_s, tr("Off the list"),
        [this](const Ids &ids) { return m_workspace.registrations().remove(m_session, ids); });
    m_ofKinds += add(
        Qt::Key_A, u"approve"_s, tr("Approve"),
        [this](const Ids &ids) { return m_workspace.registrations().approve(m_session, ids); }, isSomebodyPending);
    m_ofKinds += add(
        Qt::Key_R, u"refuse"_s, tr("Do not accept"),
        [this](const Ids &ids) { return m_workspace.registrations().refuse(m_session, ids); }, isSomebodyPending);
    auto *menu = new QMenu(this);
    for (const auto &mark : m_marks.sliced(shown))
        menu->addAction(mark.action);
    addQuestions(menu);
    return menu;
}

void RegistrationMarks::addQuestions(QMenu *menu)
{
    menu->addSeparator();
    m_ofKinds += addQuestion(menu, u"kind"_s, tr("Kind…"), &RegistrationQuestions::askKind);
    addQuestion(menu, u"group"_s, tr("Group…"), &RegistrationQuestions::askGroup);
    m_ofKinds += addQuestion(menu, u"payment"_s, tr("Paid…"), &RegistrationQuestions::askPayment);
    menu->addSeparator();
    auto *kinds = menu->addAction(tr("Kinds of registration…"), this, &RegistrationMarks::kindsWanted);
    kinds->setObjectName(u"registrationKindsWanted"_s);
}

QAction *RegistrationMarks::addQuestion(QMenu *menu, const QString &name, const QString &text, Question question)
{
    auto *action = menu->addAction(text, this, [this, question] { (m_questions.*question)(m_event, chosen()); });
    action->setObjectName(u"mark/"_s + name);
    m_asking += action;
    return action;
}

void RegistrationMarks::addAnswer(Qt::Key key, const QString &name, const QString &word, Rsvp rsvp)
{
    add(key, name, word, [this, rsvp](const Ids &ids) { return m_workspace.registrations().answer(m_session, ids, rsvp); });
}

void RegistrationMarks::addAttendance(Qt::Key key, const QString &name, const QString &word, Attendance attendance)
{
    add(key, name, word,
        [this, attendance](const Ids &ids) { return m_workspace.registrations().mark(m_session, ids, attendance); });
}

QAction *RegistrationMarks::add(Qt::Key key, const QString &name, const QString &word,
                                const std::function<Result<qint64>(const Ids &)> &note,
                                const std::function<bool(const QList<Registration> &)> &fits)
{
    auto *action = makeMark(key, u"mark/"_s + name, word);
    connect(action, &QAction::triggered, this,
            [this, note, isYes = name == u"yes"_s] { act(note, isYes ? warningsOfYes() : QString()); });
    m_marks += {action, fits};
    return action;
}

void RegistrationMarks::setEvent(const Event &event, const QList<RegistrationKind> &kinds)
{
    m_event = event;
    m_kinds = kinds;
    // A file may have brought in somebody to be approved, and the last kind may be gone.
    const bool isToApprove =
        isSomebodyPending(static_cast<const RegistrationTableModel *>(table()->model())->registrations());
    for (auto *action : std::as_const(m_ofKinds)) {
        const bool approves = action->objectName() == "mark/approve"_L1 || action->objectName() == "mark/refuse"_L1;
        action->setVisible(!kinds.isEmpty() || (approves && isToApprove));
    }
}

QList<Registration> RegistrationMarks::chosen() const
{
    const auto *model = static_cast<const RegistrationTableModel *>(table()->model());
    QList<Registration> chosen;
    for (const auto &row : table()->selectionModel()->selectedRows())
        chosen += model->at(row.row());
    return chosen;
}

void RegistrationMarks::updateState()
{
    const auto chosen = this->chosen();
    for (auto *action : std::as_const(m_asking))
        action->setEnabled(!chosen.isEmpty() && !m_workspace.isReadOnly());
    for (const auto &mark : std::as_const(m_marks))
        mark.action->setEnabled(!chosen.isEmpty() && !m_workspace.isReadOnly() && (!mark.fits || mark.fits(chosen)));
}

void RegistrationMarks::act(const std::function<Result<qint64>(const Ids &)> &note, const QString &warnings)
{
    Ids ids;
    for (const auto &registration : chosen())
        ids += registration.id;
    if (!ids.isEmpty())
        m_means.work.tell(note(ids), warnings.isEmpty() ? QString() : tr("Noted, but look: %1").arg(warnings),
                          tr("That is noted already."));
}

/// Outside the days of a kind a yes is noted all the same, and said so.
QString RegistrationMarks::warningsOfYes() const
{
    QStringList warnings;
    const auto chosen = this->chosen();
    for (const auto &kind : m_kinds) {
        const bool isMeant = std::ranges::find(chosen, kind.id, &Registration::kind) != chosen.end();
        if (isMeant)
            warnings += RegistrationWarnings::ofYes(kind, m_event, m_workspace.store().dates().now());
    }
    warnings.removeAll(QString());
    return warnings.join(u' ');
}

} // namespace rnf
