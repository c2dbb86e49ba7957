#include "exchange/SheetProcess.h"

#include "exchange/HeadingRows.h"
#include "exchange/SheetBook.h"
#include "exchange/SheetFrames.h"
#include "exchange/TableReader.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <new>

namespace rnf {
namespace {

constexpr rlim_t mostMemory = 250 * 1024 * 1024; // with the libraries it is made of hardly more than 300
constexpr rlim_t mostSeconds = 30;
constexpr size_t mostText = TableReader::largestFile; ///< bytes, with one for each cell, as in a list that is text

void limit(int resource, rlim_t most)
{
    const rlimit limits{most, most + (most > 0)};
    setrlimit(static_cast<__rlimit_resource>(resource), &limits);
}

void giveUpRights()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_NOFILE, 0); // those that are open stay so
#ifndef __SANITIZE_ADDRESS__ // which reserves far more than it uses
    limit(RLIMIT_DATA, mostMemory);
#endif
}

/// Writes frames in pieces; ends the process when nobody reads them any more.
class FrameOutput {
public:
    ~FrameOutput() { flush(); }

    void add(SheetFrame::Kind kind, std::span<const std::string> texts)
    {
        appendFrame(m_bytes, kind, texts);
        constexpr size_t pieceBytes = 64 * 1024;
        if (m_bytes.size() >= pieceBytes)
            flush();
    }
    void addRow(const BookRow &row, double part)
    {
        for (const auto &cell : row.cells())
            m_text += cell.size() + 1;
        if (m_text > mostText) // few bytes of a file may repeat a text without end
            throw SheetTrouble{"too-much-text"};
        if (m_bytes.empty())
            add(SheetFrame::Kind::Progress, std::array{std::to_string(std::lround(part * 1000))});
        m_row.assign(1, std::to_string(row.number()));
        m_row.insert(m_row.end(), row.cells().begin(), row.cells().end());
        add(SheetFrame::Kind::Row, m_row);
    }

private:
    void flush()
    {
        for (size_t done = 0; done < m_bytes.size();) {
            const ssize_t written = ::write(STDOUT_FILENO, m_bytes.data() + done, m_bytes.size() - done);
            if (written <= 0)
                _exit(EXIT_FAILURE);
            done += size_t(written);
        }
        m_bytes.clear();
    }

    std::string m_bytes;
    std::vector<std::string> m_row;
    size_t m_text = 0;
};

/// The wanted sheet, or else those that are shown before those that are not.
std::vector<int> candidates(const SheetBook &book, const QString &wanted)
{
    const QStringList names = book.sheets();
    std::vector<int> found;
    for (const bool isHidden : {false, true}) {
        for (int sheet = 0; sheet < names.size(); ++sheet) {
            if (wanted.isEmpty() ? book.isHidden(sheet) == isHidden : names[sheet] == wanted && found.empty())
                found.push_back(sheet);
        }
    }
    if (found.empty())
        throw SheetTrouble{"no-sheet", wanted.toStdString()};
    return found;
}

void writeSheet(QIODevice &file, const QString &wanted, FrameOutput &output)
{
    const auto book = SheetBook::open(file);
    std::vector<std::string> names;
    for (const auto &name : book->sheets())
        names.push_back(name.toStdString());
    output.add(SheetFrame::Kind::Sheets, names);
    const auto choose = [&](int sheet) {
        output.add(SheetFrame::Kind::Chosen, std::array{std::to_string(sheet), std::to_string(book->repeatedHeaders(sheet)),
                                                        std::to_string(book->unlikeRow())});
    };
    const auto sheets = candidates(*book, wanted);
    for (const int sheet : sheets) {
        bool hasRows = false;
        const SheetBook::TakeRow take = [&](const BookRow &row, double part) {
            if (!std::exchange(hasRows, true))
                choose(sheet);
            output.addRow(row, part);
        };
        HeadingJoiner rows(take);
        book->read(sheet, [&](const BookRow &row, double part) { rows.add(row, part); });
        rows.finish();
        if (hasRows)
            return;
    }
    choose(sheets.front());
}

} // namespace

int readSheets(const char *sheet)
{
    giveUpRights();
    FrameOutput output;
    QFile file;
    if (!file.open(STDIN_FILENO, QIODevice::ReadOnly))
        return EXIT_FAILURE;
    try {
        writeSheet(file, QString::fromUtf8(sheet), output);
        output.add(SheetFrame::Kind::End, {});
    } catch (const SheetTrouble &trouble) {
        output.add(SheetFrame::Kind::Trouble, std::array{trouble.id, trouble.detail});
    } catch (const std::bad_alloc &) {
        output.add(SheetFrame::Kind::Trouble, std::array{std::string("memory"), std::string()});
    }
    return EXIT_SUCCESS;
}

} // namespace rnf
