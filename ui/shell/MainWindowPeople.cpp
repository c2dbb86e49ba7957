// The commands of MainWindow about people, their lists and their workplace.
#include "duplicates/DuplicatesPage.h"
#include "duplicates/MergeDialog.h"
#include "events/InviteDialog.h"
#include "exchange/CallResultsDialog.h"
#include "exchange/TableFormats.h"
#include "forms/FormDialog.h"
#include "letters/LettersDialog.h"
#include "people/FieldsDialog.h"
#include "people/PeoplePage.h"
#include "people/TagsDialog.h"
#include "shell/MainWindow.h"
#include "workplace/WorkplacePage.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The paths of units; where a unit that was taken out left another of its name beside one, with what tells them apart.
QStringList distinctPaths(const Workplace &workplace, const QList<PlaceKey> &units)
{
    QHash<QString, int> alike, counted;
    for (const auto unit : units)
        ++alike[workplace.path(unit)];
    QStringList paths;
    for (const auto unit : units) {
        const QString path = workplace.path(unit);
        const int total = alike[path];
        paths += total == 1 ? path
                            : MainWindow::tr("%1 (%2 of %3, %n people)", nullptr, workplace.count(unit))
                                  .arg(path, QString::number(++counted[path]), QString::number(total));
    }
    return paths;
}

} // namespace

void MainWindow::makePeopleMenu(QMenu *menu)
{
    addPageCommand(menu, tr("&New person"), u"person-add"_s, QKeySequence::New, m_people, &PeoplePage::newPerson);
    auto *contact = addCommand(
        menu, tr("&Log contact"), u"talk"_s, Qt::CTRL | Qt::Key_L, [this] { logContactWith(page()->person()); },
        Needs::Writing);
    addCommand(
        menu, tr("&Key in a sheet…"), u"keyboard"_s, {}, [this] { keyInSheet(); }, Needs::Writing);
    const auto bringInCalls = [this] {
        const QString path = m_prompts.openPath(this, tr("Bring in call results"), {}, TableFormats::openFilter());
        if (!path.isEmpty())
            (new CallResultsDialog(*m_workspace, m_session, m_work, path, this))->open();
    };
    if (!isOrganizer()) {
        m_people->addListAction(
            addPageCommand(menu, tr("Edit the &cell"), u"edit"_s, Qt::Key_F2, m_people, &PeoplePage::editCell));
        auto *context = new QMenu(m_people);
        context->addAction(contact);
        m_people->setContextMenu(context);
        return;
    }
    addCommand(menu, tr("Bring in call results…"), u"import"_s, {}, bringInCalls, Needs::Writing);
    auto *remove = addCommand(
        menu, tr("&Delete"), u"delete"_s, QKeySequence::Delete,
        [this] {
            if (page() == m_people)
                m_people->actions().remove();
        },
        Needs::Writing);
    m_people->addListAction(remove);
    makeSelectionMenu(menu);
    makeStandingMenu(menu);
    makeVolunteersMenu(menu);
    makeGroupsMenu(menu);
    menu->addSeparator();
    makeListMenu(menu);
    m_people->contextMenu()->addSeparator();
    m_people->contextMenu()->addActions({contact, remove});
}

/// What is done to those who are selected, also by the menu of the list.
void MainWindow::makeSelectionMenu(QMenu *menu)
{
    auto *editCell = addPageCommand(menu, tr("Edit the &cell"), u"edit"_s, Qt::Key_F2, m_people, &PeoplePage::editCell);
    m_people->addListAction(editCell);
    const auto act = [this](void (PeopleActions::*what)()) {
        return [this, what] {
            goTo(m_people);
            (m_people->actions().*what)();
        };
    };
    auto *edit = addCommand(menu, tr("Edit t&he selected people…"), u"edit"_s, Qt::CTRL | Qt::Key_E,
                            act(&PeopleActions::edit), Needs::Writing);
    auto *move = addCommand(
        menu, tr("&Move to a unit…"), u"work"_s, Qt::CTRL | Qt::Key_M, [this] { moveToUnit(); }, Needs::Writing);
    auto *put = addCommand(menu, tr("Put &into a list…"), u"team"_s, {}, act(&PeopleActions::putIntoList), Needs::Writing);
    auto *takeOut =
        addPageCommand(menu, tr("&Take out of this list"), u"remove"_s, {}, m_people, &PeoplePage::takeOutOfList);
    m_people->setTakeOutAction(takeOut);
    auto *join = addCommand(
        menu, tr("Put into a gro&up…"), u"team"_s, {}, [this] { askGroup(chosenPeople()); }, Needs::Writing);
    auto *invite = addCommand(
        menu, tr("Invite to an event…"), u"calendar"_s, {}, [this] { inviteToEvent(chosenPeople()); }, Needs::Writing);
    auto *labels = addPageCommand(menu, tr("Print labels…"), u"print"_s, {}, m_people, &PeoplePage::printLabels);
    auto *letters = addCommand(
        menu, tr("Letters and e-mails…"), u"mail"_s, {}, [this] { writeLetters(); }, Needs::Writing);
    auto *merge = addCommand(
        menu, tr("Merge the selected people…"), u"team"_s, {}, [this] { this->merge(chosenPeople()); }, Needs::Writing);
    merge->setVisible(Policy::allows(m_session, Operation::MergePeople));
    m_people->contextMenu()->addSeparator();
    m_people->contextMenu()->addActions({editCell, edit, move, put, takeOut, join, invite, labels, letters, merge});
}

void MainWindow::makeListMenu(QMenu *menu)
{
    auto *shown = menu->addMenu(tr("Show"));
    for (const auto &[field, text, name] :
         {std::tuple(u"phone"_s, tr("Show people without a &phone"), tr("People without a phone")),
          {u"email"_s, tr("Show people without an &e-mail address"), tr("People without an e-mail address")},
          {u"address"_s, tr("Show people without an &address"), tr("People without an address")}}) {
        addCommand(shown, text, u"filter"_s, {}, [this, field, name] {
            PersonList list;
            list.name = name;
            list.condition = Condition::group(Condition::Kind::All, {Condition::clause(field, Operator::IsEmpty)});
            showList(list);
        });
    }
    addPageCommand(shown, tr("Show e&veryone"), u"people"_s, {}, m_people, &PeoplePage::showEveryone, Needs::Nothing);
    addPageCommand(menu, tr("Duplicates…"), u"people"_s, {}, m_duplicates, &DuplicatesPage::focusList, Needs::Nothing);
    auto *kept = menu->addMenu(tr("Lists and fields"));
    addPageCommand(kept, tr("&Save this list…"), u"star"_s, {}, m_people, &PeoplePage::saveList);
    addCommand(
        kept, tr("Our own &fields…"), u"edit"_s, {}, [this] { editFields(); }, Needs::Writing);
    addCommand(
        kept, tr("Make a sign-up form…"), u"file"_s, {},
        [this] { (new FormDialog(*m_workspace, m_session, means(), {}, {}, this))->open(); }, Needs::Writing);
    addCommand(
        kept, tr("Tags &by group…"), u"edit"_s, {}, [this] { editTags(); }, Needs::Writing);
}

void MainWindow::makeWorkplaceMenu(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &iconName, void (WorkplacePage::*run)()) {
        return addPageCommand(menu, text, iconName, {}, m_workplace, run);
    };
    m_workplace->addTreeAction(add(tr("New &unit here"), u"add"_s, &WorkplacePage::newUnit));
    m_workplace->addTreeAction(add(tr("&Rename the place"), u"edit"_s, &WorkplacePage::rename));
    m_workplace->addTreeAction(add(tr("Re&move the unit"), u"delete"_s, &WorkplacePage::removeUnit));
    menu->addSeparator();
    add(tr("New &employer"), u"work"_s, &WorkplacePage::newEmployer);
    menu->addSeparator();
    addCommand(
        menu, tr("&Campaigns…"), u"star"_s, {}, [this] { editCampaigns(); }, Needs::Writing);
}

void MainWindow::editFields()
{
    auto *dialog = new FieldsDialog(m_workspace->people().fields(), m_session, this);
    connect(dialog, &FieldsDialog::undoOffered, &m_work, &WindowWork::undoOffered);
    connect(dialog, &FieldsDialog::failed, &m_work, &WindowWork::say);
    dialog->open();
}

void MainWindow::editTags()
{
    auto *dialog = new TagsDialog(m_workspace->people().tags(), m_session, this);
    connect(dialog, &TagsDialog::undoOffered, &m_work, &WindowWork::undoOffered);
    connect(dialog, &TagsDialog::failed, &m_work, &WindowWork::say);
    dialog->open();
}

void MainWindow::inviteToEvent(const QList<PersonId> &people)
{
    if (people.isEmpty()) {
        tell(tr("Choose the people in the list first."));
        return;
    }
    finishEditing();
    (new InviteDialog(*m_workspace, m_session, m_work, people, this))->open();
}

/// To those who are selected, where that are several, else to all who are listed.
void MainWindow::writeLetters()
{
    goTo(m_people);
    const auto selected = m_people->selection();
    const bool isOfSelected = selected.size() > 1;
    const auto people = isOfSelected ? selected : m_people->listed();
    const QString name = isOfSelected ? tr("Selected people") : m_people->listName();
    (new LettersDialog(*m_workspace, m_session, means(), people, name, this))->open();
}

void MainWindow::merge(const QList<PersonId> &people)
{
    if (people.size() < 2) {
        tell(tr("Select two or more people first: those who are one person."));
        return;
    }
    finishEditing();
    (new MergeDialog(m_workspace->merges(), m_session, m_work, people, this))->open();
}

void MainWindow::moveToUnit()
{
    const auto people = m_people->selection();
    if (people.isEmpty()) {
        tell(tr("Select the people to be moved first."));
        return;
    }
    const Workplace workplace = m_workspace->workplaces().read(m_session);
    QList<PlaceKey> units;
    for (const auto &place : workplace.places()) {
        if (place.key.kind == PlaceKind::Unit)
            units += place.key;
    }
    if (units.isEmpty()) {
        goTo(m_workplace);
        tell(tr("There is no unit yet. Add one below its employer first."));
        return;
    }
    const QStringList paths = distinctPaths(workplace, units);
    bool isChosen = false;
    const QString chosen = QInputDialog::getItem(this, tr("Move to a unit"),
                                                 tr("%n people work here from today on:", nullptr, int(people.size())),
                                                 paths, 0, false, &isChosen);
    if (!isChosen)
        return;
    m_workplace->assign(workplace, people, units[paths.indexOf(chosen)]);
}

} // namespace rnf
