#include "exchange/MissingStep.h"

#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QDateEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum MissingPart { Name, Unit, JobTitle, Reached, MissingPartCount };

} // namespace

MissingStep::MissingStep(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_told(plainLabel(this, u"missingTold"_s)),
      m_remark(plainLabel(this, u"missingRemark"_s)), m_table(new QTableWidget(0, MissingPartCount, this)),
      m_day(new QDateEdit(this)), m_all(new QPushButton(tr("Tick all"), this)),
      m_show(new QPushButton(tr("Show them in the list of people"), this)), m_mark(new QPushButton(this))
{
    m_table->setObjectName(u"missingPeople"_s);
    m_table->setAccessibleName(tr("Who is not in the list"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Unit"), tr("Job title"), tr("Phone")});
    makeRowTable(m_table);
    m_table->setColumnWidth(Name, 260);
    m_table->setColumnWidth(Unit, 220);
    m_table->setColumnWidth(JobTitle, 200);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_all->setObjectName(u"tickAllMissing"_s);
    m_mark->setObjectName(u"markLeft"_s);
    m_day->setCalendarPopup(true);
    m_day->setObjectName(u"lastDay"_s);
    Theme::makeQuiet(m_remark);
    auto *dayLabel = plainLabel(this);
    dayLabel->setText(tr("Whoever is ticked left on:"));
    dayLabel->setWordWrap(false);
    dayLabel->setBuddy(m_day);
    m_day->setAccessibleName(dayLabel->text());
    auto *back = new QPushButton(tr("Back"), this);
    m_show->setObjectName(u"showMissing"_s);
    auto *marking = new QHBoxLayout;
    marking->addWidget(m_all);
    marking->addWidget(dayLabel);
    marking->addWidget(m_day);
    marking->addWidget(m_mark);
    marking->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_told);
    layout->addWidget(m_table, 1);
    layout->addLayout(marking);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &MissingStep::backWanted);
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT peopleWanted(tr("%1 – not in the list").arg(m_work.employer), m_work.missing); });
    connect(m_table, &QTableWidget::itemChanged, this, &MissingStep::updateButtons);
    connect(m_all, &QPushButton::clicked, this, &MissingStep::tickAll);
    connect(m_mark, &QPushButton::clicked, this, &MissingStep::mark);
}

void MissingStep::show(const ImportOutcome &outcome, bool isImported)
{
    m_show->setVisible(isImported);
    if (!isImported) {
        m_newPeople.clear();
        for (const auto &change : outcome.changes) {
            if (change.isNew)
                m_newPeople += change.who;
        }
    }
    m_listed = outcome.rows - outcome.rejected;
    if (outcome.work == m_work)
        return;
    m_work = outcome.work;
    const QDate today = m_workspace.store().dates().today();
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    tell();
    m_isFilled = false;
    if (isVisible())
        fill();
}

void MissingStep::tell()
{
    if (m_work.missing.isEmpty()) {
        m_told->setText(tr("Everybody who works at %1 is in this list.").arg(m_work.employer));
        return;
    }
    const QLocale locale;
    QStringList told{tr("%n people who work at %1 are not in this list. Tick who has left; whoever is still there stays as "
                        "they are.",
                        nullptr, int(m_work.missing.size()))
                         .arg(m_work.employer)};
    if (m_work.missing.size() * 2 > m_work.people)
        told += tr("The list names %1 people, and we know %2 there: it is probably only a part of them.")
                    .arg(locale.toString(m_listed), locale.toString(m_work.people));
    told += tr("Whose row needs a look is not among them.");
    constexpr qsizetype namedPeople = 8;
    if (!m_newPeople.isEmpty())
        told += tr("New in the list, perhaps under another name than here: %1.")
                    .arg(m_newPeople.first(qMin(namedPeople, m_newPeople.size())).join(u", "_s)
                         + (m_newPeople.size() > namedPeople ? u" …"_s : QString()));
    m_told->setText(told.join(u' '));
}

void MissingStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isFilled)
        fill();
}

void MissingStep::fill()
{
    m_isFilled = true;
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    m_remark->setText(tr("Marking counts at once, whatever becomes of the import, and can be taken back."));
    const auto rows = m_workspace.people().rows(m_session, m_work.missing);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const auto &person = rows[row];
        auto *name = new QTableWidgetItem(person.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
        name->setData(Qt::UserRole, person.id.value);
        m_table->setItem(row, Name, name);
        m_table->setItem(row, Unit, new QTableWidgetItem(person.unit));
        m_table->setItem(row, JobTitle, new QTableWidgetItem(person.jobTitle));
        m_table->setItem(row, Reached, new QTableWidgetItem(person.phone));
    }
    updateButtons();
}

QList<PersonId> MissingStep::ticked() const
{
    QList<PersonId> people;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Name)->checkState() == Qt::Checked)
            people += PersonId(m_table->item(row, Name)->data(Qt::UserRole).toLongLong());
    }
    return people;
}

void MissingStep::updateButtons()
{
    const auto count = ticked().size();
    m_mark->setText(count ? tr("Mark %n people as left", nullptr, int(count)) : tr("Mark as left"));
    m_mark->setEnabled(count > 0);
    m_all->setEnabled(count < m_table->rowCount());
}

void MissingStep::tickAll()
{
    {
        const QSignalBlocker quiet(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->item(row, Name)->setCheckState(Qt::Checked);
    }
    updateButtons();
}

void MissingStep::mark()
{
    const auto people = ticked();
    const auto done = m_workspace.people().endWork(m_session, people, m_work.employer, m_day->date());
    if (!done) {
        m_remark->setText(done.error().message);
        return;
    }
    m_work.missing.removeIf([&](PersonId person) { return people.contains(person); });
    m_work.people -= people.size();
    fill();
    tell();
    m_remark->setText(tr("%n people left %1 on %2. Ctrl+Z or the history takes it back.", nullptr, int(people.size()))
                          .arg(m_work.employer, QLocale().toString(m_day->date(), QLocale::LongFormat)));
    Q_EMIT marked();
}

} // namespace rnf
