#pragma once

#include <QByteArray>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rnf {

/// What the helper process says to the program: frames of a kind, a size, and texts that each have a size.
struct SheetFrame {
    enum class Kind : char {
        Sheets = 'L',   ///< names
        Chosen = 'S',   ///< the number of the sheet that follows, how many rows repeated the headings, and the unlike row
        Row = 'R',      ///< its number, then the cells
        Progress = 'P', ///< thousandths of the sheet
        Trouble = 'E',  ///< id and detail of a SheetTrouble
        End = 'D',      ///< without it something went wrong
    };
    static constexpr quint32 largest = 40 * 1024 * 1024; ///< bytes; hardly more than the largest row

    Kind kind = Kind::End;
    std::vector<std::string> texts = {};

    /// The number that a text of it is; -1 when it is none.
    qint64 number(size_t text) const;
    bool operator==(const SheetFrame &) const = default;
};

void appendFrame(std::string &bytes, SheetFrame::Kind kind, std::span<const std::string> texts);

/// Puts frames together from pieces of any size, and believes none of them.
class SheetFrameParser {
public:
    void add(const char *bytes, size_t size) { m_bytes.append(bytes, size); }
    /// The next one that is whole.
    std::optional<SheetFrame> take();
    /// Something is no frame, and nothing after it can be.
    bool isBroken() const { return m_isBroken; }

private:
    std::string m_bytes;
    size_t m_taken = 0;
    bool m_isBroken = false;
};

} // namespace rnf
