#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace rnf {

/// One thing that is wrong with what somebody typed or with a cell of a file.
struct Problem {
    QString field; ///< key of the field, as in PersonFields; empty when it is about the whole
    QString what;  ///< what is wrong, in words fit for the user
    QString hint;  ///< what to do next
    bool operator==(const Problem &) const = default;
};

/// Why something was not done, in words fit for the user: what happened, why, what next. Never SQL.
struct Error {
    QString id; ///< stable word for tests and help topics: "busy", "in-use", "disk-full" …
    QString message;
    QList<Problem> problems = {};
    bool isAboutOpening = false; ///< a workspace or a file could not be opened or read; nothing was done
};

/// Either a value or an Error. Services return it from everything that can fail for a reason worth telling.
template <typename T = void>
class [[nodiscard]] Result {
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

public:
    Result() requires std::is_default_constructible_v<Value> : m_state(Value{}) {}
    Result(Value value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<Value>(m_state); }
    const Value &operator*() const & { return std::get<Value>(m_state); }
    Value &operator*() & { return std::get<Value>(m_state); }
    /// By value, so that `for (… : *call())` walks something that lives.
    Value operator*() && { return std::get<Value>(std::move(m_state)); }
    const Value *operator->() const { return &std::get<Value>(m_state); }
    Value *operator->() { return &std::get<Value>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<Value, Error> m_state;
};

/// What something answers that may fail beside what it says itself: a Result stays as it is.
template <typename T>
struct AsResult {
    using Type = Result<T>;
};
template <typename T>
struct AsResult<Result<T>> {
    using Type = Result<T>;
};

} // namespace rnf
