#include "proposals/CardDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/Theme.h"
#include "programme/ProgrammeWords.h"
#include "proposals/ProposalWords.h"
#include "standing/PersonButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename E>
void fillWords(QComboBox *box, const QString &name, QString (*word)(E), E chosen)
{
    box->setObjectName(name);
    for (size_t i = 0; i < std::size(keysOf(E{})); ++i)
        box->addItem(word(E(i)));
    box->setCurrentIndex(int(chosen));
}

} // namespace

CardDialog::CardDialog(Workspace &workspace, const Session &session, WindowWork &work, const Proposal &card, QWidget *parent)
    : Dialog(u"card"_s, card.id.isValid() ? tr("Card %1").arg(card.number) : tr("New card"), parent), m_workspace(workspace),
      m_session(session), m_work(work), m_before(card), m_hosts(card.hosts), m_title(new QLineEdit(card.title, this)),
      m_language(new QLineEdit(card.language, this)), m_kind(new QComboBox(this)), m_format(new QComboBox(this)),
      m_level(new QComboBox(this)), m_abstract(new QPlainTextEdit(card.abstract, this)),
      m_seed(new QCheckBox(tr("From those who prepare the event, or from a partner"), this)),
      m_interpretation(new QCheckBox(tr("Interpretation is wanted"), this)), m_hostList(new QListWidget(this)),
      m_addHost(new PersonButton(workspace, session, tr("Who holds it?"), this))
{
    Help::setTopic(this, u"wall"_s);
    setMinimumWidth(520);
    makeForm();
    fillHosts();
    auto *keep = addPrimary(card.id.isValid() ? tr("Save") : tr("Add"), u"keepCard"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &CardDialog::write);
    m_title->setFocus();
}

void CardDialog::makeForm()
{
    constexpr int shownHosts = 3, shownLines = 4;
    fillWords(m_kind, u"cardKind"_s, &ProposalWords::kind, m_before.kind);
    fillWords(m_format, u"cardFormat"_s, &ProgrammeWords::format, m_before.format);
    fillWords(m_level, u"cardLevel"_s, &ProgrammeWords::level, m_before.level);
    m_title->setObjectName(u"cardTitle"_s);
    m_language->setObjectName(u"cardLanguage"_s);
    m_abstract->setObjectName(u"cardAbstract"_s);
    m_abstract->setTabChangesFocus(true);
    m_abstract->setFixedHeight(fontMetrics().lineSpacing() * shownLines + Theme::space);
    m_seed->setChecked(m_before.source == ProposalSource::Seed);
    m_interpretation->setChecked(m_before.wantsInterpretation);
    m_hostList->setObjectName(u"cardHosts"_s);
    m_hostList->setAccessibleName(tr("Hosts"));
    m_hostList->setFixedHeight(shownHosts * Theme::rowHeight);
    m_addHost->setObjectName(u"addHost"_s);
    connect(m_addHost, &PersonButton::chosen, this, &CardDialog::addHost);
    auto *remove = new QPushButton(tr("Take away"), this);
    remove->setObjectName(u"removeHost"_s);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const int row = m_hostList->currentRow(); row >= 0) {
            m_hosts.removeAt(row);
            fillHosts();
        }
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_addHost);
    line->addStretch();
    line->addWidget(remove);
    auto *hosts = new QVBoxLayout;
    hosts->setSpacing(Theme::tight);
    hosts->addWidget(m_hostList);
    hosts->addLayout(line);
    auto *form = newForm();
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Hosts"), hosts);
    form->addRow(tr("What it is about"), m_abstract);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Level"), m_level);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), m_interpretation);
    form->addRow(QString(), m_seed);
    body()->addLayout(form);
}

void CardDialog::addHost(PersonId person)
{
    const bool isThere = std::ranges::find(m_hosts, person, &ProposalHost::person) != m_hosts.end();
    if (person.isValid() && !isThere)
        m_hosts += ProposalHost{0, person, HostAnswer::Yes};
    m_addHost->show({}, {});
    fillHosts();
}

void CardDialog::fillHosts()
{
    QList<PersonId> ids;
    for (const auto &host : std::as_const(m_hosts))
        ids += host.person;
    const auto names = m_workspace.people().names(m_session, ids);
    m_hostList->clear();
    for (const auto &id : std::as_const(ids))
        m_hostList->addItem(names.value(id));
    m_hostList->setCurrentRow(m_hostList->count() - 1);
}

Proposal CardDialog::typed() const
{
    Proposal card = m_before;
    card.title = m_title->text();
    card.language = m_language->text();
    card.abstract = m_abstract->toPlainText();
    card.kind = ProposalKind(m_kind->currentIndex());
    card.format = SessionFormat(m_format->currentIndex());
    card.level = SessionLevel(m_level->currentIndex());
    card.wantsInterpretation = m_interpretation->isChecked();
    if (m_seed->isChecked() != (m_before.source == ProposalSource::Seed))
        card.source = m_seed->isChecked() ? ProposalSource::Seed : ProposalSource::Wall;
    card.hosts = m_hosts;
    return card;
}

void CardDialog::write()
{
    auto &proposals = m_workspace.proposals();
    Result<qint64> kept = qint64(0);
    if (m_before.id.isValid()) {
        kept = proposals.save(m_session, m_before, typed());
    } else {
        const auto added = proposals.add(m_session, typed());
        kept = added ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : added.error();
    }
    if (!kept) {
        showProblem(kept.error().message);
        return;
    }
    m_work.tell(kept);
    accept();
}

} // namespace rnf
