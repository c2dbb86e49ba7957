#include "standing/StandingDialog.h"

#include "base/Text.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "lists/ConditionWords.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/PersonButton.h"
#include "standing/PersonChoice.h"
#include "standing/ScanEdit.h"
#include "standing/StandingWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QDialog(parent), m_workspace(workspace), m_session(session), m_means(means), m_people(people), m_form(new QFormLayout),
      m_problem(plainLabel(this)), m_write(new QPushButton(this))
{
    Help::setTopic(this, kind <= Kind::Unpaid ? u"dues"_s : u"standing"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"standingDialog"_s);
    setMinimumWidth(420);
    auto *who = plainLabel(this);
    const auto rows = people.size() == 1 ? workspace.people().rows(session, people) : QList<PersonRow>();
    who->setText(kind == Kind::Unpaid ? tr("Who has not paid?")
                 : rows.isEmpty()     ? tr("%n people", nullptr, int(people.size()))
                                      : rows.first().name);
    Theme::makeHeading(who, 1.4);
    m_problem->setObjectName(u"standingProblem"_s);
    m_problem->hide();
    Theme::setTone(m_problem, Tone::Error);
    Theme::makePrimary(m_write);
    m_write->setObjectName(u"writeStanding"_s);
    m_write->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(who);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &StandingDialog::write);
    switch (kind) {
    case Kind::Membership:
        askMembership();
        break;
    case Kind::Dues:
        askDues();
        break;
    case Kind::Unpaid:
        askUnpaid();
        break;
    case Kind::Assessment:
        askAssessment();
        break;
    case Kind::Card:
        askCard();
        break;
    case Kind::Role:
        askRole();
        break;
    case Kind::Leader:
        askLeader();
        break;
    }
    if (people.size() > 1)
        who->setText(windowTitle() + u" · "_s + who->text());
}

template <typename Field>
Field *StandingDialog::add(const QString &label, Field *field, const QString &name)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    return field;
}

void StandingDialog::askMembership()
{
    setWindowTitle(tr("Membership"));
    m_write->setText(tr("Set membership"));
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
}

void StandingDialog::propose(MembershipState state)
{
    if (auto *box = findChild<QComboBox *>(u"membershipState"_s))
        box->setCurrentIndex(int(state));
}

void StandingDialog::proposeMonth(const QDate &day)
{
    auto *months = findChild<QComboBox *>(u"duesMonth"_s);
    const int month = months ? months->findData(Payment::forMonth(day).fromOn) : -1;
    if (month >= 0)
        months->setCurrentIndex(month);
}

void StandingDialog::askDues()
{
    setWindowTitle(tr("Dues"));
    m_write->setText(tr("Note dues as paid"));
    const QDate today = m_workspace.store().dates().today();
    auto *month = addMonths(tr("Paid for"));
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
            const int next = month->findData(Payment::forMonth(before.first().toOn.addDays(1)).fromOn);
            month->setCurrentIndex(next >= 0 ? next : month->currentIndex());
            amount->setValue(before.first().amountCents / 100.0);
        }
    }
    auto *receipt = add(tr("Receipt number"), new QLineEdit(this), u"duesReceipt"_s);
    m_read = [month, paid, amount, receipt]() -> Writing {
        Payment payment = Payment::forMonth(month->currentData().toDate());
        payment.paidOn = paid->date();
        payment.amountCents = qRound(amount->value() * 100);
        payment.receiptNo = receipt->text();
        return [payment](Standings &standings, const Session &session, const QList<PersonId> &people) {
            return standings.notePayment(session, people, payment);
        };
    };
}

/// The months around this one, the newest first.
QComboBox *StandingDialog::addMonths(const QString &label)
{
    auto *months = add(label, new QComboBox(this), u"duesMonth"_s);
    constexpr int ahead = 3, back = 36, shown = 16;
    const QDate today = m_workspace.store().dates().today();
    for (int from = ahead; from >= -back; --from) {
        const Payment payment = Payment::forMonth(today.addMonths(from));
        months->addItem(StandingWords::period(payment), payment.fromOn);
    }
    months->setCurrentIndex(ahead);
    months->setMaxVisibleItems(shown);
    return months;
}

void StandingDialog::askUnpaid()
{
    setWindowTitle(tr("Dues"));
    m_write->setText(tr("Show them"));
    auto *month = addMonths(tr("Not paid for"));
    m_read = [this, month]() -> Writing {
        Q_EMIT unpaidWanted(Payment::forMonth(month->currentData().toDate()).toOn);
        return {};
    };
}

void StandingDialog::askAssessment()
{
    const auto campaign = m_workspace.standings().currentCampaign(m_session);
    setWindowTitle(campaign ? tr("Assessment: %1").arg(campaign->name) : tr("Assessment"));
    m_write->setText(tr("Assess"));
    auto *value = add(tr("Stands at"), new QComboBox(this), u"assessmentValue"_s);
    const QStringList labels = m_workspace.standings().levelLabels(m_session, campaign);
    for (int level = 1; level <= Campaign::levels; ++level)
        value->addItem(tr("%1 – %2").arg(level).arg(labels.value(level - 1)), level);
    value->addItem(tr("not assessed"), 0);
    // A stray Enter must not make leaders of all of them.
    value->setPlaceholderText(tr("Choose…"));
    value->setCurrentIndex(-1);
    m_write->setEnabled(false);
    connect(value, &QComboBox::currentIndexChanged, m_write, [this](int chosen) { m_write->setEnabled(chosen >= 0); });
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
}

void StandingDialog::askCard()
{
    setWindowTitle(tr("Card"));
    m_write->setText(tr("Note the card"));
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
    if (scan) {
        connect(scan, &ScanEdit::told, this, [this](const QString &problem) {
            m_problem->setText(problem);
            m_problem->setVisible(!problem.isEmpty());
        });
    }
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
}

void StandingDialog::askRole()
{
    setWindowTitle(tr("Role"));
    m_write->setText(tr("Give the role"));
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
        const auto known = std::ranges::find(types, foldedText(type->currentText()),
                                             [](const RoleType &one) { return foldedText(one.name); });
        return known == types.end() ? RoleType{0, type->currentText(), isLeader->isChecked()} : *known;
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
}

void StandingDialog::askLeader()
{
    setWindowTitle(tr("Led by"));
    m_write->setText(tr("Note who leads"));
    auto *leader = new PersonChoice(m_workspace, m_session, tr("Who leads them? Type a name"), whoLeads(), this);
    m_form->addRow(leader);
    leader->setFocus();
    m_write->setEnabled(false);
    connect(leader, &PersonChoice::chosen, m_write, [this, leader] { m_write->setEnabled(leader->person().isValid()); });
    connect(leader, &PersonChoice::accepted, m_write, &QPushButton::click);
    m_read = [leader]() -> Writing {
        return [chosen = leader->person()](Standings &standings, const Session &session, const QList<PersonId> &people) {
            return standings.addLeader(session, people, chosen);
        };
    };
}

QList<PersonId> StandingDialog::whoLeads()
{
    return m_workspace.lists().ids(m_session, {{}, *ConditionWords::read(u"leads at least 1"_s)});
}

void StandingDialog::write()
{
    const Writing writing = m_read();
    if (!writing) {
        accept();
        return;
    }
    const int count = int(m_people.size());
    const bool isWriting = m_means.work.write(
        tr("Noting it for %n people …", nullptr, count), count,
        [&standings = m_workspace.standings(), session = m_session, people = m_people, writing] {
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
    if (written) {
        accept();
        return;
    }
    m_problem->setText(written.error().message);
    m_problem->show();
}

} // namespace rnf
