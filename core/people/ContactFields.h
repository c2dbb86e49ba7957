#pragma once

#include "people/PersonFields.h"

namespace rnf {

/// Fields whose values are rows of their own, as PersonFields lists them: numbers, addresses, and what somebody allows.
struct ContactFields {
    static PersonField phone(const char *key, const char *label, PhoneKind kind);
    /// Home means any but work.
    static PersonField email(const char *key, const char *label, EmailKind kind);
    static PersonField consent(const char *key, const char *label, Channel channel);
    /// "Do not call" and its like: yes is a refusal, and so is the day of it in whatever order; no says nothing.
    static PersonField refusal(const char *key, const char *label, const QList<Channel> &channels);
};

} // namespace rnf
