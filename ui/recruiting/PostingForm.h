#pragma once

#include "base/PageMeans.h"
#include "look/Drafts.h"
#include "recruiting/Postings.h"
#include "workspace/Workspace.h"

#include <QWidget>

namespace rnf {

class ChoiceBox;
class FieldEdit;

/// Title, days, programme and text of a posting. A field is kept when it is left.
class PostingForm : public QWidget {
    Q_OBJECT

public:
    PostingForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~PostingForm() override;

    /// What is typed about a posting stays with it.
    void show(const Posting &posting);
    void commit();
    /// The posting of which something typed waits that could not be kept.
    std::optional<PostingId> drafted();
    /// Gives the keyboard to what waits of the posting shown.
    void showDraft();

private:
    void layOut();
    void connectFields();
    Drafts::Subject subject() const;
    Drafts::Edits drafting() const;
    void fill();
    void keepDay(FieldEdit *field, QDate Posting::*day);
    template <typename Change>
    void change(Change apply, FieldEdit *field = nullptr);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Posting m_posting;
    FieldEdit *m_title;
    ChoiceBox *m_program;
    FieldEdit *m_opens, *m_closes, *m_body;
};

} // namespace rnf
