#include "events/RegistrationTableModel.h"

#include "base/Money.h"
#include "base/Text.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/RegistrationWarnings.h"
#include "events/Registrations.h"
#include "look/ToolTip.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString confirmedWord(int stage)
{
    const std::array words{QString(), RegistrationTableModel::tr("once"), RegistrationTableModel::tr("twice"),
                           RegistrationTableModel::tr("three times")};
    return words[size_t(qBound(0, stage, int(words.size()) - 1))];
}

} // namespace

RegistrationTableModel::RegistrationTableModel(Workspace &workspace, const Session &session, WindowWork &work,
                                               QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session), m_work(work)
{
}

void RegistrationTableModel::show(const Event &event)
{
    auto &registrations = m_workspace.registrations();
    beginResetModel();
    m_event = event;
    m_rows = registrations.of(m_session, event.id);
    m_kinds = registrations.kinds(m_session, event.id);
    m_groups.clear();
    for (const auto &group : registrations.groups(m_session, event.id))
        m_groups.insert(group.id, group.name);
    m_names.clear();
    m_registrations.clear();
    for (const auto &row : std::as_const(m_rows)) {
        m_names += u' ' + foldedText(name(row));
        m_registrations += row.registration;
    }
    m_placesInLine = WaitingList::placesInLine(m_registrations, event, m_kinds);
    choose();
    endResetModel();
}

void RegistrationTableModel::narrow(Only only, const QString &search, RegistrationKindId kind)
{
    beginResetModel();
    m_only = only;
    m_search = search;
    m_onlyKind = kind;
    choose();
    endResetModel();
}

void RegistrationTableModel::choose()
{
    const QStringList words = foldedWords(m_search);
    m_shown.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool isFound =
            std::ranges::all_of(words, [&](const QString &word) { return m_names[row].contains(u' ' + word); });
        if (isFound && isShown(m_rows[row].registration))
            m_shown += row;
    }
}

bool RegistrationTableModel::isShown(const Registration &registration) const
{
    if (m_onlyKind.isValid() && registration.kind != m_onlyKind)
        return false;
    switch (m_only) {
    case Only::Yes:
        return registration.rsvp == Rsvp::Yes;
    case Only::Unanswered:
        return registration.rsvp == Rsvp::Invited || registration.rsvp == Rsvp::Expired; // as they are counted
    case Only::Waiting:
        return registration.rsvp == Rsvp::Waitlisted || registration.rsvp == Rsvp::Offered;
    case Only::Came:
        return registration.hasCome();
    case Only::Missing:
        return registration.rsvp == Rsvp::Yes && !registration.hasCome();
    case Only::Pending:
        return registration.rsvp == Rsvp::Pending;
    default:
        return true;
    }
}

Registration RegistrationTableModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_rows[m_shown[row]].registration : Registration();
}

int RegistrationTableModel::rowOf(RegistrationId registration) const
{
    const auto found = std::ranges::find(m_shown, registration, [this](int row) { return m_rows[row].registration.id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString RegistrationTableModel::cell(const RegistrationRow &row, int column) const
{
    switch (column) {
    case Name:
        return name(row);
    case Kind:
        return kind(row.registration);
    case Answer:
        return answer(row.registration);
    case Confirmed:
        return confirmedWord(row.registration.confirmStage);
    case Came:
        return came(row);
    case Source:
        return row.registration.sourceCode;
    default:
        return row.registration.note;
    }
}

/// "Ana Alba · Delegation"
QString RegistrationTableModel::name(const RegistrationRow &row) const
{
    const QString group = m_groups.value(row.registration.group);
    return group.isEmpty() ? row.name : tr("%1 · %2", "name, group").arg(row.name, group);
}

RegistrationKind RegistrationTableModel::kindOf(RegistrationKindId id) const
{
    const auto found = std::ranges::find(m_kinds, id, &RegistrationKind::id);
    return found == m_kinds.end() ? RegistrationKind() : *found;
}

/// "Student · $20.00 due"
QString RegistrationTableModel::kind(const Registration &registration) const
{
    QStringList parts{kindOf(registration.kind).name};
    if (registration.hasScholarship)
        parts += tr("scholarship");
    else if (registration.dueCents > registration.paidCents)
        parts += tr("%1 due").arg(Money::shown(registration.dueCents - registration.paidCents));
    else if (registration.paidCents > 0)
        parts += tr("paid");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Why somebody got a place before them, where they are more than one or their kind is full.
QString RegistrationTableModel::waits(const Registration &registration) const
{
    const auto place = m_placesInLine.value(registration.id);
    if (!place.shortage || (place.shortage->needs == 1 && !place.shortage->kind.isValid()))
        return tr("waits, place %1 in line").arg(place.number);
    const auto &shortage = *place.shortage;
    if (shortage.kind.isValid())
        return tr("place %1 in line: needs %2 of “%3”, %4 free")
            .arg(QString::number(place.number), QString::number(shortage.needs), kindOf(shortage.kind).name,
                 QString::number(shortage.free));
    return tr("place %1 in line: needs %2, %3 free").arg(place.number).arg(shortage.needs).arg(shortage.free);
}

QString RegistrationTableModel::warning(const Registration &registration) const
{
    return registration.kind.isValid() ? RegistrationWarnings::of(registration, kindOf(registration.kind), m_event)
                                       : QString();
}

/// An instant on the clock of the room.
QDateTime RegistrationTableModel::onTheWall(const QString &instant) const
{
    return instantOf(instant).toTimeZone(EventTimes::zoneOf(m_event));
}

QString RegistrationTableModel::answer(const Registration &registration) const
{
    if (registration.rsvp == Rsvp::Waitlisted)
        return waits(registration);
    if (registration.rsvp == Rsvp::Offered) {
        const QDateTime until = onTheWall(registration.offerExpiresAt);
        return tr("offered until %1 %2")
            .arg(QLocale().toString(until, u"ddd"_s), QLocale().toString(until.time(), QLocale::ShortFormat));
    }
    return EventWords::rsvp(registration.rsvp);
}

/// "came · 18:31 · walked in"; two doors that did not know of each other are told as well.
QString RegistrationTableModel::came(const RegistrationRow &row) const
{
    QStringList parts{EventWords::attendance(row.registration.attendance)};
    if (row.registration.hasCome() && !row.cameAt.isEmpty())
        parts += QLocale().toString(onTheWall(row.cameAt).time(), QLocale::ShortFormat);
    if (row.registration.isWalkIn)
        parts += tr("walked in");
    if (row.checkIns > 1)
        parts += tr("checked in twice");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int RegistrationTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RegistrationTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RegistrationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegistrationRow &row = m_rows[m_shown[index.row()]];
    const QString text = cell(row, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == Answer ? (text + u'\n' + warning(row.registration)).trimmed() : text);
    return role == Qt::DisplayRole || role == Qt::EditRole ? text : QVariant();
}

QVariant RegistrationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::array titles{tr("Name"), tr("Kind"), tr("Answer"), tr("Confirmed"), tr("Came"), tr("Heard from"), tr("Note")};
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return isTitle ? titles[size_t(section)] : QVariant();
}

Qt::ItemFlags RegistrationTableModel::flags(const QModelIndex &index) const
{
    const bool canEdit = index.isValid() && index.column() == Note && !m_workspace.isReadOnly();
    return QAbstractTableModel::flags(index) | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool RegistrationTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Note || role != Qt::EditRole)
        return false;
    const Registration registration = at(index.row());
    return m_work.tell(m_workspace.registrations().note(m_session, registration.id, value.toString()));
}

} // namespace rnf
