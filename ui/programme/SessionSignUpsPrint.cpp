#include "programme/SessionSignUpsPrint.h"

#include "base/WindowWork.h"
#include "exchange/Exports.h"
#include "help/Help.h"
#include "print/ListPrintout.h"
#include "print/PrintDialog.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionSignUpsPrint::SessionSignUpsPrint(Workspace &workspace, const Session &session, const ProgrammeSession &about,
                                         QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_about(about),
      m_rows(SessionSignUps(workspace.store(), workspace.people()).of(session, about.id))
{
    m_rows.removeIf([](const SessionSignUpRow &row) { return !row.mayCome; });
    const auto waiting = std::ranges::find_if(m_rows, [](const SessionSignUpRow &row) { return row.waits > 0; });
    std::ranges::stable_sort(m_rows.begin(), waiting, [](const SessionSignUpRow &one, const SessionSignUpRow &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
}

void SessionSignUpsPrint::open(Workspace &workspace, const Session &session, const PageMeans &means,
                               const ProgrammeSession &about, QWidget *parent)
{
    auto *source = new SessionSignUpsPrint(workspace, session, about);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    Help::setTopic(dialog, u"programme"_s);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

QString SessionSignUpsPrint::title() const { return tr("Signed up: %1").arg(m_about.title); }

std::unique_ptr<Printout> SessionSignUpsPrint::printout()
{
    const FrameWords words{title(), told(), m_session.name, m_workspace.store().dates().today()};
    QList<QStringList> rows;
    for (const auto &row : std::as_const(m_rows)) {
        const bool wasThere = row.signUp.status == SessionSignUpStatus::Attended;
        rows += QStringList{row.name, row.waits > 0 ? tr("waits, number %1").arg(row.waits) : QString(),
                            wasThere ? u"☑"_s : u"☐"_s};
    }
    return std::make_unique<ListPrintout>(words, QStringList{tr("Name"), tr("Waiting list"), tr("Was there")}, rows);
}

QString SessionSignUpsPrint::told() const
{
    const auto counts = SessionSignUps::counts(m_rows);
    const QString in = tr("%n have a place.", nullptr, counts.in);
    return counts.waiting > 0 ? in + u' ' + tr("%n wait for one.", nullptr, counts.waiting) : in;
}

Result<PrintSource::Noted> SessionSignUpsPrint::note()
{
    const auto noted = Exports(m_workspace.store(), m_workspace.people()).notePrint(m_session, title(), m_rows.size(), {});
    if (!noted)
        return noted.error();
    return Noted{tr("Printed who signed up for “%1”.").arg(m_about.title), 0};
}

} // namespace rnf
