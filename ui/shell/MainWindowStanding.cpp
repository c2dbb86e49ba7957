// The commands of MainWindow that say where people stand.
#include "exchange/DuesDialog.h"
#include "exchange/MembershipFileDialog.h"
#include "exchange/TableFormats.h"
#include "groups/GroupsPage.h"
#include "lists/ConditionWords.h"
#include "people/PeoplePage.h"
#include "shell/MainWindow.h"
#include "standing/CampaignDialog.h"
#include "standing/StandingWords.h"
#include "standing/UnpaidDialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeStandingMenu(QMenu *menu)
{
    auto *standing = menu->addMenu(tr("Standin&g"));
    using Kind = StandingDialog::Kind;
    for (const auto &[kind, text] : {std::pair(Kind::Assessment, tr("&Assess…")),
                                     {Kind::Card, tr("&Card signed…")},
                                     {Kind::Membership, tr("&Membership…")},
                                     {Kind::Dues, tr("&Dues…")},
                                     {Kind::Role, tr("&Give a role…")},
                                     {Kind::Leader, tr("&Led by…")}}) {
        addCommand(
            standing, text, {}, {}, [this, kind] { askStanding(kind, chosenPeople()); }, Needs::Writing);
    }
    standing->addSeparator();
    addCommand(
        standing, tr("&Bring in a dues file…"), u"import"_s, {}, [this] { bringInDues(); }, Needs::Writing);
    const auto bringInMemberships = [this] {
        const QString path = m_prompts.openPath(this, tr("Bring in memberships"), {}, TableFormats::openFilter());
        if (path.isEmpty())
            return;
        auto *dialog = new MembershipFileDialog(*m_workspace, m_session, m_work, path, this);
        connect(dialog, &MembershipFileDialog::showWanted, this, &MainWindow::showOnly);
        dialog->open();
    };
    addCommand(standing, tr("Bring in memberships…"), u"import"_s, {}, bringInMemberships, Needs::Writing);
    addCommand(standing, tr("&Who has not paid…"), u"filter"_s, {},
               [this] { askUnpaid(m_workspace->store().dates().today()); });
    addCommand(standing, tr("Whom &nobody leads"), u"filter"_s, {}, [this] {
        PersonList list;
        list.name = tr("Nobody leads them");
        list.condition = Condition() && *ConditionWords::read(u"led_by is nobody"_s);
        list.columns = {u"name"_s, u"phone"_s, u"unit"_s, u"shift"_s, u"leads"_s, u"employer"_s};
        showList(list);
    });
    m_people->contextMenu()->addMenu(standing);
}

QList<PersonId> MainWindow::chosenPeople() const
{
    const auto selected = page() == m_people ? m_people->selection()
                        : page() == m_groups ? m_groups->selection()
                                             : QList<PersonId>();
    const PersonId shown = page()->person();
    return selected.isEmpty() && shown.isValid() ? QList{shown} : selected;
}

void MainWindow::askStanding(StandingDialog::Kind kind, const QList<PersonId> &people)
{
    if (auto *dialog = newStandingDialog(kind, people))
        dialog->open();
}

StandingDialog *MainWindow::newStandingDialog(StandingDialog::Kind kind, const QList<PersonId> &people)
{
    if (people.isEmpty()) {
        tell(tr("Choose the people in the list first."));
        return nullptr;
    }
    goTo(m_people);
    finishEditing();
    return new StandingDialog(*m_workspace, m_session, means(), kind, people, this);
}

void MainWindow::showUnpaid(const QDate &monthEnd)
{
    Payment month = Payment::forMonth(monthEnd);
    PersonList list;
    list.name = tr("Not paid for %1").arg(StandingWords::period(month));
    list.condition =
        Condition()
        && *ConditionWords::read(u"(membership is member or membership is in_arrears) and dues_paid_for is not %1"_s.arg(
            monthEnd.toString(Qt::ISODate)));
    list.columns = {u"name"_s, u"phone"_s, u"unit"_s, u"membership"_s, u"dues_paid_until"_s, u"employer"_s};
    showList(list);
}

void MainWindow::askUnpaid(const QDate &day)
{
    auto *dialog = new UnpaidDialog(m_workspace->store().dates().today(), day, this);
    connect(dialog, &UnpaidDialog::wanted, this, &MainWindow::showUnpaid);
    dialog->open();
}

void MainWindow::bringInDues()
{
    const QString path = m_prompts.openPath(this, tr("Bring in a dues file"), {}, TableFormats::openFilter());
    if (path.isEmpty())
        return;
    auto *dialog = new DuesDialog(*m_workspace, m_session, path, this);
    connect(dialog, &DuesDialog::noted, this,
            [this](qint64 action) { m_work.tell(action, {}, tr("Nothing to change: it stands like that already.")); });
    connect(dialog, &DuesDialog::showWanted, this, &MainWindow::showOnly);
    connect(dialog, &DuesDialog::arrearsWanted, this, [this](const QList<PersonId> &people) {
        auto *asking = newStandingDialog(StandingDialog::Kind::Membership, people);
        asking->propose(MembershipState::InArrears);
        asking->open();
    });
    dialog->open();
}

void MainWindow::editCampaigns()
{
    auto *dialog = new CampaignDialog(*m_workspace, m_session, this);
    connect(dialog, &CampaignDialog::done, &m_work, &WindowWork::undoOffered);
    dialog->open();
}

} // namespace rnf
