#pragma once

#include "lists/Condition.h"
#include "people/People.h"
#include "storage/IdSet.h"

namespace rnf {

using ListId = Id<struct ListTag>;

/// In which order people are listed; whoever says nothing in the column stands at the end.
struct PeopleOrder {
    QString column = QStringLiteral("name"); ///< of ListColumns; one that is gone orders nobody
    bool isDescending = false;
    bool operator==(const PeopleOrder &) const = default;
};

/// Who is listed: whoever is found by the search, meets the condition, and is among those picked, when some are.
struct PeopleFilter {
    QString search = {};
    Condition condition = {};
    std::optional<IdSet> picked = {};

    bool isEmpty() const { return search.isEmpty() && condition.isEmpty() && !picked; }
    bool operator==(const PeopleFilter &) const = default;
};

/// A list of people under a name, with the columns and the order it is looked at in. It updates itself by its search and
/// condition, or is hand-picked; then its condition is that one is in it.
struct PersonList {
    ListId id;
    QString name, search;
    QString stored; ///< its condition as the file has it, until it is understood
    Condition condition;
    QStringList columns; ///< as they are shown, in order; empty: as everybody is
    PeopleOrder order;
    bool isPinned = true; ///< stands in the window's rail
    bool isHandPicked = false;
    /// False when a newer program wrote a condition that this one does not know; it then says nothing about who is in it.
    bool isReadable = true;

    PeopleFilter filter() const { return {search, condition}; }
    bool operator==(const PersonList &) const = default;
};

} // namespace rnf
