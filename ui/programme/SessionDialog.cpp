#include "programme/SessionDialog.h"

#include "base/AddOrSave.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/ButtonText.h"
#include "look/FlowLayout.h"
#include "look/Form.h"
#include "look/Theme.h"
#include "programme/ProgrammeWords.h"
#include "programme/Programmes.h"
#include "programme/SessionPeopleTable.h"
#include "programme/SpeakerBioDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename Key>
void fillWords(QComboBox *box, const QString &name, QString (*word)(Key), Key chosen)
{
    box->setObjectName(name);
    for (size_t each = 0; each < keysOf(Key{}).size(); ++each)
        box->addItem(word(Key(each)));
    box->setCurrentIndex(int(chosen));
}

} // namespace

SessionDialog::SessionDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                             const ProgrammeSession &shown, QWidget *parent)
    : Dialog(u"session"_s, shown.id.isValid() ? tr("Change a session") : tr("New session"), parent), m_workspace(workspace),
      m_session(session), m_work(work), m_event(event), m_before(shown), m_title(new QLineEdit(this)),
      m_language(new QLineEdit(this)), m_format(new QComboBox(this)), m_level(new QComboBox(this)),
      m_access(new QComboBox(this)), m_interpretation(new QComboBox(this)), m_status(new QComboBox(this)),
      m_needs(new QComboBox(this)), m_length(new QSpinBox(this)), m_expected(new QSpinBox(this)),
      m_seats(new QSpinBox(this)), m_sign(new QCheckBox(tr("Sign language"), this)), m_abstract(new QPlainTextEdit(this)),
      m_people(new SessionPeopleTable(workspace, session, this))
{
    Help::setTopic(this, u"programme"_s);
    setMinimumWidth(620);
    fillChoices();
    body()->addLayout(makeForm());
    if (shown.id.isValid()) {
        auto *away = addAside(tr("Delete the session"), u"removeSession"_s);
        away->setDisabled(workspace.isReadOnly());
        connect(away, &QPushButton::clicked, this, &SessionDialog::remove);
    }
    auto *keep = addPrimary(shown.id.isValid() ? tr("Keep the session") : tr("Add the session"), u"writeSession"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &SessionDialog::write);
    m_people->setReadOnly(workspace.isReadOnly());
    connect(m_people, &SessionPeopleTable::bioAsked, this,
            [this](PersonId person) { (new SpeakerBioDialog(m_workspace, m_session, m_work, person, this))->open(); });
    m_title->setFocus();
}

void SessionDialog::fillChoices()
{
    fillWords(m_format, u"sessionFormat"_s, &ProgrammeWords::format, m_before.format);
    fillWords(m_level, u"sessionLevel"_s, &ProgrammeWords::level, m_before.level);
    fillWords(m_access, u"sessionAccess"_s, &ProgrammeWords::access, m_before.access);
    fillWords(m_interpretation, u"sessionInterpretation"_s, &ProgrammeWords::interpretation, m_before.interpretation);
    fillWords(m_status, u"sessionStatus"_s, &ProgrammeWords::status, m_before.status);
    m_needs->setObjectName(u"sessionNeeds"_s);
    m_needs->addItem(tr("nothing"), 0);
    for (const auto &other : m_workspace.programmes().sessions(m_session, m_event.id)) {
        if (other.id != m_before.id)
            m_needs->addItem(other.title, other.id.value);
    }
    m_needs->setCurrentIndex(qMax(0, m_needs->findData(m_before.before.value(0).needs.value)));
    m_needsShown = m_needs->currentIndex();
    m_people->show(m_before.people);
}

QFormLayout *SessionDialog::makeForm()
{
    constexpr int longest = 24 * 60, mostPeople = 100'000, grain = 5;
    m_title->setObjectName(u"sessionTitle"_s);
    m_title->setText(m_before.title);
    m_length->setObjectName(u"sessionLength"_s);
    m_length->setRange(grain, longest);
    m_length->setSingleStep(grain);
    m_length->setSuffix(tr(" min"));
    m_length->setValue(m_before.lengthMin);
    m_expected->setObjectName(u"sessionExpected"_s);
    m_expected->setRange(0, mostPeople);
    m_expected->setSpecialValueText(tr("not said"));
    m_expected->setSuffix(tr(" people"));
    m_expected->setValue(m_before.expectedHigh);
    m_seats->setObjectName(u"sessionSeats"_s);
    m_seats->setRange(0, mostPeople);
    m_seats->setSpecialValueText(tr("any number"));
    m_seats->setSuffix(tr(" places"));
    m_seats->setToolTip(tr("Who signs up beyond it waits for a place"));
    m_seats->setValue(m_before.seatsMax);
    m_language->setObjectName(u"sessionLanguage"_s);
    m_language->setPlaceholderText(tr("that of the event"));
    m_language->setText(m_before.language);
    m_sign->setObjectName(u"sessionSign"_s);
    m_sign->setChecked(m_before.hasSignLanguage);
    m_abstract->setObjectName(u"sessionAbstract"_s);
    m_abstract->setPlaceholderText(tr("What the programme says of it"));
    m_abstract->setPlainText(m_before.abstract);
    m_abstract->setTabChangesFocus(true);
    Theme::showLines(m_abstract, 3);
    auto *form = newForm();
    const auto pair = [form](const QString &text, QWidget *first, QWidget *second, QWidget *third = nullptr) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::gap);
        line->addWidget(first, 1);
        line->addWidget(second, 1);
        if (third)
            line->addWidget(third, 1);
        form->addRow(text, line);
    };
    m_level->setAccessibleName(tr("Level"));
    m_expected->setAccessibleName(tr("People expected"));
    m_interpretation->setAccessibleName(tr("Interpretation"));
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("People"), m_people);
    pair(tr("Format and level"), m_format, m_level);
    pair(tr("Length and people"), m_length, m_expected);
    if (auto *tracks = makeTracks())
        form->addRow(tr("Tracks"), tracks);
    pair(tr("Language"), m_language, m_interpretation);
    form->addRow(QString(), m_sign);
    pair(tr("Who may come"), m_access, m_seats, m_status);
    m_seats->setAccessibleName(tr("Places"));
    m_status->setAccessibleName(tr("Status"));
    form->addRow(tr("Builds on"), m_needs);
    form->addRow(tr("Description"), m_abstract);
    return form;
}

/// Null: the event has none.
QWidget *SessionDialog::makeTracks()
{
    const auto tracks = m_workspace.programmes().tracks(m_session, m_event.id);
    if (tracks.isEmpty())
        return nullptr;
    auto *boxes = new QWidget(this);
    auto *flow = new FlowLayout(boxes);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Theme::gap);
    for (const auto &track : tracks) {
        auto *box = new QCheckBox(buttonText(track.name), boxes);
        box->setObjectName(u"sessionTrack/%1"_s.arg(m_tracks.size()));
        box->setChecked(std::ranges::any_of(m_before.tracks, [&](const auto &own) { return own.track == track.id; }));
        flow->addWidget(box);
        m_tracks += {track.id, box};
    }
    return boxes;
}

/// Those it had keep their order, since the first gives it its colour.
void SessionDialog::takeTracks(ProgrammeSession &session) const
{
    QList<SessionTrack> kept;
    const auto isTicked = [this](ProgrammeTrackId id) {
        return std::ranges::any_of(m_tracks, [&](const auto &each) { return each.first == id && each.second->isChecked(); });
    };
    for (const auto &own : m_before.tracks) {
        const bool isShown = std::ranges::any_of(m_tracks, [&](const auto &each) { return each.first == own.track; });
        if (!isShown || isTicked(own.track))
            kept += own;
    }
    for (const auto &[id, box] : m_tracks) {
        const bool isKept = std::ranges::any_of(kept, [id = id](const auto &own) { return own.track == id; });
        if (box->isChecked() && !isKept)
            kept += SessionTrack{0, id, false};
    }
    for (qsizetype each = 0; each < kept.size(); ++each)
        kept[each].isMain = each == 0;
    session.tracks = kept;
}

/// Of several the first one is shown, and the others stay.
void SessionDialog::takeNeeds(ProgrammeSession &session) const
{
    if (m_needs->currentIndex() == m_needsShown)
        return;
    const ProgrammeSessionId needs(m_needs->currentData().toLongLong());
    if (!session.before.isEmpty())
        session.before.removeFirst();
    if (needs.isValid())
        session.before.prepend(SessionBefore{0, needs, 0});
}

ProgrammeSession SessionDialog::typed() const
{
    ProgrammeSession session = m_before;
    session.event = m_event.id;
    session.title = m_title->text().trimmed();
    session.people = m_people->people();
    session.format = SessionFormat(m_format->currentIndex());
    session.level = SessionLevel(m_level->currentIndex());
    session.lengthMin = m_length->value();
    session.expectedHigh = m_expected->value();
    session.seatsMax = m_seats->value();
    session.language = m_language->text().trimmed();
    session.interpretation = SessionInterpretation(m_interpretation->currentIndex());
    session.hasSignLanguage = m_sign->isChecked();
    session.access = SessionAccess(m_access->currentIndex());
    session.status = SessionStatus(m_status->currentIndex());
    session.abstract = m_abstract->toPlainText().trimmed();
    takeTracks(session);
    takeNeeds(session);
    return session;
}

void SessionDialog::write()
{
    auto after = typed();
    finish(addOrSave(m_workspace, m_session, m_workspace.programmes(), m_before, after));
}

void SessionDialog::remove() { finish(m_workspace.programmes().remove(m_session, m_before)); }

void SessionDialog::finish(const Result<qint64> &done)
{
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
