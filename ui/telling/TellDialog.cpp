#include "telling/TellDialog.h"

#include "base/Prompts.h"
#include "exchange/EventExports.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "telling/ShareBox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

TellDialog::TellDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                       QWidget *parent)
    : Dialog(u"tell"_s, tr("Tell people"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_event(event), m_language(new QComboBox(this)), m_source(new QLineEdit(this)),
      m_brief(new ShareBox(u"tellBrief"_s, tr("For a text message"), means.prompts, this)),
      m_full(new ShareBox(u"tellFull"_s, tr("For mails and posts"), means.prompts, this)),
      m_told(plainLabel(this, u"tellTold"_s))
{
    Help::setTopic(this, u"events"_s);
    setSubject(event.name);
    setHint(event.isAnnounced() ? tr("Copy a text to where people read it. The program sends nothing by itself.")
                                : tr("Nobody announced this event yet. Whoever reads these texts knows of it."));
    askHow();
    addTexts();
    addFiles();
    fill();
    keepSize({620, 640});
}

void TellDialog::askHow()
{
    m_language->setObjectName(u"tellLanguage"_s);
    m_language->addItems({tr("English"), tr("Spanish")});
    const auto spoken = fromKey<ShareLanguage>(m_workspace.language()).value_or(ShareLanguage::English);
    m_language->setCurrentIndex(int(spoken));
    m_source->setObjectName(u"tellSource"_s);
    m_source->setPlaceholderText(tr("flyer, newsletter, union radio …; may stay empty"));
    m_source->setToolTip(tr("Stands in the link, so that you see later how people heard of it"));
    m_source->setDisabled(m_event.linkUrl.isEmpty());
    if (m_event.linkUrl.isEmpty())
        m_source->setPlaceholderText(tr("The event has no link yet; type one under Overview."));
    auto *form = newForm();
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Source code"), m_source);
    body()->addLayout(form);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TellDialog::fill);
    connect(m_source, &QLineEdit::textChanged, this, &TellDialog::fill);
}

void TellDialog::addTexts()
{
    m_told->hide();
    body()->addWidget(m_brief, 1);
    body()->addWidget(m_full, 3);
    body()->addWidget(m_told);
    for (auto *box : {m_brief, m_full})
        connect(box, &ShareBox::copied, this, [this] { tell(tr("Copied."), Tone::Good); });
}

void TellDialog::addFiles()
{
    auto *page = addAside(tr("Save web page…"), u"savePage"_s);
    auto *calendar = addAside(tr("Save calendar entry…"), u"saveEntry"_s);
    for (auto *button : {page, calendar})
        button->setIcon(icon(u"export"_s));
    page->setDisabled(m_workspace.isReadOnly());
    calendar->setDisabled(m_workspace.isReadOnly() || !m_event.hasDay());
    connect(page, &QPushButton::clicked, this, &TellDialog::savePage);
    connect(calendar, &QPushButton::clicked, this, &TellDialog::saveCalendar);
    addClose();
}

ShareLanguage TellDialog::language() const { return ShareLanguage(m_language->currentIndex()); }

EventExports TellDialog::exports() const
{
    return {m_workspace.store(), m_workspace.people(), m_workspace.events(), m_workspace.registrations()};
}

void TellDialog::fill()
{
    const ShareText text = exports().shareText(m_session, m_event, language(), m_source->text());
    const QString brief = text.brief();
    m_brief->setText(brief);
    m_brief->setHint(tr("%1 of %2 characters").arg(brief.size()).arg(ShareText::mostInMessage));
    m_full->setText(text.full());
    m_told->hide();
}

QString TellDialog::pathFor(const QString &title, const QString &suffix, const QString &filter)
{
    QString path = m_means.prompts.savePath(this, title, tr("Event") + suffix, filter);
    // Nothing but such a file is ever written over.
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    return path;
}

void TellDialog::savePage()
{
    const QString path = pathFor(tr("Save web page"), u".html"_s, tr("Web pages (*.html)"));
    if (!path.isEmpty())
        conclude(exports().writePage(m_session, path, m_workspace.organization(), m_event, language(), m_source->text()),
                 path);
}

void TellDialog::saveCalendar()
{
    const QString path = pathFor(tr("Save calendar entry"), u".ics"_s, tr("Calendars (*.ics)"));
    if (!path.isEmpty())
        conclude(exports().writeCalendar(m_session, path, m_workspace.organization(), m_event), path);
}

void TellDialog::conclude(const Result<qsizetype> &written, const QString &path)
{
    tell(written ? tr("Saved as %1.").arg(path) : written.error().message, written ? Tone::Good : Tone::Error);
}

void TellDialog::tell(const QString &text, Tone tone)
{
    m_told->setText(text);
    Theme::setTone(m_told, tone);
    m_told->show();
}

} // namespace rnf
