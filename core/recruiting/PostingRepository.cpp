#include "recruiting/PostingRepository.h"

#include "recruiting/PostingSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

PostingRepository::PostingRepository(Database &database)
    : RecordTables(
        {database,
         PostingTable::Posting,
         "posting",
         {columnFor<&Posting::program>("program_id"), columnFor<&Posting::title>("title"), columnFor<&Posting::body>("body"),
          columnFor<&Posting::opensOn>("opens_on"), columnFor<&Posting::closesOn>("closes_on")}},
        {database,
         PostingTable::Channel,
         "posting_channel",
         {columnFor<&PostingChannel::posting>("posting_id"), columnFor<&PostingChannel::name>("name"),
          columnFor<&PostingChannel::url>("url"), columnFor<&PostingChannel::sourceCode>("source_code"),
          columnFor<&PostingChannel::postedOn>("posted_on"), columnFor<&PostingChannel::sharedBy>("shared_by_id")}},
        {database,
         PostingTable::Testimonial,
         "posting_testimonial",
         {columnFor<&PostingTestimonial::posting>("posting_id"),
          columnFor<&PostingTestimonial::testimonial>("testimonial_id")}}),
      m_postings(table<Posting>().selecting(u"ORDER BY id"_s)),
      m_channels(table<PostingChannel>().selecting(u"ORDER BY id"_s)),
      m_ofPosting(table<PostingChannel>().selecting(u"WHERE posting_id = ? ORDER BY id"_s)),
      m_ofProgram(table<PostingChannel>().selecting(u"WHERE posting_id IN (SELECT id FROM posting WHERE program_id = ?) "
                                                    "ORDER BY posting_id DESC, id"_s)),
      m_quoted(table<PostingTestimonial>().selecting(u"WHERE posting_id = ? ORDER BY id"_s)),
      m_uses(table<PostingTestimonial>().selecting(u"WHERE testimonial_id = ? ORDER BY id"_s)),
      m_sources(database, u"SELECT source_code, count(*) FROM application WHERE source_code <> '' GROUP BY source_code"_s)
{
}

QList<Posting> PostingRepository::postings() { return table<Posting>().read(m_postings); }

std::optional<Posting> PostingRepository::find(PostingId posting) { return table<Posting>().find(posting.value); }

std::optional<PostingChannel> PostingRepository::find(PostingChannelId channel)
{
    return table<PostingChannel>().find(channel.value);
}

QList<PostingChannel> PostingRepository::channels() { return table<PostingChannel>().read(m_channels); }

QList<PostingChannel> PostingRepository::channels(PostingId posting)
{
    return table<PostingChannel>().read(m_ofPosting, posting);
}

QList<PostingChannel> PostingRepository::channels(ProgramId program)
{
    return table<PostingChannel>().read(m_ofProgram, program);
}

QList<PostingTestimonial> PostingRepository::quoted(PostingId posting)
{
    return table<PostingTestimonial>().read(m_quoted, posting);
}

QList<PostingTestimonial> PostingRepository::uses(TestimonialId testimonial)
{
    return table<PostingTestimonial>().read(m_uses, testimonial);
}

QList<std::pair<QString, int>> PostingRepository::sources()
{
    QList<std::pair<QString, int>> sources;
    m_sources.each([&](Row &row) {
        const auto source = row.take<QString>();
        sources += {source, row.take<int>()};
    });
    return sources;
}

} // namespace rnf
