#pragma once

#include <QString>

namespace rnf {

/// What opens an encrypted workspace when its passphrase is lost: 130 random bits as letters and digits that are not mistaken
/// for each other on paper, and two more that catch a slip: "7K2M-9QXA-…", seven groups of four.
class RecoveryCode {
public:
    static QString make();
    /// As `make` writes it, from what somebody typed in from paper: small letters, O for 0, I or L for 1, other marks between.
    /// Empty: it is no recovery code, or a slip is in it.
    static QString read(const QString &typed);
    /// Somebody means one, whether or not there is a slip in it: as many letters, and no others.
    static bool isMeant(const QString &typed);
};

} // namespace rnf
