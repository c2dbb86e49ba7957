#pragma once

#include "AgendaProblemFile.h"

#include <QDir>
#include <QHash>

#include <functional>

namespace rnf {

/// The layout of one file for each kind of thing: talks, blocks of time with rooms, who wants what, who cannot when. Each block
/// has so many rooms, and in each of them so many talks one after the other.
class AgendaFolder {
public:
    explicit AgendaFolder(const QString &path) : m_folder(path) {}
    Result<AgendaProblemFile> read();

private:
    std::optional<Error> eachRow(const QString &name, const QList<QStringList> &columns,
                                 const std::function<QString(const QStringList &cells)> &take);
    std::optional<Error> readBlocks();
    std::optional<Error> readTalks();
    std::optional<Error> readPicks();
    std::optional<Error> readAbsences();
    QString findFile(const QString &name) const;

    struct Block {
        int from, until;
    };
    QDir m_folder;
    AgendaProblemFile m_read;
    AgendaProblem m_problem;
    QList<AgendaPlace> m_places;
    QHash<QString, Block> m_blocks;
    QHash<QString, int> m_talks;
    QHash<QString, int> m_people;
    int m_minute = 0;
};

} // namespace rnf
