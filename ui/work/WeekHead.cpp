#include "work/WeekHead.h"

#include "interns/PlacementWords.h"
#include "look/ChoiceBox.h"
#include "look/Dialog.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/PersonChoice.h"
#include "work/LoadGuard.h"
#include "work/SheetWords.h"

#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 somebodyElse = -1;
constexpr int barHeight = 6;

} // namespace

WeekHead::WeekHead(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_whose(new ChoiceBox(this)),
      m_sheet(new ChoiceBox(this)), m_which(plainLabel(this, u"whichWeek"_s)), m_state(plainLabel(this, u"weekState"_s)),
      m_hours(plainLabel(this, u"weekHours"_s)), m_remarks(plainLabel(this, u"weekRemarks"_s)),
      m_bar(new QProgressBar(this)), m_copy(new QPushButton(tr("Copy last week"), this)),
      m_submit(new QPushButton(tr("Submit"), this)), m_takeBack(new QPushButton(tr("Take back"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(tr("Hours of those agreed"));
    Theme::makeHeading(m_which);
    m_which->setWordWrap(false);
    Theme::setTone(m_remarks, Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(makeWhich());
    layout->addWidget(m_hours);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    layout->addLayout(makeActions());
    layout->addWidget(m_remarks);
}

QWidget *WeekHead::whose() const { return m_whose; }

QToolButton *WeekHead::addArrow(const QString &iconName, const QString &text, int weeks)
{
    auto *arrow = new QToolButton(this);
    arrow->setIcon(icon(iconName));
    arrow->setToolTip(text);
    arrow->setAccessibleName(text);
    connect(arrow, &QToolButton::clicked, this, [this, weeks] { Q_EMIT turned(weeks); });
    return arrow;
}

QLayout *WeekHead::makeWhich()
{
    m_whose->setObjectName(u"whoseWeek"_s);
    m_whose->setAccessibleName(tr("Whose week"));
    m_whose->setVisible(Policy::allows(m_session, Operation::LeadWork));
    connect(m_whose, &ChoiceBox::chosen, this, &WeekHead::choose);
    m_sheet->setObjectName(u"whichSheet"_s);
    m_sheet->setAccessibleName(tr("Which hours of the week"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sheet, &ChoiceBox::chosen, this,
            [this](int index) { Q_EMIT placementWanted(PlacementId(m_sheet->itemData(index).toLongLong())); });
    auto *before = addArrow(u"chevron-left"_s, tr("The week before (Page Up)"), -1);
    before->setObjectName(u"weekBefore"_s);
    auto *after = addArrow(u"chevron-right"_s, tr("The week after (Page Down)"), +1);
    after->setObjectName(u"weekAfter"_s);
    auto *now = new QPushButton(tr("This week"), this);
    now->setObjectName(u"thisWeek"_s);
    Theme::makeLink(now);
    connect(now, &QPushButton::clicked, this, [this] { Q_EMIT turned(0); });
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    for (auto *part : std::initializer_list<QWidget *>{m_whose, m_sheet, before, m_which, after, now})
        line->addWidget(part);
    return line;
}

QLayout *WeekHead::makeActions()
{
    m_copy->setObjectName(u"copyWeek"_s);
    m_copy->setToolTip(tr("Each day as it was the week before"));
    m_submit->setObjectName(u"submitWeek"_s);
    m_takeBack->setObjectName(u"takeBackWeek"_s);
    m_takeBack->setToolTip(tr("To change it, before anybody decided"));
    connect(m_copy, &QPushButton::clicked, this, &WeekHead::copyWanted);
    connect(m_submit, &QPushButton::clicked, this, &WeekHead::submitWanted);
    connect(m_takeBack, &QPushButton::clicked, this, &WeekHead::takeBackWanted);
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    for (auto *button : {m_copy, m_takeBack, m_submit})
        line->addWidget(button);
    return line;
}

// --- whose

void WeekHead::fillPeople(PersonId shown)
{
    m_shown = shown;
    const PersonId me = m_workspace.accounts().personOf(m_session);
    QList<PersonId> others;
    for (const auto &placement : m_workspace.interns().placements(m_session)) {
        if (placement.isCurrent() && placement.person != me && !others.contains(placement.person))
            others += placement.person;
    }
    if (shown.isValid() && shown != me && !others.contains(shown))
        others += shown;
    const auto names = m_workspace.people().names(m_session, others);
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    m_whose->addItem(tr("My week"), me.value);
    for (const auto person : std::as_const(others))
        m_whose->addItem(names.value(person), person.value);
    m_whose->addItem(tr("Somebody else…"), somebodyElse);
    m_whose->setKept(qMax(0, m_whose->findData(shown.value)));
}

/// Asks which only where there are several.
void WeekHead::fillSheets(const WeekKey &shown, const QList<WeekKey> &sheets)
{
    const QDate today = m_workspace.store().dates().today();
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const auto &sheet : sheets) {
        const auto placement = m_workspace.interns().find(m_session, sheet.placement);
        m_sheet->addItem(placement ? tr("Internship %1").arg(PlacementWords::term(*placement, today)) : tr("Own hours"),
                         sheet.placement.value);
    }
    m_sheet->setKept(m_sheet->findData(shown.placement.value));
    m_sheet->setHidden(sheets.size() < 2);
}

void WeekHead::choose(int index)
{
    const qint64 person = m_whose->itemData(index).toLongLong();
    if (person == somebodyElse)
        askPerson();
    else
        Q_EMIT personWanted(PersonId(person));
}

void WeekHead::askPerson()
{
    auto *dialog = new Dialog(u"whose"_s, tr("Whose week?"), this);
    auto *choice = new PersonChoice(m_workspace, m_session, tr("Type a name"), {}, dialog);
    dialog->body()->addWidget(choice);
    dialog->keepSize({440, 480});
    auto *take = dialog->addPrimary(tr("Show the week"), u"takeWhose"_s);
    take->setEnabled(false);
    connect(choice, &PersonChoice::chosen, take, [take, choice] { take->setEnabled(choice->person().isValid()); });
    connect(choice, &PersonChoice::accepted, take, &QPushButton::click);
    connect(take, &QPushButton::clicked, this, [this, dialog, choice] {
        dialog->accept();
        Q_EMIT personWanted(choice->person());
    });
    connect(dialog, &QDialog::rejected, this, [this] { fillPeople(m_shown); });
    dialog->open();
    choice->setFocus();
}

// --- how it stands

void WeekHead::show(const WeekKey &key, const QList<WeekKey> &sheets, const Week &week, const QList<TimeEntry> &standing)
{
    fillPeople(key.person);
    fillSheets(key, sheets);
    m_which->setText(SheetWords::week(key.weekOn, m_workspace.store().dates().today()));
    showHours(key, standing);
    showState(key, week);
    showActions(week, standing);
    const auto placement = m_workspace.interns().find(m_session, key.placement);
    const auto load =
        LoadGuard::of(m_workspace.hours(), m_session, key.person, key.weekOn, placement ? placement->weekMin : 0);
    m_remarks->setText((Hours::remarks(standing) + load).join(u'\n'));
    m_remarks->setHidden(m_remarks->text().isEmpty());
}

void WeekHead::showHours(const WeekKey &key, const QList<TimeEntry> &standing)
{
    const int minutes = minutesTogether(standing);
    const auto placement = m_workspace.interns().find(m_session, key.placement);
    const int agreed = placement ? placement->weekMin : 0;
    const bool isMine = !key.person.isValid() || key.person == m_workspace.accounts().personOf(m_session);
    m_hours->setText(
        SheetWords::hours(isMine ? QString() : m_workspace.people().nameOf(m_session, key.person), minutes, agreed));
    m_bar->setVisible(agreed > 0);
    m_bar->setRange(0, qMax(1, agreed));
    m_bar->setValue(qMin(minutes, agreed));
    m_bar->setAccessibleDescription(m_hours->text());
}

QString WeekHead::nameOfDecider(const Timesheet &sheet)
{
    const auto accounts = m_workspace.accounts().all(m_session);
    const auto decider = std::ranges::find(accounts, sheet.decidedBy, &Account::id);
    return decider == accounts.end() ? QString() : decider->name;
}

void WeekHead::showState(const WeekKey &key, const Week &week)
{
    const auto placement = m_workspace.interns().find(m_session, key.placement);
    const QString supervisor = placement ? m_workspace.people().nameOf(m_session, placement->supervisor) : QString();
    const Timesheet &newest = week.amendments.isEmpty() ? week.sheet : week.amendments.last();
    m_state->setText(SheetWords::state(week, supervisor, nameOfDecider(newest), m_workspace.store().dates().today()));
    Theme::setTone(m_state, newest.isReturned() ? Tone::Warning : newest.isFixed() ? Tone::Good : Tone::Quiet);
}

void WeekHead::showActions(const Week &week, const QList<TimeEntry> &standing)
{
    const Timesheet &newest = week.amendments.isEmpty() ? week.sheet : week.amendments.last();
    const bool canWrite = !m_workspace.isReadOnly();
    const bool isOpen = newest.status == SheetStatus::Open;
    m_copy->setVisible(isOpen && newest.revision == 0);
    m_copy->setEnabled(canWrite);
    m_submit->setVisible(isOpen);
    m_submit->setEnabled(canWrite);
    m_submit->setText(newest.revision > 0  ? tr("Submit the amendment")
                      : standing.isEmpty() ? tr("Nothing to report")
                                           : tr("Submit"));
    Theme::makePrimary(m_submit, !standing.isEmpty()); // nobody is pushed to have nothing to report
    m_takeBack->setVisible(newest.status == SheetStatus::Submitted);
    m_takeBack->setEnabled(canWrite);
}

} // namespace rnf
