#include "workspace/RowRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// What many tables have in common.
#define RNF_PEOPLE "@people(t.person_id)"
#define RNF_PLACEMENT "@placements(t.placement_id)"
#define RNF_EVENT "@events(t.event_id)"
#define RNF_QUOTED "@lead = 1 OR t.letter_id IN (SELECT id FROM letter) OR t.evaluation_id IN (SELECT id FROM evaluation)"
#define RNF_WITHIN(parent, column) "t." column " IN (SELECT id FROM " parent ")"
constexpr const char *everybody = "@all";
constexpr const char *nobody = "";

/// Those that rules ask for stand before. What an intern writes must not make seen what was not: who is added to an event, or to a
/// task, was seen before.
constexpr RowRule rules[] = {
    // The file itself, and the words that everybody uses.
    {"meta", everybody, everybody, everybody},
    {"setting", everybody, everybody, everybody},
    {"id_block", everybody, nobody, nobody},
    {"account", everybody, everybody, everybody},
    {"account_grant", everybody, "t.account_id = @account", "t.account_id = @account"},
    {"tag", everybody, everybody, everybody, "@own"},
    {"custom_field", everybody, everybody, everybody},
    {"organization", everybody, everybody, everybody, "@own"},
    {"worksite", everybody, everybody, everybody, "@own"},
    {"unit", everybody, everybody, everybody, "@own", "headcount_claimed = 0, headcount_source = ''"},
    {"shift", everybody, everybody, everybody, "@own"},
    {"job_title", everybody, everybody, everybody, "@own"},
    {"skill", everybody, everybody, everybody, "@own"},
    {"work_area", everybody, everybody, everybody, "@own"},
    {"school", everybody, everybody, nobody},
    {"learning_area", everybody, everybody, nobody, "@own"},
    {"role_type", everybody, everybody, everybody},
    {"volunteer_role", everybody, everybody, everybody},
    {"campaign", everybody, everybody, nobody},
    {"campaign_level", everybody, everybody, nobody},

    // People.
    {"person", "@people(t.id)", "@people(t.id) OR @named(t.id)", everybody, "@people(t.id)",
     "legal_name = '', birth_on = NULL, birth_year = 0, source = '', note = ''",
     "legal_name = CASE WHEN @people(t.id) THEN t.legal_name ELSE '' END, "
     "birth_on = CASE WHEN @people(t.id) THEN t.birth_on END, "
     "birth_year = CASE WHEN @people(t.id) THEN t.birth_year ELSE 0 END, "
     "source = CASE WHEN @people(t.id) THEN t.source ELSE '' END, note = CASE WHEN @people(t.id) THEN t.note ELSE '' END"},
    {"phone", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"email", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"address", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"ext_id", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"consent", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"suppression", everybody,
     "@own OR t.value_key IN (SELECT digits FROM phone) OR t.value_key IN (SELECT e164 FROM phone) "
     "OR t.value_key IN (SELECT digits || 'x' || extension FROM phone) "
     "OR t.value_key IN (SELECT e164 || 'x' || extension FROM phone) OR t.value_key IN (SELECT address_key FROM email)",
     nobody, everybody},
    {"tagging", RNF_PEOPLE, RNF_PEOPLE, everybody, everybody},
    {"custom_value", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"employment", RNF_PEOPLE, RNF_PEOPLE, everybody, everybody},
    {"alt_value", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"person_name", RNF_PEOPLE, RNF_PEOPLE " AND (t.is_private = 0 OR @own)", nobody, everybody},
    {"not_duplicate", RNF_PEOPLE " AND @people(t.other_id)", RNF_PEOPLE " AND @people(t.other_id)", nobody, everybody},
    {"person_merge", "@people(t.kept_id)", nobody, nobody},
    {"search_row", "@people(t.id)", "@people(t.id)", everybody},
    {"search_place", "@people(t.id)", "@people(t.id)", everybody},
    {"person_skill", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"time_offer", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"intake", RNF_PEOPLE, RNF_PEOPLE, nobody, everybody},
    {"speaker_profile", RNF_PEOPLE, RNF_PEOPLE, everybody},

    // Restricted: what was said, who stands where, who leads whom.
    {"interaction", RNF_PEOPLE, "@own OR @me(t.organizer_id) OR @me(t.assigned_to_id)", nobody, RNF_PEOPLE},
    {"assessment", RNF_PEOPLE, "@own OR @me(t.assessor_id) OR (@assessments = 1 AND " RNF_PEOPLE ")", nobody,
     "(@own OR @me(t.assessor_id)) AND " RNF_PEOPLE},
    {"card", RNF_PEOPLE, "@own OR @me(t.witness_id)", nobody, RNF_PEOPLE},
    {"attachment", RNF_PEOPLE, "@own", nobody, RNF_PEOPLE},
    {"leads", RNF_PEOPLE " AND @people(t.leader_id)", "@own", nobody, RNF_PEOPLE " AND @people(t.leader_id)"},
    {"membership", RNF_PEOPLE, RNF_PEOPLE, nobody},
    {"payment", RNF_PEOPLE, nobody, nobody},
    {"role_held", RNF_PEOPLE, RNF_PEOPLE, everybody},
    {"committee", everybody, everybody, everybody, nobody, "note = ''"},
    {"committee_member", RNF_PEOPLE, RNF_PEOPLE, everybody},
    {"committee_address", everybody, nobody, nobody},

    // Lists, and what is written or printed for many.
    {"person_list", everybody, "@own OR @lists(t.id)", everybody},
    {"person_list_row", RNF_PEOPLE, RNF_WITHIN("person_list", "person_list_id") " AND " RNF_PEOPLE, everybody},
    {"import_mapping", everybody, everybody, nobody},
    {"letter_template", everybody, nobody, nobody},
    {"letter_text", everybody, nobody, nobody},
    {"answer_form", everybody, everybody, nobody},
    {"form_question", everybody, everybody, nobody},
    {"monthly_logo", everybody, nobody, everybody},
    {"monthly_plan", everybody, nobody, everybody},

    // The intern programme.
    {"placement", "@placements(t.id)", "@placements(t.id)", nobody, "@lead = 1 AND " RNF_PEOPLE},
    {"absence", RNF_PLACEMENT, RNF_PLACEMENT, nobody, "@lead = 1"},
    {"intern_program", "@lead = 1 OR t.id IN (SELECT program_id FROM placement)",
     "@lead = 1 OR t.id IN (SELECT program_id FROM placement)", nobody, "@lead = 1"},
    {"learning_goal", RNF_PLACEMENT, RNF_PLACEMENT, nobody, everybody},
    {"goal_rating", RNF_WITHIN("learning_goal", "learning_goal_id"), RNF_WITHIN("learning_goal", "learning_goal_id"), nobody,
     everybody},
    {"level_change", RNF_PLACEMENT, RNF_PLACEMENT, nobody, "@lead = 1"},
    {"evaluation", RNF_PLACEMENT, RNF_PLACEMENT, nobody, everybody},
    {"evaluation_answer", RNF_WITHIN("evaluation", "evaluation_id"), RNF_WITHIN("evaluation", "evaluation_id"), nobody,
     everybody},
    {"letter", RNF_PLACEMENT, RNF_PLACEMENT, nobody, everybody},
    {"credit_report", RNF_PLACEMENT, RNF_PLACEMENT, nobody, "@lead = 1"},
    {"agreement_signature", RNF_PLACEMENT, RNF_PLACEMENT, nobody, "@lead = 1"},
    {"school_policy", everybody, everybody, nobody},
    {"credit_step", everybody, everybody, nobody},
    {"testimonial", RNF_QUOTED, RNF_QUOTED, nobody, everybody},
    {"posting", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"posting_channel", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"posting_testimonial", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"application", "@lead = 1 OR @me(t.person_id)", "@lead = 1 OR @me(t.person_id)", nobody, "@lead = 1 AND " RNF_PEOPLE},
    {"application_slot", RNF_WITHIN("application", "application_id"), RNF_WITHIN("application", "application_id"), nobody,
     "@lead = 1"},
    {"application_answer", RNF_WITHIN("application", "application_id"), RNF_WITHIN("application", "application_id"), nobody,
     "@lead = 1"},
    {"rubric_item", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"review", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"interview", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"offer", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"stipend_rule", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"stipend_run", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"stipend_line", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"wage_rate", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"rights_check", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},
    {"rights_answer", "@lead = 1", "@lead = 1", nobody, "@lead = 1"},

    // Tasks and hours.
    {"task_template", everybody, nobody, nobody},
    {"task_template_item", everybody, nobody, nobody},
    {"task_person", everybody, "@me(t.person_id)", nobody, RNF_WITHIN("task", "task_id")},
    {"task", everybody,
     "@me(t.assignee_id) OR " RNF_PLACEMENT " OR t.id IN (SELECT task_id FROM @base.task_person WHERE @me(person_id))",
     nobody, everybody},
    {"timesheet", everybody, "@me(t.person_id) OR " RNF_PLACEMENT, nobody, everybody},
    {"time_entry", everybody, "@me(t.person_id) OR " RNF_WITHIN("timesheet", "timesheet_id"), nobody, everybody},
    {"timer", everybody, "@me(t.person_id)", nobody, everybody},

    // Events: a viewer sees what is on and how many come.
    {"shift_sign_up", everybody,
     "@me(t.person_id) OR t.volunteer_shift_id IN (SELECT id FROM @base.volunteer_shift WHERE @events(event_id))", everybody,
     "@me(t.person_id)", "person_id = -t.id, reason = ''"},
    {"volunteer_shift", everybody, RNF_EVENT " OR t.id IN (SELECT volunteer_shift_id FROM shift_sign_up)", everybody},
    {"staffing_need", everybody, RNF_WITHIN("volunteer_shift", "volunteer_shift_id"), everybody},
    {"certificate", RNF_PEOPLE, "@me(t.person_id)", nobody},
    {"event", everybody, "@events(t.id) OR t.id IN (SELECT event_id FROM volunteer_shift)", everybody, nobody, "note = ''"},
    {"venue", everybody, everybody, everybody, nobody, "note = ''"},
    {"room", everybody, everybody, everybody},
    {"event_kind", everybody, everybody, everybody},
    {"event_series", everybody, everybody, everybody},
    {"event_ext_id", everybody, RNF_EVENT, nobody},
    {"registration_kind", everybody, RNF_EVENT, everybody},
    {"registration_group", everybody, RNF_EVENT, everybody},
    {"registration", RNF_PEOPLE, RNF_EVENT " OR @me(t.person_id)", everybody, RNF_EVENT " AND " RNF_PEOPLE,
     "person_id = -t.id, note = '', source_code = '', due_cents = 0, paid_cents = 0, has_scholarship = 0"},
    {"check_in", RNF_WITHIN("registration", "registration_id"), RNF_WITHIN("registration", "registration_id"), everybody,
     everybody},
    {"need", "@needs = 1 AND " RNF_WITHIN("registration", "registration_id"),
     "@needs = 1 AND " RNF_WITHIN("registration", "registration_id"), nobody, everybody},
    {"child", "@needs = 1 AND " RNF_WITHIN("registration", "registration_id"),
     "@needs = 1 AND " RNF_WITHIN("registration", "registration_id"), nobody, everybody},
    {"child_collector", RNF_WITHIN("child", "child_id"), RNF_WITHIN("child", "child_id"), nobody, everybody},
    {"child_sign", RNF_WITHIN("child", "child_id"), RNF_WITHIN("child", "child_id"), nobody, everybody},
    {"interpreting", "@needs = 1", "@needs = 1 AND " RNF_EVENT, nobody, everybody},
    {"need_setting", "@needs = 1", "@needs = 1 AND " RNF_EVENT, nobody, everybody},
    {"budget_line", "@budgets = 1", "@budgets = 1 AND " RNF_EVENT, nobody, everybody},
    {"event_organization", "@budgets = 1", "@budgets = 1 AND " RNF_EVENT, nobody, everybody},
    {"sheet", everybody,
     "@own OR " RNF_EVENT " OR (t.event_id IS NULL AND t.id NOT IN (SELECT r.sheet_id FROM @base.sheet_row r WHERE "
     "r.person_id IS NOT NULL AND NOT @people(r.person_id)))",
     nobody, everybody},
    {"sheet_row", RNF_WITHIN("sheet", "sheet_id") " AND (t.person_id IS NULL OR " RNF_PEOPLE ")",
     RNF_WITHIN("sheet", "sheet_id") " AND (t.person_id IS NULL OR " RNF_PEOPLE ")", nobody, everybody},
    {"sheet_row_other", RNF_WITHIN("sheet_row", "sheet_row_id") " AND " RNF_PEOPLE,
     RNF_WITHIN("sheet_row", "sheet_row_id") " AND " RNF_PEOPLE, nobody, everybody},

    // The programme of an event, and how it comes about.
    {"track", everybody, RNF_EVENT, everybody},
    {"theme", everybody, RNF_EVENT, everybody},
    {"session", everybody, RNF_EVENT, everybody},
    {"session_ext_id", everybody, RNF_WITHIN("session", "session_id"), nobody},
    {"session_track", everybody, RNF_WITHIN("session", "session_id"), everybody},
    {"session_theme", everybody, RNF_WITHIN("session", "session_id"), everybody},
    {"session_person", everybody, RNF_WITHIN("session", "session_id"), everybody},
    {"session_before", everybody, RNF_WITHIN("session", "session_id"), everybody},
    {"schedule_version", everybody, RNF_EVENT, everybody},
    {"slot", everybody, RNF_WITHIN("schedule_version", "version_id"), everybody},
    {"event_availability", everybody, RNF_EVENT, nobody},
    {"conflict_rule", everybody, RNF_EVENT, nobody},
    {"conflict_ack", everybody, RNF_WITHIN("schedule_version", "version_id"), nobody},
    {"pick", everybody, RNF_WITHIN("session", "session_id"), everybody},
    {"session_signup", everybody, RNF_WITHIN("session", "session_id"), everybody},
    {"session_question", everybody, RNF_WITHIN("session", "session_id"), nobody},
    {"proposal", everybody, RNF_EVENT, nobody},
    {"proposal_host", everybody, RNF_WITHIN("proposal", "proposal_id"), nobody},
    {"proposal_link", everybody, RNF_WITHIN("proposal", "a_id"), nobody},
    {"proposal_criterion", everybody, RNF_EVENT, nobody},
    {"proposal_review", everybody, "@own OR @me(t.reviewer_id)", nobody},
    {"ballot", everybody, RNF_EVENT, nobody},
    {"ballot_issue", everybody, nobody, nobody},
    {"vote", everybody, nobody, nobody},
    {"paper_tally", everybody, nobody, nobody},
    {"wall", everybody, RNF_EVENT, everybody},
    {"wall_time", everybody, RNF_WITHIN("wall", "wall_id"), everybody},
    {"wall_room", everybody, RNF_WITHIN("wall", "wall_id"), everybody},
    {"wall_place", everybody, RNF_WITHIN("wall_time", "wall_time_id"), everybody},

    // The history: labels name people.
    {"action",
     // Of what names people without saying whom, such as what was printed, who does not see everybody sees their own.
     "t.account_id = @account OR (EXISTS (SELECT 1 FROM @base.change c WHERE c.action_seq = t.seq) AND NOT EXISTS "
     "(SELECT 1 FROM @base.change c WHERE c.action_seq = t.seq AND (@veiled(c.table_no) "
     "OR (@everybody = 0 AND (c.about_id IS NULL OR NOT @people(c.about_id))))))",
     "t.account_id = @account", nobody},
    {"change", "EXISTS (SELECT 1 FROM action a WHERE a.seq = t.action_seq)",
     "EXISTS (SELECT 1 FROM action a WHERE a.seq = t.action_seq)", nobody},
};

} // namespace

std::span<const RowRule> rowRules() { return rules; }

QString settledRule(const char *rule, const RuleWords &words)
{
    static const QRegularExpression place(u"@(?!base)(\\w+)(?:\\(([\\w.]+)\\))?"_s);
    const QString text = QString::fromLatin1(rule);
    if (text.isEmpty())
        return ruleOfNobody;
    QString settled;
    qsizetype at = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        settled += text.sliced(at, match.capturedStart() - at) + words(match.captured(1), match.captured(2));
        at = match.capturedEnd();
    }
    return settled + text.sliced(at);
}

int loggedNumberOf(const Schema &schema, const char *table)
{
    const auto found =
        std::ranges::find_if(schema.tables, [table](const LoggedTable &logged) { return qstrcmp(logged.name, table) == 0; });
    return found == schema.tables.end() ? 0 : found->number;
}

} // namespace rnf
