#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace rnf {

/// What somebody says about a list that is text; what is not said is detected.
struct CsvOptions {
    std::optional<QByteArray> encoding; ///< a name that ICU knows
    std::optional<char> separator;
    std::optional<char> quote;
    bool operator==(const CsvOptions &) const = default;
};

/// How the text of a list is read: what was said, and what was detected.
struct CsvLayout {
    enum class LineEnd { Lf, CrLf, Cr, Mixed };

    QByteArray encoding;
    bool hasBom = false;
    char separator = ',';
    char quote = '"';
    bool hasSeparatorLine = false; ///< "sep=;", which spreadsheets read and do not show
    LineEnd lineEnd = LineEnd::Lf;
    qint64 droppedNuls = 0; ///< so far; the whole number is known when the last row was read
    qint64 oddLetters = 0;  ///< undecodable bytes, so far
    bool operator==(const CsvLayout &) const = default;
};

/// Works out separator and quote from the first rows. `isWhole`: nothing follows the head.
CsvLayout sniffCsv(QByteArrayView head, bool isWhole, const CsvOptions &options);

/// The length of a first line "sep=;" with its line end, or 0.
qsizetype separatorLineSize(QByteArrayView head);

/// The first bytes of a file, and of an old Office file also those that tell its parts, wherever they are in it.
QByteArray foreignHead(QIODevice &file, qint64 size);
/// "csv-not-text" with what the file is and what to do, if its first bytes are those of another kind of file.
std::optional<Error> refuseForeignFile(QByteArrayView head, const QString &name);
/// The same for text that is already decoded, and so may no longer hold control characters.
std::optional<Error> refuseForeignText(QByteArrayView text, const QString &name);

} // namespace rnf
