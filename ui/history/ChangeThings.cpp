#include "history/ChangeThings.h"

#include "credit/CreditSchema.h"
#include "credit/CreditWords.h"
#include "evaluations/EvaluationSchema.h"
#include "evaluations/EvaluationWords.h"
#include "history/ChangeWords.h"
#include "interns/PlacementWords.h"
#include "learning/LearningSchema.h"
#include "learning/LearningWords.h"
#include "rights/RightsSchema.h"
#include "rights/RightsWords.h"
#include "stipends/StipendSchema.h"
#include "stipends/StipendWords.h"
#include "work/TaskTemplateWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Where a kind stands, in whichever table where it is 0, and what it is called.
struct Kind {
    int table;
    const char *column;
    QString (*word)(const QString &key);
};

/// `Word` names the values of an enum; a key that nobody knows is its first one.
template <typename E, QString (*Word)(E)>
QString named(const QString &key)
{
    return Word(fromKey<E>(key).value_or(E{}));
}

constexpr Kind kinds[] = {
    {0, "work_class", named<WorkClass, PlacementWords::workClass>},
    {0, "organization_class", named<OrganizationClass, PlacementWords::organizationClass>},
    {0, "name_form", named<NameForm, EvaluationWords::nameForm>},
    {0, "anchor", named<Anchor, TaskTemplateWords::anchor>},
    {0, "doer", named<Doer, TaskTemplateWords::doer>},
    {0, "day_rule", named<DayRule, TaskTemplateWords::dayRule>},
    {0, "rater", named<GoalRater, LearningWords::rater>},
    {0, "flag", named<RightsFlag, RightsWords::flag>},
    {EvaluationTable::Evaluation, "direction", named<EvaluationDirection, EvaluationWords::direction>},
    {EvaluationTable::Evaluation, "stage", named<EvaluationStage, EvaluationWords::stage>},
    {EvaluationTable::Letter, "direction", named<LetterDirection, EvaluationWords::direction>},
    {LearningTable::Rating, "stage", named<GoalStage, LearningWords::stage>},
    {RightsTable::Check, "result", named<RightsFlag, RightsWords::flag>},
    {RightsTable::Answer, "answer", named<RightsReply, RightsWords::reply>},
    {CreditTable::Signature, "party", named<AgreementParty, CreditWords::party>},
    {StipendTable::Rule, "shape", named<StipendShape, StipendWords::shape>},
    {StipendTable::Rule, "basis", named<StipendBasis, StipendWords::basis>},
};

} // namespace

std::optional<QString> wordOfKind(int table, const QString &column, const QString &key)
{
    const auto found = std::ranges::find_if(kinds, [&](const Kind &kind) {
        return (kind.table == 0 || kind.table == table) && column == QLatin1String(kind.column);
    });
    if (found == std::end(kinds))
        return {};
    return key.isEmpty() ? QString() : found->word(key);
}

QString wordOfTable(const QString &table)
{
    static const QHash<QString, const char *> words{
        {u"person"_s, QT_TRANSLATE_NOOP("ChangeWords", "person")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ChangeWords", "phone number")},
        {u"email"_s, QT_TRANSLATE_NOOP("ChangeWords", "e-mail address")},
        {u"address"_s, QT_TRANSLATE_NOOP("ChangeWords", "address")},
        {u"ext_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "number")},
        {u"consent"_s, QT_TRANSLATE_NOOP("ChangeWords", "consent")},
        {u"tagging"_s, QT_TRANSLATE_NOOP("ChangeWords", "tag")},
        {u"tag"_s, QT_TRANSLATE_NOOP("ChangeWords", "tag name")},
        {u"organization"_s, QT_TRANSLATE_NOOP("ChangeWords", "employer")},
        {u"worksite"_s, QT_TRANSLATE_NOOP("ChangeWords", "worksite")},
        {u"unit"_s, QT_TRANSLATE_NOOP("ChangeWords", "unit")},
        {u"shift"_s, QT_TRANSLATE_NOOP("ChangeWords", "shift")},
        {u"job_title"_s, QT_TRANSLATE_NOOP("ChangeWords", "job title")},
        {u"employment"_s, QT_TRANSLATE_NOOP("ChangeWords", "work")},
        {u"setting"_s, QT_TRANSLATE_NOOP("ChangeWords", "setting")},
        {u"account"_s, QT_TRANSLATE_NOOP("ChangeWords", "account")},
        {u"person_list"_s, QT_TRANSLATE_NOOP("ChangeWords", "list")},
        {u"person_list_row"_s, QT_TRANSLATE_NOOP("ChangeWords", "person in a list")},
        {u"sheet"_s, QT_TRANSLATE_NOOP("ChangeWords", "sheet")},
        {u"sheet_row"_s, QT_TRANSLATE_NOOP("ChangeWords", "row of a sheet")},
        {u"sheet_row_other"_s, QT_TRANSLATE_NOOP("ChangeWords", "person in a row of a sheet")},
        {u"interaction"_s, QT_TRANSLATE_NOOP("ChangeWords", "conversation")},
        {u"campaign"_s, QT_TRANSLATE_NOOP("ChangeWords", "campaign")},
        {u"campaign_level"_s, QT_TRANSLATE_NOOP("ChangeWords", "word of a campaign")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("ChangeWords", "assessment")},
        {u"card"_s, QT_TRANSLATE_NOOP("ChangeWords", "card")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("ChangeWords", "scan")},
        {u"membership"_s, QT_TRANSLATE_NOOP("ChangeWords", "membership")},
        {u"payment"_s, QT_TRANSLATE_NOOP("ChangeWords", "dues")},
        {u"role_type"_s, QT_TRANSLATE_NOOP("ChangeWords", "kind of role")},
        {u"role_held"_s, QT_TRANSLATE_NOOP("ChangeWords", "role")},
        {u"leads"_s, QT_TRANSLATE_NOOP("ChangeWords", "leader")},
        {u"custom_field"_s, QT_TRANSLATE_NOOP("ChangeWords", "field of our own")},
        {u"custom_value"_s, QT_TRANSLATE_NOOP("ChangeWords", "field")},
        {u"skill"_s, QT_TRANSLATE_NOOP("ChangeWords", "skill")},
        {u"person_skill"_s, QT_TRANSLATE_NOOP("ChangeWords", "skill")},
        {u"time_offer"_s, QT_TRANSLATE_NOOP("ChangeWords", "offer")},
        {u"intake"_s, QT_TRANSLATE_NOOP("ChangeWords", "offer of help")},
        {u"task"_s, QT_TRANSLATE_NOOP("ChangeWords", "task")},
        {u"task_person"_s, QT_TRANSLATE_NOOP("ChangeWords", "ask")},
        {u"task_template"_s, QT_TRANSLATE_NOOP("ChangeWords", "template")},
        {u"task_template_item"_s, QT_TRANSLATE_NOOP("ChangeWords", "task of a template")},
        {u"work_area"_s, QT_TRANSLATE_NOOP("ChangeWords", "work area")},
        {u"timesheet"_s, QT_TRANSLATE_NOOP("ChangeWords", "week sheet")},
        {u"time_entry"_s, QT_TRANSLATE_NOOP("ChangeWords", "hours")},
        {u"intern_program"_s, QT_TRANSLATE_NOOP("ChangeWords", "intern programme")},
        {u"placement"_s, QT_TRANSLATE_NOOP("ChangeWords", "placement")},
        {u"committee"_s, QT_TRANSLATE_NOOP("ChangeWords", "group")},
        {u"committee_member"_s, QT_TRANSLATE_NOOP("ChangeWords", "membership of a group")},
        {u"committee_address"_s, QT_TRANSLATE_NOOP("ChangeWords", "address handed over")},
        {u"import_mapping"_s, QT_TRANSLATE_NOOP("ChangeWords", "import recipe")},
        {u"application"_s, QT_TRANSLATE_NOOP("ChangeWords", "application")},
        {u"application_slot"_s, QT_TRANSLATE_NOOP("ChangeWords", "time of an application")},
        {u"application_answer"_s, QT_TRANSLATE_NOOP("ChangeWords", "answer of an application")},
        {u"rubric_item"_s, QT_TRANSLATE_NOOP("ChangeWords", "rubric item")},
        {u"review"_s, QT_TRANSLATE_NOOP("ChangeWords", "score of an application")},
        {u"interview"_s, QT_TRANSLATE_NOOP("ChangeWords", "interview")},
        {u"offer"_s, QT_TRANSLATE_NOOP("ChangeWords", "offer of a placement")},
        {u"learning_area"_s, QT_TRANSLATE_NOOP("ChangeWords", "learning area")},
        {u"learning_goal"_s, QT_TRANSLATE_NOOP("ChangeWords", "learning goal")},
        {u"goal_rating"_s, QT_TRANSLATE_NOOP("ChangeWords", "rating of a goal")},
        {u"level_change"_s, QT_TRANSLATE_NOOP("ChangeWords", "level of responsibility")},
        {u"stipend_rule"_s, QT_TRANSLATE_NOOP("ChangeWords", "stipend rule")},
        {u"stipend_run"_s, QT_TRANSLATE_NOOP("ChangeWords", "month of stipends")},
        {u"stipend_line"_s, QT_TRANSLATE_NOOP("ChangeWords", "stipend")},
        {u"wage_rate"_s, QT_TRANSLATE_NOOP("ChangeWords", "wage rate")},
        {u"school"_s, QT_TRANSLATE_NOOP("ChangeWords", "school")},
        {u"school_policy"_s, QT_TRANSLATE_NOOP("ChangeWords", "credit policy")},
        {u"credit_step"_s, QT_TRANSLATE_NOOP("ChangeWords", "credit step")},
        {u"credit_report"_s, QT_TRANSLATE_NOOP("ChangeWords", "credit report")},
        {u"agreement_signature"_s, QT_TRANSLATE_NOOP("ChangeWords", "signature of the agreement")},
        {u"evaluation"_s, QT_TRANSLATE_NOOP("ChangeWords", "evaluation")},
        {u"evaluation_answer"_s, QT_TRANSLATE_NOOP("ChangeWords", "answer of an evaluation")},
        {u"letter"_s, QT_TRANSLATE_NOOP("ChangeWords", "letter")},
        {u"testimonial"_s, QT_TRANSLATE_NOOP("ChangeWords", "testimonial")},
        {u"posting"_s, QT_TRANSLATE_NOOP("ChangeWords", "posting")},
        {u"posting_channel"_s, QT_TRANSLATE_NOOP("ChangeWords", "channel of a posting")},
        {u"posting_testimonial"_s, QT_TRANSLATE_NOOP("ChangeWords", "words in a posting")},
        {u"rights_check"_s, QT_TRANSLATE_NOOP("ChangeWords", "rights check")},
        {u"rights_answer"_s, QT_TRANSLATE_NOOP("ChangeWords", "answer of a rights check")},
        {u"absence"_s, QT_TRANSLATE_NOOP("ChangeWords", "days away")}};
    const auto *word = words.value(table);
    return word ? ChangeWords::tr(word) : table;
}

QString wordOfColumn(const QString &column)
{
    static const QHash<QString, const char *> words{
        {u"name"_s, QT_TRANSLATE_NOOP("ChangeWords", "Name")},
        {u"note"_s, QT_TRANSLATE_NOOP("ChangeWords", "Note")},
        {u"source"_s, QT_TRANSLATE_NOOP("ChangeWords", "Source")},
        {u"organizer_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Who spoke with them")},
        {u"happened_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "When")},
        {u"method"_s, QT_TRANSLATE_NOOP("ChangeWords", "How")},
        {u"result"_s, QT_TRANSLATE_NOOP("ChangeWords", "Result")},
        {u"length_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes")},
        {u"next_step"_s, QT_TRANSLATE_NOOP("ChangeWords", "Next step")},
        {u"next_due_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Next step due")},
        {u"next_done_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Next step done")},
        {u"assigned_to_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Who takes the next step")},
        {u"campaign_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Campaign")},
        {u"value"_s, QT_TRANSLATE_NOOP("ChangeWords", "Assessment")},
        {u"assessed_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "When")},
        {u"assessor_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Assessed by")},
        {u"basis"_s, QT_TRANSLATE_NOOP("ChangeWords", "Known from")},
        {u"signed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Signed on")},
        {u"witness_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Witness")},
        {u"removed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Scan removed")},
        {u"expires_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Good until")},
        {u"revoked_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Revoked on")},
        {u"is_on_file"_s, QT_TRANSLATE_NOOP("ChangeWords", "On file")},
        {u"state"_s, QT_TRANSLATE_NOOP("ChangeWords", "State")},
        {u"since_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Since")},
        {u"until_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Until")},
        {u"dues_class"_s, QT_TRANSLATE_NOOP("ChangeWords", "Dues class")},
        {u"start_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Since")},
        {u"role_type_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Role")},
        {u"leader_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Led by")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Due")},
        {u"effort_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes")},
        {u"needed_people"_s, QT_TRANSLATE_NOOP("ChangeWords", "People needed")},
        {u"place"_s, QT_TRANSLATE_NOOP("ChangeWords", "Where")},
        {u"is_remote"_s, QT_TRANSLATE_NOOP("ChangeWords", "From home")},
        {u"closed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Closed on")},
        {u"answer"_s, QT_TRANSLATE_NOOP("ChangeWords", "Answer")},
        {u"asked_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "Asked")},
        {u"weekday"_s, QT_TRANSLATE_NOOP("ChangeWords", "Weekday")},
        {u"from_time"_s, QT_TRANSLATE_NOOP("ChangeWords", "From")},
        {u"to_time"_s, QT_TRANSLATE_NOOP("ChangeWords", "To")},
        {u"confirmed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Confirmed on")},
        {u"committee_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Group")},
        {u"meets"_s, QT_TRANSLATE_NOOP("ChangeWords", "Meets")},
        {u"contact_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Contact")},
        {u"buddy_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Newcomers’ buddy")},
        {u"role"_s, QT_TRANSLATE_NOOP("ChangeWords", "Role in the group")},
        {u"tag_group"_s, QT_TRANSLATE_NOOP("ChangeWords", "Group of the tag")},
        {u"colour"_s, QT_TRANSLATE_NOOP("ChangeWords", "Colour")},
        {u"handed_over_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Addresses handed over")},
        {u"status"_s, QT_TRANSLATE_NOOP("ChangeWords", "State")},
        {u"assignee_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Who answers for it")},
        {u"placement_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Placement")},
        {u"event_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Event")},
        {u"work_area_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Work area")},
        {u"category"_s, QT_TRANSLATE_NOOP("ChangeWords", "Category")},
        {u"after_task_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Comes after")},
        {u"task_template_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Template")},
        {u"template_item_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "From the template’s task")},
        {u"after_item_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Comes after")},
        {u"anchor"_s, QT_TRANSLATE_NOOP("ChangeWords", "Counted from")},
        {u"anchor_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Counted from the day")},
        {u"offset_days"_s, QT_TRANSLATE_NOOP("ChangeWords", "Days")},
        {u"doer"_s, QT_TRANSLATE_NOOP("ChangeWords", "Who does it")},
        {u"is_formality"_s, QT_TRANSLATE_NOOP("ChangeWords", "Formality")},
        {u"is_essential"_s, QT_TRANSLATE_NOOP("ChangeWords", "Essential")},
        {u"day_rule"_s, QT_TRANSLATE_NOOP("ChangeWords", "On a weekend")},
        {u"week_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Week of")},
        {u"submitted_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "Submitted")},
        {u"decided_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "Decided")},
        {u"decided_by_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Decided by")},
        {u"return_reason"_s, QT_TRANSLATE_NOOP("ChangeWords", "Why it came back")},
        {u"worked_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Day")},
        {u"starts_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "From")},
        {u"ends_at"_s, QT_TRANSLATE_NOOP("ChangeWords", "To")},
        {u"break_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes of break")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes")},
        {u"amend_reason"_s, QT_TRANSLATE_NOOP("ChangeWords", "Why it was amended")},
        {u"program_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Programme")},
        {u"supervisor_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Supervisor")},
        {u"week_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes a week")},
        {u"end_reason"_s, QT_TRANSLATE_NOOP("ChangeWords", "Why it ended early")},
        {u"term_end_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "School’s term ends")},
        {u"intake_from_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Intake from")},
        {u"intake_to_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Intake to")},
        {u"min_weeks"_s, QT_TRANSLATE_NOOP("ChangeWords", "Weeks at least")},
        {u"min_week_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes a week at least")},
        {u"pref_low_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Preferred minutes a week from")},
        {u"pref_high_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Preferred minutes a week to")},
        {u"source_code"_s, QT_TRANSLATE_NOOP("ChangeWords", "Source")},
        {u"received_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Received")},
        {u"weeks"_s, QT_TRANSLATE_NOOP("ChangeWords", "Weeks")},
        {u"start_wish_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Wished first day")},
        {u"school_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "School")},
        {u"major"_s, QT_TRANSLATE_NOOP("ChangeWords", "Major")},
        {u"wants_credit"_s, QT_TRANSLATE_NOOP("ChangeWords", "Wants credit")},
        {u"wants_stipend"_s, QT_TRANSLATE_NOOP("ChangeWords", "Wants a stipend")},
        {u"decided_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Decided")},
        {u"decline_reason"_s, QT_TRANSLATE_NOOP("ChangeWords", "Why it was declined")},
        {u"from_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "From minute")},
        {u"to_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "To minute")},
        {u"prompt"_s, QT_TRANSLATE_NOOP("ChangeWords", "Question")},
        {u"text"_s, QT_TRANSLATE_NOOP("ChangeWords", "Text")},
        {u"is_required"_s, QT_TRANSLATE_NOOP("ChangeWords", "Required")},
        {u"weight"_s, QT_TRANSLATE_NOOP("ChangeWords", "Weight")},
        {u"scale_max"_s, QT_TRANSLATE_NOOP("ChangeWords", "Highest score")},
        {u"reviewer_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Reviewer")},
        {u"rubric_item_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Rubric item")},
        {u"score"_s, QT_TRANSLATE_NOOP("ChangeWords", "Score")},
        {u"held_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Held on")},
        {u"interviewer_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Interviewer")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("ChangeWords", "Outcome")},
        {u"made_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Made on")},
        {u"stipend_cents"_s, QT_TRANSLATE_NOOP("ChangeWords", "Stipend")},
        {u"learning_area_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Learning area")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("ChangeWords", "Evidence")},
        {u"learning_goal_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Learning goal")},
        {u"stage"_s, QT_TRANSLATE_NOOP("ChangeWords", "Stage")},
        {u"rater"_s, QT_TRANSLATE_NOOP("ChangeWords", "Rated by")},
        {u"rated_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Rated on")},
        {u"changed_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Changed on")},
        {u"from_level"_s, QT_TRANSLATE_NOOP("ChangeWords", "From level")},
        {u"to_level"_s, QT_TRANSLATE_NOOP("ChangeWords", "To level")},
        {u"evidence_task_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Evidence")},
        {u"valid_from_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Holds from")},
        {u"shape"_s, QT_TRANSLATE_NOOP("ChangeWords", "Shape")},
        {u"threshold_week_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes a week at least")},
        {u"low_cents"_s, QT_TRANSLATE_NOOP("ChangeWords", "Lowest amount")},
        {u"high_week_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Minutes a week at most")},
        {u"high_cents"_s, QT_TRANSLATE_NOOP("ChangeWords", "Highest amount")},
        {u"stipend_rule_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Stipend rule")},
        {u"month"_s, QT_TRANSLATE_NOOP("ChangeWords", "Month")},
        {u"month_days"_s, QT_TRANSLATE_NOOP("ChangeWords", "Days of the month’s weeks")},
        {u"placement_days"_s, QT_TRANSLATE_NOOP("ChangeWords", "Days of the placement")},
        {u"counted_days"_s, QT_TRANSLATE_NOOP("ChangeWords", "Days counted")},
        {u"approved_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Approved minutes")},
        {u"mean_week_min"_s, QT_TRANSLATE_NOOP("ChangeWords", "Mean minutes a week")},
        {u"paid_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Paid on")},
        {u"reference"_s, QT_TRANSLATE_NOOP("ChangeWords", "Reference")},
        {u"jurisdiction"_s, QT_TRANSLATE_NOOP("ChangeWords", "Place")},
        {u"cents_per_hour"_s, QT_TRANSLATE_NOOP("ChangeWords", "An hour")},
        {u"evaluations"_s, QT_TRANSLATE_NOOP("ChangeWords", "Evaluations")},
        {u"credits"_s, QT_TRANSLATE_NOOP("ChangeWords", "Credits in hundredths")},
        {u"party"_s, QT_TRANSLATE_NOOP("ChangeWords", "Party")},
        {u"signer"_s, QT_TRANSLATE_NOOP("ChangeWords", "Signed by")},
        {u"signer_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Signed by")},
        {u"direction"_s, QT_TRANSLATE_NOOP("ChangeWords", "Direction")},
        {u"author_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Written by")},
        {u"opened_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Read on")},
        {u"body"_s, QT_TRANSLATE_NOOP("ChangeWords", "Text")},
        {u"excerpt"_s, QT_TRANSLATE_NOOP("ChangeWords", "Words")},
        {u"name_form"_s, QT_TRANSLATE_NOOP("ChangeWords", "Name")},
        {u"consent_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Agreed on")},
        {u"withdrawn_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Withdrawn on")},
        {u"posting_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Posting")},
        {u"url"_s, QT_TRANSLATE_NOOP("ChangeWords", "Link to apply")},
        {u"opens_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Opens on")},
        {u"closes_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Closes on")},
        {u"posted_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Posted on")},
        {u"shared_by_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Shared by")},
        {u"checked_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Checked on")},
        {u"next_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Next review")},
        {u"code"_s, QT_TRANSLATE_NOOP("ChangeWords", "Question")},
        {u"flag"_s, QT_TRANSLATE_NOOP("ChangeWords", "Flag")},
        {u"is_rolling"_s, QT_TRANSLATE_NOOP("ChangeWords", "Rolling admission")},
        {u"places"_s, QT_TRANSLATE_NOOP("ChangeWords", "Places")},
        {u"organization_class"_s, QT_TRANSLATE_NOOP("ChangeWords", "Kind of organization")},
        {u"complaint_contact_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Contact for complaints")},
        {u"rights_text"_s, QT_TRANSLATE_NOOP("ChangeWords", "What we promise")},
        {u"work_class"_s, QT_TRANSLATE_NOOP("ChangeWords", "Kind of placement")},
        {u"faculty_id"_s, QT_TRANSLATE_NOOP("ChangeWords", "Faculty sponsor")},
        {u"from_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "First day")},
        {u"to_on"_s, QT_TRANSLATE_NOOP("ChangeWords", "Last day")},
        {u"is_excused"_s, QT_TRANSLATE_NOOP("ChangeWords", "Excused")}};
    const auto *word = words.value(column);
    return word ? ChangeWords::tr(word) : QString();
}

} // namespace rnf
