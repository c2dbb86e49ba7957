#include "recruiting/WebAnswersDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/WrappedTable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum AnswerCell { Number, Who, Reason, AnswerCellCount };

} // namespace

WebAnswersDialog::WebAnswersDialog(Workspace &workspace, const Session &session, const InternProgram &program,
                                   const QString &path, QWidget *parent)
    : Dialog(u"webAnswers"_s, tr("Import web answers"), parent), m_workspace(workspace), m_session(session),
      m_program(program.id), m_source(ImportSource::named(path)),
      m_files(workspace.store(), workspace.people(), workspace.applications()),
      m_sentence(plainLabel(this, u"answersSentence"_s)), m_leftOut(plainLabel(this, u"answersLeftOut"_s)),
      m_answers(plainLabel(this, u"answersPrompts"_s)), m_dateLine(new QWidget(this)), m_dates(new QComboBox(m_dateLine)),
      m_table(new QTableWidget(0, AnswerCellCount, this))
{
    Help::setTopic(this, u"recruiting"_s);
    setHeading(tr("%1 · %2").arg(m_source.name(), program.name));
    makeDates();
    makeTable();
    for (auto *label : {m_leftOut, m_answers})
        Theme::makeQuiet(label);
    body()->addWidget(m_sentence);
    body()->addWidget(m_dateLine);
    body()->addWidget(m_leftOut);
    body()->addWidget(m_answers);
    body()->addWidget(m_table, 1);
    m_write = addPrimary(tr("Import"), u"writeAnswers"_s);
    connect(m_write, &QPushButton::clicked, this, &WebAnswersDialog::bringIn);
    connect(m_dates, &QComboBox::activated, this, &WebAnswersDialog::tryOut);
    keepSize({720, 420});
    tryOut();
}

void WebAnswersDialog::makeDates()
{
    m_dates->setObjectName(u"answersDates"_s);
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
}

void WebAnswersDialog::makeTable()
{
    m_table->setObjectName(u"answersRejects"_s);
    m_table->setAccessibleName(tr("Rows that are not brought in"));
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("Who"), tr("Why it stays out")});
    makeWrappedTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Reason, QHeaderView::Stretch);
}

/// Once somebody was asked how dates are written, as they said.
Result<ApplicationOutcome> WebAnswersDialog::run(bool isDryRun)
{
    ApplicationFileOptions options;
    options.isDryRun = isDryRun;
    if (m_dates->currentIndex() >= 0)
        options.dates = DateOrder(m_dates->currentData().toInt());
    return m_files.run(m_session, m_source, m_program, options);
}

void WebAnswersDialog::tryOut()
{
    const auto outcome = run(true);
    if (outcome)
        showOutcome(*outcome);
    else
        m_sentence->setText(outcome.error().message);
    Theme::setTone(m_sentence, outcome ? Tone::Normal : Tone::Error);
    m_write->setEnabled(outcome && !outcome->added.isEmpty());
}

void WebAnswersDialog::showOutcome(const ApplicationOutcome &outcome)
{
    m_sentence->setText(outcome.sentence());
    if (!outcome.isDateOrderSure) {
        m_dateLine->show();
        m_dates->setCurrentIndex(m_dates->findData(int(outcome.dates)));
    }
    m_leftOut->setText(tr("Left out, because we do not keep it: %1").arg(outcome.leftOut.join(u", "_s)));
    m_leftOut->setHidden(outcome.leftOut.isEmpty());
    m_answers->setText(tr("Kept as questions with their answers: %1").arg(outcome.prompts.join(u", "_s)));
    m_answers->setHidden(outcome.prompts.isEmpty());
    m_table->setRowCount(0);
    addRows(outcome.rejects);
    addRows(outcome.known);
    m_table->setVisible(m_table->rowCount() > 0);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Number);
}

void WebAnswersDialog::addRows(const QList<ApplicationReject> &rejects)
{
    for (const auto &reject : rejects) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, Number, new QTableWidgetItem(QString::number(reject.row)));
        m_table->setItem(row, Who, new QTableWidgetItem(reject.who));
        m_table->setItem(row, Reason, new QTableWidgetItem(reject.reason));
    }
}

void WebAnswersDialog::bringIn()
{
    const auto outcome = run(false);
    if (!outcome) {
        showProblem(outcome.error().message);
        return;
    }
    accept();
    Q_EMIT imported(outcome->action, outcome->sentence());
}

} // namespace rnf
