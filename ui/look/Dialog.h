#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rnf {

/// A window that asks for something or shows it: a heading, what it is about, what went wrong, and a line of buttons. Enter
/// presses the primary button, except in a list, where it belongs to the row.
class Dialog : public QDialog {
    Q_OBJECT

public:
    /// Called `name` and "Dialog", its heading and its problem accordingly.
    Dialog(const QString &name, const QString &title, QWidget *parent);

    /// Plain text; the title, unless something else is said.
    void setHeading(const QString &text);
    /// The title and what it is done to.
    void setSubject(const QString &subject) { setHeading(windowTitle() + QStringLiteral(" · ") + subject); }
    /// What one should know before.
    void setHint(const QString &text);
    QVBoxLayout *body() const { return m_body; }
    /// The button it is about, after one that leaves everything as it is, unless there is none.
    QPushButton *addPrimary(const QString &text, const QString &objectName, const QString &leave = tr("Cancel"));
    QPushButton *addClose();
    /// Leaves everything as it is, below choices that stand in the dialog itself.
    QPushButton *addLeave(const QString &text = tr("Cancel"));
    /// What else can be done, at the other end of the line.
    QPushButton *addAside(const QString &text, const QString &objectName);
    QPushButton *leaveButton() const { return m_leave; }
    /// Empty: nothing is wrong.
    void showProblem(const QString &text);
    /// As large as when it was open last, and like this at first.
    void keepSize(const QSize &first);

public Q_SLOTS:
    /// Goes away for good when it is closed.
    void open() override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &objectName);
    QString sizeKey() const;

    QLabel *m_heading;
    QLabel *m_hint;
    QVBoxLayout *m_body;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
    QPushButton *m_leave = nullptr;
    int m_asides = 0;
    bool m_keepsSize = false;
};

} // namespace rnf
