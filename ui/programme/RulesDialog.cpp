#include "programme/RulesDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/RowTable.h"
#include "programme/ConflictWords.h"
#include "programme/Programmes.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

RulesDialog::RulesDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent)
    : Dialog(u"conflictRules"_s, tr("What counts as a conflict"), parent), m_workspace(workspace), m_session(session),
      m_work(work), m_table(new QTableWidget(0, 3, this))
{
    Help::setTopic(this, u"programme"_s);
    m_table->setObjectName(u"rules"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setHorizontalHeaderLabels({tr("Conflict"), tr("Taken as"), tr("From")});
    makeChoiceTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto &rule : workspace.programmes().rules(session, event.id))
        addLine(rule);
    body()->addWidget(m_table, 1);
    auto *keep = addPrimary(tr("Keep the rules"), u"writeRules"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &RulesDialog::write);
    keepSize({760, 620});
}

void RulesDialog::addLine(const ConflictRule &rule)
{
    const int row = m_table->rowCount();
    const QString name = ConflictWords::rule(rule.code);
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    auto *severity = new QComboBox(m_table);
    severity->setObjectName(u"severity/%1"_s.arg(row));
    severity->setAccessibleName(tr("How this is taken: %1").arg(name));
    for (size_t each = 0; each < keysOf(ConflictSeverity{}).size(); ++each)
        severity->addItem(ConflictWords::severity(ConflictSeverity(each)));
    severity->setCurrentIndex(int(rule.severity));
    m_table->setCellWidget(row, 1, severity);
    auto *parameter = makeParameter(rule);
    if (parameter) {
        parameter->setObjectName(u"parameter/%1"_s.arg(row));
        parameter->setAccessibleName(tr("From when on: %1").arg(name));
        m_table->setCellWidget(row, 2, parameter);
    }
    m_lines += {rule, severity, parameter};
}

QSpinBox *RulesDialog::makeParameter(const ConflictRule &rule)
{
    const auto unit = ConflictRule::unitOf(rule.code);
    if (unit == ConflictRule::Unit::None)
        return nullptr;
    constexpr int most = 1000;
    auto *box = new QSpinBox(m_table);
    box->setRange(0, most);
    box->setSuffix(unit == ConflictRule::Unit::Minutes  ? tr(" min")
                   : unit == ConflictRule::Unit::People ? tr(" people")
                                                        : tr(" %"));
    box->setValue(rule.parameter);
    return box;
}

/// Each that was changed is an action of its own.
void RulesDialog::write()
{
    Result<qint64> kept = qint64(0);
    for (const auto &line : std::as_const(m_lines)) {
        ConflictRule rule = line.rule;
        rule.severity = ConflictSeverity(line.severity->currentIndex());
        if (line.parameter)
            rule.parameter = line.parameter->value();
        if (rule == line.rule)
            continue;
        kept = m_workspace.programmes().save(m_session, rule);
        if (!kept) {
            showProblem(kept.error().message);
            return;
        }
    }
    m_work.tell(kept);
    accept();
}

} // namespace rnf
