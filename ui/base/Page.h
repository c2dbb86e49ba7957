#pragma once

#include <QWidget>

namespace rnf {

/// One section of the window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What F6 goes through.
    virtual QList<QWidget *> panes() const = 0;
    /// What the status bar says of it: "37 of 1,204 · 1 selected".
    virtual QString counts() const = 0;

Q_SIGNALS:
    void countsChanged();
};

} // namespace rnf
