#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace rnf {

/// Given names and what people with them are called, English and Spanish: "robert" and "bob", "jose" and "pepe". A name may stand
/// in several groups ("pat" is Patricia or Patrick), and two of one group need not be short for each other ("bob", "rob").
class Nicknames {
public:
    /// The groups that this folded word stands in, ascending; none for most words.
    static const std::vector<int> &groupsOf(const QString &word);
    static bool shareGroup(const std::vector<int> &a, const std::vector<int> &b);
};

} // namespace rnf
