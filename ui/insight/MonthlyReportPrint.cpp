#include "insight/MonthlyReportPrint.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "exchange/Exports.h"
#include "help/Help.h"
#include "insight/LogoPicture.h"
#include "insight/MonthlyPlans.h"
#include "insight/MonthlyReportPrintout.h"
#include "insight/QuestionList.h"
#include "insight/ReportPaper.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "print/PrintDialog.h"
#include "stipends/StipendWords.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int offeredMonths = 12;
constexpr int listHeight = 220;

} // namespace

MonthlyReportPrint::MonthlyReportPrint(Workspace &workspace, const Session &session, const PageMeans &means, QObject *parent)
    : PrintSource(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_reading(workspace.store().placeOf(session), [this](const std::optional<Answers> &answers) { take(answers); })
{
}

void MonthlyReportPrint::open(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
{
    auto *source = new MonthlyReportPrint(workspace, session, means);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    Help::setTopic(dialog, u"reports"_s);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

QWidget *MonthlyReportPrint::makeQuestions(QWidget *parent)
{
    auto *questions = new QWidget(parent);
    m_month = new QComboBox(questions);
    m_month->setObjectName(u"monthlyMonth"_s);
    const QDate today = m_workspace.store().dates().today(), first(today.year(), today.month(), 1);
    for (int ago = 0; ago < offeredMonths; ++ago)
        m_month->addItem(StipendWords::month(first.addMonths(-ago)), first.addMonths(-ago));
    auto *organization = plainLabel(questions, u"monthlyOrganization"_s);
    organization->setText(m_workspace.organization());
    m_problem = plainLabel(questions, u"monthlyProblem"_s);
    Theme::setTone(m_problem, Tone::Error);
    auto *form = newForm(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Month"), m_month);
    form->addRow(tr("Organization"), organization);
    form->addRow(tr("Logo"), makeLogoLine(questions));
    form->addRow(m_problem);
    form->addRow(tr("Questions"), makeList(questions));
    connect(m_month, &QComboBox::currentIndexChanged, this, &PrintSource::changed);
    showProblem({});
    showLogo();
    return questions;
}

QWidget *MonthlyReportPrint::makeLogoLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    m_logo = plainLabel(line, u"monthlyLogo"_s);
    auto *choose = new QPushButton(tr("Choose…"), line);
    choose->setObjectName(u"chooseMonthlyLogo"_s);
    choose->setAccessibleName(tr("Choose a logo"));
    m_remove = new QPushButton(tr("Remove"), line);
    m_remove->setObjectName(u"removeMonthlyLogo"_s);
    m_remove->setAccessibleName(tr("Remove the logo"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_logo, 1);
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    choose->setDisabled(m_workspace.isReadOnly());
    connect(choose, &QPushButton::clicked, this, &MonthlyReportPrint::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, &MonthlyReportPrint::removeLogo);
    return line;
}

QWidget *MonthlyReportPrint::makeList(QWidget *parent)
{
    m_questions = new QuestionList(m_session, u"monthlyQuestions"_s, parent);
    m_questions->setMinimumHeight(listHeight);
    m_questions->setDisabled(m_workspace.isReadOnly());
    showTicks();
    connect(m_questions, &QListWidget::itemChanged, this, &MonthlyReportPrint::chooseQuestions);
    return m_questions;
}

/// Those that the report answers are ticked.
void MonthlyReportPrint::showTicks()
{
    const QSignalBlocker isShownOnly(m_questions);
    for (int row = 0; row < m_questions->count(); ++row) {
        if (!QuestionList::nameOf(m_questions->item(row)).isEmpty())
            m_questions->item(row)->setCheckState(Qt::Unchecked);
    }
    for (const auto *metric : metrics())
        m_questions->itemOf(metric->name)->setCheckState(Qt::Checked);
}

void MonthlyReportPrint::chooseQuestions()
{
    QStringList names;
    for (int row = 0; row < m_questions->count(); ++row) {
        const auto *item = m_questions->item(row);
        if (item->checkState() == Qt::Checked)
            names += QuestionList::nameOf(item);
    }
    const auto chosen = m_workspace.monthlyPlans().choose(m_session, names);
    tell(chosen);
    if (chosen)
        Q_EMIT changed();
    else
        showTicks();
}

/// A file that claims to be a picture may still hold none.
void MonthlyReportPrint::chooseLogo()
{
    const QString path = m_means.prompts.openPath(m_logo->window(), tr("Choose a logo"), {},
                                                  tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto logo = MonthlyLogo::read(path);
    const auto picture = logo ? logoPicture(*logo) : logo.error();
    tell(picture ? m_workspace.monthlyPlans().setLogo(m_session, *logo) : picture.error());
    showLogo();
    Q_EMIT changed();
}

void MonthlyReportPrint::removeLogo()
{
    tell(m_workspace.monthlyPlans().removeLogo(m_session));
    showLogo();
    Q_EMIT changed();
}

void MonthlyReportPrint::showLogo()
{
    const auto logo = m_workspace.monthlyPlans().logo(m_session);
    m_logo->setText(logo.id.isValid() ? logo.fileName : tr("None"));
    m_remove->setEnabled(logo.id.isValid() && !m_workspace.isReadOnly());
    const auto picture = logoPicture(logo);
    m_picture = picture ? std::optional(*picture) : std::nullopt;
}

void MonthlyReportPrint::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setHidden(text.isEmpty());
}

void MonthlyReportPrint::tell(const Result<qint64> &done)
{
    showProblem(done ? QString() : done.error().message);
    if (done)
        m_means.work.tell(done);
}

QList<const Metric *> MonthlyReportPrint::metrics() const
{
    return m_workspace.monthlyPlans().plan(m_session).metrics(m_session);
}

QDate MonthlyReportPrint::month() const { return m_month->currentData().toDate(); }

QList<const Metric *> MonthlyReportPrint::uncounted(const MonthlyReport &report) const
{
    auto asked = metrics();
    asked.removeIf([&](const Metric *metric) {
        return !report.canAsk(*metric) || m_counted.contains({metric->name, report.month});
    });
    return asked;
}

void MonthlyReportPrint::startCounting(const MonthlyReport &report, const QList<const Metric *> &asked)
{
    m_reading.start([report, asked](Database &database) {
        Answers answers;
        for (const auto *metric : asked)
            answers.insert({metric->name, report.month}, report.ask(database, *metric));
        return answers;
    });
}

void MonthlyReportPrint::take(const std::optional<Answers> &answers)
{
    m_hasFailed = !answers;
    const Answers found = answers.value_or(Answers());
    for (auto answer = found.cbegin(); answer != found.cend(); ++answer)
        m_counted.insert(answer.key(),
                         {*answer, ReportPaper::hasChart(*answer) ? ReportPaper::chart(*answer) : PaperPicture()});
    Q_EMIT changed();
}

QList<PaperPicture> MonthlyReportPrint::fill(MonthlyReport &report) const
{
    QList<PaperPicture> charts;
    for (const auto *metric : metrics()) {
        if (!report.canAsk(*metric))
            continue;
        const Counted counted = m_counted.value({metric->name, report.month});
        report.add(*metric, counted.answer);
        if (ReportPaper::hasChart(counted.answer))
            charts += counted.chart;
    }
    return charts;
}

std::unique_ptr<Printout> MonthlyReportPrint::printout()
{
    MonthlyReport report(month(), m_workspace.store().dates().today());
    QList<PaperPicture> charts;
    const bool hadFailed = std::exchange(m_hasFailed, false); // to count again at once would fail again
    const auto missing = uncounted(report);
    if (missing.isEmpty())
        charts = fill(report);
    else if (!hadFailed)
        startCounting(report, missing);
    m_isEmpty = report.answers.isEmpty();
    if (missing.isEmpty())
        m_told = toldOf(report);
    else
        m_told = m_reading.isRunning() ? tr("The report is being counted. It can be printed and saved in a moment.")
                                       : tr("These numbers could not be read. Close this, and try again in a moment.");
    return std::make_unique<MonthlyReportPrintout>(m_workspace, m_session, report, charts, m_picture);
}

QString MonthlyReportPrint::toldOf(const MonthlyReport &report) const
{
    QStringList sentences{tr("%n questions are answered.", nullptr, int(report.answers.size()))};
    if (!report.nothing.isEmpty())
        sentences += tr("Of %n others there is nothing to count.", nullptr, int(report.nothing.size()));
    return sentences.join(u' ');
}

Result<PrintSource::Noted> MonthlyReportPrint::note()
{
    const QString month = StipendWords::month(this->month());
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .noteHandOut(m_session, tr("Print the monthly report of %1").arg(month));
    if (!noted)
        return noted.error();
    return Noted{tr("Printed the monthly report of %1.").arg(month), 0};
}

} // namespace rnf
