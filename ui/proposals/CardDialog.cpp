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
#include <QSpinBox>
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
      m_level(new QComboBox(this)), m_source(new QComboBox(this)), m_answer(new QComboBox(this)),
      m_length(new QSpinBox(this)), m_abstract(new QPlainTextEdit(card.abstract, this)),
      m_interpretation(new QCheckBox(tr("Interpretation is wanted"), this)), m_hostList(new QListWidget(this)),
      m_removeHost(new QPushButton(tr("Take away"), this)),
      m_addHost(new PersonButton(workspace, session, tr("Who holds it?"), this)),
      m_proposedBy(new PersonButton(workspace, session, tr("Who proposed it?"), this))
{
    Help::setTopic(this, u"wall"_s);
    setMinimumWidth(520);
    makeForm();
    fillHosts(m_hosts.size() - 1);
    setProposer(card.proposer);
    auto *keep = addPrimary(card.id.isValid() ? tr("Save") : tr("Add"), u"keepCard"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &CardDialog::write);
    m_title->setFocus();
}

void CardDialog::makeForm()
{
    constexpr int shownLines = 3, mostMinutes = 600;
    fillWords(m_kind, u"cardKind"_s, &ProposalWords::kind, m_before.kind);
    fillWords(m_format, u"cardFormat"_s, &ProgrammeWords::format, m_before.format);
    fillWords(m_level, u"cardLevel"_s, &ProgrammeWords::level, m_before.level);
    fillWords(m_source, u"cardSource"_s, &ProposalWords::source, m_before.source);
    m_title->setObjectName(u"cardTitle"_s);
    m_language->setObjectName(u"cardLanguage"_s);
    m_length->setObjectName(u"cardLength"_s);
    m_length->setRange(0, std::max(mostMinutes, m_before.lengthMin));
    m_length->setSpecialValueText(tr("as long as the time it gets"));
    m_length->setValue(m_before.lengthMin);
    m_abstract->setObjectName(u"cardAbstract"_s);
    m_abstract->setTabChangesFocus(true);
    m_abstract->setFixedHeight(fontMetrics().lineSpacing() * shownLines + Theme::space);
    m_interpretation->setChecked(m_before.wantsInterpretation);
    m_proposedBy->setObjectName(u"cardProposer"_s);
    connect(m_proposedBy, &PersonButton::chosen, this, &CardDialog::setProposer);
    auto *form = newForm();
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Hosts"), makeHosts());
    form->addRow(tr("Proposed by"), m_proposedBy);
    form->addRow(tr("What it is about"), m_abstract);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Level"), m_level);
    form->addRow(tr("Minutes"), m_length);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), m_interpretation);
    form->addRow(tr("Where it came from"), m_source);
    body()->addLayout(form);
}

QLayout *CardDialog::makeHosts()
{
    constexpr int shownHosts = 2;
    m_hostList->setObjectName(u"cardHosts"_s);
    m_hostList->setAccessibleName(tr("Hosts"));
    m_hostList->setFixedHeight(shownHosts * Theme::rowHeight);
    connect(m_hostList, &QListWidget::currentRowChanged, this, &CardDialog::showAnswer);
    m_addHost->setObjectName(u"addHost"_s);
    connect(m_addHost, &PersonButton::chosen, this, &CardDialog::addHost);
    fillWords(m_answer, u"hostAnswer"_s, &ProposalWords::answer, HostAnswer::Yes);
    m_answer->setAccessibleName(tr("What the host said"));
    connect(m_answer, &QComboBox::activated, this, &CardDialog::setAnswer);
    m_removeHost->setObjectName(u"removeHost"_s);
    m_removeHost->setAutoDefault(false);
    connect(m_removeHost, &QPushButton::clicked, this, &CardDialog::removeHost);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_addHost);
    line->addStretch();
    line->addWidget(m_answer);
    line->addWidget(m_removeHost);
    auto *hosts = new QVBoxLayout;
    hosts->setSpacing(Theme::tight);
    hosts->addWidget(m_hostList);
    hosts->addLayout(line);
    return hosts;
}

// --- people

void CardDialog::addHost(PersonId person)
{
    const bool isThere = std::ranges::find(m_hosts, person, &ProposalHost::person) != m_hosts.end();
    if (person.isValid() && !isThere)
        m_hosts += ProposalHost{0, person, HostAnswer::Yes};
    m_addHost->show({}, {});
    fillHosts(m_hosts.size() - 1);
}

void CardDialog::removeHost()
{
    if (const int row = m_hostList->currentRow(); row >= 0) {
        m_hosts.removeAt(row);
        fillHosts(m_hosts.size() - 1);
    }
}

void CardDialog::fillHosts(qsizetype current)
{
    QList<PersonId> ids;
    for (const auto &host : std::as_const(m_hosts))
        ids += host.person;
    const auto names = m_workspace.people().names(m_session, ids);
    m_hostList->clear();
    for (const auto &host : std::as_const(m_hosts)) {
        const QString name = names.value(host.person);
        m_hostList->addItem(host.answer == HostAnswer::Yes ? name
                                                           : tr("%1, %2").arg(name, ProposalWords::answer(host.answer)));
    }
    m_hostList->setCurrentRow(int(current));
    showAnswer();
}

void CardDialog::showAnswer()
{
    const int row = m_hostList->currentRow();
    m_answer->setEnabled(row >= 0);
    m_removeHost->setEnabled(row >= 0);
    m_answer->setCurrentIndex(int(row >= 0 ? m_hosts[row].answer : HostAnswer::Yes));
}

void CardDialog::setAnswer(int answer)
{
    const int row = m_hostList->currentRow();
    if (row < 0)
        return;
    m_hosts[row].answer = HostAnswer(answer);
    fillHosts(row);
}

void CardDialog::setProposer(PersonId person)
{
    m_proposer = person;
    m_proposedBy->show(person, {});
}

// --- writing

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
    card.source = ProposalSource(m_source->currentIndex());
    card.lengthMin = m_length->value();
    card.proposer = m_proposer;
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
