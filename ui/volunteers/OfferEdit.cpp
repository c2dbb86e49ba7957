#include "volunteers/OfferEdit.h"

#include "base/Dates.h"
#include "base/DayWords.h"
#include "look/FieldEdit.h"
#include "look/FlowLayout.h"
#include "look/Form.h"
#include "look/Theme.h"
#include "volunteers/VolunteerWords.h"
#include "work/LengthBox.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Every half hour that people meet at; the first line says "any time".
void fillWithTimes(QComboBox *box, const QString &any)
{
    constexpr int firstHour = 6, lastHour = 23;
    box->addItem(any, QString());
    for (int hour = firstHour; hour <= lastHour; ++hour) {
        for (const int minute : {0, 30}) {
            const QString time = QTime(hour, minute).toString(u"HH:mm"_s);
            box->addItem(time, time);
        }
    }
}

void choose(QComboBox *box, const QString &time)
{
    if (box->findData(time) < 0)
        box->addItem(time, time);
    box->setCurrentIndex(box->findData(time));
}

} // namespace

OfferEdit::OfferEdit(const QDate &today, QWidget *parent)
    : QWidget(parent), m_today(today), m_kinds(new QButtonGroup(this)), m_note(new QLineEdit(this)),
      m_length(new QComboBox(this)), m_weekday(new QComboBox(this)), m_from(new QComboBox(this)), m_to(new QComboBox(this)),
      m_isRemote(new QCheckBox(tr("From home only"), this)),
      m_until(new FieldEdit(u"offerUntil"_s, tr("Until"), false, this)), m_form(newForm(this))
{
    auto *kinds = new QWidget(this);
    auto *flow = new FlowLayout(kinds);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Theme::tight);
    for (size_t i = 0; i < keysOf(OfferKind{}).size(); ++i) {
        auto *button = new QPushButton(VolunteerWords::kind(OfferKind(i)), kinds);
        button->setObjectName(u"offerKind/%1"_s.arg(QLatin1String(keysOf(OfferKind{})[i])));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_kinds->addButton(button, int(i));
        flow->addWidget(button);
    }
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("Offers"), kinds);
    m_form->addRow(tr("Which task"), m_note);
    addTimes(m_form);
    for (const auto &[field, name] : {std::pair<QWidget *, QString>(m_note, u"offerNote"_s),
                                      {m_length, u"offerLength"_s},
                                      {m_weekday, u"offerWeekday"_s},
                                      {m_from, u"offerFrom"_s},
                                      {m_to, u"offerTo"_s},
                                      {m_isRemote, u"offerRemote"_s}})
        field->setObjectName(name);
    m_weekday->setAccessibleName(tr("Day of the week"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    setFocusProxy(m_kinds->button(0));
    connect(m_kinds, &QButtonGroup::idClicked, this, &OfferEdit::showKind);
    connect(m_until, &FieldEdit::left, this, &OfferEdit::offer);
    setOffer({});
}

void OfferEdit::addTimes(QFormLayout *form)
{
    fillWithLengths(m_length, {}); // what none means follows from the kind
    m_weekday->addItem(tr("any day"), 0);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_weekday->addItem(QLocale().dayName(day), day);
    fillWithTimes(m_from, tr("any time"));
    fillWithTimes(m_to, tr("any time"));
    auto *when = new QHBoxLayout;
    when->setSpacing(Theme::gap);
    when->addWidget(m_weekday, 2);
    when->addWidget(m_from, 1);
    when->addWidget(m_to, 1);
    form->addRow(tr("When"), when);
    form->addRow(tr("How long"), m_length);
    form->addRow(tr("Until"), m_until);
    form->addRow(QString(), m_isRemote);
}

OfferKind OfferEdit::kind() const { return OfferKind(m_kinds->checkedId()); }

void OfferEdit::setOffer(const TimeOffer &offer)
{
    m_offer = offer;
    m_kinds->button(int(offer.kind))->setChecked(true);
    m_note->setText(offer.note);
    m_length->setCurrentIndex(lineOfLength(m_length, offer.lengthMin));
    m_weekday->setCurrentIndex(offer.weekday);
    choose(m_from, offer.fromTime);
    choose(m_to, offer.toTime);
    m_isRemote->setChecked(offer.isRemote);
    m_until->setText(dayText(offer.expiresOn));
    m_until->dropDraft();
    m_before = chosen();
    showKind();
}

void OfferEdit::showKind()
{
    const bool isTask = kind() == OfferKind::Task;
    m_note->setVisible(isTask);
    m_form->labelForField(m_note)->setVisible(isTask);
    const QDate usual = TimeOffer::usualExpiry(kind(), m_today);
    m_until->setPlaceholder(usual.isValid() ? dayWord(usual, m_today) : tr("until they say otherwise"));
    m_length->setItemText(0, kind() == OfferKind::Hour  ? tr("an hour")
                             : kind() == OfferKind::Day ? tr("a day")
                                                        : tr("as long as it takes"));
}

/// Without the day, which may not be one.
TimeOffer OfferEdit::chosen() const
{
    TimeOffer offer = m_offer;
    offer.kind = kind();
    offer.note = offer.kind == OfferKind::Task ? m_note->text() : QString();
    offer.lengthMin = m_length->currentData().toInt();
    offer.weekday = m_weekday->currentData().toInt();
    offer.fromTime = m_from->currentData().toString();
    offer.toTime = m_to->currentData().toString();
    offer.isRemote = m_isRemote->isChecked();
    return offer;
}

std::optional<TimeOffer> OfferEdit::offer()
{
    TimeOffer offer = chosen();
    const QString until = m_until->text();
    const auto day = readDay(until, m_today);
    if (!until.isEmpty() && !day) {
        m_until->setProblem(tr("“%1” is no day. Type “tomorrow”, “thu” or “24 dec”.").arg(until));
        return std::nullopt;
    }
    m_until->setProblem({});
    offer.expiresOn = day.value_or(QDate());
    return offer;
}

bool OfferEdit::isChanged() const { return chosen() != m_before || m_until->text() != dayText(m_offer.expiresOn); }

Draft OfferEdit::draft() const
{
    return {m_until->text(), m_until->problem(), QVariant::fromValue(chosen()), m_until->typedOver()};
}

void OfferEdit::setDraft(const Draft &draft)
{
    setOffer(draft.beside.value<TimeOffer>());
    m_until->setDraft(draft.text, draft.problem, draft.over);
}

void OfferEdit::showProblem()
{
    if (!m_until->problem().isEmpty())
        m_until->setFocus();
}

} // namespace rnf
