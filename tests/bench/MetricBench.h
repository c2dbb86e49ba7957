#pragma once

#include <QString>

namespace rnf {

/// Times every metric over a workspace of so many people and half as many entries of hours, made by `metric_data.sql`, beside
/// one plain count of both in the same run, and prints a line for each: name, people counted, milliseconds, ratio.
void benchMetrics(const QString &program, const QString &scripts, qint64 people);

} // namespace rnf
