#pragma once

#include "base/PageMeans.h"
#include "look/ScrolledColumn.h"
#include "recruiting/Postings.h"
#include "workspace/Workspace.h"

class QPushButton;

namespace rnf {

class LineList;
class PostingChannels;
class PostingForm;
class PostingQuotes;
class PrintSource;

/// One posting: what it says, whose words it quotes, where it was put up, and how it goes out.
class PostingDetail : public ScrolledColumn {
    Q_OBJECT

public:
    PostingDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Posting &posting);
    void finishEditing();
    std::optional<PostingId> drafted();
    void showDraft();
    /// Its flyer, for one channel or for all of them; the caller owns it.
    PrintSource *newFlyer(const std::optional<PostingChannel> &channel = {});

Q_SIGNALS:
    void repeatAsked();
    void removeAsked();

private:
    QLayout *makeButtons();
    QPushButton *makeButton(const QString &text, const QString &name, bool writes, const std::function<void()> &run);
    void connectChannels();
    void showRemarks();
    PostingContent content(const std::optional<PostingChannel> &channel = {});
    void fill();
    void copyText(const std::optional<PostingChannel> &channel = {});
    void removeChannel(const PostingChannel &channel);
    void copyHtml(const std::optional<PostingChannel> &channel = {});
    void printFlyer(const std::optional<PostingChannel> &channel = {});
    void editChannel(const PostingChannel &channel);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Posting m_posting;
    LineList *m_remarks;
    PostingForm *m_form;
    PostingQuotes *m_quotes;
    PostingChannels *m_channels;
};

} // namespace rnf
