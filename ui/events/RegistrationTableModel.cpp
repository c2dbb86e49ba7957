#include "events/RegistrationTableModel.h"

#include "base/Text.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
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
    beginResetModel();
    m_event = event;
    m_rows = m_workspace.registrations().of(m_session, event.id);
    m_names.clear();
    for (const auto &row : std::as_const(m_rows))
        m_names += u' ' + foldedText(row.name);
    lineUp();
    choose();
    endResetModel();
}

void RegistrationTableModel::narrow(Only only, const QString &search)
{
    beginResetModel();
    m_only = only;
    m_search = search;
    choose();
    endResetModel();
}

/// Whoever has waited longest stands first.
void RegistrationTableModel::lineUp()
{
    QList<std::pair<QString, RegistrationId>> waiting;
    for (const auto &row : std::as_const(m_rows)) {
        if (row.registration.rsvp == Rsvp::Waitlisted)
            waiting += {row.registration.waitingSince, row.registration.id};
    }
    std::ranges::sort(waiting);
    m_placeInLine.clear();
    for (const auto &[since, registration] : std::as_const(waiting))
        m_placeInLine.insert(registration, int(m_placeInLine.size()) + 1);
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
    switch (m_only) {
    case Only::Yes:
        return registration.rsvp == Rsvp::Yes;
    case Only::Unanswered:
        return registration.rsvp == Rsvp::Invited;
    case Only::Waiting:
        return registration.rsvp == Rsvp::Waitlisted || registration.rsvp == Rsvp::Offered;
    case Only::Came:
        return registration.hasCome();
    case Only::Missing:
        return registration.rsvp == Rsvp::Yes && !registration.hasCome();
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
        return row.name;
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

/// An instant on the clock of the room.
QDateTime RegistrationTableModel::onTheWall(const QString &instant) const
{
    return instantOf(instant).toTimeZone(EventTimes::zoneOf(m_event));
}

QString RegistrationTableModel::answer(const Registration &registration) const
{
    if (registration.rsvp == Rsvp::Waitlisted)
        return tr("waits, place %1 in line").arg(m_placeInLine.value(registration.id));
    if (registration.rsvp == Rsvp::Offered) {
        const QDateTime until = onTheWall(registration.offerExpiresAt);
        return tr("offered until %1 %2")
            .arg(QLocale().toString(until, u"ddd"_s), QLocale().toString(until.time(), QLocale::ShortFormat));
    }
    return EventWords::rsvp(registration.rsvp);
}

/// "came · 18:31 · walked in"
QString RegistrationTableModel::came(const RegistrationRow &row) const
{
    QStringList parts{EventWords::attendance(row.registration.attendance)};
    if (row.registration.hasCome() && !row.cameAt.isEmpty())
        parts += QLocale().toString(onTheWall(row.cameAt).time(), QLocale::ShortFormat);
    if (row.registration.isWalkIn)
        parts += tr("walked in");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int RegistrationTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RegistrationTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RegistrationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = cell(m_rows[m_shown[index.row()]], index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    return role == Qt::DisplayRole || role == Qt::EditRole ? text : QVariant();
}

QVariant RegistrationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::array titles{tr("Name"), tr("Answer"), tr("Confirmed"), tr("Came"), tr("Heard from"), tr("Note")};
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
