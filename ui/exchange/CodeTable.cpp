#include "exchange/CodeTable.h"

#include "exchange/Presets.h"
#include "look/ChoiceBox.h"
#include "look/RowTable.h"
#include "look/ToolTip.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CodePart { OfColumn, Code, Rows, StandsFor, CodePartCount };

/// What the list's program does not say itself was said by somebody.
QList<UnknownCode> explained(const ImportRecipe &recipe, const FieldCatalog &catalog)
{
    QList<UnknownCode> codes;
    for (int column = 0; column < recipe.columns.size(); ++column) {
        const auto &rule = recipe.columns[column];
        const auto *field = catalog.find(rule.field);
        const auto known = programCodesOf(recipe, column);
        if (!field || !(isOfCertainWords(*field) || !known.isEmpty()))
            continue;
        for (const auto &[text, meaning] : rule.meanings.asKeyValueRange()) {
            if (!known.contains(text) || known.value(text) != meaning)
                codes += UnknownCode{column, text, 0};
        }
    }
    return codes;
}

/// What the field, or the list's program, has a word for: the words, and how they are shown.
CodeTable::Words wordsFor(int column, const ImportRecipe &recipe, const FieldCatalog &catalog)
{
    const auto &rule = recipe.columns[column];
    const auto *field = catalog.find(rule.field);
    if (!isOfCertainWords(*field)) {
        CodeTable::Words words;
        for (const auto &meaning : programCodesOf(recipe, column)) {
            if (!meaning.isEmpty() && !words.contains(std::pair(meaning, meaning)))
                words.emplaceBack(meaning, meaning);
        }
        return words;
    }
    if (field->kind != PersonField::Kind::Choice)
        return {{u"yes"_s, CodeTable::tr("yes")}, {u"no"_s, CodeTable::tr("no")}};
    CodeTable::Words words;
    const auto own = std::ranges::find(catalog.own(), rule.field, &CustomField::key);
    if (own != catalog.own().end()) {
        for (const auto &choice : own->choices)
            words.emplaceBack(choice, choice);
    }
    return words;
}

} // namespace

CodeTable::CodeTable(QWidget *parent) : QTableWidget(0, CodePartCount, parent)
{
    setObjectName(u"codes"_s);
    setAccessibleName(tr("Codes that need an explanation"));
    setHorizontalHeaderLabels({tr("Column in the file"), tr("It says"), tr("Rows"), tr("That means")});
    makeChoiceTable(this);
    horizontalHeader()->setSectionResizeMode(Code, QHeaderView::Stretch);
    setColumnWidth(OfColumn, 260);
    setColumnWidth(Rows, 80);
    setColumnWidth(StandsFor, 320);
}

void CodeTable::forget()
{
    m_rows.clear();
    m_shown.clear();
    m_words.clear();
    setRowCount(0);
}

void CodeTable::show(const QList<UnknownCode> &codes, const ImportRecipe &recipe, const FieldCatalog &catalog)
{
    for (const auto &code : codes)
        m_rows.insert({code.column, code.text}, code.rows);
    QList<UnknownCode> all = codes;
    for (auto code : explained(recipe, catalog)) {
        code.rows = m_rows.value({code.column, code.text});
        all += code;
    }
    std::ranges::stable_sort(all, [](const UnknownCode &a, const UnknownCode &b) {
        return std::tuple(a.column, -a.rows, a.text) < std::tuple(b.column, -b.rows, b.text);
    });
    QList<Words> words;
    for (const auto &code : std::as_const(all))
        words += wordsFor(code.column, recipe, catalog);
    if (all == m_shown && words == m_words)
        return;
    m_shown = all;
    m_words = words;
    int focused = -1;
    for (int row = 0; row < rowCount(); ++row)
        focused = cellWidget(row, StandsFor)->hasFocus() ? row : focused;
    setRowCount(0);
    setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row)
        addRow(row, all[row], recipe, catalog);
    if (auto *box = cellWidget(focused, StandsFor))
        box->setFocus();
}

void CodeTable::addRow(int row, const UnknownCode &code, const ImportRecipe &recipe, const FieldCatalog &catalog)
{
    const auto &rule = recipe.columns[code.column];
    const auto *field = catalog.find(rule.field);
    setItem(row, OfColumn, new QTableWidgetItem(rule.header));
    item(row, OfColumn)->setToolTip(plainToolTip(tr("%1, goes to %2").arg(rule.header, PersonFields::label(*field))));
    setItem(row, Code, new QTableWidgetItem(code.text));
    item(row, Code)->setToolTip(plainToolTip(code.text));
    setItem(row, Rows, new QTableWidgetItem(code.rows ? QLocale().toString(code.rows) : QString()));
    auto *box = new ChoiceBox(this);
    box->setObjectName(u"code/%1"_s.arg(row));
    box->setAccessibleName(tr("“%1” in column “%2” means").arg(code.text, rule.header));
    box->addItem(tr("please choose; until then its rows stay out"), QVariant());
    for (const auto &[word, shown] : std::as_const(m_words[row]))
        box->addItem(shown, word);
    box->insertSeparator(box->count());
    if (field->kind == PersonField::Kind::Choice)
        box->addItem(tr("new choice: %1").arg(code.text), true); // no text, which a choice might be
    else if (!isOfCertainWords(*field))
        box->addItem(tr("new: %1").arg(code.text), code.text);
    box->addItem(tr("leave it out"), QString());
    box->setMaxVisibleItems(20);
    const auto meaning = rule.meanings.constFind(code.text);
    box->setKept(meaning == rule.meanings.cend() ? 0 : qMax(0, box->findData(*meaning)));
    setCellWidget(row, StandsFor, box);
    connect(box, &ChoiceBox::chosen, this, [this, box, code] {
        const QVariant chosen = box->currentData();
        if (chosen.typeId() == QMetaType::Bool)
            Q_EMIT choiceWanted(code.column, code.text);
        else if (chosen.isValid())
            Q_EMIT meaningChosen(code.column, code.text, chosen.toString());
    });
}

} // namespace rnf
