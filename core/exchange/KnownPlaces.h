#pragma once

#include "exchange/Imports.h"

namespace rnf {

/// The names of a workplace that we have already, beside which a list brings new ones.
class KnownPlaces {
public:
    /// By field, each of NewPlace::fields().
    using Names = QHash<QString, QStringList>;

    explicit KnownPlaces(Names names = {}) : m_names(std::move(names)) {}

    const Names &names() const { return m_names; }
    /// The list may name in other words what we have.
    bool mayBeMeantBy(const ImportRecipe &recipe) const;
    /// One of these may be a place that we have under another name.
    bool mayBeAmong(const QList<NewPlace> &places) const;
    /// What differs from a name we have in case and accents alone is that; answers whether there was such a name.
    bool settle(const QList<NewPlace> &places, ImportRecipe &recipe) const;

private:
    Names m_names;
};

} // namespace rnf
