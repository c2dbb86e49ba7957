#include "telling/CallOffDialog.h"

#include "base/Prompts.h"
#include "base/Ways.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "exchange/EventExports.h"
#include "help/Help.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "people/PeoplePrint.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"
#include "telling/ShareBox.h"

#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// May turn up.
bool isToBeTold(Rsvp rsvp)
{
    using enum Rsvp;
    return rsvp != No && rsvp != Cancelled && rsvp != Refused;
}

} // namespace

CallOffDialog::CallOffDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                             QWidget *parent)
    : Dialog(u"callOff"_s, tr("Whom to tell"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_event(event), m_whom(whom(workspace, session, event.id)), m_told(plainLabel(this, u"callOffTold"_s))
{
    Help::setTopic(this, u"events"_s);
    setSubject(EventWords::named(event));
    setHint(tr("The event is cancelled here. The program tells nobody by itself: call them, or write to them."));
    addPeople();
    addWays();
    addText();
    m_told->hide();
    body()->addWidget(m_told);
    addClose();
    keepSize({600, 620});
}

QList<CallOffDialog::Told> CallOffDialog::whom(Workspace &workspace, const Session &session, EventId event)
{
    QList<Told> whom;
    QSet<PersonId> known;
    for (const auto &row : workspace.registrations().of(session, event)) {
        if (!isToBeTold(row.registration.rsvp))
            continue;
        known += row.registration.person;
        whom += {row.registration.person, row.name, EventWords::rsvp(row.registration.rsvp)};
    }
    for (const auto &row : workspace.staffing().signUps(session, event)) {
        if (!SignUpSteps::holds(row.signUp.status) || known.contains(row.signUp.person))
            continue;
        known += row.signUp.person;
        whom += {row.signUp.person, row.name, tr("volunteers")};
    }
    return whom;
}

void CallOffDialog::addPeople()
{
    QStringList counts;
    QMap<QString, int> byReason;
    QStringList reasons; // in the order of the list
    for (const auto &one : std::as_const(m_whom)) {
        if (++byReason[one.why] == 1)
            reasons += one.why;
    }
    for (const auto &why : std::as_const(reasons))
        counts += tr("%1: %2", "what they said, how many").arg(why).arg(byReason[why]);
    auto *told = plainLabel(this, u"callOffCounts"_s);
    told->setText(counts.join(u" · "_s));
    auto *list = new QListWidget(this);
    list->setObjectName(u"callOffPeople"_s);
    list->setAccessibleName(tr("Who is to be told"));
    for (const auto &row : std::as_const(m_whom))
        list->addItem(tr("%1 – %2").arg(row.name, row.why));
    body()->addWidget(told);
    body()->addWidget(list, 1);
}

void CallOffDialog::addWays()
{
    auto *ways = new FlowLayout;
    ways->setSpacing(Theme::gap);
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        ways->addWidget(button);
        return button;
    };
    add(tr("Print phone sheet…"), u"callOffSheet"_s,
        [this] { PeoplePrint::openSheet(m_workspace, m_session, m_means, people(), listName(), this); });
    add(tr("Copy e-mail addresses"), u"callOffAddresses"_s, &CallOffDialog::copyAddresses);
    add(tr("Show them"), u"callOffShow"_s, [this] {
        accept();
        Q_EMIT m_means.ways.toPeople(listName(), people());
    })->setEnabled(true);
    body()->addLayout(ways);
}

void CallOffDialog::addText()
{
    EventExports exports(m_workspace.store(), m_workspace.people(), m_workspace.events(), m_workspace.registrations());
    QStringList texts;
    for (const auto language : {ShareLanguage::English, ShareLanguage::Spanish})
        texts += exports.shareText(m_session, m_event, language).brief();
    auto *box = new ShareBox(u"callOffText"_s, tr("What to write"), m_means.prompts, this);
    box->setText(texts.join(u"\n\n"_s));
    connect(box, &ShareBox::copied, this, [this] {
        m_told->setText(tr("Copied."));
        Theme::setTone(m_told, Tone::Good);
        m_told->show();
    });
    body()->addWidget(box, 1);
}

QList<PersonId> CallOffDialog::people() const
{
    QList<PersonId> people;
    for (const auto &row : m_whom)
        people += row.person;
    return people;
}

QString CallOffDialog::listName() const { return tr("To be told: %1").arg(EventWords::named(m_event)); }

/// As the list of people copies them, without whoever must not be written to.
void CallOffDialog::copyAddresses()
{
    const auto found = m_workspace.people().audience(m_session, Purpose::Email, people());
    QStringList addresses;
    for (const auto &person : m_workspace.people().rows(m_session, found.people))
        addresses += person.email;
    QString told = tr("None of them has an e-mail address that may be written to. Call them instead.");
    Tone tone = Tone::Warning;
    if (!addresses.isEmpty()) {
        const auto noted =
            Exports(m_workspace.store(), m_workspace.people()).noteCopy(m_session, listName(), addresses.size());
        if (noted) {
            auto *copied = new QMimeData;
            copied->setText(addresses.join(u"; "_s));
            m_means.prompts.setClipboard(copied);
        }
        told = noted ? tr("Copied %n addresses. Put them where nobody sees those of the others: into “Bcc”.", nullptr,
                          int(addresses.size()))
                     : noted.error().message;
        tone = noted ? Tone::Good : Tone::Error;
    }
    m_told->setText((told + u' ' + found.leftOut.told()).trimmed());
    Theme::setTone(m_told, tone);
    m_told->show();
}

} // namespace rnf
