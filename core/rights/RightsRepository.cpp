#include "rights/RightsRepository.h"

#include "rights/RightsSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

RightsRepository::RightsRepository(Database &database)
    : RecordTables({database,
                    RightsTable::Check,
                    "rights_check",
                    {columnFor<&RightsCheck::placement>("placement_id"), columnFor<&RightsCheck::checkedOn>("checked_on"),
                     columnFor<&RightsCheck::ruleset>("ruleset"), columnFor<&RightsCheck::result>("result"),
                     columnFor<&RightsCheck::nextOn>("next_on"), columnFor<&RightsCheck::facts>("facts")}},
                   {database,
                    RightsTable::Answer,
                    "rights_answer",
                    {columnFor<&RightsAnswer::check>("rights_check_id"), columnFor<&RightsAnswer::code>("code"),
                     columnFor<&RightsAnswer::reply>("answer"), columnFor<&RightsAnswer::evidence>("evidence"),
                     columnFor<&RightsAnswer::flag>("flag")}}),
      m_checks(table<RightsCheck>().selecting(u"WHERE placement_id = ? ORDER BY checked_on DESC, id DESC"_s)),
      m_newestChecks(table<RightsCheck>().selecting(
          u"WHERE id = (SELECT newer.id FROM rights_check newer WHERE newer.placement_id = rights_check.placement_id "
          "ORDER BY newer.checked_on DESC, newer.id DESC LIMIT 1)"_s)),
      m_answers(table<RightsAnswer>().selecting(u"WHERE rights_check_id = ? ORDER BY id"_s))
{
}

QList<RightsCheck> RightsRepository::checks(PlacementId placement) { return table<RightsCheck>().read(m_checks, placement); }

QList<RightsCheck> RightsRepository::newestChecks() { return table<RightsCheck>().read(m_newestChecks); }

QList<RightsAnswer> RightsRepository::answers(RightsCheckId check) { return table<RightsAnswer>().read(m_answers, check); }

} // namespace rnf
