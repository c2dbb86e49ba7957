#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rnf {

/// One value being edited: says when somebody left it changed, and shows what is wrong with it below. Ctrl+Z takes back
/// typing while there is some, and is the window's otherwise.
class FieldEdit : public QWidget {
    Q_OBJECT

public:
    FieldEdit(const QString &key, const QString &name, bool isLong = false, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QString text() const;
    /// What is kept; what somebody is typing stays.
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setChoices(const QStringList &names);
    /// Empty: nothing is wrong.
    void setProblem(const QString &text);
    bool hasDraft() const;
    QWidget *editor() const;
    /// Reports the text as if somebody had left the field.
    void commit();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_key;
    QString m_kept;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_long = nullptr;
    QLabel *m_problem;
};

} // namespace rnf
