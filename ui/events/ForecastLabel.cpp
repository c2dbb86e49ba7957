#include "events/ForecastLabel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

ForecastLabel::ForecastLabel(Workspace &workspace, const Session &session, QWidget *parent)
    : QLabel(parent), m_workspace(workspace),
      m_reading(workspace.store().placeOf(session), [this](const std::optional<ExpectedTurnout> &turnout) { take(turnout); })
{
    setObjectName(u"turnoutForecast"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    Theme::makeQuiet(this);
    hide();
}

QString ForecastLabel::words(const ExpectedTurnout &turnout)
{
    const auto forecast = turnout.forecast();
    if (forecast.people == 0)
        return {};
    const auto number = [](int value) { return QLocale().toString(value); };
    const QString text = turnout.hasHistory()
                           ? tr("About %1 of %2 will come (%3–%4), by what people did before")
                           : tr("About %1 of %2 will come (%3–%4): half, because nothing is known of them yet");
    return text.arg(number(forecast.about()), number(forecast.people), number(forecast.low()), number(forecast.high()));
}

/// Of the same event the old number stands until the new one is there.
void ForecastLabel::show(const Event &event)
{
    if (event.id != m_event)
        hide();
    m_event = event.id;
    if (!event.isAhead() || !event.hasDay()) {
        m_reading.drop();
        hide();
        return;
    }
    m_reading.start([id = event.id, today = m_workspace.store().dates().today()](Database &database) {
        return ExpectedTurnout::of(database, id, today);
    });
}

void ForecastLabel::take(const std::optional<ExpectedTurnout> &turnout)
{
    setText(turnout ? words(*turnout) : QString());
    setHidden(text().isEmpty());
}

} // namespace rnf
