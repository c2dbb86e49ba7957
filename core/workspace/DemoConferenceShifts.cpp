#include "workspace/DemoConferenceShifts.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "staffing/Staffing.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString safeguarding = u"Safeguarding"_s;

/// A role, and its shifts of every day.
struct DemoRole {
    const char *name;
    int fromHour, untilHour, lengthMin, least, most;
    bool takesCertificate = false, isSoloOk = true, isRemote = false;
    const char *brief = "";
};
constexpr DemoRole demoRoles[] = {
    {"Door", 8, 20, 240, 2, 3, false, true, false, "Greet, check in by three letters, and send people to the right room."},
    {"Childcare", 9, 17, 240, 2, 3, true, false, false, "Only the adults on the list may collect a child."},
    {"Interpreter desk", 9, 17, 240, 1, 2, false, true, false, "Hand out receivers and count them in again."},
    {"Livestream", 9, 17, 240, 1, 2, false, true, true, "Watch the chat and pass questions on."},
    {"Kitchen", 11, 14, 180, 3, 5, false, true, false, "Gloves and aprons are in the left cupboard."},
};
constexpr qsizetype certified = 8, ended = 2; ///< people
constexpr int everyFifth = 5;

class ShiftsMaker : DemoSteps {
public:
    ShiftsMaker(Workspace &workspace, const Session &who, const Event &conference)
        : m_staffing(workspace.staffing()), m_who(who), m_conference(conference), m_today(workspace.store().dates().today())
    {
        for (const auto &row : workspace.registrations().of(who, conference.id)) {
            if (row.registration.rsvp == Rsvp::Yes)
                m_people += row.registration.person;
        }
    }

    Result<> run()
    {
        for (const auto &demo : demoRoles)
            makeShifts(demo);
        if (m_people.size() <= certified + ended)
            return m_done;
        giveCertificates();
        fillPlaces();
        openSwap();
        return m_done;
    }

private:
    void makeShifts(const DemoRole &demo)
    {
        VolunteerRole role;
        role.name = QLatin1String(demo.name);
        role.certificateKind = demo.takesCertificate ? safeguarding : QString();
        role.isSoloOk = demo.isSoloOk;
        ShiftGrid grid;
        grid.event = m_conference.id;
        grid.first = EventTimes::day(m_conference);
        grid.last = EventTimes::lastDay(m_conference);
        grid.from = QTime(demo.fromHour, 0);
        grid.until = QTime(demo.untilHour, 0);
        grid.lengthMin = demo.lengthMin;
        grid.isRemote = demo.isRemote;
        grid.brief = QLatin1String(demo.brief);
        grid.needs = {{{}, {}, taken(m_staffing.add(m_who, role)), demo.least, demo.most}};
        if (demo.takesCertificate)
            m_certifiedRole = grid.needs.first().role;
        taken(m_staffing.make(m_who, grid));
    }

    void giveCertificates()
    {
        for (qsizetype i = 0; i < certified + ended; ++i) {
            const QDate until = i < certified ? m_today.addMonths(18) : m_today.addDays(-int(i) * 3);
            taken(m_staffing.save(m_who, Certificate{{}, m_people[i], safeguarding, until}));
        }
    }

    /// Every fifth place stays free; for every other of those somebody was asked.
    void fillPlaces()
    {
        qsizetype nextCertified = 0, next = certified + ended;
        int place = 0;
        for (const auto &fill : m_staffing.fill(m_who, m_conference.id)) {
            for (int i = 0; i < fill.countMin; ++i) {
                const bool isFree = ++place % everyFifth == 0;
                if (isFree && place % (2 * everyFifth) != 0)
                    continue;
                const bool isCertified = fill.role == m_certifiedRole;
                const qsizetype who = isCertified ? nextCertified++ % certified : next++;
                if (who >= m_people.size())
                    return;
                const auto status = isFree         ? SignUpStatus::Offered
                                  : place % 2 == 0 ? SignUpStatus::Confirmed
                                                   : SignUpStatus::Approved;
                taken(m_staffing.signUp(m_who, fill.shift, fill.role, m_people[who], status));
            }
        }
    }

    void openSwap()
    {
        for (const auto &row : m_staffing.signUps(m_who, m_conference.id)) {
            if (row.signUp.status == SignUpStatus::Confirmed && row.signUp.role != m_certifiedRole) {
                taken(m_staffing.step(m_who, {row.signUp.id}, SignUpStatus::SwapOpen));
                return;
            }
        }
    }

    Staffing &m_staffing;
    const Session &m_who;
    const Event &m_conference;
    const QDate m_today;
    QList<PersonId> m_people; ///< who said yes, by name
    VolunteerRoleId m_certifiedRole;
};

} // namespace

Result<> addDemoShifts(Workspace &workspace, const Session &who, const Event &conference)
{
    return ShiftsMaker(workspace, who, conference).run();
}

} // namespace rnf
