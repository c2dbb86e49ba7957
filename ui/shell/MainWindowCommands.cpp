// The commands of MainWindow: menus, tool bar, palette and list of keys all show this one list.
#include "groups/GroupsPage.h"
#include "help/Help.h"
#include "help/HelpTopic.h"
#include "history/HistoryPage.h"
#include "insight/ReportsPage.h"
#include "interns/InternsPage.h"
#include "look/ButtonText.h"
#include "look/Dialog.h"
#include "look/Icons.h"
#include "look/RowTable.h"
#include "look/SearchField.h"
#include "look/Theme.h"
#include "people/FieldsDialog.h"
#include "people/PeoplePage.h"
#include "people/TagsDialog.h"
#include "recruiting/ApplicationsPage.h"
#include "recruiting/PostingsPage.h"
#include "shell/ChosenAppearance.h"
#include "shell/CommandPalette.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "stipends/StipendsPage.h"
#include "today/TodayPage.h"
#include "volunteers/VolunteersPage.h"
#include "work/HoursPage.h"
#include "workplace/WorkplacePage.h"

#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableWidget>
#include <QToolBar>
#include <QVBoxLayout>

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

QAction *MainWindow::addCommand(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &keys,
                                const std::function<void()> &run, Needs needs)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    if (needs == Needs::Writing && m_workspace && m_workspace->isReadOnly()) {
        action->setEnabled(false);
        action->setToolTip(tr("This workspace is open read-only."));
    }
    const auto keepAndRun = [this, run] {
        finishEditing();
        run();
    };
    // A command may rebuild the window, menu and all; it runs when the menu has closed.
    connect(action, &QAction::triggered, this, needs == Needs::Writing ? keepAndRun : run,
            needs == Needs::NewWindow ? Qt::QueuedConnection : Qt::AutoConnection);
    menu->addAction(action);
    m_commands += action;
    return action;
}

void MainWindow::makeMenus()
{
    makeFileMenu(menuBar()->addMenu(tr("&File")));
    if (m_workspace)
        makeEditMenu(menuBar()->addMenu(tr("&Edit")));
    makeViewMenu(menuBar()->addMenu(tr("&View")));
    if (m_workspace) {
        makePeopleMenu(menuBar()->addMenu(tr("&People")));
        makeWorkplaceMenu(menuBar()->addMenu(tr("&Workplace")));
        makeTasksMenu(menuBar()->addMenu(tr("&Tasks")));
        makeInternsMenu(menuBar()->addMenu(tr("&Interns")));
    }
    makeHelpMenu(menuBar()->addMenu(tr("&Help")));
}

void MainWindow::makeFileMenu(QMenu *menu)
{
    addCommand(
        menu, tr("&Open…"), u"folder"_s, QKeySequence::Open, [this] { chooseFile(); }, Needs::NewWindow);
    addCommand(
        menu, tr("&Restore a backup…"), u"restore"_s, {}, [this] { chooseBackup(); }, Needs::NewWindow);
    if (m_workspace) {
        menu->addSeparator();
        addCommand(
            menu, tr("&Import a list…"), u"import"_s, Qt::CTRL | Qt::Key_I, [this] { chooseImport(); }, Needs::Writing);
        addCommand(
            menu, tr("&Paste from a spreadsheet…"), u"paste"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { pasteRows(); },
            Needs::Writing);
        addCommand(
            menu, tr("&Export this list…"), u"export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportList(); },
            Needs::Writing);
        m_print = addCommand(
            menu, tr("Prin&t…"), u"print"_s, QKeySequence::Print, [this] { print(); }, Needs::Writing);
        menu->addSeparator();
        addCommand(menu, tr("&Back up to…"), u"shield"_s, {}, [this] { backUpTo(); });
        addCommand(menu, tr("&Check this file"), u"check"_s, {}, [this] { checkFile(); });
        addCommand(
            menu, tr("C&lose this workspace"), {}, Qt::CTRL | Qt::Key_W, [this] { showWelcome(); }, Needs::NewWindow);
    }
    menu->addSeparator();
    addCommand(menu, tr("&Quit"), {}, QKeySequence::Quit, [this] { close(); })->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeEditMenu(QMenu *menu)
{
    m_undo = addCommand(
        menu, tr("&Undo"), u"undo"_s, QKeySequence::Undo, [this] { undo(m_workspace->changes().nextUndo(m_session)); },
        Needs::Writing);
    m_redo = addCommand(
        menu, tr("&Redo"), u"redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        [this] { undo(m_workspace->changes().nextRedo(m_session)); }, Needs::Writing);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    addCommand(
        menu, tr("&Keep what is typed"), u"check"_s, QKeySequence::Save, [] {},
        Needs::Writing); // as every command that writes does
    menu->addSeparator();
    auto *context = new QMenu(m_people);
    context->addAction(addCommand(menu, tr("&Copy rows"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                                  [this] { m_people->actions().copyRows(); }));
    context->addAction(
        addCommand(menu, tr("Copy &e-mail addresses"), u"mail"_s, {}, [this] { m_people->actions().copyEmails(); }));
    context->addAction(
        addCommand(menu, tr("Copy &phone numbers"), u"phone"_s, {}, [this] { m_people->actions().copyPhones(); }));
    m_people->setContextMenu(context);
    menu->addSeparator();
    addCommand(menu, tr("&Find"), u"search"_s, QKeySequence::Find, [this] {
        if (page()->focusSearch())
            return;
        goTo(m_people);
        m_search->setFocus();
        m_search->selectAll();
    });
    addCommand(
        menu, tr("Find &anything…"), u"search"_s, Qt::CTRL | Qt::Key_K, [this] { showPalette(); }, Needs::NewWindow);
}

void MainWindow::makeViewMenu(QMenu *menu)
{
    if (m_workspace) {
        addPageCommand(menu, tr("&Today"), u"calendar"_s, Qt::CTRL | Qt::Key_1, m_today, &TodayPage::focusList,
                       Needs::Nothing);
        addCommand(menu, tr("&People"), u"people"_s, Qt::CTRL | Qt::Key_2, [this] { goTo(PeopleSection); });
        addPageCommand(menu, tr("&Volunteers"), u"team"_s, {}, m_volunteers, &VolunteersPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("&Groups"), u"team"_s, {}, m_groups, &GroupsPage::focusList, Needs::Nothing);
        addCommand(menu, tr("&Workplace"), u"work"_s, Qt::CTRL | Qt::Key_3, [this] { goTo(m_workplace); });
        addCommand(menu, tr("Tas&ks"), u"tasks"_s, Qt::CTRL | Qt::Key_4, [this] {
            goTo(TasksSection);
            page()->focusList();
        });
        addPageCommand(menu, tr("H&ours"), u"clock"_s, Qt::CTRL | Qt::Key_T, m_hours, &HoursPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("&Interns"), u"interns"_s, Qt::CTRL | Qt::Key_5, m_interns, &InternsPage::focusList,
                       Needs::Nothing);
        addPageCommand(menu, tr("Applications"), u"account"_s, {}, m_applications, &ApplicationsPage::focusList,
                       Needs::Nothing);
        addPageCommand(menu, tr("Stipends"), u"chart"_s, {}, m_stipends, &StipendsPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("Postings"), u"file"_s, {}, m_postings, &PostingsPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("&Reports"), u"chart"_s, Qt::CTRL | Qt::Key_7, m_reports, &ReportsPage::focusList,
                       Needs::Nothing);
        addCommand(menu, tr("&History"), u"history"_s, Qt::CTRL | Qt::Key_H, [this] { goTo(m_history); });
        addCommand(menu, tr("&Back"), u"back"_s, Qt::ALT | Qt::Key_Left, [this] { goBack(); });
        addCommand(menu, tr("&Forward"), u"forward"_s, Qt::ALT | Qt::Key_Right, [this] { goForward(); });
        addCommand(menu, tr("&Next pane"), {}, Qt::Key_F6, [this] { nextPane(); });
        addPageCommand(menu, tr("&Columns…"), u"filter"_s, {}, m_people, &PeoplePage::chooseColumns, Needs::NewWindow);
        menu->addSeparator();
    }
    auto *looks = menu->addMenu(tr("&Appearance"));
    auto *lookGroup = new QActionGroup(looks);
    for (const auto &[appearance, text] : {std::pair(Appearance::System, tr("As the &system")),
                                           {Appearance::Light, tr("&Light")},
                                           {Appearance::Dark, tr("&Dark")}}) {
        auto *action = addCommand(looks, text, {}, {}, [appearance] { chooseAppearance(appearance); });
        action->setCheckable(true);
        action->setChecked(chosenAppearance() == appearance);
        lookGroup->addAction(action);
    }
    auto *languages = menu->addMenu(tr("&Language"));
    auto *languageGroup = new QActionGroup(languages);
    for (const auto &[code, text] : {std::pair(u"en"_s, u"&English"_s), {u"es"_s, u"E&spañol"_s}}) {
        auto *action = addCommand(
            languages, text, {}, {}, [this, code] { setLanguage(code); }, Needs::NewWindow);
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == code);
        languageGroup->addAction(action);
    }
}

void MainWindow::makePeopleMenu(QMenu *menu)
{
    addPageCommand(menu, tr("&New person"), u"person-add"_s, QKeySequence::New, m_people, &PeoplePage::newPerson);
    auto *contact = addCommand(
        menu, tr("&Log contact"), u"talk"_s, Qt::CTRL | Qt::Key_L, [this] { logContactWith(page()->person()); },
        Needs::Writing);
    addCommand(
        menu, tr("&Key in a sheet…"), u"keyboard"_s, {}, [this] { keyInSheet(); }, Needs::Writing);
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
    m_people->contextMenu()->addSeparator();
    m_people->contextMenu()->addActions({editCell, edit, move, put, takeOut, join});
}

void MainWindow::makeListMenu(QMenu *menu)
{
    for (const auto &[field, text, name] :
         {std::tuple(u"phone"_s, tr("Show people without a &phone"), tr("People without a phone")),
          {u"email"_s, tr("Show people without an &e-mail address"), tr("People without an e-mail address")},
          {u"address"_s, tr("Show people without an &address"), tr("People without an address")}}) {
        addCommand(menu, text, u"filter"_s, {}, [this, field, name] {
            PersonList list;
            list.name = name;
            list.condition = Condition::group(Condition::Kind::All, {Condition::clause(field, Operator::IsEmpty)});
            showList(list);
        });
    }
    addPageCommand(menu, tr("Show e&veryone"), u"people"_s, {}, m_people, &PeoplePage::showEveryone, Needs::Nothing);
    addCommand(
        menu, tr("Our own &fields…"), u"edit"_s, {}, [this] { editFields(); }, Needs::Writing);
    addCommand(
        menu, tr("Tags &by group…"), u"edit"_s, {}, [this] { editTags(); }, Needs::Writing);
    addPageCommand(menu, tr("&Save this list…"), u"star"_s, {}, m_people, &PeoplePage::saveList);
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

void MainWindow::makeHelpMenu(QMenu *menu)
{
    addCommand(menu, tr("&Help on this"), u"help"_s, QKeySequence::HelpContents,
               [this] { Help::showFor(focusWidget() ? focusWidget() : this); });
    auto *topics = menu->addMenu(tr("&Topics"));
    for (const auto &topic : HelpTopic::all())
        addCommand(topics, buttonText(topic.title), u"book"_s, {}, [this, key = topic.key] { Help::show(key, this); });
    addCommand(menu, tr("&Keys"), u"keyboard"_s, Qt::CTRL | Qt::Key_Question, [this] { showKeys(); });
    addCommand(menu, tr("&About Rank && File"), u"info"_s, {}, [this] { showAbout(); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({Theme::iconSize, Theme::iconSize});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto commandWith = [this](const QKeySequence &keys) {
        return *std::ranges::find_if(m_commands, [&](const QAction *action) { return action->shortcut() == keys; });
    };
    bar->addAction(commandWith(QKeySequence::New));
    bar->addAction(commandWith(Qt::CTRL | Qt::Key_L));
    bar->addAction(commandWith(Qt::CTRL | Qt::Key_I));
    bar->addAction(commandWith(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    bar->addAction(m_print);
    m_search = new SearchField(tr("Search: name, phone, e-mail, employer, tag …"), bar);
    m_search->setObjectName(u"search"_s);
    Help::setTopic(m_search, u"people"_s);
    connect(m_search, &SearchField::escaped, m_people, &PeoplePage::focusList);
    connect(m_search, &SearchField::wentDown, m_people, &PeoplePage::focusList);
    connect(m_search, &QLineEdit::returnPressed, m_people, &PeoplePage::focusList);
    bar->addWidget(m_search);
    bar->addAction(m_undo);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        goTo(m_people);
        m_people->setSearch(text);
    });
}

void MainWindow::showPalette()
{
    CommandPalette palette(m_commands, m_workspace ? &m_workspace->people() : nullptr, m_session, this);
    connect(&palette, &CommandPalette::personChosen, this, &MainWindow::showPerson);
    palette.exec();
}

void MainWindow::showKeys()
{
    Dialog dialog(u"keys"_s, tr("Keys"), this);
    Help::setTopic(&dialog, u"keys"_s);
    auto *table = new QTableWidget(0, 2, &dialog);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("Does")});
    makeRowTable(table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 150);
    for (const auto *action : std::as_const(m_commands)) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
        table->setItem(row, 1, new QTableWidgetItem(CommandPalette::plainText(action)));
    }
    dialog.body()->addWidget(table);
    dialog.addClose();
    dialog.keepSize({520, 600});
    dialog.exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Rank & File"),
                    tr("Rank & File %1\n\nContacts and volunteers of a movement office, in one file that is yours.\n"
                       "Free software: GPL, version 3 or later.")
                        .arg(QStringLiteral(RNF_VERSION)),
                    QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QIcon(u":/icons/org.rankandfile.RankAndFile.svg"_s).pixmap(64, 64));
    box.exec();
}

} // namespace rnf
