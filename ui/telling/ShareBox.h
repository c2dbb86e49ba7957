#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace rnf {

class Prompts;

/// A text to be pasted elsewhere, under a heading, with a button that copies it.
class ShareBox : public QWidget {
    Q_OBJECT

public:
    /// The text is called `name`, the button "copy/" and that.
    ShareBox(const QString &name, const QString &heading, Prompts &prompts, QWidget *parent);

    void setText(const QString &text);
    QString text() const;
    /// What is to be known of the text.
    void setHint(const QString &hint);

Q_SIGNALS:
    void copied();

private:
    Prompts &m_prompts;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
};

} // namespace rnf
