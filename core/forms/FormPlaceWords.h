#pragma once

#include "forms/AnswerForm.h"
#include "people/FieldCatalog.h"

#include <QCoreApplication>

namespace rnf {

/// Where the answers of a form may go, as people read of it.
struct FormPlaceWords {
    Q_DECLARE_TR_FUNCTIONS(FormPlaceWords)

public:
    struct Place {
        QString goesTo, label;
    };
    /// For a form of a kind: what keeps any question first, then what its kind has, then the fields of a person.
    static QList<Place> of(FormKind kind, const FieldCatalog &catalog);
    /// "Sign-up forms", as the list of forms is called.
    static QString kind(FormKind kind);
};

} // namespace rnf
