#include "fuzz/Fuzzed.h"

#include "lists/ConditionWords.h"

#include <QJsonDocument>

using namespace rnf;

/// Who is meant, as a sentence of `--where` or as a saved list keeps it: what can be read is written so that it reads the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ConditionFields fields;
    const QByteArray bytes = fuzzedBytes(data, size);
    std::optional<Condition> condition;
    if (bytes.startsWith('{')) {
        condition = Condition::fromJson(QJsonDocument::fromJson(bytes).object(), fields);
    } else if (const auto read = ConditionWords::read(QString::fromUtf8(bytes), fields)) {
        condition = *read;
        const auto again = ConditionWords::read(ConditionWords::write(*read, fields), fields);
        demand(again && *again == *read);
    } else {
        demand(!read.error().message.isEmpty());
    }
    if (condition) {
        ConditionWords::told(*condition, fields);
        const auto kept = Condition::fromJson(condition->toJson(), fields);
        demand(kept && *kept == *condition);
    }
    return 0;
}
