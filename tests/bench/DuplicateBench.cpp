#include "DuplicateBench.h"

#include "../duplicates/MadePeople.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr AlikeLimits fromAfar{20, 90}; ///< the best threshold may be a low one

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void printDuplicateLine(const QString &name, const LabelledPeople &file)
{
    Job job;
    QElapsedTimer timer;
    timer.start();
    // What is measured is what people run; the rest is for the best threshold.
    const auto shipped = DuplicateFinder::pairs(file.people, {}, job);
    const double seconds = double(timer.elapsed()) / 1000;
    const double peak = peakMegabytes();
    const auto pairs = DuplicateFinder::pairs(file.people, fromAfar, job);
    const auto quality = PairQuality::of(file, *pairs);
    QTextStream(stdout) << u"%1 %2 rows  F1 %3 at %4, %5 at 60  pre-ticked %6, right %7  suggested %8  %9 s"_s.arg(name, -10)
                               .arg(file.people.size(), 6)
                               .arg(quality.best, 0, 'f', 4)
                               .arg(quality.bestAt)
                               .arg(quality.suggested, 0, 'f', 4)
                               .arg(quality.ticked)
                               .arg(quality.tickedPrecision, 0, 'f', 4)
                               .arg(shipped->size())
                               .arg(seconds, 0, 'f', 2)
                        << u"  %1 MB\n"_s.arg(peak, 0, 'f', 0);
}

} // namespace

void benchDuplicates(const QString &corpora, int people)
{
    if (corpora.isEmpty())
        qFatal("RNF_CORPORA names no folder with the files of other programs");
    const DedupeFiles files(corpora);
    printDuplicateLine(u"fake_1000"_s, files.fake1000());
    printDuplicateLine(u"FEBRL 1"_s, files.febrl(1));
    printDuplicateLine(u"FEBRL 2"_s, files.febrl(2));
    MadeFile made;
    made.people = people;
    made.doubles = people / 10;
    printDuplicateLine(u"made"_s, MadePeople(corpora, made).make());
}

} // namespace rnf
