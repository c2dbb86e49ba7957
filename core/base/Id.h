#pragma once

#include <QHashFunctions>

namespace rnf {

/// A row's number. Each kind of row has its own Tag, so that a person never passes for a tag. 0 means "none yet".
template <typename Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}
    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PersonId = Id<struct PersonTag>;
using AccountId = Id<struct AccountTag>;

} // namespace rnf
