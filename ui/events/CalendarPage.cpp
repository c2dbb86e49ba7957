#include "events/CalendarPage.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "events/CalendarPrint.h"
#include "events/MonthModel.h"
#include "events/MonthView.h"
#include "events/NewEventDialog.h"
#include "help/Help.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"

#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

CalendarPage::CalendarPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new MonthModel(workspace, session, this)), m_month(new MonthView(m_model, this)),
      m_title(plainLabel(this, u"monthTitle"_s))
{
    Help::setTopic(this, u"events"_s);
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addLayout(makeHeader());
    inside->addWidget(m_month, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(m_month, &MonthView::turned, this, &CalendarPage::showTitle);
    connect(m_month, &MonthView::newWanted, this, &CalendarPage::newEvent);
    connect(m_month, &MonthView::eventOpened, this, [this](EventId event) { Q_EMIT m_means.ways.toEvent(event); });
}

QLayout *CalendarPage::makeHeader()
{
    Theme::makeHeading(m_title);
    auto *today = new QPushButton(tr("Today"), this);
    today->setObjectName(u"calendarToday"_s);
    connect(today, &QPushButton::clicked, this, [this] { m_month->goTo(m_model->today()); });
    auto *add = new QPushButton(icon(u"add"_s), tr("New event…"), this);
    add->setObjectName(u"newEventOnDay"_s);
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] { newEvent(m_month->day()); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->setSpacing(Theme::tight);
    line->addWidget(makeTurn(u"calendarBefore"_s, u"chevron-left"_s, tr("The month before"), -1));
    line->addWidget(makeTurn(u"calendarAfter"_s, u"chevron-right"_s, tr("The month after"), 1));
    line->addWidget(today);
    line->addSpacing(Theme::gap);
    line->addWidget(m_title, 1);
    line->addWidget(add);
    return line;
}

QToolButton *CalendarPage::makeTurn(const QString &name, const QString &iconName, const QString &text, int months)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, months] { m_month->goTo(m_month->day().addMonths(months)); });
    return button;
}

/// Stays on the day that is chosen.
void CalendarPage::reload() { m_month->goTo(m_month->day().isValid() ? m_month->day() : m_model->today()); }

QString CalendarPage::title() const
{
    const QDate month = m_model->month();
    return tr("%1 %2").arg(QLocale().standaloneMonthName(month.month()), QString::number(month.year()));
}

void CalendarPage::showTitle()
{
    m_title->setText(title());
    Q_EMIT countsChanged();
}

void CalendarPage::newEvent(const QDate &day)
{
    if (m_workspace.isReadOnly())
        return;
    auto *dialog = new NewEventDialog(m_workspace, m_session, day, this);
    connect(dialog, &NewEventDialog::added, this, [this] { m_means.work.tell(m_workspace.changes().newestOf(m_session)); });
    dialog->open();
}

QList<QWidget *> CalendarPage::panes() const { return {m_month}; }

QString CalendarPage::counts() const
{
    return m_model->month().isValid() ? tr("%n events in %1", nullptr, m_model->count()).arg(title()) : QString();
}

bool CalendarPage::canPrint() const { return m_model->month().isValid(); }

PrintSource *CalendarPage::newPrintSource()
{
    bringUpToDate();
    return new CalendarPrint(m_workspace, m_session, *m_model, title());
}

void CalendarPage::focusList()
{
    bringUpToDate();
    m_month->setFocus();
}

} // namespace rnf
