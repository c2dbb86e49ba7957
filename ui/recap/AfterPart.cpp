#include "recap/AfterPart.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "budget/BudgetWords.h"
#include "budget/Budgets.h"
#include "events/ClosingDialog.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "exchange/Exports.h"
#include "help/Help.h"
#include "lists/ListMenu.h"
#include "look/FieldEdit.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/LineList.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "look/ScrolledColumn.h"
#include "people/PeopleActions.h"
#include "people/PeoplePrint.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"
#include "recap/EventRecaps.h"
#include "recap/RecapWords.h"
#include "work/HoursText.h"

#include <QCursor>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ThanksColumn { ThankedName, ThankedHours, ThankedShifts, ThanksColumns };

/// A column that its own class does not fill.
class AfterColumn : public ScrolledColumn {
public:
    using ScrolledColumn::lines;
    using ScrolledColumn::ScrolledColumn;
};

QStringList thanksHeadings() { return {AfterPart::tr("Name"), AfterPart::tr("Hours"), AfterPart::tr("Shifts")}; }

QStringList thanksCells(const ShiftThanks &thanks)
{
    return {thanks.name, HoursText::shown(thanks.minutes), QLocale().toString(thanks.shifts)};
}

} // namespace

AfterPart::AfterPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means), m_notice(new QWidget(this)),
      m_open(plainLabel(m_notice, u"attendanceOpen"_s)), m_numbers(plainLabel(this, u"recapNumbers"_s)),
      m_lists(new LineList(this)), m_volunteersTitle(plainLabel(this)),
      m_volunteers(new QTableWidget(0, ThanksColumns, this)),
      m_text(new FieldEdit(u"eventRecap"_s, tr("What it was like"), true, this)),
      m_listMenu(new ListMenu(workspace.lists(), session, this))
{
    setObjectName(u"after"_s);
    Help::setTopic(this, u"events"_s);
    makeVolunteers();
    layOut();
    m_text->setPlaceholder(tr("For others: what was said and decided, and what comes next"));
    m_text->setDisabled(workspace.isReadOnly());
    setFocusProxy(m_text);
    connect(m_text, &FieldEdit::left, this, &AfterPart::keepRecap);
    m_listMenu->setObjectName(u"afterListMenu"_s);
    connect(m_listMenu, &ListMenu::chosen, this, [this](const PersonList &list, const QList<PersonId> &people) {
        PeopleActions::put(m_workspace, m_session, m_means.work, list, people);
    });
}

// --- building

QWidget *AfterPart::makeNotice()
{
    Theme::setTone(m_open, Tone::Warning);
    auto *close = new QPushButton(tr("Close attendance…"), m_notice);
    close->setObjectName(u"closeAfter"_s);
    close->setDisabled(m_workspace.isReadOnly());
    connect(close, &QPushButton::clicked, this, &AfterPart::closeAttendance);
    auto *line = new QHBoxLayout(m_notice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_open, 1);
    line->addWidget(close);
    return m_notice;
}

QLayout *AfterPart::makeButtons()
{
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    const auto add = [&](const QString &text, const QString &name, void (AfterPart::*run)()) {
        auto *button = new QPushButton(icon(u"print"_s), text, this);
        button->setObjectName(name);
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Print recap…"), u"printRecap"_s, &AfterPart::printRecap);
    m_printThanks = add(tr("Print thank-you list…"), u"printThanks"_s, &AfterPart::printThanks);
    return buttons;
}

void AfterPart::makeVolunteers()
{
    m_volunteersTitle->setText(tr("Volunteers to thank"));
    m_volunteersTitle->setBuddy(m_volunteers);
    Theme::makeHeading(m_volunteersTitle);
    m_volunteers->setObjectName(u"volunteersToThank"_s);
    m_volunteers->setAccessibleName(tr("Volunteers to thank"));
    m_volunteers->setHorizontalHeaderLabels(thanksHeadings());
    makeRowTable(m_volunteers);
    m_volunteers->setMinimumHeight(5 * Theme::rowHeight);
    m_volunteers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_volunteers->horizontalHeader()->setSectionResizeMode(ThankedName, QHeaderView::Stretch);
    connect(m_volunteers, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT m_means.ways.toPerson(m_recap.volunteers[row].person); });
}

void AfterPart::layOut()
{
    auto *title = plainLabel(this);
    title->setText(tr("What it was like"));
    title->setBuddy(m_text);
    Theme::makeHeading(title);
    auto *column = new AfterColumn(tr("After"), this);
    auto *lines = column->lines();
    lines->addWidget(makeNotice());
    lines->addWidget(m_numbers);
    lines->addLayout(makeButtons());
    lines->addWidget(title);
    lines->addWidget(m_text);
    lines->addWidget(m_lists);
    lines->addWidget(m_volunteersTitle);
    lines->addWidget(m_volunteers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
}

// --- what is shown

bool AfterPart::isWanted(const Event &event) const
{
    const QDateTime start = EventTimes::start(event);
    const bool hasBegun =
        event.status >= EventStatus::Live || (start.isValid() && start <= m_workspace.store().dates().now());
    return event.status != EventStatus::Cancelled && hasBegun;
}

void AfterPart::show(const Event &event)
{
    if (event.id != m_event.id)
        commit();
    m_event = event;
    read();
}

void AfterPart::commit()
{
    if (m_event.id.isValid())
        m_text->commit();
}

void AfterPart::read()
{
    m_recap = m_workspace.recaps().of(m_session, m_event);
    m_numbers->setText(RecapWords::sentences(m_recap).join(u' '));
    m_text->setText(m_event.recap);
    showNotice();
    showLists();
    showVolunteers();
}

void AfterPart::showNotice()
{
    m_open->setText(m_recap.notSeen > 0
                        ? tr("Attendance is open: %n people said yes and were not seen.", nullptr, m_recap.notSeen)
                        : tr("Attendance is open. Once it is closed, everybody’s history says who came."));
    m_notice->setVisible(m_event.isAhead());
}

void AfterPart::showLists()
{
    m_lists->clear();
    m_lists->addSection(tr("Follow up"));
    const QString event = EventWords::named(m_event);
    const auto count = [](const QList<PersonId> &people) { return int(people.size()); };
    addPeople(u"came"_s, tr("%n came", nullptr, count(m_recap.came)), tr("Came to %1").arg(event), m_recap.came);
    addPeople(u"newFaces"_s, tr("%n new faces", nullptr, count(m_recap.newFaces)), tr("New faces at %1").arg(event),
              m_recap.newFaces, true);
    addPeople(u"missed"_s, tr("%n said yes and did not come", nullptr, count(m_recap.missed)),
              tr("Said yes and did not come to %1").arg(event), m_recap.missed, true);
    addPeople(u"volunteers"_s, tr("%n volunteers to thank", nullptr, int(m_recap.volunteers.size())),
              tr("Volunteers of %1").arg(event), m_recap.volunteerPeople());
    if (m_recap.came.isEmpty() && m_recap.missed.isEmpty() && m_recap.volunteers.isEmpty())
        m_lists->addLine(tr("Nobody yet: note who came under People."), {}, true);
    addPartners();
}

void AfterPart::addPeople(const QString &key, const QString &text, const QString &name, const QList<PersonId> &people,
                          bool callsThem)
{
    if (people.isEmpty())
        return;
    const bool canWrite = !m_workspace.isReadOnly();
    QList<LineList::Link> links{
        {tr("Show"), [this, name, people] { Q_EMIT m_means.ways.toPeople(name, people); }, u"show/"_s + key},
        {tr("Save as list…"), [this, people] { m_listMenu->openFor(people, QCursor::pos()); }, u"list/"_s + key, canWrite}};
    if (callsThem)
        links += {tr("Print phone sheet…"),
                  [this, name, people] { PeoplePrint::openSheet(m_workspace, m_session, m_means, people, name, this); },
                  u"sheet/"_s + key, canWrite};
    m_lists->addLine(text, links);
}

void AfterPart::addPartners()
{
    if (m_recap.unthanked.isEmpty())
        return;
    m_lists->addSection(tr("Partners to thank"));
    for (const auto &partner : std::as_const(m_recap.unthanked))
        m_lists->addLine(
            tr("%1 (%2)").arg(partner.name, BudgetWords::role(partner.role)),
            {{tr("Thanked"),
              [this, partner] { m_means.work.tell(m_workspace.budgets().step(m_session, partner, PartnerStage::Thanked)); },
              u"thanked/%1"_s.arg(partner.id.value), !m_workspace.isReadOnly()}});
}

void AfterPart::showVolunteers()
{
    const int rows = int(m_recap.volunteers.size());
    m_volunteers->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const auto cells = thanksCells(m_recap.volunteers[row]);
        for (int column = 0; column < ThanksColumns; ++column)
            m_volunteers->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_volunteersTitle, m_volunteers, m_printThanks})
        part->setVisible(rows > 0);
}

// --- what is done

void AfterPart::keepRecap()
{
    Event after = m_event;
    after.recap = m_text->text();
    const auto done = m_workspace.events().save(m_session, m_event, after);
    if (!done) {
        m_text->setProblem(done.error().message);
        return;
    }
    m_means.work.tell(done);
    // Also when nothing was to be done: what was typed stands there as it is kept.
    m_event = m_workspace.events().find(m_session, m_event.id).value_or(after);
    m_text->setText(m_event.recap);
}

void AfterPart::closeAttendance()
{
    commit();
    (new ClosingDialog(m_workspace, m_session, m_means.work, m_event, this))->open();
}

void AfterPart::printRecap()
{
    commit();
    // It is handed on, so it does not even name who printed it.
    const FrameWords words{
        tr("Recap: %1").arg(m_event.name), EventWords::when(m_event), {}, m_workspace.store().dates().today(), false};
    print(words, RecapWords::paper(m_event, m_recap), tr("Numbers and words, and nobody’s name."),
          [this, event = m_event] { return m_workspace.recaps().notePrinted(m_session, event); });
}

void AfterPart::printThanks()
{
    QList<QStringList> rows;
    for (const auto &thanks : std::as_const(m_recap.volunteers))
        rows += thanksCells(thanks);
    const FrameWords words{tr("To thank: %1").arg(m_event.name), EventWords::when(m_event), m_session.name,
                           m_workspace.store().dates().today()};
    print(words, {PaperBlock::table(thanksHeadings(), rows)},
          tr("%n volunteers, by their hours.", nullptr, int(rows.size())), [this, title = words.title, count = rows.size()] {
              return Exports(m_workspace.store(), m_workspace.people()).notePrint(m_session, title, count, LeftOut{});
          });
}

void AfterPart::print(const FrameWords &words, const Paper &paper, const QString &told,
                      const std::function<Result<qint64>()> &note)
{
    const auto noted = [note, title = words.title]() -> Result<PrintSource::Noted> {
        const auto done = note();
        if (!done)
            return done.error();
        return PrintSource::Noted{tr("Printed “%1”.").arg(title), 0};
    };
    auto *source = new PaperSource(words, paper, told, noted);
    auto *dialog = new PrintDialog(*source, m_means.prompts, this);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_means.work.say(dialog->outcome().text); });
    dialog->open();
}

} // namespace rnf
