#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace rnf {

/// Thirty minutes on the projector, in numbers that are read from the last row. Space stops it and lets it go on, Escape closes it.
class WallTimer : public QWidget {
    Q_OBJECT

public:
    static constexpr int minutes = 30;

    explicit WallTimer(QWidget *parent = nullptr);
    /// "29:59"; "0:00" when it is over.
    static QString shown(qint64 millisecondsLeft);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qint64 left() const;
    void toggle();
    void update();

    QLabel *m_time;
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_before = 0; ///< milliseconds that went by until it was stopped
};

} // namespace rnf
