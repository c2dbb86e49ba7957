#pragma once

#include "storage/Action.h"

#include <QHash>

#include <map>

namespace rnf {

/// A row of one of the tables of names: the table's number and the id.
using NamedThing = std::pair<int, qint64>;
/// Names looked up while people are read; the same few again and again.
using NamesSeen = QHash<NamedThing, QString>;

/// All SQL of the small tables of names that people's rows refer to: employers, worksites, units, shifts, job titles, tags.
class NameRepository {
public:
    explicit NameRepository(Database &database);

    /// The id of a name, made if it is new; 0 for an empty name. What belongs to an employer is looked up among its own
    /// (`organization` 0: of no known employer). Names seen once are remembered while the action runs.
    qint64 idOf(Action &action, int table, const QString &name, qint64 organization = 0);
    /// A unit of an employer by its name: the one at this worksite, else one that says no worksite; a new one stands at it.
    /// Without a worksite any unit of the name will do.
    qint64 unitOf(Action &action, const QString &name, qint64 organization, qint64 worksite);
    QString nameOf(int table, qint64 id);
    QString nameOf(const NamedThing &thing, NamesSeen &seen);

    /// A name that was new in this action, and how many rows refer to it.
    struct Made {
        int table = 0;
        QString name;
        qint64 organization = 0;
        qint64 uses = 0;
    };
    /// In the order in which they came.
    QList<Made> made(const Action &action);
    /// All names of a table, for choices and for search.
    QList<std::pair<qint64, QString>> all(int table);

private:
    struct Table {
        Statement find, insert, name, all, uses;
        bool hasOrganization;
    };

    void forgetOtherActions(const Action &action);

    std::map<int, Table> m_tables;
    Statement m_findUnit, m_insertUnit;
    quint64 m_attempt = 0;
    std::map<std::tuple<int, qint64, QString>, qint64> m_known;
    std::map<std::tuple<qint64, qint64, QString>, qint64> m_knownUnits;
    QList<std::pair<qint64, Made>> m_made; ///< with their ids
};

} // namespace rnf
