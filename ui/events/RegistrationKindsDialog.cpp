#include "events/RegistrationKindsDialog.h"

#include "base/DayWords.h"
#include "base/Money.h"
#include "base/WindowWork.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/RowTable.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

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
    : Dialog(u"registrationKinds"_s, tr("Kinds of registration"), parent), m_workspace(workspace), m_session(session),
      m_work(work), m_event(event), m_table(new QTableWidget(0, 5, this)), m_name(new QLineEdit(this)),
      m_places(new QSpinBox(this)), m_price(new QLineEdit(this)), m_opens(new QLineEdit(this)),
      m_closes(new QLineEdit(this)), m_approval(new QCheckBox(tr("A yes must be approved"), this)),
      m_cohort(new QCheckBox(tr("A programme of its own, such as a training camp"), this)),
      m_ownForm(new QCheckBox(tr("They register by a form of their own"), this))
{
    Help::setTopic(this, u"events"_s);
    setSubject(event.name);
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addLayout(makeForm());
    auto *add = addAside(tr("New kind"), u"newRegistrationKind"_s);
    m_remove = addAside(tr("Remove"), u"removeRegistrationKind"_s);
    auto *write = addPrimary(tr("Keep the kinds"), u"writeRegistrationKinds"_s);
    for (auto *button : {add, m_remove, write})
        button->setDisabled(workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &RegistrationKindsDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &RegistrationKindsDialog::remove);
    connect(write, &QPushButton::clicked, this, [this] {
        if (keep())
            accept();
    });
    // Afterwards, since it fills the table anew.
    connect(m_table, &QTableWidget::currentCellChanged, this, &RegistrationKindsDialog::choose, Qt::QueuedConnection);
    readKinds({});
    keepSize({640, 620});
    if (m_kinds.isEmpty())
        m_name->setFocus();
    else
        m_table->setFocus();
}

void RegistrationKindsDialog::makeTable()
{
    m_table->setObjectName(u"registrationKinds"_s);
    m_table->setAccessibleName(tr("Kinds of registration"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Places taken"), tr("Price"), tr("Takes a yes"), tr("Paid")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
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

void RegistrationKindsDialog::readKinds(RegistrationKindId chosen)
{
    const QSignalBlocker quiet(m_table);
    auto &registrations = m_workspace.registrations();
    m_kinds = registrations.kinds(m_session, m_event.id);
    const auto counts = registrations.kindCounts(m_session, m_event.id); // in the same order
    m_table->setRowCount(0);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        addRow(m_kinds[i], counts.value(i));
    const auto found = std::ranges::find(m_kinds, chosen, &RegistrationKind::id) - m_kinds.begin();
    const int row = found < m_kinds.size() ? int(found) : 0;
    m_table->setCurrentCell(m_kinds.isEmpty() ? -1 : row, 0);
    fill(m_kinds.value(row));
}

void RegistrationKindsDialog::addRow(const RegistrationKind &kind, const KindCounts &counts)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells{kind.name, placesTakenOf(counts),
                            kind.priceCents > 0 ? Money::shown(kind.priceCents) : QString(), windowOf(kind), paidOf(counts)};
    for (int column = 0; column < cells.size(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

void RegistrationKindsDialog::choose(int row)
{
    const RegistrationKind next = m_kinds.value(row);
    if (!next.id.isValid() || next.id == m_shown.id)
        return;
    if (keep()) {
        readKinds(next.id);
    } else {
        const QSignalBlocker quiet(m_table);
        const auto shown = std::ranges::find(m_kinds, m_shown.id, &RegistrationKind::id);
        m_table->setCurrentCell(shown == m_kinds.end() ? -1 : int(shown - m_kinds.begin()), 0);
    }
}

void RegistrationKindsDialog::startNew()
{
    if (!keep())
        return;
    readKinds(m_shown.id);
    const QSignalBlocker quiet(m_table);
    m_table->setCurrentCell(-1, -1);
    fill({});
    m_name->setFocus();
}

/// Its people stay on the list, of no kind.
void RegistrationKindsDialog::remove()
{
    const auto removed = m_workspace.registrations().remove(m_session, m_shown);
    if (!removed) {
        showProblem(removed.error().message);
        return;
    }
    m_work.tell(removed);
    readKinds({});
    m_table->setFocus();
}

void RegistrationKindsDialog::fill(const RegistrationKind &kind)
{
    m_shown = kind;
    m_shown.event = m_event.id;
    m_name->setText(kind.name);
    m_places->setValue(kind.places);
    m_price->setText(kind.priceCents > 0 ? Money::shown(kind.priceCents) : QString());
    m_opens->setText(dayAsTyped(kind.opensOn));
    m_closes->setText(dayAsTyped(kind.closesOn));
    m_approval->setChecked(kind.needsApproval);
    m_cohort->setChecked(kind.isCohort);
    m_ownForm->setChecked(kind.hasOwnForm);
    m_remove->setEnabled(kind.id.isValid() && !m_workspace.isReadOnly());
    showProblem({});
}

bool RegistrationKindsDialog::readDayInto(QDate &day, QLineEdit *field)
{
    const QString text = field->text().trimmed();
    const auto read = readDay(text, m_workspace.store().dates().today());
    if (!text.isEmpty() && !read) {
        showProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”, or nothing.").arg(text));
        field->setFocus();
        return false;
    }
    day = read.value_or(QDate());
    return true;
}

std::optional<RegistrationKind> RegistrationKindsDialog::typed()
{
    RegistrationKind kind = m_shown;
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

bool RegistrationKindsDialog::keep()
{
    const auto kind = typed();
    if (!kind)
        return false;
    if (*kind == m_shown) // and a new one that nothing was typed of
        return true;
    auto &registrations = m_workspace.registrations();
    Result<qint64> kept;
    if (m_shown.id.isValid()) {
        kept = registrations.save(m_session, m_shown, *kind);
    } else {
        const auto added = registrations.add(m_session, *kind);
        kept = added ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : Result<qint64>(added.error());
    }
    if (!kept) {
        showProblem(kept.error().message);
        m_name->setFocus();
        return false;
    }
    m_work.tell(kept);
    return true;
}

} // namespace rnf
