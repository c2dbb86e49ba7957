#include "needs/NeedChildren.h"

#include "base/WindowWork.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowNear.h"
#include "look/RowTable.h"
#include "needs/ChildDialog.h"
#include "needs/ChildTableModel.h"
#include "needs/NeedPrint.h"
#include "needs/NeedSettingDialog.h"
#include "needs/Needs.h"
#include "needs/NeedsPaper.h"
#include "needs/SignDialog.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ChildrenState { ChildrenShown, NoChildren };

} // namespace

NeedChildren::NeedChildren(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new ChildTableModel(workspace, session, this)), m_numbers(plainLabel(this, u"childNumbers"_s)),
      m_warnings(plainLabel(this, u"childWarnings"_s)), m_table(new QTableView(this)), m_states(new QStackedWidget(this))
{
    makeTable();
    makeEmptyState();
    Theme::setTone(m_warnings, Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_numbers);
    layout->addWidget(m_warnings);
    layout->addLayout(makeCommands());
    layout->addWidget(m_states, 1);
    setFocusProxy(m_table);
}

// --- building

QLayout *NeedChildren::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto run) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(name);
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    add(u"addChild"_s, u"add"_s, tr("Add a child…"), &NeedChildren::addChild);
    m_in = add(u"signIn"_s, u"check"_s, tr("Sign in…"), [this] { sign(true); });
    m_out = add(u"signOut"_s, u"forward"_s, tr("Sign out…"), [this] { sign(false); });
    line->addWidget(makeMore());
    return line;
}

QToolButton *NeedChildren::makeMore()
{
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreChildren"_s);
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
    m_edit = add(u"editChild"_s, tr("Edit the child…"), &NeedChildren::editChild);
    m_remove = add(u"deleteChild"_s, tr("Delete the child"), &NeedChildren::removeChild);
    menu->addSeparator();
    m_print = add(u"printChildren"_s, tr("Print the door sheet…"), &NeedChildren::print);
    add(u"careSettings"_s, tr("Settings…"), &NeedChildren::editSetting);
    more->setMenu(menu);
    return more;
}

void NeedChildren::makeTable()
{
    m_table->setObjectName(u"childTable"_s);
    m_table->setAccessibleName(tr("Children at this event"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ChildTableModel::Allergies, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_states->addWidget(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &NeedChildren::editChild);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NeedChildren::updateState);
}

void NeedChildren::makeEmptyState()
{
    auto *empty = new EmptyState(u"people"_s, this);
    empty->setText(
        tr("No child is announced yet"),
        tr("Write down each child with its hours, allergies, and who may collect it. At the desk you sign children in "
           "and out; somebody who is not named cannot take a child away."));
    auto *add = empty->addButton(tr("Add a child…"));
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &NeedChildren::addChild);
    m_states->addWidget(empty);
}

// --- what is shown

void NeedChildren::show(const Event &event)
{
    m_event = event;
    read(current().child.id);
}

void NeedChildren::read(ChildId chosen)
{
    const int row = m_table->currentIndex().row();
    m_model->show(m_event);
    const int again = m_model->rowOf(chosen);
    m_table->selectRow(again >= 0 ? again : rowNear(row, m_model->rowCount()));
    showNumbers();
    updateState();
}

/// "12 children of 9 parents · 3 here now · at most 9 at once, and room for 10"
void NeedChildren::showNumbers()
{
    const auto counts = m_workspace.needs().childCounts(m_session, m_event.id);
    QStringList numbers{tr("%n children", nullptr, counts.children), tr("%n parents", nullptr, counts.parents),
                        tr("%n here now", nullptr, counts.here)};
    numbers += counts.room > 0 ? tr("at most %1 at once, room for %2").arg(counts.mostAtOnce).arg(counts.room)
                               : tr("at most %1 at once").arg(counts.mostAtOnce);
    m_numbers->setText(numbers.join(u" · "_s));
    m_numbers->setHidden(counts.children == 0);
    m_warnings->setText(m_workspace.needs().careWarnings(m_session, m_event).join(u'\n'));
    m_warnings->setHidden(m_warnings->text().isEmpty());
}

void NeedChildren::updateState()
{
    const ChildRow row = current();
    m_states->setCurrentIndex(m_model->rowCount() > 0 ? ChildrenShown : NoChildren);
    const bool isWritable = row.child.id.isValid() && !m_workspace.isReadOnly();
    m_in->setEnabled(isWritable && !row.isHere());
    m_out->setEnabled(isWritable && row.isHere());
    m_edit->setEnabled(isWritable);
    m_remove->setEnabled(isWritable);
    m_print->setEnabled(m_model->rowCount() > 0);
}

ChildRow NeedChildren::current() const { return m_model->at(m_table->currentIndex().row()); }

// --- what is done

void NeedChildren::addChild()
{
    auto *dialog = new ChildDialog(m_workspace, m_session, m_means.work, m_event, {}, this);
    connect(dialog, &ChildDialog::kept, this, [this](ChildId child) {
        read(child);
        m_table->setFocus();
    });
    dialog->open();
}

void NeedChildren::editChild()
{
    if (const ChildRow row = current(); row.child.id.isValid() && !m_workspace.isReadOnly())
        (new ChildDialog(m_workspace, m_session, m_means.work, m_event, row, this))->open();
}

void NeedChildren::removeChild() { m_means.work.tell(m_workspace.needs().remove(m_session, current().child)); }

void NeedChildren::sign(bool isIn) { (new SignDialog(m_workspace, m_session, m_means.work, current(), isIn, this))->open(); }

void NeedChildren::editSetting() { (new NeedSettingDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

void NeedChildren::print()
{
    NeedPrint::open(m_workspace, m_session, m_means, m_event, tr("Children’s room of “%1”").arg(m_event.name),
                    NeedsPaper::children(m_model->all()), this);
}

bool NeedChildren::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editChild();
        return true;
    case Qt::Key_Space:
        (current().isHere() ? m_out : m_in)->click();
        return true;
    case Qt::Key_Delete:
        m_remove->trigger();
        return true;
    default:
        return false;
    }
}

} // namespace rnf
