#pragma once

#include "recruiting/Posting.h"

#include <QSet>

namespace rnf {

/// The short code that tells by which channel somebody came. People type it from paper, so that what looks alike there, and
/// capital letters, make no difference.
struct PostingCode {
    /// Equal for codes that nobody can tell apart on paper: "Flyer", "f1yer".
    static QString key(const QString &code);
    /// A code of at most a few letters from the name of a channel, without letters and digits that look like others (0 and O, 1,
    /// l and I). `taken` are keys.
    static QString made(const QString &name, const QSet<QString> &taken);
    /// Letters and digits that every keyboard has, with hyphens between them, 2 to 16 of them.
    static bool isWellFormed(const QString &code);
    /// The code as its channel has it, where there is one; else what was typed.
    static QString meant(const QList<PostingChannel> &channels, const QString &typed);
    /// The channel with this code; nothing where none has it.
    static std::optional<PostingChannel> find(const QList<PostingChannel> &channels, const QString &code);
};

} // namespace rnf
