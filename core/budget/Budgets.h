#pragma once

#include "budget/BudgetRepository.h"
#include "budget/BudgetTotals.h"
#include "events/Registrations.h"

namespace rnf {

/// What pledges of one level come to, without any name.
struct PledgeSum {
    QString level; ///< empty: for nothing in return
    int pledges = 0;
    qint64 pledgedCents = 0, collectedCents = 0; ///< what is collected was pledged as well
};

/// The money of events and the organizations that take part in them; the only class of this feature that windows and commands
/// see. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done, and give the
/// event its budget (`Event::hasBudget`). Lives on the thread that opened the store.
class Budgets : public QObject {
    Q_OBJECT

public:
    Budgets(Store &store, Events &events, Registrations &registrations);

    /// Income first, each side by category, then as they were added; what partners give is among them (BudgetLine::partner).
    QList<BudgetLine> lines(const Session &session, EventId event);
    /// Of those lines.
    BudgetTotals totals(const Session &session, EventId event);
    /// By role, then by name.
    QList<EventOrganization> partners(const Session &session, EventId event);
    /// Those of them that gave and that nobody has thanked yet.
    QList<EventOrganization> unthanked(const Session &session, EventId event);
    /// All that are known, by name, for choices.
    QStringList organizationNames(const Session &session);

    /// Refused, here and in `save`: an amount below zero; a category of the other side; sponsors' money beside the plan
    /// ("sponsors"), because their partners say it. The organization is the one of the line's `organizationName`, or new.
    Result<BudgetLineId> add(const Session &session, BudgetLine line);
    Result<qint64> save(const Session &session, const BudgetLine &before, const BudgetLine &after);
    Result<qint64> remove(const Session &session, const BudgetLine &line);

    /// Refused, here and in `save`: no name; an amount below zero; a stage that its money contradicts ("stage"); an organization
    /// that has this role already ("known"). Thanks are of today where no day is given.
    Result<EventOrganizationId> add(const Session &session, EventOrganization partner);
    Result<qint64> save(const Session &session, const EventOrganization &before, const EventOrganization &after);
    /// As PartnerSteps::at says.
    Result<qint64> step(const Session &session, const EventOrganization &partner, PartnerStage stage);
    Result<qint64> remove(const Session &session, const EventOrganization &partner);

    /// Inside an action that reads a file: a line of gifts for each level of a fundraiser, made or brought up to date. Where these
    /// are the whole file, a level that is not among them any more has nothing pledged; what is planned for it stays. Answers
    /// the levels whose line is new or changed. Refused ("amount"): more money than a line holds.
    static QStringList setPledges(Action &action, EventId event, const QString &source, const QList<PledgeSum> &levels,
                                  bool areWhole);
    /// The fundraisers whose files were read for an event, by name.
    QStringList pledgeSources(const Session &session, EventId event);

    /// Notes in the history that it is printed; before the paper comes out.
    Result<qint64> notePrinted(const Session &session, const Event &event);

    /// For Events: a copy of one has its planned money, nothing of it bound or paid.
    static void copy(Action &action, const Event &from, const Event &to);

    // Of all events, by event. From any thread. They throw StorageError.
    static QList<BudgetLine> lines(Database &database);
    static QList<EventOrganization> partners(Database &database);

private:
    Result<OrganizationId> organizationNamed(const Session &session, const QString &name, OrganizationKind kind);
    /// How the history calls something that happens to the budget of an event.
    QString label(const Session &session, const QString &text, const QString &what, EventId event);

    Store &m_store;
    Events &m_events;
    Registrations &m_registrations;
    BudgetRepository m_reading;
};

} // namespace rnf
