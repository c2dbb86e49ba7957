#include "exchange/Presets.h"

namespace rnf {
namespace {

/// The numbered groups of both kinds of files; `kind` is the last word of the column that says of which kind a value is.
QList<PresetColumn> googleGroups(const char *emailKind, const char *phoneKind, const char *addressKind)
{
    return {
        {.header = "e mail # value", .field = "email", .kind = emailKind},
        {.header = "phone # value", .field = "mobile_phone", .kind = phoneKind},
        {.header = "address # street", .field = "line1", .block = "#", .kind = addressKind},
        {.header = "address # extended address", .field = "line2", .block = "#", .kind = addressKind},
        {.header = "address # po box", .field = "line3", .block = "#", .kind = addressKind},
        {.header = "address # city", .field = "city", .block = "#", .kind = addressKind},
        {.header = "address # region", .field = "region", .block = "#", .kind = addressKind},
        {.header = "address # postal code", .field = "postal_code", .block = "#", .kind = addressKind},
        {.header = "address # country", .field = "country", .block = "#", .kind = addressKind},
        {.header = "address # formatted"},
    };
}

Preset google()
{
    return {"google", "file as, labels, organization name",
            QList<PresetColumn>{
                {.header = "organization name", .field = "employer"},
                {.header = "organization title", .field = "job_title"},
                {.header = "organization department", .field = "unit"},
                {.header = "labels", .field = "tags"},
            } + googleGroups("e mail # label", "phone # label", "address # label")};
}

Preset googleOld()
{
    return {"google_old", "yomi name, group membership, given name",
            QList<PresetColumn>{
                {.header = "additional name", .field = "middle_name"},
                {.header = "organization 1 name", .field = "employer"},
                {.header = "organization 1 title", .field = "job_title"},
                {.header = "organization 1 department", .field = "unit"},
                {.header = "organization 1 location"},
                {.header = "group membership", .field = "tags"},
                {.header = "location"},
            } + googleGroups("e mail # type", "phone # type", "address # type")};
}

/// The columns of contact cards, once one of them has a second address of its kind.
Preset contactCards()
{
    return {"vcard", "address 2 street | address 2 city | address 2 region | address 2 postal code | address 2 country",
            googleGroups("e mail # label", "phone # label", "address # label")};
}

/// The columns that both Outlooks have, but for those whose words say where they go.
QList<PresetColumn> outlookColumns()
{
    return {
        {.header = "title", .field = "name_prefix"},
        {.header = "e mail address", .field = "email"},
        {.header = "e mail # address", .field = "email"},
        {.header = "home street", .field = "line1"},
        {.header = "business street", .field = "work_line1"},
        {.header = "business phone #", .field = "work_phone"},
        {.header = "company main phone", .field = "work_phone"},
        {.header = "home phone #", .field = "home_phone"},
        {.header = "car phone", .field = "mobile_phone"},
        {.header = "callback", .field = "phone"},
        {.header = "other phone", .field = "phone"},
        {.header = "primary phone", .field = "phone"},
        {.header = "radio phone", .field = "phone"},
        {.header = "tty tdd phone", .field = "phone"},
        {.header = "other street", .field = "line1", .block = "other"},
        {.header = "other street 2", .field = "line2", .block = "other"},
        {.header = "other street 3", .field = "line3", .block = "other"},
        {.header = "other city", .field = "city", .block = "other"},
        {.header = "other state", .field = "region", .block = "other"},
        {.header = "other postal code", .field = "postal_code", .block = "other"},
        {.header = "other country", .field = "country", .block = "other"},
        {.header = "other country region", .field = "country", .block = "other"},
    };
}

Preset outlook()
{
    return {"outlook", "business street, e mail address, sensitivity",
            outlookColumns()
                + QList<PresetColumn>{
                    {.header = "home street 3", .field = "line3"},
                    {.header = "home address po box", .field = "line3", .joint = ", "},
                    {.header = "business street 3", .field = "work_line3"},
                    {.header = "business address po box", .field = "work_line3", .joint = ", "},
                    {.header = "other address po box", .field = "line3", .block = "other", .joint = ", "},
                    {.header = "location"},
                }};
}

Preset outlookCom()
{
    return {"outlook_com", "given name yomi, e mail address, home street",
            outlookColumns() + QList<PresetColumn>{{.header = "given name yomi"}, {.header = "family name yomi"}}};
}

/// The American and the British file differ in four words.
Preset thunderbird()
{
    return {"thunderbird",
            "display name, primary email, screen name, birth year",
            {
                {.header = "display name", .field = "name"},
                {.header = "primary email", .field = "email"},
                {.header = "home county", .field = "region"},
                {.header = "organisation", .field = "employer"},
                {.header = "birth year", .field = "birth_on"},
                {.header = "birth month", .field = "birth_on", .joint = "/"},
                {.header = "birth day", .field = "birth_on", .joint = "/"},
            }};
}

/// Most rows have no e-mail address; that of the page tells who is who.
Preset linkedIn()
{
    return {"linkedin",
            "first name, last name, url, connected on",
            {
                {.header = "company", .field = "employer"},
                {.header = "position", .field = "job_title"},
                {.header = "url", .field = "external_id", .system = "linkedin"},
                {.header = "connected on"},
            }};
}

} // namespace

QList<Preset> addressBookPresets()
{
    return {google(), googleOld(), contactCards(), outlook(), outlookCom(), thunderbird(), linkedIn()};
}

} // namespace rnf
