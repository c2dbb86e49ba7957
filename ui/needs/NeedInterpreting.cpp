#include "needs/NeedInterpreting.h"

#include "base/WindowWork.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowNear.h"
#include "look/RowTable.h"
#include "needs/InterpretingDialog.h"
#include "needs/InterpretingTableModel.h"
#include "needs/NeedSettingDialog.h"
#include "needs/Needs.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum InterpretingState { InterpretingShown, NoInterpreting };

} // namespace

NeedInterpreting::NeedInterpreting(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new InterpretingTableModel(workspace, session, this)), m_numbers(plainLabel(this, u"interpretingNumbers"_s)),
      m_warnings(plainLabel(this, u"interpretingWarnings"_s)), m_table(new QTableView(this)),
      m_states(new QStackedWidget(this))
{
    makeTable();
    makeEmptyState();
    Theme::makeQuiet(m_numbers);
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

QLayout *NeedInterpreting::makeCommands()
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
    add(u"addInterpreting"_s, u"add"_s, tr("Add interpretation…"), &NeedInterpreting::add);
    m_edit = add(u"editInterpreting"_s, u"edit"_s, tr("Edit…"), &NeedInterpreting::edit);
    m_remove = add(u"deleteInterpreting"_s, u"delete"_s, tr("Delete"), &NeedInterpreting::remove);
    add(u"receiverSettings"_s, u"talk"_s, tr("Receivers…"), &NeedInterpreting::editSetting);
    return line;
}

void NeedInterpreting::makeTable()
{
    m_table->setObjectName(u"interpretingTable"_s);
    m_table->setAccessibleName(tr("Interpretation at this event"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(InterpretingTableModel::Second, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_states->addWidget(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &NeedInterpreting::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NeedInterpreting::updateState);
}

void NeedInterpreting::makeEmptyState()
{
    auto *empty = new EmptyState(u"people"_s, this);
    empty->setText(
        tr("No interpretation is planned yet"),
        tr("Write down from which language into which one, when, and who interprets. It takes two people for more "
           "than an hour, and receivers for whoever listens."));
    auto *add = empty->addButton(tr("Add interpretation…"));
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &NeedInterpreting::add);
    m_states->addWidget(empty);
}

void NeedInterpreting::show(const Event &event)
{
    const qint64 chosen = current().id;
    const int row = m_table->currentIndex().row();
    m_event = event;
    m_model->show(event);
    const int again = m_model->rowOf(chosen);
    m_table->selectRow(again >= 0 ? again : rowNear(row, m_model->rowCount()));
    auto &needs = m_workspace.needs();
    m_numbers->setText(tr("%n receivers in stock", nullptr, needs.setting(m_session, event.id).receivers));
    m_warnings->setText(needs.interpretingWarnings(m_session, event).join(u'\n'));
    m_warnings->setHidden(m_warnings->text().isEmpty());
    updateState();
}

void NeedInterpreting::updateState()
{
    m_states->setCurrentIndex(m_model->rowCount() > 0 ? InterpretingShown : NoInterpreting);
    for (auto *button : {m_edit, m_remove})
        button->setEnabled(current().id != 0 && !m_workspace.isReadOnly());
}

Interpreting NeedInterpreting::current() const { return m_model->at(m_table->currentIndex().row()).interpreting; }

void NeedInterpreting::add() { (new InterpretingDialog(m_workspace, m_session, m_means.work, m_event, {}, this))->open(); }

void NeedInterpreting::edit()
{
    if (const auto chosen = current(); chosen.id != 0 && !m_workspace.isReadOnly())
        (new InterpretingDialog(m_workspace, m_session, m_means.work, m_event, chosen, this))->open();
}

void NeedInterpreting::remove() { m_means.work.tell(m_workspace.needs().remove(m_session, current())); }

void NeedInterpreting::editSetting()
{
    (new NeedSettingDialog(m_workspace, m_session, m_means.work, m_event, this))->open();
}

bool NeedInterpreting::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        edit();
    else if (key == Qt::Key_Delete)
        m_remove->click();
    else
        return false;
    return true;
}

} // namespace rnf
