#include "workspace/DemoConversations.h"

#include "people/Doors.h"
#include "sheets/Sheets.h"
#include "workspace/DemoSteps.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// Shares that a phone bank of a small office knows, in an order that neither weeks nor people follow.
constexpr ContactResult usualResults[] = {ContactResult::Talked,      ContactResult::NoAnswer,   ContactResult::Talked,
                                          ContactResult::LeftMessage, ContactResult::Talked,     ContactResult::NoAnswer,
                                          ContactResult::Busy,        ContactResult::Talked,     ContactResult::NoAnswer,
                                          ContactResult::Talked,      ContactResult::CannotTalk, ContactResult::LeftMessage,
                                          ContactResult::Talked};
constexpr ContactMethod usualMethods[] = {ContactMethod::PhoneCall, ContactMethod::PhoneCall, ContactMethod::OneOnOne,
                                          ContactMethod::PhoneCall, ContactMethod::Worksite,  ContactMethod::Sms,
                                          ContactMethod::HouseVisit};
/// How many were tried in each week, the oldest first: it rises before the card drive and falls with the holidays.
constexpr int triedInWeek[] = {6, 9, 8, 12, 15, 19, 22, 26, 21, 24, 28, 25, 18, 21, 16, 9};

class DemoConversations : DemoSteps {
public:
    DemoConversations(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_who(who), m_today(workspace.store().dates().today()),
          m_people(workspace.people().ids(who, {})), m_organizer(taken(workspace.conversations().organizer(who)))
    {
    }

    Result<> add()
    {
        addTalks();
        for (const auto &[name, first, size, keyed] :
             {std::tuple(u"Laundry, nights"_s, 40, 24, 24), {u"Kitchen"_s, 140, 12, 12}, {u"Front desk"_s, 260, 20, 0}})
            addSheet(name, m_people.sliced(first, size), keyed);
        return m_done;
    }

private:
    /// One after the other the people of the local, some of them again when all were tried.
    PersonId next()
    {
        constexpr qsizetype stride = 7, local = 190;
        m_next = (m_next + stride) % local;
        return m_people[m_next];
    }

    QList<Conversation> talks()
    {
        QList<Conversation> talks;
        const int weeks = int(std::size(triedInWeek));
        for (int week = 0; week < weeks; ++week) {
            for (int i = 0; i < triedInWeek[week]; ++i) {
                const qsizetype number = talks.size();
                Conversation talk;
                talk.person = next();
                talk.organizer = m_organizer;
                talk.happenedAt = instantText(
                    QDateTime(m_today.addDays(7 * (week - weeks) + i % 6 + 1), QTime(16 + i % 4, 5 * (i % 12)), Qt::UTC));
                talk.result = usualResults[number % std::size(usualResults)];
                talk.method = usualMethods[number % std::size(usualMethods)];
                talks += talk;
            }
        }
        return talks;
    }

    void addTalks()
    {
        auto all = talks();
        taken(m_workspace.store().act(m_who, Operation::EditPeople, u"Import phone-bank.csv: 279 conversations"_s,
                                      [&](Action &action) {
                                          for (auto &talk : all)
                                              m_workspace.conversations().write(action, talk, 0);
                                      }));
    }

    void addSheet(const QString &name, const QList<PersonId> &people, int keyed)
    {
        auto &sheets = m_workspace.sheets();
        const Sheet sheet = taken(sheets.make(m_who, name, Doors(people))).sheet;
        for (int row = 1; row <= keyed; ++row)
            taken(sheets.keyIn(m_who, sheet, row, usualResults[row % std::size(usualResults)], {}));
    }

    Workspace &m_workspace;
    const Session &m_who;
    QDate m_today;
    QList<PersonId> m_people; ///< by name
    PersonId m_organizer;
    qsizetype m_next = 0;
};

} // namespace

Result<> addDemoConversations(Workspace &workspace, const Session &who) { return DemoConversations(workspace, who).add(); }

} // namespace rnf
