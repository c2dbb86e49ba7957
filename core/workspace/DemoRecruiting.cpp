#include "workspace/DemoRecruiting.h"

#include "lists/ConditionWords.h"
#include "recruiting/ApplicationJudgement.h"
#include "recruiting/Applications.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using enum ApplicationStatus;

/// Somebody who applied and does not work here.
struct DemoApplicant {
    const char *source;
    int daysAgo, since; ///< days: received, and in the present state
    int hours, weeks;   ///< a week, and of the term
    ApplicationStatus status;
    ApplicationStatus reached = Received; ///< how far it came before
    const char *reason = "";
};
constexpr const char *tooFew = "Fewer hours than the programme asks for; invited to volunteer instead.";
constexpr const char *full = "Every place was taken by then. Asked to apply again in spring.";
constexpr const char *evenings = "Could only work evenings, when nobody is there to teach.";
constexpr const char *tooShort = "Leaves after six weeks, and a term takes twelve.";
constexpr DemoApplicant applicants[] = {
    {"website", 2, 2, 20, 12, Received},
    {"campus", 5, 5, 25, 12, Received},
    {"flyer", 9, 9, 15, 12, Received},
    {"friend", 12, 12, 30, 14, Received},
    {"campus", 14, 8, 20, 12, Screening},
    {"website", 17, 12, 40, 12, Screening},
    {"flyer", 19, 13, 18, 12, Screening},
    {"friend", 21, 6, 25, 12, ApplicationStatus::Interview},
    {"campus", 26, 3, 30, 12, Offered},
    {"flyer", 58, 49, 20, 12, Waitlisted, Screening},
    {"campus", 55, 48, 25, 14, Waitlisted, ApplicationStatus::Interview},
    {"website", 50, 46, 20, 12, Waitlisted, Screening},
    {"flyer", 100, 95, 8, 12, Declined, Screening, tooFew},
    {"flyer", 98, 93, 10, 12, Declined, Screening, tooFew},
    {"campus", 97, 92, 12, 12, Declined, Screening, tooFew},
    {"website", 95, 89, 20, 6, Declined, Screening, tooShort},
    {"flyer", 93, 84, 20, 12, Declined, Screening, evenings},
    {"friend", 90, 80, 25, 12, Declined, ApplicationStatus::Interview, evenings},
    {"campus", 88, 81, 10, 12, Declined, Screening, tooFew},
    {"flyer", 84, 76, 15, 12, Declined, ApplicationStatus::Interview, "Wanted a paid job, which this is not."},
    {"website", 80, 74, 40, 6, Declined, Screening, tooShort},
    {"campus", 74, 66, 20, 12, Declined, ApplicationStatus::Interview, full},
    {"flyer", 71, 63, 30, 12, Declined, ApplicationStatus::Interview, full},
    {"flyer", 66, 60, 20, 12, Declined, Screening, full},
    {"friend", 62, 57, 12, 12, Declined, Screening, tooFew},
    {"flyer", 57, 51, 20, 12, Declined, Screening, full},
    {"campus", 52, 48, 25, 12, Declined, Screening, full},
    {"campus", 96, 90, 20, 12, Withdrawn, Screening},
    {"website", 91, 85, 30, 12, Withdrawn, ApplicationStatus::Interview},
    {"flyer", 86, 77, 25, 12, Withdrawn, Offered},
    {"friend", 79, 72, 20, 12, Withdrawn, Screening},
    {"campus", 70, 64, 15, 12, Withdrawn, ApplicationStatus::Interview},
    {"flyer", 64, 58, 20, 12, Withdrawn, Screening},
    {"friend", 83, 70, 35, 12, Expired, Offered},
};
/// Of those who work here, by their agreed hours from the fewest on, then of the season before.
constexpr const char *sourcesOfInterns[] = {"campus", "campus", "flyer", "friend", "flyer", "website"};
constexpr const char *sourcesOfPastInterns[] = {"friend", "campus"};

constexpr const char *prompt = "Why do you want to work with us?";
constexpr const char *whyHere[] = {
    "My mother organized the laundry where she worked, and I want to learn how that is done.",
    "I would like to learn to run an event from the first call to the last chair.",
    "I have made videos for two years, and I want them to change something.",
};
constexpr const char *majors[] = {"Labor studies", "Political science", "Media studies", "Sociology"};

bool holdsOffer(ApplicationStatus reached) { return reached >= Offered && reached <= Placed; }

/// Writes what an office would have gathered in a season, with the days on which it happened.
class RecruitingMaker : DemoSteps {
public:
    RecruitingMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_who(who), m_today(workspace.store().dates().today())
    {
    }

    Result<> run()
    {
        auto placements = m_workspace.interns().placements(m_who);
        const auto past = std::ranges::stable_partition(placements, &Placement::isCurrent);
        if (placements.isEmpty() || past.begin() == placements.begin())
            return {};
        std::ranges::sort(placements.begin(), past.begin(), {}, &Placement::weekMin);
        m_program = placements.first().program;
        m_reviewers = {taken(m_workspace.conversations().organizer(m_who)),
                       m_workspace.people().ids(m_who, u"trainer"_s).value(0)};
        for (const auto &name : {u"Hudson College"_s, u"Riverside University"_s})
            m_schools += taken(m_workspace.interns().schoolNamed(m_who, name));
        taken(m_workspace.applications().saveRubric(m_who, m_program, {}, Applications::usualRubric()));
        m_rubric = m_workspace.applications().rubric(m_who, m_program);
        const auto others = strangers(placements);
        if (m_done)
            taken(m_workspace.store().act(m_who, Operation::EditPeople, {}, [&](Action &action) {
                m_action = &action;
                writeInterns({placements.begin(), past.begin()}, sourcesOfInterns);
                writeInterns({past.begin(), past.end()}, sourcesOfPastInterns);
                for (size_t i = 0; i < std::size(applicants); ++i)
                    write(others.value(qsizetype(i)), applicants[i]);
                action.setLabel(u"Import %1 applications"_s.arg(m_written));
            }));
        return m_done;
    }

private:
    /// Volunteers of the sample who are no interns.
    QList<PersonId> strangers(const QList<Placement> &placements)
    {
        auto people = m_workspace.lists().ids(m_who, {{}, *ConditionWords::read(u"tag is volunteer"_s)});
        people.removeIf([&](PersonId person) {
            return m_reviewers.contains(person)
                || std::ranges::find(placements, person, &Placement::person) != placements.end();
        });
        return people;
    }

    ApplicationRepository &rows() { return m_action->on<ApplicationRepository>(); }
    template <typename Text, size_t count>
    QString turn(Text (&texts)[count]) const
    {
        return QString::fromUtf8(texts[size_t(m_written) % count]);
    }

    /// What all of them say, in turns.
    Application begun(PersonId person, ProgramId program, const char *source, const QDate &receivedOn, int weekMin)
    {
        Application application;
        application.person = person;
        application.program = program;
        application.source = QLatin1String(source);
        application.receivedOn = receivedOn;
        application.weekMin = weekMin;
        application.school = m_schools.value(m_written % (m_schools.size() + 1));
        application.major = turn(majors);
        application.wantsCredit = m_written % 3 == 0;
        application.wantsStipend = weekMin >= 25 * minutesOfHour;
        application.answers = {{0, QLatin1String(prompt), turn(whyHere)}};
        return application;
    }

    void writeInterns(std::span<const Placement> placements, std::span<const char *const> sources)
    {
        constexpr int daysBefore = 20, decidedAfter = 10;
        for (size_t i = 0; i < qMin(placements.size(), sources.size()); ++i) {
            const Placement &placement = placements[i];
            Application application = begun(placement.person, placement.program, sources[i],
                                            placement.startOn.addDays(-daysBefore), placement.weekMin);
            application.startWishOn = placement.startOn;
            application.weeks = placement.weeks();
            application.status = Placed;
            application.decidedOn = application.receivedOn.addDays(decidedAfter);
            application.statusOn = application.decidedOn.addDays(2);
            application.placement = placement.id;
            write(application, Placed);
        }
    }

    void write(PersonId person, const DemoApplicant &demo)
    {
        if (!person.isValid())
            return;
        constexpr int startsIn = 21;
        Application application =
            begun(person, m_program, demo.source, m_today.addDays(-demo.daysAgo), demo.hours * minutesOfHour);
        application.weeks = demo.weeks;
        application.startWishOn = application.receivedOn.addDays(startsIn);
        application.status = demo.status;
        application.statusOn = m_today.addDays(-demo.since);
        if (demo.status == Offered || demo.status == Declined || demo.status == Withdrawn || demo.status == Expired)
            application.decidedOn = application.statusOn;
        application.declineReason = QLatin1String(demo.reason);
        // Four hours on five days, which is not always what was stated.
        for (int weekday = Qt::Monday; m_written % 4 == 0 && weekday <= Qt::Friday; ++weekday)
            application.availability += {0, weekday, 10 * minutesOfHour, 14 * minutesOfHour};
        const auto reached = demo.status <= Placed ? demo.status : demo.reached;
        write(application, reached);
    }

    /// With what was done on the way to where it came.
    void write(Application &application, ApplicationStatus reached)
    {
        rows().insert(*m_action, application);
        const bool isOfNow = application.program == m_program;
        if (isOfNow && reached >= Screening)
            review(application, reached);
        if (reached >= ApplicationStatus::Interview)
            interview(application);
        if (holdsOffer(reached))
            offer(application);
        ++m_written;
    }

    /// The one who opens the sample has not scored everybody yet.
    void review(const Application &application, ApplicationStatus reached)
    {
        constexpr int usualScores = 3;
        for (const PersonId reviewer : std::as_const(m_reviewers)) {
            const bool isOwn = reviewer == m_reviewers.first();
            if (!reviewer.isValid() || (isOwn && application.isOpen() && reached < Offered))
                continue;
            for (const auto &item : std::as_const(m_rubric)) {
                Review review;
                review.application = application.id;
                review.reviewer = reviewer;
                review.item = item.id;
                const int turn = m_written + item.position + (isOwn ? 1 : 0);
                review.score = turn % usualScores + (reached >= ApplicationStatus::Interview ? 2 : 0);
                rows().insert(*m_action, review);
            }
        }
    }

    void interview(const Application &application)
    {
        const bool isAhead = application.status == ApplicationStatus::Interview;
        rnf::Interview interview;
        interview.application = application.id;
        interview.heldOn = isAhead ? m_today.addDays(2) : application.receivedOn.addDays(qint64(7));
        interview.interviewer = m_reviewers.value(m_written % 2);
        if (!isAhead)
            interview.outcome = u"Listens well, and asks what happens to the people afterwards."_s;
        rows().insert(*m_action, interview);
    }

    void offer(const Application &application)
    {
        Offer offer;
        offer.application = application.id;
        offer.madeOn = application.status == Expired ? application.statusOn.addDays(-offerDays - 1) : application.decidedOn;
        offer.expiresOn = offer.madeOn.addDays(offerDays);
        offer.weekMin = application.weekMin;
        offer.weeks = application.weeks;
        if (application.status == Placed)
            offer.answer = OfferAnswer::Accepted;
        else if (application.status == Withdrawn)
            offer.answer = OfferAnswer::Declined;
        else if (application.status == Expired)
            offer.answer = OfferAnswer::Expired;
        rows().insert(*m_action, offer);
    }

    Workspace &m_workspace;
    const Session &m_who;
    const QDate m_today;
    ProgramId m_program;
    QList<PersonId> m_reviewers;
    QList<SchoolId> m_schools;
    QList<RubricItem> m_rubric;
    Action *m_action = nullptr; ///< the one that writes it all
    int m_written = 0;
};

} // namespace

Result<> addDemoRecruiting(Workspace &workspace, const Session &who) { return RecruitingMaker(workspace, who).run(); }

} // namespace rnf
