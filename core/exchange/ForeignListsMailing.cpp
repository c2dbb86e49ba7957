#include "exchange/ForeignLists.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const char *const mailingLacksBoth = QT_TRANSLATE_NOOP("ForeignLists", "neither an e-mail address nor a mobile phone");
const char *const mailingLacksFirstName = QT_TRANSLATE_NOOP("ForeignLists", "no first name");
const char *const mailingLacksLastName = QT_TRANSLATE_NOOP("ForeignLists", "no last name");
const char *const mailingLacksMobile = QT_TRANSLATE_NOOP("ForeignLists", "no mobile phone");

ForeignList actionNetworkList()
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
            .required = {{{u"email"_s, u"international_mobile"_s}, mailingLacksBoth}},
            .remark = QT_TRANSLATE_NOOP("ForeignLists",
                                        "Action Network takes only people who said that they want to hear from you.")};
}

ForeignList salsaEngageList()
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
            .required = {{{u"given_name"_s}, mailingLacksFirstName}},
            .longestName = 20,
            .isOneLine = true,
            .hasNoCommas = true};
}

ForeignList mailchimpList()
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

ForeignList spokeList()
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
            .required = {{{u"given_name"_s}, mailingLacksFirstName},
                         {{u"family_names"_s}, mailingLacksLastName},
                         {{u"international_mobile"_s}, mailingLacksMobile}},
            .remark =
                QT_TRANSLATE_NOOP("ForeignLists", "Spoke drops rows whose mobile phone it has already, and tells only how "
                                                  "many.")};
}

} // namespace

QList<ForeignList> mailingLists() { return {actionNetworkList(), salsaEngageList(), mailchimpList(), spokeList()}; }

} // namespace rnf
