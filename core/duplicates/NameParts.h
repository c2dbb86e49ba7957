#pragma once

#include "duplicates/ComparedPerson.h"

#include <QStringList>

namespace rnf {

/// A name as it is compared: words folded, in Latin letters, without particles ("de la"), titles and suffixes.
struct NameParts {
    QStringList given; ///< the preferred one last
    QStringList middle;
    QStringList family; ///< all family names, in their order
    QString suffix;     ///< "jr" (which is what "II" means too), "sr", "iii", … wherever it was typed

    static NameParts of(const ComparedPerson &person);
    static NameParts of(const ComparedPerson::OtherName &name);
};

/// The words of a text in Latin letters, folded: "Димитър" gives "dimitar", "O'Brien" gives "obrien", "Anne-Marie" two.
QStringList latinWords(const QString &text);

} // namespace rnf
