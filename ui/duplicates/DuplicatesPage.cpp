#include "duplicates/DuplicatesPage.h"

#include "base/WindowWork.h"
#include "duplicates/DuplicateLook.h"
#include "duplicates/MergeRun.h"
#include "duplicates/Merging.h"
#include "duplicates/SideBySide.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum DuplicatesState { Pairs, Looking, Nobody, Stopped };

/// In a workspace of so many people a look takes no time that anybody would notice.
constexpr qint64 smallWorkspace = 5000;

} // namespace

DuplicatesPage::DuplicatesPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_look(new DuplicateLook(workspace.store().placeOf(session), this)),
      m_merging(new MergeRun(workspace.merges(), session, means.work, this)), m_model(new AlikeTableModel(this)),
      m_list(new QTableView(this)), m_sides(new SideBySide(workspace.merges(), session, this)),
      m_states(new QStackedWidget(this)), m_told(plainLabel(this, u"duplicatesTold"_s))
{
    Help::setTopic(this, u"duplicates"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(m_states, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeSides());
    parts->setSizes({260, 440});
    m_states->addWidget(parts);
    makeStates();
    connect(m_model, &AlikeTableModel::tickedChanged, this, &DuplicatesPage::updateState);
    connect(m_sides, &SideBySide::mergeWanted, this, &DuplicatesPage::merge);
    connect(m_look, &DuplicateLook::found, this, &DuplicatesPage::take);
    connect(m_look, &DuplicateLook::failed, this, &DuplicatesPage::updateState);
    const auto showPercent = [this](int percent) {
        m_percent = percent;
        updateState();
    };
    connect(m_look, &DuplicateLook::progressed, this, showPercent);
    connect(m_merging, &MergeRun::progressed, this, showPercent);
    connect(m_merging, &MergeRun::changed, this, &DuplicatesPage::openCurrent);
    connect(m_merging, &MergeRun::changed, this, &DuplicatesPage::updateState);
    updateState();
}

// --- building

QPushButton *DuplicatesPage::makeButton(const QString &text, const QString &name, void (DuplicatesPage::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

/// What there is to tell, how far a look is, and what is done to all that is ticked.
QLayout *DuplicatesPage::makeBar()
{
    Theme::makeQuiet(m_told);
    m_stop = makeButton(tr("Stop"), u"stopLooking"_s, &DuplicatesPage::stop);
    m_again = makeButton(tr("Look again"), u"lookAgain"_s, &DuplicatesPage::look);
    m_all = makeButton(tr("Show all"), u"allDuplicates"_s, &DuplicatesPage::showAll);
    m_mergeTicked = makeButton({}, u"mergeTicked"_s, &DuplicatesPage::mergeTicked);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    bar->setSpacing(Theme::gap);
    bar->addWidget(m_told, 1);
    for (auto *button : {m_stop, m_again, m_all, m_mergeTicked})
        bar->addWidget(button);
    return bar;
}

QWidget *DuplicatesPage::makeList()
{
    m_list->setObjectName(u"duplicates"_s);
    m_list->setAccessibleName(tr("People who may be one"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    m_list->setColumnWidth(AlikeTableModel::People, 380);
    m_list->setColumnWidth(AlikeTableModel::HowLikely, 130);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setMinimumHeight(3 * Theme::rowHeight);
    m_list->installEventFilter(this);
    m_sides->table()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling)
            openCurrent();
    });
    return m_list;
}

QWidget *DuplicatesPage::makeSides()
{
    m_merge = makeButton(tr("Merge (Enter)"), u"mergePair"_s, &DuplicatesPage::merge);
    m_apart = makeButton(tr("Not the same (N)"), u"tellApart"_s, &DuplicatesPage::tellApart);
    m_putOff = makeButton(tr("Later (S)"), u"putOff"_s, &DuplicatesPage::putOff);
    Theme::makePrimary(m_merge);
    auto *panel = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {m_merge, m_apart, m_putOff})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_sides, 1);
    layout->addLayout(buttons);
    return panel;
}

/// In the order of DuplicatesState.
void DuplicatesPage::makeStates()
{
    const auto add = [this](const QString &picture, const QString &sentence, const QString &explanation) {
        auto *state = new EmptyState(picture, this);
        state->setText(sentence, explanation);
        m_states->addWidget(state);
        return state;
    };
    add(u"search"_s, tr("Looking through everybody …"), tr("You can go on working meanwhile: nothing is changed."));
    add(u"team"_s, tr("Nobody seems to be here twice"),
        tr("People who are alike are listed here. Whom you told apart stays apart."));
    auto *stopped = add(u"search"_s, tr("Nobody has looked for duplicates yet"),
                        tr("People who are alike are listed here. Looking changes nothing."));
    auto *first = stopped->addButton(tr("Look for duplicates"));
    first->setObjectName(u"lookFirst"_s);
    connect(first, &QPushButton::clicked, this, &DuplicatesPage::look);
}

// --- looking

void DuplicatesPage::reload()
{
    if (m_found)
        fill();
    if (!m_found || m_workspace.people().count(m_session) <= smallWorkspace)
        look();
    else
        m_isOutOfDate = true;
    updateState();
}

void DuplicatesPage::look()
{
    m_percent = 0;
    m_look->start();
    updateState();
}

void DuplicatesPage::stop()
{
    m_merging->stop();
    m_look->stop();
    updateState();
}

void DuplicatesPage::take(const AlikePeople &found)
{
    m_found = found;
    m_isOutOfDate = false;
    fill();
}

/// Stays with the group that is chosen, or with the row.
void DuplicatesPage::fill()
{
    m_isFilling = true;
    const auto *focused = window()->focusWidget();
    const bool hadFocus = focused == this || m_states->isAncestorOf(focused);
    const int before = qMax(0, row());
    const auto chosen = row() >= 0 ? m_model->at(row()).people : QList<PersonId>();
    auto groups = AlikeGroup::of(m_workspace.duplicates().remaining(m_session, m_found->pairs));
    if (!m_only.isEmpty())
        groups.removeIf([this](const AlikeGroup &group) {
            return std::ranges::none_of(group.people, [this](PersonId person) { return m_only.contains(person); });
        });
    m_model->show(groups, m_found->names);
    const int again = m_model->rowOf(chosen);
    m_list->setCurrentIndex(m_model->index(again >= 0 ? again : qMin(before, m_model->rowCount() - 1), 0));
    m_isFilling = false;
    openCurrent();
    updateState();
    if (hadFocus && !m_states->currentWidget()->isAncestorOf(window()->focusWidget()))
        focusList();
}

void DuplicatesPage::openCurrent()
{
    if (row() >= 0)
        m_sides->show(m_model->at(row()).people, m_model->why(row()));
    const bool canMerge = row() >= 0 && m_sides->canMerge() && !m_workspace.isReadOnly() && !m_merging->isRunning();
    m_merge->setEnabled(canMerge);
    m_apart->setEnabled(row() >= 0 && !m_workspace.isReadOnly());
}

void DuplicatesPage::showOnly(const QString &name, const QSet<PersonId> &people)
{
    m_onlyName = name;
    m_only = people;
    bringUpToDate();
    if (m_found)
        fill();
    if (m_isOutOfDate)
        look();
}

void DuplicatesPage::showAll() { showOnly({}, {}); }

QString DuplicatesPage::told() const
{
    QStringList parts;
    if (!m_only.isEmpty())
        parts += tr("Only those of “%1”.").arg(m_onlyName);
    if (m_merging->isRunning())
        parts += tr("Merging: %1 %. Stopping it leaves everybody as they were.").arg(m_percent);
    else if (m_look->isRunning())
        parts += tr("Looking through everybody: %1 %").arg(m_percent);
    else if (m_isOutOfDate)
        parts += tr("Something was changed since this was looked for.");
    else if (m_model->rowCount() > 0)
        parts += tr("What is ticked is merged together. Everything can be taken back.");
    return parts.join(u' ');
}

void DuplicatesPage::updateState()
{
    const bool isLooking = m_look->isRunning();
    const auto state = m_model->rowCount() > 0 ? Pairs : isLooking ? Looking : m_found ? Nobody : Stopped;
    m_states->setCurrentIndex(state);
    const int ticked = int(m_model->ticked().size());
    m_mergeTicked->setText(ticked ? tr("Merge the %n ticked", nullptr, ticked) : tr("Merge what is ticked"));
    const bool isMerging = m_merging->isRunning();
    const bool mayMerge = Policy::allows(m_session, Operation::MergePeople) && !m_workspace.isReadOnly();
    m_mergeTicked->setEnabled(ticked > 0 && mayMerge && !isMerging);
    m_mergeTicked->setVisible(state == Pairs);
    m_stop->setVisible(isLooking || isMerging);
    m_again->setVisible(!isLooking && !isMerging && m_found);
    m_all->setVisible(!m_only.isEmpty());
    m_told->setText(told());
    Q_EMIT countsChanged();
}

QString DuplicatesPage::counts() const
{
    const int groups = m_model->rowCount();
    const QString text = tr("%n groups of people who may be one", nullptr, groups);
    const int ticked = int(m_model->ticked().size());
    return groups == 0 ? QString() : ticked == 0 ? text : text + u" · "_s + tr("%n ticked", nullptr, ticked);
}

QList<QWidget *> DuplicatesPage::panes() const
{
    return {m_states->currentIndex() == Pairs ? m_list : m_states->currentWidget(), m_sides};
}

void DuplicatesPage::focusList()
{
    if (m_states->currentIndex() == Pairs)
        m_list->setFocus();
    else
        setFocus(); // the list gets it as soon as there is one
}

// --- what is done to a group

int DuplicatesPage::row() const { return m_list->currentIndex().row(); }

bool DuplicatesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && actOn(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

bool DuplicatesPage::actOn(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        merge();
        return true;
    case Qt::Key_N:
        tellApart();
        return true;
    case Qt::Key_S:
        putOff();
        return true;
    case Qt::Key_Space:
        if (row() >= 0)
            m_model->toggle(row());
        return true;
    default:
        return false;
    }
}

void DuplicatesPage::merge()
{
    if (!m_merge->isEnabled())
        return;
    auto wish = m_sides->wish();
    wish.score = m_model->at(row()).weakest.score;
    wish.reasons = m_model->why(row());
    Merging::merge(m_workspace.merges(), m_session, m_means.work, {wish});
}

void DuplicatesPage::mergeTicked()
{
    QList<MergeWish> wishes;
    for (const auto &group : m_model->ticked())
        wishes += MergeWish{.keep = {},
                            .others = group.people,
                            .score = group.weakest.score,
                            .reasons = m_model->why(m_model->rowOf(group.people))};
    m_percent = 0;
    m_merging->start(wishes);
}

void DuplicatesPage::tellApart()
{
    if (!m_apart->isEnabled())
        return;
    m_means.work.tell(m_workspace.duplicates().tellApart(m_session, m_model->at(row()).people));
}

void DuplicatesPage::putOff()
{
    if (row() < 0)
        return;
    m_isFilling = true;
    const int here = row();
    m_model->putOff(here);
    m_list->setCurrentIndex(m_model->index(here, 0));
    m_isFilling = false;
    openCurrent();
}

} // namespace rnf
