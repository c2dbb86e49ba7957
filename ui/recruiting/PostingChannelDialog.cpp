#include "recruiting/PostingChannelDialog.h"

#include "base/DayWords.h"
#include "help/Help.h"
#include "look/Form.h"
#include "standing/PersonButton.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

PostingChannelDialog::PostingChannelDialog(Workspace &workspace, const Session &session, const PostingChannel &channel,
                                           QWidget *parent)
    : Dialog(u"channel"_s, channel.id.isValid() ? tr("Edit the channel") : tr("New channel"), parent),
      m_workspace(workspace), m_session(session), m_channel(channel),
      m_name(newField(u"channelName"_s, channel.name, tr("Campus job board"))),
      m_url(newField(u"channelUrl"_s, channel.url, tr("where they apply: https://…; empty on paper"))),
      m_code(newField(u"channelCode"_s, channel.sourceCode, tr("empty: one is made of the name"))),
      m_posted(newField(u"channelPosted"_s, dayAsTyped(channel.postedOn), tr("today; empty: not yet"))),
      m_sharedBy(new PersonButton(workspace, session, tr("Who shared it?"), this))
{
    Help::setTopic(this, u"recruiting"_s);
    setHint(tr("People type the code when they apply. A code that is made has no letters or digits that look like others."));
    const PersonId me = workspace.accounts().personOf(session);
    m_sharedBy->setObjectName(u"channelSharedBy"_s);
    m_sharedBy->show(channel.id.isValid() ? channel.sharedBy : me, me.isValid() ? QList{me} : QList<PersonId>());
    connect(m_sharedBy, &PersonButton::chosen, this,
            [this, me](PersonId person) { m_sharedBy->show(person, me.isValid() ? QList{me} : QList<PersonId>()); });
    layOut();
    connect(addPrimary(tr("Keep the channel"), u"writeChannel"_s), &QPushButton::clicked, this,
            &PostingChannelDialog::write);
    m_name->setFocus();
}

QLineEdit *PostingChannelDialog::newField(const QString &name, const QString &text, const QString &placeholder)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    return field;
}

void PostingChannelDialog::layOut()
{
    auto *form = newForm();
    form->addRow(tr("Channel"), m_name);
    form->addRow(tr("Link to apply"), m_url);
    form->addRow(tr("Code"), m_code);
    form->addRow(tr("Posted on"), m_posted);
    form->addRow(tr("Shared by"), m_sharedBy);
    body()->addLayout(form);
}

Result<PostingChannel> PostingChannelDialog::typed() const
{
    const QString text = m_posted->text().trimmed();
    const auto day = readDay(text, m_workspace.store().dates().today());
    if (!text.isEmpty() && !day)
        return Error{u"no-day"_s, tr("“%1” is no day. Type “today” or “28 sep”, or leave it empty.").arg(text)};
    PostingChannel channel = m_channel;
    channel.name = m_name->text();
    channel.url = m_url->text();
    channel.sourceCode = m_code->text();
    channel.postedOn = day.value_or(QDate());
    channel.sharedBy = m_sharedBy->person();
    return channel;
}

Result<qint64> PostingChannelDialog::keep(const PostingChannel &channel)
{
    if (channel.id.isValid())
        return m_workspace.postings().save(m_session, m_channel, channel);
    const auto added = m_workspace.postings().add(m_session, channel);
    return added ? Result<qint64>(added->value) : Result<qint64>(added.error());
}

void PostingChannelDialog::write()
{
    const auto channel = typed();
    const auto written = channel ? keep(*channel) : Result<qint64>(channel.error());
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    if (*written > 0)
        Q_EMIT kept();
}

} // namespace rnf
