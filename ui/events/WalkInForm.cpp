#include "events/WalkInForm.h"

#include "events/Registrations.h"
#include "look/ButtonText.h"
#include "look/Form.h"
#include "look/PlainLabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int nameRole = Qt::UserRole + 1;

} // namespace

WalkInForm::WalkInForm(Workspace &workspace, const Session &session, const Event &event, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_event(event), m_name(newField(u"walkInName"_s)),
      m_phone(newField(u"walkInPhone"_s)), m_problem(plainLabel(this, u"walkInProblem"_s)),
      m_knownTitle(plainLabel(this, u"walkInKnownTitle"_s)), m_known(new QListWidget(this)), m_take(new QPushButton(this))
{
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setObjectName(u"walkInBack"_s);
    m_take->setObjectName(u"walkInTake"_s);
    Theme::makePrimary(m_take);
    Theme::setTone(m_problem, Tone::Error);
    Theme::makeQuiet(m_knownTitle);
    m_known->setObjectName(u"walkInKnown"_s);
    m_known->setAccessibleName(tr("Known people of this name"));
    m_known->setFocusPolicy(Qt::NoFocus); // up and down choose from the fields
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Phone (may stay empty)"), m_phone);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_knownTitle);
    layout->addWidget(m_known, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &WalkInForm::offerKnown);
    connect(m_known, &QListWidget::currentRowChanged, this, &WalkInForm::showChosen);
    connect(m_known, &QListWidget::itemActivated, this, &WalkInForm::take);
    connect(m_take, &QPushButton::clicked, this, &WalkInForm::take);
    connect(back, &QPushButton::clicked, this, &WalkInForm::left);
}

QLineEdit *WalkInForm::newField(const QString &objectName)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    connect(field, &QLineEdit::returnPressed, this, &WalkInForm::take);
    return field;
}

void WalkInForm::begin(const QString &name, const QSet<PersonId> &onList)
{
    m_onList = onList;
    showProblem({});
    m_phone->clear();
    m_name->setText(name);
    offerKnown();
    m_name->setFocus();
}

void WalkInForm::offerKnown()
{
    constexpr int most = 5, lookedAt = 50; // of whom many may be on the list
    const QString name = m_name->text().simplified();
    auto &people = m_workspace.people();
    auto ids = name.isEmpty() ? QList<PersonId>() : people.firstIds(m_session, name, lookedAt);
    ids.removeIf([this](PersonId id) { return m_onList.contains(id); });
    m_known->clear();
    for (const auto &row : people.rows(m_session, ids.first(qMin<qsizetype>(most, ids.size())))) {
        auto *item = new QListWidgetItem(row.unit.isEmpty() ? row.name : tr("%1 – %2").arg(row.name, row.unit), m_known);
        item->setData(Qt::UserRole, row.id.value);
        item->setData(nameRole, row.name);
    }
    m_knownTitle->setText(m_known->count() > 0 ? tr("Known, but not on the list. Down chooses one:")
                                               : tr("Nobody else here is called that."));
    m_knownTitle->setVisible(!name.isEmpty());
    m_known->setVisible(m_known->count() > 0);
    chooseKnown(-1);
}

void WalkInForm::chooseKnown(int row)
{
    m_known->setCurrentRow(qBound(-1, row, m_known->count() - 1));
    showChosen();
}

/// Whoever is known keeps the phone that is written down of them.
void WalkInForm::showChosen()
{
    const auto *known = m_known->currentItem();
    if (known)
        m_name->setFocus();
    m_phone->setDisabled(known);
    const QString name = known ? known->data(nameRole).toString() : QString();
    m_take->setText(known ? tr("Check in %1").arg(buttonText(name)) : tr("Check in as somebody new"));
    m_name->setAccessibleDescription(known ? known->text() : QString()); // what the screen reader says meanwhile
}

PersonId WalkInForm::chosen() const
{
    const auto *known = m_known->currentItem();
    return PersonId(known ? known->data(Qt::UserRole).toLongLong() : 0);
}

void WalkInForm::showProblem(const Error &error)
{
    Theme::setProblem(m_name, error.id == "empty-name"_L1);
    Theme::setProblem(m_phone, error.id == "phone"_L1);
    m_problem->setText(error.message);
    m_problem->setVisible(!error.message.isEmpty());
    if (error.message.isEmpty())
        return;
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WalkInForm::take()
{
    const PersonId known = chosen();
    const QString name = known.isValid() ? m_known->currentItem()->data(nameRole).toString() : m_name->text().simplified();
    auto &registrations = m_workspace.registrations();
    const auto done = known.isValid() ? registrations.walkIn(m_session, m_event, known)
                                      : registrations.walkIn(m_session, m_event, name, m_phone->text());
    showProblem(done ? Error() : done.error());
    if (done)
        Q_EMIT checkedIn(name);
}

void WalkInForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    case Qt::Key_Down:
        chooseKnown(m_known->currentRow() + 1);
        break;
    case Qt::Key_Up:
        chooseKnown(m_known->currentRow() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace rnf
