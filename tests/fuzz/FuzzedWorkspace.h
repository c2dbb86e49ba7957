#pragma once

#include "fuzz/Fuzzed.h"

#include "storage/Database.h"
#include "storage/StorageError.h"
#include "storage/StorageSchema.h"
#include "storage/WorkspaceFile.h"

#include <QFile>
#include <QTemporaryDir>

namespace rnf {

/// A small workspace file: the tables of storage, two of people, and enough rows for several pages of each.
class FuzzedWorkspace {
public:
    static Schema schema()
    {
        static constexpr Migration steps[] = {{1, [](Database &database) {
                                                   database.exec(sqliteDialect.ddl(storageTables));
                                                   database.exec(sqliteDialect.ddl(peopleTables));
                                                   database.exec(QString::fromLatin1(sqliteDialect.logRules));
                                                   database.exec(QString::fromLatin1(sqliteDialect.textTables));
                                               }}};
        return {steps, storageLoggedTables};
    }

    FuzzedWorkspace()
    {
        const QString path = file(QStringLiteral("sound.rnf"));
        {
            Database writer(path, Database::Mode::Write);
            WorkspaceFile::make(writer, schema());
            writer.begin();
            Statement person(writer, QStringLiteral("INSERT INTO person (id, name) VALUES (?, ?)"));
            Statement phone(writer, QStringLiteral("INSERT INTO phone (id, person_id, digits) VALUES (?, ?, '2125550100')"));
            for (qint64 id = 1; id <= people; ++id) {
                person.run(id, QString(40, QLatin1Char('x')) + QString::number(id));
                phone.run(id, id);
            }
            writer.commit();
            WorkspaceFile::close(writer);
        }
        QFile made(path);
        demand(made.open(QIODevice::ReadOnly));
        sound = made.readAll();
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile to(file(name));
        demand(to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size());
        return to.fileName();
    }

    /// The file with pieces written over it: four bytes say where, one how many follow.
    QByteArray spoilt(const QByteArray &pieces) const
    {
        constexpr qsizetype head = 5;
        QByteArray bytes = sound;
        for (qsizetype at = 0; at + head < pieces.size();) {
            quint32 place = 0;
            for (int i = 0; i < 4; ++i)
                place = place << 8 | uchar(pieces[at + i]);
            const qsizetype length = uchar(pieces[at + 4]);
            const QByteArray piece = pieces.mid(at + head, length);
            const qsizetype to = qsizetype(place) % bytes.size();
            bytes.replace(to, qMin(piece.size(), bytes.size() - to), piece.first(qMin(piece.size(), bytes.size() - to)));
            at += head + length;
        }
        return bytes;
    }

    QByteArray sound;

private:
    static constexpr qint64 people = 200;
    static constexpr const char *peopleTables = R"(
CREATE TABLE person (id @key, name TEXT NOT NULL DEFAULT '', note TEXT, photo @bytes);
CREATE INDEX person_name ON person (name);
CREATE TABLE phone (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    friend_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    digits TEXT NOT NULL,
    is_bad INTEGER NOT NULL DEFAULT 0 CHECK (is_bad IN (0, 1))
);
)";
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/fuzz-XXXXXX")};
};

} // namespace rnf
