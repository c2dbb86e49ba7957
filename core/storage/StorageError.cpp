#include "storage/StorageError.h"

#include "base/Words.h"

#include <sqlite3.h>

namespace rnf {

bool StorageError::isInterruption() const { return (m_code & 0xff) == SQLITE_INTERRUPT; }

Error StorageError::userError() const
{
    switch (m_code & 0xff) {
    case SQLITE_FULL:
        return {QStringLiteral("disk-full"),
                Words::tr("Not saved: the disk is full. Nothing was changed. Free some space, then try again.")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {QStringLiteral("read-only"),
                Words::tr("Not saved: this workspace cannot be written here. Save a copy in a folder "
                          "of yours and work on that.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {QStringLiteral("damaged"),
                Words::tr("The workspace file is damaged, so nothing more is written to it. Restore the "
                          "newest backup; keep the damaged file."),
                {},
                true};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {QStringLiteral("other-program"),
                Words::tr("Not saved: another program is using this workspace. Close it there, then try "
                          "again.")};
    case SQLITE_INTERRUPT:
        return {QStringLiteral("cancelled"), Words::tr("Cancelled. Nothing was changed.")};
    case SQLITE_IOERR:
        return {QStringLiteral("disk-error"),
                Words::tr("Not saved: the disk did not answer. If the file lies on a stick, plug it in "
                          "again; then try again.")};
    case SQLITE_CONSTRAINT:
        return {QStringLiteral("constraint"),
                Words::tr("Not saved: something else refers to this or already has this value. "
                          "Look at it again and change one of them.")};
    default:
        return {QStringLiteral("storage"),
                Words::tr("Not saved: the workspace file did not accept the change. Nothing was changed. "
                          "Try again; if it happens again, run a check of the workspace.")};
    }
}

} // namespace rnf
