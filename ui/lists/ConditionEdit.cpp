#include "lists/ConditionEdit.h"

#include "lists/ConditionWords.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using ValueKind = ConditionFields::ValueKind;

constexpr int editWidth = 300;

} // namespace

ConditionEdit::ConditionEdit(Lists &lists, const Session &session, const QDate &today, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_lists(lists), m_session(session), m_today(today), m_field(new QComboBox(this)),
      m_operator(new QComboBox(this)), m_choice(new QComboBox(this)), m_values(new QStackedWidget(this)),
      m_text(new QLineEdit(this)), m_number(new QSpinBox(this)), m_day(new QDateEdit(this)), m_count(new QLabel(this)),
      m_or(new QPushButton(tr("Or…"), this))
{
    setObjectName(u"conditionEdit"_s);
    Theme::makeCard(this);
    m_field->setObjectName(u"conditionField"_s);
    m_field->setAccessibleName(tr("What is asked"));
    m_field->setMaxVisibleItems(16);
    m_operator->setObjectName(u"conditionOperator"_s);
    m_operator->setAccessibleName(tr("How it is asked"));
    m_text->setObjectName(u"conditionText"_s);
    m_text->setAccessibleName(tr("Value"));
    m_text->setClearButtonEnabled(true);
    m_choice->setObjectName(u"conditionChoice"_s);
    m_choice->setAccessibleName(tr("Value"));
    m_number->setObjectName(u"conditionNumber"_s);
    m_number->setAccessibleName(tr("Value"));
    m_number->setRange(0, 100'000);
    m_day->setObjectName(u"conditionDay"_s);
    m_day->setAccessibleName(tr("Value"));
    m_day->setCalendarPopup(true);
    m_or->setObjectName(u"conditionOr"_s);
    m_or->setToolTip(tr("Another condition that may be met instead of this one"));
    Theme::makeLink(m_or);
    Theme::makeQuiet(m_count);
    m_count->setObjectName(u"conditionCount"_s);
    for (QWidget *value :
         {static_cast<QWidget *>(new QWidget(this)), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_choice),
          static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_number)})
        m_values->addWidget(value); // in the order of ValueKind
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_or);
    bottom->addStretch();
    bottom->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_field);
    layout->addWidget(m_operator);
    layout->addWidget(m_values);
    layout->addLayout(bottom);
    setFixedWidth(editWidth);
    constexpr int pause = 200; // milliseconds between two letters of one word
    m_typing.setInterval(pause);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &ConditionEdit::say);
    connect(m_field, &QComboBox::activated, this, [this] {
        fillOperators(ConditionFields::operators(field()).first());
        showValue({});
        say();
    });
    connect(m_operator, &QComboBox::activated, this, [this] {
        showValue(clause().value);
        say();
    });
    connect(m_choice, &QComboBox::activated, this, &ConditionEdit::say);
    connect(m_number, &QSpinBox::valueChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_day, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &QWidget::hide);
    connect(m_or, &QPushButton::clicked, this, &ConditionEdit::alternativeWanted);
}

void ConditionEdit::open(const Condition &clause, const QWidget *below)
{
    m_said = {};
    m_field->clear(); // the office may have added fields since
    for (const auto &field : m_lists.fields().all())
        m_field->addItem(ConditionFields::label(field), field.key);
    const int known = m_field->findData(clause.field);
    m_field->setCurrentIndex(qMax(0, known));
    fillOperators(known >= 0 ? clause.op : ConditionFields::operators(field()).first());
    showValue(clause.value);
    m_said = clause;
    m_or->setEnabled(known >= 0);
    m_count->clear();
    adjustSize();
    move(below->mapToGlobal(QPoint(0, below->height() + Theme::tight)));
    show();
    (known >= 0 ? m_values->currentWidget() : m_field)->setFocus();
}

void ConditionEdit::setCount(const QString &text) { m_count->setText(text); }

const ConditionField &ConditionEdit::field() const { return *m_lists.fields().find(m_field->currentData().toString()); }

void ConditionEdit::fillOperators(Operator wanted)
{
    m_operator->clear();
    for (const Operator op : ConditionFields::operators(field()))
        m_operator->addItem(ConditionWords::told(field(), op), int(op));
    m_operator->setCurrentIndex(qMax(0, m_operator->findData(int(wanted))));
}

void ConditionEdit::showValue(const QString &value)
{
    const QSignalBlocker quiet[]{QSignalBlocker(m_number), QSignalBlocker(m_day)};
    const auto kind = ConditionFields::valueKind(field(), Operator(m_operator->currentData().toInt()));
    m_values->setCurrentIndex(int(kind));
    m_values->setVisible(kind != ValueKind::Nothing);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    constexpr int aMonth = 30;
    m_text->setText(value);
    m_day->setDate(day.isValid() ? day : m_today);
    m_number->setValue(isNumber ? number : field().kind == ConditionField::Kind::Count ? 1 : aMonth);
    m_choice->clear();
    for (const auto &choice : ConditionFields::choices(field()))
        m_choice->addItem(ConditionFields::choiceLabel(field(), choice), choice);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(value)));
    if (kind == ValueKind::Text) {
        auto *completer = new QCompleter(m_lists.valuesOf(m_session, field()), m_text);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        delete m_text->completer();
        m_text->setCompleter(completer);
        // A choice ends the typing.
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ConditionEdit::say,
                Qt::QueuedConnection);
    }
    adjustSize();
}

Condition ConditionEdit::clause() const
{
    QString value;
    const auto op = Operator(m_operator->currentData().toInt());
    switch (ConditionFields::valueKind(field(), op)) {
    case ValueKind::Nothing:
        break;
    case ValueKind::Text:
        value = m_text->text().trimmed();
        break;
    case ValueKind::Choice:
        value = m_choice->currentData().toString();
        break;
    case ValueKind::Day:
        value = m_day->date().toString(Qt::ISODate);
        break;
    case ValueKind::Number:
        value = QString::number(m_number->value());
        break;
    }
    return Condition::clause(field().key, op, value);
}

void ConditionEdit::say()
{
    m_typing.stop();
    const Condition chosen = clause();
    if (chosen == m_said || !m_lists.fields().problem(chosen).isEmpty())
        return;
    m_said = chosen;
    m_or->setEnabled(true);
    Q_EMIT edited(chosen);
}

void ConditionEdit::hideEvent(QHideEvent *event)
{
    if (m_typing.isActive())
        say();
    QFrame::hideEvent(event);
}

} // namespace rnf
