#pragma once

#include "standing/Standing.h"

#include <QComboBox>

namespace rnf {

/// The months that dues are paid for, the newest first: this one, some ahead, and three years back.
class MonthBox : public QComboBox {
    Q_OBJECT

public:
    MonthBox(const QDate &today, int ahead, QWidget *parent);

    /// Nothing yet but the time it is for.
    Payment month() const { return Payment::forMonth(currentData().toDate()); }
    /// The one a day lies in, if it is here.
    void setMonth(const QDate &day);
};

} // namespace rnf
