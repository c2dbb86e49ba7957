#include "fuzz/Fuzzed.h"

#include "exchange/ScheduleFile.h"

using namespace rnf;

namespace {

/// What is refused has a reason; what is read keeps to what a talk can be.
void demandWhole(const Result<ScheduleFile> &read)
{
    constexpr int most = 31 * 24 * 60; // minutes
    if (!read) {
        demand(!read.error().message.isEmpty());
        return;
    }
    for (const auto &room : read->rooms)
        demand(room.seats >= 0);
    for (const auto &talk : read->talks) {
        demand(talk.minutes >= 0 && talk.minutes <= most);
        for (const auto &person : talk.people)
            demand(!person.name.isEmpty());
    }
}

} // namespace

/// Programmes that other programs wrote, whichever of both kinds they say they are.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = fuzzedBytes(data, size);
    demandWhole(ScheduleFile::fromXml(bytes));
    demandWhole(ScheduleFile::fromJson(bytes));
    return 0;
}
