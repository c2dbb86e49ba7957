#pragma once

#include "exchange/TextDecoder.h"

#include <optional>

namespace rnf {

/// The lines of a file of contact cards, each put together again from the lines it was folded into. Letters beyond ASCII stay
/// as the file has them, because each property may have an encoding of its own; only UTF-16 and UTF-32 become UTF-8.
class VcardStream {
public:
    static constexpr qsizetype longestLine = 1024 * 1024;
    /// Of pictures, sounds and keys, which nobody looks at, no more is kept; what follows is passed over.
    static constexpr qsizetype largestPicture = 256 * 1024;

    /// The device must outlive it; `said` is the encoding that somebody chose.
    VcardStream(QIODevice &device, const std::optional<QByteArray> &said);

    /// The next line without its end; a blank one is empty. False at the end, when the device failed, and at a line that is too long.
    bool next(QByteArray &line);

    bool hasFailed() const { return m_decoder.hasFailed(); }
    bool isLineTooLong() const { return m_isTooLong; }
    /// Of lines that say nothing of it.
    const QByteArray &encoding() const { return m_encoding; }
    /// How the file itself is written.
    const TextEncoding &written() const { return m_written; }
    qint64 bytesRead() const { return m_decoder.bytesRead(); }
    qint64 droppedNuls() const { return m_decoder.droppedNuls(); }

private:
    bool fill();
    bool readPiece(QByteArray &piece);
    void append(QByteArray &line, QByteArrayView piece);
    bool endsSoftly(QByteArrayView line);

    TextEncoding m_written;
    bool m_isWide;
    QByteArray m_encoding;
    TextDecoder m_decoder;
    QByteArray m_block;
    qsizetype m_at = 0;
    bool m_isInLineEnd = false; ///< a CR was the last that was read; an LF behind it ends nothing more
    QByteArray m_ahead;         ///< a piece of the file between two line ends
    bool m_hasAhead = false, m_isPicture = false, m_isTooLong = false;
    std::optional<bool> m_isQuoted; ///< the line is quoted-printable; nothing: not known yet
};

} // namespace rnf
