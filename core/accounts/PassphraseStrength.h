#pragma once

#include <QStringList>

namespace rnf {

/// How long a passphrase would hold against somebody who has the file and tries, and what would make it better. An estimate:
/// words, names, dates, rows of keys and repeats that guessing programs try first count little (zxcvbn).
struct PassphraseStrength {
    enum class Level {
        Weak, ///< guessed within days by one machine
        Fair, ///< withstands one machine, not a determined attacker with many
        Good
    };

    Level level = Level::Weak;
    double bits = 0;
    QString advice; ///< what to do, in words fit for the user; nothing where it is good

    /// `known`: what whoever tries knows anyway, such as the name of the organization.
    static PassphraseStrength of(const QString &passphrase, const QStringList &known = {});
};

} // namespace rnf
