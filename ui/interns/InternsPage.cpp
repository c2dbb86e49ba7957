#include "interns/InternsPage.h"

#include "base/ListAndDetail.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "interns/HoursBarDelegate.h"
#include "interns/PlacementDetail.h"
#include "interns/PlacementDialog.h"
#include "interns/PlacementForm.h"
#include "interns/ProgramDialog.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/RowTable.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ListState { Filled, NoPlacements, NoMatch };
enum DetailState { Nothing, Placed };

} // namespace

InternsPage::InternsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_placements(new PlacementTableModel(workspace, session, this)), m_program(new QComboBox(this)),
      m_table(new QTableView(this)), m_states(new QStackedWidget(this)), m_details(new QStackedWidget(this)),
      m_detail(new PlacementDetail(workspace, session, means, this))
{
    Help::setTopic(this, u"interns"_s);
    m_panes = new ListAndDetail(u"interns/splitter"_s, makeList(), makeDetail(), {660, 480}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connect(m_detail, &PlacementDetail::accountAsked, this, &InternsPage::giveAccount);
    connect(m_detail, &PlacementDetail::ended, this, &InternsPage::placementEnded);
    connect(m_panes, &ListAndDetail::backWanted, this, &InternsPage::focusList);
    updateState();
}

// --- building

QWidget *InternsPage::makeList()
{
    makeTable();
    m_states->addWidget(m_table);
    makeEmptyStates();
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (leads())
        layout->addLayout(makeHeader());
    layout->addWidget(m_states, 1);
    return panel;
}

QPushButton *InternsPage::makeButton(const QString &text, const QString &name, const QString &iconName,
                                     void (InternsPage::*run)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setDisabled(m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QLayout *InternsPage::makeHeader()
{
    m_program->setObjectName(u"programFilter"_s);
    m_program->setAccessibleName(tr("Programme"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_program, &QComboBox::activated, this, &InternsPage::filter);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->setSpacing(Theme::tight);
    line->addWidget(m_program);
    line->addWidget(makeButton(tr("Edit programme…"), u"editProgram"_s, u"edit"_s, &InternsPage::editProgram));
    line->addStretch();
    line->addWidget(makeButton(tr("New placement…"), u"newPlacement"_s, u"add"_s, &InternsPage::newPlacement));
    return line;
}

void InternsPage::makeTable()
{
    m_table->setObjectName(u"placements"_s);
    m_table->setAccessibleName(tr("Placements"));
    m_table->setModel(m_placements);
    makeListTable(m_table);
    m_table->setItemDelegate(new HoursBarDelegate(m_table));
    constexpr std::array widths{150, 100, 130, 115, 125, 110, 90};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths[size_t(column)]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isReloading)
            openCurrent();
    });
    connect(m_table, &QAbstractItemView::clicked, this, &InternsPage::showDetail);
}

void InternsPage::makeEmptyStates()
{
    auto *nobody = new EmptyState(u"interns"_s, this);
    if (leads()) {
        nobody->setText(tr("No interns yet"),
                        tr("Here you see who is placed with whom, until when, and how far their hours are."));
        auto *add = nobody->addButton(tr("New placement…"));
        add->setDisabled(m_workspace.isReadOnly());
        connect(add, &QPushButton::clicked, this, &InternsPage::newPlacement);
    } else {
        nobody->setText(tr("No internship of yours is here"),
                        tr("Once an organizer has placed you, you see here until when, with whom, and how far your hours "
                           "are."));
    }
    auto *noMatch = new EmptyState(u"search"_s, this);
    noMatch->setText(tr("Nobody is in this programme"));
    connect(noMatch->addButton(tr("Show all programmes")), &QPushButton::clicked, this, &InternsPage::showAll);
    m_states->addWidget(nobody);
    m_states->addWidget(noMatch);
}

QWidget *InternsPage::makeDetail()
{
    auto *nothing = new EmptyState(u"account"_s, this);
    nothing->setText(tr("Choose a placement in the list"));
    m_details->addWidget(nothing);
    m_details->addWidget(m_detail);
    return m_details;
}

// --- what is shown

void InternsPage::fillPrograms()
{
    const auto chosen = m_program->currentData();
    m_program->clear();
    m_program->addItem(tr("All programmes"), 0);
    for (const auto &program : m_placements->programs())
        m_program->addItem(program.name, program.id.value);
    m_program->setCurrentIndex(qMax(0, m_program->findData(chosen)));
}

void InternsPage::showAll()
{
    m_program->setCurrentIndex(0);
    filter();
}

void InternsPage::filter()
{
    m_placements->show(ProgramId(m_program->currentData().toLongLong()));
    m_table->setCurrentIndex(m_placements->index(0, 0));
    openCurrent();
    updateState();
}

/// Stays with whoever is chosen.
void InternsPage::reload()
{
    m_isReloading = true;
    const int row = qMax(0, m_table->currentIndex().row());
    const PlacementId placement = m_placements->placementAt(m_table->currentIndex().row());
    m_placements->reload();
    const bool isOfOne = m_program->currentIndex() > 0;
    fillPrograms();
    if (isOfOne && m_program->currentIndex() == 0) // it is gone
        m_placements->show({});
    m_table->setCurrentIndex(m_placements->index(m_placements->rowOf(placement), 0));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_placements->index(qMin(row, m_placements->rowCount() - 1), 0));
    m_isReloading = false;
    openCurrent();
    updateState();
}

void InternsPage::openCurrent()
{
    const auto placement = m_workspace.interns().find(m_session, m_placements->placementAt(m_table->currentIndex().row()));
    if (placement)
        m_detail->show(*placement);
    m_details->setCurrentIndex(placement ? Placed : Nothing);
}

void InternsPage::updateState()
{
    m_states->setCurrentIndex(m_placements->rowCount() > 0 ? Filled : m_placements->total() > 0 ? NoMatch : NoPlacements);
    const bool isOfOne = m_program->currentIndex() > 0 || m_placements->programs().size() < 2;
    m_table->setColumnHidden(PlacementTableModel::Program, isOfOne);
    m_program->setHidden(!leads() || m_placements->programs().isEmpty());
    m_panes->setHasDetail(m_states->currentIndex() == Filled);
    Q_EMIT countsChanged();
}

void InternsPage::showDetail()
{
    if (m_states->currentIndex() == Filled)
        m_panes->showDetail();
}

void InternsPage::showPlacement(PlacementId placement)
{
    bringUpToDate();
    if (m_placements->rowOf(placement) < 0)
        showAll();
    m_table->setCurrentIndex(m_placements->index(m_placements->rowOf(placement), 0));
    showDetail();
}

// --- what is done

void InternsPage::newPlacement()
{
    auto *dialog = new PlacementDialog(m_workspace, m_session, ProgramId(m_program->currentData().toLongLong()), this);
    connect(dialog, &PlacementDialog::added, this, [this](PlacementId placement) {
        tellNewest();
        showPlacement(placement);
    });
    dialog->open();
}

/// The one that is chosen above the list, else the newest; without any, a new one.
void InternsPage::editProgram()
{
    const ProgramId chosen(m_program->currentData().toLongLong());
    auto *dialog =
        new ProgramDialog(m_workspace, m_session, chosen.isValid() ? chosen : m_placements->programs().value(0).id, this);
    connect(dialog, &ProgramDialog::kept, this, &InternsPage::tellNewest);
    dialog->open();
}

void InternsPage::removePlacement()
{
    m_details->currentIndex() == Placed ? m_detail->remove()
                                        : m_means.work.say(tr("Choose the placement in the list first."));
}

void InternsPage::giveAccount()
{
    const PersonId intern = person();
    if (!intern.isValid())
        m_means.work.say(tr("Choose the placement in the list first."));
    else if (const auto known = m_workspace.accounts().of(m_session, intern))
        m_means.work.say(
            known->isActive
                ? tr("%1 has an account already: choose the name at the right of the status bar.").arg(known->name)
                : tr("%1 has an account already, which is closed: File ▸ Users… opens it again.").arg(known->name));
    else
        Q_EMIT accountWanted(intern);
}

void InternsPage::tellNewest() { m_means.work.tell(m_workspace.changes().newestOf(m_session)); }

void InternsPage::addPart(PlacementPart *part, const QString &title) { m_detail->addPart(part, title); }

void InternsPage::finishEditing() { m_detail->commit(); }

bool InternsPage::hasDraft() { return m_detail->form()->drafted().has_value(); }

void InternsPage::showDraft()
{
    if (const auto placement = m_detail->form()->drafted()) {
        showPlacement(*placement);
        m_detail->showDraft();
    }
}

PersonId InternsPage::person() const { return m_placements->personAt(m_table->currentIndex().row()); }

QList<QWidget *> InternsPage::panes() const { return {m_states->currentWidget(), m_detail}; }

QString InternsPage::counts() const
{
    if (!leads())
        return {};
    const int current = m_placements->currentCount(), past = m_placements->total() - current;
    const QString text = tr("%n interns", nullptr, current);
    return past > 0 ? text + u" · "_s + tr("%n before", nullptr, past) : text;
}

void InternsPage::focusList()
{
    m_panes->showList();
    updateState();
    if (m_states->currentIndex() == Filled)
        m_table->setFocus();
}

bool InternsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            showDetail();
            m_detail->setFocus();
            return true;
        }
        if (watched == m_table && key == Qt::Key_Delete && canWrite()) {
            removePlacement();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
