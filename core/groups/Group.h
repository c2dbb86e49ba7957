#pragma once

#include "base/Id.h"

#include <QDate>
#include <QString>

#include <array>

namespace rnf {

using GroupId = Id<struct GroupTag>;

enum class GroupKind { Committee, WorkingGroup };
constexpr auto keysOf(GroupKind) { return std::to_array({"committee", "working_group"}); }

/// People who do something together, lastingly.
struct Group {
    GroupId id;
    QString name;
    GroupKind kind = GroupKind::Committee;
    QString meets = {};    ///< as people say it: "Tuesdays 18:30, union hall"
    PersonId contact = {}; ///< whom to ask about it
    PersonId buddy = {};   ///< who welcomes newcomers
    QString note = {};
    QDate handedOverOn = {}; ///< when its addresses last went to whoever keeps its mailing list
    bool operator==(const Group &) const = default;
};

/// Somebody belongs to a group from one day up to another.
struct GroupMember {
    qint64 id = 0;
    GroupId group;
    PersonId person;
    QString role; ///< as they call it, such as "chair"; empty: takes part
    QDate sinceOn, untilOn;
    bool operator==(const GroupMember &) const = default;

    bool isCurrent() const { return !untilOn.isValid(); }
    bool isOn(const QDate &day) const { return (!sinceOn.isValid() || sinceOn <= day) && (isCurrent() || day < untilOn); }
};

} // namespace rnf
