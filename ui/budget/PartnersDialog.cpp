#include "budget/PartnersDialog.h"

#include "base/WindowWork.h"
#include "budget/PartnerDialog.h"
#include "budget/PartnerSteps.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/RowTable.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum PartnersState { PartnersShown, NoPartners };

QString stepWord(PartnerStage to)
{
    switch (to) {
    case PartnerStage::Pledged:
        return PartnersDialog::tr("They pledged");
    case PartnerStage::Paid:
        return PartnersDialog::tr("They paid");
    case PartnerStage::Thanked:
        return PartnersDialog::tr("Thank");
    default:
        return PartnersDialog::tr("Ask them");
    }
}

} // namespace

PartnersDialog::PartnersDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                               QWidget *parent)
    : Dialog(u"partners"_s, tr("Partners"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_event(event), m_model(new PartnerTableModel(workspace, session, this)), m_table(new QTableView(this)),
      m_states(new QStackedWidget(this))
{
    Help::setTopic(this, u"budget"_s);
    setSubject(event.name);
    makeTable();
    auto *empty = new EmptyState(u"office"_s, this);
    empty->setText(
        tr("No organization takes part yet"),
        tr("Hosts, sponsors, supporters and vendors stand here: who was asked, who pledged, who paid, and whom to "
           "thank. What they pledge and pay is income of the event."));
    m_states->addWidget(empty);
    body()->addLayout(makeButtons());
    body()->addWidget(m_states, 1);
    addClose();
    keepSize({760, 460});
    read({});
}

QLayout *PartnersDialog::makeButtons()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto run) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    add(u"addPartner"_s, u"add"_s, tr("Add a partner…"), &PartnersDialog::addPartner);
    m_step = add(u"partnerStep"_s, u"check"_s, stepWord(PartnerStage::Asked), &PartnersDialog::takeStep);
    m_step->setToolTip(tr("The next step: key %1").arg(QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)));
    m_edit = add(u"editPartner"_s, u"edit"_s, tr("Edit…"), &PartnersDialog::openCurrent);
    return line;
}

void PartnersDialog::makeTable()
{
    m_table->setObjectName(u"partners"_s);
    m_table->setAccessibleName(tr("Partners of this event"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PartnerTableModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_states->addWidget(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PartnersDialog::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartnersDialog::updateButtons);
}

void PartnersDialog::choose(EventOrganizationId partner) { m_table->selectRow(qMax(0, m_model->rowOf(partner))); }

void PartnersDialog::read(EventOrganizationId chosen)
{
    m_model->show(m_event.id);
    m_states->setCurrentIndex(m_model->rowCount() == 0 ? NoPartners : PartnersShown);
    choose(chosen);
    updateButtons();
}

EventOrganization PartnersDialog::current() const { return m_model->at(m_table->currentIndex().row()); }

void PartnersDialog::updateButtons()
{
    const EventOrganization partner = current();
    const auto next = PartnerSteps::next(partner);
    m_step->setEnabled(partner.id.isValid() && next && !m_workspace.isReadOnly());
    m_step->setText(stepWord(next.value_or(PartnerStage::Thanked)));
    m_edit->setEnabled(partner.id.isValid());
}

void PartnersDialog::takeStep()
{
    const EventOrganization partner = current();
    const auto next = PartnerSteps::next(partner);
    if (!partner.id.isValid() || !next)
        return;
    const auto done = m_workspace.budgets().step(m_session, partner, *next);
    showProblem(done ? QString() : done.error().message);
    if (done)
        m_work.tell(done);
    read(partner.id);
}

void PartnersDialog::edit(const EventOrganization &partner)
{
    auto *dialog = new PartnerDialog(m_workspace, m_session, m_work, partner, this);
    connect(dialog, &PartnerDialog::kept, this, &PartnersDialog::read);
    dialog->open();
}

void PartnersDialog::openCurrent()
{
    if (const EventOrganization partner = current(); partner.id.isValid())
        edit(partner);
}

void PartnersDialog::addPartner()
{
    EventOrganization partner;
    partner.event = m_event.id;
    edit(partner);
}

bool PartnersDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        m_step->click();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return Dialog::eventFilter(watched, event);
    }
}

} // namespace rnf
