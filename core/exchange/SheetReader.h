#pragma once

#include "exchange/SheetChild.h"
#include "exchange/SheetFrames.h"
#include "exchange/TableReader.h"

namespace rnf {

/// Workbooks (.xlsx, .ods) and tables of Word documents (.docx). They are read by a process of its own with little memory and
/// time: one that exhausts them, or makes it crash, ends that process and is refused, and the program goes on.
class SheetReader : public TableReader {
public:
    SheetReader(std::unique_ptr<QIODevice> file, const QString &name);

    /// Any zip file; what is in it is told by reading.
    static bool knows(QByteArrayView head);

    TableLayout layout() const override;
    qint64 bytesRead() const override;

protected:
    /// Fails with sheets-no-helper, sheets-damaged, sheets-password, sheets-too-large, sheets-too-long, sheets-no-list,
    /// sheets-no-table or sheets-no-sheet; so does reading.
    std::optional<Error> begin(ReadOptions &options) override;
    bool readMore() override;

private:
    bool nextFrame(SheetFrame &frame);
    bool take(SheetFrame &frame);
    void giveRow(const SheetFrame &row);
    Error endError();
    Error troubleError(const std::string &id, const QString &detail) const;

    SheetChild m_child;
    SheetFrameParser m_parser;
    QStringList m_sheets;
    QString m_sheet;
    int m_repeatedHeaders = 0;
    int m_unlikeRow = 0;
    qint64 m_progress = 0;

    std::vector<SheetFrame> m_waiting; ///< rows that are read, but not given yet
    size_t m_given = 0;
    qint64 m_lastRow = 0;   ///< that was given
    size_t m_width = 0;     ///< columns of the widest of the first rows
    bool m_isEnded = false; ///< nothing follows those that wait
};

} // namespace rnf
