#include "exchange/Presets.h"

namespace rnf {
namespace {

Preset actionNetwork()
{
    return {"action_network",
            "can2*",
            {
                {.header = "uuid", .field = "external_id", .system = "action_network"},
                {.header = "email", .field = "email", .bad = "can2 subscription status"},
                {.header = "can2 user address", .field = "line1"},
                {.header = "can2 user city", .field = "city"},
                {.header = "can2 user state", .field = "region"},
                {.header = "can2 state abbreviated", .field = "region"},
                {.header = "phone number", .field = "phone", .bad = "can2 sms status"},
                {.header = "can2 phone", .field = "phone", .bad = "can2 sms status"},
                {.header = "can2 user tags", .field = "tags"},
                {.header = "can2 subscription status",
                 .field = "consent_bulk_email",
                 .meanings = "bouncing=|previous bounce=|spam complaint=no|previous spam complaint=no",
                 .others = PresetColumn::Others::AreLeftOutUnlessRead},
                {.header = "can2 sms status",
                 .field = "consent_sms",
                 .meanings = "bouncing=|previous bounce=|spam complaint=no|previous spam complaint=no",
                 .others = PresetColumn::Others::AreLeftOutUnlessRead},
                {.header = "county"},
                {.header = "can2 county"},
                {.header = "can2 subscription date"},
                {.header = "can2 lifetime value"},
            }};
}

/// Its places and times are those of the computer that opened an e-mail.
Preset mailchimp()
{
    return {"mailchimp",
            "email address, member rating | email address, leid | email address, euid",
            {
                {.header = "email address", .field = "email"},
                {.header = "euid", .field = "external_id", .system = "mailchimp"},
                {.header = "unsub time", .field = "refuses_bulk_email"},
                {.header = "region"},
                {.header = "cc"},
            }};
}

} // namespace

QList<Preset> mailingPresets() { return {actionNetwork(), mailchimp()}; }

} // namespace rnf
