#include "workplace/WorkplacePage.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/OpenEditor.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/Standings.h"
#include "workplace/GapsDialog.h"
#include "workplace/WallChartPrint.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum State { Places, NoPlaces };

QPushButton *choice(const QString &text, QButtonGroup *group, auto id)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setChecked(int(id) == 0);
    group->addButton(button, int(id));
    return button;
}

} // namespace

WorkplacePage::WorkplacePage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_reading(workspace.store().placeOf(session), [this](const std::optional<Read> &read) { take(read); }),
      m_states(new QStackedWidget(this)), m_tree(new PlaceTree(this)), m_title(plainLabel(this, u"placeTitle"_s)),
      m_summary(plainLabel(this, u"placeSummary"_s)), m_headcount(new QWidget(this)), m_claimed(new QSpinBox(this)),
      m_source(new QLineEdit(this)), m_across(new QButtonGroup(this)), m_who(new QButtonGroup(this)),
      m_gaps(new QPushButton(tr("Where leaders are missing…"), this)), m_model(new WallChartModel(this)),
      m_chart(new WallChartView(m_model, this)), m_legend(new WallChartLegend(this))
{
    Help::setTopic(this, u"workplace"_s);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_tree);
    splitter->addWidget(makeChart());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({270, 850});
    auto *nothing = new EmptyState(u"team"_s, this);
    nothing->setText(tr("No workplace yet"),
                     tr("Bring in a list with a column for the employer and one for the unit, and they stand here. Or begin "
                        "with the employer's name."));
    connect(nothing->addButton(tr("Import a list…")), &QPushButton::clicked, &means.ways, &Ways::toImport);
    connect(nothing->addButton(tr("Add an employer")), &QPushButton::clicked, this, &WorkplacePage::newEmployer);
    m_states->addWidget(splitter);
    m_states->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    auto &workplaces = workspace.workplaces();
    connect(m_tree, &PlaceTree::currentChanged, this, &WorkplacePage::showChart);
    connect(m_tree, &PlaceTree::renamed, this, [this, &workplaces](PlaceKey place, const QString &name) {
        m_means.work.tell(workplaces.rename(m_session, m_workplace, place, name), tr("Renamed to %1.").arg(name.trimmed()));
    });
    connect(m_tree, &PlaceTree::added, this, [this, &workplaces](PlaceKey above, const QString &name) {
        const auto added = workplaces.add(m_session, m_workplace, above, name);
        if (!added)
            m_means.work.say(added.error().message);
    });
    connect(m_tree, &PlaceTree::moved, this, [this, &workplaces](PlaceKey unit, PlaceKey above) {
        const QString name = m_workplace.find(unit) ? m_workplace.find(unit)->name : QString();
        m_means.work.tell(workplaces.move(m_session, m_workplace, unit, above),
                          tr("Moved %1 to %2.").arg(name, m_workplace.path(above)));
    });
    connect(m_tree, &PlaceTree::peopleDropped, this,
            [this](const QList<PersonId> &people, PlaceKey unit) { assign(m_workplace, people, unit); });
    // Shows the name as it is kept. Queued: the tree is still closing its editor.
    connect(m_tree, &PlaceTree::namingEnded, this, &WorkplacePage::readAgain, Qt::QueuedConnection);
}

QWidget *WorkplacePage::makeChart()
{
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    Theme::makeTitle(m_title);
    Theme::makeQuiet(m_summary);

    m_claimed->setObjectName(u"claimed"_s);
    m_claimed->setRange(0, 10'000'000);
    m_claimed->setSpecialValueText(tr("not said"));
    m_claimed->setKeyboardTracking(false);
    m_source->setObjectName(u"claimSource"_s);
    m_source->setPlaceholderText(tr("who says so"));
    m_source->setAccessibleName(tr("Where the headcount comes from"));
    auto *claimed = new QLabel(tr("Employer says"), this);
    claimed->setBuddy(m_claimed);
    m_claimed->setAccessibleName(claimed->text());
    auto *row = new QHBoxLayout(m_headcount);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(claimed);
    row->addWidget(m_claimed);
    row->addWidget(m_source, 1);
    const bool isReadOnly = m_workspace.isReadOnly();
    m_claimed->setReadOnly(isReadOnly);
    m_source->setReadOnly(isReadOnly);
    if (isReadOnly)
        m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_claimed, &QSpinBox::editingFinished, this, &WorkplacePage::keepHeadcount);
    connect(m_source, &QLineEdit::editingFinished, this, &WorkplacePage::keepHeadcount);

    connect(m_chart, &QAbstractItemView::activated, this, &WorkplacePage::openCell);
    connect(m_chart, &QAbstractItemView::clicked, this, &WorkplacePage::openCell);
    connect(m_chart->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { openCell(m_model->index(0, section)); });

    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(makeChoices());
    layout->addWidget(m_headcount);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_legend);
    return panel;
}

QWidget *WorkplacePage::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Theme::tight);
    flow->addWidget(choice(tr("Shifts"), m_across, WallChart::Across::Shifts));
    flow->addWidget(choice(tr("Job titles"), m_across, WallChart::Across::JobTitles));
    auto *apart = new QWidget(choices);
    apart->setFixedWidth(Theme::section);
    flow->addWidget(apart);
    flow->addWidget(choice(tr("Everybody"), m_who, WallChart::Who::Everybody));
    flow->addWidget(choice(tr("Not assessed"), m_who, WallChart::Who::NotAssessed));
    flow->addWidget(choice(tr("No card"), m_who, WallChart::Who::NoCard));
    flow->addWidget(choice(tr("Nobody leads"), m_who, WallChart::Who::NobodyLeads));
    Theme::makeLink(m_gaps);
    m_gaps->setObjectName(u"showGaps"_s);
    flow->addWidget(m_gaps);
    connect(m_gaps, &QPushButton::clicked, this, &WorkplacePage::showGaps);
    for (auto *button : m_who->buttons())
        button->setObjectName(u"who/%1"_s.arg(m_who->id(button)));
    connect(m_across, &QButtonGroup::idClicked, this, &WorkplacePage::showChart);
    connect(m_who, &QButtonGroup::idClicked, this, [this](int who) {
        m_model->count(WallChart::Who(who));
        m_chart->fitColumns();
    });
    return choices;
}

void WorkplacePage::reload()
{
    m_reading.start([today = m_workspace.store().dates().today()](Database &database) {
        return Read{Workplaces::read(database), Standings::map(database, today)};
    });
}

void WorkplacePage::finishReading()
{
    bringUpToDate();
    m_reading.finish();
}

void WorkplacePage::take(const std::optional<Read> &read)
{
    if (isBeingTyped()) { // begun meanwhile
        readAgain();
        return;
    }
    if (read) {
        m_workplace = read->workplace;
        m_standing = read->standing;
        m_tree->show(m_workplace);
    } else {
        m_means.work.say(tr("The workplace could not be read. What is shown may be out of date."));
    }
    showState();
    showChart();
    Q_EMIT countsChanged();
}

void WorkplacePage::showChart()
{
    const PlaceKey place = m_tree->current();
    const bool isThere = place.isValid() ? m_workplace.find(place) != nullptr : !m_workplace.places().isEmpty();
    m_title->setText(titleOf(place));
    const auto across = WallChart::Across(m_across->checkedId());
    QStringList levels = m_workspace.standings().levelLabels(m_session, m_standing.campaign);
    if (m_standing.campaign && m_standing.campaign->strongest == Strongest::High)
        std::ranges::reverse(levels);
    m_model->show(isThere ? std::optional(WallChart(m_workplace, m_standing, place, across)) : std::nullopt, levels);
    m_legend->setWords(levels);
    m_summary->setText(m_model->summary());
    const auto &chart = m_model->chart();
    m_gaps->setVisible(chart && (!chart->gaps().isEmpty() || !chart->overloads().isEmpty()));
    m_chart->fitColumns();
    fillHeadcount();
}

void WorkplacePage::showGaps()
{
    auto *dialog = new GapsDialog(m_workspace, m_session, *m_model, titleOf(m_tree->current()), this);
    connect(dialog, &GapsDialog::peopleWanted, &m_means.ways, &Ways::toPeople);
    dialog->open();
}

QString WorkplacePage::titleOf(PlaceKey place) const
{
    return place.isValid() ? m_workplace.path(place) : tr("All employers");
}

void WorkplacePage::fillHeadcount()
{
    const Place *place = m_workplace.find(m_tree->current());
    const bool isUnit = place && place->key.kind == PlaceKind::Unit;
    m_headcount->setVisible(isUnit);
    if (!isUnit)
        return;
    // What somebody is typing stays when the workplace is read again.
    if (!m_claimed->hasFocus())
        m_claimed->setValue(place->headcount.claimed);
    if (!m_source->hasFocus())
        m_source->setText(place->headcount.source);
    m_claimed->setToolTip(place->headcount.on.isValid()
                              ? tr("Noted on %1").arg(QLocale().toString(place->headcount.on, QLocale::ShortFormat))
                              : QString());
}

void WorkplacePage::keepHeadcount()
{
    const Place *place = m_workplace.find(m_tree->current());
    if (!place || place->key.kind != PlaceKind::Unit)
        return;
    Headcount headcount = place->headcount;
    headcount.claimed = m_claimed->value();
    headcount.source = m_source->text().trimmed();
    if (headcount == place->headcount)
        return;
    headcount.on = m_workspace.store().dates().today();
    if (const auto done = m_workspace.workplaces().setHeadcount(m_session, m_workplace, place->key, headcount); !done)
        m_means.work.say(done.error().message);
}

void WorkplacePage::finishEditing()
{
    finishEditor(m_tree);
    m_claimed->interpretText();
    keepHeadcount();
}

void WorkplacePage::openCell(const QModelIndex &cell)
{
    const auto people = m_model->people(cell);
    if (!people.isEmpty())
        Q_EMIT m_means.ways.toPeople(m_model->title(cell), people.values());
}

void WorkplacePage::showState() { m_states->setCurrentIndex(m_workplace.places().isEmpty() ? NoPlaces : Places); }

void WorkplacePage::newEmployer()
{
    m_states->setCurrentIndex(Places);
    m_tree->startNew({});
}

void WorkplacePage::newUnit()
{
    if (m_tree->current().isValid())
        m_tree->startNew(m_tree->current());
}

void WorkplacePage::removeUnit()
{
    const Place *place = m_workplace.find(m_tree->current());
    if (!place)
        return;
    if (place->key.kind != PlaceKind::Unit) {
        m_means.work.say(tr("Only units can be removed; %1 is an employer or a worksite.").arg(place->name));
        return;
    }
    const QString name = place->name;
    m_means.work.tell(m_workspace.workplaces().remove(m_session, m_workplace, place->key),
                      tr("Removed %1. Its people stay at the employer.").arg(name));
}

void WorkplacePage::assign(const Workplace &workplace, const QList<PersonId> &people, PlaceKey unit)
{
    const int count = int(people.size());
    m_means.work.act(
        tr("Moving %n people …", nullptr, count), count,
        [this, workplace, people, unit] { return m_workspace.workplaces().assign(m_session, workplace, people, unit); },
        tr("Moved %n people to %1.", nullptr, count).arg(workplace.path(unit)), tr("They work there already."));
}

PrintSource *WorkplacePage::newPrintSource()
{
    return new WallChartPrint(m_workspace, m_session, *m_model, titleOf(m_tree->current()));
}

QList<QWidget *> WorkplacePage::panes() const { return {m_tree, m_chart}; }

QString WorkplacePage::counts() const
{
    const auto count = [&](PlaceKind kind) {
        return int(std::ranges::count(m_workplace.places(), kind, [](const Place &place) { return place.key.kind; }));
    };
    return tr("%n employers", nullptr, count(PlaceKind::Employer)) + u" · "_s
         + tr("%n units", nullptr, count(PlaceKind::Unit));
}

} // namespace rnf
