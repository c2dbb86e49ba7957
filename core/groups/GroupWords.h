#pragma once

#include "groups/Group.h"

#include <QCoreApplication>

namespace rnf {

/// How groups are called where people read of them.
struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(GroupWords)

public:
    /// "Committee"
    static QString kind(GroupKind kind);
    /// "Chair, since 1 May 2026", or both days of whoever left.
    static QString membership(const GroupMember &member);
};

} // namespace rnf
