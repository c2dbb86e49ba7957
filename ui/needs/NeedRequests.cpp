#include "needs/NeedRequests.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowNear.h"
#include "look/RowTable.h"
#include "needs/NeedDialog.h"
#include "needs/NeedPrint.h"
#include "needs/NeedTableModel.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"
#include "needs/NeedsPaper.h"
#include "needs/PurgeDialog.h"
#include "work/ReasonDialog.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RequestsState { RequestsShown, NoRequests, NoRequestMatches };

} // namespace

NeedRequests::NeedRequests(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new NeedTableModel(workspace, session, this)), m_numbers(plainLabel(this, u"needNumbers"_s)),
      m_diets(plainLabel(this, u"needDiets"_s)), m_warnings(plainLabel(this, u"needWarnings"_s)),
      m_filters(new QWidget(this)), m_kind(new QComboBox(this)), m_status(new QComboBox(this)),
      m_table(new QTableView(this)), m_states(new QStackedWidget(this))
{
    makeTable();
    makeEmptyStates();
    Theme::makeQuiet(m_diets);
    Theme::setTone(m_warnings, Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::gap);
    for (auto *label : {m_numbers, m_diets, m_warnings})
        layout->addWidget(label);
    layout->addLayout(makeCommands());
    layout->addWidget(makeFilters());
    layout->addWidget(m_states, 1);
    setFocusProxy(m_table);
}

// --- building

QLayout *NeedRequests::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    auto *add = new QPushButton(icon(u"add"_s), tr("Add a need…"), this);
    add->setObjectName(u"addNeed"_s);
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &NeedRequests::addNeed);
    line->addWidget(add);
    addMark(line, u"needPlanned"_s, tr("Has a plan"), Qt::Key_P, NeedStatus::Planned);
    addMark(line, u"needMet"_s, tr("Met"), Qt::Key_M, NeedStatus::Met);
    addMark(line, u"needCannot"_s, tr("Cannot be met"), Qt::Key_C, NeedStatus::Cannot);
    line->addWidget(makeMore());
    return line;
}

void NeedRequests::addMark(QLayout *line, const QString &name, const QString &word, Qt::Key key, NeedStatus status)
{
    auto *button = new QPushButton(word, this);
    button->setObjectName(name);
    button->setToolTip(tr("%1: key %2").arg(word, QKeySequence(key).toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the list
    connect(button, &QPushButton::clicked, this, [this, status] { setStatus(status); });
    line->addWidget(button);
    m_marks += {key, status, button};
}

QToolButton *NeedRequests::makeMore()
{
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreNeeds"_s);
    more->setText(tr("More"));
    more->setIcon(icon(u"more"_s));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(more);
    const auto add = [&](const QString &name, const QString &text, auto run) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run, Qt::QueuedConnection);
        return action;
    };
    m_edit = add(u"editNeed"_s, tr("Edit the need…"), &NeedRequests::editNeed);
    m_remove = add(u"deleteNeed"_s, tr("Delete the need"), &NeedRequests::removeNeed);
    menu->addSeparator();
    m_call = add(u"callCannot"_s, tr("Whom to call: it cannot be met"), &NeedRequests::callThem);
    m_print = add(u"printNeeds"_s, tr("Print the needs…"), &NeedRequests::print);
    m_purge = add(u"purgeNeeds"_s, tr("Purge needs…"), &NeedRequests::purge);
    more->setMenu(menu);
    return more;
}

QWidget *NeedRequests::makeFilters()
{
    m_kind->setObjectName(u"needKindFilter"_s);
    m_kind->setAccessibleName(tr("Which kind is shown"));
    m_kind->addItem(tr("All kinds"), -1);
    for (size_t kind = 0; kind < keysOf(NeedKind{}).size(); ++kind)
        m_kind->addItem(NeedWords::kind(NeedKind(kind)), int(kind));
    m_status->setObjectName(u"needStatusFilter"_s);
    m_status->setAccessibleName(tr("Which state is shown"));
    m_status->addItem(tr("All states"), -1);
    for (size_t status = 0; status < keysOf(NeedStatus{}).size(); ++status)
        m_status->addItem(NeedWords::status(NeedStatus(status)), int(status));
    auto *line = new QHBoxLayout(m_filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    for (auto *box : {m_kind, m_status}) {
        connect(box, &QComboBox::currentIndexChanged, this, &NeedRequests::filter);
        line->addWidget(box);
    }
    line->addStretch();
    return m_filters;
}

void NeedRequests::makeTable()
{
    m_table->setObjectName(u"needTable"_s);
    m_table->setAccessibleName(tr("Needs of this event"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {NeedTableModel::What, NeedTableModel::State})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_states->addWidget(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &NeedRequests::editNeed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NeedRequests::updateState);
}

void NeedRequests::makeEmptyStates()
{
    auto *empty = new EmptyState(u"people"_s, this);
    empty->setText(
        tr("Nobody has asked for anything yet"),
        tr("Childcare, a wheelchair, interpretation, food, a ride, a bed: ask for it with the invitation, and note "
           "it here. Only those who see to it see this page; after the event it is purged."));
    auto *add = empty->addButton(tr("Add a need…"));
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &NeedRequests::addNeed);
    auto *noMatch = new EmptyState(u"search"_s, this);
    noMatch->setText(tr("No need is of this kind and state"));
    connect(noMatch->addButton(tr("Show all")), &QPushButton::clicked, this, &NeedRequests::showAll);
    m_states->addWidget(empty);
    m_states->addWidget(noMatch);
}

// --- what is shown

void NeedRequests::show(const Event &event)
{
    if (event.id != m_event.id)
        showAll();
    m_event = event;
    read(current().id);
}

QString NeedRequests::counts() const { return tr("%n requests", nullptr, int(m_model->all().size())); }

void NeedRequests::read(NeedId chosen)
{
    const int row = m_table->currentIndex().row();
    m_model->show(m_event);
    const int again = m_model->rowOf(chosen);
    m_table->selectRow(again >= 0 ? again : rowNear(row, m_model->rowCount()));
    showNumbers();
    updateState();
}

void NeedRequests::showNumbers()
{
    auto &needs = m_workspace.needs();
    m_numbers->setText(NeedWords::counts(needs.counts(m_session, m_event.id)));
    m_numbers->setHidden(m_numbers->text().isEmpty());
    const auto diets = needs.diets(m_session, m_event.id);
    m_diets->setText(tr("Diets: %1").arg(NeedWords::diets(diets)));
    m_diets->setHidden(diets.isEmpty());
    m_warnings->setText(needs.requestWarnings(m_session, m_event).join(u'\n'));
    m_warnings->setHidden(m_warnings->text().isEmpty());
    const bool isOver = Needs::isOver(m_event, m_workspace.store().dates().today());
    m_call->setEnabled(!needs.cannotCallList(m_session, m_event.id).isEmpty());
    m_purge->setEnabled(isOver && !m_workspace.isReadOnly() && needs.purgeable(m_session, m_event.id) > 0);
}

void NeedRequests::filter()
{
    const NeedId chosen = current().id;
    const int kind = m_kind->currentData().toInt(), status = m_status->currentData().toInt();
    m_model->narrow(kind < 0 ? std::nullopt : std::optional(NeedKind(kind)),
                    status < 0 ? std::nullopt : std::optional(NeedStatus(status)));
    m_table->selectRow(qMax(0, m_model->rowOf(chosen)));
    updateState();
}

void NeedRequests::showAll()
{
    m_kind->setCurrentIndex(0);
    m_status->setCurrentIndex(0);
}

void NeedRequests::updateState()
{
    const bool isEmpty = m_model->all().isEmpty();
    m_states->setCurrentIndex(m_model->rowCount() > 0 ? RequestsShown : isEmpty ? NoRequests : NoRequestMatches);
    m_filters->setHidden(isEmpty);
    const bool isWritable = current().id.isValid() && !m_workspace.isReadOnly();
    for (const auto &mark : std::as_const(m_marks))
        mark.button->setEnabled(isWritable);
    m_edit->setEnabled(isWritable);
    m_remove->setEnabled(isWritable);
    m_print->setEnabled(!isEmpty);
}

Need NeedRequests::current() const { return m_model->at(m_table->currentIndex().row()).need; }

// --- what is done

void NeedRequests::addNeed()
{
    auto *dialog = new NeedDialog(m_workspace, m_session, m_means.work, m_event, {}, this);
    connect(dialog, &NeedDialog::kept, this, [this](NeedId need) {
        showAll();
        read(need);
        m_table->setFocus();
    });
    dialog->open();
}

void NeedRequests::editNeed()
{
    if (const Need need = current(); need.id.isValid() && !m_workspace.isReadOnly())
        (new NeedDialog(m_workspace, m_session, m_means.work, m_event, need, this))->open();
}

void NeedRequests::removeNeed() { m_means.work.tell(m_workspace.needs().remove(m_session, current())); }

void NeedRequests::setStatus(NeedStatus status)
{
    const Need before = current();
    if (!before.id.isValid())
        return;
    Need after = before;
    after.status = before.status == status ? NeedStatus::Asked : status;
    if (after.status == NeedStatus::Cannot)
        askReason(before);
    else
        save(before, after);
}

bool NeedRequests::save(const Need &before, const Need &after)
{
    return m_means.work.tell(m_workspace.needs().save(m_session, before, after));
}

void NeedRequests::askReason(const Need &before)
{
    const QString name = m_model->at(m_table->currentIndex().row()).name;
    auto *dialog = new ReasonDialog(tr("This cannot be met"), name, tr("Note it"), this);
    Help::setTopic(dialog, u"needs"_s);
    connect(dialog, &ReasonDialog::given, this, [this, dialog, before](const QString &reason) {
        Need after = before;
        after.status = NeedStatus::Cannot;
        after.reason = reason;
        dialog->accept();
        save(before, after);
    });
    dialog->open();
}

void NeedRequests::callThem()
{
    Q_EMIT m_means.ways.toPeople(tr("To call about “%1”").arg(m_event.name),
                                 m_workspace.needs().cannotCallList(m_session, m_event.id));
}

void NeedRequests::print()
{
    NeedPrint::open(m_workspace, m_session, m_means, m_event, tr("Needs of “%1”").arg(m_event.name),
                    NeedsPaper::requests(m_model->all(), m_workspace.needs().diets(m_session, m_event.id)), this);
}

void NeedRequests::purge() { (new PurgeDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

bool NeedRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        editNeed();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        m_remove->trigger();
        return true;
    }
    const auto mark = std::ranges::find(m_marks, key->key(), &Mark::key);
    if (mark == m_marks.end())
        return false;
    mark->button->click();
    return true;
}

} // namespace rnf
