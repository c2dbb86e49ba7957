#pragma once

#include "insight/MetricTable.h"
#include "storage/Database.h"
#include "workplace/WallChart.h"

namespace rnf {

/// Who works where today, and how they stand: the wall chart of all employers with its narrowest rows, of the people that a
/// question holds. Where it does not hold everybody no headcount is claimed. Reads when it is made, each kind of record by one
/// statement; of how they stand, `parts` only. Throws StorageError.
class WorkplaceScope {
public:
    WorkplaceScope(Database &database, const MetricQuestion &question, MarkParts parts);

    /// A narrowest row of the wall chart that people work in.
    struct Unit {
        int row = 0; ///< 0: those whose employer is not known
        QString label;
        int claimed = 0; ///< 0: nobody told us
    };
    const Workplace &workplace() const { return m_workplace; }
    const StandingMap &standing() const { return m_standing; }
    const WallChart &chart() const { return m_chart; }
    const QList<Unit> &units() const { return m_units; }
    /// Where `units` has the one that somebody works in.
    qsizetype unitOf(const Workplace::Job &job) const;
    /// Everybody who works somewhere, each once, by id.
    const QList<PersonId> &people() const { return m_people; }
    /// How many of them work in several units, where any do.
    QStringList severalNote() const;

    /// What a place is called: by its name, or where several have it by all that it lies in, too.
    QString labelOf(const Place &place) const;
    /// The campaign whose assessments and cards these are, or that there is none.
    QString about() const;

private:
    void addUnits();
    void countPeople();

    Workplace m_workplace;
    StandingMap m_standing;
    WallChart m_chart;
    QHash<QString, int> m_namesakes;
    QList<Unit> m_units;
    QList<qsizetype> m_unitOfRow; ///< −1: no narrowest row
    QList<PersonId> m_people;
    int m_inSeveral = 0;
};

/// Everybody that a question holds who works somewhere today, each once, by id. Throws StorageError.
QList<PersonId> peopleAtWork(Database &database, const MetricQuestion &question);
/// How the campaign that a metric is about is said.
QString campaignAbout(const std::optional<Campaign> &campaign);
/// One more in a cell. Jobs come in the order of people, so somebody's second job there is told by the last.
void addOnce(MetricCell &cell, PersonId person);
/// The same in a list.
bool addOnce(QList<PersonId> &people, PersonId person);
/// Says of the first cells of a row, each person being in one of them, that they are parts of all of them, and joins their
/// people; answers how many. People came in their order.
qint64 shareOfRow(MetricRow &row, qsizetype parts);
/// Those of both, each once; by id, as both are.
QList<PersonId> peopleOfBoth(const QList<PersonId> &some, const QList<PersonId> &others);

} // namespace rnf
