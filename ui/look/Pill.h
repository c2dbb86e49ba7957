#pragma once

#include "look/Theme.h"

#include <QAbstractButton>

namespace rnf {

/// A tag or state in a rounded box. With `setRemovable` it has a cross, takes the focus, and says `removeWanted` on a
/// click on the cross, Delete or Backspace.
class Pill : public QAbstractButton {
    Q_OBJECT

public:
    explicit Pill(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setRemovable(bool isRemovable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;

    Tone m_tone = Tone::Normal;
    bool m_isRemovable = false;
};

} // namespace rnf
