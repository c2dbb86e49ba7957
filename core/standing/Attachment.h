#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace rnf {

/// A file that may be attached: what it is called, and what is in it.
struct AttachedFile {
    static constexpr qint64 mostBytes = qint64(10) << 20;

    QString name; ///< without its folder
    QByteArray content;

    /// Fails with cannot-read, too-large or other-kind.
    static Result<AttachedFile> read(const QString &path);
    /// "image/png", "image/jpeg" or "application/pdf", by what is in it and not by its name; empty: none of these.
    QString mediaType() const;
    /// Why it cannot be attached.
    Result<> check() const;
};

/// A scan or photo of a card, kept in the workspace; its content is read by itself. One that was removed stays, with the
/// day, so that taking it back needs no second copy of it in the history.
struct Attachment {
    qint64 id = 0;
    qint64 card = 0;
    QString fileName, mediaType, sha256;
    qint64 byteCount = 0;
    QDate removedOn;
    bool isThere() const { return !removedOn.isValid(); }
    bool operator==(const Attachment &) const = default;
};

} // namespace rnf
