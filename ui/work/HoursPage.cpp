#include "work/HoursPage.h"

#include "base/FileDrop.h"
#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "exchange/TableFormats.h"
#include "exchange/WorkExports.h"
#include "help/Help.h"
#include "look/Theme.h"
#include "work/ApprovalList.h"
#include "work/EntryList.h"
#include "work/HoursFileDialog.h"
#include "work/HoursText.h"
#include "work/SheetWords.h"
#include "work/WeekGrid.h"
#include "work/WeekHead.h"

#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int narrowPage = 120; // letters

} // namespace

HoursPage::HoursPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means), m_splitter(new QSplitter(this)),
      m_approvals(new ApprovalList(workspace, session, means.work, this)), m_head(new WeekHead(workspace, session, this)),
      m_model(new WeekModel(workspace, session, means.drafts, this)), m_grid(new WeekGrid(m_model, this)),
      m_entries(new EntryList(workspace, session, means.work, m_model, this))
{
    Help::setTopic(this, u"hours"_s);
    m_key.weekOn = mondayOf(workspace.store().dates().today());
    m_splitter->addWidget(m_approvals);
    m_splitter->addWidget(makeWeek());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({400, 730});
    m_approvals->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectHead();
    connect(m_approvals, &ApprovalList::chosen, this, [this](const Timesheet &sheet) { setKey(sheet.key()); });
    connect(m_grid, &WeekGrid::dayWanted, this, [this](const QDate &day) { setKey(keyIn(m_key.person, mondayOf(day))); });
    connect(m_grid, &WeekGrid::cellChosen, this, &HoursPage::showEntries);
    connect(m_grid, &WeekGrid::typingEnded, this, &HoursPage::bringUpToDate);
    connect(m_grid, &WeekGrid::opened, this, [this] {
        if (m_grid->kind())
            m_entries->amendDay();
    });
    connect(m_model, &WeekModel::failed, &m_means.work, &WindowWork::say);
    connect(m_model, &WeekModel::emptied, this, [this](qint64 action) { tell(action); });
    connect(m_model, &WeekModel::moved, this, [this](qint64 action) { tell(action); });
    // The program that a file comes from waits until the drop is over.
    if (!workspace.isReadOnly())
        connect(new FileDrop(this), &FileDrop::dropped, this, &HoursPage::bringInFile, Qt::QueuedConnection);
}

QWidget *HoursPage::makeWeek()
{
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *parts = new QSplitter(Qt::Vertical, panel);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_grid);
    parts->addWidget(m_entries);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, 0);
    layout->setSpacing(Theme::space);
    layout->addWidget(m_head);
    layout->addWidget(parts, 1);
    return panel;
}

void HoursPage::connectHead()
{
    connect(m_head, &WeekHead::personWanted, this, [this](PersonId person) { showWeek(person, m_key.weekOn); });
    connect(m_head, &WeekHead::placementWanted, this, [this](PlacementId placement) {
        showSheet({m_key.person, placement, m_key.weekOn});
    });
    connect(m_head, &WeekHead::turned, this, &HoursPage::turn);
    connect(m_head, &WeekHead::copyWanted, this, &HoursPage::copyLastWeek);
    connect(m_head, &WeekHead::submitWanted, this, &HoursPage::submit);
    connect(m_head, &WeekHead::takeBackWanted, this, &HoursPage::takeBack);
}

/// Where there is no room for both beside each other, the week stands below what waits.
void HoursPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < narrowPage * fontMetrics().averageCharWidth() ? Qt::Vertical : Qt::Horizontal);
}

// --- which week

PersonId HoursPage::me() const { return m_workspace.accounts().personOf(m_session); }

/// Of the placements that the week, or a part of it, belongs to, and of what else there is a sheet of; never none.
QList<WeekKey> HoursPage::keysOf(PersonId person, const QDate &monday)
{
    QList<WeekKey> keys;
    const auto add = [&](const WeekKey &key) {
        if (!keys.contains(key))
            keys += key;
    };
    for (int day = 0; person.isValid() && day < daysPerWeek; ++day) {
        if (const auto placement = m_workspace.interns().placementOn(m_session, person, monday.addDays(day)))
            add({person, placement->id, monday});
    }
    for (const auto &key : person.isValid() ? m_workspace.hours().keysOf(m_session, person, monday) : QList<WeekKey>())
        add(key);
    if (keys.isEmpty())
        add({person, {}, monday});
    return keys;
}

/// Of the same placement as what is shown, as long as that person has it in that week.
WeekKey HoursPage::keyIn(PersonId person, const QDate &monday)
{
    const WeekKey same{person, m_key.placement, monday};
    const auto keys = keysOf(person, monday);
    return person == m_key.person && keys.contains(same) ? same : keys.first();
}

void HoursPage::showWeek(PersonId person, const QDate &monday)
{
    showSheet(keysOf(person.isValid() ? person : me(), monday).first());
}

void HoursPage::showSheet(const WeekKey &key)
{
    finishEditing();
    setKey(key);
}

void HoursPage::turn(int weeks)
{
    finishEditing();
    const QDate today = m_workspace.store().dates().today();
    m_grid->goTo(weeks == 0 ? today : m_grid->day().addDays(weeks * daysPerWeek));
}

void HoursPage::setKey(const WeekKey &key)
{
    m_key = key;
    m_approvals->follow(key);
    m_model->show(key);
    m_head->show(m_key, keysOf(key.person, key.weekOn), m_model->week(), m_model->entries().all());
    showEntries();
    Q_EMIT countsChanged();
}

bool HoursPage::isBeingTyped() const { return m_grid->isTyping(); }

void HoursPage::reload()
{
    const bool isFirst = !m_grid->day().isValid();
    if (Policy::allows(m_session, Operation::LeadWork))
        m_approvals->reload();
    setKey(keyIn(m_key.person.isValid() ? m_key.person : me(), m_key.weekOn));
    if (isFirst)
        m_grid->goTo(m_workspace.store().dates().today());
}

void HoursPage::showEntries() { m_entries->show(m_grid->kind(), m_grid->day()); }

// --- what is done

void HoursPage::tell(const Result<qint64> &done, const QString &nothingSaid) { m_means.work.tell(done, {}, nothingSaid); }

void HoursPage::addWork() { m_grid->startWork(); }

void HoursPage::copyLastWeek()
{
    const auto key = m_model->keyToWrite();
    tell(key ? m_workspace.hours().copyWeekBefore(m_session, *key) : key.error(),
         tr("There is nothing to copy: the week before has no hours, or they are here already."));
}

void HoursPage::submit()
{
    finishEditing();
    if (m_model->hasDraft()) {
        m_means.work.say(tr("A time could not be read; it is marked. Correct it first, or press Esc in it."));
        return;
    }
    const auto key = m_model->keyToWrite();
    tell(key ? m_workspace.hours().submit(m_session, *key) : key.error());
}

void HoursPage::takeBack()
{
    const Week &week = m_model->week();
    tell(m_workspace.hours().reopen(m_session, week.amendments.isEmpty() ? week.sheet : week.amendments.last()));
}

void HoursPage::approve() { m_approvals->approve(); }

void HoursPage::approveAll() { m_approvals->approveAll(); }

void HoursPage::giveBack() { m_approvals->giveBack(); }

void HoursPage::bringInHours()
{
    bringInFile(m_means.prompts.openPath(this, tr("Bring in hours from a file"), {}, TableFormats::openFilter()));
}

void HoursPage::bringInFile(const QString &path)
{
    if (!path.isEmpty())
        (new HoursFileDialog(m_workspace, m_session, m_means.work, m_key.person, path, this))->open();
}

void HoursPage::exportHours()
{
    if (!m_key.person.isValid()) {
        m_means.work.say(tr("There are no hours to export yet."));
        return;
    }
    writeHours(m_key.person, tr("Hours of %1").arg(m_workspace.people().nameOf(m_session, m_key.person)));
}

void HoursPage::exportEverybodysHours() { writeHours({}, tr("Hours of everybody")); }

/// Nobody's are everybody's. The name is that of the file, as far as nobody chooses another.
void HoursPage::writeHours(PersonId person, QString name)
{
    name.remove(QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption));
    const QString path = TableFormats::withSuffix(
        m_means.prompts.savePath(this, tr("Export hours"), TableFormats::proposed(name), TableFormats::saveFilter()));
    if (path.isEmpty())
        return;
    WorkExports exports(m_workspace.store(), m_workspace.people(), m_workspace.hours(), m_workspace.tasks());
    const auto done = exports.writeHours(m_session, path, person);
    m_means.work.say(done ? tr("Wrote %n entries to %1.", nullptr, int(*done)).arg(path) : done.error().message);
}

// --- the page in the window

void HoursPage::finishEditing() { m_grid->finishEditing(); }

bool HoursPage::hasDraft() { return HourDrafts(m_means.drafts).anybody().has_value(); }

void HoursPage::showDraft()
{
    const HourDrafts drafts(m_means.drafts);
    if (const auto draft = drafts.first(drafts.anybody().value_or(PersonId()))) {
        showSheet(draft->week);
        m_grid->goTo(draft->day, draft->kind);
        m_grid->setFocus();
    }
}

QList<QWidget *> HoursPage::panes() const
{
    if (m_approvals->isHidden())
        return {m_head->whose(), m_grid, m_entries};
    return {m_approvals->table(), m_head->whose(), m_grid, m_entries};
}

QString HoursPage::counts() const
{
    const QDate today = m_workspace.store().dates().today();
    const bool isThisWeek = !person().isValid() && m_key.weekOn == mondayOf(today);
    const QString minutes = HoursText::shown(minutesTogether(m_model->entries().all()));
    const QString hours =
        isThisWeek ? tr("This week %1").arg(minutes) : tr("%1: %2").arg(SheetWords::week(m_key.weekOn, today), minutes);
    return m_approvals->isHidden() ? hours
                                   : hours + u" · "_s + tr("%n weeks wait for approval", nullptr, m_approvals->count());
}

void HoursPage::focusList() { m_grid->setFocus(); }

PersonId HoursPage::person() const { return m_key.person == me() ? PersonId() : m_key.person; }

} // namespace rnf
