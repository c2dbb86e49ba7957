#include "workspace/WorkspaceSchema.h"

#include "accounts/AccountSchema.h"
#include "budget/BudgetSchema.h"
#include "conversations/ConversationSchema.h"
#include "credit/CreditSchema.h"
#include "duplicates/DuplicateSchema.h"
#include "evaluations/EvaluationSchema.h"
#include "events/EventSchema.h"
#include "exchange/ExchangeSchema.h"
#include "forms/FormSchema.h"
#include "groups/GroupSchema.h"
#include "insight/MonthlySchema.h"
#include "interns/InternSchema.h"
#include "learning/LearningSchema.h"
#include "letters/LetterSchema.h"
#include "lists/ListSchema.h"
#include "merges/MergeSchema.h"
#include "needs/NeedSchema.h"
#include "people/PeopleSchema.h"
#include "programme/ProgrammeSchema.h"
#include "proposals/ProposalSchema.h"
#include "recruiting/PostingSchema.h"
#include "recruiting/RecruitingSchema.h"
#include "rights/RightsSchema.h"
#include "sheets/SheetSchema.h"
#include "staffing/StaffingSchema.h"
#include "standing/StandingSchema.h"
#include "stipends/StipendSchema.h"
#include "storage/Database.h"
#include "storage/StorageSchema.h"
#include "volunteers/VolunteerSchema.h"
#include "work/WorkSchema.h"
#include "workspace/RowRules.h"

#include <array>
#include <ranges>

namespace rnf {
namespace {

constexpr Migration migrations[] = {
    {1,
     [](Database &database) {
         const Dialect &dialect = database.connection().dialect();
         for (const QString &text : schemaTexts(dialect))
             database.exec(text);
         database.exec(QLatin1String(dialect.logRules));
         database.exec(QLatin1String(dialect.textTables));
     }},
};
static_assert(std::ranges::adjacent_find(migrations, std::greater_equal{}, &Migration::version)
                  == std::ranges::end(migrations),
              "versions must strictly increase");

std::vector<LoggedTable> allLoggedTables()
{
    std::vector<LoggedTable> tables;
    const auto add = [&](std::span<const LoggedTable> more) { tables.insert(tables.end(), more.begin(), more.end()); };
    add(storageLoggedTables);
    add(peopleLoggedTables);
    add(accountLoggedTables);
    add(conversationLoggedTables);
    add(standingLoggedTables);
    // What others refer to comes first.
    add(groupLoggedTables);
    add(internLoggedTables);
    add(templateLoggedTables);
    add(eventLoggedTables);
    add(workLoggedTables);
    add(recruitingLoggedTables);
    add(learningLoggedTables);
    add(stipendLoggedTables);
    add(needLoggedTables);
    add(programmeLoggedTables);
    add(proposalLoggedTables);
    add(budgetLoggedTables);
    add(evaluationLoggedTables);
    add(postingLoggedTables);
    add(creditLoggedTables);
    add(rightsLoggedTables);
    add(volunteerLoggedTables);
    add(staffingLoggedTables);
    add(listLoggedTables);
    add(sheetLoggedTables);
    add(letterLoggedTables);
    add(formLoggedTables);
    add(exchangeLoggedTables);
    add(monthlyLoggedTables);
    add(duplicateLoggedTables);
    add(mergeLoggedTables);
    return tables;
}

} // namespace

const Schema &workspaceSchema()
{
    static const std::vector<LoggedTable> tables = allLoggedTables();
    static const Schema schema{migrations, tables, &scopeOf};
    return schema;
}

QStringList schemaTexts(const Dialect &dialect)
{
    QStringList texts;
    for (const char *tables :
         {storageTables,  peopleTables,    accountTables,   conversationTables, standingTables,   groupTables,
          internTables,   templateTables,  eventTables,     workTables,         recruitingTables, learningTables,
          stipendTables,  needTables,      budgetTables,    evaluationTables,   postingTables,    creditTables,
          rightsTables,   volunteerTables, staffingTables,  listTables,         sheetTables,      letterTables,
          exchangeTables, monthlyTables,   duplicateTables, mergeTables,        formTables,       programmeTables,
          proposalTables})
        texts += dialect.ddl(tables);
    return texts;
}

} // namespace rnf
