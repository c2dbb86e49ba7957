#include "exchange/KnownPlaces.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {

bool KnownPlaces::mayBeMeantBy(const ImportRecipe &recipe) const
{
    return std::ranges::any_of(
        NewPlace::fields(), [&](const QString &field) { return !m_names.value(field).isEmpty() && recipe.imports(field); });
}

bool KnownPlaces::mayBeAmong(const QList<NewPlace> &places) const
{
    return std::ranges::any_of(places, [&](const NewPlace &place) {
        const bool isOfNewEmployer = std::ranges::any_of(
            places, [&](const NewPlace &other) { return other.field == "employer"_L1 && other.name == place.employer; });
        const auto names = m_names.value(place.field);
        return !names.isEmpty() && !isOfNewEmployer && !names.contains(place.name);
    });
}

bool KnownPlaces::settle(const QList<NewPlace> &places, ImportRecipe &recipe) const
{
    bool isAny = false;
    for (const auto &place : places) {
        if (recipe.hasMeaning(place.field, place.name))
            continue;
        const auto names = m_names.value(place.field);
        const auto same = std::ranges::find(names, foldedText(place.name), foldedText);
        if (same == names.end() || *same == place.name)
            continue;
        recipe.setMeaning(place.field, place.name, *same);
        isAny = true;
    }
    return isAny;
}

} // namespace rnf
