#pragma once

#include <QString>

#include <array>

namespace rnf {

/// The colours of Okabe and Ito, which people who see few colours can tell apart. The words are those of the database.
enum class TagColour { None, Orange, SkyBlue, BluishGreen, Yellow, Blue, Vermilion, ReddishPurple, Black };

constexpr auto keysOf(TagColour)
{
    return std::to_array(
        {"", "orange", "sky_blue", "bluish_green", "yellow", "blue", "vermilion", "reddish_purple", "black"});
}

/// A word that people are marked with, and how it is shown. Tags of one group stand together: "Language".
struct Tag {
    qint64 id = 0;
    QString name;
    QString group;
    TagColour colour = TagColour::None;
    bool operator==(const Tag &) const = default;
};

} // namespace rnf
