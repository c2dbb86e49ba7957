#include "workspace/DemoVolunteers.h"

#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct DemoOffer {
    OfferKind kind;
    int weekday;
    const char *from, *to;
    bool isRemote;
    const char *note;
    int daysAgo;
    const char *skills, *learns;
};

constexpr DemoOffer offers[] = {
    {OfferKind::Hour, 4, "18:00", "19:00", false, "", 3, "Spanish; phone calls", ""},
    {OfferKind::Hour, 0, "", "", true, "", 6, "Spanish", "phone calls"},
    {OfferKind::Day, 6, "", "", false, "", 9, "driving", ""},
    {OfferKind::Regular, 2, "17:00", "19:00", false, "", 60, "phone calls", "Spanish"},
    {OfferKind::Task, 0, "", "", false, "drawing the flyer", 5, "design", ""},
    {OfferKind::Regular, 3, "10:00", "12:00", true, "", 120, "bookkeeping", ""},
    {OfferKind::Hour, 0, "", "", false, "", 80, "Haitian Creole", ""},
    {OfferKind::Day, 0, "", "", false, "", 12, "first aid; driving", ""},
    {OfferKind::Regular, 5, "18:00", "21:00", false, "", 30, "Español; cooking", ""},
    {OfferKind::Task, 0, "", "", true, "putting names into the list", 2, "typing", "bookkeeping"},
};

struct DemoComer {
    const char *name, *contact, *said;
    OfferKind kind;
    int weekday, hoursAgo;
    const char *skills;
};

constexpr DemoComer comers[] = {
    {"Teresa Quiñones", "(718) 555-0163", "I have an hour on Thursdays after work", OfferKind::Hour, 4, 61, "Spanish"},
    {"Devon Clarke", "devon.clarke@example.org", "I can give you all of Saturday, and I have a van", OfferKind::Day, 6, 20,
     "driving"},
    {"Wen Li", "(212) 555-0187", "I could translate the flyer", OfferKind::Task, 0, 4, "Chinese"},
};

struct VolunteerTask {
    const char *title;
    int dueIn, effortMin, people;
    const char *skill, *place;
    bool isRemote;
};

constexpr VolunteerTask volunteerTasks[] = {
    {"Call ten people who asked about the meeting", 3, 60, 3, "phone calls", "", true},
    {"Talk with the night shift in Spanish", 3, 60, 2, "Spanish", "Laundry, back entrance", false},
    {"Hand out flyers at the gate", -1, 60, 4, "", "Main gate", false},
    {"Drive people to the hearing", 5, 480, 2, "driving", "", false},
    {"Bring the membership list up to date", 6, 120, 1, "typing", "", true},
    {"Cook for the assembly", 20, 180, 3, "cooking", "Union hall", false},
};

QStringList words(const char *text) { return QString::fromUtf8(text).split(u"; "_s, Qt::SkipEmptyParts); }

/// Writes it as an office would, in one action after another.
class VolunteersMaker : DemoSteps {
public:
    VolunteersMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_who(who), m_today(workspace.store().dates().today()),
          m_people(workspace.people().ids(who, u"volunteer"_s))
    {
    }

    Result<> run()
    {
        for (size_t i = 0; i < std::size(offers); ++i)
            offer(m_people.value(qsizetype(i)), offers[i]);
        for (const auto &comer : comers)
            come(comer);
        for (const auto &task : volunteerTasks)
            add(task);
        ask();
        return m_done;
    }

private:
    TimeOffer made(OfferKind kind, const QDate &day)
    {
        TimeOffer offer;
        offer.kind = kind;
        offer.offeredOn = day;
        offer.expiresOn = TimeOffer::usualExpiry(kind, day);
        return offer;
    }

    void offer(PersonId person, const DemoOffer &demo)
    {
        TimeOffer offer = made(demo.kind, m_today.addDays(-demo.daysAgo));
        offer.weekday = demo.weekday;
        offer.fromTime = QLatin1String(demo.from);
        offer.toTime = QLatin1String(demo.to);
        offer.isRemote = demo.isRemote;
        offer.note = QLatin1String(demo.note);
        taken(m_workspace.volunteers().saveOffer(m_who, person, offer));
        taken(m_workspace.volunteers().setSkills(m_who, person, SkillLevel::Has, words(demo.skills)));
        taken(m_workspace.volunteers().setSkills(m_who, person, SkillLevel::WantsToLearn, words(demo.learns)));
    }

    void come(const DemoComer &demo)
    {
        constexpr int secondsOfMinute = 60;
        const auto at = m_workspace.store().dates().now().addSecs(-demo.hoursAgo * minutesOfHour * secondsOfMinute);
        TimeOffer offer = made(demo.kind, at.toLocalTime().date());
        offer.weekday = demo.weekday;
        taken(m_workspace.volunteers().take(m_who, {{},
                                                    QString::fromUtf8(demo.name),
                                                    QLatin1String(demo.contact),
                                                    QLatin1String(demo.said),
                                                    offer,
                                                    words(demo.skills),
                                                    instantText(at)}));
    }

    void add(const VolunteerTask &demo)
    {
        Task task;
        task.title = QLatin1String(demo.title);
        task.dueOn = m_today.addDays(demo.dueIn);
        task.effortMin = demo.effortMin;
        task.neededPeople = demo.people;
        task.place = QLatin1String(demo.place);
        task.isRemote = demo.isRemote;
        task.skill = taken(m_workspace.tasks().skillNamed(m_who, QLatin1String(demo.skill)));
        if (const auto added = m_workspace.tasks().find(m_who, taken(m_workspace.tasks().add(m_who, task))))
            m_tasks += *added;
    }

    /// Some have said yes, one has said no; and what two of them did last week.
    void ask()
    {
        if (m_tasks.size() != qsizetype(std::size(volunteerTasks)))
            return;
        auto &work = m_workspace.tasks();
        Task before = m_tasks[0];
        before.id = {};
        before.dueOn = m_today.addDays(-8);
        if (const auto added = work.add(m_who, before)) {
            before = *work.find(m_who, *added);
            for (const int person : {0, 3})
                taken(work.answer(m_who, before, m_people.value(person), Answer::Agreed));
            taken(work.finish(m_who, before.id));
        }
        taken(work.answer(m_who, m_tasks[2], m_people.value(7), Answer::Agreed));
        taken(work.answer(m_who, m_tasks[2], m_people.value(2), Answer::Declined));
        taken(work.ask(m_who, m_tasks[3], m_people.value(2)));
        taken(work.answer(m_who, m_tasks[5], m_people.value(8), Answer::Agreed));
    }

    Workspace &m_workspace;
    const Session &m_who;
    const QDate m_today;
    const QList<PersonId> m_people;
    QList<Task> m_tasks;
};

} // namespace

Result<> addDemoVolunteers(Workspace &workspace, const Session &who) { return VolunteersMaker(workspace, who).run(); }

} // namespace rnf
