#pragma once

#include "look/Dialog.h"

#include <functional>

class QListWidget;

namespace rnf {

/// The tasks or events that a number counts, one by one. Enter on one opens it.
class CountedThingsDialog : public Dialog {
    Q_OBJECT

public:
    struct Thing {
        QString label;
        std::function<void()> open; ///< runs when the dialog is gone
    };

    /// `title`: what they are. `about`: the question and the row that the number stands in.
    CountedThingsDialog(const QString &title, const QString &about, const QList<Thing> &things, QWidget *parent = nullptr);

private:
    void openThing(int row);

    QList<Thing> m_things; ///< as the rows stand
    QListWidget *m_list;
};

} // namespace rnf
