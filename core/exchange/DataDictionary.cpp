#include "exchange/DataDictionary.h"

#include "exchange/WholeFile.h"
#include "people/PersonFields.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct TableWords {
    const char *table, *meaning;
};

constexpr auto tableWords = std::to_array<TableWords>({
    {"absence", QT_TRANSLATE_NOOP("DataDictionary", "Days on which an intern is away")},
    {"account", QT_TRANSLATE_NOOP("DataDictionary", "Who works with the program")},
    {"account_grant", QT_TRANSLATE_NOOP("DataDictionary", "What somebody who works with the program was given to see")},
    {"action",
     QT_TRANSLATE_NOOP("DataDictionary", "Everything that was ever done, with its name, its time and whose hand it was")},
    {"agreement_signature", QT_TRANSLATE_NOOP("DataDictionary", "Who signed an agreement of learning")},
    {"answer_form", QT_TRANSLATE_NOOP("DataDictionary", "Forms that people are asked with, on paper or in a form service")},
    {"alt_value", QT_TRANSLATE_NOOP("DataDictionary", "What was known of people until another value took its place")},
    {"application", QT_TRANSLATE_NOOP("DataDictionary", "Who applied for the intern programme, and how far that is")},
    {"application_answer", QT_TRANSLATE_NOOP("DataDictionary", "What applicants answered to a question")},
    {"application_slot", QT_TRANSLATE_NOOP("DataDictionary", "When applicants have time")},
    {"assessment", QT_TRANSLATE_NOOP("DataDictionary", "How strongly somebody stands in a campaign, as seen on a day")},
    {"attachment", QT_TRANSLATE_NOOP("DataDictionary", "Scans and photos of cards; the files lie in “files”")},
    {"ballot", QT_TRANSLATE_NOOP("DataDictionary", "Votes on the proposals of an event")},
    {"ballot_issue", QT_TRANSLATE_NOOP("DataDictionary", "Who has voted on the screen; not what")},
    {"budget_line", QT_TRANSLATE_NOOP("DataDictionary", "What an event brings in or costs")},
    {"campaign", QT_TRANSLATE_NOOP("DataDictionary", "Campaigns")},
    {"campaign_level", QT_TRANSLATE_NOOP("DataDictionary", "What the levels of assessment of a campaign are called")},
    {"card", QT_TRANSLATE_NOOP("DataDictionary", "Signed cards")},
    {"certificate", QT_TRANSLATE_NOOP("DataDictionary", "What somebody is trained or licensed for")},
    {"change", QT_TRANSLATE_NOOP("DataDictionary",
                                 "Every row that an action changed, with what it said before; undo and history read it")},
    {"check_in", QT_TRANSLATE_NOOP("DataDictionary", "Who came through the door of an event, and when")},
    {"child", QT_TRANSLATE_NOOP("DataDictionary", "Children in the care of an event")},
    {"child_collector", QT_TRANSLATE_NOOP("DataDictionary", "Who may take a child home")},
    {"child_sign", QT_TRANSLATE_NOOP("DataDictionary", "When a child was brought and taken home")},
    {"committee", QT_TRANSLATE_NOOP("DataDictionary", "Committees and working groups")},
    {"committee_address", QT_TRANSLATE_NOOP("DataDictionary", "Addresses on the mailing list of a group")},
    {"committee_member", QT_TRANSLATE_NOOP("DataDictionary", "Who is in a group")},
    {"conflict_ack", QT_TRANSLATE_NOOP("DataDictionary", "Conflicts in a programme that somebody accepted, and why")},
    {"conflict_rule", QT_TRANSLATE_NOOP("DataDictionary", "How an event takes conflicts in its programme")},
    {"consent",
     QT_TRANSLATE_NOOP("DataDictionary", "Whether somebody may be reached in a way; the newest row of each way counts")},
    {"credit_report", QT_TRANSLATE_NOOP("DataDictionary", "Reports of hours to schools")},
    {"credit_step", QT_TRANSLATE_NOOP("DataDictionary", "Steps toward credit from a school")},
    {"custom_field", QT_TRANSLATE_NOOP("DataDictionary", "Fields of people that the office added")},
    {"custom_value", QT_TRANSLATE_NOOP("DataDictionary", "What those fields say of a person")},
    {"email", QT_TRANSLATE_NOOP("DataDictionary", "E-mail addresses of people")},
    {"employment", QT_TRANSLATE_NOOP("DataDictionary", "Who works where, since when and until when")},
    {"evaluation", QT_TRANSLATE_NOOP("DataDictionary", "What interns and the host say of each other")},
    {"evaluation_answer", QT_TRANSLATE_NOOP("DataDictionary", "The answers of an evaluation")},
    {"event", QT_TRANSLATE_NOOP("DataDictionary", "Events")},
    {"event_availability", QT_TRANSLATE_NOOP("DataDictionary", "When somebody or a room can take part in an event")},
    {"event_ext_id", QT_TRANSLATE_NOOP("DataDictionary", "Numbers that other programs know an event by")},
    {"event_kind", QT_TRANSLATE_NOOP("DataDictionary", "Kinds of events")},
    {"event_organization", QT_TRANSLATE_NOOP("DataDictionary", "Organizations that take part in an event")},
    {"event_series", QT_TRANSLATE_NOOP("DataDictionary", "Events that come again and again")},
    {"ext_id", QT_TRANSLATE_NOOP("DataDictionary", "Numbers that other programs or employers know a person by")},
    {"form_question", QT_TRANSLATE_NOOP("DataDictionary", "The questions of a form, and where the answers go")},
    {"goal_rating", QT_TRANSLATE_NOOP("DataDictionary", "How far an intern is with a goal")},
    {"id_block", QT_TRANSLATE_NOOP("DataDictionary", "Where the numbers of new rows begin on each computer")},
    {"import_mapping", QT_TRANSLATE_NOOP("DataDictionary", "How the columns of lists that came in were understood")},
    {"intake", QT_TRANSLATE_NOOP("DataDictionary", "Newcomers who offered help, until they were asked")},
    {"interaction", QT_TRANSLATE_NOOP("DataDictionary", "Conversations: with whom, by whom, when, and what is next")},
    {"intern_program", QT_TRANSLATE_NOOP("DataDictionary", "Rounds of the intern programme, with their rules")},
    {"interpreting", QT_TRANSLATE_NOOP("DataDictionary", "Interpreting at an event")},
    {"interview", QT_TRANSLATE_NOOP("DataDictionary", "Interviews with applicants")},
    {"leads", QT_TRANSLATE_NOOP("DataDictionary", "Who leads whom at work")},
    {"learning_area", QT_TRANSLATE_NOOP("DataDictionary", "What interns may learn")},
    {"learning_goal", QT_TRANSLATE_NOOP("DataDictionary", "What an intern wants to learn")},
    {"letter", QT_TRANSLATE_NOOP("DataDictionary", "Letters about interns")},
    {"letter_template", QT_TRANSLATE_NOOP("DataDictionary", "Templates of letters and e-mails")},
    {"letter_text", QT_TRANSLATE_NOOP("DataDictionary", "The text of a template in a language")},
    {"level_change", QT_TRANSLATE_NOOP("DataDictionary", "When an intern was trusted with more")},
    {"membership", QT_TRANSLATE_NOOP("DataDictionary", "Who is a member, since when and until when")},
    {"meta", QT_TRANSLATE_NOOP("DataDictionary", "What the file knows of itself")},
    {"monthly_logo", QT_TRANSLATE_NOOP("DataDictionary", "Pictures of the monthly report; the files lie in “files”")},
    {"monthly_plan", QT_TRANSLATE_NOOP("DataDictionary", "What the monthly report asks")},
    {"need", QT_TRANSLATE_NOOP("DataDictionary", "What somebody needs to take part in an event")},
    {"need_setting", QT_TRANSLATE_NOOP("DataDictionary", "How long needs are kept")},
    {"offer", QT_TRANSLATE_NOOP("DataDictionary", "Places offered to applicants")},
    {"organization", QT_TRANSLATE_NOOP("DataDictionary", "Employers and other organizations")},
    {"paper_tally", QT_TRANSLATE_NOOP("DataDictionary", "What two people counted on paper of a vote")},
    {"payment", QT_TRANSLATE_NOOP("DataDictionary", "Dues that were paid")},
    {"person", QT_TRANSLATE_NOOP("DataDictionary", "People")},
    {"address", QT_TRANSLATE_NOOP("DataDictionary", "Postal addresses of people")},
    {"person_list", QT_TRANSLATE_NOOP("DataDictionary", "Saved lists of people")},
    {"person_list_row", QT_TRANSLATE_NOOP("DataDictionary", "Who is on a list that was picked by hand")},
    {"person_name", QT_TRANSLATE_NOOP("DataDictionary", "Other names of people, also those that are only for finding")},
    {"person_skill", QT_TRANSLATE_NOOP("DataDictionary", "What somebody can do")},
    {"phone", QT_TRANSLATE_NOOP("DataDictionary", "Phone numbers of people")},
    {"pick", QT_TRANSLATE_NOOP("DataDictionary", "Which sessions people want to come to")},
    {"placement", QT_TRANSLATE_NOOP("DataDictionary", "Interns in a round of the programme")},
    {"posting", QT_TRANSLATE_NOOP("DataDictionary", "Advertisements of the intern programme")},
    {"posting_channel", QT_TRANSLATE_NOOP("DataDictionary", "Where an advertisement is published")},
    {"posting_testimonial", QT_TRANSLATE_NOOP("DataDictionary", "What an advertisement quotes")},
    {"proposal", QT_TRANSLATE_NOOP("DataDictionary", "What people propose for an event: the cards of the wall")},
    {"proposal_criterion", QT_TRANSLATE_NOOP("DataDictionary", "What the proposals of an event are judged by")},
    {"proposal_host", QT_TRANSLATE_NOOP("DataDictionary", "Who holds a proposal")},
    {"proposal_link",
     QT_TRANSLATE_NOOP("DataDictionary", "Proposals that are two although they look alike, or that follow each other")},
    {"proposal_review", QT_TRANSLATE_NOOP("DataDictionary", "How somebody judges a proposal")},
    {"registration",
     QT_TRANSLATE_NOOP("DataDictionary", "Who is on the list of an event, what they said, and whether they came")},
    {"registration_group", QT_TRANSLATE_NOOP("DataDictionary", "People who registered together")},
    {"registration_kind", QT_TRANSLATE_NOOP("DataDictionary", "Kinds of registration, with their price")},
    {"review", QT_TRANSLATE_NOOP("DataDictionary", "What was thought of an application")},
    {"rights_answer", QT_TRANSLATE_NOOP("DataDictionary", "Answers of a rights check")},
    {"rights_check", QT_TRANSLATE_NOOP("DataDictionary", "Rights checks of placements")},
    {"role_held", QT_TRANSLATE_NOOP("DataDictionary", "Who holds which role, since when and until when")},
    {"role_type", QT_TRANSLATE_NOOP("DataDictionary", "Kinds of roles")},
    {"room", QT_TRANSLATE_NOOP("DataDictionary", "Rooms of a venue")},
    {"rubric_item", QT_TRANSLATE_NOOP("DataDictionary", "What applications are judged by")},
    {"schedule_version", QT_TRANSLATE_NOOP("DataDictionary", "Drafts and releases of the programme of an event")},
    {"school", QT_TRANSLATE_NOOP("DataDictionary", "Schools")},
    {"school_policy", QT_TRANSLATE_NOOP("DataDictionary", "What a school asks for credit")},
    {"session", QT_TRANSLATE_NOOP("DataDictionary", "What is offered at an event")},
    {"session_before", QT_TRANSLATE_NOOP("DataDictionary", "Sessions that build on others")},
    {"session_ext_id", QT_TRANSLATE_NOOP("DataDictionary", "What programme files of others call a session")},
    {"session_person", QT_TRANSLATE_NOOP("DataDictionary", "Who does what in a session")},
    {"session_question", QT_TRANSLATE_NOOP("DataDictionary", "What people ask in a session")},
    {"session_signup", QT_TRANSLATE_NOOP("DataDictionary", "Who signed up for a session, or waits for a place in it")},
    {"session_theme", QT_TRANSLATE_NOOP("DataDictionary", "Which themes a session has")},
    {"session_track", QT_TRANSLATE_NOOP("DataDictionary", "Which tracks a session is part of")},
    {"setting", QT_TRANSLATE_NOOP("DataDictionary", "Settings of the office")},
    {"sheet", QT_TRANSLATE_NOOP("DataDictionary", "Numbered lists on paper")},
    {"sheet_row", QT_TRANSLATE_NOOP("DataDictionary", "The rows of those lists")},
    {"sheet_row_other", QT_TRANSLATE_NOOP("DataDictionary", "Who shares a row there")},
    {"shift", QT_TRANSLATE_NOOP("DataDictionary", "Working shifts at a worksite")},
    {"shift_sign_up", QT_TRANSLATE_NOOP("DataDictionary", "Who is on a volunteer shift, and what they worked")},
    {"skill", QT_TRANSLATE_NOOP("DataDictionary", "What people can do")},
    {"slot", QT_TRANSLATE_NOOP("DataDictionary", "When and where a session or a break takes place")},
    {"speaker_profile", QT_TRANSLATE_NOOP("DataDictionary", "What programmes say of somebody who speaks")},
    {"staffing_need", QT_TRANSLATE_NOOP("DataDictionary", "How many people a shift takes in each role")},
    {"stipend_line", QT_TRANSLATE_NOOP("DataDictionary", "What an intern gets for a month")},
    {"stipend_rule", QT_TRANSLATE_NOOP("DataDictionary", "How stipends are counted")},
    {"stipend_run", QT_TRANSLATE_NOOP("DataDictionary", "Months of stipends")},
    {"suppression", QT_TRANSLATE_NOOP("DataDictionary", "Numbers and addresses that are not to be reached and belonged to "
                                                        "nobody here when that was said")},
    {"tag", QT_TRANSLATE_NOOP("DataDictionary", "Tags")},
    {"tagging", QT_TRANSLATE_NOOP("DataDictionary", "Who has which tag")},
    {"task", QT_TRANSLATE_NOOP("DataDictionary", "Tasks")},
    {"task_person", QT_TRANSLATE_NOOP("DataDictionary", "Who was asked to do a task, and who does it")},
    {"task_template", QT_TRANSLATE_NOOP("DataDictionary", "Checklists that make tasks for an event")},
    {"task_template_item", QT_TRANSLATE_NOOP("DataDictionary", "The lines of a checklist")},
    {"testimonial", QT_TRANSLATE_NOOP("DataDictionary", "What former interns say, and whether it may be quoted")},
    {"theme", QT_TRANSLATE_NOOP("DataDictionary", "What the sessions of an event are about")},
    {"time_entry", QT_TRANSLATE_NOOP("DataDictionary", "Hours: who worked when, how long, and on what")},
    {"time_offer", QT_TRANSLATE_NOOP("DataDictionary", "When somebody can help, and for how long")},
    {"timer", QT_TRANSLATE_NOOP("DataDictionary", "Clocks that are running")},
    {"timesheet", QT_TRANSLATE_NOOP("DataDictionary", "Weeks of hours, handed in and approved")},
    {"track", QT_TRANSLATE_NOOP("DataDictionary", "Threads through the programme of an event")},
    {"unit", QT_TRANSLATE_NOOP("DataDictionary", "Departments and other parts of a worksite")},
    {"venue", QT_TRANSLATE_NOOP("DataDictionary", "Places of events")},
    {"volunteer_role", QT_TRANSLATE_NOOP("DataDictionary", "What volunteers do on a shift")},
    {"volunteer_shift", QT_TRANSLATE_NOOP("DataDictionary", "Volunteer shifts of an event")},
    {"vote", QT_TRANSLATE_NOOP("DataDictionary", "What was voted; nobody’s name is on it")},
    {"wage_rate", QT_TRANSLATE_NOOP("DataDictionary", "What an hour of work is paid")},
    {"wall", QT_TRANSLATE_NOOP("DataDictionary", "The wall of an event, on which proposals get a time and a room")},
    {"wall_place", QT_TRANSLATE_NOOP("DataDictionary", "Which card hangs where on the wall")},
    {"wall_room", QT_TRANSLATE_NOOP("DataDictionary", "The rooms of the wall")},
    {"wall_time", QT_TRANSLATE_NOOP("DataDictionary", "The times of the wall")},
    {"work_area", QT_TRANSLATE_NOOP("DataDictionary", "What hours are spent on")},
    {"worksite", QT_TRANSLATE_NOOP("DataDictionary", "Worksites of an employer")},
});

/// The field of a person that stands in this column and nowhere else.
const PersonField *fieldIn(const QString &table, const QString &column)
{
    const auto &fields = PersonFields::all();
    const auto field = std::ranges::find_if(fields, [&](const PersonField &one) {
        return one.place.table && QLatin1String(one.place.table) == table && !one.place.onlyColumn
            && QLatin1String(one.place.column) == column;
    });
    return field == fields.end() ? nullptr : &*field;
}

} // namespace

QStringList DataDictionary::labels()
{
    return {tr("table"), tr("column"), tr("type"), tr("always has a value"), tr("meaning"), tr("refers to")};
}

QList<QStringList> DataDictionary::lines(const QList<WholeTable> &tables)
{
    QList<QStringList> lines;
    for (const auto &table : tables) {
        lines += QStringList{table.name, {}, {}, {}, meaning(table.name), {}};
        for (const auto &column : table.columns)
            lines += QStringList{table.name,
                                 column.name,
                                 kind(column),
                                 column.isRequired || table.key.contains(column.name) ? tr("yes") : tr("no"),
                                 meaning(table, column),
                                 column.refersTo.isEmpty() ? QString() : column.refersTo + u".id"_s};
    }
    return lines;
}

QString DataDictionary::meaning(const QString &table)
{
    const auto words =
        std::ranges::find_if(tableWords, [&](const TableWords &one) { return QLatin1String(one.table) == table; });
    return words == tableWords.end() ? QString(table).replace(u'_', u' ') : tr(words->meaning);
}

QString DataDictionary::kind(const WholeTable::Column &column)
{
    const QString &name = column.name;
    if (column.isBytes())
        return tr("bytes");
    if (name.endsWith(u"_on"_s))
        return tr("day (2026-11-27)");
    if (name.endsWith(u"_at"_s))
        return tr("moment (UTC)");
    if (column.type == "TEXT"_L1)
        return tr("text");
    const bool isFlag = name.startsWith(u"is_"_s) || name.startsWith(u"has_"_s) || name.startsWith(u"can_"_s);
    return isFlag ? tr("1 for yes, 0 for no") : tr("whole number");
}

QString DataDictionary::meaning(const WholeTable &table, const WholeTable::Column &column)
{
    const QString &name = column.name;
    const QString plain = name.section(u'_', 0, -2).replace(u'_', u' ');
    if (!column.words.isEmpty())
        return tr("one of: %1").arg(column.words.join(u", "_s));
    if (name == "id"_L1)
        return tr("the number of the row, by which others refer to it");
    if (!column.refersTo.isEmpty())
        return tr("the row of “%1” that it belongs to (%2)").arg(column.refersTo, plain);
    if (const auto *field = fieldIn(table.name, name))
        return PersonFields::label(*field);
    if (name.endsWith(u"_cents"_s))
        return tr("%1, in cents").arg(plain);
    if (name.endsWith(u"_min"_s))
        return tr("%1, in minutes").arg(plain);
    return QString(name).replace(u'_', u' ');
}

QString DataDictionary::readme(const QString &organization, int schemaVersion)
{
    const auto line = [](const QString &file, const QString &what) { return file.leftJustified(16) + what; };
    const QStringList lines{
        tr("Everything from the workspace of %1").arg(organization.isEmpty() ? tr("an office") : organization),
        {},
        tr("THIS FOLDER IS NOT PROTECTED. Whoever has it can read everything in it: names, addresses, conversations, "
           "assessments, needs and evaluations. Keep it where you would keep the paper, and delete it when it has served."),
        {},
        tr("What is in it"),
        {},
        line(u"tables/…"_s, tr("one CSV file for each table; the first line names the columns")),
        line(u"files/…"_s, tr("scans, photos and pictures; a cell in the column “content” names its file")),
        line(WholeFile::dictionary, tr("what each table and each column means")),
        line(WholeFile::contents, tr("how many rows each file has, and a checksum of it")),
        line(WholeFile::about, tr("when and by which version this was written")),
        {},
        tr("How the tables are written"),
        {},
        tr("UTF-8, commas, text in double quotes. A cell with nothing in it has no value; \"\" is a text without letters. "
           "Days are written 2026-11-27, moments in UTC. Text that a spreadsheet would take for a formula has an apostrophe "
           "before it; take that off to have the text as it was."),
        {},
        tr("How it becomes a workspace again"),
        {},
        u"rankandfile new WORKSPACE --from THIS-FOLDER"_s,
        {},
        tr("makes a new workspace with the same rows, the same history and the same undo. It takes the folder only as it "
           "was "
           "written: to change something, change it in the workspace. Version of the tables: %1.")
            .arg(schemaVersion)};
    return lines.join(u'\n') + u'\n';
}

} // namespace rnf
