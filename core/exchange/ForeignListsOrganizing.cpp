#include "exchange/ForeignLists.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const char *const lacksFirstName = QT_TRANSLATE_NOOP("ForeignLists", "no first name");
const char *const lacksLastName = QT_TRANSLATE_NOOP("ForeignLists", "no last name");

ForeignList nationBuilderList()
{
    return {u"nationbuilder"_s,
            "NationBuilder",
            Purpose::Everyone,
            headersIn("nationbuilder_id,external_id,prefix,first_name,middle_name,last_name,suffix,legal_name,employer,"
                      "occupation,is_deceased,born_at,email,email2,email3,email4,email_opt_in,phone_number,work_phone_"
                      "number,mobile_number,"
                      "mobile_opt_in,is_mobile_bad,do_not_call,language,note,tag_list,address_address1,address_address2,"
                      "address_address3,address_city,address_state,address_zip,address_country_code,mailing_address1,"
                      "mailing_address2,mailing_address3,mailing_city,mailing_state,mailing_zip,mailing_country_code"),
            sourcesBelow({{"nationbuilder_id", "id:nationbuilder"},
                          {"external_id", "number"},
                          {"prefix", "name_prefix"},
                          {"first_name", "given_name"},
                          {"middle_name", "middle_name"},
                          {"last_name", "family_names"},
                          {"suffix", "name_suffix"},
                          {"legal_name", "legal_name"},
                          {"employer", "employer"},
                          {"occupation", "job_title"},
                          {"is_deceased", "is_deceased"},
                          {"born_at", "born_month_first"},
                          {"email", "email"},
                          {"email2", "email2"},
                          {"email3", "email3"},
                          {"email4", "email4"},
                          {"email_opt_in", "consent:email+bulk_email|true|false|"},
                          {"phone_number", "home_or_leftover_phone"},
                          {"work_phone_number", "work_phone"},
                          {"mobile_number", "mobile"},
                          {"mobile_opt_in", "consent:sms|true|false|"},
                          {"is_mobile_bad", "is_mobile_bad"},
                          {"do_not_call", "consent:phone||true|"},
                          {"language", "language"},
                          {"note", "note"},
                          {"tag_list", "tags:, "},
                          {"address_address1", "line1"},
                          {"address_address2", "line2"},
                          {"address_address3", "line3"},
                          {"address_city", "city"},
                          {"address_state", "region"},
                          {"address_zip", "postal_code"},
                          {"address_country_code", "country_code"},
                          {"mailing_address1", "mailing.line1"},
                          {"mailing_address2", "mailing.line2"},
                          {"mailing_address3", "mailing.line3"},
                          {"mailing_city", "mailing.city"},
                          {"mailing_state", "mailing.region"},
                          {"mailing_zip", "mailing.postal_code"},
                          {"mailing_country_code", "mailing.country_code"}}),
            {}};
}

ForeignList civiCrmList()
{
    return {u"civicrm"_s,
            "CiviCRM",
            Purpose::Everyone,
            headersIn("Contact ID,Contact Type,External Identifier,First Name,Middle Name,Last Name,Nickname,Legal Name,"
                      "Individual Prefix,Individual Suffix,Job Title,Birth Date,Deceased,Preferred Language,Do Not Email,"
                      "Do Not Phone,Do Not Mail,Do Not Sms,Do Not Trade,No Bulk Emails (User Opt Out),Current Employer,"
                      "Street Address,Supplemental Address 1,Supplemental Address 2,City,State,Postal Code,Country,Phone,"
                      "Phone Type,Email,Tag(s),Note(s)"),
            sourcesBelow({{"Contact ID", "id:civicrm"},
                          {"Contact Type", "=Individual"},
                          {"External Identifier", "own:civicrm_external"},
                          {"First Name", "given_name"},
                          {"Middle Name", "middle_name"},
                          {"Last Name", "family_names"},
                          {"Nickname", "preferred_name"},
                          {"Legal Name", "legal_name"},
                          {"Individual Prefix", "name_prefix"},
                          {"Individual Suffix", "name_suffix"},
                          {"Job Title", "job_title"},
                          {"Birth Date", "born"},
                          {"Deceased", "is_deceased"},
                          {"Preferred Language", "language"},
                          {"Do Not Email", "consent:email||1|"},
                          {"Do Not Phone", "consent:phone||1|"},
                          {"Do Not Mail", "consent:mail||1|"},
                          {"Do Not Sms", "consent:sms||1|"},
                          {"Do Not Trade", "consent:data_sharing||1|"},
                          {"No Bulk Emails (User Opt Out)", "consent:bulk_email||1|"},
                          {"Current Employer", "employer"},
                          {"Street Address", "line1"},
                          {"Supplemental Address 1", "line2"},
                          {"Supplemental Address 2", "line3"},
                          {"City", "city"},
                          {"State", "region"},
                          {"Postal Code", "postal_code"},
                          {"Country", "country"},
                          {"Phone", "phone"},
                          {"Phone Type", "phone_kind:Mobile|Phone|Phone|Phone"},
                          {"Email", "email"},
                          {"Tag(s)", "tags:,"},
                          {"Note(s)", "note"}}),
            {}};
}

ForeignList everyActionList()
{
    return {.key = u"everyaction"_s,
            .label = "EveryAction",
            .usual = Purpose::Everyone,
            .headers = headersIn("Source ID,Prefix,First Name,Middle Name,Last Name,Suffix,Address Line 1,Address Line 2,"
                                 "Address Line 3,City,State,Zip,Country,Employer Name,Occupation Name,Activist Code,"
                                 "Facebook URL,NationBuilder ID,Other Website,Twitter Handle,Email Address,"
                                 "Email Subscription Status,Email Type,Notes,Origin Source Code,Phone,Phone Type,"
                                 "SMS Opt-In Status,Secondary Member,Relationship"),
            .sources = sourcesBelow({{"Source ID", "own:source"},
                                     {"Prefix", "name_prefix"},
                                     {"First Name", "given_name"},
                                     {"Middle Name", "middle_name"},
                                     {"Last Name", "family_names"},
                                     {"Suffix", "name_suffix"},
                                     {"Address Line 1", "line1"},
                                     {"Address Line 2", "line2"},
                                     {"Address Line 3", "line3"},
                                     {"City", "city"},
                                     {"State", "region"},
                                     {"Zip", "postal_code"},
                                     {"Country", "country"},
                                     {"Employer Name", "employer"},
                                     {"Occupation Name", "job_title"},
                                     {"Activist Code", "tag"},
                                     {"NationBuilder ID", "id:nationbuilder"},
                                     {"Email Address", "email"},
                                     {"Email Subscription Status", "if_email:email+bulk_email|Subscribed|Unsubscribed|"},
                                     {"Email Type", "email_kind:Personal|Other|Other"},
                                     {"Notes", "note"},
                                     {"Origin Source Code", "source"},
                                     {"Phone", "phone"},
                                     {"Phone Type", "phone_kind:Cell|Main|Work|Other"},
                                     {"SMS Opt-In Status", "if_phone:sms|Opt-In|Opt-Out|Unknown"}}),
            .longest = {{u"Employer Name"_s, 50},
                        {u"First Name"_s, 50},
                        {u"Middle Name"_s, 50},
                        {u"Last Name"_s, 50},
                        {u"Prefix"_s, 10},
                        {u"Suffix"_s, 10},
                        {u"Notes"_s, 1000}},
            .isOneLine = true,
            .isRowPerValue = true,
            .isTabbed = true};
}

ForeignList vanList()
{
    return {u"van"_s,
            "VAN / VoteBuilder",
            Purpose::Everyone,
            headersIn("Voter File VANID,FirstName,MiddleName,LastName,Suffix,Address,City,State,Zip5,PreferredEmail,"
                      "Preferred Phone,Cell Phone,Home Phone,WorkPhone"),
            sourcesBelow({{"Voter File VANID", "id:van_voter"},
                          {"FirstName", "given_name"},
                          {"MiddleName", "middle_name"},
                          {"LastName", "family_names"},
                          {"Suffix", "name_suffix"},
                          {"Address", "street"},
                          {"City", "city"},
                          {"State", "region"},
                          {"Zip5", "zip5"},
                          {"PreferredEmail", "email"},
                          {"Preferred Phone", "phone"},
                          {"Cell Phone", "mobile"},
                          {"Home Phone", "home_phone"},
                          {"WorkPhone", "work_phone"}}),
            {{{u"id:van_voter"_s}, QT_TRANSLATE_NOOP("ForeignLists", "no VAN number, by which alone VAN knows them")}}};
}

ForeignList zetkinList()
{
    return {.key = u"zetkin"_s,
            .label = "Zetkin",
            .usual = Purpose::Everyone,
            .headers = headersIn("id,ext_id,first_name,last_name,email,phone,alt_phone,gender,street_address,co_address,"
                                 "zip_code,city,country"),
            .sources = sourcesBelow({{"id", "id:zetkin"},
                                     {"ext_id", "own:zetkin_ext"},
                                     {"first_name", "given_name"},
                                     {"last_name", "family_names"},
                                     {"email", "email"},
                                     {"phone", "phone"},
                                     {"alt_phone", "phone2"},
                                     {"street_address", "line1"},
                                     {"co_address", "lines_below"},
                                     {"zip_code", "postal_code"},
                                     {"city", "city"},
                                     {"country", "country"}}),
            .required = {{{u"given_name"_s}, lacksFirstName}, {{u"family_names"_s}, lacksLastName}},
            .canBeWorkbook = true};
}

} // namespace

QList<ForeignList> organizingLists()
{
    return {nationBuilderList(), civiCrmList(), everyActionList(), vanList(), zetkinList()};
}

} // namespace rnf
