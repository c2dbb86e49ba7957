#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "recruiting/Postings.h"
#include "workspace/Workspace.h"

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace rnf {

class EmptyState;
class ListAndDetail;
class PostingDetail;

/// What the programmes tell of themselves: all postings at the left, the newest first, and beside them one of them. Enter goes
/// into it, Esc comes back to the list.
class PostingsPage : public Page {
    Q_OBJECT

public:
    PostingsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Of the programme that was shown last, or else the newest, already filled from it.
    void newPosting();
    void removePosting();
    /// Goes to the newest posting of a programme; a new one will be of it.
    void showProgram(ProgramId program);

    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "2 postings"
    QString counts() const override;
    bool canPrint() const override { return current() != nullptr; }
    /// The flyer.
    PrintSource *newPrintSource() override;
    void focusList() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    void makeTable();
    void makeEmptyState();
    QWidget *makeDetail();
    void reload() override;
    void fillRow(int row, const QList<InternProgram> &programs);
    void chooseRow(PostingId posting, int otherwise);
    const Posting *current() const;
    void openCurrent();
    void updateState();
    void showDetail();
    void newProgram();
    void repeatPosting();
    /// Goes to a posting that was just made, and offers the way back.
    void tellMade(const Result<PostingId> &made, const QString &said = {});

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<Posting> m_postings; ///< a row of the table for each
    PostingId m_wanted;        ///< to be gone to when all are read
    ProgramId m_program;       ///< of a new one; invalid: the newest
    QTableWidget *m_table;
    QStackedWidget *m_states;
    EmptyState *m_nothing;
    QPushButton *m_firstProgram = nullptr, *m_firstPosting = nullptr;
    ListAndDetail *m_panes;
    PostingDetail *m_detail;
    bool m_isReloading = false; ///< the current row moves without opening anything
};

} // namespace rnf
