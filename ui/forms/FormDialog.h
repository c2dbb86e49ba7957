#pragma once

#include "base/PageMeans.h"
#include "forms/Forms.h"
#include "look/Dialog.h"
#include "look/Drafts.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace rnf {

class BilingualEdit;
class PrintPreview;
class Printout;
class QuestionEdit;
class FormQuestionList;

/// Makes a form: what it is called and says at the left with its questions, the words of one of them, and beside it the page as it
/// is printed. What goes out is kept first, so that the answers are known again when their file comes in.
class FormDialog : public Dialog {
    Q_OBJECT

public:
    /// `about`: the event or the programme, empty for people.
    FormDialog(Workspace &workspace, const Session &session, const PageMeans &means, const FormSubject &subject,
               const QString &about, QWidget *parent = nullptr);
    ~FormDialog() override;

    void done(int result) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void makeButtons();
    void connectParts();

    void readForms(AnswerFormId chosen);
    void choose(int line);
    void begin();
    void show(const AnswerForm &form);
    void showLanguage();
    void showQuestion();
    void takeQuestion();
    void showPage();
    AnswerForm typed() const;
    FormLanguage language() const;
    AnswerForm proposed();
    AnswerForm fitted(const AnswerForm &form) { return m_forms.fitted(m_session, form, m_subject); }

    bool isChanged() const;
    bool keep();
    void leaveDraft();
    void addQuestion();
    void removeForm();
    void print();
    void copy(QString (*text)(const AnswerForm &), const QString &said);
    void say(const QString &text);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    FormSubject m_subject;
    QString m_about;
    Forms m_forms;
    QList<AnswerForm> m_all;
    AnswerForm m_kept;        ///< the one shown, as it is kept; without id: as it is proposed
    bool m_isClosing = false; ///< somebody wanted to, before they typed anything else
    std::unique_ptr<Printout> m_page;
    QComboBox *m_names, *m_language;
    QLineEdit *m_name;
    BilingualEdit *m_title, *m_intro;
    FormQuestionList *m_list;
    QuestionEdit *m_question;
    PrintPreview *m_preview;
    QLabel *m_remarks, *m_said;
    QPushButton *m_delete = nullptr, *m_deleteQuestion = nullptr;
};

} // namespace rnf
