// The commands of MainWindow: menus, tool bar, palette and list of keys all show this one list.
#include "base/TabbedPage.h"
#include "events/CalendarPage.h"
#include "events/EventsPage.h"
#include "exchange/BccDialog.h"
#include "exchange/EverythingDialog.h"
#include "exchange/OptOutDialog.h"
#include "exchange/OptOutExportDialog.h"
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
#include "look/RunDialog.h"
#include "look/SearchField.h"
#include "look/Theme.h"
#include "people/PeoplePage.h"
#include "recruiting/ApplicationsPage.h"
#include "recruiting/PostingsPage.h"
#include "shell/ChosenAppearance.h"
#include "shell/CommandPalette.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "shell/NewSheetDialog.h"
#include "shell/UsersDialog.h"
#include "stipends/StipendsPage.h"
#include "today/TodayPage.h"
#include "volunteers/VolunteersPage.h"
#include "work/BoardPage.h"
#include "work/HoursPage.h"
#include "workplace/WorkplacePage.h"

#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Interns are told of what they see.
QList<HelpTopic> topicsFor(bool isLeading)
{
    const QStringList ofInterns{u"start"_s,  u"people"_s,      u"person"_s, u"conversations"_s, u"sheets"_s,
                                u"tasks"_s,  u"hours"_s,       u"events"_s, u"interns"_s,       u"learning"_s,
                                u"credit"_s, u"evaluations"_s, u"lock"_s,   u"users"_s,         u"keys"_s};
    auto topics = HelpTopic::all();
    topics.removeIf([&](const HelpTopic &topic) { return !isLeading && !ofInterns.contains(topic.key); });
    return topics;
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
    if (m_workspace && may(Operation::EditPeople))
        makePeopleMenu(menuBar()->addMenu(tr("&People")));
    if (m_workplace)
        makeWorkplaceMenu(menuBar()->addMenu(tr("&Workplace")));
    if (m_history)
        makeEventsMenu(menuBar()->addMenu(tr("Eve&nts")));
    if (m_workspace && may(Operation::EditPeople))
        makeTasksMenu(menuBar()->addMenu(tr("&Tasks")));
    if (m_applications)
        makeInternsMenu(menuBar()->addMenu(tr("&Interns")));
    if (m_reports)
        makeReportsMenu(menuBar()->addMenu(tr("&Reports")));
    makeHelpMenu(menuBar()->addMenu(tr("&Help")));
}

void MainWindow::addEncryptionCommand(QMenu *menu)
{
    if (!m_workspace->isEncrypted()) {
        addCommand(
            menu, tr("Encr&ypt this workspace…"), u"key"_s, {}, [this] { encryptFile(); }, Needs::Writing);
        return;
    }
    addCommand(
        menu, tr("New recovery sheet…"), u"key"_s, {},
        [this] {
            auto *dialog = new NewSheetDialog(*m_workspace, m_session, m_prompts, this);
            connect(dialog, &NewSheetDialog::told, this, &MainWindow::tell);
            dialog->open();
        },
        Needs::Writing);
    addCommand(
        menu, tr("Take the encr&yption off…"), u"key"_s, {}, [this] { decryptFile(); }, Needs::Writing);
}

void MainWindow::makeFileMenu(QMenu *menu)
{
    addCommand(
        menu, tr("&Open…"), u"folder"_s, QKeySequence::Open, [this] { chooseFile(); }, Needs::NewWindow);
    addCommand(
        menu, tr("Connect to an of&fice server…"), u"office"_s, {}, [this] { chooseServer(); }, Needs::NewWindow);
    addCommand(
        menu, tr("&Restore a backup…"), u"restore"_s, {}, [this] { chooseBackup(); }, Needs::NewWindow);
    if (m_people && isOrganizer()) {
        menu->addSeparator();
        addCommand(
            menu, tr("&Import a list…"), u"import"_s, Qt::CTRL | Qt::Key_I, [this] { chooseImport(); }, Needs::Writing);
        addCommand(
            menu, tr("&Paste from a spreadsheet…"), u"paste"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { pasteRows(); },
            Needs::Writing);
        addCommand(
            menu, tr("Bri&ng in opt-outs…"), u"import"_s, {},
            [this] {
                finishEditing();
                OptOutDialog::start(*m_workspace, m_session, means(), this);
            },
            Needs::Writing);
        addCommand(
            menu, tr("&Export this list…"), u"export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportList(); },
            Needs::Writing);
        addCommand(
            menu, tr("Copy a&ddresses for an e-mail…"), u"copy"_s, {},
            [this] {
                goTo(m_people);
                const auto selected = m_people->selection();
                const bool isOfSelected = selected.size() > 1;
                const QString name = isOfSelected ? tr("Selected people") : m_people->listName();
                const auto people = isOfSelected ? selected : m_people->listed();
                (new BccDialog(*m_workspace, m_session, m_prompts, people, name, this))->open();
            },
            Needs::Writing);
        addCommand(
            menu, tr("Export opt-out&s…"), u"export"_s, {},
            [this] { (new OptOutExportDialog(*m_workspace, m_session, means(), this))->open(); }, Needs::Writing);
        if (Policy::allows(m_session, Operation::ExportEverything))
            addCommand(
                menu, tr("Export e&verything…"), u"export"_s, {},
                [this] {
                    EverythingDialog dialog(*m_workspace, m_session, m_prompts, this);
                    if (runDialog(dialog) == QDialog::Accepted)
                        tell(dialog.outcome());
                },
                Needs::Writing);
        m_print = addCommand(
            menu, tr("Prin&t…"), u"print"_s, QKeySequence::Print, [this] { print(); }, Needs::Writing);
        menu->addSeparator();
        addCommand(
            menu, tr("B&ackups…"), u"shield"_s, {}, [this] { showBackups(); }, Needs::NewWindow);
        addCommand(menu, tr("&Back up to…"), u"shield"_s, {}, [this] { backUpTo(); });
        addCommand(menu, tr("&Check this file"), u"check"_s, {}, [this] { checkFile(); });
        if (!m_isSample && !Connection::isServer(m_workspace->path()) && may(Operation::ExportEverything))
            addEncryptionCommand(menu);
        if (Policy::allows(m_session, Operation::ManageAccounts))
            addCommand(menu, tr("&Users…"), u"account"_s, {},
                       [this] { (new UsersDialog(*m_workspace, m_session, this))->open(); });
    } else if (m_people && may(Operation::ExportPeople)) {
        menu->addSeparator();
        addCommand(
            menu, tr("&Export this list…"), u"export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportList(); },
            Needs::Writing);
        m_print = addCommand(
            menu, tr("Prin&t…"), u"print"_s, QKeySequence::Print, [this] { print(); }, Needs::Writing);
    }
    if (m_workspace) {
        menu->addSeparator();
        makeLockCommands(menu);
        addCommand(
            menu, tr("C&lose this workspace"), {}, Qt::CTRL | Qt::Key_W, [this] { showWelcome(); }, Needs::NewWindow);
    }
    menu->addSeparator();
    makeRecentCommand(menu);
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
    if (isOrganizer())
        makeCopyCommands(menu);
    menu->addSeparator();
    addCommand(menu, tr("&Find"), u"search"_s, QKeySequence::Find, [this] { find(); });
    addCommand(
        menu, tr("Find &anything…"), u"search"_s, Qt::CTRL | Qt::Key_K, [this] { showPalette(); }, Needs::NewWindow);
}

void MainWindow::makeCopyCommands(QMenu *menu)
{
    menu->addSeparator();
    auto *context = new QMenu(m_people);
    context->addAction(addCommand(menu, tr("&Copy rows"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                                  [this] { m_people->actions().copyRows(); }));
    context->addAction(
        addCommand(menu, tr("Copy &e-mail addresses"), u"mail"_s, {}, [this] { m_people->actions().copyEmails(); }));
    context->addAction(
        addCommand(menu, tr("Copy &phone numbers"), u"phone"_s, {}, [this] { m_people->actions().copyPhones(); }));
    m_people->setContextMenu(context);
}

/// On the page that is open, where that can be searched; else among the people, or among one's tasks.
void MainWindow::find()
{
    if (page()->focusSearch())
        return;
    if (!m_people) {
        goTo(m_board);
        m_board->focusSearch();
        return;
    }
    goTo(m_people);
    m_search->setFocus();
    m_search->selectAll();
}

void MainWindow::makeViewMenu(QMenu *menu)
{
    if (m_workspace) {
        addPageCommand(menu, tr("&Today"), u"calendar"_s, Qt::CTRL | Qt::Key_1, m_today, &TodayPage::focusList,
                       Needs::Nothing);
        addCommand(menu, tr("&People"), u"people"_s, Qt::CTRL | Qt::Key_2, [this] { goToSection(m_peopleTabs); });
        addPageCommand(menu, tr("&Volunteers"), u"team"_s, {}, m_volunteers, &VolunteersPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("&Groups"), u"team"_s, {}, m_groups, &GroupsPage::focusList, Needs::Nothing);
        if (m_workplace)
            addCommand(menu, tr("&Workplace"), u"work"_s, Qt::CTRL | Qt::Key_3, [this] { goTo(m_workplace); });
        addPageCommand(menu, tr("&Events"), u"events"_s, Qt::CTRL | Qt::Key_4, m_events, &EventsPage::focusList,
                       Needs::Nothing);
        addPageCommand(menu, tr("Month"), u"calendar"_s, {}, m_calendar, &CalendarPage::focusList, Needs::Nothing);
        if (isSection(m_taskTabs)) {
            addCommand(menu, tr("Tas&ks"), u"tasks"_s, Qt::CTRL | Qt::Key_5, [this] {
                goToSection(m_taskTabs);
                page()->focusList();
            });
            addPageCommand(menu, tr("H&ours"), u"clock"_s, Qt::CTRL | Qt::Key_T, m_hours, &HoursPage::focusList,
                           Needs::Nothing);
        }
        if (isSection(m_internTabs))
            addPageCommand(menu, may(Operation::LeadInterns) ? tr("&Interns") : tr("&My internship"), u"interns"_s,
                           Qt::CTRL | Qt::Key_6, m_interns, &InternsPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("Applications"), u"account"_s, {}, m_applications, &ApplicationsPage::focusList,
                       Needs::Nothing);
        addPageCommand(menu, tr("Stipends"), u"chart"_s, {}, m_stipends, &StipendsPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("Postings"), u"file"_s, {}, m_postings, &PostingsPage::focusList, Needs::Nothing);
        addPageCommand(menu, tr("&Reports"), u"chart"_s, Qt::CTRL | Qt::Key_7, m_reports, &ReportsPage::focusList,
                       Needs::Nothing);
        if (m_history)
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
    makeLockMenu(menu->addMenu(tr("Lock by it&self")));
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

void MainWindow::makeHelpMenu(QMenu *menu)
{
    addCommand(menu, tr("&Help on this"), u"help"_s, QKeySequence::HelpContents,
               [this] { Help::showFor(focusWidget() ? focusWidget() : this); });
    auto *topics = menu->addMenu(tr("&Topics"));
    for (const auto &topic : topicsFor(!m_workspace || isOrganizer()))
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
    QList<QKeySequence> shown;
    if (may(Operation::EditPeople))
        shown += {QKeySequence(QKeySequence::New), QKeySequence(Qt::CTRL | Qt::Key_L)};
    if (isOrganizer())
        shown += {QKeySequence(Qt::CTRL | Qt::Key_I), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)};
    else if (may(Operation::EditPeople))
        shown += QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    for (const auto &keys : std::as_const(shown))
        bar->addAction(commandWith(keys));
    if (m_print)
        bar->addAction(m_print);
    addSearch(bar);
    bar->addAction(m_undo);
}

void MainWindow::addSearch(QToolBar *bar)
{
    m_search = new SearchField(tr("Search: name, phone, e-mail, employer, tag …"), bar);
    m_search->setObjectName(u"search"_s);
    Help::setTopic(m_search, u"people"_s);
    connect(m_search, &SearchField::escaped, m_people, &PeoplePage::focusList);
    connect(m_search, &SearchField::wentDown, m_people, &PeoplePage::focusList);
    connect(m_search, &QLineEdit::returnPressed, m_people, &PeoplePage::focusList);
    bar->addWidget(m_search);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        goTo(m_people);
        m_people->setSearch(text);
    });
}

void MainWindow::showPalette()
{
    CommandPalette palette(m_commands, m_people ? &m_workspace->people() : nullptr, m_session, this);
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
