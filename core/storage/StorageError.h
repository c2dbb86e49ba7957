#pragma once

#include "base/Result.h"

#include <stdexcept>

namespace rnf {

/// Trouble below the service border: the database said no. Services turn it into an Error with `userError`.
class StorageError : public std::runtime_error {
public:
    /// The same words for every database.
    enum class Trouble {
        None,
        DiskFull,
        ReadOnly,    ///< this place cannot be written
        Damaged,     ///< it holds no longer what was written, or is no workspace
        InUse,       ///< another program has it, longer than we wait
        Writing,     ///< somebody else saves something long on the server
        Interrupted, ///< somebody stopped the statement; nothing is wrong
        DiskFailed,
        Constraint,  ///< something refers to it, or has the value already
        TooLong,     ///< for an index of the server
        Unreachable, ///< the server does not answer, or no longer
        NotAllowed,  ///< the server does not let this person do that
        Misuse,      ///< our own mistake
        Other
    };

    /// `detail` is for developers and never shown.
    StorageError(Trouble trouble, const QString &detail) : std::runtime_error(detail.toStdString()), m_trouble(trouble) {}

    Trouble trouble() const { return m_trouble; }
    /// What happened, why and what next, in words fit for the user.
    Error userError() const;

    bool isInterruption() const { return m_trouble == Trouble::Interrupted; }

private:
    Trouble m_trouble;
};

/// Thrown inside an action to give it up for a reason that the user must hear. Everything is rolled back.
class Refusal : public std::exception {
public:
    explicit Refusal(Error error) : m_error(std::move(error)) {}
    const char *what() const noexcept override { return "refused"; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace rnf
