#include "programme/SessionQuestionsDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/RowTable.h"
#include "programme/SessionChoice.h"
#include "standing/PersonButton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

SessionQuestionsDialog::SessionQuestionsDialog(Workspace &workspace, const Session &session, WindowWork &work,
                                               const Event &event, ProgrammeSessionId about, QWidget *parent)
    : Dialog(u"sessionQuestions"_s, tr("Questions"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_questions(workspace.store(), workspace.people()),
      m_about(new SessionChoice(workspace, session, event.id, about, this)), m_table(new QTableWidget(0, 3, this)),
      m_status(new QComboBox(this)), m_up(new QPushButton(tr("Up"), this)), m_down(new QPushButton(tr("Down"), this)),
      m_add(addPrimary(tr("Add the question"), u"addQuestion"_s, tr("Close"))), m_body(new QLineEdit(this)),
      m_asker(new PersonButton(workspace, session, tr("Who asks?"), this))
{
    Help::setTopic(this, u"programme"_s);
    setHint(tr("Write down what people ask, put it in order, and say how far each question is."));
    makeTable();
    body()->addWidget(m_about);
    body()->addWidget(m_table, 1);
    body()->addLayout(makeSteps());
    body()->addLayout(makeNew());
    connect(m_about, &QComboBox::currentIndexChanged, this, &SessionQuestionsDialog::turnTo);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SessionQuestionsDialog::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &SessionQuestionsDialog::add);
    turnTo();
    m_body->setFocus();
    keepSize({680, 520});
}

void SessionQuestionsDialog::makeTable()
{
    m_table->setObjectName(u"questions"_s);
    m_table->setAccessibleName(tr("Questions"));
    makeRowTable(m_table);
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Who asks"), tr("State")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

/// What becomes of the one chosen.
QLayout *SessionQuestionsDialog::makeSteps()
{
    m_status->setObjectName(u"questionStatus"_s);
    m_status->setAccessibleName(tr("State of the question"));
    for (size_t each = 0; each < keysOf(SessionQuestionStatus{}).size(); ++each)
        m_status->addItem(SessionQuestions::word(SessionQuestionStatus(each)));
    connect(m_status, &QComboBox::activated, this, &SessionQuestionsDialog::setStatus);
    m_up->setObjectName(u"questionUp"_s);
    m_down->setObjectName(u"questionDown"_s);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_status);
    for (auto *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    return line;
}

QLayout *SessionQuestionsDialog::makeNew()
{
    m_body->setObjectName(u"questionBody"_s);
    m_body->setPlaceholderText(tr("What is asked?"));
    m_asker->setObjectName(u"questionAsker"_s);
    connect(m_asker, &PersonButton::chosen, this, [this](PersonId person) { m_asker->show(person, {}); });
    auto *form = newForm();
    form->addRow(tr("Question"), m_body);
    form->addRow(tr("Who asks"), m_asker);
    return form;
}

void SessionQuestionsDialog::turnTo()
{
    read();
    m_table->setCurrentCell(m_rows.isEmpty() ? -1 : 0, 0);
    showCurrent();
}

void SessionQuestionsDialog::read()
{
    const auto kept = current().id;
    m_rows = m_questions.of(m_session, m_about->chosen().id);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &[question, asker] = m_rows[row];
        const QStringList cells{question.body, asker, SessionQuestions::word(question.status)};
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (question.id == kept)
            m_table->setCurrentCell(row, 0);
    }
    showCurrent();
}

SessionQuestion SessionQuestionsDialog::current() const { return m_rows.value(m_table->currentRow()).question; }

void SessionQuestionsDialog::showCurrent()
{
    const int row = m_table->currentRow();
    const bool mayWrite = !m_workspace.isReadOnly();
    m_status->setCurrentIndex(int(current().status));
    m_status->setEnabled(mayWrite && row >= 0);
    m_up->setEnabled(mayWrite && row > 0);
    m_down->setEnabled(mayWrite && row >= 0 && row + 1 < m_rows.size());
    m_add->setEnabled(mayWrite && m_about->chosen().id.isValid());
}

void SessionQuestionsDialog::add()
{
    SessionQuestion question;
    question.session = m_about->chosen().id;
    question.body = m_body->text();
    question.asker = m_asker->person();
    if (!finish(m_questions.add(m_session, question)))
        return;
    m_body->clear();
    m_asker->show({}, {});
    m_body->setFocus();
}

void SessionQuestionsDialog::move(int places) { finish(m_questions.move(m_session, current(), places)); }

void SessionQuestionsDialog::setStatus(int status)
{
    finish(m_questions.set(m_session, current(), SessionQuestionStatus(status)));
}

bool SessionQuestionsDialog::finish(const Result<qint64> &done)
{
    read();
    showProblem(done ? QString() : done.error().message);
    if (done)
        m_work.tell(done);
    return bool(done);
}

} // namespace rnf
