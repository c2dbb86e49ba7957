#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringEncoder>

#include <array>
#include <memory>
#include <string>

class QSaveFile;

namespace rnf {

/// Writes rows as text that spreadsheets open without harm: UTF-8 with mark, CRLF, quotes where needed, and an apostrophe
/// before what would be taken for a formula.
class CsvWriter {
public:
    enum class Guard {
        All,
        NotNumbers, ///< "+12125550100" and "-3.50" pass, for programs that read phones and amounts
        None,
    };
    struct Options {
        char separator = ',';
        bool hasBom = true;
        Guard guard = Guard::All;
    };

    /// Writes to a device, which must be open and outlive the writer.
    explicit CsvWriter(QIODevice &device);
    CsvWriter(QIODevice &device, const Options &options);
    /// Writes beside the path; the file takes its place at `finish`, and nothing is left when that is never reached.
    static Result<std::unique_ptr<CsvWriter>> create(const QString &path);
    static Result<std::unique_ptr<CsvWriter>> create(const QString &path, const Options &options);
    ~CsvWriter();
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// True: an apostrophe was put before it.
    bool cell(QByteArrayView utf8);
    bool cell(QStringView text);
    void endRow();
    /// Writes the rest; fails with "cannot-write" if anything could not be written.
    Result<> flush();
    /// The same, and then the file takes its place.
    Result<> finish();

    qint64 guardedCells() const { return m_guardedCells; }

    /// A guarded cell as it was; any other as it is.
    static QByteArrayView unguarded(QByteArrayView utf8);
    static QString unguarded(const QString &text);

private:
    CsvWriter(std::unique_ptr<QSaveFile> file, const Options &options);
    bool needsQuotes(QByteArrayView utf8) const;
    void writeOut();

    std::unique_ptr<QSaveFile> m_file; ///< none when writing to somebody's device
    QIODevice &m_device;
    Options m_options;
    std::array<bool, 256> m_isSpecial{};
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_utf8; ///< the cell being written
    std::string m_buffer;
    size_t m_rowStart = 0;
    bool m_isFirstCell = true;
    bool m_hasFailed = false;
    qint64 m_guardedCells = 0;
};

} // namespace rnf
