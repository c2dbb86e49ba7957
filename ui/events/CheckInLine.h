#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace rnf {

/// "Checked in Li Wei. [Undo]": what was done last at the door or why it was not, and the way back from it. Stays until
/// something else is said, because the next in the queue may speak first.
class CheckInLine : public QFrame {
    Q_OBJECT

public:
    explicit CheckInLine(QWidget *parent = nullptr);

    void say(const QString &text);
    void offer(const QString &text, const QString &button, const std::function<void()> &back);
    /// Does nothing where there is no way back.
    void takeBack();

private:
    QLabel *m_text;
    QPushButton *m_undo;
    std::function<void()> m_back;
};

} // namespace rnf
