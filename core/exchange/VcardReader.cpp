#include "exchange/VcardReader.h"

#include "base/Words.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// So many different properties that no field takes have columns of their own; what is beyond shares one.
constexpr qsizetype mostOtherColumns = 200;
const QString sharedColumn = u"vCard …"_s;

} // namespace

VcardReader::VcardReader(std::unique_ptr<QIODevice> file, const QString &name) : TableReader(std::move(file), name) {}

std::optional<Error> VcardReader::begin(ReadOptions &options)
{
    const auto &said = options.text.encoding;
    if (said && !isKnownEncoding(*said))
        return Error{u"csv-unknown-encoding"_s,
                     Words::tr("The encoding \"%1\" is not known. Choose another one.").arg(QString::fromUtf8(*said))};
    if (bytesTotal() > VcardCards::largestFile)
        return Error{u"vcard-too-large"_s,
                     Words::tr("%1 has %2 MB; of contact cards at most %3 MB are read at once. Split it into smaller "
                               "files, then import them one after another.")
                         .arg(name(), QLocale().toString(bytesTotal() / megabyte),
                              QLocale().toString(VcardCards::largestFile / megabyte))};
    if (auto error = readColumns(said))
        return error;
    options.hasHeader = false;
    options.skippedRows = 0;
    m_cards.emplace(file(), name(), said);
    return std::nullopt;
}

std::optional<Error> VcardReader::readColumns(const std::optional<QByteArray> &encoding)
{
    const QSet<QString> known(VcardRow::headings().begin(), VcardRow::headings().end());
    QSet<QString> found;
    QStringList others;
    m_cards.emplace(file(), name(), encoding);
    while (m_cards->next(m_card)) {
        if (isCancelled())
            return Error{u"cancelled"_s, Words::tr("The import was cancelled. Nothing was changed.")};
        for (const auto &heading : VcardRow(m_card).cells().keys()) {
            const bool isOther = !known.contains(heading);
            if (found.contains(heading) || (isOther && others.size() > mostOtherColumns))
                continue;
            found.insert(heading);
            if (isOther)
                others += others.size() < mostOtherColumns ? heading : sharedColumn;
        }
    }
    QStringList columns = VcardRow::headings();
    columns.removeIf([&](const QString &heading) { return !found.contains(heading); });
    others.sort();
    columns += others;
    for (const auto &heading : std::as_const(columns))
        m_index.insert(heading, int(m_index.size()));
    setColumns(columns);
    return m_cards->error();
}

bool VcardReader::readMore()
{
    if (!m_cards->next(m_card)) {
        if (m_cards->error())
            fail(*m_cards->error());
        return false;
    }
    QStringList cells(m_index.size());
    const VcardRow row(m_card);
    for (const auto &[heading, text] : row.cells().asKeyValueRange()) {
        const auto column = m_index.constFind(heading);
        QString &cell = cells[column == m_index.cend() ? m_index.value(sharedColumn) : *column];
        cell += column == m_index.cend() ? heading + u": "_s + text + u'\n' : text;
    }
    for (const auto &cell : std::as_const(cells))
        addCell(cell.toUtf8());
    endRow();
    return true;
}

TableLayout VcardReader::layout() const
{
    TableLayout layout = TableReader::layout();
    layout.areCards = true;
    layout.text.emplace();
    layout.text->encoding = m_cards->stream().written().name;
    layout.text->hasBom = m_cards->stream().written().bomSize > 0;
    layout.text->droppedNuls = m_cards->stream().droppedNuls();
    return layout;
}

qint64 VcardReader::bytesRead() const { return m_cards->stream().bytesRead(); }

} // namespace rnf
