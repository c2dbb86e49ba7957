#include "exchange/AlikeStep.h"

#include "duplicates/AlikeTableModel.h"
#include "look/PlainLabel.h"
#include "look/WrappedTable.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum AlikePart { InList, Here, Likely, AlikeBecomes, AlikePartCount };
enum SidePart { FieldName, OfRow, OfPerson, SidePartCount };

QTableWidgetItem *readOnly(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

AlikeStep::AlikeStep(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_list(new QTableWidget(0, AlikePartCount, this)),
      m_sides(new QTableWidget(0, SidePartCount, this)), m_why(plainLabel(this, u"alikeWhy"_s)),
      m_looking(workspace.store().placeOf(session), [this](const std::optional<std::optional<QList<AlikeRow>>> &answer) {
          if (answer && *answer)
              take(**answer);
      })
{
    makeList();
    makeSides();
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    auto *sides = new QWidget(parts);
    auto *sidesLayout = new QVBoxLayout(sides);
    sidesLayout->setContentsMargins(0, Theme::gap, 0, 0);
    sidesLayout->addWidget(m_why);
    sidesLayout->addWidget(m_sides, 1);
    sidesLayout->addLayout(makeButtons());
    parts->addWidget(sides);
    parts->setSizes({180, 260});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    setFocusProxy(m_list);
}

AlikeStep::~AlikeStep()
{
    if (m_job)
        m_job->cancel();
}

void AlikeStep::makeList()
{
    m_list->setObjectName(u"alikeRows"_s);
    m_list->setAccessibleName(tr("Look alike"));
    m_list->setHorizontalHeaderLabels({tr("In the list"), tr("Here now"), tr("How likely"), tr("Becomes")});
    makeRowTable(m_list);
    m_list->setWordWrap(false);
    m_list->setColumnWidth(InList, 300);
    m_list->setColumnWidth(Here, 300);
    m_list->setColumnWidth(Likely, 130);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setMinimumHeight(3 * Theme::rowHeight);
    m_list->installEventFilter(this);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before)
            openCurrent();
    });
}

void AlikeStep::makeSides()
{
    Theme::makeQuiet(m_why);
    m_sides->setObjectName(u"alikeSides"_s);
    m_sides->setAccessibleName(tr("Side by side"));
    makeWrappedTable(m_sides);
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->horizontalHeader()->setSectionResizeMode(FieldName, QHeaderView::ResizeToContents);
    m_sides->installEventFilter(this);
}

QLayout *AlikeStep::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, Decision decision) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
        buttons->addWidget(button);
        return button;
    };
    m_same = add(tr("Same person (S)"), u"samePerson"_s, Decision::Same);
    m_new = add(tr("New person (N)"), u"newPerson"_s, Decision::New);
    m_later = add(tr("Later (L)"), u"laterPerson"_s, Decision::Later);
    buttons->addStretch();
    return buttons;
}

void AlikeStep::look(const ImportOutcome &trial)
{
    if (trial.newcomers == m_newcomers)
        return;
    if (m_job)
        m_job->cancel();
    m_newcomers = trial.newcomers;
    if (m_newcomers.isEmpty() || m_workspace.people().count(m_session) == 0) {
        m_looking.drop();
        take({});
        return;
    }
    m_job = std::make_shared<Job>();
    ImportOutcome asked;
    asked.newcomers = m_newcomers;
    m_looking.start([asked, job = m_job](Database &database) { return AlikeRow::of(database, asked, *job); });
}

void AlikeStep::forget()
{
    m_decisions.clear();
    look({});
}

/// What was decided of a row that is like somebody else now says nothing any more.
void AlikeStep::take(const QList<AlikeRow> &found)
{
    const auto before = std::exchange(m_rows, found);
    QHash<qint64, Decision> kept;
    for (const auto &row : found) {
        const auto was = std::ranges::find(before, row.row, &AlikeRow::row);
        if (was != before.end() && was->person == row.person && m_decisions.contains(row.row))
            kept.insert(row.row, m_decisions.value(row.row));
    }
    const int current = qMax(0, m_list->currentRow());
    const bool isChanged = kept != m_decisions;
    m_decisions = kept;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setRowCount(0);
        m_list->setRowCount(int(m_rows.size()));
        for (int row = 0; row < m_rows.size(); ++row)
            fillRow(row);
        if (!m_rows.isEmpty())
            m_list->setCurrentCell(qMin(current, m_list->rowCount() - 1), 0);
    }
    openCurrent();
    Q_EMIT counted(int(m_rows.size()));
    if (isChanged)
        Q_EMIT sameChanged();
}

void AlikeStep::fillRow(int row)
{
    const auto &alike = m_rows[row];
    const QString becomes[]{tr("somebody new, for now: Duplicates asks again"), tr("the same person: the row changes them"),
                            tr("somebody new, and not the same")};
    const auto decision = m_decisions.value(alike.row, Decision::Later);
    m_list->setItem(row, InList, readOnly(tr("%1, row %2").arg(alike.who, QLocale().toString(alike.row))));
    m_list->setItem(row, Here, readOnly(alike.name));
    m_list->setItem(row, Likely, readOnly(wordOf(alike.likelihood)));
    m_list->setItem(row, AlikeBecomes, readOnly(becomes[int(decision)]));
    if (decision != Decision::Later)
        m_list->item(row, AlikeBecomes)->setForeground(Theme::colours(palette()).good);
}

void AlikeStep::openCurrent()
{
    m_sides->setRowCount(0);
    const int row = m_list->currentRow();
    const bool isAny = row >= 0 && row < m_rows.size();
    for (auto *button : {m_same, m_new, m_later})
        button->setEnabled(isAny);
    m_why->clear();
    if (!isAny)
        return;
    const auto &alike = m_rows[row];
    const auto newcomer = std::ranges::find(m_newcomers, alike.row, &Newcomer::row);
    const auto person = m_workspace.people().find(m_session, alike.person);
    if (newcomer == m_newcomers.end() || !person)
        return;
    QStringList reasons;
    for (const auto reason : alike.reasons)
        reasons += wordOf(reason);
    m_why->setText(reasons.join(u", "_s));
    m_sides->setHorizontalHeaderLabels({tr("Field"), tr("In the list"), tr("Here now")});
    auto &people = m_workspace.people();
    for (const auto &field : people.fields().catalog().all()) {
        const bool isSaidByOthers = field.isImportOnly || field.key == "name"_L1 || field.key == "person_id"_L1;
        const QString theirs = isSaidByOthers ? QString() : field.read(newcomer->person, people.phones());
        const QString ours = isSaidByOthers ? QString() : field.read(*person, people.phones());
        if (theirs.isEmpty() && ours.isEmpty())
            continue;
        const int line = m_sides->rowCount();
        m_sides->insertRow(line);
        m_sides->setItem(line, FieldName, readOnly(PersonFields::label(field)));
        m_sides->setItem(line, OfRow, readOnly(theirs));
        m_sides->setItem(line, OfPerson, readOnly(ours));
        const bool differs = !theirs.isEmpty() && !ours.isEmpty() && theirs != ours;
        for (int part = 0; part < SidePartCount; ++part) {
            auto *item = m_sides->item(line, part);
            if (differs && part != FieldName)
                item->setFont(Theme::strong(font()));
            else if (theirs == ours)
                item->setForeground(Theme::colours(palette()).quiet);
        }
    }
}

void AlikeStep::decide(Decision decision)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.size())
        return;
    const qint64 number = m_rows[row].row;
    const auto before = m_decisions.value(number, Decision::Later);
    if (decision == Decision::Later)
        m_decisions.remove(number);
    else
        m_decisions.insert(number, decision);
    fillRow(row);
    if (row + 1 < m_list->rowCount())
        m_list->setCurrentCell(row + 1, 0);
    if ((before == Decision::Same) != (decision == Decision::Same))
        Q_EMIT sameChanged();
}

QHash<qint64, PersonId> AlikeStep::decided(Decision decision) const
{
    QHash<qint64, PersonId> rows;
    for (const auto &row : m_rows) {
        if (m_decisions.value(row.row, Decision::Later) == decision)
            rows.insert(row.row, row.person);
    }
    return rows;
}

bool AlikeStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_S:
        decide(Decision::Same);
        return true;
    case Qt::Key_N:
        decide(Decision::New);
        return true;
    case Qt::Key_L:
        decide(Decision::Later);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace rnf
