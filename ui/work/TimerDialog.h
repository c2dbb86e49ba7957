#pragma once

#include "look/Dialog.h"

namespace rnf {

class WorkNames;

/// Asks what the timer shall run for; it may run for nothing in particular.
class TimerDialog : public Dialog {
    Q_OBJECT

public:
    TimerDialog(const WorkNames &names, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It stays open until `accept`.
    void startWanted(const QString &work);
};

} // namespace rnf
