#pragma once

#include "forms/AnswerForm.h"

#include <QWidget>

class QPlainTextEdit;

namespace rnf {

/// A text in the languages of a form: a field for each of them, and none for one that the form is not in, whose words wait.
class BilingualEdit : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the fields, with "En" and "Es" behind it. `lines`: how high each is at least; longer texts scroll.
    BilingualEdit(const QString &name, const QString &label, int lines, QWidget *parent);

    void fill(const BilingualText &text);
    BilingualText typed() const;
    void setLanguage(FormLanguage language);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit *m_english, *m_spanish;
};

} // namespace rnf
