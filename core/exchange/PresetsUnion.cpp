#include "exchange/Presets.h"

namespace rnf {
namespace {

/// A workplace chart. Codes of the committee and of full or part time become tags, because lists can be made of them.
Preset opeiu()
{
    return {"opeiu",
            "rep, hphone, cphone",
            {
                {.header = "hphone", .field = "home_phone"},
                {.header = "cphone", .field = "mobile_phone"},
                {.header = "wphone", .field = "work_phone"},
                {.header = "comm",
                 .field = "tags",
                 .meanings = "C=committee|CH=committee chair",
                 .others = PresetColumn::Others::AreWrong},
                {.header = "ft pt",
                 .field = "tags",
                 .meanings = "FT=full-time|PT=part-time",
                 .others = PresetColumn::Others::AreWrong},
                {.header = "rep"}, // who represents them
            }};
}

Preset cwa()
{
    return {"cwa",
            "empid, unionlocal | empid, local",
            {
                {.header = "empid", .field = "external_id", .system = "employer"},
                {.header = "company", .field = "employer"},
                {.header = "worktourtype", .field = "shift"},
                {.header = "servicedate", .field = "hired_on"},
                {.header = "workstate", .field = "work_region"},
                {.header = "workstate acronym"},
                {.header = "unionname"},
                {.header = "unionlocal"},
                {.header = "local"},
            }};
}

Preset broadstripes()
{
    return {"broadstripes",
            "broadstripes id | dues status, member card received",
            {
                {.header = "broadstripes id", .field = "external_id", .system = "broadstripes"},
                {.header = "personal email", .field = "email"},
                {.header = "business email", .field = "work_email"},
                {.header = "dues status"},
                {.header = "member card received"},
            }};
}

/// What a university sends of its bargaining unit. Its columns are renamed every term, so a few of them are enough.
Preset university()
{
    return {"university",
            "lfm name formatted | lo street1, lo zip | mp phone for address",
            {
                {.header = "lfm name formatted", .field = "name_family_first"},
                {.header = "chosen pref legal first name", .field = "given_name"},
                {.header = "dnd email", .field = "email"},
                {.header = "lo street1", .field = "line1"},
                {.header = "lo street2", .field = "line2"},
                {.header = "lo city", .field = "city"},
                {.header = "lo state", .field = "region"},
                {.header = "lo zip", .field = "postal_code"},
                {.header = "mp phone for address", .field = "phone"},
                {.header = "program# code", .field = "unit"},
            }};
}

} // namespace

QList<Preset> unionPresets() { return {opeiu(), cwa(), broadstripes(), university()}; }

} // namespace rnf
