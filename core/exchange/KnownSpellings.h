#pragma once

#include "people/PeopleInAction.h"

namespace rnf {

/// How the parts of workplaces, and tags, are spelled here already: what a list writes with other capitals, accents or spaces is
/// the same place ("MERCY HOSPITAL", "Mercy Hospital"), or a workplace falls apart into two with the next list. What nobody has
/// named yet is spelled as the list does first. Inside one action.
class KnownSpellings {
public:
    explicit KnownSpellings(PeopleInAction &people);

    void settle(Person &person);

private:
    struct Names {
        QHash<QString, QString> byText;   ///< every text that was seen, and its spelling
        QHash<QString, QString> byFolded; ///< the first spelling of each
    };
    void settle(int table, QString &text);

    QHash<int, Names> m_tables;
};

} // namespace rnf
