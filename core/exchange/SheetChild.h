#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace rnf {

/// The process that reads a workbook or a document, seen from the program. It is killed when this goes away. From any thread,
/// one at a time.
class SheetChild {
public:
    enum class End { Done, OutOfTime, Failed };

    SheetChild() = default;
    ~SheetChild();
    SheetChild(const SheetChild &) = delete;
    SheetChild &operator=(const SheetChild &) = delete;

    /// The program that stands beside the one that runs, which is that program itself, or one of its tests.
    static QString program();
    /// False when it cannot be started.
    bool start(QIODevice &file, const QString &sheet);
    /// Waits for some more of what it writes, at most `milliseconds`: the size of what was read into `buffer`, 0 at the end,
    /// nothing when it is still at work.
    std::optional<qint64> read(char *buffer, qint64 size, int milliseconds);
    /// After the end.
    End end();

private:
    int m_pid = -1;
    int m_output = -1;
};

} // namespace rnf
