#include "exchange/ColumnTable.h"

#include "exchange/ColumnDialog.h"
#include "look/ChoiceBox.h"
#include "look/RowTable.h"
#include "look/ToolTip.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RulePart { Header, Target, Examples, Cells, ForKnown, Certainty, RulePartCount };

ChoiceBox *fieldBox(const QString &header, const FieldCatalog &catalog, QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->addItem(ColumnTable::tr("Do not import"), QString());
    box->addItem(ColumnTable::tr("New field “%1”").arg(header), ColumnTable::newField);
    box->insertSeparator(2);
    for (const auto &field : catalog.all())
        box->addItem(PersonFields::label(field), field.key);
    box->setMaxVisibleItems(20);
    // Long names of fields make the open list wider, never the column.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setMaximumHeight(box->sizeHint().height());
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + box->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return box;
}

} // namespace

ColumnTable::ColumnTable(QWidget *parent) : QTableWidget(0, RulePartCount, parent)
{
    setAccessibleName(tr("Columns of the file"));
    setHorizontalHeaderLabels(
        {tr("Column in the file"), tr("Goes to"), tr("Examples"), tr("The cells"), tr("People we have"), tr("Sure?")});
    makeChoiceTable(this);
    horizontalHeader()->setSectionResizeMode(Examples, QHeaderView::Stretch);
    setColumnWidth(Header, 190);
    setColumnWidth(Target, 210);
    horizontalHeader()->setSectionResizeMode(Cells, QHeaderView::ResizeToContents);
    setColumnWidth(ForKnown, 150);
    setColumnWidth(Certainty, 110);
}

void ColumnTable::show(const ImportPreview &preview, const FieldCatalog &catalog, bool canMatch)
{
    setColumnHidden(ForKnown, !canMatch);
    setRowCount(0);
    setRowCount(int(preview.sample.columns.size()));
    for (int column = 0; column < preview.sample.columns.size(); ++column) {
        const QString examples = preview.examples(column, 3).join(u" · "_s);
        setItem(column, Header, new QTableWidgetItem(preview.sample.columns[column]));
        auto *shown = new QTableWidgetItem(examples);
        shown->setToolTip(plainToolTip(examples));
        setItem(column, Examples, shown);
        setItem(column, Certainty, new QTableWidgetItem);
        auto *box = fieldBox(preview.sample.columns[column], catalog, this);
        box->setObjectName(u"column/%1"_s.arg(column));
        box->setAccessibleName(tr("Column “%1” goes to").arg(preview.sample.columns[column]));
        setCellWidget(column, Target, box);
        connect(box, &ChoiceBox::chosen, this,
                [this, box, column] { Q_EMIT fieldChosen(column, box->currentData().toString()); });
        addCellsButton(column, preview.sample.columns[column]);
        addPolicyBox(column, preview.sample.columns[column]);
    }
    m_catalog = catalog;
    setRecipe(preview.recipe);
}

void ColumnTable::addCellsButton(int column, const QString &header)
{
    auto *place = new QWidget(this); // below the heading, at its left
    auto *button = new QPushButton(place);
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addStretch();
    button->setObjectName(u"cells/%1"_s.arg(column));
    button->setAccessibleDescription(tr("How the cells of column “%1” are read").arg(header));
    Theme::makeLink(button);
    setCellWidget(column, Cells, place);
    connect(button, &QPushButton::clicked, this, [this, column] { Q_EMIT cellsWanted(column); });
}

void ColumnTable::addPolicyBox(int column, const QString &header)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(u"policy/%1"_s.arg(column));
    box->setAccessibleName(tr("For people we have, column “%1”").arg(header));
    box->addItem(tr("as below"), -1);
    for (const auto &[policy, text] : {std::pair(MatchPolicy::Skip, tr("keep ours")),
                                       {MatchPolicy::Fill, tr("fill blanks")},
                                       {MatchPolicy::Update, tr("follow the list")},
                                       {MatchPolicy::Append, tr("add to ours")}})
        box->addItem(text, int(policy));
    setCellWidget(column, ForKnown, box);
    connect(box, &ChoiceBox::chosen, this, [this, box, column] {
        const int policy = box->currentData().toInt();
        Q_EMIT policyChosen(column, policy < 0 ? std::nullopt : std::optional(MatchPolicy(policy)));
    });
}

void ColumnTable::setRecipe(const ImportRecipe &recipe)
{
    for (int column = 0; column < recipe.columns.size(); ++column) {
        const auto &rule = recipe.columns[column];
        if (auto *box = qobject_cast<ChoiceBox *>(cellWidget(column, Target))) {
            box->setKept(qMax(0, box->findData(rule.field)));
            box->setEnabled(rule.certainty != ColumnRule::Certainty::NeverKept);
        }
        if (auto *place = cellWidget(column, Cells)) {
            auto *button = place->findChild<QPushButton *>();
            button->setText(rule.field.isEmpty() ? QString() : ColumnDialog::told(rule, m_catalog));
            button->setVisible(!rule.field.isEmpty());
        }
        if (auto *box = qobject_cast<ChoiceBox *>(cellWidget(column, ForKnown))) {
            box->setKept(qMax(0, box->findData(rule.policy ? int(*rule.policy) : -1)));
            box->setEnabled(!rule.field.isEmpty());
        }
        showCertainty(column, recipe);
    }
    resizeColumnToContents(Cells);
}

void ColumnTable::showCertainty(int column, const ImportRecipe &recipe)
{
    using C = ColumnRule::Certainty;
    const auto &rule = recipe.columns[column];
    const int user = rule.field.isEmpty() ? recipe.usedWith(column) : -1;
    const QString words[]{tr("yes"), tr("looks like it"), tr("please check"), tr("left out"), tr("never kept")};
    auto *cell = item(column, Certainty);
    cell->setText(user >= 0                ? tr("with “%1”").arg(recipe.columns[user].header)
                  : !rule.person.isEmpty() ? tr("says who is a person")
                                           : words[int(rule.certainty)]);
    cell->setToolTip(plainToolTip(cell->text()));
    const auto &colours = Theme::colours(palette());
    cell->setForeground(rule.certainty == C::PleaseCheck ? colours.warning
                        : rule.certainty == C::Sure      ? colours.good
                                                         : colours.quiet);
}

} // namespace rnf
