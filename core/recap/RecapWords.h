#pragma once

#include "base/Paper.h"
#include "events/Event.h"
#include "recap/EventRecap.h"

#include <QCoreApplication>

namespace rnf {

/// An event that is over, in sentences and on paper. Nobody's name is in it, so that it can be handed on.
class RecapWords {
    Q_DECLARE_TR_FUNCTIONS(RecapWords)

public:
    /// "84 people came. 12 of them came for the first time. …": a sentence for each number that there is something to say of.
    static QStringList sentences(const EventRecap &recap);
    /// The sentences, and what it was like.
    static Paper paper(const Event &event, const EventRecap &recap);

private:
    static QStringList people(const EventRecap &recap);
    static QString volunteers(const EventRecap &recap);
    static QString needs(const NeedsMet &needs);
    static QStringList money(const BudgetTotals &budget);
};

} // namespace rnf
