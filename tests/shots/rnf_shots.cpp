#include "EventShots.h"
#include "InternShots.h"

#include "conversations/ContactPanel.h"
#include "exchange/DuesDialog.h"
#include "exchange/ExportDialog.h"
#include "exchange/ImportWizard.h"
#include "groups/GroupsPage.h"
#include "groups/JoinDialog.h"
#include "groups/MailingDialog.h"
#include "history/HistoryPage.h"
#include "history/UndoDialog.h"
#include "letters/LettersDialog.h"
#include "lists/ConditionWords.h"
#include "look/Theme.h"
#include "people/BulkEditDialog.h"
#include "people/ColumnChooser.h"
#include "people/FieldDialog.h"
#include "people/FieldsDialog.h"
#include "people/PeoplePage.h"
#include "people/PeopleView.h"
#include "people/TagDialog.h"
#include "people/TagsDialog.h"
#include "print/PrintDialog.h"
#include "sheets/KeyInDialog.h"
#include "shell/CommandPalette.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "shell/UndoBar.h"
#include "shell/WelcomePage.h"
#include "standing/CampaignDialog.h"
#include "standing/PersonStanding.h"
#include "today/TodayPage.h"
#include "volunteers/OfferDialog.h"
#include "volunteers/VolunteersPage.h"
#include "work/BoardPage.h"
#include "work/HoursPage.h"
#include "work/ReasonDialog.h"
#include "work/TimerDialog.h"
#include "work/WorkNames.h"
#include "workplace/WorkplacePage.h"
#include "workspace/DemoWorkspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Draws what is waiting to be drawn and lets background work arrive.
void settle()
{
    constexpr int longEnough = 250; // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < longEnough)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

const QByteArray messyList = "Nombre,Apellidos,Celular,Correo,Dirección,Fecha de nacimiento,Dept,Talla\n"
                             "Guadalupe,Hernández Ruiz,(212) 555-0155,lupe@example.org,12 Oak St,03/04/1981,Laundry,M\n"
                             "José,Peña,no tiene,jose-at-example.org,,11/30/1990,Kitchen,L\n"
                             "Xóchitl,Vega,718 555 0199,,88 Willis Ave,31/31/2000,Laundry,S\n"
                             "Ana,O'Brien,914-555-0133,ana@example.net,,,Radiology,\n";

/// Opens every page and dialog, light and dark, and writes a picture of each to the folder.
class Photographer {
public:
    Photographer(QString folder, const MainWindow::Options &options) : m_folder(std::move(folder)), m_options(options) {}

    /// False when a picture cannot be written.
    bool takeAll()
    {
        QDir().mkpath(m_folder);
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            m_suffix = appearance == Appearance::Light ? u"light"_s : u"dark"_s;
            Theme::apply(*qApp, appearance);
            takeWelcome();
            takeEmpty();
            takeSample();
        }
        return m_isGood;
    }

private:
    void take(QWidget &widget, const QString &name)
    {
        widget.show();
        settle();
        m_isGood &= widget.grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix));
    }

    void takeWelcome()
    {
        MainWindow window(m_options, m_prompts);
        window.resize(1180, 760);
        take(window, u"welcome"_s);
        window.findChild<WelcomePage *>()->showSetup();
        take(window, u"welcome-setup"_s);
    }

    void takeEmpty()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.rnf"_s);
        auto options = m_options;
        options.workspace.backupFolder.clear();
        if (!Workspace::create(path, {u"Local 1184"_s, u"Ana"_s}, options.workspace))
            m_isGood = false;
        MainWindow window(options, m_prompts);
        window.resize(1180, 760);
        window.openFile(path);
        take(window, u"people-empty"_s);
        auto *tabs = window.findChild<QTabBar *>(u"peopleTabs"_s);
        tabs->setCurrentIndex(1);
        take(window, u"volunteers-empty"_s);
        openBoard(window);
        take(window, u"tasks-empty"_s);
        tabs->setCurrentIndex(0);
        openGroups(window);
        take(window, u"groups-empty"_s);
        takeEmptyInterns(window);
        ImportWizard wizard(*window.workspace(), window.session(), m_prompts, &window);
        wizard.openText(QString::fromUtf8(messyList));
        settle();
        take(wizard, u"import-columns"_s);
        wizard.findChild<QPushButton *>(u"lookAtProblems"_s)->click();
        take(wizard, u"import-check"_s);
        wizard.findChild<QPushButton *>(u"import"_s)->click();
        settle();
        take(wizard, u"import-done"_s);
    }

    void takeEmptyInterns(MainWindow &window)
    {
        auto *rail = window.findChild<QListWidget *>(u"rail"_s);
        rail->setCurrentRow(5);
        auto *tabs = window.findChild<QTabBar *>(u"internTabs"_s);
        const QStringList names{u"applications-empty"_s, u"interns-empty"_s, u"stipends-empty"_s, u"postings-empty"_s};
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            take(window, names.value(tab));
        }
        rail->setCurrentRow(6);
        take(window, u"reports-empty"_s);
        rail->setCurrentRow(3);
        take(window, u"events-empty"_s);
        rail->setCurrentRow(4);
        window.findChild<QTabBar *>(u"taskTabs"_s)->setCurrentIndex(1);
        take(window, u"hours-empty"_s);
        rail->setCurrentRow(1);
    }

    void takeSample()
    {
        MainWindow window(m_options, m_prompts);
        window.resize(1280, 800);
        window.openSample();
        take(window, u"today"_s);
        takeContact(window);
        auto *rail = window.findChild<QListWidget *>(u"rail"_s);
        rail->setCurrentRow(1);
        take(window, u"people"_s);
        auto *search = window.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"ros"_s);
        take(window, u"people-search"_s);
        search->setText(u"zzz"_s);
        take(window, u"people-no-match"_s);
        search->clear();
        window.people()->newPerson();
        take(window, u"person-new"_s);
        const auto rosa = window.workspace()->people().ids(window.session(), u"rosa peña"_s);
        window.people()->showPerson(rosa.value(0));
        if (auto *email = window.findChild<QLineEdit *>(u"email/0"_s)) {
            email->setFocus();
            email->setText(u"rosa-at-example"_s);
            window.people()->finishEditing();
            take(window, u"person-problem"_s);
        }
        takeStanding(window);
        takeVolunteers(window);
        takeBoard(window);
        takeHours(window);
        takeInternProgram(window, [this](QWidget &widget, const QString &name) { take(widget, name); });
        takeEvents(window, [this](QWidget &widget, const QString &name) { take(widget, name); });
        takeReports(window);
        takeMailings(window);
        takeGroups(window);
        for (auto *tabs : window.people()->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(tabs->count() - 1);
        window.findChild<UndoBar *>()->offer(UndoBar::tr("Deleted 3 people."), 1);
        take(window, u"person-history"_s);
        rail->setCurrentRow(2);
        auto *workplace = window.findChild<WorkplacePage *>();
        workplace->finishReading();
        take(window, u"workplace"_s);
        workplace->findChild<QPushButton *>(u"showGaps"_s)->click();
        auto *gaps = workplace->findChild<QDialog *>(u"gapsDialog"_s);
        take(*gaps, u"workplace-gaps"_s);
        delete gaps;
        takeNextList(window);
        const std::unique_ptr<PrintSource> wallChart(workplace->newPrintSource());
        PrintDialog print(*wallChart, m_prompts, &window);
        take(print, u"print-wall-chart"_s);
        print.hide();
        trigger(window, Qt::CTRL | Qt::Key_H);
        take(window, u"history"_s);
        rail->setCurrentRow(1);
        for (auto *tabs : window.people()->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(0);
        window.findChild<UndoBar *>()->hide();
        takeLists(window);
        takeListEditing(window);
        takeDialogs(window);
        takePaper(window);
        window.resize(820, 700);
        rail->setCurrentRow(0);
        take(window, u"today-narrow"_s);
        rail->setCurrentRow(1);
        take(window, u"people-narrow"_s);
        openGroups(window);
        take(window, u"groups-narrow"_s);
        window.findChild<QTabBar *>(u"peopleTabs"_s)->setCurrentIndex(1);
        window.findChild<VolunteersPage *>()->focusList();
        take(window, u"volunteers-narrow"_s);
        auto *board = openBoard(window);
        take(window, u"tasks-narrow"_s);
        board->showTask(window.workspace()->tasks().all(window.session()).value(1).id);
        take(window, u"task-narrow"_s);
        window.resize(1280, 800);
        takeOwnAccount(window, [this](QWidget &widget, const QString &name) { take(widget, name); });
    }

    /// Somebody who is called, and what was said until then.
    void takeContact(MainWindow &window)
    {
        const auto person = window.findChild<TodayPage *>()->person();
        auto *panel = window.findChild<ContactPanel *>();
        panel->log(person);
        panel->findChild<QPushButton *>(u"result/call_back"_s)->click();
        panel->findChild<QPlainTextEdit *>()->setPlainText(u"Wants to know about overtime; at home after six."_s);
        panel->findChild<QLineEdit *>(u"contactDue"_s)->setText(u"thu"_s);
        take(window, u"log-contact"_s);
        panel->findChild<QPlainTextEdit *>()->clear();
        panel->hide();
        window.findChild<QListWidget *>(u"rail"_s)->setCurrentRow(1);
        window.people()->showPerson(person);
        for (auto *tabs : window.people()->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(1);
        take(window, u"person-conversations"_s);
        for (auto *tabs : window.people()->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(0);
    }

    /// Somebody who leads others, how they stand, and what is asked about it.
    void takeStanding(MainWindow &window)
    {
        auto &workspace = *window.workspace();
        const auto leaders = ConditionWords::read(u"leads at least 3 and membership is member"_s);
        for (const PersonId leader : workspace.lists().ids(window.session(), {{}, *leaders})) {
            window.people()->showPerson(leader);
            if (!workspace.standings().of(window.session(), leader).attachments.isEmpty())
                break; // somebody with everything there can be
        }
        for (auto *tabs : window.people()->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(2);
        take(window, u"person-standing"_s);
        auto *bar = window.people()->standing()->verticalScrollBar();
        bar->setValue(bar->maximum());
        take(window, u"person-cards"_s);
        using Kind = StandingDialog::Kind;
        WindowWork work;
        Drafts drafts;
        Ways ways;
        const PageMeans means{m_prompts, work, drafts, ways};
        const QList<PersonId> people = window.people()->listed().first(14);
        for (const auto &[kind, name] : {std::pair(Kind::Membership, u"standing-membership"_s),
                                         {Kind::Dues, u"standing-dues"_s},
                                         {Kind::Assessment, u"standing-assessment"_s},
                                         {Kind::Card, u"standing-card"_s},
                                         {Kind::Role, u"standing-role"_s},
                                         {Kind::Leader, u"standing-leader"_s}}) {
            StandingDialog dialog(workspace, window.session(), means, kind, people, &window);
            take(dialog, name);
        }
        StandingDialog card(workspace, window.session(), means, Kind::Card, people.first(1), &window);
        take(card, u"standing-card-of-one"_s);
        takeDues(window);
        CampaignDialog campaigns(workspace, window.session(), &window);
        take(campaigns, u"campaigns"_s);
    }

    /// The employer's list of the next month, which names some of the workplace otherwise.
    void takeNextList(MainWindow &window)
    {
        ImportWizard wizard(*window.workspace(), window.session(), m_prompts, &window);
        wizard.openText(
            u"First name,Last name,Employer,Department,Shift\nLuz,Marín,St. Luke's Hospital,ADMISSIONS,Night\n"
            "Eva,Sosa,St. Luke's Hospital,Emergency Room,Night\nIda,Wells,St. Luke's Hospital,Pharmacy,Swing\n"_s);
        settle();
        wizard.findChild<QPushButton *>(u"lookAtPlaces"_s)->click();
        take(wizard, u"import-places"_s);
    }

    /// Last month's dues, from a file as the employer sends it.
    void takeDues(MainWindow &window)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"dues-1184.csv"_s));
        m_isGood &= file.open(QIODevice::WriteOnly);
        file.write("empid,firstname,lastname,local,amount\n");
        const auto everybody = window.people()->listed();
        for (qsizetype i = 0; i < everybody.size(); i += 2) {
            const auto person = window.workspace()->people().find(window.session(), everybody[i]);
            if (person && !person->externalIds.isEmpty())
                file.write(QStringList{person->externalIds.first().value, person->givenName, person->familyName, u"1184"_s,
                                       u"32.00"_s}
                               .join(u',')
                               .toUtf8()
                           + '\n');
        }
        file.write("990017,Rosa,Quintero,1184,32.00\n990020,Marc,Toussaint,1184,\n");
        file.close();
        DuesDialog dialog(*window.workspace(), window.session(), file.fileName(), &window);
        dialog.findChild<QComboBox *>(u"duesFileMonth"_s)->setCurrentIndex(0); // nobody has paid for it yet
        take(dialog, u"dues-file"_s);
        dialog.findChild<QPushButton *>(u"noteDues"_s)->click();
        settle();
        dialog.findChild<QPushButton *>(u"duesPart/missing"_s)->click();
        take(dialog, u"dues-noted"_s);
    }

    /// Who offers help, what is to be done, and somebody who comes.
    void takeVolunteers(MainWindow &window)
    {
        auto &workspace = *window.workspace();
        auto *page = window.findChild<VolunteersPage *>();
        window.findChild<QTabBar *>(u"peopleTabs"_s)->setCurrentIndex(1);
        page->showPerson(workspace.people().ids(window.session(), u"volunteer"_s).value(0));
        take(window, u"volunteers"_s);
        page->findChild<QPushButton *>(u"addOffer"_s)->click();
        take(window, u"volunteers-offer"_s);
        page->showPerson(workspace.volunteers().waiting(window.session()).first().person);
        window.resize(1366, 768);
        take(window, u"volunteers-1366"_s);
        window.resize(1280, 800);
        OfferDialog dialog(workspace, window.session(), {}, &window);
        take(dialog, u"offer-new"_s);
        dialog.findChild<QLineEdit *>(u"personSearch"_s)->setText(u"Rosa"_s);
        take(dialog, u"offer-known"_s);
        dialog.hide();
        window.people()->showPerson(workspace.volunteers().waiting(window.session()).first().person);
        window.findChild<QTabBar *>(u"peopleTabs"_s)->setCurrentIndex(0);
        for (auto *tabs : window.people()->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(3);
        take(window, u"person-offers"_s);
    }

    static void trigger(MainWindow &window, const QKeySequence &keys)
    {
        const auto commands = window.commands();
        (*std::ranges::find(commands, keys, [](const QAction *action) { return action->shortcut(); }))->trigger();
    }

    /// With its first card under the keyboard.
    static BoardPage *openBoard(MainWindow &window)
    {
        trigger(window, Qt::CTRL | Qt::Key_5);
        auto *page = window.findChild<BoardPage *>();
        page->focusList();
        return page;
    }

    void takeBoard(MainWindow &window)
    {
        auto *page = openBoard(window);
        take(window, u"tasks"_s);
        page->findChild<QPushButton *>(u"boardClosed"_s)->click();
        take(window, u"tasks-closed"_s);
        page->findChild<QPushButton *>(u"boardClosed"_s)->click();
        page->showTask(window.workspace()->tasks().all(window.session()).value(1).id);
        take(window, u"task"_s);
        page->newTask();
        take(window, u"task-new"_s);
    }

    /// One's own week, and that of an intern which waits for approval.
    void takeHours(MainWindow &window)
    {
        auto *page = window.findChild<HoursPage *>();
        const auto &session = window.session();
        window.findChild<QTabBar *>(u"taskTabs"_s)->setCurrentIndex(1);
        page->focusList();
        take(window, u"hours"_s);
        const auto waiting = window.workspace()->hours().submitted(session);
        if (waiting.isEmpty()) {
            m_isGood = false;
            return;
        }
        page->showWeek(waiting.first().person, waiting.first().weekOn);
        take(window, u"hours-waiting"_s);
        page->giveBack();
        takeDialog<ReasonDialog>(*page, u"hours-give-back"_s);
        page->showWeek(waiting.first().person, waiting.first().weekOn.addDays(-14));
        take(window, u"hours-approved"_s);
        const WorkNames names(*window.workspace(), session);
        TimerDialog timer(names, &window);
        take(timer, u"timer"_s);
    }

    void takeReports(MainWindow &window)
    {
        window.findChild<QListWidget *>(u"rail"_s)->setCurrentRow(6);
        auto *questions = window.findChild<QListWidget *>(u"reportQuestions"_s);
        for (int row = 0; row < questions->count(); ++row) {
            if (!questions->item(row)->flags().testFlag(Qt::ItemIsSelectable))
                continue;
            questions->setCurrentRow(row);
            settle(); // it is counted beside the window
            take(window, u"report-%1"_s.arg(row));
        }
        window.findChild<QPushButton *>(u"monthlyReport"_s)->click();
        settle();
        takeDialog<PrintDialog>(window, u"monthly-report"_s);
    }

    /// What goes to everybody by post or by mail.
    void takeMailings(MainWindow &window)
    {
        window.findChild<QListWidget *>(u"rail"_s)->setCurrentRow(1);
        window.people()->showEveryone();
        trigger(window, MainWindow::tr("Print labels…"));
        takeDialog<PrintDialog>(window, u"labels"_s);
        trigger(window, MainWindow::tr("Letters and e-mails…"));
        takeDialog<LettersDialog>(window, u"letters"_s);
    }

    void trigger(MainWindow &window, const QString &text)
    {
        const auto actions = window.findChildren<QAction *>();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        m_isGood = m_isGood && found != actions.end();
        if (found != actions.end())
            (*found)->trigger();
        settle();
    }

    template <typename Dialog>
    void takeDialog(QWidget &page, const QString &name)
    {
        auto *dialog = page.window()->findChild<Dialog *>();
        if (!dialog) {
            m_isGood = false;
            return;
        }
        take(*dialog, name);
        delete dialog;
    }

    static GroupsPage *openGroups(MainWindow &window)
    {
        window.findChild<QListWidget *>(u"rail"_s)->setCurrentRow(1);
        auto *page = window.findChild<GroupsPage *>();
        auto *tabs = window.findChild<QTabBar *>(u"peopleTabs"_s);
        for (int tab = 0; tab < tabs->count() && !page->isVisible(); ++tab)
            tabs->setCurrentIndex(tab);
        return page;
    }

    /// What is done in the list itself: columns, cells, many people at once, fields of the office's own.
    void takeListEditing(MainWindow &window)
    {
        auto *table = window.findChild<PeopleView *>();
        auto &people = window.workspace()->people();
        window.people()->showEveryone();
        table->setColumns({u"name"_s, u"tags"_s, u"unit"_s});
        take(window, u"list-tags"_s);
        table->setColumns({u"name"_s, u"phone"_s, u"shift"_s, u"last_contact"_s, u"membership"_s, u"t_shirt_size"_s});
        ColumnChooser chooser(window.workspace()->lists().columns(), table->columns(), &window);
        chooser.setAttribute(Qt::WA_DeleteOnClose, false);
        take(chooser, u"list-columns"_s);
        chooser.hide();
        table->setCurrentIndex(table->model()->index(1, 2));
        table->editCell();
        take(window, u"list-cell"_s);
        table->setColumns(ListColumns::usual());
        BulkEditDialog bulk(people, window.session(), people.ids(window.session(), u"laundry"_s), &window);
        FieldsDialog fields(people.fields(), window.session(), &window);
        FieldDialog field(people.fields(), window.session(), people.fields().catalog().own().first(), &window);
        TagsDialog tags(people.tags(), window.session(), &window);
        TagDialog tag(people.tags(), window.session(), people.tags().all().first(), &window);
        tag.findChild<QLineEdit *>(u"tagName"_s)->setText(people.tags().all().last().name);
        bulk.findChild<QLineEdit *>(u"bulk/shift"_s)->setText(u"Night"_s);
        for (const auto &[dialog, name] : {std::pair<QDialog *, QString>(&bulk, u"list-edit-many"_s),
                                           {&fields, u"fields"_s},
                                           {&field, u"field"_s},
                                           {&tags, u"tags"_s},
                                           {&tag, u"tag-join"_s}}) {
            take(*dialog, name);
            dialog->hide();
        }
    }

    /// A group whose mailing list has something to learn, and how people come into one.
    void takeGroups(MainWindow &window)
    {
        auto &workspace = *window.workspace();
        const auto groups = workspace.groups().all(window.session());
        const auto group = std::ranges::find_if(groups, [](const Group &one) { return one.handedOverOn.isValid(); });
        auto *page = openGroups(window);
        auto *list = page->findChild<GroupList *>();
        list->setCurrentItem(list->topLevelItem(int(group - groups.begin())));
        take(window, u"groups"_s);
        MailingDialog mailing(workspace, window.session(), m_prompts, *group, &window);
        WindowWork work;
        JoinDialog people(workspace, window.session(), work, *group, &window);
        JoinDialog choice(workspace, window.session(), work, window.people()->listed().first(14), &window);
        people.findChild<QLineEdit *>(u"personSearch"_s)->setText(u"ros"_s);
        for (const auto &[dialog, name] : {std::pair<QDialog *, QString>(&mailing, u"groups-mailing"_s),
                                           {&people, u"groups-add"_s},
                                           {&choice, u"groups-choose"_s}}) {
            take(*dialog, name);
            dialog->hide();
        }
        const std::unique_ptr<PrintSource> members(page->newPrintSource());
        PrintDialog print(*members, m_prompts, &window);
        take(print, u"groups-print"_s);
        print.hide();
        window.findChild<QTabBar *>(u"peopleTabs"_s)->setCurrentIndex(0);
    }

    void takeLists(MainWindow &window)
    {
        const auto save = [&](const QString &name, const QString &words) {
            PersonList list;
            list.name = name;
            if (const auto condition = ConditionWords::read(words))
                list.condition = Condition() && *condition;
            m_isGood &= bool(window.workspace()->lists().add(window.session(), list));
            return window.workspace()->lists().named(window.session(), name);
        };
        const auto laundry = save(u"Laundry"_s, u"(unit is Laundry or unit is Kitchen) and last_contact is never"_s);
        const auto stewards = save(u"Stewards"_s, u"tag is steward"_s);
        m_isGood &= laundry && stewards;
        if (laundry)
            window.people()->showList(*laundry);
        take(window, u"list"_s);
        window.findChild<QPushButton *>(u"condition/0/0"_s)->click();
        take(*window.findChild<ConditionEdit *>(), u"list-condition"_s);
        window.findChild<ConditionEdit *>()->hide();
        PersonList nobody;
        if (const auto condition = ConditionWords::read(u"unit is Laundry and city is Atlantis"_s))
            nobody.condition = *condition;
        window.people()->showList(nobody);
        take(window, u"list-empty"_s);
        window.people()->showEveryone();
    }

    /// A list and a sheet before they go to the printer, and a sheet that came back.
    void takePaper(MainWindow &window)
    {
        const std::unique_ptr<PrintSource> source(window.people()->newPrintSource());
        PrintDialog print(*source, m_prompts, &window);
        take(print, u"print-list"_s);
        print.findChild<QComboBox *>(u"printKind"_s)->setCurrentIndex(1);
        take(print, u"print-sheet"_s);
        print.findChild<QComboBox *>(u"printKind"_s)->setCurrentIndex(0);
        print.findChild<QComboBox *>(u"printPurpose"_s)->setCurrentIndex(int(Purpose::Visits));
        take(print, u"print-doors"_s);
        print.hide();
        auto &workspace = *window.workspace();
        const auto made = workspace.sheets().make(window.session(), u"Laundry"_s, window.people()->listed().mid(0, 20));
        m_isGood &= bool(made);
        if (!made)
            return;
        for (const auto &[row, result] :
             {std::pair(1, ContactResult::Talked), {2, ContactResult::NoAnswer}, {3, ContactResult::CallBack}})
            m_isGood &= bool(workspace.sheets().keyIn(window.session(), made->sheet, row, result, u"Wants to help"_s));
        KeyInDialog keyIn(workspace, window.session(), m_prompts, &window);
        const auto type = [&](const QString &name, const QString &text) {
            keyIn.findChild<QLineEdit *>(name)->setText(text);
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QApplication::sendEvent(keyIn.findChild<QLineEdit *>(name), &enter);
        };
        type(u"sheetCode"_s, made->sheet.code());
        take(keyIn, u"key-in"_s);
        type(u"sheetRow"_s, u"2"_s);
        type(u"sheetLetter"_s, u"t"_s);
        take(keyIn, u"key-in-again"_s);
        type(u"sheetRow"_s, u"44"_s);
        take(keyIn, u"key-in-problem"_s);
    }

    void takeDialogs(MainWindow &window)
    {
        CommandPalette palette(window.commands(), &window.workspace()->people(), window.session(), &window);
        palette.findChild<QLineEdit *>()->setText(u"ex"_s);
        take(palette, u"palette"_s);
        ExportDialog dialog(*window.workspace(), window.session(), m_prompts, window.people()->listed(),
                            window.people()->listName(), &window);
        take(dialog, u"export"_s);
        dialog.findChild<QComboBox *>(u"exportPurpose"_s)->setCurrentIndex(int(Purpose::Post));
        take(dialog, u"export-doors"_s);
        const auto history = window.workspace()->changes().history(window.session(), 10);
        for (const auto &entry : history) {
            const auto plan = window.workspace()->changes().plan(window.session(), entry.seq);
            if (plan && !plan->conflicts.isEmpty()) {
                UndoDialog undo(window.workspace()->changes(), window.session(), entry.label, plan->conflicts, &window);
                take(undo, u"undo-conflicts"_s);
                break;
            }
        }
    }

    QString m_folder;
    const MainWindow::Options &m_options;
    DesktopPrompts m_prompts;
    QString m_suffix;
    bool m_isGood = true;
};

} // namespace
} // namespace rnf

int main(int argc, char **argv)
{
    using namespace rnf;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"rnf_shots"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    if (argc != 2 && argc != 3) {
        qWarning("rnf_shots FOLDER [LANGUAGE]: writes pictures of all pages and dialogs, in English unless es is said");
        return 2;
    }
    useLanguage(argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"en"_s);
    const QTemporaryDir samples;
    int sampleNumber = 0;
    MainWindow::Options options;
    options.workspace.backupFolder = samples.path();
    options.makeSample = [&] {
        return createDemoWorkspace(samples.filePath(u"sample-%1.rnf"_s.arg(++sampleNumber)), options.workspace);
    };
    return Photographer(QString::fromLocal8Bit(argv[1]), options).takeAll() ? 0 : 1;
}
