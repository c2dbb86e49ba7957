#include "programme/ProgrammePrint.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "print/PrintDialog.h"
#include "programme/ProgrammeBooklet.h"
#include "programme/ProgrammeWall.h"
#include "programme/RoomSheets.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rnf {

ProgrammePrint::ProgrammePrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_event(event),
      m_exports(workspace.store(), workspace.people(), workspace.events(), workspace.programmes())
{
    answer();
}

void ProgrammePrint::open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                          QWidget *parent)
{
    auto *source = new ProgrammePrint(workspace, session, event);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    Help::setTopic(dialog, u"programme"_s);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

QWidget *ProgrammePrint::makeQuestions(QWidget *parent)
{
    auto *questions = new QWidget(parent);
    m_form = new QComboBox(questions);
    m_form->setObjectName(u"programmeForm"_s);
    m_form->addItems(
        {tr("Booklet to fold"), tr("List on whole pages"), tr("Sheets for the wall"), tr("Sheets for the doors")});
    m_version = new QComboBox(questions);
    m_version->setObjectName(u"programmeVersion"_s);
    m_isOld = !m_programme.isDraft() && hasChanged();
    if (!m_programme.isDraft())
        m_version->addItem(m_programme.versionText(), int(ProgrammeExports::Which::Newest));
    m_version->addItem(tr("The draft, as it stands now"), int(ProgrammeExports::Which::Draft));
    auto *form = newForm(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("What"), m_form);
    form->addRow(tr("Version"), m_version);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PrintSource::changed);
    connect(m_version, &QComboBox::currentIndexChanged, this, &ProgrammePrint::answer);
    if (m_isOld) // whoever mended a programme and prints it wants what they mended
        m_version->setCurrentIndex(m_version->count() - 1);
    return questions;
}

/// Somebody worked on the draft since the release.
bool ProgrammePrint::hasChanged() const
{
    auto &programmes = m_workspace.programmes();
    const auto draft = programmes.facts(m_session, m_event.id).version.id;
    return !programmes.changes(m_session, m_event.id, m_programme.version.id, draft).isEmpty();
}

ProgrammePrint::Form ProgrammePrint::form() const { return m_form ? Form(m_form->currentIndex()) : Form::Booklet; }

void ProgrammePrint::answer()
{
    using Which = ProgrammeExports::Which;
    m_programme =
        m_exports.programme(m_session, m_event, m_version ? Which(m_version->currentData().toInt()) : Which::Newest);
    Q_EMIT changed();
}

QString ProgrammePrint::told() const
{
    if (isEmpty())
        return tr("Nothing is in it yet. Give the sessions a room and a time first.");
    QStringList sentences{m_programme.versionText() + u'.'};
    if (m_isOld)
        sentences += m_programme.isDraft()
                       ? tr("It has changed since the last release. Release it first, and it does not say draft.")
                       : tr("The draft has changed since.");
    const auto isOff = [](const PublicProgramme::Entry &entry) { return entry.isCalledOff; };
    if (const auto off = std::ranges::count_if(m_programme.entries, isOff); off > 0)
        sentences += tr("%n called off, and marked so.", nullptr, int(off));
    if (form() == Form::Booklet)
        sentences += tr("Print on both sides, turned over the short edge; lay the sheets into each other and fold them.");
    return sentences.join(u' ');
}

std::unique_ptr<Printout> ProgrammePrint::printout(const PublicProgramme &programme, Form form, const QDate &today)
{
    QStringList below{programme.versionText(), programme.place};
    below.removeAll(QString());
    FrameWords words{programme.event.name, below.join(u" · "_s), {}, today};
    words.isConfidential = false;
    switch (form) {
    case Form::Booklet:
        return std::make_unique<ProgrammeBooklet>(words, programme);
    case Form::List:
        return std::make_unique<ProgrammeListPrintout>(words, programme);
    case Form::Wall:
        return std::make_unique<ProgrammeWall>(words, programme);
    case Form::Doors:
        break;
    }
    return std::make_unique<RoomSheets>(words, programme);
}

std::unique_ptr<Printout> ProgrammePrint::printout()
{
    return printout(m_programme, form(), m_workspace.store().dates().today());
}

Result<PrintSource::Noted> ProgrammePrint::note()
{
    const QString what = m_form ? m_form->currentText() : tr("Booklet to fold");
    const auto noted = m_exports.notePrint(m_session, m_event, what);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed the programme of %1.").arg(m_event.name), 0};
}

} // namespace rnf
