#include "base/BringInDialog.h"

#include "base/SheetBox.h"
#include "base/WindowWork.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/WrappedTable.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

BringInDialog::BringInDialog(const QString &title, const QString &path, WindowWork &work, QWidget *parent)
    : Dialog(u"bringIn"_s, title, parent), m_source(ImportSource::named(path)), m_work(work), m_questions(new QWidget(this)),
      m_form(newForm(m_questions)), m_sheet(new SheetBox(m_questions)), m_sentence(plainLabel(this, u"bringInSentence"_s)),
      m_remarks(plainLabel(this, u"bringInRemarks"_s)), m_dateLine(new QWidget(this)), m_dates(new QComboBox(m_dateLine)),
      m_table(new QTableWidget(this))
{
    setSubject(m_source.name());
    m_form->setContentsMargins(0, 0, 0, 0);
    m_questions->hide();
    makeSheets();
    Theme::makeQuiet(m_remarks);
    makeDates();
    m_table->setObjectName(u"bringInRows"_s);
    makeWrappedTable(m_table);
    body()->setSpacing(Theme::space);
    for (auto *widget : {m_questions, static_cast<QWidget *>(m_sentence), m_dateLine, static_cast<QWidget *>(m_remarks)})
        body()->addWidget(widget);
    body()->addLayout(makeParts());
    body()->addWidget(m_table, 1);
    m_undo = addAside(tr("Undo"), u"bringInUndo"_s);
    m_undo->hide();
    m_write = addPrimary(tr("Import"), u"bringIn"_s);
    connect(m_write, &QPushButton::clicked, this, &BringInDialog::bringIn);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT m_work.undoWanted(m_outcome.action);
    });
    keepSize({780, 520});
}

void BringInDialog::open()
{
    tryOut();
    Dialog::open();
}

// --- what is asked

void BringInDialog::addQuestion(const QString &text, QWidget *answer)
{
    m_form->addRow(text, answer);
    m_questions->show();
}

void BringInDialog::showQuestion(QWidget *answer, bool isShown)
{
    m_form->setRowVisible(answer, isShown);
    bool isAsking = false;
    for (int row = 0; row < m_form->rowCount(); ++row)
        isAsking |= m_form->isRowVisible(row);
    m_questions->setVisible(isAsking && !m_isDone);
}

void BringInDialog::makeSheets()
{
    const auto sample = m_source.sample();
    if (sample && m_sheet->offer(sample->layout))
        addQuestion(tr("Sheet"), m_sheet);
    else
        m_sheet->hide();
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_source.options.sheet = m_sheet->currentText();
        m_dates->setCurrentIndex(-1); // another sheet may tell how its dates are written
        m_dateLine->hide();
        sheetChosen();
        tryOut();
    });
}

void BringInDialog::makeDates()
{
    m_dates->setObjectName(u"bringInDates"_s);
    for (const auto &[order, text] :
         {std::pair(DateOrder::MonthFirst, tr("month/day/year")), std::pair(DateOrder::DayFirst, tr("day/month/year")),
          std::pair(DateOrder::YearFirst, tr("year/month/day"))})
        m_dates->addItem(text, int(order));
    m_dates->setCurrentIndex(-1);
    auto *question = plainLabel(m_dateLine);
    question->setText(tr("The file does not tell how its dates are written. Read them as"));
    question->setBuddy(m_dates);
    auto *line = new QHBoxLayout(m_dateLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(question, 1);
    line->addWidget(m_dates);
    m_dateLine->hide();
    connect(m_dates, &QComboBox::activated, this, &BringInDialog::tryOut);
}

std::optional<DateOrder> BringInDialog::dates() const
{
    return m_dates->currentIndex() < 0 ? std::nullopt : std::optional(DateOrder(m_dates->currentData().toInt()));
}

// --- trying, and doing it

void BringInDialog::tryOut()
{
    const auto outcome = run(true);
    m_outcome = outcome ? *outcome : BroughtFile();
    showOutcome();
    if (!outcome)
        m_sentence->setText(outcome.error().message);
    Theme::setTone(m_sentence, outcome ? Tone::Normal : Tone::Error);
    m_write->setEnabled(isWorthWriting());
}

void BringInDialog::setHasMore(bool hasMore)
{
    m_hasMore = hasMore;
    m_write->setEnabled(isWorthWriting());
}

void BringInDialog::bringIn()
{
    const auto outcome = run(false);
    if (!outcome) {
        showProblem(outcome.error().message);
        return;
    }
    m_outcome = *outcome;
    m_isDone = true;
    showOutcome();
    showDone();
    m_work.tell(m_outcome.action, m_outcome.sentence);
}

/// From now on there is nothing to decide but whether it stays.
void BringInDialog::showDone()
{
    showProblem({});
    m_sentence->setText(tr("Done: %1").arg(m_outcome.sentence));
    for (auto *asking : {m_questions, m_dateLine})
        asking->hide();
    m_write->hide();
    m_undo->setVisible(m_outcome.action != 0);
    leaveButton()->setText(tr("Close"));
    leaveButton()->setDefault(true);
    leaveButton()->setFocus();
}

// --- what is said of it

/// One for each thing that may become of a row, of which one is open.
QLayout *BringInDialog::makeParts()
{
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Theme::gap);
    static constexpr auto names = std::to_array({"added", "known", "leftOut"});
    for (int part = 0; part < partCount; ++part) {
        auto *button = m_parts[size_t(part)] = new QPushButton(this);
        button->setObjectName(u"bringInPart/"_s + QLatin1String(names[size_t(part)]));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(false);
        parts->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, part] { openPart(Part(part)); });
    }
    parts->addStretch();
    return parts;
}

void BringInDialog::showOutcome()
{
    m_sentence->setText(m_outcome.sentence);
    if (!m_outcome.isDateOrderSure) {
        m_dateLine->show();
        m_dates->setCurrentIndex(m_dates->findData(int(m_outcome.dates)));
    }
    m_remarks->setText(m_outcome.remarks.join(u'\n'));
    m_remarks->setHidden(m_outcome.remarks.isEmpty());
    const std::array counts{int(m_outcome.added.size()), int(m_outcome.known.size()), int(m_outcome.leftOut.size())};
    const std::array texts{m_isDone ? tr("%n brought in", nullptr, counts[Added])
                                    : tr("%n rows fit", nullptr, counts[Added]),
                           tr("%n were here already", nullptr, counts[Known]), tr("%n left out", nullptr, counts[LeftOut])};
    for (size_t part = 0; part < partCount; ++part) {
        m_parts[part]->setText(texts[part]);
        m_parts[part]->setVisible(counts[part] > 0);
    }
    // What needs a look is open.
    const Part opened = counts[LeftOut] > 0 ? LeftOut : counts[Added] > 0 ? Added : Known;
    m_parts[opened]->setChecked(true);
    openPart(opened);
}

void BringInDialog::openPart(Part part)
{
    m_table->setAccessibleName(m_parts[part]->text());
    if (part == LeftOut)
        showProblems();
    else
        showRows(part == Added ? m_outcome.added : m_outcome.known);
    m_table->setVisible(m_table->rowCount() > 0);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void BringInDialog::showRows(const QList<FileRow> &rows)
{
    QList<QStringList> cells;
    for (const auto &row : rows)
        cells += {row.row > 0 ? QString::number(row.row) : QString(), row.who, row.said};
    fill({tr("Row"), tr("Who"), tr("What")}, cells);
}

void BringInDialog::showProblems()
{
    QList<QStringList> cells;
    for (const auto &row : m_outcome.leftOut)
        cells += {QString::number(row.row), row.who,
                  row.column.isEmpty() ? row.problem : tr("%1: %2").arg(row.column, row.problem), row.hint};
    fill({tr("Row"), tr("Who"), tr("Why it stays out"), tr("What to do")}, cells);
    m_table->setColumnHidden(3, std::ranges::all_of(m_outcome.leftOut, &QString::isEmpty, &RowProblem::hint));
}

/// As many as anybody looks through.
void BringInDialog::fill(const QStringList &headings, const QList<QStringList> &rows)
{
    constexpr qsizetype shownRows = 1000;
    m_table->setRowCount(0);
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(int(qMin(shownRows, rows.size())));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < headings.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    }
    for (int column = 0; column < headings.size(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column,
                                                          column < 2 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

} // namespace rnf
