#include "fuzz/Fuzzed.h"

#include "exchange/CalendarReader.h"

using namespace rnf;

/// Calendars: never more events than promised, and what is left out has a reason.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto content = CalendarReader::read(fuzzedBytes(data, size), QDate(2026, 3, 1));
    demand(content.occurrences.size() <= CalendarReader::mostInAll);
    for (const auto &problem : content.leftOut)
        demand(!problem.problem.isEmpty());
    return 0;
}
