#include "exchange/ColumnTable.h"

#include "look/ChoiceBox.h"
#include "look/RowTable.h"
#include "look/ToolTip.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RulePart { Header, Target, Examples, ForKnown, Certainty, RulePartCount };

ChoiceBox *fieldBox(const QString &header, const FieldCatalog &catalog, QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->addItem(ColumnTable::tr("Do not import"), QString());
    box->addItem(ColumnTable::tr("New field “%1”").arg(header), ColumnTable::newField);
    box->insertSeparator(2);
    for (const auto &field : catalog.all())
        box->addItem(PersonFields::label(field), field.key);
    box->setMaxVisibleItems(20);
    return box;
}

} // namespace

ColumnTable::ColumnTable(QWidget *parent) : QTableWidget(0, RulePartCount, parent)
{
    setAccessibleName(tr("Columns of the file"));
    setHorizontalHeaderLabels({tr("Column in the file"), tr("Goes to"), tr("Examples"), tr("People we have"), tr("Sure?")});
    makeChoiceTable(this);
    horizontalHeader()->setSectionResizeMode(Examples, QHeaderView::Stretch);
    setColumnWidth(Header, 190);
    setColumnWidth(Target, 210);
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
        addPolicyBox(column, preview.sample.columns[column]);
    }
    setRecipe(preview.recipe);
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
        if (auto *box = qobject_cast<ChoiceBox *>(cellWidget(column, ForKnown))) {
            box->setKept(qMax(0, box->findData(rule.policy ? int(*rule.policy) : -1)));
            box->setEnabled(!rule.field.isEmpty());
        }
        showCertainty(column, recipe);
    }
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
