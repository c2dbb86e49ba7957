#include "volunteers/VolunteersPage.h"

#include "base/ListAndDetail.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/RowTable.h"
#include "volunteers/PersonVolunteering.h"
#include "volunteers/VolunteerDetail.h"
#include "volunteers/VolunteerWords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ListState { VolunteerList, NoVolunteers, NoMatch };
enum DetailState { Nothing, PersonDetail };

} // namespace

VolunteersPage::VolunteersPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_volunteers(new VolunteerTableModel(workspace, session, this)),
      m_filters(new QWidget(this)), m_kind(new QComboBox(this)), m_skill(new QComboBox(this)), m_table(new QTableView(this)),
      m_lists(new QStackedWidget(this)), m_details(new QStackedWidget(this)),
      m_person(new VolunteerDetail(workspace, session, means, this))
{
    Help::setTopic(this, u"volunteers"_s);
    m_panes = new ListAndDetail(u"volunteers/splitter"_s, makeList(), makeDetails(), {680, 460}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connect(m_panes, &ListAndDetail::backWanted, this, &VolunteersPage::focusList);
    updateState();
}

// --- building

QWidget *VolunteersPage::makeList()
{
    makeTable();
    m_lists->addWidget(m_table);
    makeEmptyStates();
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeChoices());
    layout->addWidget(m_lists, 1);
    return panel;
}

QLayout *VolunteersPage::makeChoices()
{
    m_kind->setObjectName(u"offerFilter"_s);
    m_kind->setAccessibleName(tr("What they offer"));
    m_kind->addItem(tr("All offers"), -1);
    for (size_t i = 0; i < keysOf(OfferKind{}).size(); ++i)
        m_kind->addItem(VolunteerWords::kind(OfferKind(i)), int(i));
    m_skill->setObjectName(u"skillFilter"_s);
    m_skill->setAccessibleName(tr("Skill"));
    m_skill->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kind, &QComboBox::activated, this, &VolunteersPage::filter);
    connect(m_skill, &QComboBox::activated, this, &VolunteersPage::filter);
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(Theme::tight);
    filters->addWidget(m_kind);
    filters->addWidget(m_skill);
    auto *add = new QPushButton(icon(u"add"_s), tr("New offer…"), this);
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &VolunteersPage::newOfferWanted);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->addWidget(m_filters);
    line->addStretch();
    line->addWidget(add);
    return line;
}

void VolunteersPage::makeEmptyStates()
{
    auto *nobody = new EmptyState(u"team"_s, this);
    nobody->setText(tr("Nobody has offered help yet"),
                    tr("When somebody says “I have an hour”, take the offer in here: it takes half a minute, and Today "
                       "reminds you to ask them for something within two days."));
    connect(nobody->addButton(tr("New offer of help…")), &QPushButton::clicked, this, &VolunteersPage::newOfferWanted);
    auto *noMatch = new EmptyState(u"search"_s, this);
    noMatch->setText(tr("Nobody offers this"));
    connect(noMatch->addButton(tr("Show all volunteers")), &QPushButton::clicked, this, &VolunteersPage::showAll);
    m_lists->addWidget(nobody);
    m_lists->addWidget(noMatch);
}

void VolunteersPage::makeTable()
{
    m_table->setObjectName(u"volunteers"_s);
    m_table->setAccessibleName(tr("Volunteers"));
    m_table->setModel(m_volunteers);
    makeListTable(m_table);
    for (const auto &[column, width] : {std::pair(VolunteerTableModel::Name, 150),
                                        {VolunteerTableModel::Skills, 140},
                                        {VolunteerTableModel::LastContact, 115}})
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setSectionResizeMode(VolunteerTableModel::Offers, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isReloading)
            openCurrent();
    });
    connect(m_table, &QAbstractItemView::clicked, this, &VolunteersPage::showDetail);
}

QWidget *VolunteersPage::makeDetails()
{
    auto *nothing = new EmptyState(u"account"_s, this);
    nothing->setText(tr("Choose a volunteer in the list"));
    m_details->addWidget(nothing);
    m_details->addWidget(m_person);
    return m_details;
}

// --- what is shown

void VolunteersPage::fillSkills()
{
    const auto chosen = m_skill->currentData();
    m_skill->clear();
    m_skill->addItem(tr("Any skill"), 0);
    for (const auto &skill : m_volunteers->skills())
        m_skill->addItem(skill.name, skill.id.value);
    m_skill->setCurrentIndex(qMax(0, m_skill->findData(chosen)));
}

void VolunteersPage::showAll()
{
    m_kind->setCurrentIndex(0);
    m_skill->setCurrentIndex(0);
    filter();
}

void VolunteersPage::filter()
{
    VolunteerTableModel::Filter filter;
    if (m_kind->currentData().toInt() >= 0)
        filter.offers = OfferKind(m_kind->currentData().toInt());
    filter.skill = SkillId(m_skill->currentData().toLongLong());
    m_volunteers->show(filter);
    m_table->setCurrentIndex(m_volunteers->index(0, 0));
    openCurrent();
    updateState();
}

/// Stays with whoever is chosen, or with the row.
void VolunteersPage::reload()
{
    m_isReloading = true;
    const int row = qMax(0, m_table->currentIndex().row());
    const PersonId chosen = person();
    m_volunteers->reload();
    fillSkills();
    m_table->setCurrentIndex(m_volunteers->index(m_volunteers->rowOf(chosen), 0));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_volunteers->index(qMin(row, m_volunteers->rowCount() - 1), 0));
    m_isReloading = false;
    openCurrent();
    updateState();
}

void VolunteersPage::openCurrent()
{
    m_details->setCurrentIndex(person().isValid() ? PersonDetail : Nothing);
    if (person().isValid())
        m_person->show(person());
}

void VolunteersPage::updateState()
{
    m_lists->setCurrentIndex(m_volunteers->rowCount() > 0 ? VolunteerList
                             : m_volunteers->total() > 0  ? NoMatch
                                                          : NoVolunteers);
    m_filters->setVisible(m_volunteers->total() > 0);
    m_panes->setHasDetail(m_lists->currentIndex() == VolunteerList);
    Q_EMIT countsChanged();
}

void VolunteersPage::showDetail()
{
    updateState();
    if (m_lists->currentIndex() == VolunteerList)
        m_panes->showDetail();
}

void VolunteersPage::showPerson(PersonId person)
{
    bringUpToDate();
    if (m_volunteers->rowOf(person) < 0)
        showAll();
    m_table->setCurrentIndex(m_volunteers->index(m_volunteers->rowOf(person), 0));
    showDetail();
}

void VolunteersPage::finishEditing() { m_person->volunteering()->finishEditing(); }

bool VolunteersPage::hasDraft() { return m_person->volunteering()->drafted().has_value(); }

void VolunteersPage::showDraft()
{
    if (const auto person = m_person->volunteering()->drafted()) {
        showPerson(*person);
        m_person->volunteering()->showDraft();
    }
}

PersonId VolunteersPage::person() const { return m_volunteers->personAt(m_table->currentIndex().row()); }

QList<QWidget *> VolunteersPage::panes() const { return {m_lists->currentWidget(), m_person}; }

QString VolunteersPage::counts() const
{
    const QString text = tr("%n volunteers", nullptr, m_volunteers->total());
    return m_volunteers->waiting() > 0 ? text + u" · "_s + tr("%n wait for a first ask", nullptr, m_volunteers->waiting())
                                       : text;
}

void VolunteersPage::focusList()
{
    m_panes->showList();
    updateState();
    if (m_lists->currentIndex() == VolunteerList)
        m_table->setFocus();
}

bool VolunteersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            showDetail();
            m_person->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
