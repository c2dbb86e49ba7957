#pragma once

#include "base/Session.h"
#include "insight/MetricTable.h"
#include "storage/Database.h"

namespace rnf {

/// What a metric is about, which says what else it can be asked: interns and hours by programme, placement and weeks; events
/// by one of them or all; one event, which is the next where none is chosen; weeks alone; or nothing else, because it is
/// about everything up to today.
enum class MetricAbout { Interns, Events, OneEvent, Weeks, Everybody };

/// A question that can be answered by numbers. Its texts are marked for translation and are said by the functions.
struct Metric {
    QString name; ///< stable: for commands and files (insight.md)
    const char *groupText, *questionText, *definitionText;
    const char *populationText; ///< "Interns"; null where it counts several kinds of things, so that no number says how many
    const char *nothingText;    ///< what is said when there is nothing to count
    /// All but name, definition, population and question. Throws StorageError.
    MetricTable (*count)(Database &database, const MetricQuestion &question);
    MetricAbout about = MetricAbout::Interns;
    QList<MetricBy> by = {MetricBy::Week, MetricBy::Person}; ///< what its rows may be; another is taken for the first
    bool hidesFew = false; ///< it is about what must not be told of single people (health, access, evaluations)
    /// Of one that hides few: what was found, said of what is still shown. Null: its question is the title.
    QString (*titleOf)(const MetricTable &table) = nullptr;
    Operation reading = Operation::SeeReports; ///< what a session that asks it must be allowed

    /// One of the twelve that stand in front (insight.md, section 1).
    bool isInFront() const;
    /// It counts people, whom a list may narrow. Others count money, sessions or papers.
    bool isAboutPeople() const;

    QString group() const;
    QString question() const;
    QString definition() const;
    QString nothing() const;
    /// What to do with the answer of one in front; empty for all others.
    QString next() const;
};

/// All metrics there are. From any thread.
class Metrics {
public:
    /// Those in front first, by group.
    static const QList<Metric> &all();
    static const Metric *find(const QString &name);
    /// Throws StorageError.
    static MetricTable ask(Database &database, const Metric &metric, const MetricQuestion &question);
    /// What was found in as many weeks before those of an answer: "5 Oct – 1 Nov 2026: 28 of 110 …". Empty where it goes by no
    /// weeks, or nothing was counted then. Throws StorageError.
    static QString foundBefore(Database &database, const Metric &metric, const MetricTable &answer);
};

} // namespace rnf
