#include "exchange/Presets.h"

namespace rnf {
namespace {

/// Its addresses are seven groups of the same columns; each is one of ours, and what stands in two of them comes in once.
Preset nationBuilder()
{
    return {"nationbuilder",
            "nationbuilder id",
            {
                {.header = "nationbuilder id", .field = "external_id", .system = "nationbuilder"},
                {.header = "civicrm id", .field = "external_id", .system = "civicrm"},
                {.header = "external id", .field = "external_id", .system = "external"},
                {.header = "email", .field = "email"},
                {.header = "email#", .field = "email", .bad = "email# is bad"},
                {.header = "email opt in", .field = "consent_bulk_email"},
                {.header = "unsubscribed at", .field = "refuses_bulk_email"},
                {.header = "phone number", .field = "home_phone"},
                {.header = "work phone number", .field = "work_phone"},
                {.header = "mobile number", .field = "mobile_phone", .bad = "is mobile bad"},
                {.header = "mobile opt in", .field = "consent_sms"},
                {.header = "do not call", .field = "refuses_phone"},
                {.header = "federal donotcall", .field = "refuses_phone", .source = "federal list"},
                {.header = "do not contact", .field = "refuses_all"},
                {.header = "primary address1", .field = "line1"},
                {.header = "primary address2", .field = "line2"},
                {.header = "primary address3", .field = "line3"},
                {.header = "primary city", .field = "city"},
                {.header = "primary state", .field = "region"},
                {.header = "primary zip", .field = "postal_code"},
                {.header = "primary country code", .field = "country"},
                {.header = "primary country", .field = "country"},
                {.header = "address address1", .field = "line1", .block = "home"},
                {.header = "address address2", .field = "line2", .block = "home"},
                {.header = "address address3", .field = "line3", .block = "home"},
                {.header = "address city", .field = "city", .block = "home"},
                {.header = "address state", .field = "region", .block = "home"},
                {.header = "address zip", .field = "postal_code", .block = "home"},
                {.header = "address country code", .field = "country", .block = "home"},
                {.header = "mailing address1", .field = "mailing_line1"},
                {.header = "mailing address2", .field = "mailing_line2"},
                {.header = "mailing address3", .field = "mailing_line3"},
                {.header = "mailing country code", .field = "mailing_country"},
                {.header = "work address1", .field = "work_line1"},
                {.header = "work address2", .field = "work_line2"},
                {.header = "work address3", .field = "work_line3"},
                {.header = "work country code", .field = "work_country"},
                {.header = "billing address1", .field = "line1", .block = "billing"},
                {.header = "billing address2", .field = "line2", .block = "billing"},
                {.header = "billing address3", .field = "line3", .block = "billing"},
                {.header = "billing city", .field = "city", .block = "billing"},
                {.header = "billing state", .field = "region", .block = "billing"},
                {.header = "billing zip", .field = "postal_code", .block = "billing"},
                {.header = "billing country code", .field = "country", .block = "billing"},
                {.header = "user submitted address1", .field = "line1", .block = "submitted"},
                {.header = "user submitted address2", .field = "line2", .block = "submitted"},
                {.header = "user submitted address3", .field = "line3", .block = "submitted"},
                {.header = "user submitted city", .field = "city", .block = "submitted"},
                {.header = "user submitted state", .field = "region", .block = "submitted"},
                {.header = "user submitted zip", .field = "postal_code", .block = "submitted"},
                {.header = "user submitted country code", .field = "country", .block = "submitted"},
                {.header = "registered address1", .field = "line1", .block = "registered"},
                {.header = "registered address2", .field = "line2", .block = "registered"},
                {.header = "registered address3", .field = "line3", .block = "registered"},
                {.header = "registered city", .field = "city", .block = "registered"},
                {.header = "registered state", .field = "region", .block = "registered"},
                {.header = "registered zip", .field = "postal_code", .block = "registered"},
                {.header = "registered country code", .field = "country", .block = "registered"},
            }};
}

/// Exports of activities, participants, memberships and contributions name people in the same columns; what the record itself
/// says stays out.
Preset civiCrm()
{
    return {"civicrm",
            "contact id, contact type | contact id, sort name | contact id, display name | "
            "internal contact id, contact type | internal contact id, sort name | internal contact id, display name",
            {
                {.header = "contact id", .field = "external_id", .system = "civicrm"},
                {.header = "internal contact id", .field = "external_id", .system = "civicrm"},
                {.header = "contact type", .person = "Individual"},
                {.header = "external identifier", .field = "external_id", .system = "civicrm_external"},
                {.header = "sort name", .field = "name"},
                {.header = "display name", .field = "name"},
                {.header = "individual prefix", .field = "name_prefix"},
                {.header = "individual suffix", .field = "name_suffix"},
                {.header = "do not trade", .field = "refuses_data_sharing"},
                {.header = "phone", .field = "phone", .kind = "phone type|location type"},
                {.header = "phone extension", .field = "phone", .joint = " x"},
                {.header = "email", .field = "email", .kind = "location type", .bad = "on hold"},
                {.header = "on hold",
                 .field = "refuses_bulk_email",
                 .meanings = "0=|1=|2=yes|No=|Yes=|On Hold Bounce=|On Hold Opt Out=yes"},
                {.header = "street address", .field = "line1", .block = "1", .kind = "location type"},
                {.header = "supplemental address 1", .field = "line2", .block = "1", .kind = "location type"},
                {.header = "supplemental address 2", .field = "line3", .block = "1", .kind = "location type"},
                {.header = "supplemental address 3", .field = "line3", .block = "1", .joint = ", "},
                {.header = "city", .field = "city", .block = "1", .kind = "location type"},
                {.header = "state", .field = "region", .block = "1", .kind = "location type"},
                {.header = "postal code", .field = "postal_code", .block = "1", .kind = "location type"},
                {.header = "postal code suffix", .field = "postal_code", .block = "1", .joint = "-"},
                {.header = "country", .field = "country", .block = "1", .kind = "location type"},
                {.header = "current employer", .field = "employer"},
                {.header = "group s", .field = "tags"},
                {.header = "county"},
                {.header = "organization name"}, // of rows about an organization
                {.header = "location"},          // of an activity
                {.header = "source"},            // of a membership
            }};
}

/// Voter lists; which columns there are depends on the export chosen. Its two files of voters and of volunteers count people
/// each in its own way.
Preset van()
{
    return {"van",
            "voter file vanid",
            {
                {.header = "voter file vanid", .field = "external_id", .system = "van_voter"},
                {.header = "mycampaign id", .field = "external_id", .system = "van_mycampaign"},
                {.header = "vanid", .field = "external_id", .system = "van_mycampaign"},
                {.header = "contactname", .field = "name"},
                {.header = "contact name", .field = "name"},
                {.header = "workphone", .field = "work_phone"},
                {.header = "workphoneext", .field = "work_phone", .joint = " x"},
                {.header = "streetno", .field = "line1"},
                {.header = "streetnohalf", .field = "line1", .joint = " "},
                {.header = "streetprefix", .field = "line1", .joint = " "},
                {.header = "streetname", .field = "line1", .joint = " "},
                {.header = "streettype", .field = "line1", .joint = " "},
                {.header = "streetsuffix", .field = "line1", .joint = " "},
                {.header = "apttype", .field = "line2"},
                {.header = "aptno", .field = "line2", .joint = " "},
                {.header = "zip5", .field = "postal_code"},
                {.header = "zip4", .field = "postal_code", .joint = "-"},
                {.header = "mzip5", .field = "mailing_postal_code"},
                {.header = "mzip4", .field = "mailing_postal_code", .joint = "-"},
                {.header = "activistcodename", .field = "tags"},
                {.header = "notetext", .field = "note"},
                {.header = "notecategory"},
                {.header = "notetags"},
            }};
}

/// Several rows of a person, tied by their Source ID, bring further e-mails, phones, addresses and codes.
Preset everyAction()
{
    return {"everyaction",
            "source id, email subscription status, sms opt in status",
            {
                {.header = "source id", .field = "external_id", .system = "source"},
                {.header = "nationbuilder id", .field = "external_id", .system = "nationbuilder"},
                {.header = "occupation name", .field = "job_title"},
                {.header = "activist code", .field = "tags"},
                {.header = "email address", .field = "email", .kind = "email type"},
                {.header = "email subscription status",
                 .field = "consent_bulk_email",
                 .meanings = "Not Subscribed=|not subscribed="},
                {.header = "sms opt in status", .field = "consent_sms"},
                {.header = "phone", .field = "phone", .kind = "phone type"},
                {.header = "phone number", .field = "phone", .kind = "phone type"},
                {.header = "origin source code", .field = "source"},
            }};
}

Preset salsaClassic()
{
    return {
        "salsa_classic",
        "supporter key, receive email",
        {
            {.header = "supporter key", .field = "external_id", .system = "salsa"},
            {.header = "title", .field = "name_prefix"},
            {.header = "email", .field = "email", .bad = "email status"},
            {.header = "alternative email", .field = "email"},
            {.header = "receive email",
             .field = "consent_bulk_email",
             .meanings = "10=yes|9=yes|8=yes|7=yes|6=yes|5=yes|4=yes|3=yes|2=yes|-1=no|-2=no|-3=no|-4=no|-5=no|-6=no|-7=no|"
                         "-8=no|-9=no|-10=no"},
            {.header = "zip", .field = "postal_code"},
            {.header = "private zip plus 4", .field = "postal_code", .joint = "-"},
            {.header = "language code", .field = "preferred_language"},
            {.header = "county"},
            {.header = "status"},
        }};
}

Preset salsaEngage()
{
    return {"salsa_engage",
            "email optin status, external id",
            {
                {.header = "external id", .field = "external_id", .system = "salsa_external"},
                {.header = "email optin status", .field = "consent_bulk_email"},
                {.header = "title", .field = "name_prefix"},
                {.header = "county"},
            }};
}

Preset zetkin()
{
    return {"zetkin",
            "first name, last name, ext id | first name, last name, co address",
            {
                {.header = "id", .field = "external_id", .system = "zetkin"},
                {.header = "ext id", .field = "external_id", .system = "zetkin_ext"},
                {.header = "alt phone", .field = "phone"},
                {.header = "co address", .field = "line2"},
            }};
}

Preset spoke()
{
    return {"spoke",
            "firstname, lastname, cell",
            {
                {.header = "firstname", .field = "given_name"},
                {.header = "lastname", .field = "family_name"},
                {.header = "cell", .field = "mobile_phone"},
                {.header = "external id", .field = "external_id", .system = "spoke"},
                {.header = "externalid", .field = "external_id", .system = "spoke"},
            }};
}

Preset bsd()
{
    return {"bsd",
            "unique constituent id",
            {
                {.header = "unique constituent id", .field = "external_id", .system = "bsd"},
                {.header = "mobile phone opt in", .field = "consent_sms"},
                {.header = "county"},
            }};
}

} // namespace

QList<Preset> organizingPresets()
{
    return {nationBuilder(), civiCrm(), van(), everyAction(), salsaClassic(), salsaEngage(), zetkin(), spoke(), bsd()};
}

} // namespace rnf
