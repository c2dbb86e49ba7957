#include "credit/SchoolPolicyDialog.h"

#include "credit/CreditWords.h"
#include "credit/Credits.h"
#include "help/Help.h"
#include "look/Form.h"
#include "work/HoursText.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum Column { FromHours, Gives, Asks, ColumnCount };

/// Hundredths of "3", "2.5" or "2,5"; nothing when it says no number above zero.
std::optional<int> readCredits(QString text)
{
    constexpr double one = 100, most = 1000;
    bool isNumber = false;
    const double credits = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && credits > 0 && credits < most ? std::optional(qRound(credits * one)) : std::nullopt;
}

/// An empty text asks for none; nothing when it says no whole number.
std::optional<int> readEvaluations(const QString &text)
{
    constexpr int most = 99;
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int evaluations = text.toInt(&isNumber);
    return isNumber && evaluations >= 0 && evaluations <= most ? std::optional(evaluations) : std::nullopt;
}

} // namespace

SchoolPolicyDialog::SchoolPolicyDialog(Workspace &workspace, const Session &session, const SchoolPolicy &policy,
                                       QWidget *parent)
    : Dialog(u"policy"_s, policy.id.isValid() ? tr("Edit the credit policy") : tr("New credit policy"), parent),
      m_workspace(workspace), m_session(session), m_policy(policy), m_from(new QDateEdit(policy.validFromOn, this)),
      m_weeks(new QSpinBox(this)), m_steps(new QTableWidget(0, ColumnCount, this))
{
    Help::setTopic(this, u"credit"_s);
    setHint(
        tr("Schools differ: ask the school, and type what it says. It holds for terms that begin on that day or later."));
    m_from->setObjectName(u"policyFrom"_s);
    m_from->setCalendarPopup(true);
    m_weeks->setObjectName(u"policyWeeks"_s);
    m_weeks->setSpecialValueText(tr("none asked for"));
    m_weeks->setValue(policy.minWeeks);
    auto *form = newForm();
    form->addRow(tr("Valid from"), m_from);
    form->addRow(tr("Weeks at least"), m_weeks);
    body()->addLayout(form);
    fillSteps();
    body()->addWidget(m_steps, 1);
    connect(addPrimary(tr("Keep the policy"), u"writePolicy"_s), &QPushButton::clicked, this, &SchoolPolicyDialog::write);
    m_steps->setFocus();
}

/// There is always an empty line below, for one more.
void SchoolPolicyDialog::fillSteps()
{
    m_steps->setObjectName(u"policySteps"_s);
    m_steps->setAccessibleName(tr("From how many hours on, with how many evaluations, there are how many credits"));
    m_steps->setHorizontalHeaderLabels({tr("From hours"), tr("Credits"), tr("Evaluations")});
    m_steps->setTabKeyNavigation(false);
    m_steps->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
    m_steps->verticalHeader()->hide();
    m_steps->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &step : std::as_const(m_policy.steps))
        addStep({HoursText::shown(step.fromMin), CreditWords::credits(step.credits),
                 step.evaluations > 0 ? QString::number(step.evaluations) : QString()});
    addStep();
    connect(m_steps, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->row() == m_steps->rowCount() - 1 && !item->text().trimmed().isEmpty())
            addStep();
    });
    m_steps->setCurrentCell(0, FromHours);
}

void SchoolPolicyDialog::addStep(const QStringList &cells)
{
    const QSignalBlocker quiet(m_steps);
    const int row = m_steps->rowCount();
    m_steps->insertRow(row);
    for (int column = 0; column < ColumnCount; ++column)
        m_steps->setItem(row, column, new QTableWidgetItem(cells.value(column)));
}

QString SchoolPolicyDialog::cell(int row, int column) const { return m_steps->item(row, column)->text().trimmed(); }

Result<QList<CreditStep>> SchoolPolicyDialog::steps() const
{
    QList<CreditStep> steps;
    for (int row = 0; row < m_steps->rowCount(); ++row) {
        const QString hours = cell(row, FromHours), given = cell(row, Gives), asked = cell(row, Asks);
        if (hours.isEmpty() && given.isEmpty() && asked.isEmpty())
            continue;
        const auto minutes = HoursText::read(hours);
        const auto credits = readCredits(given);
        const auto evaluations = readEvaluations(asked);
        if (!minutes || *minutes <= 0)
            return Error{u"no-hours"_s, tr("“%1” is no number of hours. Type “120” or “37:30”.").arg(hours)};
        if (!credits)
            return Error{u"no-credits"_s, tr("“%1” is no number of credits. Type “3” or “2.5”.").arg(given)};
        if (!evaluations)
            return Error{u"no-evaluations"_s,
                         tr("“%1” is no number of evaluations. Type “1” or “2”, or leave it empty.").arg(asked)};
        steps += {m_policy.steps.value(row).id, *minutes, *credits, *evaluations};
    }
    return steps;
}

void SchoolPolicyDialog::write()
{
    const auto read = steps();
    if (!read) {
        showProblem(read.error().message);
        return;
    }
    SchoolPolicy said = m_policy;
    said.validFromOn = m_from->date();
    said.minWeeks = m_weeks->value();
    said.steps = *read;
    auto &credits = m_workspace.credits();
    const auto written = m_policy.id.isValid() ? credits.save(m_session, m_policy, said) : [&]() -> Result<qint64> {
        const auto added = credits.add(m_session, said);
        return added ? Result<qint64>(added->value) : Result<qint64>(added.error());
    }();
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    if (*written > 0)
        Q_EMIT kept();
}

} // namespace rnf
