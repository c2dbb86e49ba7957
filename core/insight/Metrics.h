#pragma once

#include "insight/MetricTable.h"
#include "storage/Database.h"

namespace rnf {

/// A question that can be answered by numbers. Its texts are marked for translation and are said by the functions.
struct Metric {
    QString name; ///< stable: for commands and files (insight.md)
    const char *groupText, *questionText, *definitionText;
    const char *populationText; ///< "Interns"
    const char *nothingText;    ///< what is said when there is nothing to count
    /// All but name, definition, population and question. Throws StorageError.
    MetricTable (*count)(Database &database, const MetricQuestion &question);

    QString group() const;
    QString question() const;
    QString definition() const;
    QString nothing() const;
};

/// All metrics there are. From any thread.
class Metrics {
public:
    static const QList<Metric> &all();
    static const Metric *find(const QString &name);
    /// Throws StorageError.
    static MetricTable ask(Database &database, const Metric &metric, const MetricQuestion &question);
};

} // namespace rnf
