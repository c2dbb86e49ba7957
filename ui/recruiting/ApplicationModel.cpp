#include "recruiting/ApplicationModel.h"

#include "base/DayWords.h"
#include "interns/ProgramFit.h"
#include "recruiting/ApplicationWords.h"
#include "work/TaskWords.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

QString wordOf(ProgramFit fit)
{
    switch (fit) {
    case ProgramFit::TooFew:
        return ApplicationModel::tr("too few");
    case ProgramFit::Few:
        return ApplicationModel::tr("fewer than preferred");
    case ProgramFit::Preferred:
        return ApplicationModel::tr("fits");
    case ProgramFit::Capped:
        break;
    }
    return ApplicationModel::tr("more than planned for");
}

Tone toneOf(ProgramFit fit)
{
    return fit == ProgramFit::TooFew ? Tone::Error : fit == ProgramFit::Preferred ? Tone::Good : Tone::Warning;
}

} // namespace

const QString ApplicationModel::draggedApplication = u"application/x-rankandfile-application"_s;

ApplicationModel::ApplicationModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_session(session)
{
}

void ApplicationModel::show(ProgramId program)
{
    beginResetModel();
    m_programs = m_workspace.interns().programs(m_session);
    const auto found = std::ranges::find(m_programs, program, &InternProgram::id);
    m_program = found != m_programs.end() ? *found : m_programs.value(0);
    m_applications = m_program.id.isValid() ? m_workspace.applications().of(m_session, m_program.id) : QList<Application>();
    m_placements = m_workspace.interns().placements(m_session);
    QList<PersonId> people;
    for (const auto &application : std::as_const(m_applications))
        people += application.person;
    const auto names = m_workspace.people().names(m_session, people);
    m_cards.clear();
    for (const auto &application : std::as_const(m_applications))
        m_cards += cardOf(application, names.value(application.person));
    endResetModel();
}

int ApplicationModel::waitingCount() const
{
    return int(std::ranges::count_if(
        m_applications, [](const Application &application) { return application.status < ApplicationStatus::Offered; }));
}

std::optional<int> ApplicationModel::freePlaces() const { return rnf::freePlaces(m_program, m_applications, m_placements); }

QString ApplicationModel::places() const { return ApplicationWords::freePlaces(m_program, m_applications, m_placements); }

// --- what a card says

ApplicationCard ApplicationModel::cardOf(const Application &application, const QString &name) const
{
    ApplicationCard card;
    card.application = application.id;
    card.status = application.status;
    card.name = name;
    tellHours(application, card);
    tellDays(application, card);
    card.about = joined({application.source, application.wantsCredit ? tr("credit") : QString(),
                         application.wantsStipend ? tr("stipend") : QString()},
                        u" · "_s);
    return card;
}

void ApplicationModel::tellHours(const Application &application, ApplicationCard &card) const
{
    const int minutes = application.weekMinutes();
    const ProgramFit fit = fitOf(m_program, minutes);
    card.hours = minutes > 0 ? tr("%1 a week · %2").arg(TaskWords::length(minutes), wordOf(fit)) : tr("hours not said");
    card.fit = minutes > 0 ? toneOf(fit) : Tone::Quiet;
}

void ApplicationModel::tellDays(const Application &application, ApplicationCard &card) const
{
    const int days = ageInDays(application, today());
    if (application.status > ApplicationStatus::Placed)
        card.waiting = tr("%1 %2").arg(ApplicationWords::status(application.status), agoWord(application.statusOn, today()));
    else if (application.status == ApplicationStatus::Placed)
        card.waiting = agoWord(application.statusOn, today());
    else if (isAnswerOverdue(application, today()))
        card.waiting = tr("%n days without an answer", nullptr, days);
    else
        card.waiting = days > 0 ? tr("%n days", nullptr, days) : tr("came today");
    card.urgency = isAnswerOverdue(application, today()) ? Tone::Warning : Tone::Quiet;
}

QVariant ApplicationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApplicationCard &card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return joined({ApplicationWords::status(card.status), card.name, card.hours, card.waiting, card.about}, u", "_s);
    case CardRole:
        return QVariant::fromValue(card);
    case LaneRole:
        return QString::number(ApplicationLanes::of(card.status));
    default:
        return {};
    }
}

// --- dragging

Qt::ItemFlags ApplicationModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractListModel::flags(index);
    flags.setFlag(Qt::ItemIsDragEnabled, index.isValid() && !m_workspace.isReadOnly());
    return flags;
}

QMimeData *ApplicationModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const auto &index : indexes)
        data->setData(draggedApplication, QByteArray::number(m_cards[index.row()].application.value));
    return data;
}

ApplicationId ApplicationModel::applicationIn(const QMimeData *data)
{
    return ApplicationId(data->data(draggedApplication).toLongLong());
}

} // namespace rnf
