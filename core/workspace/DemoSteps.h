#pragma once

#include "base/Result.h"

namespace rnf {

/// What fills a part of the sample, step after step: a step that failed does not end it, and the first failure is told.
class DemoSteps {
protected:
    /// What the step answered; an empty value where it failed.
    template <typename Value>
    Value taken(const Result<Value> &done)
    {
        if (!done && m_done)
            m_done = done.error();
        return done ? *done : Value();
    }

    Result<> m_done;
};

} // namespace rnf
