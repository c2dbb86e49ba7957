#include "merges/MergePlan.h"

namespace rnf {
namespace {

using enum MergeRule::How;
using How = JoinRule::How;

/// What people say to an event, the firmest first.
const QList<const char *> answers{"yes", "offered",   "waitlisted", "pending", "maybe",
                                  "no",  "cancelled", "refused",    "expired"};
const QList<const char *> attendances{"attended", "partial", "excused", "no_show", "untracked"};
/// Where somebody stands with a shift: what was worked before what is agreed, and that before what is off.
const QList<const char *> signUps{"completed", "left_early", "arrived", "confirmed", "approved",  "swap_open", "requested",
                                  "offered",   "covered",    "excused", "no_show",   "cancelled", "declined",  "untracked"};

std::vector<MergeRule> ofPeople()
{
    return {
        {"account", "person_id", Forbids, QT_TRANSLATE_NOOP("MergePlan", "Accounts")},
        {"timer", "person_id", Forbids, QT_TRANSLATE_NOOP("MergePlan", "Running timers")},
        {"phone", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Phone numbers")},
        {"email", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "E-mail addresses")},
        {"address", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Addresses")},
        {"ext_id", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Numbers of other systems")},
        {"consent", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Consents")},
        {"tagging", "person_id", SameFact, QT_TRANSLATE_NOOP("MergePlan", "Tags"), {"tag_id"}},
        {"custom_value", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Values in fields of our own")},
        {"employment", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Jobs")},
        {"person_name", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Other names")},
        {"alt_value", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Values from earlier merges")},
        {"not_duplicate", "person_id", SameFact, QT_TRANSLATE_NOOP("MergePlan", "People they are not"), {"other_id"}},
        {"not_duplicate", "other_id", SameFact, QT_TRANSLATE_NOOP("MergePlan", "People they are not"), {"person_id"}},
        {"person_merge", "kept_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Earlier merges")},
        {"person_list_row", "person_id", SameFact, QT_TRANSLATE_NOOP("MergePlan", "Places in lists"), {"person_list_id"}},
        {"interaction", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Conversations")},
        {"interaction", "organizer_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Conversations with others")},
        {"interaction", "assigned_to_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Next steps to take")},
        {"sheet_row", "person_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Rows of sheets")},
        {"sheet_row_other", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Rows of sheets")},
    };
}

std::vector<MergeRule> ofStanding()
{
    return {
        {"assessment", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Assessments")},
        {"assessment", "assessor_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Assessments of others")},
        {"card", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Cards")},
        {"card", "witness_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Cards they witnessed")},
        {"attachment", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Scans")},
        {"membership", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Memberships")},
        {"payment", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Dues")},
        {.table = "role_held",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Roles"),
         .key = {"role_type_id", "unit_id", "shift_id"},
         .ended = "end_on",
         .columns = {{"start_on", How::Smallest}}},
        {"leads", "person_id", SameFact, QT_TRANSLATE_NOOP("MergePlan", "Leaders"), {"leader_id"}},
        {"leads", "leader_id", SameFact, QT_TRANSLATE_NOOP("MergePlan", "People they lead"), {"person_id"}},
        {"committee", "contact_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Groups they are the contact of")},
        {"committee", "buddy_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Groups whose newcomers they meet")},
        {.table = "committee_member",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Memberships of groups"),
         .key = {"committee_id"},
         .ended = "until_on",
         .columns = {{"since_on", How::Smallest}}},
        {"committee_address", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Addresses on mailing lists")},
    };
}

std::vector<MergeRule> ofWork()
{
    return {
        {.table = "person_skill",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Skills"),
         .key = {"skill_id"},
         .columns = {{"level", How::Strongest, {"has", "wants_to_learn"}}}},
        {"time_offer", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Offers of time")},
        {"intake", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "Offers of help")},
        {"task", "assignee_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Tasks they answer for")},
        {.table = "task_person",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Asks for tasks"),
         .key = {"task_id"},
         .columns = {{"answer", How::State, {"agreed", "declined", "asked"}}, {"asked_at", How::Smallest}}},
    };
}

std::vector<MergeRule> ofHours()
{
    return {
        {"timesheet", "person_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Week sheets")},
        {"time_entry", "person_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Entries of hours")},
    };
}

std::vector<MergeRule> ofEvents()
{
    return {
        {"event", "lead_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Events they lead")},
        {.table = "registration",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Registrations for events"),
         .key = {"event_id"},
         .columns = {{"rsvp", How::State, answers},
                     {"answered_at", How::WithState},
                     {"waiting_since", How::WithState},
                     {"offer_expires_at", How::WithState},
                     {"registration_kind_id", How::WithState}, // or a place of another kind would be taken unasked
                     {"attendance", How::Strongest, attendances},
                     {"confirm_stage", How::Largest},
                     {"is_walk_in", How::Smallest},
                     {"due_cents", How::Largest},
                     {"paid_cents", How::Sum}}},
        {.table = "certificate",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Certificates"),
         .key = {"kind"},
         .columns = {{"expires_on", How::LastOrNever}}},
        {.table = "shift_sign_up",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Sign-ups for shifts"),
         .key = {"volunteer_shift_id"},
         .columns = {{"status", How::State, signUps},
                     {"volunteer_role_id", How::WithState},
                     {"planned_from_at", How::WithState},
                     {"planned_to_at", How::WithState},
                     {"actual_from_at", How::WithState},
                     {"actual_to_at", How::WithState},
                     {"covers_id", How::WithState},
                     {"asked_at", How::WithState},
                     {"reason", How::WithState}}},
        {"need", "owner_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Needs they see to")},
        {"child_collector",
         "person_id",
         SameFact,
         QT_TRANSLATE_NOOP("MergePlan", "Children they may collect"),
         {"child_id"}},
        {"child_sign", "in_by_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Children they brought")},
        {"child_sign", "out_by_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Children they collected")},
        {"session_person",
         "person_id",
         SameFact,
         QT_TRANSLATE_NOOP("MergePlan", "Parts in sessions"),
         {"session_id", "role"}},
        {"speaker_profile", "person_id", SameFact, QT_TRANSLATE_NOOP("MergePlan", "What programmes say of them")},
        {"session_question", "asker_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Questions they asked in sessions")},
        {"proposal", "proposer_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Proposals for events")},
        {.table = "proposal_host",
         .column = "person_id",
         .how = SameFact,
         .what = QT_TRANSLATE_NOOP("MergePlan", "Cards they hold"),
         .key = {"proposal_id"},
         .columns = {{"answer", How::Strongest, {"yes", "invited", "no"}}}},
        {"proposal_review",
         "reviewer_id",
         Yields,
         QT_TRANSLATE_NOOP("MergePlan", "Scores they gave to proposals"),
         {"proposal_id", "criterion_id"}},
        {"event_availability", "person_id", Belongs, QT_TRANSLATE_NOOP("MergePlan", "When they can at an event")},
        {"conflict_ack", "person_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Accepted conflicts in a programme")},
        {"interpreting", "interpreter_1_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Interpretation")},
        {"interpreting", "interpreter_2_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Interpretation")},
    };
}

std::vector<MergeRule> ofInterns()
{
    return {
        {"intern_program", "complaint_contact_id", Moves,
         QT_TRANSLATE_NOOP("MergePlan", "Programmes they are the contact of")},
        // Equal as they may be, each has a history of its own.
        {"placement", "person_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Placements")},
        {"placement", "supervisor_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Placements they supervise")},
        {"placement", "faculty_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Placements of their students")},
        {"level_change", "supervisor_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Decisions on responsibility")},
        {"stipend_line", "person_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Stipends")},
        {"evaluation", "author_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Evaluations they write")},
        {"letter", "signer_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Letters they signed")},
        {"posting_channel", "shared_by_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Postings they shared")},
        {"application", "person_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Applications")},
        // Scores are not read by everybody, so one that does not stand for them stands for nobody instead of being noted.
        {"review",
         "reviewer_id",
         Yields,
         QT_TRANSLATE_NOOP("MergePlan", "Scores they gave"),
         {"application_id", "rubric_item_id"}},
        {"interview", "interviewer_id", Moves, QT_TRANSLATE_NOOP("MergePlan", "Interviews they held")},
    };
}

} // namespace

const std::vector<MergeRule> &MergePlan::rules()
{
    static const std::vector<MergeRule> rules = [] {
        std::vector<MergeRule> all;
        const auto add = [&](std::vector<MergeRule> some, Operation reading) {
            for (auto &rule : some) {
                rule.reading = reading;
                all.push_back(std::move(rule));
            }
        };
        for (const auto &some : {ofPeople(), ofStanding(), ofWork()})
            add(some, Operation::ReadPeople);
        add(ofHours(), Operation::LeadWork);
        add(ofEvents(), Operation::ReadPeople);
        add(ofInterns(), Operation::LeadInterns);
        return all;
    }();
    return rules;
}

const std::vector<MergeLink> &MergePlan::links()
{
    static const std::vector<MergeLink> links{
        {"leads", "person_id", "leader_id"},
        {"not_duplicate", "person_id", "other_id"},
        {"sheet_row_other", "person_id", "person_id", "sheet_row", "sheet_row_id"},
    };
    return links;
}

const MergeRule *MergePlan::rivals(const QString &table)
{
    static const MergeRule signUps{
        .table = "session_signup",
        .column = "registration_id",
        .how = SameFact,
        .what = "",
        .key = {"session_id"},
        .columns = {{"status", How::State, {"attended", "in", "waiting", "out"}}, {"position", How::WithState}}};
    return table == QLatin1String(signUps.table) ? &signUps : nullptr;
}

bool MergePlan::isTold(const Session &session, const MergeRule &rule, const TableShapes &shapes)
{
    const auto *shape = shapes.find(QString::fromLatin1(rule.table));
    return shape && shape->hasImages() && Policy::allows(session, shape->reading) && Policy::allows(session, rule.reading);
}

void MergePlan::count(QList<MovedRows> &moved, const MergeRule &rule, qint64 rows)
{
    if (rows == 0)
        return;
    const QString what = tr(rule.what);
    if (const auto known = std::ranges::find(moved, what, &MovedRows::what); known != moved.end())
        known->count += rows;
    else
        moved += {what, rows};
}

} // namespace rnf
