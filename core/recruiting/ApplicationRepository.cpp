#include "recruiting/ApplicationRepository.h"

#include "recruiting/RecruitingSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const char *const owner = "application_id";

QList<Column<Application>> applicationColumns()
{
    return {columnFor<&Application::program>("program_id"),
            columnFor<&Application::person>("person_id"),
            columnFor<&Application::source>("source_code"),
            columnFor<&Application::receivedOn>("received_on"),
            columnFor<&Application::weekMin>("week_min"),
            columnFor<&Application::weeks>("weeks"),
            columnFor<&Application::startWishOn>("start_wish_on"),
            columnFor<&Application::school>("school_id"),
            columnFor<&Application::major>("major"),
            columnFor<&Application::wantsCredit>("wants_credit"),
            columnFor<&Application::wantsStipend>("wants_stipend"),
            columnFor<&Application::status>("status"),
            columnFor<&Application::statusOn>("status_on"),
            columnFor<&Application::decidedOn>("decided_on"),
            columnFor<&Application::declineReason>("decline_reason"),
            columnFor<&Application::note>("note"),
            columnFor<&Application::placement>("placement_id")};
}

} // namespace

ApplicationRepository::ApplicationRepository(Database &database)
    : RecordTables(
        {database, RecruitingTable::Application, "application", applicationColumns()},
        {database,
         RecruitingTable::Slot,
         "application_slot",
         {columnFor<&AvailableTime::weekday>("weekday"), columnFor<&AvailableTime::fromMin>("from_min"),
          columnFor<&AvailableTime::toMin>("to_min")},
         owner,
         "weekday, from_min"},
        {database,
         RecruitingTable::Answer,
         "application_answer",
         {columnFor<&ApplicationAnswer::prompt>("prompt"), columnFor<&ApplicationAnswer::answer>("answer")},
         owner},
        {database,
         RecruitingTable::RubricItem,
         "rubric_item",
         {columnFor<&RubricItem::program>("program_id"), columnFor<&RubricItem::text>("text"),
          columnFor<&RubricItem::isRequired>("is_required"), columnFor<&RubricItem::weight>("weight"),
          columnFor<&RubricItem::scaleMax>("scale_max"), columnFor<&RubricItem::position>("position")}},
        {database,
         RecruitingTable::Review,
         "review",
         {columnFor<&Review::application>(owner), columnFor<&Review::reviewer>("reviewer_id"),
          columnFor<&Review::item>("rubric_item_id"), columnFor<&Review::score>("score"), columnFor<&Review::note>("note")}},
        {database,
         RecruitingTable::Interview,
         "interview",
         {columnFor<&Interview::application>(owner), columnFor<&Interview::heldOn>("held_on"),
          columnFor<&Interview::interviewer>("interviewer_id"), columnFor<&Interview::outcome>("outcome")}},
        {database,
         RecruitingTable::Offer,
         "offer",
         {columnFor<&Offer::application>(owner), columnFor<&Offer::madeOn>("made_on"),
          columnFor<&Offer::expiresOn>("expires_on"), columnFor<&Offer::weekMin>("week_min"),
          columnFor<&Offer::weeks>("weeks"), columnFor<&Offer::stipendCents>("stipend_cents"),
          columnFor<&Offer::answer>("answer")}}),
      m_all(table<Application>().selecting(u"ORDER BY id"_s)), m_find(table<Application>().selecting(u"WHERE id = ?"_s)),
      m_ofProgram(table<Application>().selecting(u"WHERE program_id = ? ORDER BY id"_s)),
      m_ofPerson(table<Application>().selecting(u"WHERE person_id = ? ORDER BY id"_s)),
      m_receivedOn(table<Application>().selecting(u"WHERE received_on = ? ORDER BY id"_s)),
      m_behind(table<Application>().selecting(u"WHERE placement_id = ? ORDER BY id"_s)),
      m_sources(database, u"SELECT DISTINCT source_code FROM application WHERE source_code <> '' "
                          "UNION SELECT source_code FROM posting_channel ORDER BY source_code"_s),
      m_rubric(table<RubricItem>().selecting(u"WHERE program_id = ? ORDER BY position, id"_s)),
      m_reviews(table<Review>().selecting(u"WHERE application_id = ? ORDER BY id"_s)),
      m_reviewsOfItem(table<Review>().selecting(u"WHERE rubric_item_id = ? ORDER BY id"_s)),
      m_reviewsOfProgram(table<Review>().selecting(
          u"WHERE application_id IN (SELECT id FROM application WHERE program_id = ?) ORDER BY id"_s)),
      m_interviews(table<Interview>().selecting(u"WHERE application_id = ? ORDER BY held_on, id"_s)),
      m_interviewsOfProgram(table<Interview>().selecting(
          u"WHERE application_id IN (SELECT id FROM application WHERE program_id = ?) ORDER BY held_on, id"_s)),
      m_allInterviews(table<Interview>().selecting(u"ORDER BY held_on, id"_s)),
      m_offers(table<Offer>().selecting(u"WHERE application_id = ? ORDER BY made_on DESC, id DESC"_s)),
      m_offersOfProgram(
          table<Offer>().selecting(u"WHERE application_id IN (SELECT id FROM application WHERE program_id = ?) "
                                   "ORDER BY made_on DESC, id DESC"_s)),
      m_allOffers(table<Offer>().selecting(u"ORDER BY made_on DESC, id DESC"_s))
{
}

QStringList ApplicationRepository::sources()
{
    QStringList sources;
    m_sources.each([&](Row &row) { sources += row.take<QString>(); });
    return sources;
}

void ApplicationRepository::fill(QList<Application> &applications)
{
    QHash<qint64, qsizetype> place;
    QList<ApplicationId> ids;
    for (const auto &application : std::as_const(applications)) {
        place.insert(application.id.value, place.size());
        ids += application.id;
    }
    for (qsizetype start = 0; start < ids.size(); start += ownersAtOnce) {
        const auto block = blockOf(ids, start);
        table<AvailableTime>().eachOf(
            block, [&](qint64 of, AvailableTime &&time) { applications[place[of]].availability += std::move(time); });
        table<ApplicationAnswer>().eachOf(
            block, [&](qint64 of, ApplicationAnswer &&answer) { applications[place[of]].answers += std::move(answer); });
    }
}

void ApplicationRepository::insert(Action &action, Application &application)
{
    table<Application>().insert(action, application);
    for (auto &time : application.availability)
        insert(action, time, application.id);
    for (auto &answer : application.answers)
        insert(action, answer, application.id);
}

void ApplicationRepository::update(Action &action, const Application &before, Application after)
{
    table<Application>().update(action, before, after);
    table<AvailableTime>().sync(action, before.availability, after.availability, before.id.value);
    table<ApplicationAnswer>().sync(action, before.answers, after.answers, before.id.value);
}

void ApplicationRepository::sync(Action &action, const QList<RubricItem> &before, QList<RubricItem> after)
{
    table<RubricItem>().sync(action, before, after, 0);
}

void ApplicationRepository::sync(Action &action, const QList<Review> &before, QList<Review> after)
{
    table<Review>().sync(action, before, after, 0);
}

} // namespace rnf
