#pragma once

#include "forms/AnswerForm.h"

#include <QListWidget>

namespace rnf {

/// The questions of a form, in order: a tick asks one, dragging or Alt+Up and Alt+Down move it.
class FormQuestionList : public QListWidget {
    Q_OBJECT

public:
    explicit FormQuestionList(QWidget *parent);

    void fill(const QList<FormQuestion> &questions, FormLanguage language);
    /// As they stand now.
    QList<FormQuestion> questions() const;
    FormQuestion current() const;
    /// Says it anew where it stands.
    void setCurrent(FormQuestion question, FormLanguage language);
    /// Below the current one, and goes to it.
    void add(const FormQuestion &question, FormLanguage language);
    void removeCurrent();
    void moveCurrent(int step);

Q_SIGNALS:
    /// A tick, the order, or which there are.
    void edited();

private:
    QListWidgetItem *newItem(const FormQuestion &question, FormLanguage language);
    static void show(QListWidgetItem *item, const FormQuestion &question, FormLanguage language);
};

} // namespace rnf
