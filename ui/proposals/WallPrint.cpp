#include "proposals/WallPrint.h"

#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "exchange/Exports.h"
#include "help/Help.h"
#include "look/Form.h"
#include "print/PrintDialog.h"
#include "proposals/WallPrintout.h"

#include <QRandomGenerator>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int fewBlanks = 24; // for an event that has no card yet

} // namespace

WallPrint::WallPrint(Workspace &workspace, const Session &session, const WallState &state, What what)
    : m_workspace(workspace), m_session(session), m_state(state), m_what(what),
      m_seed(QRandomGenerator::global()->generate()), m_ballots(std::max(1, state.facts.people)),
      m_blanks(state.facts.cards.isEmpty() ? fewBlanks : 0)
{
}

void WallPrint::open(Workspace &workspace, const Session &session, const PageMeans &means, const WallState &state, What what,
                     QWidget *parent)
{
    auto *source = new WallPrint(workspace, session, state, what);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    source->setParent(dialog);
    Help::setTopic(dialog, u"wall"_s);
    connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

QWidget *WallPrint::makeQuestions(QWidget *parent)
{
    if (m_what != What::Ballots && m_what != What::Cards)
        return nullptr;
    constexpr int most = 5000;
    const bool areBallots = m_what == What::Ballots;
    int &asked = areBallots ? m_ballots : m_blanks;
    auto *questions = new QWidget(parent);
    auto *number = new QSpinBox(questions);
    number->setObjectName(areBallots ? u"ballotNumber"_s : u"blankNumber"_s);
    number->setRange(areBallots ? 1 : 0, most);
    number->setValue(asked);
    connect(number, &QSpinBox::valueChanged, this, [this, &asked](int chosen) {
        asked = chosen;
        Q_EMIT changed();
    });
    auto *form = newForm(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(areBallots ? tr("Ballots") : tr("Cards to write on"), number);
    return questions;
}

QString WallPrint::name() const { return named(EventWords::named(m_state.facts.day())); }

QString WallPrint::named(const QString &event) const
{
    switch (m_what) {
    case What::Wall:
        return tr("Wall of %1").arg(event);
    case What::Cards:
        return tr("Cards of %1").arg(event);
    case What::Ballots:
        return tr("Ballots of %1").arg(event);
    case What::Rooms:
        break;
    }
    return tr("Rooms of %1").arg(event);
}

/// It hangs where everybody reads it. The day is that of the wall, which often is the last one of the event.
FrameWords WallPrint::words() const
{
    const Event event = m_state.facts.day();
    return {named(event.name), EventWords::day(event), {}, m_workspace.store().dates().today(), false};
}

std::unique_ptr<Printout> WallPrint::printout()
{
    const auto words = this->words();
    const bool isBlind = m_state.ballot && m_state.ballot->isBlind && m_state.ballot->isOpen();
    switch (m_what) {
    case What::Wall:
        return std::make_unique<WallPrintout>(words, m_state.facts);
    case What::Cards:
        return std::make_unique<CardsPrintout>(words, m_state.facts.cards, isBlind, m_blanks);
    case What::Ballots:
        return std::make_unique<BallotsPrintout>(words, m_state.facts.cards, m_state.ballot.value_or(Ballot()), m_ballots,
                                                 m_seed);
    case What::Rooms:
        break;
    }
    return std::make_unique<RoomSheetsPrintout>(words, m_state.facts);
}

QString WallPrint::told() const
{
    switch (m_what) {
    case What::Wall:
        return tr("%n cards on the wall.", nullptr, int(m_state.facts.places.size()));
    case What::Cards:
        return tr("%n cards, four on a page, to cut out.", nullptr, int(m_state.facts.cards.size()) + m_blanks);
    case What::Ballots:
        return tr("%n ballots, each with the cards in another order.", nullptr, m_ballots);
    case What::Rooms:
        break;
    }
    return tr("%n rooms, a page for each door.", nullptr, int(m_state.facts.rooms.size()));
}

bool WallPrint::isEmpty() const
{
    switch (m_what) {
    case What::Cards:
        return m_state.facts.cards.isEmpty() && m_blanks == 0;
    case What::Ballots:
        return m_state.facts.cards.isEmpty();
    case What::Wall:
    case What::Rooms:
        break;
    }
    return m_state.facts.places.isEmpty();
}

Result<PrintSource::Noted> WallPrint::note()
{
    const auto noted =
        Exports(m_workspace.store(), m_workspace.people()).notePrint(m_session, name(), m_state.facts.cards.size(), {});
    if (!noted)
        return noted.error();
    return Noted{tr("Printed: %1.").arg(name()), 0};
}

} // namespace rnf
