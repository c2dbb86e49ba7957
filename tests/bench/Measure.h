#pragma once

#include "storage/Schema.h"
#include "workspace/Workspace.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace rnf {

// What the benches of files and of servers share.

struct Measured {
    double seconds = 0;
    long peakKiB = 0;
    QByteArray output;
};

/// Runs a program to its end in a folder and takes its time and its peak memory.
Measured measure(const QString &folder, const QStringList &command, const QString &input = {});

/// A line of the table.
void line(const QString &work, qint64 rows, const QString &ours, const QString &peer, const QString &ratio,
          const QString &peak);
void line(const QString &work, qint64 rows, const Measured &ours, const std::optional<Measured> &peer);
void lineInMilliseconds(const QString &work, qint64 rows, double ours, std::optional<double> peer = {});

template <typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject answer(const Measured &measured);
/// Says below the line what was not right.
void expect(bool isRight, const QString &what);

double percentile(QList<double> values, double share);
double median(const QList<double> &values);

std::unique_ptr<Workspace> opened(const QString &place, bool isReadOnly);

/// Where a list of ours first says something else than the file it came from; empty when nowhere.
QString firstDifference(const QString &source, const QString &ours);

/// The tables of a workspace, for a peer to fill.
void writeSchema(const QString &path, const Dialect &dialect);
/// The command that hands the bench's columns out.
QStringList exportWords(const QString &place, const QString &file);

// How long a workspace takes, in milliseconds.
/// Every prefix of the drawn searches: from the key to the rows of the first screen, as the list asks for them.
QList<double> searchTimes(const QString &place);
/// All ids in list order, as a new sort asks for them.
double idsTime(const QString &place);
/// From leaving a changed field until it is safe on disk.
double editTime(const QString &place);

} // namespace rnf
