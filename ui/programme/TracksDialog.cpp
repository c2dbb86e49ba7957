#include "programme/TracksDialog.h"

#include "help/Help.h"
#include "look/Chip.h"
#include "look/Form.h"
#include "people/Tags.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

TracksDialog::TracksDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                           QWidget *parent)
    : KeptListDialog(u"tracks"_s, tr("Tracks"), workspace, session, work, workspace.programmes(), parent), m_event(event.id),
      m_name(new QLineEdit(this)), m_colour(new QComboBox(this))
{
    Help::setTopic(this, u"programme"_s);
    auto *header = setColumns({tr("Name"), tr("Colour")});
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    begin(makeForm(), m_name,
          {addAside(tr("New track"), u"newTrack"_s), addAside(tr("Remove"), u"removeTrack"_s),
           addPrimary(tr("Keep the tracks"), u"writeTracks"_s)});
    keepSize({460, 420});
}

QFormLayout *TracksDialog::makeForm()
{
    m_name->setObjectName(u"trackName"_s);
    m_name->setPlaceholderText(tr("Organizing online"));
    m_colour->setObjectName(u"trackColour"_s);
    // Black is the colour of the text.
    for (size_t colour = 1; colour < keysOf(TagColour{}).size() - 1; ++colour)
        m_colour->addItem(chipIcon(TagColour(colour)), TagWords::colour(TagColour(colour)));
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Colour"), m_colour);
    return form;
}

QList<TracksDialog::Row> TracksDialog::rows() const
{
    QList<Row> rows;
    for (const auto &track : service().tracks(session(), m_event))
        rows += {track, {track.name, m_colour->itemText(track.colourNo % m_colour->count())}};
    return rows;
}

/// In the next colour.
ProgrammeTrack TracksDialog::newOne() const
{
    ProgrammeTrack track;
    track.event = m_event;
    track.colourNo = int(service().tracks(session(), m_event).size()) % m_colour->count();
    return track;
}

void TracksDialog::fill(const ProgrammeTrack &track)
{
    m_name->setText(track.name);
    m_colour->setCurrentIndex(track.colourNo % m_colour->count());
}

std::optional<ProgrammeTrack> TracksDialog::typed(ProgrammeTrack track)
{
    track.name = m_name->text().trimmed();
    track.colourNo = m_colour->currentIndex();
    return track;
}

} // namespace rnf
