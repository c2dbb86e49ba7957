#pragma once

#include "agenda/AgendaProblem.h"
#include "agenda/TrackProblem.h"
#include "base/Result.h"

#include <QJsonObject>
#include <QMap>

#include <variant>

namespace rnf {

/// A problem of the public layouts, and what the file calls everything.
struct AgendaProblemFile {
    std::variant<AgendaProblem, TrackProblem> problem;
    QStringList ids; ///< of activities, or of papers
    QStringList rooms;
    QMap<int, QJsonObject> times; ///< by the minute something starts at; of papers by block
    QStringList remarks;          ///< what was passed over, for people

    /// What workbooks say of papers beside the problem, and what is only told of: see PaperOrder.
    struct PaperNote {
        int order = 0;            ///< among the papers of its track; 0: any
        QList<int> zonePenalties; ///< by block, how odd the hour is where its presenters are
    };
    QList<PaperNote> notes = {};

    /// A folder with talks.csv, sessions.csv and perhaps preferences.csv and availability.csv; a workbook of submissions,
    /// tracks, sessions and rooms; or a JSON file of talks with their windows of time. Fails with problem-cannot-open,
    /// problem-unknown or problem-damaged, and as `TableFormats::open` does; all are about opening.
    static Result<AgendaProblemFile> read(const QString &path);

    /// Why a part of a problem cannot be read.
    static Error damaged(const QString &name, const QString &what);
    /// As columns, sheets and settings are compared: "Talk ID", "talk_id" and "talkId" are one.
    static QString plainWord(const QString &word);
    /// The column that goes by one of these plain words, -1 when there is none.
    static qsizetype columnOf(const QStringList &headers, const QStringList &words);
    /// Names in one cell.
    static QStringList severalIn(const QString &cell);
};

} // namespace rnf
