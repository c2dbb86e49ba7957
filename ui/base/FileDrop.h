#pragma once

#include <QObject>

class QWidget;

namespace rnf {

/// Takes a file that is dropped on a widget, which owns this.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget *target);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rnf
