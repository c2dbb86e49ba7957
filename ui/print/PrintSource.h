#pragma once

#include "base/Result.h"
#include "print/Printout.h"

#include <QObject>

#include <memory>

class QWidget;

namespace rnf {

/// What a page hands to the print dialog: a printout as its own questions were answered.
class PrintSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The questions beside those for the paper; may be nothing. The parent owns it.
    virtual QWidget *makeQuestions(QWidget *) { return nullptr; }
    /// As things are now; not laid out yet.
    virtual std::unique_ptr<Printout> printout() = 0;
    /// "20 people. 3 left out: no phone."
    virtual QString told() const = 0;
    virtual bool isEmpty() const = 0;
    /// Whether it may lie in a file as well as on paper.
    virtual bool mayBeFile() const { return true; }

    struct Noted {
        QString text;              ///< "Printed Everyone: 20 people."
        qint64 undoableAction = 0; ///< 0: there is nothing to take back
    };
    /// Keeps what has to be kept before paper leaves the office; `printout` may say more after it.
    virtual Result<Noted> note() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace rnf
