#include "base/Words.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MissedShare.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Finds the row that a registration belongs to.
class FlakeRows {
public:
    FlakeRows(Database &database, MetricTable &table, const MetricQuestion &question)
        : m_rows(table, question.by, question.period), m_by(question.by)
    {
        for (const auto &kind : Registrations::allKinds(database))
            m_kinds.insert(kind.id, kind.name);
    }

    MetricRow &row(const Event &event, const Registration &registration)
    {
        if (m_by == MetricBy::Kind) {
            const QString kind = m_kinds.value(registration.kind);
            return m_rows.row(kind, kind.isEmpty() ? Words::tr("No kind noted") : kind);
        }
        if (m_by == MetricBy::Source)
            return m_rows.row(registration.sourceCode, sourceLabel(registration.sourceCode));
        MetricRow &row = m_rows.row(QString::number(event.id.value), EventWords::named(event));
        row.event = event.id;
        return row;
    }
    void finish(Database &database) { m_rows.finish(database); }

private:
    MetricRows m_rows;
    MetricBy m_by;
    QHash<RegistrationKindId, QString> m_kinds;
};

} // namespace

MetricTable countFlakeRate(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    MetricTable table;
    table.columns = MissedShare::columns(Words::tr("Came"));
    table.about = scope.about();
    FlakeRows rows(database, table, question);
    table.notes =
        MissedShare::countPromised(scope, [&](const Event &event, const Registration &registration) -> MetricRow & {
            return rows.row(event, registration);
        });
    rows.finish(database);
    for (auto &row : table.rows)
        MissedShare::finish(row);
    if (question.by != MetricBy::Event)
        std::ranges::stable_sort(table.rows, std::ranges::greater(),
                                 [](const MetricRow &row) { return row.cells[MissedShare::Missed].of; });
    table.title = MissedShare::title(table, [](int count) { return Words::tr("%n yes answers", nullptr, count); });
    return table;
}

} // namespace rnf
