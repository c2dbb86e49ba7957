#include "proposals/CardsStep.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "exchange/ProposalFiles.h"
#include "exchange/TableFormats.h"
#include "forms/FormDialog.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "proposals/CardDialog.h"
#include "proposals/CardFileDialog.h"
#include "proposals/CardModel.h"
#include "proposals/CriteriaDialog.h"
#include "proposals/DecisionsDialog.h"
#include "proposals/JudgeDialog.h"
#include "proposals/ProposalWords.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

CardsStep::CardsStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_model(new CardModel(this)),
      m_line(new QLineEdit(this)), m_table(new QTableView(this)), m_alikeText(plainLabel(this, u"alikeText"_s)),
      m_told(plainLabel(this, u"cardsTold"_s))
{
    m_line->setObjectName(u"quickCard"_s);
    m_line->setPlaceholderText(tr("Title / who holds it, then Enter"));
    m_line->setAccessibleName(tr("Add a card by one line"));
    connect(m_line, &QLineEdit::returnPressed, this, &CardsStep::addLine);
    m_writing += m_line;
    makeTable();
    Theme::makeQuiet(m_told);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(makeCommands());
    layout->addWidget(m_line);
    layout->addWidget(makeAlike());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_told);
    setFocusProxy(m_line);
}

// --- building

QLayout *CardsStep::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    auto *add = new QPushButton(icon(u"add"_s), tr("New card…"), this);
    add->setObjectName(u"newCard"_s);
    connect(add, &QPushButton::clicked, this, &CardsStep::newCard);
    auto *print = new QPushButton(icon(u"print"_s), tr("Print cards…"), this);
    print->setObjectName(u"printCards"_s);
    connect(print, &QPushButton::clicked, this, &CardsStep::printAsked);
    const auto menuButton = [this](const QString &text, const QString &name, QMenu *menu) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    auto *decide = menuButton(tr("Decide"), u"decideCards"_s, makeDecisions());
    auto *more = menuButton(tr("More"), u"moreOfCards"_s, makeMore());
    more->setIcon(icon(u"more"_s));
    line->addWidget(add);
    line->addWidget(decide);
    line->addWidget(print);
    line->addWidget(more);
    m_writing << add << decide;
    return line;
}

QMenu *CardsStep::makeDecisions()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const QString &name, ProposalDecision decision) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, decision] { decide(decision); });
    };
    add(tr("Short list"), u"decideShortlist"_s, ProposalDecision::Shortlisted);
    add(tr("Accept"), u"decideAccept"_s, ProposalDecision::Accepted);
    add(tr("Let it wait"), u"decideWait"_s, ProposalDecision::Waitlisted);
    add(tr("Decline"), u"decideDecline"_s, ProposalDecision::Declined);
    add(tr("Leave it open"), u"decideOpen"_s, ProposalDecision::None);
    menu->addSeparator();
    auto *send = menu->addAction(tr("Send decisions"));
    send->setObjectName(u"sendDecisions"_s);
    connect(send, &QAction::triggered, this, &CardsStep::sendDecisions, Qt::QueuedConnection);
    menu->addSeparator();
    const auto become = [&](const QString &text, const QString &name, ProposalStatus status) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
    };
    become(tr("Confirm"), u"confirmCard"_s, ProposalStatus::Confirmed);
    become(tr("Withdraw"), u"withdrawCard"_s, ProposalStatus::Withdrawn);
    return menu;
}

QMenu *CardsStep::makeMore()
{
    auto *menu = new QMenu(this);
    m_joinChosen = menu->addAction(tr("Make the two one"));
    m_joinChosen->setObjectName(u"joinChosen"_s);
    connect(m_joinChosen, &QAction::triggered, this, &CardsStep::joinChosen);
    m_remove = menu->addAction(tr("Delete the card"));
    m_remove->setObjectName(u"removeCard"_s);
    connect(m_remove, &QAction::triggered, this, &CardsStep::removeCard);
    menu->addSeparator();
    m_judge = menu->addAction(tr("Judge the cards…"));
    m_judge->setObjectName(u"judgeCards"_s);
    connect(m_judge, &QAction::triggered, this, &CardsStep::judge, Qt::QueuedConnection);
    auto *criteria = menu->addAction(tr("What cards are judged by…"));
    criteria->setObjectName(u"criteriaAsked"_s);
    connect(criteria, &QAction::triggered, this, &CardsStep::askCriteria, Qt::QueuedConnection);
    menu->addSeparator();
    auto *form = menu->addAction(tr("Make a form…"));
    form->setObjectName(u"makeCardForm"_s);
    form->setDisabled(m_workspace.isReadOnly());
    connect(form, &QAction::triggered, this, &CardsStep::makeForm, Qt::QueuedConnection);
    auto *in = menu->addAction(icon(u"import"_s), tr("Import cards…"));
    in->setObjectName(u"importCards"_s);
    in->setDisabled(m_workspace.isReadOnly());
    connect(in, &QAction::triggered, this, &CardsStep::importCards, Qt::QueuedConnection);
    auto *out = menu->addAction(icon(u"export"_s), tr("Export cards…"));
    out->setObjectName(u"exportCards"_s);
    connect(out, &QAction::triggered, this, &CardsStep::exportCards, Qt::QueuedConnection);
    return menu;
}

QWidget *CardsStep::makeAlike()
{
    m_alike = new QFrame(this);
    m_alike->setObjectName(u"alikeCards"_s);
    Theme::makePanel(m_alike);
    m_join = new QPushButton(this);
    m_join->setObjectName(u"joinCards"_s);
    connect(m_join, &QPushButton::clicked, this, &CardsStep::join);
    m_apart = new QPushButton(tr("They are two"), this);
    m_apart->setObjectName(u"keepCardsApart"_s);
    connect(m_apart, &QPushButton::clicked, this, &CardsStep::keepApart);
    auto *line = new QHBoxLayout(m_alike);
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->setSpacing(Theme::gap);
    line->addWidget(m_alikeText, 1);
    line->addWidget(m_join);
    line->addWidget(m_apart);
    m_writing << m_join << m_apart;
    return m_alike;
}

void CardsStep::makeTable()
{
    m_table->setObjectName(u"cards"_s);
    m_table->setAccessibleName(tr("Cards"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CardModel::Title, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &CardsStep::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CardsStep::showChoice);
}

// --- what is shown

void CardsStep::show(const WallState &state)
{
    const auto stood = chosen();
    const int row = std::max(0, m_table->currentIndex().row());
    m_state = state;
    m_model->setCards(state.cards);
    m_table->setColumnHidden(
        CardModel::Score, std::ranges::none_of(state.cards, [](const ProposalRow &card) { return card.score.has_value(); }));
    choose(stood, std::min(row, m_model->rowCount() - 1));
    for (auto *widget : std::as_const(m_writing))
        widget->setDisabled(state.isReadOnly);
    showAlike();
    m_judge->setDisabled(state.facts.cards.isEmpty());
    const auto cards = state.facts.cards.size();
    const auto seeds = std::ranges::count_if(
        state.facts.cards, [](const ProposalRow &one) { return one.proposal.source == ProposalSource::Seed; });
    constexpr qsizetype mostSeeds = 5; // one of so many
    m_told->setText(
        seeds * mostSeeds > cards
            ? tr("%n of %1 cards come from those who prepare the event. The wall belongs to those who come: leave it "
                 "at one in five.",
                 nullptr, int(seeds))
                  .arg(cards)
            : QString());
    m_told->setHidden(m_told->text().isEmpty());
}

void CardsStep::showAlike()
{
    m_alike->setHidden(m_state.alike.isEmpty());
    if (m_state.alike.isEmpty())
        return;
    const auto &first = m_state.alike.first();
    const auto said = [this](ProposalId id) {
        const auto *row = m_state.facts.find(id);
        return row ? tr("%1 %2").arg(row->proposal.number).arg(row->proposal.title) : QString();
    };
    m_alikeText->setText(ProposalWords::alike(first, said(first.a), said(first.b)));
    m_join->setText(first.reason == AlikeProposals::Follows ? tr("Put them in this order") : tr("Make them one"));
}

const Proposal *CardsStep::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()).proposal : nullptr;
}

QList<ProposalId> CardsStep::chosen() const
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    std::ranges::sort(rows);
    QList<ProposalId> cards;
    for (const int row : std::as_const(rows))
        cards += m_model->at(row).proposal.id;
    return cards;
}

void CardsStep::choose(const QList<ProposalId> &cards, int orRow)
{
    QList<int> rows;
    for (const auto &card : cards) {
        if (const int row = m_model->rowOf(card); row >= 0)
            rows += row;
    }
    m_table->selectRow(rows.value(0, orRow));
    for (const int row : std::as_const(rows))
        m_table->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    showChoice();
}

void CardsStep::showChoice()
{
    const auto cards = chosen().size();
    m_joinChosen->setEnabled(cards == 2 && !m_state.isReadOnly);
    m_remove->setEnabled(cards == 1 && !m_state.isReadOnly);
}

// --- what is done

void CardsStep::addLine()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    const auto added = m_workspace.proposals().addLine(m_session, m_state.facts.event.id, m_line->text());
    m_means.work.tell(added ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : added.error());
    if (!added)
        return;
    m_line->clear();
    m_table->selectRow(m_model->rowOf(*added));
}

void CardsStep::newCard()
{
    Proposal card;
    card.event = m_state.facts.event.id;
    (new CardDialog(m_workspace, m_session, m_means.work, card, this))->open();
}

void CardsStep::openCurrent()
{
    if (const auto *card = current())
        (new CardDialog(m_workspace, m_session, m_means.work, *card, this))->open();
}

void CardsStep::setStatus(ProposalStatus status)
{
    if (const auto cards = chosen(); !cards.isEmpty())
        m_means.work.tell(m_workspace.proposals().setStatus(m_session, cards, status));
}

void CardsStep::decide(ProposalDecision decision)
{
    if (const auto cards = chosen(); !cards.isEmpty())
        m_means.work.tell(m_workspace.proposals().decide(m_session, cards, decision));
}

/// The older one stays.
void CardsStep::joinChosen()
{
    if (const auto cards = chosen(); cards.size() == 2)
        m_means.work.tell(m_workspace.proposals().merge(m_session, cards.first(), cards.last()));
}

void CardsStep::removeCard()
{
    const auto *card = current();
    if (card && m_remove->isEnabled())
        m_means.work.tell(m_workspace.proposals().remove(m_session, *card));
}

void CardsStep::sendDecisions()
{
    const auto toTell = m_workspace.proposals().sendDecisions(m_session, m_state.facts.event.id);
    if (!toTell || toTell->isEmpty()) {
        m_means.work.say(toTell ? tr("Nothing was decided that is not told yet.") : toTell.error().message);
        return;
    }
    m_means.work.tell(m_workspace.changes().newestOf(m_session));
    (new DecisionsDialog(m_workspace, m_session, *toTell, this))->open();
}

void CardsStep::askCriteria()
{
    (new CriteriaDialog(m_workspace, m_session, m_means.work, m_state.facts.event, this))->open();
}

/// By what they are judged has to be said first.
void CardsStep::judge()
{
    if (m_workspace.proposals().criteria(m_session, m_state.facts.event.id).isEmpty()) {
        askCriteria();
        return;
    }
    const auto *card = current();
    (new JudgeDialog(m_workspace, m_session, m_means.work, m_state, card ? card->id : ProposalId(), this))->open();
}

void CardsStep::join()
{
    if (m_state.alike.isEmpty())
        return;
    const auto pair = m_state.alike.first();
    auto &proposals = m_workspace.proposals();
    m_means.work.tell(pair.reason == AlikeProposals::Follows
                          ? proposals.link(m_session, {0, pair.a, pair.b, ProposalLinkKind::Before})
                          : proposals.merge(m_session, pair.a, pair.b));
}

void CardsStep::keepApart()
{
    if (m_state.alike.isEmpty())
        return;
    const auto pair = m_state.alike.first();
    m_means.work.tell(m_workspace.proposals().link(m_session, {0, pair.a, pair.b, ProposalLinkKind::Similar}));
}

void CardsStep::makeForm()
{
    const Event &event = m_state.facts.event;
    (new FormDialog(m_workspace, m_session, m_means, {FormKind::Proposals, event.id, {}}, event.name, this))->open();
}

void CardsStep::importCards()
{
    const QString path = m_means.prompts.openPath(this, tr("Import cards"), {}, TableFormats::openFilter());
    if (!path.isEmpty())
        (new CardFileDialog(m_workspace, m_session, m_means.work, path, m_state.facts.event, this))->open();
}

void CardsStep::exportCards()
{
    const QString path = TableFormats::asTable(m_means.prompts.savePath(
        this, tr("Export cards"), TableFormats::proposed(tr("Cards of %1").arg(m_state.facts.event.name)),
        TableFormats::saveFilter()));
    if (path.isEmpty())
        return;
    ProposalFiles files(m_workspace.store(), m_workspace.people(), m_workspace.proposals(), m_workspace.ballots());
    const auto done = files.write(m_session, path, m_state.facts.event);
    m_means.work.say(done ? tr("Wrote %n cards to %1.", nullptr, int(*done)).arg(path) : done.error().message);
}

bool CardsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeCard();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rnf
