#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

namespace rnf {

/// Hides every window of the program behind one, also from screen readers, and shows them again as they stood. What opens
/// meanwhile is hidden too. Questions of Qt itself, for a file or a word, are answered as by Esc.
class Curtain : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Curtain() override;

    void fall(QWidget *front);
    void rise();
    bool isDown() const { return m_front; }
    /// Something is open over the main window that stands on it and holds what was typed.
    bool hidesDialog() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hide(QWidget *window);

    struct Hidden {
        QPointer<QWidget> window;
        QRect place; ///< without its frame
    };
    QPointer<QWidget> m_front;
    QList<Hidden> m_hidden;
};

} // namespace rnf
