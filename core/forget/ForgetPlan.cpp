#include "forget/ForgetPlan.h"

namespace rnf {
namespace {

using enum ForgetRule::How;

std::vector<ForgetRule> ofThePerson()
{
    return {
        {"phone", "person_id", Goes},
        {"email", "person_id", Goes},
        {"address", "person_id", Goes},
        {"ext_id", "person_id", Goes},
        {"consent", "person_id", Goes},
        {"tagging", "person_id", Goes},
        {"custom_value", "person_id", Goes},
        {"employment", "person_id", Goes},
        {"person_name", "person_id", Goes},
        {"alt_value", "person_id", Goes},
        {"not_duplicate", "person_id", Goes},
        {"not_duplicate", "other_id", Goes},
        {"person_merge", "kept_id", Goes},
        {"person_list_row", "person_id", Goes},
        {"interaction", "person_id", Goes},
        {"interaction", "organizer_id", LetsGo},
        {"interaction", "assigned_to_id", LetsGo},
        {"assessment", "person_id", Goes},
        {"assessment", "assessor_id", LetsGo},
        {"card", "person_id", Goes},
        {"card", "witness_id", LetsGo},
        {"attachment", "person_id", Goes},
        {"attachment", "card_id", Goes, "card"},
        {"membership", "person_id", Goes},
        {"payment", "person_id", Goes},
        {"role_held", "person_id", Goes},
        {"leads", "person_id", Goes},
        {"leads", "leader_id", Goes},
        {"committee", "contact_id", LetsGo},
        {"committee", "buddy_id", LetsGo},
        {"committee_member", "person_id", Goes},
        {"committee_address", "person_id", Goes}, // it is theirs, whoever reads the mailing list
        {"account", "person_id", LetsGo},
        {"sheet_row", "person_id", LetsGo}, // the sheet lies on paper somewhere, and its rows are numbered
        {"sheet_row", "phone_id", LetsGo, "phone"},
        {"sheet_row", "interaction_id", LetsGo, "interaction"},
        {"sheet_row_other", "person_id", Goes},
    };
}

std::vector<ForgetRule> ofWork()
{
    return {
        {"person_skill", "person_id", Goes}, {"time_offer", "person_id", Goes},  {"intake", "person_id", Goes},
        {"task", "assignee_id", LetsGo},     {"task_person", "person_id", Goes}, {"timer", "person_id", Goes},
    };
}

std::vector<ForgetRule> ofEvents()
{
    return {
        {"event", "lead_id", LetsGo},
        {"registration", "person_id", Goes},
        {"check_in", "registration_id", Goes, "registration"},
        {"check_in", "undoes_id", Goes, "check_in"},
        {"need", "registration_id", Goes, "registration"},
        {"need", "owner_id", LetsGo},
        {"child", "registration_id", Goes, "registration"},
        {"child_collector", "person_id", Goes},
        {"child_collector", "child_id", Goes, "child"},
        {"child_sign", "child_id", Goes, "child"},
        {"child_sign", "in_by_id", LetsGo},
        {"child_sign", "out_by_id", LetsGo},
        {"interpreting", "interpreter_1_id", LetsGo},
        {"interpreting", "interpreter_2_id", LetsGo},
        {"certificate", "person_id", Goes},
        {"shift_sign_up", "person_id", Goes},
        {"shift_sign_up", "covers_id", LetsGo, "shift_sign_up"},
        {"session_person", "person_id", Goes},
        {"speaker_profile", "person_id", Goes},
        {"session_question", "asker_id", LetsGo}, // it was asked before everybody
        {"event_availability", "person_id", Goes},
        {"conflict_ack", "person_id", Goes},
        {"pick", "registration_id", Goes, "registration"},
        {"session_signup", "registration_id", Goes, "registration"},
        {"ballot_issue", "registration_id", Goes, "registration"},
        {"proposal", "proposer_id", GoesAlone},
        {"proposal", "merged_into_id", LetsGo, "proposal"},
        {"proposal_host", "person_id", Goes},
        {"proposal_host", "proposal_id", Goes, "proposal"},
        {"proposal_link", "a_id", Goes, "proposal"},
        {"proposal_link", "b_id", Goes, "proposal"},
        {"proposal_review", "reviewer_id", Goes},
        {"proposal_review", "proposal_id", Goes, "proposal"},
        {"vote", "proposal_id", Goes, "proposal"},
        {"paper_tally", "proposal_id", Goes, "proposal"},
        {"wall_place", "proposal_id", Goes, "proposal"},
    };
}

std::vector<ForgetRule> ofInterns()
{
    return {
        {"intern_program", "complaint_contact_id", LetsGo},
        {"placement", "person_id", Goes},
        {"placement", "supervisor_id", LetsGo},
        {"placement", "faculty_id", LetsGo},
        {"absence", "placement_id", Goes, "placement"},
        {"task", "placement_id", LetsGo, "placement"},
        {"learning_goal", "placement_id", Goes, "placement"},
        {"goal_rating", "learning_goal_id", Goes, "learning_goal"},
        {"level_change", "placement_id", Goes, "placement"},
        {"level_change", "supervisor_id", LetsGo},
        {"stipend_line", "person_id", Goes},
        {"stipend_line", "placement_id", Goes, "placement"},
        {"evaluation", "placement_id", Goes, "placement"},
        {"evaluation", "author_id", LetsGo},
        {"evaluation_answer", "evaluation_id", Goes, "evaluation"},
        {"letter", "placement_id", Goes, "placement"},
        {"letter", "signer_id", LetsGo},
        {"testimonial", "letter_id", Goes, "letter"},
        {"testimonial", "evaluation_id", Goes, "evaluation"},
        {"posting_testimonial", "testimonial_id", Goes, "testimonial"},
        {"posting_channel", "shared_by_id", LetsGo},
        {"credit_report", "placement_id", Goes, "placement"},
        {"agreement_signature", "placement_id", Goes, "placement"},
        {"rights_check", "placement_id", Goes, "placement"},
        {"rights_answer", "rights_check_id", Goes, "rights_check"},
        {"application", "person_id", Goes},
        {"application", "placement_id", LetsGo, "placement"},
        {"application_slot", "application_id", Goes, "application"},
        {"application_answer", "application_id", Goes, "application"},
        {"review", "application_id", Goes, "application"},
        {"review", "reviewer_id", LetsGo},
        {"interview", "application_id", Goes, "application"},
        {"interview", "interviewer_id", LetsGo},
        {"offer", "application_id", Goes, "application"},
        {"timesheet", "person_id", Goes},
        {"timesheet", "placement_id", Goes, "placement"},
        {"timer", "placement_id", Goes, "placement"},
        {"time_entry", "person_id", Goes},
        {"time_entry", "timesheet_id", Goes, "timesheet"},
        {"time_entry", "amends_id", Goes, "time_entry"},
        {"shift_sign_up", "time_entry_id", LetsGo, "time_entry"},
    };
}

} // namespace

const std::vector<ForgetRule> &ForgetPlan::rules()
{
    static const std::vector<ForgetRule> rules = [] {
        std::vector<ForgetRule> all;
        for (const auto &some : {ofThePerson(), ofWork(), ofEvents(), ofInterns()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return rules;
}

const MergeRule *ForgetPlan::words(const ForgetRule &rule)
{
    const auto &known = MergePlan::rules();
    const auto found = std::ranges::find_if(known, [&](const MergeRule &other) {
        return QLatin1String(other.table) == QLatin1String(rule.table)
            && QLatin1String(other.column) == QLatin1String(rule.column);
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace rnf
