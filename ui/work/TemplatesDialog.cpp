#include "work/TemplatesDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/OpenEditor.h"
#include "look/PlainLabel.h"
#include "look/RowNear.h"
#include "look/RowTable.h"
#include "work/TaskTemplateWords.h"
#include "work/TemplateFromTasksDialog.h"
#include "work/TemplateItemDelegate.h"
#include "work/TemplateItemModel.h"
#include "work/TemplatesEmptyState.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ListState { TemplatesShown, NothingYet };

} // namespace

TemplatesDialog::TemplatesDialog(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Dialog(u"templates"_s, tr("Templates"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new TemplateItemModel(workspace, session, this)), m_states(new QStackedWidget(this)),
      m_names(new QListWidget(this)), m_items(new QTableView(this)), m_when(plainLabel(this, u"templateWhen"_s))
{
    Help::setTopic(this, u"tasks"_s);
    setHint(
        tr("Days are counted from the first day, from halfway or from the last day of a term or an event: +7 is a week "
           "after it, -3 three days before. A formality, such as a tour, is no first deliverable when it is done; what is "
           "essential turns red when nobody looks at it."));
    makeTable();
    m_states->addWidget(makeLists());
    auto *empty = new TemplatesEmptyState(workspace, this);
    connect(empty, &TemplatesEmptyState::usualWanted, this, &TemplatesDialog::addUsual);
    m_states->addWidget(empty);
    body()->addWidget(m_states, 1);
    makeButtons();
    keepSize({1120, 560});
    connect(m_names, &QListWidget::currentRowChanged, this, &TemplatesDialog::showChosen);
    connect(m_names, &QListWidget::itemChanged, this, &TemplatesDialog::rename);
    connect(m_model, &TemplateItemModel::written, this, &TemplatesDialog::tell);
    connect(m_items->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplatesDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TemplatesDialog::updateButtons);
    fill({});
    (m_templates.isEmpty() ? m_states->currentWidget() : m_names)->setFocus();
}

// --- building

QWidget *TemplatesDialog::makeLists()
{
    constexpr int nameWidth = 240;
    m_names->setObjectName(u"templateNames"_s);
    m_names->setAccessibleName(tr("Templates"));
    m_names->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_names->setFixedWidth(nameWidth);
    m_names->setWordWrap(true);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->installEventFilter(this);
    Theme::makeQuiet(m_when);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addWidget(m_items, 1);
    right->addWidget(m_when);
    auto *page = new QWidget(this);
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_names);
    line->addLayout(right, 1);
    return page;
}

void TemplatesDialog::makeTable()
{
    constexpr int widest = 280, widthOfNote = 120;
    m_items->setObjectName(u"templateItems"_s);
    m_items->setAccessibleName(tr("Tasks of the template"));
    m_items->setModel(m_model);
    m_items->setItemDelegate(new TemplateItemDelegate(m_model, this));
    makeRowTable(m_items);
    m_items->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_items->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_items->setWordWrap(false);
    auto *header = m_items->horizontalHeader();
    header->setMaximumSectionSize(widest);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TemplateItemModel::Note, QHeaderView::Interactive);
    header->resizeSection(TemplateItemModel::Note, widthOfNote);
    m_items->installEventFilter(this);
}

void TemplatesDialog::makeButtons()
{
    m_new = addAside(tr("New template"), u"newTemplate"_s);
    m_copy = addAside(tr("Copy"), u"copyTemplate"_s);
    m_fromTasks = addAside(tr("From tasks…"), u"templateFromTasks"_s);
    m_delete = addAside(tr("Delete"), u"deleteTemplate"_s);
    m_deleteItem = addAside(tr("Take the task out"), u"deleteTemplateItem"_s);
    addClose();
    leaveButton()->setObjectName(u"closeTemplates"_s);
    for (auto *button : {m_new, m_copy, m_fromTasks, m_delete, m_deleteItem})
        button->setAutoDefault(false); // Enter closes, or belongs to the row
    connect(m_new, &QPushButton::clicked, this, &TemplatesDialog::addNew);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesDialog::addCopy);
    connect(m_fromTasks, &QPushButton::clicked, this, &TemplatesDialog::addFromTasks);
    connect(m_delete, &QPushButton::clicked, this, &TemplatesDialog::removeTemplate);
    connect(m_deleteItem, &QPushButton::clicked, this, &TemplatesDialog::removeItem);
}

// --- what is shown

void TemplatesDialog::fill(TaskTemplateId chosen)
{
    const QSignalBlocker quiet(m_names);
    const int before = m_names->currentRow();
    m_templates = m_workspace.taskTemplates().all(m_session);
    m_names->clear();
    int row = rowNear(before, m_templates.size());
    for (const auto &each : std::as_const(m_templates)) {
        auto *line = new QListWidgetItem(each.name, m_names);
        if (!m_workspace.isReadOnly())
            line->setFlags(line->flags() | Qt::ItemIsEditable);
        if (each.id == chosen)
            row = m_names->row(line);
    }
    m_names->setCurrentRow(row);
    m_states->setCurrentIndex(m_templates.isEmpty() ? NothingYet : TemplatesShown);
    showChosen();
}

std::optional<TaskTemplate> TemplatesDialog::chosen() const
{
    const int row = m_names->currentRow();
    return row < 0 || row >= m_templates.size() ? std::nullopt : std::optional(m_templates[row]);
}

void TemplatesDialog::showChosen()
{
    finishEditor(m_items);
    const auto shown = chosen();
    m_model->show(shown ? m_workspace.taskTemplates().find(m_session, shown->id) : std::nullopt);
    m_items->setCurrentIndex(m_model->index(0, TemplateItemModel::Title));
    updateButtons();
}

void TemplatesDialog::updateButtons()
{
    const bool isWritable = !m_workspace.isReadOnly();
    const int row = m_items->currentIndex().row();
    const bool hasItem = row >= 0 && !m_model->isNew(row);
    m_new->setEnabled(isWritable);
    m_fromTasks->setEnabled(isWritable);
    for (auto *button : {m_copy, m_delete})
        button->setEnabled(isWritable && chosen().has_value());
    m_deleteItem->setEnabled(isWritable && hasItem);
    const TaskTemplateItem item = hasItem ? m_model->itemAt(row) : TaskTemplateItem();
    m_when->setText(hasItem ? tr("%1: %2").arg(item.title, TaskTemplateWords::when(item.anchor, item.days)) : QString());
}

// --- what is done

bool TemplatesDialog::tell(const Result<qint64> &done)
{
    m_isRefused = !done;
    showProblem(done ? QString() : done.error().message);
    if (done)
        m_means.work.tell(done);
    return bool(done);
}

void TemplatesDialog::add(TaskTemplate added)
{
    QStringList names;
    for (const auto &each : std::as_const(m_templates))
        names += each.name;
    added.name = TaskTemplateWords::freeName(added.name, names);
    const auto kept = m_workspace.taskTemplates().add(m_session, added);
    if (!tell(kept ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : Result<qint64>(kept.error())))
        return;
    fill(*kept);
    m_names->setFocus();
    m_names->editItem(m_names->currentItem());
}

void TemplatesDialog::addNew() { add({{}, tr("New template"), {}}); }

void TemplatesDialog::addCopy()
{
    if (const auto shown = chosen())
        add(m_workspace.taskTemplates().find(m_session, shown->id).value_or(*shown));
}

void TemplatesDialog::addUsual()
{
    if (!tell(m_workspace.taskTemplates().addUsual(m_session)))
        return;
    fill({});
    m_names->setFocus();
}

void TemplatesDialog::addFromTasks()
{
    auto *dialog = new TemplateFromTasksDialog(m_workspace, m_session, this);
    connect(dialog, &TemplateFromTasksDialog::made, this, [this](TaskTemplateId made) {
        tell(m_workspace.changes().newestOf(m_session));
        fill(made);
        m_names->setFocus();
    });
    dialog->open();
}

/// In its row, whatever letter it begins with now; what cannot be its name is said, and the old one stands there again.
void TemplatesDialog::rename(QListWidgetItem *line)
{
    TaskTemplate &named = m_templates[m_names->row(line)];
    if (line->text() == named.name)
        return;
    tell(m_workspace.taskTemplates().rename(m_session, named, line->text()));
    if (const auto kept = m_workspace.taskTemplates().find(m_session, named.id))
        named.name = kept->name;
    const QSignalBlocker quiet(m_names);
    line->setText(named.name);
}

void TemplatesDialog::removeTemplate()
{
    if (const auto shown = chosen(); shown && tell(m_workspace.taskTemplates().remove(m_session, *shown)))
        fill({});
}

void TemplatesDialog::removeItem()
{
    const int row = m_items->currentIndex().row();
    if (row >= 0 && !m_model->isNew(row))
        m_model->removeItem(row);
}

bool TemplatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete || (watched != m_names && watched != m_items))
        return Dialog::eventFilter(watched, event);
    (watched == m_names ? m_delete : m_deleteItem)->click();
    return true;
}

/// What is being typed is kept first; where it cannot be, the window stays and says why.
void TemplatesDialog::done(int result)
{
    m_isRefused = false;
    finishEditor(m_names);
    finishEditor(m_items);
    if (!m_isRefused)
        Dialog::done(result);
}

} // namespace rnf
