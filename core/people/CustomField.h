#pragma once

#include "base/Id.h"

#include <QStringList>

#include <array>

namespace rnf {

/// What a field of an office's own holds. The words are those of the database.
enum class CustomKind { Text, Number, Day, YesNo, Choice, Choices, Link };

constexpr auto keysOf(CustomKind)
{
    return std::to_array({"text", "number", "date", "yes_no", "choice", "choices", "link"});
}

/// A field that an office added to its people.
struct CustomField {
    qint64 id = 0;
    QString key; ///< the stable word of `--map`, `--columns` and `--where`; made of the first label
    QString label;
    CustomKind kind = CustomKind::Text;
    QStringList choices; ///< of Choice and Choices, in order

    bool hasChoices() const { return kind == CustomKind::Choice || kind == CustomKind::Choices; }
    bool operator==(const CustomField &) const = default;
};

/// What somebody has in such a field, as its kind writes it: a day as 2026-11-16, a number as 7.5, yes or no, a choice by
/// its words. Of several choices each is a value of its own.
struct CustomValue {
    qint64 id = 0;
    qint64 field = 0;
    QString value;
    bool operator==(const CustomValue &) const = default;
};

} // namespace rnf
