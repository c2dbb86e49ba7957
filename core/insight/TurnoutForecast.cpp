#include "insight/TurnoutForecast.h"

#include <cmath>

namespace rnf {

double TurnoutForecast::showRate(int events, const TurnoutRecord &ofAll)
{
    constexpr double unknown = 0.5;
    return events < fewestEvents || ofAll.known == 0 ? unknown : double(ofAll.came) / ofAll.known;
}

double TurnoutForecast::chance(const TurnoutRecord &record, double showRate)
{
    constexpr int weight = 3;
    return (record.came + weight * showRate) / (record.known + weight);
}

TurnoutForecast TurnoutForecast::of(const QList<double> &chances)
{
    constexpr double eightyPercent = 1.2816; // of the normal distribution lie between −1.2816 σ and 1.2816 σ
    TurnoutForecast forecast;
    double variance = 0;
    for (const double chance : chances) {
        ++forecast.people;
        forecast.expected += chance;
        variance += chance * (1 - chance);
    }
    forecast.band = eightyPercent * std::sqrt(variance);
    return forecast;
}

} // namespace rnf
