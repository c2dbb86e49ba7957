#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace rnf {

/// "Deleted 3 people. [Undo]" instead of a question before. Goes away by itself, but never under a pointer or with focus.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// `action` is what the button takes back, whatever is done meanwhile; 0: there is nothing to take back.
    void offer(const QString &text, qint64 action);
    /// A message without a way back: why something was not done.
    void tell(const QString &text);

Q_SIGNALS:
    void undoWanted(qint64 action);

private:
    void present(const QString &text, bool canUndo);

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
    qint64 m_action = 0;
};

} // namespace rnf
