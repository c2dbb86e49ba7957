#include "events/EventPrint.h"

#include "base/WindowWork.h"
#include "events/ConfirmCalls.h"
#include "events/Registrations.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "print/PrintDialog.h"
#include "sheets/SheetPrint.h"

#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostBlankRows = 200;

} // namespace

EventPrint::EventPrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_event(event)
{
    answer();
}

void EventPrint::open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                      QWidget *parent)
{
    auto *source = new EventPrint(workspace, session, event);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, &work = means.work] { work.tell(dialog->outcome().undoableAction, dialog->outcome().text); });
    dialog->open();
}

QWidget *EventPrint::makeQuestions(QWidget *parent)
{
    auto *questions = new QWidget(parent);
    m_kind = new QComboBox(questions);
    m_kind->setObjectName(u"eventSheetKind"_s);
    m_kind->addItems({tr("Sign-in sheet"), tr("Confirm calls"), tr("Calls to who is late")});
    m_who = new QComboBox(questions);
    m_who->setObjectName(u"eventSheetWho"_s);
    m_who->addItems({tr("Said yes or maybe"), tr("Everybody but those who said no")});
    m_blank = new QSpinBox(questions);
    m_blank->setObjectName(u"eventSheetBlank"_s);
    m_blank->setRange(0, mostBlankRows);
    m_blank->setValue(usualBlankRows);
    auto *form = newForm(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("What"), m_kind);
    if (const QString due = this->due(); !due.isEmpty()) {
        auto *told = plainLabel(questions, u"eventSheetDue"_s);
        told->setText(due);
        form->addRow(told);
    }
    form->addRow(tr("Who"), m_who);
    form->addRow(tr("Blank rows for walk-ins"), m_blank);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, form] {
        for (auto *question : QList<QWidget *>{m_who, m_blank})
            form->setRowVisible(question, kind() == SheetKind::SignIn);
        answer();
    });
    connect(m_who, &QComboBox::currentIndexChanged, this, &EventPrint::answer);
    connect(m_blank, &QSpinBox::valueChanged, this, &EventPrint::answer);
    return questions;
}

EventPrint::What EventPrint::what() const { return m_kind ? What(m_kind->currentIndex()) : What::SignIn; }

QString EventPrint::due() const
{
    using enum ConfirmCalls::Due;
    switch (ConfirmCalls::dueAt(m_event, m_workspace.store().dates().now())) {
    case FiveDaysBefore:
        return tr("Due today: the confirm calls five days before.");
    case DayBefore:
        return tr("Due today: the confirm calls the day before.");
    case Late:
        return tr("Due now: calls to whoever said yes and is not in yet.");
    case None:
        break;
    }
    return {};
}

Audience EventPrint::whom() const
{
    auto &sheets = m_workspace.sheets();
    if (what() == What::Late)
        return sheets.whomToCallLate(m_session, m_event.id);
    if (what() == What::Confirm)
        return sheets.whomToConfirm(m_session, m_event.id);
    const bool isNotNo = m_who && m_who->currentIndex() == 1;
    const auto who = isNotNo ? Sheets::SignInOf::NotNo : Sheets::SignInOf::YesOrMaybe;
    return {sheets.whomToSignIn(m_session, m_event.id, who), {}};
}

int EventPrint::blankRows() const
{
    if (kind() != SheetKind::SignIn)
        return 0;
    return m_blank ? m_blank->value() : usualBlankRows;
}

void EventPrint::answer()
{
    m_made.reset();
    m_found = whom();
    Q_EMIT changed();
}

QString EventPrint::told() const
{
    QStringList sentences{tr("%n people.", nullptr, int(m_found.people.size())), m_found.leftOut.told()};
    if (blankRows() > 0)
        sentences += tr("%n blank rows.", nullptr, blankRows());
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// Until it is kept a sheet shows the number that it will get.
std::unique_ptr<Printout> EventPrint::printout()
{
    auto &sheets = m_workspace.sheets();
    const Sheet sheet =
        m_made ? m_made->sheet : Sheet{{}, sheets.nextNumber(m_session), m_event.name, {}, kind(), m_event.id};
    const auto rows =
        m_made ? sheets.rows(m_session, sheet) : sheets.rowsFor(m_session, kind(), Doors(m_found.people), blankRows());
    return SheetPrint::printoutOf(m_workspace, m_session, sheet, rows, told());
}

Result<PrintSource::Noted> EventPrint::note()
{
    if (!m_made) {
        const Sheet sheet{{}, 0, m_event.name, {}, kind(), m_event.id};
        const auto made = m_workspace.sheets().make(m_session, sheet, Doors(m_found.people), blankRows());
        if (!made)
            return made.error();
        m_made = *made;
    }
    return Noted{tr("Printed sheet %1: %n people.", nullptr, int(m_found.people.size())).arg(m_made->sheet.code()),
                 m_made->action};
}

} // namespace rnf
