#include "staffing/ShiftPrint.h"

#include "base/WindowWork.h"
#include "exchange/Exports.h"
#include "print/ListPrintout.h"
#include "print/PrintDialog.h"
#include "staffing/ShiftWords.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whoever is to be there, and a line to write on for everybody who is missing.
QString namesOf(const ShiftFill &fill, const QList<SignUpRow> &signUps)
{
    QStringList names;
    for (const auto &row : signUps) {
        if (row.signUp.shift == fill.shift && row.signUp.role == fill.role && SignUpSteps::holds(row.signUp.status))
            names += row.name;
    }
    for (auto missing = names.size(); missing < fill.countMin; ++missing)
        names += u"__________________"_s;
    return names.join(u'\n');
}

} // namespace

ShiftPrint::ShiftPrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_event(event)
{
    QHash<VolunteerShiftId, VolunteerShift> shifts;
    for (const auto &shift : workspace.staffing().shifts(session, event.id))
        shifts.insert(shift.id, shift);
    const auto signUps = workspace.staffing().signUps(session, event.id);
    for (const auto &row : signUps) {
        if (SignUpSteps::holds(row.signUp.status))
            m_people.insert(row.signUp.person);
    }
    for (const auto &fill : workspace.staffing().fill(session, event.id)) {
        const auto shift = shifts.value(fill.shift);
        m_rows += {ShiftWords::when(shift, event), shift.name, fill.roleName, namesOf(fill, signUps)};
    }
}

void ShiftPrint::open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                      QWidget *parent)
{
    auto *source = new ShiftPrint(workspace, session, event);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

std::unique_ptr<Printout> ShiftPrint::printout()
{
    const FrameWords words{tr("Volunteer shifts: %1").arg(m_event.name), told(), m_session.name,
                           m_workspace.store().dates().today()};
    return std::make_unique<ListPrintout>(words, QStringList{tr("When"), tr("Shift"), tr("Role"), tr("Who")}, m_rows);
}

QString ShiftPrint::told() const
{
    const auto counts = m_workspace.staffing().counts(m_session, m_event.id);
    return tr("%1 of %n places filled.", nullptr, counts.needed).arg(counts.filled);
}

Result<PrintSource::Noted> ShiftPrint::note()
{
    const QString title = tr("Volunteer shifts: %1").arg(m_event.name);
    const auto noted = Exports(m_workspace.store(), m_workspace.people()).notePrint(m_session, title, m_people.size(), {});
    if (!noted)
        return noted.error();
    return Noted{tr("Printed the volunteer shifts of %1.").arg(m_event.name), 0};
}

} // namespace rnf
