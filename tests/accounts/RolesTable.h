#pragma once

#include "accounts/RolesCast.h"

// What safety.md says in "Roles and restricted content", for the test that holds the program to it.
namespace rnf {

/// Who asks: a role, and what it was given beside.
struct RolesAsking {
    QString name;
    Session session;
    bool isOrganizer() const { return session.role == Role::Organizer; }
    bool isIntern() const { return session.role == Role::Intern; }
    bool isViewer() const { return session.role == Role::Viewer; }
    const Grants &grants() const { return session.grants; }
};

/// The kinds of record of safety.md, "Roles and restricted content": which of somebody's rows who asks reads.
enum class RolesKind {
    Words,        ///< the words that everybody uses: tags, employers, kinds of events
    OfficeWords,  ///< those that a viewer has no use for
    Organizers,   ///< for organizers alone
    Units,        ///< for organizers alone, of the people of their units
    Names,        ///< who there is, and where they work: viewers too, without contact details
    People,       ///< what is known of people, and how they are reached
    Restricted,   ///< what was said, who leads whom: to interns their own entries, and to viewers never
    Assessments,  ///< the same, and by grant those of the people that are seen
    PrivateNames, ///< kept for finding alone, so nobody reads them but organizers and whoever wrote them down
    Lists,        ///< given lists; a viewer reads all
    ListRows,
    Lead,       ///< the intern programme as a whole
    Placements, ///< one's own part in it, that of those one supervises, or all
    Programs,
    Application,
    Tasks,
    Hours,
    TasksAsked,
    Schedule,      ///< what is on: a viewer too
    EventInside,   ///< how an event comes about
    Shifts,        ///< one's own, those of given events, and the schedule
    SignUps,       ///< who comes; a viewer counts them
    Registrations, ///< the same, of the people of one's units
    Certificates,
    Needs,
    Interpreting,
    Budgets,
    Sheets,
    Votes,
    Reviews,
    Reports
};

inline const QHash<QString, RolesKind> &kinds()
{
    using enum RolesKind;
    static const QHash<QString, RolesKind> kinds{
        {QStringLiteral("tag"), Words},
        {QStringLiteral("custom_field"), Words},
        {QStringLiteral("organization"), Words},
        {QStringLiteral("worksite"), Words},
        {QStringLiteral("unit"), Words},
        {QStringLiteral("shift"), Words},
        {QStringLiteral("job_title"), Words},
        {QStringLiteral("skill"), Words},
        {QStringLiteral("work_area"), Words},
        {QStringLiteral("role_type"), Words},
        {QStringLiteral("volunteer_role"), Words},
        {QStringLiteral("venue"), Words},
        {QStringLiteral("room"), Words},
        {QStringLiteral("event_kind"), Words},
        {QStringLiteral("event_series"), Words},
        {QStringLiteral("committee"), Words},
        {QStringLiteral("school"), OfficeWords},
        {QStringLiteral("learning_area"), OfficeWords},
        {QStringLiteral("campaign"), OfficeWords},
        {QStringLiteral("campaign_level"), OfficeWords},
        {QStringLiteral("import_mapping"), OfficeWords},
        {QStringLiteral("answer_form"), OfficeWords},
        {QStringLiteral("form_question"), OfficeWords},
        {QStringLiteral("school_policy"), OfficeWords},
        {QStringLiteral("credit_step"), OfficeWords},
        {QStringLiteral("committee_address"), Organizers},
        {QStringLiteral("letter_template"), Organizers},
        {QStringLiteral("letter_text"), Organizers},
        {QStringLiteral("task_template"), Organizers},
        {QStringLiteral("task_template_item"), Organizers},
        {QStringLiteral("payment"), Units},
        {QStringLiteral("person_merge"), Units},
        {QStringLiteral("person"), Names},
        {QStringLiteral("tagging"), Names},
        {QStringLiteral("employment"), Names},
        {QStringLiteral("role_held"), Names},
        {QStringLiteral("committee_member"), Names},
        {QStringLiteral("speaker_profile"), Names},
        {QStringLiteral("phone"), People},
        {QStringLiteral("email"), People},
        {QStringLiteral("address"), People},
        {QStringLiteral("ext_id"), People},
        {QStringLiteral("consent"), People},
        {QStringLiteral("custom_value"), People},
        {QStringLiteral("alt_value"), People},
        {QStringLiteral("not_duplicate"), People},
        {QStringLiteral("person_skill"), People},
        {QStringLiteral("time_offer"), People},
        {QStringLiteral("intake"), People},
        {QStringLiteral("membership"), People},
        {QStringLiteral("person_name"), PrivateNames},
        {QStringLiteral("interaction"), Restricted},
        {QStringLiteral("card"), Restricted},
        {QStringLiteral("attachment"), Restricted},
        {QStringLiteral("leads"), Restricted},
        {QStringLiteral("assessment"), Assessments},
        {QStringLiteral("person_list"), Lists},
        {QStringLiteral("person_list_row"), ListRows},
        {QStringLiteral("monthly_logo"), Reports},
        {QStringLiteral("monthly_plan"), Reports},
        {QStringLiteral("placement"), Placements},
        {QStringLiteral("absence"), Placements},
        {QStringLiteral("learning_goal"), Placements},
        {QStringLiteral("goal_rating"), Placements},
        {QStringLiteral("level_change"), Placements},
        {QStringLiteral("evaluation"), Placements},
        {QStringLiteral("evaluation_answer"), Placements},
        {QStringLiteral("letter"), Placements},
        {QStringLiteral("credit_report"), Placements},
        {QStringLiteral("agreement_signature"), Placements},
        {QStringLiteral("intern_program"), Programs},
        {QStringLiteral("testimonial"), Placements},
        {QStringLiteral("posting"), Lead},
        {QStringLiteral("posting_channel"), Lead},
        {QStringLiteral("posting_testimonial"), Lead},
        {QStringLiteral("rubric_item"), Lead},
        {QStringLiteral("review"), Lead},
        {QStringLiteral("interview"), Lead},
        {QStringLiteral("offer"), Lead},
        {QStringLiteral("stipend_rule"), Lead},
        {QStringLiteral("stipend_run"), Lead},
        {QStringLiteral("stipend_line"), Lead},
        {QStringLiteral("wage_rate"), Lead},
        {QStringLiteral("rights_check"), Lead},
        {QStringLiteral("rights_answer"), Lead},
        {QStringLiteral("application"), Application},
        {QStringLiteral("application_slot"), Application},
        {QStringLiteral("application_answer"), Application},
        {QStringLiteral("task"), Tasks},
        {QStringLiteral("task_person"), TasksAsked},
        {QStringLiteral("timesheet"), Hours},
        {QStringLiteral("time_entry"), Hours},
        {QStringLiteral("timer"), TasksAsked},
        {QStringLiteral("event"), Shifts},
        {QStringLiteral("volunteer_shift"), Shifts},
        {QStringLiteral("staffing_need"), Shifts},
        {QStringLiteral("shift_sign_up"), Shifts},
        {QStringLiteral("certificate"), Certificates},
        {QStringLiteral("registration_kind"), Schedule},
        {QStringLiteral("registration_group"), Schedule},
        {QStringLiteral("track"), Schedule},
        {QStringLiteral("theme"), Schedule},
        {QStringLiteral("session"), Schedule},
        {QStringLiteral("session_track"), Schedule},
        {QStringLiteral("session_theme"), Schedule},
        {QStringLiteral("session_person"), Schedule},
        {QStringLiteral("session_before"), Schedule},
        {QStringLiteral("schedule_version"), Schedule},
        {QStringLiteral("slot"), Schedule},
        {QStringLiteral("pick"), Schedule},
        {QStringLiteral("session_signup"), Schedule},
        {QStringLiteral("wall"), Schedule},
        {QStringLiteral("wall_time"), Schedule},
        {QStringLiteral("wall_room"), Schedule},
        {QStringLiteral("wall_place"), Schedule},
        {QStringLiteral("event_ext_id"), EventInside},
        {QStringLiteral("session_ext_id"), EventInside},
        {QStringLiteral("event_availability"), EventInside},
        {QStringLiteral("conflict_rule"), EventInside},
        {QStringLiteral("conflict_ack"), EventInside},
        {QStringLiteral("session_question"), EventInside},
        {QStringLiteral("proposal"), EventInside},
        {QStringLiteral("proposal_host"), EventInside},
        {QStringLiteral("proposal_link"), EventInside},
        {QStringLiteral("proposal_criterion"), EventInside},
        {QStringLiteral("ballot"), EventInside},
        {QStringLiteral("proposal_review"), Reviews},
        {QStringLiteral("vote"), Votes},
        {QStringLiteral("ballot_issue"), Votes},
        {QStringLiteral("paper_tally"), Votes},
        {QStringLiteral("registration"), Registrations},
        {QStringLiteral("check_in"), Registrations},
        {QStringLiteral("need"), Needs},
        {QStringLiteral("child"), Needs},
        {QStringLiteral("child_collector"), Needs},
        {QStringLiteral("child_sign"), Needs},
        {QStringLiteral("interpreting"), Interpreting},
        {QStringLiteral("need_setting"), Interpreting},
        {QStringLiteral("budget_line"), Budgets},
        {QStringLiteral("event_organization"), Budgets},
        {QStringLiteral("sheet"), Sheets},
        {QStringLiteral("sheet_row"), Sheets},
        {QStringLiteral("sheet_row_other"), Sheets},
        {QStringLiteral("suppression"), OfficeWords}, // said of single ones below
    };
    return kinds;
}

/// Whom somebody sees.
inline bool sees(const RolesAsking &who, Member member)
{
    if (who.isViewer())
        return true;
    if (who.isOrganizer())
        return who.grants().units.isEmpty() || member == Member::InUnit;
    switch (member) {
    case Member::Own:
    case Member::Made:
        return true;
    case Member::Listed:
        return !who.grants().lists.isEmpty() || !who.grants().exportLists.isEmpty() || who.grants().programmeLead;
    case Member::Coming:
        return !who.grants().events.isEmpty() || who.grants().programmeLead;
    case Member::Supervised:
        return who.grants().supervisor || who.grants().programmeLead;
    case Member::InUnit:
    case Member::Hidden:
        return who.grants().programmeLead; // they have a part in the programme too
    }
    return false;
}

/// The table of safety.md.
inline bool reads(const RolesAsking &who, const QString &table, Member member)
{
    using enum RolesKind;
    const bool isGivenEvent = who.isOrganizer() || (member == Member::Coming && !who.grants().events.isEmpty());
    const bool isOwn = member == Member::Own, isOwnEntry = isOwn || member == Member::Made;
    const bool seesPerson = sees(who, member), isOrganizer = who.isOrganizer(), looksOn = who.isViewer();
    if (table == QLatin1String("suppression"))
        return isOrganizer || (!looksOn && member == Member::Made);
    switch (kinds().value(table)) {
    case Words:
        return true;
    case Reports:
        return isOrganizer || looksOn;
    case OfficeWords:
        return !looksOn;
    case Organizers:
        return isOrganizer;
    case Votes:
        return isOrganizer;
    case Units:
        return isOrganizer && seesPerson;
    case Names:
        return seesPerson;
    case People:
        return seesPerson && !looksOn;
    case PrivateNames: // those of everybody here are private
        return seesPerson && !looksOn && (isOrganizer || member == Member::Made);
    case Restricted:
        return isOrganizer
                 ? seesPerson
                 : !looksOn
                       && (member == Member::Made
                           || (isOwn && (table == QLatin1String("interaction") || table == QLatin1String("card"))));
    case Assessments:
        return isOrganizer ? seesPerson : !looksOn && (isOwnEntry || (who.grants().assessments && seesPerson));
    case Lists:
        return isOrganizer || looksOn || member == Member::Made
            || (member == Member::Listed && !(who.grants().lists + who.grants().exportLists).isEmpty());
    case ListRows:
        return looksOn
            || (seesPerson
                && (isOrganizer || member == Member::Made
                    || (member == Member::Listed && !(who.grants().lists + who.grants().exportLists).isEmpty())));
    case Lead:
        return !looksOn && who.grants().programmeLead;
    case Placements:
    case Programs:
        return !looksOn
            && (who.grants().programmeLead || (isOwn && who.session.person.isValid())
                || (member == Member::Supervised && who.grants().supervisor));
    case Application:
        return !looksOn && (who.grants().programmeLead || (isOwn && who.session.person.isValid()));
    case Tasks:
    case Hours:
        return isOrganizer
            || (!looksOn
                && (isOwn || who.grants().programmeLead || (member == Member::Supervised && who.grants().supervisor)));
    case TasksAsked:
        return isOrganizer || (!looksOn && isOwn);
    case Schedule:
        return looksOn || isGivenEvent;
    case EventInside:
        return isGivenEvent;
    case Shifts:
    case SignUps:
        return looksOn || isGivenEvent || isOwn;
    case Registrations:
        return looksOn || (isOrganizer ? seesPerson : isGivenEvent || isOwn);
    case Certificates:
        return isOrganizer ? seesPerson : !looksOn && isOwn;
    case Needs:
        return !looksOn && who.session.seesNeeds && (isOrganizer ? seesPerson : isGivenEvent || isOwn);
    case Interpreting:
        return !looksOn && who.session.seesNeeds && isGivenEvent;
    case Budgets:
        return !looksOn && who.grants().budgets && isGivenEvent;
    case Sheets:
        if (isOrganizer)
            return table == QLatin1String("sheet") || seesPerson;
        return !looksOn && (isGivenEvent || member == Member::Made);
    case Reviews:
        return isOrganizer || (!looksOn && isOwnEntry);
    }
    return false;
}

/// Of rows that are read, what is not said.
inline bool isBlank(const RolesAsking &who, const QString &table, const QString &column)
{
    return who.isViewer()
        && (column == QLatin1String("note")
            || (table == QLatin1String("shift_sign_up") && column == QLatin1String("reason")));
}

/// What an intern writes of what is read; an organizer writes all of it, and a viewer nothing.
inline bool internWrites(const RolesAsking &who, const QString &table, Member member)
{
    const RolesKind kind = kinds().value(table);
    if (kind == RolesKind::Lead || kind == RolesKind::Application || kind == RolesKind::Programs
        || kind == RolesKind::Placements) {
        static const QStringList ownSide{QStringLiteral("learning_goal"), QStringLiteral("goal_rating"),
                                         QStringLiteral("evaluation"),    QStringLiteral("evaluation_answer"),
                                         QStringLiteral("letter"),        QStringLiteral("testimonial")};
        return who.grants().programmeLead || ownSide.contains(table);
    }
    static const QStringList writes{QStringLiteral("person"),
                                    QStringLiteral("phone"),
                                    QStringLiteral("email"),
                                    QStringLiteral("address"),
                                    QStringLiteral("ext_id"),
                                    QStringLiteral("consent"),
                                    QStringLiteral("custom_value"),
                                    QStringLiteral("alt_value"),
                                    QStringLiteral("not_duplicate"),
                                    QStringLiteral("person_skill"),
                                    QStringLiteral("time_offer"),
                                    QStringLiteral("intake"),
                                    QStringLiteral("person_name"),
                                    QStringLiteral("tagging"),
                                    QStringLiteral("employment"),
                                    QStringLiteral("suppression"),
                                    QStringLiteral("interaction"),
                                    QStringLiteral("assessment"),
                                    QStringLiteral("card"),
                                    QStringLiteral("attachment"),
                                    QStringLiteral("leads"),
                                    QStringLiteral("task"),
                                    QStringLiteral("task_person"),
                                    QStringLiteral("timesheet"),
                                    QStringLiteral("time_entry"),
                                    QStringLiteral("timer"),
                                    QStringLiteral("check_in"),
                                    QStringLiteral("need"),
                                    QStringLiteral("child"),
                                    QStringLiteral("child_collector"),
                                    QStringLiteral("child_sign"),
                                    QStringLiteral("interpreting"),
                                    QStringLiteral("need_setting"),
                                    QStringLiteral("budget_line"),
                                    QStringLiteral("event_organization"),
                                    QStringLiteral("sheet"),
                                    QStringLiteral("sheet_row"),
                                    QStringLiteral("sheet_row_other")};
    static const QStringList ownWords{
        QStringLiteral("tag"),       QStringLiteral("organization"), QStringLiteral("worksite"),
        QStringLiteral("unit"),      QStringLiteral("shift"),        QStringLiteral("skill"),
        QStringLiteral("job_title"), QStringLiteral("work_area"),    QStringLiteral("learning_area")};
    if (ownWords.contains(table))
        return member == Member::Made;
    if (table == QLatin1String("shift_sign_up"))
        return member == Member::Own;
    if (table == QLatin1String("registration"))
        return member == Member::Coming && !who.grants().events.isEmpty();
    return writes.contains(table);
}

} // namespace rnf
