#pragma once

#include "recruiting/Application.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about applications. Opens no transaction: Applications does. An application is read and written with its times and
/// answers.
class ApplicationRepository
    : public RecordTables<Application, AvailableTime, ApplicationAnswer, RubricItem, Review, Interview, Offer> {
public:
    explicit ApplicationRepository(Database &database);

    QList<Application> all() { return whole(m_all); }
    /// Without their times and answers.
    QList<Application> heads() { return table<Application>().read(m_all); }
    QList<Application> of(ProgramId program) { return whole(m_ofProgram, program); }
    QList<Application> of(PersonId person) { return whole(m_ofPerson, person); }
    QList<Application> receivedOn(const QDate &day) { return whole(m_receivedOn, day); }
    std::optional<Application> find(ApplicationId application) { return first(whole(m_find, application)); }
    std::optional<Application> behind(PlacementId placement) { return first(whole(m_behind, placement)); }
    QStringList sources();

    void insert(Action &action, Application &application);
    void update(Action &action, const Application &before, Application after);
    using RecordTables::insert;
    using RecordTables::update;
    /// Makes the rubric of a programme, or the reviews of one reviewer, say `after`: those without id are new, missing ones go.
    void sync(Action &action, const QList<RubricItem> &before, QList<RubricItem> after);
    void sync(Action &action, const QList<Review> &before, QList<Review> after);

    /// By position.
    QList<RubricItem> rubric(ProgramId program) { return table<RubricItem>().read(m_rubric, program); }
    std::optional<RubricItem> find(RubricItemId item) { return table<RubricItem>().find(item.value); }
    QList<Review> reviews(ApplicationId application) { return table<Review>().read(m_reviews, application); }
    QList<Review> reviews(RubricItemId item) { return table<Review>().read(m_reviewsOfItem, item); }
    QList<Review> reviews(ProgramId program) { return table<Review>().read(m_reviewsOfProgram, program); }
    /// By day.
    QList<Interview> interviews(ApplicationId application) { return table<Interview>().read(m_interviews, application); }
    QList<Interview> interviews(ProgramId program) { return table<Interview>().read(m_interviewsOfProgram, program); }
    QList<Interview> allInterviews() { return table<Interview>().read(m_allInterviews); }
    /// The newest first.
    QList<Offer> offers(ApplicationId application) { return table<Offer>().read(m_offers, application); }
    QList<Offer> offers(ProgramId program) { return table<Offer>().read(m_offersOfProgram, program); }
    QList<Offer> allOffers() { return table<Offer>().read(m_allOffers); }
    std::optional<Offer> find(OfferId offer) { return table<Offer>().find(offer.value); }

private:
    template <typename... Values>
    QList<Application> whole(Statement &select, const Values &...values)
    {
        auto applications = table<Application>().read(select, values...);
        fill(applications);
        return applications;
    }
    static std::optional<Application> first(QList<Application> found)
    {
        return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
    }
    void fill(QList<Application> &applications);

    Statement m_all, m_find, m_ofProgram, m_ofPerson, m_receivedOn, m_behind, m_sources;
    Statement m_rubric, m_reviews, m_reviewsOfItem, m_reviewsOfProgram;
    Statement m_interviews, m_interviewsOfProgram, m_allInterviews, m_offers, m_offersOfProgram, m_allOffers;
};

} // namespace rnf
