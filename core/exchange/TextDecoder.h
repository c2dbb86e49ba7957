#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct UConverter;

namespace rnf {

/// In which encoding a text is written.
struct TextEncoding {
    QByteArray name = QByteArrayLiteral("UTF-8"); ///< as ICU knows it
    int bomSize = 0;                              ///< bytes of the byte-order mark at the start
    bool isValidUtf8 = false;                     ///< the whole text is UTF-8 without a fault
    bool operator==(const TextEncoding &) const = default;
};

/// Decides from the whole text, for a name may hold its first odd byte on the last page: byte-order mark, strict UTF-8,
/// UTF-16 by its zero bytes, UTF-8 with a few faults, then ICU's guess. Leaves the device at its start.
TextEncoding detectEncoding(QIODevice &device);

bool isKnownEncoding(const QByteArray &name);

/// Reads a text block by block as UTF-8. Zero characters are dropped, undecodable bytes become U+FFFD; both are counted.
class TextDecoder {
public:
    /// The device must be at its start and outlive the decoder; the encoding must be a known one.
    TextDecoder(QIODevice &device, const TextEncoding &encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    /// The next piece of text, which may end inside a letter. False at the end and when the device failed.
    bool read(QByteArray &text);

    bool hasFailed() const { return m_hasFailed; }
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 oddLetters() const { return m_oddLetters; }
    qint64 droppedNuls() const { return m_droppedNuls; }

private:
    struct Pivot;

    bool readBytes(QByteArray &bytes);
    void convert(QByteArray &text);
    void dropNuls(QByteArray &text);

    QIODevice &m_device;
    std::unique_ptr<Pivot> m_pivot; ///< none for valid UTF-8, which passes as it is
    QByteArray m_raw;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
    qint64 m_bytesRead = 0;
    qint64 m_oddLetters = 0;
    qint64 m_droppedNuls = 0;
};

} // namespace rnf
