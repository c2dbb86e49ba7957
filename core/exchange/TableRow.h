#pragma once

#include <QByteArrayView>
#include <QMap>
#include <QString>

#include <string>
#include <vector>

namespace rnf {

/// One row of a list: its cells as UTF-8, one after another in one buffer. As read, not cleaned.
class TableRow {
public:
    /// As a spreadsheet counts, from 1, the header and blank rows too.
    qint64 number() const { return m_number; }

    qsizetype size() const { return qsizetype(m_ends.size()); }
    qsizetype bytes() const { return qsizetype(m_bytes.size()); }
    /// There is no text in it, whatever number of cells.
    bool isBlank() const { return m_bytes.empty(); }
    /// False: the row ended before this column. Says nothing about the value; a blank cell is there.
    bool has(qsizetype column) const { return column < size(); }
    /// Of a missing cell: empty.
    QByteArrayView cell(qsizetype column) const
    {
        if (!has(column))
            return {};
        const quint32 start = column == 0 ? 0 : m_ends[size_t(column) - 1];
        return {m_bytes.data() + start, qsizetype(m_ends[size_t(column)] - start)};
    }
    QString text(qsizetype column) const { return QString::fromUtf8(cell(column)); }
    /// There is text beyond the last column: a separator too many, so that cells may stand in wrong columns.
    bool isTooLong() const { return m_ends.size() > m_columns && m_bytes.size() > (m_columns ? m_ends[m_columns - 1] : 0); }
    bool hasSameCells(const TableRow &other) const { return m_bytes == other.m_bytes && m_ends == other.m_ends; }

    /// The same row with other cells, by their columns.
    TableRow with(const QMap<qsizetype, QString> &cells) const;
    /// The same row without a cell; what stands right of it moves one column to the left.
    TableRow without(qsizetype column) const;

    /// Keeps the memory for the next row.
    void clear()
    {
        m_bytes.clear();
        m_ends.clear();
    }
    void addCell(QByteArrayView utf8)
    {
        m_bytes.append(utf8.data(), size_t(utf8.size()));
        m_ends.push_back(quint32(m_bytes.size()));
    }

private:
    friend class TableReader; // counts rows and knows how many columns there are

    qint64 m_number = 0;
    size_t m_columns = 0;
    std::string m_bytes;
    std::vector<quint32> m_ends;
};

} // namespace rnf
