#include "shell/WelcomePage.h"

#include "look/Form.h"
#include "look/PassphraseFields.h"
#include "look/Picture.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "storage/WorkspacePlace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

WelcomePage::WelcomePage(const QStringList &recent, QWidget *parent) : QWidget(parent), m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(makeChoices(recent));
    m_pages->addWidget(makeSetup());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
}

QWidget *WelcomePage::makeChoice(const QString &iconName, const QString &title, const QString &text, const char *name,
                                 const std::function<void()> &chosen)
{
    auto *card = new QFrame(this);
    Theme::makeCard(card);
    card->setMinimumSize(230, 250);
    card->setMaximumWidth(300);
    auto *picture = new Picture(iconName, card);
    auto *about = new QLabel(text, card);
    about->setWordWrap(true);
    Theme::makeQuiet(about);
    auto *button = new QPushButton(title, card);
    button->setObjectName(QString::fromLatin1(name));
    Theme::makePrimary(button);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(picture, 0, Qt::AlignLeft);
    layout->addWidget(about, 1, Qt::AlignTop);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, chosen);
    return card;
}

QWidget *WelcomePage::makeChoices(const QStringList &recent)
{
    auto *page = new QWidget(this);
    auto *logo = new QLabel(page);
    logo->setPixmap(QIcon(u":/icons/org.rankandfile.RankAndFile.svg"_s).pixmap(72, 72));
    auto *title = new QLabel(tr("Rank & File"), page);
    Theme::makeTitle(title);
    auto *text = new QLabel(tr("Your people, in one file that is yours."), page);
    Theme::makeQuiet(text);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Theme::wide);
    cards->addStretch();
    cards->addWidget(makeChoice(u"team"_s, tr("Start ours"),
                                tr("A new file for your organization. It takes a minute, and you can bring in "
                                   "your list right after."),
                                "startOurs", [this] { showSetup(); }));
    cards->addWidget(makeChoice(u"welcome"_s, tr("Open…"),
                                tr("A workspace or a backup that is already on this computer or on a "
                                   "stick."),
                                "openOurs", [this] { Q_EMIT openWanted(); }));
    cards->addWidget(makeChoice(u"sample"_s, tr("Look around"),
                                tr("About 600 made-up people to try everything with. Nothing there is "
                                   "kept."),
                                "lookAround", [this] { Q_EMIT sampleWanted(); }));
    cards->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Theme::gap);
    layout->addStretch(2);
    for (auto *label : {logo, title, text})
        layout->addWidget(label, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::section);
    layout->addLayout(cards);
    layout->addSpacing(Theme::wide);
    for (const auto &path : recent) {
        auto *button = new QPushButton(tr("Open %1").arg(WorkspacePlace::nameOf(path)), page);
        Theme::makeLink(button);
        button->setToolTip(plainToolTip(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    auto *server = new QPushButton(tr("Connect to an office server…"), page);
    server->setObjectName(u"openServer"_s);
    Theme::makeLink(server);
    connect(server, &QPushButton::clicked, this, &WelcomePage::serverWanted);
    layout->addWidget(server, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *WelcomePage::makeSetup()
{
    auto *page = new QWidget(this);
    auto *card = new QFrame(page);
    Theme::makeCard(card);
    card->setMaximumWidth(520);
    card->setMinimumWidth(440);
    m_organization = new QLineEdit(card);
    m_organization->setObjectName(u"organization"_s);
    m_organization->setPlaceholderText(tr("Local 1184"));
    m_user = new QLineEdit(card);
    m_user->setObjectName(u"userName"_s);
    m_language = new QComboBox(card);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Spanish ? 1 : 0);
    m_region = new QComboBox(card);
    for (const auto &[code, name] : {std::pair(u"US"_s, tr("United States")),
                                     {u"CA"_s, tr("Canada")},
                                     {u"MX"_s, tr("Mexico")},
                                     {u"PR"_s, tr("Puerto Rico")},
                                     {u"GB"_s, tr("United Kingdom")},
                                     {u"IE"_s, tr("Ireland")},
                                     {u"ES"_s, tr("Spain")},
                                     {u"DE"_s, tr("Germany")},
                                     {u"FR"_s, tr("France")},
                                     {u"AR"_s, tr("Argentina")},
                                     {u"AU"_s, tr("Australia")}})
        m_region->addItem(name, code);
    m_problem = plainLabel(card);
    Theme::setTone(m_problem, Tone::Error);
    m_problem->hide();
    m_doing = plainLabel(card, u"doing"_s);
    Theme::makeQuiet(m_doing);
    m_doing->hide();
    auto *title = new QLabel(tr("Start ours"), card);
    Theme::makeTitle(title);
    auto *form = newForm();
    form->setSpacing(Theme::wide);
    form->addRow(tr("Organization"), m_organization);
    form->addRow(tr("Your name"), m_user);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Place"), m_region);
    auto *hint = new QLabel(
        tr("Your name stands in the history beside what you do. The place says how phone numbers are read."), card);
    hint->setWordWrap(true);
    Theme::makeQuiet(hint);
    form->addRow(hint);
    addEncryption(form, card);
    auto *start = new QPushButton(tr("Choose where to keep it…"), card);
    start->setObjectName(u"createWorkspace"_s);
    Theme::makePrimary(start);
    auto *back = new QPushButton(tr("Back"), card);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(start);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    cardLayout->setSpacing(Theme::wide);
    cardLayout->addWidget(title);
    cardLayout->addLayout(form);
    cardLayout->addWidget(m_problem);
    cardLayout->addWidget(m_doing);
    cardLayout->addLayout(buttons);
    auto *layout = new QVBoxLayout(page);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(card);
    centred->addStretch();
    layout->addStretch(2);
    layout->addLayout(centred);
    layout->addStretch(3);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(start, &QPushButton::clicked, this, &WelcomePage::goOn);
    connect(m_user, &QLineEdit::returnPressed, this, &WelcomePage::goOn);
    connect(m_passphrase, &PassphraseFields::entered, this, &WelcomePage::goOn);
    return page;
}

void WelcomePage::addEncryption(QFormLayout *form, QWidget *card)
{
    m_isEncrypted = new QCheckBox(tr("Encrypt it with a passphrase"), card);
    m_isEncrypted->setObjectName(u"isEncrypted"_s);
    m_isEncrypted->setChecked(true);
    form->addRow(m_isEncrypted);
    m_passphrase = new PassphraseFields(u"setup"_s, {}, form, card);
    auto *plain = plainLabel(card, u"plainWarning"_s);
    plain->setText(tr("Whoever gets hold of the file, on a stolen laptop or a lost stick, can read all of it."));
    Theme::setTone(plain, Tone::Warning);
    form->addRow(plain);
    form->setRowVisible(plain, false);
    connect(m_isEncrypted, &QCheckBox::toggled, this, [this, form, plain](bool isEncrypted) {
        m_passphrase->setVisible(isEncrypted);
        form->setRowVisible(plain, !isEncrypted);
    });
}

void WelcomePage::goOn()
{
    const QString organization = m_organization->text().trimmed(), user = m_user->text().trimmed();
    const QString problem = m_isEncrypted->isChecked() ? m_passphrase->problem() : QString();
    if (organization.isEmpty() || user.isEmpty()) {
        setProblem(tr("Type the name of your organization and your own, so that the history can say who did what."));
        return;
    }
    setProblem(problem);
    if (problem.isEmpty())
        Q_EMIT startWanted({organization, user, m_language->currentData().toString(), m_region->currentData().toString()},
                           m_isEncrypted->isChecked() ? m_passphrase->text() : QString());
}

void WelcomePage::showSetup()
{
    m_pages->setCurrentIndex(1);
    m_organization->setFocus();
}

void WelcomePage::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void WelcomePage::setDoing(const QString &text)
{
    m_doing->setText(text);
    m_doing->setVisible(!text.isEmpty());
}

} // namespace rnf
