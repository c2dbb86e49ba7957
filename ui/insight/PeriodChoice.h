#pragma once

#include "insight/MetricQuestion.h"

#include <QWidget>

class QDateEdit;

namespace rnf {

class ChoiceBox;
class Dates;

/// Over which weeks a report goes: one of those that people mean most, or own days, whose whole weeks are taken.
class PeriodChoice : public QWidget {
    Q_OBJECT

public:
    enum Kind { ThisWeek, ThisMonth, ThisTerm, LastTwelveWeeks, OwnDays };

    explicit PeriodChoice(const Dates &dates, QWidget *parent = nullptr);

    /// `placements`: whose term "this term" is.
    MetricPeriod period(const QList<Placement> &placements) const;

Q_SIGNALS:
    void changed();

private:
    QDateEdit *newDay(const QString &name, const QString &label);
    void showDays();

    const Dates &m_dates;
    ChoiceBox *m_kind;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace rnf
