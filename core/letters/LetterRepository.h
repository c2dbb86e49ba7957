#pragma once

#include "letters/LetterTemplate.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about letters. Opens no transaction: Letters does.
class LetterRepository : public RecordTables<LetterTemplate, LetterWording> {
public:
    explicit LetterRepository(Database &database);

    /// With their texts, in the order in which these were written.
    QList<LetterTemplate> all();
    std::optional<LetterTemplate> find(LetterTemplateId id);

    /// With its texts, which get their ids. Throws a Refusal when somebody changed one of them.
    void insertWhole(Action &action, LetterTemplate &added);
    void updateWhole(Action &action, const LetterTemplate &before, LetterTemplate &after);

private:
    Statement m_all;
};

} // namespace rnf
