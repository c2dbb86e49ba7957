#include "storage/StorageError.h"

#include "base/Words.h"

namespace rnf {

Error StorageError::userError() const
{
    switch (m_trouble) {
    case Trouble::DiskFull:
        return {QStringLiteral("disk-full"),
                Words::tr("Not saved: the disk is full. Nothing was changed. Free some space, then try again.")};
    case Trouble::ReadOnly:
        return {QStringLiteral("read-only"),
                Words::tr("Not saved: this workspace cannot be written here. Save a copy in a folder "
                          "of yours and work on that.")};
    case Trouble::Damaged:
        return {QStringLiteral("damaged"),
                Words::tr("The workspace file is damaged, so nothing more is written to it. Restore the "
                          "newest backup; keep the damaged file."),
                {},
                true};
    case Trouble::InUse:
        return {QStringLiteral("other-program"),
                Words::tr("Not saved: another program is using this workspace. Close it there, then try "
                          "again.")};
    case Trouble::Writing:
        return {QStringLiteral("busy"),
                Words::tr("Something long is being written just now. This is kept here and saved when that ends.")};
    case Trouble::Interrupted:
        return {QStringLiteral("cancelled"), Words::tr("Cancelled. Nothing was changed.")};
    case Trouble::DiskFailed:
        return {QStringLiteral("disk-error"),
                Words::tr("Not saved: the disk did not answer. If the file lies on a stick, plug it in "
                          "again; then try again.")};
    case Trouble::Constraint:
        return {QStringLiteral("constraint"),
                Words::tr("Not saved: something else refers to this or already has this value. "
                          "Look at it again and change one of them.")};
    case Trouble::TooLong:
        return {
            QStringLiteral("too-long"),
            Words::tr("Not saved: a text is longer than the office server can look up here. Shorten it to 2,000 letters, "
                      "then try again.")};
    case Trouble::Unreachable:
        return {QStringLiteral("no-server"),
                Words::tr("Not saved: the office server does not answer. Check that this computer is on the office network; "
                          "what you typed stays here. Then try again.")};
    case Trouble::NotAllowed:
        return {
            QStringLiteral("not-allowed"),
            Words::tr(
                "Not done: the office server does not let your role do this. Ask an organizer, or who keeps the server.")};
    case Trouble::None:
    case Trouble::Misuse:
    case Trouble::Other:
        break;
    }
    return {QStringLiteral("storage"),
            Words::tr("Not saved: the workspace file did not accept the change. Nothing was changed. "
                      "Try again; if it happens again, run a check of the workspace.")};
}

} // namespace rnf
