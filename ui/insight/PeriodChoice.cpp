#include "insight/PeriodChoice.h"

#include "base/Dates.h"
#include "look/ChoiceBox.h"
#include "look/Theme.h"

#include <QDateEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PeriodChoice::PeriodChoice(const Dates &dates, QWidget *parent)
    : QWidget(parent), m_dates(dates), m_kind(new ChoiceBox(this)), m_first(newDay(u"reportFirstDay"_s, tr("First day"))),
      m_last(newDay(u"reportLastDay"_s, tr("Last day")))
{
    m_kind->setObjectName(u"reportPeriod"_s);
    m_kind->setAccessibleName(tr("Period"));
    m_kind->addItems({tr("This week"), tr("This month"), tr("This term"), tr("Last 12 weeks"), tr("Own days")});
    m_kind->setKept(ThisTerm);
    m_first->setDate(m_dates.today().addDays(-27));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_first, m_last})
        line->addWidget(part);
    connect(m_kind, &ChoiceBox::chosen, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    showDays();
}

QDateEdit *PeriodChoice::newDay(const QString &name, const QString &label)
{
    auto *day = new QDateEdit(m_dates.today(), this);
    day->setObjectName(name);
    day->setAccessibleName(label);
    day->setToolTip(label);
    day->setCalendarPopup(true);
    connect(day, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
    return day;
}

void PeriodChoice::showDays()
{
    for (auto *day : {m_first, m_last})
        day->setVisible(m_kind->currentIndex() == OwnDays);
}

MetricPeriod PeriodChoice::period(const QList<Placement> &placements) const
{
    const QDate today = m_dates.today();
    switch (Kind(m_kind->currentIndex())) {
    case ThisWeek:
        return MetricPeriod::lastWeeks(today, 1);
    case ThisMonth:
        return MetricPeriod::month(today);
    case ThisTerm:
        return MetricPeriod::term(placements, today);
    case LastTwelveWeeks:
        return MetricPeriod::lastWeeks(today, 12);
    case OwnDays:
        break;
    }
    return MetricPeriod::around(qMin(m_first->date(), m_last->date()), qMax(m_first->date(), m_last->date()));
}

} // namespace rnf
