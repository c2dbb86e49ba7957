#include "events/RegistrationKindsDialog.h"

#include "base/DayWords.h"
#include "base/Money.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostPlacesOfKind = 100'000;

QString placesTakenOf(const KindCounts &counts)
{
    return counts.places > 0
             ? RegistrationKindsDialog::tr("%1 of %2", "places taken").arg(counts.placesTaken).arg(counts.places)
             : QString::number(counts.placesTaken);
}

QString paidOf(const KindCounts &counts)
{
    if (counts.dueCents == 0 && counts.paidCents == 0)
        return {};
    return RegistrationKindsDialog::tr("%1 of %2", "money paid")
        .arg(Money::shown(counts.paidCents), Money::shown(counts.dueCents));
}

/// "from 2027-01-04", "until 2027-03-05"
QString windowOf(const RegistrationKind &kind)
{
    const QString opens = dayAsTyped(kind.opensOn), closes = dayAsTyped(kind.closesOn);
    if (opens.isEmpty() && closes.isEmpty())
        return {};
    if (opens.isEmpty())
        return RegistrationKindsDialog::tr("until %1").arg(closes);
    return closes.isEmpty() ? RegistrationKindsDialog::tr("from %1").arg(opens)
                            : RegistrationKindsDialog::tr("%1 – %2").arg(opens, closes);
}

} // namespace

RegistrationKindsDialog::RegistrationKindsDialog(Workspace &workspace, const Session &session, WindowWork &work,
                                                 const Event &event, QWidget *parent)
    : KeptListDialog(u"registrationKinds"_s, tr("Kinds of registration"), workspace, session, work,
                     workspace.registrations(), parent),
      m_event(event.id), m_name(new QLineEdit(this)), m_places(new QSpinBox(this)), m_price(new QLineEdit(this)),
      m_opens(new QLineEdit(this)), m_closes(new QLineEdit(this)),
      m_approval(new QCheckBox(tr("A yes must be approved"), this)),
      m_cohort(new QCheckBox(tr("A programme of its own, such as a training camp"), this)),
      m_ownForm(new QCheckBox(tr("They register by a form of their own"), this))
{
    Help::setTopic(this, u"events"_s);
    setSubject(event.name);
    auto *header = setColumns({tr("Name"), tr("Places taken"), tr("Price"), tr("Takes a yes"), tr("Paid")});
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    begin(makeForm(), m_name,
          {addAside(tr("New kind"), u"newRegistrationKind"_s), addAside(tr("Remove"), u"removeRegistrationKind"_s),
           addPrimary(tr("Keep the kinds"), u"writeRegistrationKinds"_s)});
    keepSize({640, 620});
}

QFormLayout *RegistrationKindsDialog::makeForm()
{
    m_name->setObjectName(u"registrationKindName"_s);
    m_name->setPlaceholderText(tr("Student"));
    m_places->setObjectName(u"registrationKindPlaces"_s);
    m_places->setRange(0, mostPlacesOfKind);
    m_places->setSpecialValueText(tr("no limit of its own"));
    m_price->setObjectName(u"registrationKindPrice"_s);
    m_price->setPlaceholderText(tr("nothing"));
    m_opens->setObjectName(u"registrationKindOpens"_s);
    m_closes->setObjectName(u"registrationKindCloses"_s);
    for (auto *day : {m_opens, m_closes})
        day->setPlaceholderText(tr("any day"));
    m_approval->setObjectName(u"registrationKindApproval"_s);
    m_cohort->setObjectName(u"registrationKindCohort"_s);
    m_ownForm->setObjectName(u"registrationKindOwnForm"_s);
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Places"), m_places);
    form->addRow(tr("Price"), m_price);
    form->addRow(tr("First day"), m_opens);
    form->addRow(tr("Last day"), m_closes);
    for (auto *choice : {m_approval, m_cohort, m_ownForm})
        form->addRow(QString(), choice);
    return form;
}

QList<RegistrationKindsDialog::Row> RegistrationKindsDialog::rows() const
{
    const auto kinds = service().kinds(session(), m_event);
    const auto counts = service().kindCounts(session(), m_event); // in the same order
    QList<Row> rows;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const auto &kind = kinds[i];
        const QString price = kind.priceCents > 0 ? Money::shown(kind.priceCents) : QString();
        const auto count = counts.value(i);
        rows += {kind, {kind.name, placesTakenOf(count), price, windowOf(kind), paidOf(count)}};
    }
    return rows;
}

RegistrationKind RegistrationKindsDialog::newOne() const
{
    RegistrationKind kind;
    kind.event = m_event;
    return kind;
}

void RegistrationKindsDialog::fill(const RegistrationKind &kind)
{
    m_name->setText(kind.name);
    m_places->setValue(kind.places);
    m_price->setText(kind.priceCents > 0 ? Money::shown(kind.priceCents) : QString());
    m_opens->setText(dayAsTyped(kind.opensOn));
    m_closes->setText(dayAsTyped(kind.closesOn));
    m_approval->setChecked(kind.needsApproval);
    m_cohort->setChecked(kind.isCohort);
    m_ownForm->setChecked(kind.hasOwnForm);
}

bool RegistrationKindsDialog::readDayInto(QDate &day, QLineEdit *field)
{
    const QString text = field->text().trimmed();
    const auto read = readDay(text, workspace().store().dates().today());
    if (!text.isEmpty() && !read) {
        showProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”, or nothing.").arg(text));
        field->setFocus();
        return false;
    }
    day = read.value_or(QDate());
    return true;
}

std::optional<RegistrationKind> RegistrationKindsDialog::typed(RegistrationKind kind)
{
    kind.name = m_name->text().trimmed();
    kind.places = m_places->value();
    kind.needsApproval = m_approval->isChecked();
    kind.isCohort = m_cohort->isChecked();
    kind.hasOwnForm = m_ownForm->isChecked();
    const auto price = Money::read(m_price->text());
    if (!price) {
        showProblem(tr("“%1” is no price. Type it like 20 or 12.50, or nothing.").arg(m_price->text().trimmed()));
        m_price->setFocus();
        return std::nullopt;
    }
    kind.priceCents = *price;
    if (!readDayInto(kind.opensOn, m_opens) || !readDayInto(kind.closesOn, m_closes))
        return std::nullopt;
    return kind;
}

} // namespace rnf
