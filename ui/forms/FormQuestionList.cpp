#include "forms/FormQuestionList.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

FormQuestion questionOf(const QListWidgetItem *item)
{
    auto question = item->data(Qt::UserRole).value<FormQuestion>();
    question.isAsked = item->checkState() == Qt::Checked;
    return question;
}

} // namespace

FormQuestionList::FormQuestionList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"formQuestions"_s);
    setAccessibleName(tr("Questions"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("Tick what is to be asked. Drag a question, or move it with Alt+Up and Alt+Down."));
    setAccessibleDescription(toolTip());
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), {Qt::Key_Down, 1}}) {
        auto *mover = new QShortcut(Qt::ALT | key, this, nullptr, nullptr, Qt::WidgetShortcut);
        connect(mover, &QShortcut::activated, this, [this, step = step] { moveCurrent(step); });
    }
    connect(this, &QListWidget::itemChanged, this, &FormQuestionList::edited);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &FormQuestionList::edited);
}

void FormQuestionList::show(QListWidgetItem *item, const FormQuestion &question, FormLanguage language)
{
    item->setData(Qt::UserRole, QVariant::fromValue(question));
    const QString label = question.label.first(language).simplified();
    item->setText(label.isEmpty() ? tr("(no words yet)") : label);
    item->setCheckState(question.isAsked ? Qt::Checked : Qt::Unchecked);
}

QListWidgetItem *FormQuestionList::newItem(const FormQuestion &question, FormLanguage language)
{
    auto *item = new QListWidgetItem;
    item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    show(item, question, language);
    return item;
}

void FormQuestionList::fill(const QList<FormQuestion> &questions, FormLanguage language)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &question : questions)
        addItem(newItem(question, language));
    setCurrentRow(0);
}

QList<FormQuestion> FormQuestionList::questions() const
{
    QList<FormQuestion> found;
    for (int row = 0; row < count(); ++row)
        found += questionOf(item(row));
    return found;
}

FormQuestion FormQuestionList::current() const { return currentItem() ? questionOf(currentItem()) : FormQuestion(); }

void FormQuestionList::setCurrent(FormQuestion question, FormLanguage language)
{
    if (!currentItem())
        return;
    const QSignalBlocker quiet(this);
    question.isAsked = currentItem()->checkState() == Qt::Checked;
    show(currentItem(), question, language);
    // What is blocked is not drawn anew.
    viewport()->update();
}

void FormQuestionList::add(const FormQuestion &question, FormLanguage language)
{
    {
        const QSignalBlocker quiet(this);
        insertItem(currentRow() + 1, newItem(question, language));
    }
    setCurrentRow(currentRow() + 1);
    Q_EMIT edited();
}

void FormQuestionList::removeCurrent()
{
    delete takeItem(currentRow());
    Q_EMIT edited();
}

void FormQuestionList::moveCurrent(int step)
{
    const int row = currentRow();
    if (!item(row) || !item(row + step))
        return;
    {
        const QSignalBlocker quiet(this);
        insertItem(row + step, takeItem(row));
        setCurrentRow(row + step);
    }
    Q_EMIT edited();
}

} // namespace rnf
