#include "standing/StandingDialog.h"

#include "base/Text.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "lists/ConditionWords.h"
#include "look/Form.h"
#include "standing/MonthBox.h"
#include "standing/PersonButton.h"
#include "standing/PersonChoice.h"
#include "standing/ScanEdit.h"
#include "standing/StandingWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QDateEdit *dayEdit(const QDate &day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    return edit;
}

template <Vocabulary E>
void fill(QComboBox *box, QString (*say)(E))
{
    for (size_t i = 0; i < keysOf(E{}).size(); ++i)
        box->addItem(say(E(i)), int(i));
}

} // namespace

StandingDialog::StandingDialog(Workspace &workspace, const Session &session, const PageMeans &means, Kind kind,
                               const QList<PersonId> &people, QWidget *parent)
    : Dialog(u"standing"_s, {}, parent), m_workspace(workspace), m_session(session), m_means(means), m_people(people),
      m_form(newForm())
{
    Help::setTopic(this, kind <= Kind::Dues ? u"dues"_s : u"standing"_s);
    body()->addLayout(m_form);
    m_write = addPrimary(ask(kind), u"writeStanding"_s);
    const auto rows = people.size() == 1 ? workspace.people().rows(session, people) : QList<PersonRow>();
    setSubject(rows.isEmpty() ? tr("%n people", nullptr, int(people.size())) : rows.first().name);
    connect(m_write, &QPushButton::clicked, this, &StandingDialog::write);
    updateButton();
}

QString StandingDialog::ask(Kind kind)
{
    switch (kind) {
    case Kind::Membership:
        return askMembership();
    case Kind::Dues:
        return askDues();
    case Kind::Assessment:
        return askAssessment();
    case Kind::Card:
        return askCard();
    case Kind::Role:
        return askRole();
    case Kind::Leader:
        break;
    }
    return askLeader();
}

template <typename Field>
Field *StandingDialog::add(const QString &label, Field *field, const QString &name)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    return field;
}

QString StandingDialog::askMembership()
{
    setWindowTitle(tr("Membership"));
    auto *state = add(tr("State"), new QComboBox(this), u"membershipState"_s);
    fill<MembershipState>(state, &StandingWords::state);
    auto *since = add(tr("Since"), dayEdit(m_workspace.store().dates().today()), u"memberSince"_s);
    auto *duesClass = add(tr("Dues class"), new QLineEdit(this), u"duesClass"_s);
    state->setCurrentIndex(int(MembershipState::Member));
    if (m_people.size() == 1) {
        if (const auto now = m_workspace.standings().of(m_session, m_people.first()).membership()) {
            state->setCurrentIndex(int(now->state));
            since->setDate(now->sinceOn);
            duesClass->setText(now->duesClass);
            connect(state, &QComboBox::currentIndexChanged, since, [this, since, held = *now](int chosen) {
                since->setDate(chosen == int(held.state) ? held.sinceOn : m_workspace.store().dates().today());
            });
        }
    }
    m_read = [state, since, duesClass]() -> Writing {
        const Membership now{0, MembershipState(state->currentIndex()), since->date(), {}, duesClass->text()};
        return [now](Standings &standings, const Session &session, const QList<PersonId> &people) {
            return standings.setMembership(session, people, now);
        };
    };
    return tr("Set membership");
}

void StandingDialog::propose(MembershipState state)
{
    if (auto *box = findChild<QComboBox *>(u"membershipState"_s))
        box->setCurrentIndex(int(state));
}

QString StandingDialog::askDues()
{
    setWindowTitle(tr("Dues"));
    const QDate today = m_workspace.store().dates().today();
    constexpr int ahead = 3;
    auto *month = add(tr("Paid for"), new MonthBox(today, ahead, this), u"duesMonth"_s);
    auto *paid = add(tr("Paid on"), dayEdit(today), u"duesPaidOn"_s);
    auto *amount = add(tr("Amount"), new QDoubleSpinBox(this), u"duesAmount"_s);
    amount->setRange(0, 100'000);
    amount->setSpecialValueText(tr("not noted"));
    // What is most likely meant: the month after the last one, and as much.
    if (m_people.size() == 1) {
        const auto before = m_workspace.standings().of(m_session, m_people.first()).payments;
        for (int i = 0; i < month->count(); ++i) {
            if (std::ranges::find(before, month->itemData(i).toDate(), &Payment::fromOn) != before.end())
                month->setItemText(i, tr("%1 – paid").arg(month->itemText(i)));
        }
        if (!before.isEmpty()) {
            month->setMonth(before.first().toOn.addDays(1));
            amount->setValue(before.first().amountCents / 100.0);
        }
    }
    auto *receipt = add(tr("Receipt number"), new QLineEdit(this), u"duesReceipt"_s);
    m_read = [month, paid, amount, receipt]() -> Writing {
        Payment payment = month->month();
        payment.paidOn = paid->date();
        payment.amountCents = qRound(amount->value() * 100);
        payment.receiptNo = receipt->text();
        return [payment](Standings &standings, const Session &session, const QList<PersonId> &people) {
            return standings.notePayment(session, people, payment);
        };
    };
    return tr("Note dues as paid");
}

QString StandingDialog::askAssessment()
{
    const auto campaign = m_workspace.standings().currentCampaign(m_session);
    setWindowTitle(campaign ? tr("Assessment: %1").arg(campaign->name) : tr("Assessment"));
    auto *value = add(tr("Stands at"), new QComboBox(this), u"assessmentValue"_s);
    const QStringList labels = m_workspace.standings().levelLabels(m_session, campaign);
    for (int level = 1; level <= Campaign::levels; ++level)
        value->addItem(tr("%1 – %2").arg(level).arg(labels.value(level - 1)), level);
    value->addItem(tr("not assessed"), 0);
    // A stray Enter must not make leaders of all of them.
    value->setPlaceholderText(tr("Choose…"));
    value->setCurrentIndex(-1);
    m_isAnswered = [value] { return value->currentIndex() >= 0; };
    connect(value, &QComboBox::currentIndexChanged, this, &StandingDialog::updateButton);
    auto *basis = add(tr("Known from"), new QComboBox(this), u"assessmentBasis"_s);
    fill<Basis>(basis, &StandingWords::basis);
    auto *note = add(tr("Note"), new QLineEdit(this), u"assessmentNote"_s);
    m_read = [this, value, basis, note]() -> Writing {
        Assessment assessment;
        assessment.value = value->currentData().toInt();
        assessment.basis = Basis(basis->currentIndex());
        assessment.note = note->text();
        const auto me = m_workspace.conversations().organizer(m_session);
        if (!me)
            return [error = me.error()](auto &&...) { return Result<qint64>(error); };
        assessment.assessor = *me;
        return [assessment](Standings &standings, const Session &session, const QList<PersonId> &people) {
            return standings.assess(session, people, assessment);
        };
    };
    return tr("Assess");
}

QString StandingDialog::askCard()
{
    setWindowTitle(tr("Card"));
    const QDate today = m_workspace.store().dates().today();
    auto *kind = add(tr("Kind"), new QComboBox(this), u"cardKind"_s);
    fill<CardKind>(kind, &StandingWords::cardKind);
    auto *signedOn = add(tr("Signed on"), dayEdit(today), u"cardSigned"_s);
    auto *witness =
        add(tr("Witness"), new PersonButton(m_workspace, m_session, tr("Who saw it being signed?"), this), u"cardWitness"_s);
    auto *expires = add(tr("Good until"), dayEdit(today.addYears(1)), u"cardExpires"_s);
    const auto leaders = whoLeads();
    witness->show({}, leaders);
    connect(witness, &PersonButton::chosen, witness,
            [witness, leaders](PersonId chosen) { witness->show(chosen, leaders); });
    connect(signedOn, &QDateEdit::dateChanged, this, [expires](const QDate &day) { expires->setDate(day.addYears(1)); });
    auto *isOnFile = new QCheckBox(tr("We have it on file"), this);
    isOnFile->setObjectName(u"cardOnFile"_s);
    isOnFile->setChecked(true);
    m_form->addRow(QString(), isOnFile);
    // A scan is of one person's card.
    auto *scan =
        m_people.size() == 1 ? add(tr("Scan or photo"), new ScanEdit(m_means.prompts, this), u"cardScan"_s) : nullptr;
    if (scan)
        connect(scan, &ScanEdit::told, this, &Dialog::showProblem);
    m_read = [kind, signedOn, witness, expires, isOnFile, scan]() -> Writing {
        Card card;
        card.kind = CardKind(kind->currentIndex());
        card.signedOn = signedOn->date();
        card.witness = witness->person();
        card.expiresOn = expires->date();
        card.isOnFile = isOnFile->isChecked();
        return [card, file = scan ? scan->scan() : std::nullopt](Standings &standings, const Session &session,
                                                                 const QList<PersonId> &people) {
            return standings.noteCard(session, people, card, file);
        };
    };
    return tr("Note the card");
}

QString StandingDialog::askRole()
{
    setWindowTitle(tr("Role"));
    auto *type = add(tr("Role"), new QComboBox(this), u"roleType"_s);
    type->setEditable(true);
    type->setInsertPolicy(QComboBox::NoInsert);
    type->lineEdit()->setPlaceholderText(tr("choose one or type a new one"));
    const auto types = m_workspace.standings().roleTypes(m_session);
    for (const auto &known : types)
        type->addItem(known.name);
    auto *isLeader = new QCheckBox(tr("Leads people"), this);
    isLeader->setObjectName(u"roleLeads"_s);
    isLeader->setToolTip(tr("Whether a new role counts as leadership on the wall chart"));
    m_form->addRow(QString(), isLeader);
    const auto chosen = [type, isLeader, types] {
        return namedAmong(types, type->currentText()).value_or(RoleType{0, type->currentText(), isLeader->isChecked()});
    };
    const auto showKnown = [chosen, types, isLeader] {
        const RoleType role = chosen();
        isLeader->setChecked(role.isLeader);
        isLeader->setEnabled(!types.contains(role));
    };
    connect(type, &QComboBox::currentTextChanged, this, showKnown);
    showKnown();
    auto *unit = add(tr("In"), new QComboBox(this), u"roleUnit"_s);
    auto *shift = add(tr("Shift"), new QComboBox(this), u"roleShift"_s);
    unit->addItem(tr("where they work"), 0);
    shift->addItem(tr("when they work"), 0);
    const auto workplace = m_workspace.workplaces().read(m_session);
    for (const auto &place : workplace.places()) {
        if (place.key.kind == PlaceKind::Unit)
            unit->addItem(workplace.path(place.key), place.key.id);
    }
    QSet<qint64> shifts;
    for (const auto &job : workplace.jobs())
        shifts += job.shift;
    shifts.remove(0);
    for (const qint64 id : std::as_const(shifts))
        shift->addItem(workplace.nameOf(id), id);
    shift->model()->sort(0);
    shift->setCurrentIndex(shift->findData(0));
    auto *start = add(tr("Since"), dayEdit(m_workspace.store().dates().today()), u"roleStart"_s);
    m_read = [chosen, unit, shift, start]() -> Writing {
        RoleHeld role;
        role.unit.value = unit->currentData().toLongLong();
        role.shift.value = shift->currentData().toLongLong();
        role.startOn = start->date();
        return [type = chosen(), role](Standings &standings, const Session &session, const QList<PersonId> &people) {
            return standings.giveRole(session, people, type, role);
        };
    };
    return tr("Give the role");
}

QString StandingDialog::askLeader()
{
    setWindowTitle(tr("Led by"));
    auto *leader = new PersonChoice(m_workspace, m_session, tr("Who leads them? Type a name"), whoLeads(), this);
    leader->setMinimumHeight(7 * Theme::rowHeight);
    m_form->addRow(leader);
    leader->setFocus();
    m_isAnswered = [leader] { return leader->person().isValid(); };
    connect(leader, &PersonChoice::chosen, this, &StandingDialog::updateButton);
    connect(leader, &PersonChoice::accepted, this, [this] { m_write->click(); });
    m_read = [leader]() -> Writing {
        return [chosen = leader->person()](Standings &standings, const Session &session, const QList<PersonId> &people) {
            return standings.addLeader(session, people, chosen);
        };
    };
    return tr("Note who leads");
}

QList<PersonId> StandingDialog::whoLeads()
{
    return m_workspace.lists().ids(m_session, {{}, *ConditionWords::read(u"leads at least 1"_s)});
}

void StandingDialog::updateButton() { m_write->setEnabled(m_isAnswered()); }

void StandingDialog::write()
{
    const int count = int(m_people.size());
    const bool isWriting = m_means.work.write(
        tr("Noting it for %n people …", nullptr, count), count,
        [&standings = m_workspace.standings(), session = m_session, people = m_people, writing = m_read()] {
            return writing(standings, session, people);
        },
        [&work = m_means.work, dialog = QPointer(this)](const Result<qint64> &written) {
            if (written || !dialog)
                work.tell(written, {}, tr("Nothing to change: it stands like that already."));
            if (dialog)
                dialog->conclude(written);
        });
    if (isWriting)
        accept(); // nobody waits for it
}

void StandingDialog::conclude(const Result<qint64> &written)
{
    if (written)
        accept();
    else
        showProblem(written.error().message);
}

} // namespace rnf
