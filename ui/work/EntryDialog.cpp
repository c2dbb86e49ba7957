#include "work/EntryDialog.h"

#include "base/Dates.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int longestBreak = 600; // minutes
const QTime usualStart(9, 0), usualEnd(10, 0);

} // namespace

EntryDialog::EntryDialog(const TimeEntry &entry, const QString &subject, QWidget *parent)
    : Dialog(u"entry"_s, entry.id.isValid() ? tr("Change an entry") : tr("Add times"), parent), m_entry(entry),
      m_hasTimes(!entry.id.isValid() || !entry.startsAt.isEmpty()), m_category(new QComboBox(this)),
      m_note(new QLineEdit(entry.note, this))
{
    Help::setTopic(this, u"hours"_s);
    setSubject(subject);
    body()->addLayout(makeFields());
    connect(addPrimary(entry.id.isValid() ? tr("Keep") : tr("Add"), u"keepEntry"_s), &QPushButton::clicked, this,
            &EntryDialog::write);
    m_hasTimes ? m_from->setFocus() : m_length->setFocus();
}

QTimeEdit *EntryDialog::newTime(const QString &name, const QString &instant, const QTime &usual)
{
    const QDateTime at = instantOf(instant).toLocalTime();
    auto *time = new QTimeEdit(at.isValid() ? at.time() : usual, this);
    time->setObjectName(name);
    connect(time, &QTimeEdit::timeChanged, this, &EntryDialog::showLength);
    return time;
}

QLayout *EntryDialog::makeFields()
{
    auto *form = newForm();
    if (m_hasTimes) {
        m_from = newTime(u"entryFrom"_s, m_entry.startsAt, usualStart);
        m_to = newTime(u"entryTo"_s, m_entry.endsAt, usualEnd);
        m_break = new QSpinBox(this);
        m_break->setObjectName(u"entryBreak"_s);
        m_break->setRange(0, longestBreak);
        m_break->setSuffix(tr(" min"));
        m_break->setValue(m_entry.breakMin);
        connect(m_break, &QSpinBox::valueChanged, this, &EntryDialog::showLength);
        m_took = plainLabel(this, u"entryTook"_s);
        Theme::makeQuiet(m_took);
        form->addRow(tr("From"), m_from);
        form->addRow(tr("To"), m_to);
        form->addRow(tr("Break"), m_break);
        form->addRow(tr("It took"), m_took);
        showLength();
    } else {
        m_length = new QLineEdit(HoursText::shown(m_entry.minutes), this);
        m_length->setObjectName(u"entryLength"_s);
        m_length->selectAll();
        form->addRow(tr("It took"), m_length);
    }
    m_category->setObjectName(u"entryCategory"_s);
    for (int category = 0; category < int(keysOf(Category()).size()); ++category)
        m_category->addItem(category == 0 ? tr("not said") : TaskWords::category(Category(category)), category);
    m_category->setCurrentIndex(int(m_entry.category));
    m_note->setObjectName(u"entryNote"_s);
    m_note->setPlaceholderText(tr("what it was; may stay empty"));
    form->addRow(tr("Counts as"), m_category);
    form->addRow(tr("Note"), m_note);
    return form;
}

/// An end before the start is on the next day.
TimeEntry EntryDialog::withTimes() const
{
    TimeEntry entry = m_entry;
    const QDate day = entry.workedOn;
    const QDate last = m_to->time() < m_from->time() ? day.addDays(1) : day;
    entry.startsAt = instantText(QDateTime(day, m_from->time()));
    entry.endsAt = instantText(QDateTime(last, m_to->time()));
    entry.breakMin = m_break->value();
    entry.minutes = minutesBetween(entry.startsAt, entry.endsAt, entry.breakMin);
    return entry;
}

void EntryDialog::showLength()
{
    if (m_took)
        m_took->setText(HoursText::shown(withTimes().minutes));
}

void EntryDialog::write()
{
    TimeEntry entry = m_hasTimes ? withTimes() : m_entry;
    if (!m_hasTimes) {
        const auto minutes = HoursText::read(m_length->text());
        if (!minutes) {
            showProblem(tr("“%1” is no length of time. Type 7.5, 7:30 or 7h30.").arg(m_length->text()));
            return;
        }
        entry.minutes = *minutes;
    }
    if (entry.minutes == 0 && !entry.amends.isValid()) { // an amendment to 0 takes hours away
        showProblem(tr("That takes no time at all. Correct it, or remove the entry."));
        return;
    }
    entry.category = Category(m_category->currentData().toInt());
    entry.note = m_note->text().trimmed();
    Q_EMIT written(entry);
}

} // namespace rnf
