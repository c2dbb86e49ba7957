#include "stipends/StipendRuleDialog.h"

#include "base/Money.h"
#include "help/Help.h"
#include "interns/PlacementWords.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "stipends/StipendWords.h"
#include "work/HoursText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// At the threshold, a third of the way up and at the top: "25:00 a week → $500.00".
QString examples(const StipendRule &rule)
{
    const int span = rule.highWeekMin - rule.thresholdWeekMin;
    QList<int> weeks{rule.thresholdWeekMin};
    if (rule.shape == StipendShape::Linear && span > 0)
        weeks += {rule.thresholdWeekMin + span / 3, rule.highWeekMin};
    QStringList said;
    for (const int minutes : std::as_const(weeks))
        said +=
            StipendRuleDialog::tr("%1 a week → %2").arg(HoursText::shown(minutes), Money::shown(rule.monthCents(minutes)));
    return said.join(u'\n');
}

} // namespace

StipendRuleDialog::StipendRuleDialog(Workspace &workspace, const Session &session, const InternProgram &program,
                                     const QDate &month, QWidget *parent)
    : Dialog(u"stipendRule"_s, tr("Stipend rule"), parent), m_workspace(workspace), m_session(session),
      m_rule(workspace.stipends().rule(session, program.id, month)), m_validFrom(new QDateEdit(month, this)),
      m_shape(new QComboBox(this)), m_basis(new QComboBox(this)), m_basisNote(plainLabel(this, u"ruleBasisNote"_s)),
      m_example(plainLabel(this, u"ruleExample"_s)),
      m_threshold(makeField(u"ruleThreshold"_s, HoursText::shown(m_rule.thresholdWeekMin))),
      m_low(makeField(u"ruleLow"_s, Money::shown(m_rule.lowCents))),
      m_highHours(makeField(u"ruleHighHours"_s, HoursText::shown(m_rule.highWeekMin))),
      m_high(makeField(u"ruleHigh"_s, Money::shown(m_rule.highCents))), m_rules(new LineList(this))
{
    Help::setTopic(this, u"stipends"_s);
    setSubject(program.name);
    setHint(tr("A new rule holds for months that begin on its day or later. What was paid before stays as it is."));
    m_rule.program = program.id;
    fillChoices();
    body()->addLayout(makeForm());
    body()->addWidget(m_rules);
    connect(addPrimary(tr("Keep the rule"), u"writeRule"_s), &QPushButton::clicked, this, &StipendRuleDialog::write);
    showTyped();
    showRules();
    m_validFrom->setFocus();
}

QLineEdit *StipendRuleDialog::makeField(const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    connect(field, &QLineEdit::textChanged, this, &StipendRuleDialog::showTyped);
    return field;
}

void StipendRuleDialog::fillChoices()
{
    for (size_t shape = 0; shape < keysOf(StipendShape{}).size(); ++shape)
        m_shape->addItem(StipendWords::shape(StipendShape(shape)));
    for (size_t basis = 0; basis < keysOf(StipendBasis{}).size(); ++basis)
        m_basis->addItem(StipendWords::basis(StipendBasis(basis)));
    m_shape->setCurrentIndex(int(m_rule.shape));
    m_basis->setCurrentIndex(int(m_rule.basis));
    connect(m_shape, &QComboBox::currentIndexChanged, this, &StipendRuleDialog::showTyped);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &StipendRuleDialog::showTyped);
}

QFormLayout *StipendRuleDialog::makeForm()
{
    m_validFrom->setObjectName(u"ruleValidFrom"_s);
    m_validFrom->setCalendarPopup(true);
    m_shape->setObjectName(u"ruleShape"_s);
    m_basis->setObjectName(u"ruleBasis"_s);
    auto *form = newForm();
    form->addRow(tr("Valid from"), m_validFrom);
    form->addRow(tr("Shape"), m_shape);
    form->addRow(tr("Goes by"), m_basis);
    form->addRow(QString(), m_basisNote);
    form->addRow(tr("From hours a week"), m_threshold);
    form->addRow(tr("Amount a month"), m_low);
    form->addRow(tr("Up to hours a week"), m_highHours);
    form->addRow(tr("Amount there"), m_high);
    form->addRow(tr("So it pays"), m_example);
    return form;
}

Result<int> StipendRuleDialog::readHours(const QLineEdit *field) const
{
    if (const auto minutes = HoursText::read(field->text()))
        return *minutes;
    return Error{u"no-length"_s, tr("“%1” is no length of time. Type “25” or “7:30”.").arg(field->text())};
}

Result<int> StipendRuleDialog::readMoney(const QLineEdit *field) const
{
    if (const auto cents = Money::read(field->text()))
        return *cents;
    return Error{u"no-amount"_s, tr("“%1” is no amount. Type “500” or “500.00”.").arg(field->text())};
}

Result<StipendRule> StipendRuleDialog::typed() const
{
    StipendRule rule = m_rule;
    rule.id = {};
    rule.validFromOn = m_validFrom->date();
    rule.shape = StipendShape(m_shape->currentIndex());
    rule.basis = StipendBasis(m_basis->currentIndex());
    const auto threshold = readHours(m_threshold), highHours = readHours(m_highHours);
    const auto low = readMoney(m_low), high = readMoney(m_high);
    const bool isLinear = rule.shape == StipendShape::Linear;
    for (const auto &[read, matters] :
         {std::pair(&threshold, true), {&low, true}, {&highHours, isLinear}, {&high, isLinear}}) {
        if (matters && !*read)
            return read->error();
    }
    rule.thresholdWeekMin = *threshold;
    rule.lowCents = *low;
    // What a flat rule has no use for stays in order.
    rule.highWeekMin = isLinear ? *highHours : qMax(*threshold, m_rule.highWeekMin);
    rule.highCents = isLinear ? *high : qMax(*low, m_rule.highCents);
    return rule;
}

void StipendRuleDialog::showTyped()
{
    const bool isLinear = StipendShape(m_shape->currentIndex()) == StipendShape::Linear;
    const bool isApproved = StipendBasis(m_basis->currentIndex()) == StipendBasis::Approved;
    m_highHours->setEnabled(isLinear);
    m_high->setEnabled(isLinear);
    m_basisNote->setText(isApproved
                             ? tr("The rights check will raise a flag: pay by the hour looks like wages. Not legal advice; "
                                  "ask counsel.")
                             : tr("The amount is known beforehand and does not hang on each hour."));
    Theme::setTone(m_basisNote, isApproved ? Tone::Warning : Tone::Quiet);
    const auto rule = typed();
    m_example->setText(rule ? examples(*rule) : rule.error().message);
    Theme::setTone(m_example, rule ? Tone::Normal : Tone::Error);
    showProblem({});
}

void StipendRuleDialog::showRules()
{
    m_rules->clear();
    const auto rules = m_workspace.stipends().rules(m_session, m_rule.program);
    if (rules.isEmpty())
        return;
    m_rules->addSection(tr("Rules so far"));
    const QDate today = m_workspace.store().dates().today();
    for (const auto &rule : rules) {
        const QString day = PlacementWords::day(rule.validFromOn, today);
        m_rules->addLine(tr("From %1: %2").arg(day, StipendWords::rule(rule).join(u' ')),
                         {{tr("Delete"), [this, rule] { remove(rule); }, u"deleteRule/%1"_s.arg(rule.id.value)}});
    }
}

void StipendRuleDialog::remove(const StipendRule &rule)
{
    const auto removed = m_workspace.stipends().remove(m_session, rule);
    showProblem(removed ? QString() : removed.error().message);
    if (!removed)
        return;
    showRules();
    Q_EMIT kept();
}

void StipendRuleDialog::write()
{
    const auto rule = typed();
    const auto written = rule ? m_workspace.stipends().add(m_session, *rule) : rule.error();
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    Q_EMIT kept();
}

} // namespace rnf
