#include "events/RegistrationQuestions.h"

#include "base/Money.h"
#include "base/WindowWork.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/Dialog.h"
#include "look/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<RegistrationId> idsOfChosen(const QList<Registration> &chosen)
{
    QList<RegistrationId> ids;
    for (const auto &registration : chosen)
        ids += registration.id;
    return ids;
}

/// "Student, 8 of 10 places taken"
QString kindWithPlaces(const KindCounts &kind)
{
    return kind.places > 0 ? RegistrationQuestions::tr("%1, %2 of %n places taken", nullptr, kind.places)
                                 .arg(kind.name)
                                 .arg(kind.placesTaken)
                           : kind.name;
}

} // namespace

RegistrationQuestions::RegistrationQuestions(Workspace &workspace, const Session &session, WindowWork &work, QWidget *window)
    : m_workspace(workspace), m_session(session), m_work(work), m_window(window)
{
}

Dialog *RegistrationQuestions::newDialog(const QString &name, const QString &title, const QList<Registration> &chosen)
{
    auto *dialog = new Dialog(name, title, m_window);
    Help::setTopic(dialog, u"events"_s);
    dialog->setSubject(chosen.size() == 1 ? m_workspace.people().nameOf(m_session, chosen.first().person)
                                          : tr("%n people", nullptr, int(chosen.size())));
    return dialog;
}

void RegistrationQuestions::conclude(Dialog *dialog, const Result<qint64> &written)
{
    if (!written) {
        dialog->showProblem(written.error().message);
        return;
    }
    dialog->accept();
    m_work.tell(written, {}, tr("That is noted already."));
}

void RegistrationQuestions::askKind(const Event &event, const QList<Registration> &chosen)
{
    if (chosen.isEmpty())
        return;
    auto *dialog = newDialog(u"registrationKind"_s, tr("Kind of registration"), chosen);
    dialog->setHint(tr("What it costs is due with it. Whoever has a place keeps it, even where the kind is full."));
    auto *kind = new QComboBox(dialog);
    kind->setObjectName(u"kindOfRegistration"_s);
    kind->addItem(tr("none"), 0);
    for (const auto &counts : m_workspace.registrations().kindCounts(m_session, event.id)) {
        if (counts.kind.isValid())
            kind->addItem(kindWithPlaces(counts), counts.kind.value);
    }
    kind->setCurrentIndex(qMax(0, kind->findData(chosen.first().kind.value)));
    auto *form = newForm();
    form->addRow(tr("Registered as"), kind);
    dialog->body()->addLayout(form);
    auto *write = dialog->addPrimary(tr("Set the kind"), u"writeRegistrationKind"_s);
    QObject::connect(write, &QPushButton::clicked, dialog, [this, dialog, kind, ids = idsOfChosen(chosen)] {
        const RegistrationKindId as(kind->currentData().toLongLong());
        conclude(dialog, m_workspace.registrations().setKind(m_session, ids, as));
    });
    dialog->open();
    kind->setFocus();
}

void RegistrationQuestions::askGroup(const Event &event, const QList<Registration> &chosen)
{
    if (chosen.isEmpty())
        return;
    auto *dialog = newDialog(u"registrationGroup"_s, tr("Group"), chosen);
    dialog->setHint(
        tr("Who comes together or not at all, such as a family. While they wait, they are offered places only when "
           "all of them fit. Without a name they come by themselves."));
    auto *name = new QComboBox(dialog);
    name->setObjectName(u"groupOfRegistration"_s);
    name->setEditable(true);
    name->setInsertPolicy(QComboBox::NoInsert);
    name->setMinimumContentsLength(30);
    name->lineEdit()->setPlaceholderText(tr("name of the family or the delegation"));
    for (const auto &group : m_workspace.registrations().groups(m_session, event.id))
        name->addItem(group.name, group.id.value);
    name->setCurrentIndex(name->findData(chosen.first().group.value));
    auto *form = newForm();
    form->addRow(tr("Group"), name);
    dialog->body()->addLayout(form);
    auto *write = dialog->addPrimary(tr("Set the group"), u"writeRegistrationGroup"_s);
    QObject::connect(write, &QPushButton::clicked, dialog, [this, dialog, name, event, ids = idsOfChosen(chosen)] {
        auto &registrations = m_workspace.registrations();
        const QString typed = name->currentText().trimmed();
        if (typed.isEmpty()) {
            conclude(dialog, registrations.ungroup(m_session, ids));
            return;
        }
        const qint64 before = m_workspace.changes().newestOf(m_session);
        const auto group = registrations.group(m_session, event.id, typed, ids);
        const qint64 newest = m_workspace.changes().newestOf(m_session);
        conclude(dialog, group ? Result<qint64>(newest == before ? 0 : newest) : Result<qint64>(group.error()));
    });
    dialog->open();
    name->setFocus();
}

void RegistrationQuestions::askPayment(const Event &, const QList<Registration> &chosen)
{
    if (chosen.isEmpty())
        return;
    const Registration &first = chosen.first();
    auto *dialog = newDialog(u"registrationPayment"_s, tr("Paid"), chosen);
    auto *amount = new QLineEdit(dialog);
    amount->setObjectName(u"paidAmount"_s);
    amount->setPlaceholderText(chosen.size() == 1 ? tr("all that is due: %1").arg(Money::shown(first.dueCents))
                                                  : tr("what is due of each of them"));
    if (chosen.size() == 1 && first.paidCents > 0)
        amount->setText(Money::shown(first.paidCents));
    auto *scholarship = new QCheckBox(tr("Has a scholarship: nothing is due"), dialog);
    scholarship->setObjectName(u"paidScholarship"_s);
    scholarship->setChecked(std::ranges::all_of(chosen, &Registration::hasScholarship));
    if (!scholarship->isChecked() && std::ranges::any_of(chosen, &Registration::hasScholarship)) {
        scholarship->setTristate();
        scholarship->setCheckState(Qt::PartiallyChecked);
        dialog->setHint(tr("Some of them have a scholarship. Left half ticked, nothing changes for these."));
    }
    auto *form = newForm();
    form->addRow(tr("Paid altogether"), amount);
    form->addRow(QString(), scholarship);
    dialog->body()->addLayout(form);
    auto *write = dialog->addPrimary(tr("Note it"), u"writePayment"_s);
    QObject::connect(write, &QPushButton::clicked, dialog, [this, dialog, amount, scholarship, chosen] {
        const QString typed = amount->text().trimmed();
        const auto cents = Money::read(typed);
        if (!cents) {
            dialog->showProblem(tr("“%1” is no amount of money. Type it like 20 or 12.50.").arg(typed));
            amount->setFocus();
            return;
        }
        const Qt::CheckState state = scholarship->checkState();
        auto meant = chosen;
        if (state == Qt::PartiallyChecked)
            meant.removeIf([](const Registration &registration) { return registration.hasScholarship; });
        RegistrationPayment payment{std::nullopt, state == Qt::Checked};
        if (!typed.isEmpty())
            payment.cents = cents;
        conclude(dialog, m_workspace.registrations().notePayment(m_session, idsOfChosen(meant), payment));
    });
    dialog->open();
    amount->setFocus();
}

} // namespace rnf
