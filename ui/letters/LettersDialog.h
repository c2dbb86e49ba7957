#pragma once

#include "base/PageMeans.h"
#include "letters/Letters.h"
#include "look/Dialog.h"
#include "look/Drafts.h"
#include "workspace/Workspace.h"

#include <QTimer>

class QListWidget;
class QStackedWidget;

namespace rnf {

class LetterEvent;
class LetterForm;
class LetterHandout;
class LetterPeople;
class LetterPreview;

/// Letters and e-mails to these people: the templates at the left, the text of one of them, and beside it what each gets. Prints
/// letters, and writes e-mails as drafts for a mail program; the program itself sends nothing. What was changed of a template is
/// kept when somebody goes on from it, and before anything goes out.
class LettersDialog : public Dialog {
    Q_OBJECT

public:
    /// `listName`: what those people are called.
    LettersDialog(Workspace &workspace, const Session &session, const PageMeans &means, const QList<PersonId> &people,
                  const QString &listName, QWidget *parent = nullptr);

    /// They are about this event, and who gets them does something in its programme: new letters begin with that.
    void setProgramme(EventId event);
    void done(int result) override;

private:
    QWidget *makeColumns();
    QWidget *makeEmptyState();
    QWidget *makeRight();
    void makeButtons();
    void connectParts();
    QStringList spokenLanguages();

    void readTemplates(LetterTemplateId chosen);
    void choose(int row);
    void showTemplate(const LetterTemplate &letter);
    void readAudience();
    void showLetters();
    void showText();
    void count();
    void updateButtons();

    bool keep();
    Drafts::Subject draftSubject() const;
    void leaveDraft();
    void addReady(LetterKind kind);
    void addCopy();
    void add(LetterTemplate added);
    void removeTemplate();
    void write();
    void saveDrafts();
    void copyLetter();
    LetterHandout handout() const;
    /// Says what was done, or why it was not.
    void conclude(const Result<QString> &done);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<PersonId> m_asked;
    LetterFields m_fields;
    QList<LetterTemplate> m_templates;
    LetterTemplate m_kept; ///< the one shown, as it is kept
    QString m_whyUnkept;   ///< why what is typed is not; empty: it is
    bool m_isOfProgramme = false;
    bool m_isClosing = false; ///< somebody wanted to, before they typed anything else
    LetterAudience m_audience;
    std::unique_ptr<LetterWriter> m_writer;
    QTimer m_counting; ///< who misses something, once somebody stops typing
    QStackedWidget *m_states;
    QListWidget *m_names;
    LetterForm *m_form;
    LetterPeople *m_people;
    LetterEvent *m_event;
    LetterPreview *m_preview;
    QLabel *m_said;
    QPushButton *m_copy = nullptr, *m_delete = nullptr, *m_write = nullptr;
};

} // namespace rnf
