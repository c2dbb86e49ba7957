#pragma once

#include <QBasicTimer>
#include <QListWidget>

namespace rnf {

/// The sections at the side of the window. People who are dragged over one open it, so that they can be dropped there.
class SectionRail : public QListWidget {
    Q_OBJECT

public:
    explicit SectionRail(QWidget *parent = nullptr);

    /// As wide and as high as its sections need.
    void fitContents();

protected:
    /// Does not open the first section only because the keyboard passes by.
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_resting; ///< on the section below the pointer
    int m_below = -1;
};

} // namespace rnf
