#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace rnf {

/// Says when nobody has touched keyboard, mouse or screen of this program for a while.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0: it never says so. Counts from now on.
    void setAfter(std::chrono::milliseconds after);

Q_SIGNALS:
    /// Once, until somebody is there again.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace rnf
