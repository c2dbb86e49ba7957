#pragma once

#include <QWidget>

#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rnf {

/// One value being edited: says when somebody left it changed, and shows what is wrong with it below. Text that is not kept
/// yet is a draft and stays; where somebody else changes what is kept meanwhile, both stand there until one is chosen. Ctrl+Z takes back typing while there is some, and is the window's otherwise.
class FieldEdit : public QWidget {
    Q_OBJECT

public:
    FieldEdit(const QString &key, const QString &name, bool isLong = false, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QString text() const;
    /// What is kept. A draft stays on screen; where it was typed over something else, it is not handed over by itself any more.
    void setText(const QString &text);
    /// `over`: what was kept while it was typed; nothing: what is kept now. Where that is something else, one is to be chosen.
    void setDraft(const QString &text, const QString &problem, const std::optional<QString> &over = {});
    /// Shows what is kept again.
    void dropDraft();
    bool hasDraft() const { return m_isTouched && text() != m_kept; }
    /// What was kept while the draft was typed.
    QString typedOver() const { return m_over; }
    void setPlaceholder(const QString &text);
    void setChoices(const QStringList &names);
    /// What is offered while somebody types in a single line.
    void setCompleter(QCompleter *completer);
    /// Why the text was not kept; it is a draft then. Empty: nothing is wrong.
    void setProblem(const QString &text);
    QString problem() const;
    QWidget *editor() const;
    /// Hands a draft over as if somebody had left the field.
    void commit();
    /// Hands over again what could not be kept, unless somebody has typed on.
    void tryAgain();

Q_SIGNALS:
    /// Somebody began to type, or what was typed is kept or put back.
    void draftChanged();
    /// A letter more, or less.
    void typed();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText(const QString &text);
    void touch(bool isTouched);
    void contest();
    void keepMine();
    void settle();

    QString m_key;
    QString m_kept, m_over, m_handedOver;
    bool m_isTouched = false; ///< somebody typed since the text was last kept or handed over
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_long = nullptr;
    QLabel *m_problem;
    QWidget *m_choice = nullptr; ///< mine or theirs, where somebody else changed it while this was typed
};

} // namespace rnf
