#include "workspace/DemoPostings.h"

#include "recruiting/Postings.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Codes are those of DemoRecruiting.
struct DemoChannel {
    const char *name, *url, *code;
    int postedAfter; ///< days after the posting opened
};
constexpr DemoChannel demoChannels[] = {
    {"Job board of Hudson College", "https://example.org/interns/apply?from=campus", "campus", 0},
    {"Our page “Work with us”", "https://example.org/interns/apply?from=website", "website", 1},
    {"Flyers at the library", "", "flyer", 4},
};
constexpr const char *aboutUs =
    "We are the people who clean, cook, drive and care, and who bargain together. Interns work beside "
    "organizers, with tasks of their own from the first week on. Nobody here fetches coffee for you, "
    "and you will not for us.";

/// Writes it as the office would, and stops where something is refused.
class PostingMaker : DemoSteps {
public:
    PostingMaker(Workspace &workspace, const Session &who)
        : m_postings(workspace.postings()), m_workspace(workspace), m_who(who)
    {
    }

    Result<> run()
    {
        const auto placements = m_workspace.interns().placements(m_who);
        const auto programs = m_workspace.interns().programs(m_who);
        if (placements.isEmpty() || programs.isEmpty())
            return {};
        Posting posting;
        posting.program = placements.first().program;
        posting.body = body(posting.program);
        posting = m_postings.find(m_who, taken(m_postings.add(m_who, posting))).value_or(posting);
        const auto quotes = m_workspace.evaluations().testimonials(m_who);
        if (m_done && !quotes.isEmpty())
            taken(m_postings.choose(m_who, posting, quotes.last(), true));
        for (const auto &channel : demoChannels)
            add(posting, channel);
        return m_done;
    }

private:
    /// With the place for one's own words filled.
    QString body(ProgramId program)
    {
        QStringList paragraphs =
            m_postings.draft(m_who, program, m_workspace.organization()).split(u"\n\n"_s, Qt::SkipEmptyParts);
        for (auto &paragraph : paragraphs) {
            if (PostingDraft::isUnfinished(paragraph))
                paragraph = QString::fromUtf8(aboutUs);
        }
        return paragraphs.join(u"\n\n"_s);
    }

    void add(const Posting &posting, const DemoChannel &demo)
    {
        if (!m_done)
            return;
        PostingChannel channel;
        channel.posting = posting.id;
        channel.name = QString::fromUtf8(demo.name);
        channel.url = QLatin1String(demo.url);
        channel.sourceCode = QLatin1String(demo.code);
        if (posting.opensOn.isValid())
            channel.postedOn = posting.opensOn.addDays(demo.postedAfter);
        channel.sharedBy = taken(m_workspace.conversations().organizer(m_who));
        taken(m_postings.add(m_who, channel));
    }

    Postings &m_postings;
    Workspace &m_workspace;
    const Session &m_who;
};

} // namespace

Result<> addDemoPostings(Workspace &workspace, const Session &who) { return PostingMaker(workspace, who).run(); }

} // namespace rnf
