#include "programme/ProgrammeHandOut.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using HandOutKind = ProgrammeExports::Kind;

struct HandOutFile {
    QString suffix, filter;
};

HandOutFile handOutFile(HandOutKind kind)
{
    switch (kind) {
    case HandOutKind::Page:
        return {u".html"_s, ProgrammeHandOut::tr("Web pages (*.html)")};
    case HandOutKind::Calendar:
        return {u".ics"_s, ProgrammeHandOut::tr("Calendars (*.ics)")};
    case HandOutKind::Xml:
        return {u".xml"_s, ProgrammeHandOut::tr("Programme files (*.xml)")};
    case HandOutKind::Json:
        return {u".json"_s, ProgrammeHandOut::tr("Programme files (*.json)")};
    case HandOutKind::Table:
        break;
    }
    return {u".csv"_s, ProgrammeHandOut::tr("Tables (*.csv)")};
}

constexpr int partKindRole = Qt::UserRole + 1;
enum HandOutPart { WholeProgramme, OneTrack, OnePerson };

} // namespace

ProgrammeHandOut::ProgrammeHandOut(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                                   QWidget *parent)
    : Dialog(u"programmeHandOut"_s, tr("Hand out the programme"), parent), m_workspace(workspace), m_session(session),
      m_means(means), m_event(event),
      m_exports(workspace.store(), workspace.people(), workspace.events(), workspace.programmes()),
      m_kind(new QComboBox(this)), m_version(new QComboBox(this)), m_part(new QComboBox(this))
{
    Help::setTopic(this, u"programme"_s);
    setHint(tr("Everybody may read what is in the file: times, rooms, titles, and the names of those who speak."));
    m_kind->setObjectName(u"handOutKind"_s);
    for (const auto &[text, kind] :
         {std::pair(tr("A web page"), HandOutKind::Page), std::pair(tr("A calendar"), HandOutKind::Calendar),
          std::pair(tr("schedule.xml, for other programs"), HandOutKind::Xml),
          std::pair(tr("schedule.json, for other programs"), HandOutKind::Json),
          std::pair(tr("A table"), HandOutKind::Table)})
        m_kind->addItem(text, int(kind));
    m_version->setObjectName(u"handOutVersion"_s);
    const auto newest = m_exports.programme(session, event, ProgrammeExports::Which::Newest);
    if (!newest.isDraft())
        m_version->addItem(newest.versionText(), int(ProgrammeExports::Which::Newest));
    m_version->addItem(tr("The draft, as it stands now"), int(ProgrammeExports::Which::Draft));
    m_part->setObjectName(u"handOutPart"_s);
    fillParts();
    auto *form = newForm(this);
    form->addRow(tr("What"), m_kind);
    form->addRow(tr("Version"), m_version);
    form->addRow(tr("Of it"), m_part);
    body()->addLayout(form);
    const auto showPart = [this, form] { form->setRowVisible(m_part, kind() == HandOutKind::Calendar); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showPart);
    showPart();
    connect(addPrimary(tr("Choose where to…"), u"writeProgramme"_s), &QPushButton::clicked, this, &ProgrammeHandOut::write);
    m_kind->setFocus();
}

void ProgrammeHandOut::fillParts()
{
    m_part->addItem(tr("All of it"));
    m_part->setItemData(0, WholeProgramme, partKindRole);
    const auto add = [this](const QString &text, qint64 id, HandOutPart kind) {
        m_part->addItem(text, id);
        m_part->setItemData(m_part->count() - 1, kind, partKindRole);
    };
    for (const auto &track : m_workspace.programmes().tracks(m_session, m_event.id))
        add(tr("The track “%1”").arg(track.name), track.id.value, OneTrack);
    QMap<QString, PersonId> named;
    const auto facts = m_workspace.programmes().facts(m_session, m_event.id);
    for (auto name = facts.names.cbegin(); name != facts.names.cend(); ++name)
        named.insert(u"%1 %2"_s.arg(name.value()).arg(name.key().value), name.key());
    for (const auto &[key, person] : named.asKeyValueRange())
        add(facts.names.value(person), person.value, OnePerson);
}

ProgrammeExports::Kind ProgrammeHandOut::kind() const { return HandOutKind(m_kind->currentData().toInt()); }

void ProgrammeHandOut::write()
{
    const auto file = handOutFile(kind());
    const QString proposal = tr("Programme of %1").arg(m_event.name).replace(u'/', u'-') + file.suffix;
    QString path = m_means.prompts.savePath(this, tr("Hand out the programme"), proposal, file.filter);
    if (path.isEmpty())
        return;
    // Nothing but a file of this kind is ever written over.
    if (!path.endsWith(file.suffix, Qt::CaseInsensitive))
        path += file.suffix;
    ProgrammeExports::Wanted wanted{kind(), ProgrammeExports::Which(m_version->currentData().toInt())};
    const qint64 id = m_part->currentData().toLongLong();
    const int part = m_part->currentData(partKindRole).toInt();
    if (kind() == HandOutKind::Calendar && part == OneTrack)
        wanted.part.track = ProgrammeTrackId(id);
    if (kind() == HandOutKind::Calendar && part == OnePerson)
        wanted.part.person = PersonId(id);
    const auto done = m_exports.write(m_session, path, m_workspace.organization(), m_event, wanted);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_means.work.say(tr("Wrote the programme to %1.").arg(path));
    accept();
}

} // namespace rnf
