#include "exchange/ForeignLists.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

ForeignList googleList()
{
    return {u"google"_s,
            "Google Contacts",
            Purpose::Everyone,
            headersIn("First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
                      "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
                      "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
                      "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
                      "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
                      "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
                      "Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,"
                      "Custom Field 1 - Value"),
            sourcesBelow({{"First Name", "given_name"},
                          {"Middle Name", "middle_name"},
                          {"Last Name", "family_names"},
                          {"Name Prefix", "name_prefix"},
                          {"Name Suffix", "name_suffix"},
                          {"Nickname", "preferred_name"},
                          {"Organization Name", "employer"},
                          {"Organization Title", "job_title"},
                          {"Organization Department", "unit"},
                          {"Birthday", "born"},
                          {"Notes", "note"},
                          {"Labels", "google_labels"},
                          {"E-mail 1 - Label", "email_kind:Home|Work|Other"},
                          {"E-mail 1 - Value", "email"},
                          {"E-mail 2 - Label", "email2_kind:Home|Work|Other"},
                          {"E-mail 2 - Value", "further_emails: ::: "},
                          {"Phone 1 - Label", "phone_kind:Mobile|Home|Work|Other"},
                          {"Phone 1 - Value", "phone"},
                          {"Phone 2 - Label", "phone2_kind:Mobile|Home|Work|Other"},
                          {"Phone 2 - Value", "further_phones: ::: "},
                          {"Address 1 - Label", "if_street:Home"},
                          {"Address 1 - Street", "line1"},
                          {"Address 1 - City", "city"},
                          {"Address 1 - Region", "region"},
                          {"Address 1 - Postal Code", "postal_code"},
                          {"Address 1 - Country", "country"},
                          {"Address 1 - Extended Address", "lines_below"},
                          {"Custom Field 1 - Label", "=Person ID"},
                          {"Custom Field 1 - Value", "number"}}),
            {}};
}

ForeignList outlookList()
{
    return {u"outlook"_s,
            "Outlook",
            Purpose::Everyone,
            headersIn("Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
                      "Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
                      "Business Country/Region,Home Street,Home Street 2,Home Street 3,Home City,Home State,"
                      "Home Postal Code,Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,"
                      "Other State,Other Postal Code,Other Country/Region,Assistant's Phone,Business Fax,Business Phone,"
                      "Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,"
                      "Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Account,"
                      "Anniversary,Assistant's Name,Billing Information,Birthday,Business Address PO Box,Categories,"
                      "Children,Directory Server,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,"
                      "E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,E-mail 3 Display Name,Gender,"
                      "Government ID Number,Hobby,Home Address PO Box,Initials,Internet Free Busy,Keywords,Language,"
                      "Location,Manager's Name,Mileage,Notes,Office Location,Organizational ID Number,"
                      "Other Address PO Box,Priority,Private,Profession,Referred By,Sensitivity,Spouse,User 1,User 2,"
                      "User 3,User 4,Web Page"),
            sourcesBelow({{"Title", "name_prefix"},
                          {"First Name", "given_name"},
                          {"Middle Name", "middle_name"},
                          {"Last Name", "family_names"},
                          {"Suffix", "name_suffix"},
                          {"Company", "employer"},
                          {"Department", "unit"},
                          {"Job Title", "job_title"},
                          {"Business Street", "work.line1"},
                          {"Business Street 2", "work.line2"},
                          {"Business Street 3", "work.line3"},
                          {"Business City", "work.city"},
                          {"Business State", "work.region"},
                          {"Business Postal Code", "work.postal_code"},
                          {"Business Country/Region", "work.country"},
                          {"Home Street", "line1"},
                          {"Home Street 2", "line2"},
                          {"Home Street 3", "line3"},
                          {"Home City", "city"},
                          {"Home State", "region"},
                          {"Home Postal Code", "postal_code"},
                          {"Home Country/Region", "country"},
                          {"Other Street", "mailing.line1"},
                          {"Other Street 2", "mailing.line2"},
                          {"Other Street 3", "mailing.line3"},
                          {"Other City", "mailing.city"},
                          {"Other State", "mailing.region"},
                          {"Other Postal Code", "mailing.postal_code"},
                          {"Other Country/Region", "mailing.country"},
                          {"Business Phone", "work_phone"},
                          {"Home Phone", "home_phone"},
                          {"Mobile Phone", "mobile"},
                          {"Other Phone", "other_phone"},
                          {"Anniversary", "=0/0/00"},
                          {"Birthday", "born_outlook"},
                          {"Categories", "tags:;"},
                          {"E-mail Address", "email"},
                          {"E-mail Type", "email_kind:SMTP|SMTP|SMTP"},
                          {"E-mail 2 Address", "email2"},
                          {"E-mail 2 Type", "email2_kind:SMTP|SMTP|SMTP"},
                          {"E-mail 3 Address", "email3"},
                          {"E-mail 3 Type", "email3_kind:SMTP|SMTP|SMTP"},
                          {"Gender", "=Unspecified"},
                          {"Language", "language"},
                          {"Notes", "note"},
                          {"Organizational ID Number", "number"},
                          {"Priority", "=Normal"},
                          {"Private", "=False"},
                          {"Sensitivity", "=Normal"}}),
            {}};
}

ForeignList thunderbirdList()
{
    return {u"thunderbird"_s,
            "Thunderbird",
            Purpose::Everyone,
            headersIn("First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,"
                      "Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,"
                      "Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,"
                      "Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,"
                      "Custom 2,Custom 3,Custom 4,Notes,"),
            sourcesBelow({{"First Name", "given_name"},
                          {"Last Name", "family_names"},
                          {"Display Name", "name"},
                          {"Nickname", "preferred_name"},
                          {"Primary Email", "email"},
                          {"Secondary Email", "email2"},
                          {"Work Phone", "work_phone"},
                          {"Home Phone", "home_or_leftover_phone"},
                          {"Mobile Number", "mobile"},
                          {"Home Address", "line1"},
                          {"Home Address 2", "lines_below"},
                          {"Home City", "city"},
                          {"Home State", "region"},
                          {"Home ZipCode", "postal_code"},
                          {"Home Country", "country"},
                          {"Work Address", "work.line1"},
                          {"Work Address 2", "work.lines_below"},
                          {"Work City", "work.city"},
                          {"Work State", "work.region"},
                          {"Work ZipCode", "work.postal_code"},
                          {"Work Country", "work.country"},
                          {"Job Title", "job_title"},
                          {"Department", "unit"},
                          {"Organization", "employer"},
                          {"Birth Year", "born_year"},
                          {"Birth Month", "born_month"},
                          {"Birth Day", "born_day"},
                          {"Custom 1", "number"},
                          {"Notes", "note"}}),
            {}};
}

/// The British file differs in five words of its header.
ForeignList thunderbirdUkList()
{
    static const QHash<QString, QString> british{{u"Home State"_s, u"Home County"_s},
                                                 {u"Home ZipCode"_s, u"Home Post Code"_s},
                                                 {u"Work State"_s, u"Work County"_s},
                                                 {u"Work ZipCode"_s, u"Work Post Code"_s},
                                                 {u"Organization"_s, u"Organisation"_s}};
    auto list = thunderbirdList();
    list.key = u"thunderbird_uk"_s;
    list.label = "Thunderbird (UK)";
    for (auto &header : list.headers)
        header = british.value(header, header);
    for (const auto &[american, word] : british.asKeyValueRange())
        list.sources.insert(word, list.sources.take(american));
    return list;
}

} // namespace

QList<ForeignList> addressBookLists() { return {googleList(), outlookList(), thunderbirdList(), thunderbirdUkList()}; }

} // namespace rnf
