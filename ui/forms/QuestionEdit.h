#pragma once

#include "forms/BilingualEdit.h"
#include "forms/FormPlaceWords.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace rnf {

/// One question of a form: its words, how it is answered, and where the answers go.
class QuestionEdit : public QWidget {
    Q_OBJECT

public:
    QuestionEdit(FormKind kind, const FieldCatalog &catalog, QWidget *parent);

    void fill(const FormQuestion &question, FormLanguage language);
    /// With what is typed.
    FormQuestion typed() const;
    void focusLabel() { m_label->focusFirst(); }

    /// The choices as they are typed: one on each line, in both languages with a stroke between them.
    static QString linesOf(const QList<FormChoice> &choices, FormLanguage language);
    /// Back again. What stands for something here still does when it is worded anew: known by its words, else by its line.
    static QList<FormChoice> choicesIn(const QString &lines, FormLanguage language, const QList<FormChoice> &before);

Q_SIGNALS:
    void changed();

private:
    void makeRows();
    void showRows();

    FormQuestion m_question;
    FormLanguage m_language = FormLanguage::English;
    BilingualEdit *m_label, *m_help;
    QComboBox *m_kind, *m_goesTo;
    QPlainTextEdit *m_choices;
    QCheckBox *m_required;
    QFormLayout *m_form;
};

} // namespace rnf
