#include "standing/PersonStanding.h"

#include "base/FileDrop.h"
#include "base/Prompts.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "groups/GroupWords.h"
#include "help/Help.h"
#include "look/Theme.h"
#include "standing/ScanViewer.h"
#include "standing/StandingWords.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString day(const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString dayOfInstant(const QString &at) { return day(QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime().date()); }

QString level(const QStringList &labels, int value)
{
    return value ? PersonStanding::tr("%1 – %2").arg(value).arg(labels.value(value - 1))
                 : PersonStanding::tr("not assessed");
}

} // namespace

PersonStanding::PersonStanding(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_lines(new LineList)
{
    Help::setTopic(this, u"standing"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Where this person stands"));
    auto *inner = new QWidget(scroll);
    auto *innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    innerLayout->addWidget(m_lines);
    innerLayout->addStretch();
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString PersonStanding::headline(Workspace &workspace, const Session &session, PersonId person)
{
    auto &standings = workspace.standings();
    const auto standing = standings.of(session, person);
    const QDate today = workspace.store().dates().today();
    QStringList parts;
    if (const auto held = standing.membership()) {
        const auto good = GoodStanding::on(today, standing.memberships, standing.payments);
        parts += good.reason == GoodStanding::Reason::StateSaysNot
                   ? StandingWords::state(held->state)
                   : tr("%1, %2").arg(StandingWords::state(held->state), StandingWords::reason(good));
    }
    const auto types = standings.roleTypes(session);
    for (const auto &role : standing.roles) {
        const auto type = std::ranges::find(types, role.type, &RoleType::id);
        if (role.isCurrent() && type != types.end())
            parts += type->name;
    }
    const auto campaign = standings.currentCampaign(session);
    if (const auto known = campaign ? standing.assessment(campaign->id) : std::nullopt)
        parts += level(standings.levelLabels(session, campaign), known->value);
    return parts.join(u" · "_s);
}

void PersonStanding::show(PersonId person)
{
    m_person = person;
    m_lines->clear();
    m_standing = m_workspace.standings().of(m_session, person);
    QSet<PersonId> mentioned;
    for (const auto &lead : m_standing.leaders + m_standing.followers)
        mentioned += {lead.leader, lead.person};
    for (const auto &assessment : m_standing.assessments)
        mentioned += assessment.assessor;
    for (const auto &card : m_standing.cards)
        mentioned += card.witness;
    m_names.clear();
    for (const auto &row : m_workspace.people().rows(m_session, mentioned.values()))
        m_names.insert(row.id, row.name);
    showMembership();
    showAssessments();
    showCards();
    showRoles();
    showGroups();
    showLeaders();
}

void PersonStanding::addSection(const QString &title, const QString &offer, StandingDialog::Kind kind)
{
    m_lines->addSection(title, {{offer, [this, kind] { Q_EMIT askWanted(kind, {m_person}); }, u"ask/%1"_s.arg(int(kind)),
                                 !m_workspace.isReadOnly()}});
}

LineList::Link PersonStanding::taking(const QString &text, const std::function<Result<qint64>()> &take)
{
    return {text, [this, take] { m_means.work.tell(take()); }};
}

void PersonStanding::chooseScan(const Card &card)
{
    const QString path = m_means.prompts.openPath(this, tr("Choose a scan or photo"), {}, scanFilter());
    if (!path.isEmpty())
        addScan(card, path);
}

void PersonStanding::showMembership()
{
    addSection(tr("Membership"), tr("Change…"), StandingDialog::Kind::Membership);
    const auto good = GoodStanding::on(m_workspace.store().dates().today(), m_standing.memberships, m_standing.payments);
    if (m_standing.memberships.isEmpty())
        m_lines->addLine(tr("No membership noted."), {}, true);
    for (const auto &held : m_standing.memberships) {
        QString text = StandingWords::state(held.state);
        if (!held.duesClass.isEmpty())
            text += u", "_s + tr("dues class %1").arg(held.duesClass);
        text += u", "_s
              + (held.isCurrent() ? tr("since %1").arg(day(held.sinceOn))
                                  : tr("%1 to %2").arg(day(held.sinceOn), day(held.untilOn)));
        m_lines->addLine(text, {}, !held.isCurrent());
        if (held.isCurrent())
            m_lines->addLine(StandingWords::reason(good), {}, true);
    }
    addSection(tr("Dues"), tr("Note dues…"), StandingDialog::Kind::Dues);
    constexpr qsizetype shown = 12;
    for (const auto &payment : m_standing.payments.first(qMin(shown, m_standing.payments.size()))) {
        QString text = StandingWords::period(payment);
        if (payment.amountCents)
            text += u": "_s + QLocale().toString(payment.amountCents / 100.0, 'f', 2);
        text += u", "_s + tr("paid on %1").arg(day(payment.paidOn));
        if (!payment.receiptNo.isEmpty())
            text += u", "_s + tr("receipt %1").arg(payment.receiptNo);
        m_lines->addLine(text);
    }
    if (m_standing.payments.isEmpty())
        m_lines->addLine(tr("No dues noted."), {}, true);
    else if (m_standing.payments.size() > shown)
        m_lines->addLine(tr("and %n earlier ones", nullptr, int(m_standing.payments.size() - shown)), {}, true);
    // Whoever has just noted a month asks about that month.
    const QDate day = m_standing.payments.isEmpty() ? m_workspace.store().dates().today() : m_standing.payments.first().toOn;
    m_lines->addLine({}, {{tr("Who has not paid…"), [this, day] { Q_EMIT unpaidWanted(day); }}});
}

void PersonStanding::showAssessments()
{
    addSection(tr("Assessment"), tr("Assess…"), StandingDialog::Kind::Assessment);
    const auto campaigns = m_workspace.standings().campaigns(m_session);
    const auto current = m_workspace.standings().currentCampaign(m_session);
    if (!current || !m_standing.assessment(current->id))
        m_lines->addLine(current ? tr("Not assessed in %1.").arg(current->name) : tr("Not assessed."), {}, true);
    bool isNewest = true;
    for (const auto &assessment : m_standing.assessments) {
        const auto campaign = std::ranges::find(campaigns, assessment.campaign, &Campaign::id);
        const auto its = campaign == campaigns.end() ? std::nullopt : std::optional(*campaign);
        QString text = level(m_workspace.standings().levelLabels(m_session, its), assessment.value);
        if (its && current && its->id != current->id)
            text += u", "_s + its->name;
        text += u", "_s + dayOfInstant(assessment.assessedAt);
        if (!nameOf(assessment.assessor).isEmpty())
            text += u", "_s + nameOf(assessment.assessor);
        if (assessment.basis != Basis::Unsaid)
            text += u" ("_s + StandingWords::basis(assessment.basis).toLower() + u')';
        if (!assessment.note.isEmpty())
            text += u": "_s + assessment.note;
        const bool isNow = current && assessment.campaign == current->id && std::exchange(isNewest, false);
        m_lines->addLine(text, {}, !isNow);
    }
}

void PersonStanding::showCards()
{
    addSection(tr("Cards"), tr("Card signed…"), StandingDialog::Kind::Card);
    const QDate today = m_workspace.store().dates().today();
    if (m_standing.cards.isEmpty())
        m_lines->addLine(tr("No card signed."), {}, true);
    for (const auto &card : m_standing.cards) {
        QString text = tr("%1, signed %2").arg(StandingWords::cardKind(card.kind), day(card.signedOn));
        if (card.revokedOn.isValid())
            text += u", "_s + tr("revoked %1").arg(day(card.revokedOn));
        else if (card.expiresOn.isValid())
            text += u", "_s + (card.expiresOn < today ? tr("expired %1") : tr("good until %1")).arg(day(card.expiresOn));
        if (!card.isOnFile)
            text += u", "_s + tr("not on file");
        if (!nameOf(card.witness).isEmpty())
            text += u", "_s + tr("witness %1").arg(nameOf(card.witness));
        QList<LineList::Link> links;
        if (!m_workspace.isReadOnly())
            links += {tr("Add a scan…"), [this, card] { chooseScan(card); }, u"addScan"_s};
        if (!card.revokedOn.isValid() && !m_workspace.isReadOnly())
            links +=
                taking(tr("Revoke"), [this, card] { return m_workspace.standings().revokeCard(m_session, m_person, card); });
        auto *line = m_lines->addLine(text, links, !card.isValid(today));
        line->setObjectName(u"card"_s);
        if (!m_workspace.isReadOnly()) {
            connect(
                new FileDrop(line), &FileDrop::dropped, this, [this, card](const QString &path) { addScan(card, path); },
                Qt::QueuedConnection); // the line goes away with it
        }
        showScans(card);
    }
}

void PersonStanding::showScans(const Card &card)
{
    for (const auto &scan : m_standing.attachments) {
        if (scan.card != card.id || !scan.isThere())
            continue;
        const LineList::Link open{tr("Open"),
                                  [this, scan] {
                                      const auto file = m_workspace.standings().attached(m_session, scan);
                                      const auto shown = file ? showScan(*file) : Result<>(file.error());
                                      if (!shown)
                                          m_means.work.say(shown.error().message);
                                  },
                                  u"openScan"_s};
        auto remove =
            taking(tr("Remove"), [this, scan] { return m_workspace.standings().detach(m_session, m_person, scan); });
        remove.objectName = u"removeScan"_s;
        remove.isEnabled = !m_workspace.isReadOnly();
        m_lines->addLine(tr("Scan: %1").arg(scanText(scan.fileName, scan.byteCount)), {open, remove}, true);
    }
}

void PersonStanding::addScan(const Card &card, const QString &path)
{
    const auto file = AttachedFile::read(path);
    m_means.work.tell(file ? m_workspace.standings().attach(m_session, m_person, card, *file)
                           : Result<qint64>(file.error()));
}

void PersonStanding::showRoles()
{
    addSection(tr("Roles"), tr("Give a role…"), StandingDialog::Kind::Role);
    const auto types = m_workspace.standings().roleTypes(m_session);
    const bool namesPlaces = std::ranges::any_of(
        m_standing.roles, [](const RoleHeld &role) { return role.unit.isValid() || role.shift.isValid(); });
    const auto workplace = namesPlaces ? m_workspace.workplaces().read(m_session) : Workplace();
    if (m_standing.roles.isEmpty())
        m_lines->addLine(tr("No role."), {}, true);
    for (const auto &role : m_standing.roles) {
        const auto type = std::ranges::find(types, role.type, &RoleType::id);
        QStringList parts{type == types.end() ? QString() : type->name};
        if (const auto *unit = workplace.find({PlaceKind::Unit, role.unit.value}))
            parts += unit->name;
        if (role.shift.isValid())
            parts += workplace.nameOf(role.shift.value);
        parts += role.isCurrent() ? tr("since %1").arg(day(role.startOn))
                                  : tr("%1 to %2").arg(day(role.startOn), day(role.endOn));
        QList<LineList::Link> links;
        if (role.isCurrent() && !m_workspace.isReadOnly())
            links += taking(tr("End"), [this, role] { return m_workspace.standings().endRole(m_session, m_person, role); });
        m_lines->addLine(parts.join(u", "_s), links, !role.isCurrent());
    }
}

void PersonStanding::showGroups()
{
    m_lines->addSection(tr("Groups"), {{tr("Put into a group…"), [this] { Q_EMIT groupWanted({m_person}); }, u"askGroup"_s,
                                        !m_workspace.isReadOnly()}});
    auto &groups = m_workspace.groups();
    const auto memberships = groups.groupsOf(m_session, m_person);
    if (memberships.isEmpty())
        m_lines->addLine(tr("In no group."), {}, true);
    for (const auto &member : memberships) {
        const auto group = groups.find(m_session, member.group).value_or(Group());
        QList<LineList::Link> links;
        if (member.isCurrent() && !m_workspace.isReadOnly())
            links +=
                taking(tr("Take out"), [this, group] { return m_workspace.groups().takeOut(m_session, group, {m_person}); });
        m_lines->addLine(QStringList{group.name, GroupWords::membership(member)}.join(u", "_s), links, !member.isCurrent());
    }
}

void PersonStanding::showLeaders()
{
    addSection(tr("Led by"), tr("Choose…"), StandingDialog::Kind::Leader);
    if (m_standing.leaders.isEmpty())
        m_lines->addLine(tr("Nobody leads them."), {}, true);
    for (const auto &lead : m_standing.leaders) {
        QList<LineList::Link> links{{tr("Show"), [this, lead] { Q_EMIT m_means.ways.toPerson(lead.leader); }}};
        if (!m_workspace.isReadOnly())
            links += taking(tr("Remove"), [this, lead] { return m_workspace.standings().removeLeader(m_session, lead); });
        m_lines->addLine(nameOf(lead.leader), links);
    }
    if (m_standing.followers.isEmpty())
        return;
    QList<PersonId> people;
    for (const auto &lead : m_standing.followers)
        people += lead.person;
    const QString name = m_workspace.people().rows(m_session, {m_person}).value(0).name;
    m_lines->addLine(
        tr("Leads %n people", nullptr, int(people.size())),
        {{tr("Show"), [this, people, name] { Q_EMIT m_means.ways.toPeople(tr("Led by %1").arg(name), people); }}});
}

} // namespace rnf
