#pragma once

#include "exchange/TableReader.h"
#include "people/PersonFields.h"

namespace rnf {

/// The first rows of a list, as they are in the file.
struct TableSample {
    TableLayout layout;
    QStringList columns;
    QList<QStringList> rows; ///< each with a text per column
};

/// How the dates of a file are read.
struct SettledDates {
    DateOrder order = DateOrder::MonthFirst;
    bool isSure = true; ///< somebody said so, or the file tells, or it does not matter
};

/// Where rows come from: a file, or text that was pasted or came through a pipe. Each function reads it anew, on the thread
/// of whoever calls it.
struct ImportSource {
    QString path;
    QByteArray pasted; ///< what is read instead of the path, unless it is null
    ReadOptions options;
    QString title = {};                  ///< what it is called, where it is more than one file
    std::shared_ptr<const Job> job = {}; ///< cancelling it ends reading, where that may take long

    /// Several files of contact cards as one list: phones write one for each person. Nothing where one of them holds something
    /// else, or letters that are no UTF-8 and so cannot stand beside those of the others.
    static std::optional<ImportSource> ofCards(const QStringList &paths);
    /// What somebody names. A pipe is emptied into `pasted`, because an import reads its source several times.
    static ImportSource named(const QString &path);
    /// What the history and the wizard call it.
    QString name() const;
    /// When the file was last changed; of what was pasted: nothing.
    QDateTime changedAt() const;
    TableReader::Opened open() const;
    /// Quick at any size. What is wrong with a later row does not matter here.
    Result<TableSample> sample() const;
    /// The order of day and month in these columns, of which -1 is none: as somebody said, else as all rows tell, else as usual.
    Result<SettledDates> settledDates(QList<int> columns, std::optional<DateOrder> said, DateOrder usual) const;
};

/// Both are there and are one file, by whatever way.
bool isSameFile(const QString &path, const QString &other);

} // namespace rnf
