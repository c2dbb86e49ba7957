#pragma once

#include "forms/AnswerForm.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about forms. Opens no transaction: Forms does.
class FormRepository : public RecordTables<AnswerForm, FormQuestion> {
public:
    explicit FormRepository(Database &database);

    /// With their questions, in the order in which they were made.
    QList<AnswerForm> all();

    /// With its questions, which get their ids. Throws a Refusal when somebody changed one of them.
    void insertWhole(Action &action, AnswerForm &added);
    void updateWhole(Action &action, const AnswerForm &before, AnswerForm &after);

private:
    Statement m_all;
};

} // namespace rnf
