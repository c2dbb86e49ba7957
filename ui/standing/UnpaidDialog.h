#pragma once

#include "look/Dialog.h"

#include <QDate>

namespace rnf {

/// Asks which month people have not paid for.
class UnpaidDialog : public Dialog {
    Q_OBJECT

public:
    /// Proposes the month that `day` lies in.
    UnpaidDialog(const QDate &today, const QDate &day, QWidget *parent);

Q_SIGNALS:
    void wanted(const QDate &monthEnd);
};

} // namespace rnf
