#pragma once

#include "base/Result.h"

#include <stdexcept>

namespace rnf {

/// Trouble below the service border: the database said no. Services turn it into an Error with `userError`.
class StorageError : public std::runtime_error {
public:
    /// `code` is SQLite's extended result code; `detail` is for developers and never shown.
    StorageError(int code, const QString &detail) : std::runtime_error(detail.toStdString()), m_code(code) {}

    /// What happened, why and what next, in words fit for the user.
    Error userError() const;

    /// Somebody stopped the statement; nothing is wrong.
    bool isInterruption() const;

private:
    int m_code;
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
