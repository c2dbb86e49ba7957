#include "events/BadgePrint.h"

#include "base/WindowWork.h"
#include "events/DoorList.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "exchange/Exports.h"
#include "look/Form.h"
#include "print/LabelChoice.h"
#include "print/PrintDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostBlankBadges = 400;

} // namespace

BadgePrint::BadgePrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_event(event)
{
    answer();
}

void BadgePrint::open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                      QWidget *parent)
{
    auto *source = new BadgePrint(workspace, session, event);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

QWidget *BadgePrint::makeQuestions(QWidget *parent)
{
    auto *questions = new QWidget(parent);
    m_who = new QComboBox(questions);
    m_who->setObjectName(u"badgeWho"_s);
    m_who->addItems({tr("Said yes or maybe"), tr("Everybody but those who said no")});
    m_work = new QCheckBox(tr("Also where they work"), questions);
    m_work->setObjectName(u"badgeWork"_s);
    m_work->setToolTip(tr("Others at the event read it, and it may come to an employer’s ears"));
    m_code = new QCheckBox(tr("Code for the door"), questions);
    m_code->setObjectName(u"badgeCode"_s);
    m_code->setChecked(true);
    m_blank = new QSpinBox(questions);
    m_blank->setObjectName(u"badgeBlank"_s);
    m_blank->setRange(0, mostBlankBadges);
    m_sheet = new LabelChoice(u"badges"_s, LabelSheet::forBadges(), tr("Plain paper, to be cut"), questions);
    auto *form = newForm(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Who"), m_who);
    form->addRow(m_work);
    form->addRow(m_code);
    form->addRow(tr("Blank badges for walk-ins"), m_blank);
    form->addRow(m_sheet);
    connect(m_who, &QComboBox::currentIndexChanged, this, &BadgePrint::answer);
    for (const auto *tick : {m_work, m_code})
        connect(tick, &QCheckBox::toggled, this, &PrintSource::changed);
    connect(m_blank, &QSpinBox::valueChanged, this, &PrintSource::changed);
    connect(m_sheet, &LabelChoice::changed, this, &PrintSource::changed);
    return questions;
}

int BadgePrint::blank() const { return m_blank ? m_blank->value() : 0; }

bool BadgePrint::isTestPage() const { return m_sheet && m_sheet->isTestPage(); }

bool BadgePrint::isEmpty() const { return m_people.isEmpty() && blank() == 0 && !isTestPage(); }

void BadgePrint::answer()
{
    const bool isNotNo = m_who && m_who->currentIndex() == 1;
    m_people = m_workspace.sheets().whomToSignIn(m_session, m_event.id,
                                                 isNotNo ? Sheets::SignInOf::NotNo : Sheets::SignInOf::YesOrMaybe);
    Q_EMIT changed();
}

QList<Badge> BadgePrint::badges() const
{
    QHash<RegistrationKindId, QString> kinds;
    for (const auto &kind : m_workspace.registrations().kinds(m_session, m_event.id))
        kinds.insert(kind.id, kind.name);
    QHash<PersonId, RegistrationRow> rows;
    for (const auto &row : m_workspace.registrations().of(m_session, m_event.id))
        rows.insert(row.registration.person, row);
    QHash<PersonId, QString> employers;
    if (m_work && m_work->isChecked()) {
        for (const auto &person : m_workspace.people().rows(m_session, m_people))
            employers.insert(person.id, person.employer);
    }
    const bool hasCode = !m_code || m_code->isChecked();
    QList<Badge> badges;
    for (const PersonId person : m_people) {
        const auto &row = rows[person];
        badges += Badge{row.name, kinds.value(row.registration.kind), employers.value(person),
                        hasCode ? DoorList::badgeText(row.registration.id) : QString()};
    }
    badges.resize(badges.size() + blank());
    return badges;
}

QString BadgePrint::told() const
{
    if (isTestPage())
        return LabelChoice::testPageTold();
    QStringList sentences{tr("%n people.", nullptr, int(m_people.size()))};
    if (blank() > 0)
        sentences += tr("%n blank badges.", nullptr, blank());
    return sentences.join(u' ');
}

std::unique_ptr<Printout> BadgePrint::printout()
{
    if (isTestPage())
        return m_sheet->testPage();
    const auto placing = m_sheet ? m_sheet->placing() : std::nullopt;
    FrameWords words{tr("Badges: %1").arg(m_event.name), EventWords::when(m_event), m_session.name,
                     m_workspace.store().dates().today()};
    words.isBare = placing.has_value();
    return std::make_unique<BadgePrintout>(words, m_event.name, badges(), placing);
}

Result<PrintSource::Noted> BadgePrint::note()
{
    if (isTestPage())
        return LabelChoice::testPageNoted();
    const auto noted =
        Exports(m_workspace.store(), m_workspace.people())
            .notePrint(m_session, tr("badges of %1").arg(EventWords::named(m_event)), m_people.size(), LeftOut{});
    if (!noted)
        return noted.error();
    return Noted{tr("Printed %n badges.", nullptr, int(m_people.size()) + blank()), 0};
}

} // namespace rnf
