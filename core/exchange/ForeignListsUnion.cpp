#include "exchange/ForeignLists.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A workplace chart. What its codes and its dates mean is ours in no field.
ForeignList opeiuList()
{
    return {u"opeiu"_s,
            "OPEIU",
            Purpose::Everyone,
            headersIn("First,Middle,Last,Address,City,State,Zip,Card,Sdate,Dept,Comm,Rate,Loc,Shift,Cdate,Rep,FT/PT,Hphone,"
                      "Cphone,Wphone"),
            sourcesBelow({{"First", "given_name"},
                          {"Middle", "middle_name"},
                          {"Last", "family_names"},
                          {"Address", "street"},
                          {"City", "city"},
                          {"State", "region"},
                          {"Zip", "postal_code"},
                          {"Dept", "unit"},
                          {"Loc", "worksite"},
                          {"Shift", "shift"},
                          {"Hphone", "home_or_leftover_phone"},
                          {"Cphone", "mobile"},
                          {"Wphone", "work_phone"}}),
            {}};
}

} // namespace

QList<ForeignList> unionLists() { return {opeiuList()}; }

} // namespace rnf
