#include "recruiting/PostingDetail.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "look/FlowLayout.h"
#include "look/LineList.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"
#include "recruiting/PostingChannelDialog.h"
#include "recruiting/PostingChannels.h"
#include "recruiting/PostingForm.h"
#include "recruiting/PostingQuotes.h"
#include "recruiting/PostingWords.h"

#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PostingDetail::PostingDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : ScrolledColumn(tr("Posting"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_remarks(new LineList(this)), m_form(new PostingForm(workspace, session, means, this)),
      m_quotes(new PostingQuotes(workspace, session, means, this)), m_channels(new PostingChannels(workspace, session, this))
{
    m_remarks->setObjectName(u"postingRemarks"_s);
    lines()->setSpacing(Theme::gap);
    lines()->addLayout(makeButtons());
    lines()->addWidget(m_remarks);
    lines()->addWidget(m_form);
    lines()->addSpacing(Theme::wide);
    lines()->addWidget(m_quotes);
    lines()->addSpacing(Theme::wide);
    lines()->addWidget(m_channels);
    setFocusProxy(m_form);
    connectChannels();
}

QPushButton *PostingDetail::makeButton(const QString &text, const QString &name, bool writes,
                                       const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setDisabled(writes && m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, run] {
        finishEditing();
        run();
    });
    return button;
}

QLayout *PostingDetail::makeButtons()
{
    auto *flow = new FlowLayout;
    flow->setSpacing(Theme::gap);
    for (auto *button :
         {makeButton(tr("Fill from the programme"), u"fillPosting"_s, true, [this] { fill(); }),
          makeButton(tr("Print flyer…"), u"printFlyer"_s, false, [this] { printFlyer(); }),
          makeButton(tr("Copy text"), u"copyText"_s, false, [this] { copyText(); }),
          makeButton(tr("Copy HTML"), u"copyHtml"_s, false, [this] { copyHtml(); }),
          makeButton(tr("New posting from this one"), u"repeatPosting"_s, true, [this] { Q_EMIT repeatAsked(); }),
          makeButton(tr("Delete the posting"), u"deletePosting"_s, true, [this] { Q_EMIT removeAsked(); })})
        flow->addWidget(button);
    return flow;
}

void PostingDetail::connectChannels()
{
    connect(m_channels, &PostingChannels::editAsked, this, &PostingDetail::editChannel);
    connect(m_channels, &PostingChannels::removeAsked, this, &PostingDetail::removeChannel);
    connect(m_channels, &PostingChannels::copyAsked, this, [this](const PostingChannel &channel) { copyText(channel); });
    connect(m_channels, &PostingChannels::htmlAsked, this, [this](const PostingChannel &channel) { copyHtml(channel); });
    connect(m_channels, &PostingChannels::flyerAsked, this, [this](const PostingChannel &channel) { printFlyer(channel); });
}

// --- what is shown

void PostingDetail::show(const Posting &posting)
{
    const bool isOther = posting.id != m_posting.id;
    m_posting = posting;
    m_form->show(posting);
    m_quotes->show(posting);
    m_channels->show(posting.id);
    showRemarks();
    if (isOther)
        ensureVisible(0, 0);
}

void PostingDetail::showRemarks()
{
    m_remarks->clear();
    if (m_posting.body.isEmpty())
        m_remarks->addLine(tr("Nothing is written yet. Fill it from the programme, then change what you like."),
                           Tone::Warning);
    else if (PostingDraft::isUnfinished(m_posting.body))
        m_remarks->addLine(tr("Places in brackets still wait for your own words. Fill them or take them out before it goes "
                              "out."),
                           Tone::Warning);
    if (const QString state = PostingWords::state(m_posting, m_workspace.store().dates().today()); !state.isEmpty())
        m_remarks->addLine(state, {}, true);
}

void PostingDetail::finishEditing()
{
    m_form->commit();
    m_posting = m_workspace.postings().find(m_session, m_posting.id).value_or(m_posting);
}

std::optional<PostingId> PostingDetail::drafted() { return m_form->drafted(); }

void PostingDetail::showDraft() { m_form->showDraft(); }

// --- what is done

PostingContent PostingDetail::content(const std::optional<PostingChannel> &channel)
{
    return m_workspace.postings().content(m_session, m_posting, m_workspace.organization(), channel);
}

void PostingDetail::fill()
{
    m_means.work.tell(m_workspace.postings().fill(m_session, m_posting, m_workspace.organization()), {},
                      tr("The text says already what the programme says."));
}

void PostingDetail::copyText(const std::optional<PostingChannel> &channel)
{
    finishEditing();
    auto *copied = new QMimeData;
    copied->setText(PostingText(content(channel)).plain());
    m_means.prompts.setClipboard(copied);
    m_means.work.say(channel ? tr("Copied the text of “%1” with the code %2.").arg(m_posting.title, channel->sourceCode)
                             : tr("Copied the text of “%1”.").arg(m_posting.title));
}

/// As HTML where it is pasted into a page as it looks, and as its source where it is pasted into a field for HTML.
void PostingDetail::copyHtml(const std::optional<PostingChannel> &channel)
{
    finishEditing();
    const QString html = PostingText(content(channel)).html();
    auto *copied = new QMimeData;
    copied->setText(html);
    copied->setHtml(html);
    m_means.prompts.setClipboard(copied);
    m_means.work.say(channel ? tr("Copied “%1” as HTML with the code %2.").arg(m_posting.title, channel->sourceCode)
                             : tr("Copied “%1” as HTML.").arg(m_posting.title));
}

PrintSource *PostingDetail::newFlyer(const std::optional<PostingChannel> &channel)
{
    constexpr bool isConfidential = false; // it is made to be handed out
    const FrameWords words{m_posting.title, m_workspace.organization(), m_session.name, m_workspace.store().dates().today(),
                           isConfidential};
    const auto note = [this, posting = m_posting]() -> Result<PrintSource::Noted> {
        const auto noted = m_workspace.postings().notePrinted(m_session, posting);
        if (!noted)
            return noted.error();
        return PrintSource::Noted{tr("Printed the flyer “%1”.").arg(posting.title), 0};
    };
    return new PaperSource(words, PostingText(content(channel)).paper(), tr("The flyer “%1”.").arg(m_posting.title), note);
}

void PostingDetail::printFlyer(const std::optional<PostingChannel> &channel)
{
    finishEditing();
    auto *source = newFlyer(channel);
    auto *dialog = new PrintDialog(*source, m_means.prompts, this);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_means.work.say(dialog->outcome().text); });
    dialog->open();
}

void PostingDetail::removeChannel(const PostingChannel &channel)
{
    const int applicants = m_workspace.postings().applicants(m_session, m_posting.id).value(channel.id);
    const QString told = tr("Deleted the channel %1. %n applications named it; they keep its code.", nullptr, applicants);
    m_means.work.tell(m_workspace.postings().remove(m_session, channel), applicants ? told.arg(channel.name) : QString());
}

void PostingDetail::editChannel(const PostingChannel &channel)
{
    finishEditing();
    auto *dialog = new PostingChannelDialog(m_workspace, m_session, channel, this);
    connect(dialog, &PostingChannelDialog::kept, this,
            [this] { m_means.work.tell(m_workspace.changes().newestOf(m_session)); });
    dialog->open();
}

} // namespace rnf
