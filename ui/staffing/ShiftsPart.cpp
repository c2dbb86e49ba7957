#include "staffing/ShiftsPart.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "staffing/CertificatesDialog.h"
#include "staffing/CoverDialog.h"
#include "staffing/PutOnDialog.h"
#include "staffing/RolesDialog.h"
#include "staffing/ShiftDialog.h"
#include "staffing/ShiftPrint.h"
#include "staffing/ShiftTableModel.h"
#include "staffing/ShiftWords.h"
#include "staffing/SignUpMarks.h"
#include "staffing/SignUpSteps.h"
#include "staffing/SignUpTableModel.h"
#include "staffing/Staffing.h"
#include "staffing/TimesDialog.h"
#include "work/HoursText.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ShiftsState { ShiftsShown, NoShifts };

} // namespace

ShiftsPart::ShiftsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_shifts(new ShiftTableModel(workspace, session, this)), m_people(new SignUpTableModel(workspace, session, this)),
      m_numbers(plainLabel(this, u"shiftNumbers"_s)), m_title(plainLabel(this, u"shiftTitle"_s)),
      m_shiftTable(new QTableView(this)), m_peopleTable(new QTableView(this)), m_states(new QStackedWidget(this))
{
    setObjectName(u"shifts"_s);
    Help::setTopic(this, u"shifts"_s);
    makeShiftTable();
    makePeopleTable();
    m_marks = new SignUpMarks(workspace, session, means, m_peopleTable, this);
    m_states->addWidget(makeLists());
    makeEmptyState();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_numbers);
    layout->addLayout(makeCommands());
    layout->addWidget(m_states, 1);
    setFocusProxy(m_shiftTable);
    connect(m_marks, &SignUpMarks::coverWanted, this, &ShiftsPart::coverFor);
    connect(m_marks, &SignUpMarks::timesWanted, this, &ShiftsPart::askTimes);
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::selectionChanged, m_marks, &SignUpMarks::updateState);
    connect(m_shiftTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShiftsPart::readPeople);
}

// --- building

QLayout *ShiftsPart::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    addCommand(line, u"makeShifts"_s, u"add"_s, tr("Make shifts…"), &ShiftsPart::makeShifts);
    m_putOn = addCommand(line, u"putOn"_s, u"person-add"_s, tr("Put somebody on it…"), &ShiftsPart::putOn);
    m_cover = addCommand(line, u"findCover"_s, u"search"_s, tr("Find cover…"), &ShiftsPart::findCover);
    line->addWidget(makeMore());
    return line;
}

QPushButton *ShiftsPart::addCommand(QLayout *line, const QString &name, const QString &iconName, const QString &text,
                                    void (ShiftsPart::*run)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setDisabled(m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    line->addWidget(button);
    return button;
}

QToolButton *ShiftsPart::makeMore()
{
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreShifts"_s);
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    m_edit = addAction(menu, u"editShift"_s, tr("Edit the shift…"), &ShiftsPart::editShift);
    m_remove = addAction(menu, u"removeShift"_s, tr("Delete the shift"), &ShiftsPart::removeShift);
    menu->addSeparator();
    addAction(menu, u"editRoles"_s, tr("Roles…"), &ShiftsPart::editRoles);
    addAction(menu, u"editCertificates"_s, tr("Certificates…"), &ShiftsPart::editCertificates);
    menu->addSeparator();
    addAction(menu, u"printShifts"_s, tr("Print the shifts…"), &ShiftsPart::print);
    more->setMenu(menu);
    return more;
}

QAction *ShiftsPart::addAction(QMenu *menu, const QString &name, const QString &text, void (ShiftsPart::*run)())
{
    auto *action = menu->addAction(text, this, run);
    action->setObjectName(name);
    return action;
}

QWidget *ShiftsPart::makeLists()
{
    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_shiftTable);
    lists->addWidget(makePeople());
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    return lists;
}

QWidget *ShiftsPart::makePeople()
{
    Theme::makeHeading(m_title);
    auto *keys = plainLabel(this, u"signUpKeys"_s);
    keys->setText(m_marks->keys());
    keys->setWordWrap(false);
    Theme::makeQuiet(keys);
    auto *people = new QWidget(this);
    auto *layout = new QVBoxLayout(people);
    layout->setContentsMargins(0, Theme::gap, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_marks);
    layout->addWidget(m_peopleTable, 1);
    layout->addWidget(keys);
    return people;
}

void ShiftsPart::makeShiftTable()
{
    m_shiftTable->setObjectName(u"shiftList"_s);
    m_shiftTable->setAccessibleName(tr("Volunteer shifts of this event"));
    m_shiftTable->setModel(m_shifts);
    makeListTable(m_shiftTable);
    auto *header = m_shiftTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    m_shiftTable->installEventFilter(this);
    connect(m_shiftTable, &QAbstractItemView::doubleClicked, this, &ShiftsPart::editShift);
}

void ShiftsPart::makePeopleTable()
{
    m_peopleTable->setObjectName(u"signUps"_s);
    m_peopleTable->setAccessibleName(tr("People on this shift"));
    m_peopleTable->setModel(m_people);
    makeListTable(m_peopleTable);
    m_peopleTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *header = m_peopleTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    m_peopleTable->installEventFilter(this);
    connect(m_peopleTable, &QAbstractItemView::doubleClicked, this, &ShiftsPart::openPerson);
}

void ShiftsPart::makeEmptyState()
{
    auto *empty = new EmptyState(u"team"_s, this);
    empty->setText(
        tr("There are no volunteer shifts yet"),
        tr("Say from when until when the door, the kitchen or the childcare need people, and how many: a whole day "
           "becomes shifts at once. Then put people on them; what they worked goes into their hours."));
    auto *make = empty->addButton(tr("Make shifts…"));
    make->setObjectName(u"makeFirstShifts"_s);
    make->setDisabled(m_workspace.isReadOnly());
    connect(make, &QPushButton::clicked, this, &ShiftsPart::makeShifts);
    m_states->addWidget(empty);
}

// --- what is shown

void ShiftsPart::show(const Event &event)
{
    m_event = event;
    readShifts();
}

void ShiftsPart::readShifts()
{
    const ShiftFill before = chosen();
    {
        const QSignalBlocker quiet(m_shiftTable->selectionModel());
        m_shifts->show(m_event);
        m_people->show(m_event);
    }
    const bool isEmpty = m_shifts->rowCount() == 0;
    m_states->setCurrentIndex(isEmpty ? NoShifts : ShiftsShown);
    m_numbers->setText(counts());
    m_numbers->setHidden(isEmpty);
    const auto &numbers = m_shifts->counts();
    Theme::setTone(m_numbers, numbers.filled < numbers.needed ? Tone::Warning : Tone::Quiet);
    m_shiftTable->selectRow(qMax(0, m_shifts->rowOf(before.shift, before.role)));
    readPeople();
}

void ShiftsPart::readPeople()
{
    const ShiftFill fill = chosen();
    const auto before = m_marks->chosen();
    m_people->narrow(fill);
    const QString title = ShiftWords::title(m_shifts->shiftAt(m_shiftTable->currentIndex().row()), m_event);
    const QString form = m_people->rowCount() > 0 ? tr("%1 · %2") : tr("%1 · %2 · nobody is on it yet");
    m_title->setText(fill.shift.isValid() ? form.arg(title, fill.roleName) : QString());
    int row = 0;
    for (const auto &one : before)
        row = qMax(row, m_people->rowOf(one.signUp.id));
    m_peopleTable->selectRow(row);
    m_marks->updateState();
    updateButtons();
}

QString ShiftsPart::counts() const
{
    const auto &numbers = m_shifts->counts();
    if (numbers.shifts == 0)
        return {};
    QStringList said{tr("%n shifts", nullptr, numbers.shifts),
                     tr("%1 of %n places filled", nullptr, numbers.needed).arg(numbers.filled)};
    if (numbers.swapsOpen > 0)
        said += tr("%n looking for cover", nullptr, numbers.swapsOpen);
    if (numbers.minutes > 0)
        said += tr("%1 worked").arg(HoursText::shown(numbers.minutes));
    return said.join(u" · "_s);
}

ShiftFill ShiftsPart::chosen() const { return m_shifts->at(m_shiftTable->currentIndex().row()); }

void ShiftsPart::updateButtons()
{
    const bool isWritable = chosen().shift.isValid() && !m_workspace.isReadOnly();
    m_putOn->setEnabled(isWritable);
    m_cover->setEnabled(isWritable);
    m_edit->setEnabled(isWritable);
    m_remove->setEnabled(isWritable);
}

// --- what is done

void ShiftsPart::makeShifts() { (new ShiftDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

void ShiftsPart::editShift()
{
    const VolunteerShift shift = m_shifts->shiftAt(m_shiftTable->currentIndex().row());
    if (shift.id.isValid())
        (new ShiftDialog(m_workspace, m_session, m_means.work, m_event, shift, this))->open();
}

void ShiftsPart::removeShift()
{
    if (chosen().shift.isValid())
        m_means.work.tell(m_workspace.staffing().remove(m_session, QList{chosen().shift}));
}

void ShiftsPart::putOn()
{
    if (chosen().shift.isValid())
        (new PutOnDialog(m_workspace, m_session, m_means.work, m_event, chosen(), this))->open();
}

/// For whoever looks for somebody, where one does; else for the shift.
void ShiftsPart::findCover()
{
    SignUpRow row;
    for (int i = 0; i < m_people->rowCount(); ++i) {
        if (m_people->at(i).signUp.status == SignUpStatus::SwapOpen)
            row = m_people->at(i);
    }
    coverFor(row);
}

/// Whoever is not on it has nothing to hand on, so that somebody is looked for beside them.
void ShiftsPart::coverFor(const SignUpRow &row)
{
    const bool isTheirs = SignUpSteps::holds(row.signUp.status) || row.shift.start() <= m_workspace.store().dates().now();
    if (chosen().shift.isValid())
        (new CoverDialog(m_workspace, m_session, m_means.work, m_event, chosen(), isTheirs ? row : SignUpRow(), this))
            ->open();
}

void ShiftsPart::askTimes(const SignUpRow &row)
{
    (new TimesDialog(m_workspace, m_session, m_means.work, m_event, row, this))->open();
}

void ShiftsPart::editRoles() { (new RolesDialog(m_workspace, m_session, m_means.work, this))->open(); }

void ShiftsPart::editCertificates() { (new CertificatesDialog(m_workspace, m_session, m_means.work, this))->open(); }

void ShiftsPart::print() { ShiftPrint::open(m_workspace, m_session, m_means, m_event, this); }

void ShiftsPart::openPerson()
{
    if (const PersonId person = m_people->at(m_peopleTable->currentIndex().row()).signUp.person; person.isValid())
        Q_EMIT m_means.ways.toPerson(person);
}

bool ShiftsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_shiftTable || watched == m_peopleTable)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            watched == m_peopleTable ? openPerson() : editShift();
            return true;
        }
    }
    return EventPart::eventFilter(watched, event);
}

} // namespace rnf
