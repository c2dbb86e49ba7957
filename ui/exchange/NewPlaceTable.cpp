#include "exchange/NewPlaceTable.h"

#include "look/ChoiceBox.h"
#include "look/RowTable.h"
#include "people/PersonFields.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum PlacePart { Kind, Text, Count, Meaning, PlacePartCount };

/// The texts that the recipe has a meaning for, as places of which nobody counted the people.
QList<NewPlace> settled(const ImportRecipe &recipe)
{
    QList<NewPlace> places;
    for (const auto &rule : recipe.columns) {
        if (!NewPlace::fields().contains(rule.field))
            continue;
        for (const auto &text : rule.meanings.keys())
            places += NewPlace{rule.field, text, {}, 0};
    }
    return places;
}

QString meaningOf(const NewPlace &place, const ImportRecipe &recipe)
{
    for (const auto &rule : recipe.columns) {
        if (rule.field == place.field)
            return rule.meanings.value(place.name, place.name);
    }
    return place.name;
}

} // namespace

NewPlaceTable::NewPlaceTable(QWidget *parent) : QTableWidget(0, PlacePartCount, parent)
{
    setAccessibleName(tr("New in the workplace"));
    setHorizontalHeaderLabels({tr("What it is"), tr("In the file"), tr("People"), tr("Becomes")});
    makeChoiceTable(this);
    horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    setColumnWidth(Kind, 140);
    setColumnWidth(Count, 80);
    setColumnWidth(Meaning, 320);
}

void NewPlaceTable::show(const QList<NewPlace> &places, const ImportRecipe &recipe, const QHash<QString, QStringList> &known)
{
    QList<NewPlace> all = places;
    for (const auto &place : settled(recipe)) {
        if (std::ranges::none_of(
                all, [&](const NewPlace &other) { return other.field == place.field && other.name == place.name; }))
            all += place;
    }
    QList<std::pair<QString, QString>> wanted;
    for (const auto &place : all)
        wanted.emplaceBack(place.field, place.name);
    std::ranges::sort(wanted);
    auto shown = m_shown;
    std::ranges::sort(shown);
    if (wanted == shown)
        return;
    m_shown.clear();
    setRowCount(0);
    setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        const auto &place = all[row];
        m_shown.emplaceBack(place.field, place.name);
        const QString kind = PersonFields::label(*PersonFields::find(place.field));
        setItem(row, Kind, new QTableWidgetItem(kind));
        setItem(row, Text,
                new QTableWidgetItem(place.employer.isEmpty() ? place.name : tr("%1, %2").arg(place.name, place.employer)));
        setItem(row, Count, new QTableWidgetItem(place.people ? QLocale().toString(place.people) : QString()));
        auto *box = new ChoiceBox(this);
        box->setObjectName(u"place/%1"_s.arg(row));
        box->setAccessibleName(tr("%1 “%2” becomes").arg(kind, place.name));
        box->addItem(tr("new: %1").arg(place.name), place.name);
        box->addItem(tr("leave it out"), QString());
        const auto names = known.value(place.field);
        if (!names.isEmpty())
            box->insertSeparator(box->count());
        for (const auto &name : names) {
            if (name != place.name)
                box->addItem(name, name);
        }
        box->setMaxVisibleItems(20);
        const QString meaning = meaningOf(place, recipe);
        box->setKept(qMax(0, box->findData(meaning)));
        setCellWidget(row, Meaning, box);
        connect(box, &ChoiceBox::chosen, this,
                [this, box, place] { Q_EMIT meaningChosen(place.field, place.name, box->currentData().toString()); });
    }
}

} // namespace rnf
