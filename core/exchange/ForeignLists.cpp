#include "exchange/ForeignLists.h"

#include "exchange/ForeignCells.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QStringList headersIn(const char *headers) { return QString::fromLatin1(headers).split(u','); }

/// Words as pairs: header, source.
QHash<QString, QString> sourcesBelow(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    QHash<QString, QString> sources;
    for (const auto &[header, source] : pairs)
        sources.insert(QLatin1String(header), QLatin1String(source));
    return sources;
}

const char *const lacksBoth = QT_TRANSLATE_NOOP("ForeignLists", "neither an e-mail address nor a mobile phone");
const char *const lacksFirstName = QT_TRANSLATE_NOOP("ForeignLists", "no first name");
const char *const lacksLastName = QT_TRANSLATE_NOOP("ForeignLists", "no last name");
const char *const lacksMobile = QT_TRANSLATE_NOOP("ForeignLists", "no mobile phone");

ForeignList nationBuilder()
{
    return {u"nationbuilder"_s,
            "NationBuilder",
            Purpose::Everyone,
            headersIn("nationbuilder_id,external_id,prefix,first_name,middle_name,last_name,suffix,legal_name,employer,"
                      "occupation,is_deceased,born_at,email,email_opt_in,phone_number,work_phone_number,mobile_number,"
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

ForeignList civiCrm()
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

ForeignList van()
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

ForeignList everyAction()
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

ForeignList mailchimp()
{
    return {.key = u"mailchimp"_s,
            .label = "Mailchimp",
            .usual = Purpose::Email,
            .headers = headersIn("Email Address,First Name,Last Name,Address,Phone Number,Tags"),
            .sources = sourcesBelow({{"Email Address", "plain_email"},
                                     {"First Name", "given_name"},
                                     {"Last Name", "family_names"},
                                     {"Address", "whole_address"},
                                     {"Phone Number", "phone"},
                                     {"Tags", "tags:,"}}),
            .required = {{{u"plain_email"_s}, QT_TRANSLATE_NOOP("ForeignLists", "no e-mail address that Mailchimp takes")}},
            .longestBytes = 255};
}

ForeignList google()
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

ForeignList outlook()
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

ForeignList thunderbird()
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

ForeignList zetkin()
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

ForeignList spoke()
{
    return {.key = u"spoke"_s,
            .label = "Spoke",
            .usual = Purpose::Texting,
            .headers = headersIn("firstName,lastName,cell,zip,external_id"),
            .sources = sourcesBelow({{"firstName", "given_name"},
                                     {"lastName", "family_names"},
                                     {"cell", "international_mobile"},
                                     {"zip", "postal_code"},
                                     {"external_id", "own:spoke"}}),
            .required = {{{u"given_name"_s}, lacksFirstName},
                         {{u"family_names"_s}, lacksLastName},
                         {{u"international_mobile"_s}, lacksMobile}},
            .remark =
                QT_TRANSLATE_NOOP("ForeignLists", "Spoke drops rows whose mobile phone it has already, and tells only how "
                                                  "many.")};
}

ForeignList actionNetwork()
{
    return {.key = u"action_network"_s,
            .label = "Action Network",
            .usual = Purpose::Email,
            .headers = headersIn("uuid,first_name,last_name,email,Phone Number,can2_user_address,can2_user_city,"
                                 "can2_user_state,zip_code,can2_user_tags"),
            .sources = sourcesBelow({{"uuid", "id:action_network"},
                                     {"first_name", "given_name"},
                                     {"last_name", "family_names"},
                                     {"email", "email"},
                                     {"Phone Number", "international_mobile"},
                                     {"can2_user_address", "street"},
                                     {"can2_user_city", "city"},
                                     {"can2_user_state", "region"},
                                     {"zip_code", "postal_code"},
                                     {"can2_user_tags", "tags:, "}}),
            .required = {{{u"email"_s, u"international_mobile"_s}, lacksBoth}},
            .remark = QT_TRANSLATE_NOOP("ForeignLists",
                                        "Action Network takes only people who said that they want to hear from you.")};
}

ForeignList salsaEngage()
{
    return {.key = u"salsa_engage"_s,
            .label = "Salsa Engage",
            .usual = Purpose::Everyone,
            .headers =
                headersIn("Email Address,External ID,Title,First Name,Middle Name,Last Name,Suffix,Date of Birth,Gender,"
                          "Address Line 1,Address Line 2,City,State,Postal Code,County,Country,Home Phone,Cell Phone,"
                          "Work Phone,Email OptIn Status,Facebook,Twitter,LinkedIn"),
            .sources = sourcesBelow({{"Email Address", "email"},
                                     {"External ID", "own:salsa_external"},
                                     {"Title", "name_prefix"},
                                     {"First Name", "given_name"},
                                     {"Middle Name", "middle_name"},
                                     {"Last Name", "family_names"},
                                     {"Suffix", "name_suffix"},
                                     {"Date of Birth", "born"},
                                     {"Address Line 1", "line1"},
                                     {"Address Line 2", "lines_below"},
                                     {"City", "city"},
                                     {"State", "region"},
                                     {"Postal Code", "postal_code"},
                                     {"Country", "country"},
                                     {"Home Phone", "home_or_leftover_phone"},
                                     {"Cell Phone", "mobile"},
                                     {"Work Phone", "work_phone"},
                                     {"Email OptIn Status", "consent:email+bulk_email|Subscribed|Unsubscribed|"}}),
            .required = {{{u"given_name"_s}, lacksFirstName}},
            .longestName = 20,
            .isOneLine = true,
            .hasNoCommas = true};
}

} // namespace

const QList<ForeignList> &ForeignList::all()
{
    static const QList<ForeignList> lists{nationBuilder(), civiCrm(),     everyAction(), van(),
                                          actionNetwork(), salsaEngage(), mailchimp(),   google(),
                                          outlook(),       thunderbird(), zetkin(),      spoke()};
    return lists;
}

const ForeignList *ForeignList::find(const QString &key)
{
    const auto found = std::ranges::find(all(), key, &ForeignList::key);
    return found == all().end() ? nullptr : &*found;
}

bool ForeignList::tells(const QString &source) const { return std::ranges::find(sources, source) != sources.end(); }

bool ForeignList::tellsRefusalOf(Channel channel) const
{
    static const QRegularExpression consent(u"^(?:consent|if_email|if_phone):([a-z_+]+)\\|"_s);
    const QString word = QLatin1String(keysOf(channel)[size_t(channel)]);
    return std::ranges::any_of(
        sources, [&](const QString &source) { return consent.match(source).captured(1).split(u'+').contains(word); });
}

QStringList ForeignList::sensitiveFields(bool withNotes) const
{
    QStringList fields;
    for (const auto &header : headers) {
        const QString field = ForeignCells::sensitiveField(sources.value(header));
        if (!field.isEmpty() && !fields.contains(field) && (withNotes || field != "note"_L1))
            fields += field;
    }
    return fields;
}

QStringList ForeignList::keys()
{
    QStringList keys;
    for (const auto &list : all())
        keys += list.key;
    return keys;
}

} // namespace rnf
