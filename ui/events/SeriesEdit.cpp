#include "events/SeriesEdit.h"

#include "base/DayWords.h"
#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/Recurrence.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "10 times", "10x"
std::optional<int> readTimes(const QString &text)
{
    static const QRegularExpression counted(u"^(\\d{1,3}) ?([^\\d\\s]+)$"_s);
    const auto match = counted.match(text.simplified());
    const QString word = foldedText(match.captured(2));
    const bool isCount = match.hasMatch() && (word == "x"_L1 || word == foldedText(SeriesEdit::tr("times")));
    return isCount ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// Those after this one, whatever else the event is.
Result<QList<QDate>> daysFrom(const QDate &day, const Repetition &repetition)
{
    Event event;
    EventTimes::set(event, day, QTime(12, 0), 60);
    return Events::daysOf(event, repetition);
}

} // namespace

SeriesEdit::SeriesEdit(bool mayBeOnce, QWidget *parent)
    : QWidget(parent), m_mayBeOnce(mayBeOnce), m_rule(new QComboBox(this)), m_word(plainLabel(this)),
      m_until(new QLineEdit(this)), m_preview(plainLabel(this, u"repeatPreview"_s))
{
    m_rule->setObjectName(u"repeatRule"_s);
    m_rule->setAccessibleName(tr("Repeats"));
    m_word->setText(tr("until"));
    m_word->setWordWrap(false);
    m_until->setObjectName(u"repeatUntil"_s);
    m_until->setAccessibleName(tr("Repeats until"));
    m_until->setPlaceholderText(tr("30 jun or 10 times"));
    Theme::makeQuiet(m_preview);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_rule, 3);
    line->addWidget(m_word);
    line->addWidget(m_until, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addLayout(line);
    layout->addWidget(m_preview);
    setFocusProxy(m_rule);
    fill();
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen = index;
        showOutcome();
    });
    connect(m_until, &QLineEdit::textChanged, this, &SeriesEdit::showOutcome);
    showOutcome();
}

void SeriesEdit::fill()
{
    const QSignalBlocker quiet(m_rule);
    m_rule->clear();
    if (m_mayBeOnce)
        m_rule->addItem(tr("Never"), QString());
    for (const auto &rule : Recurrence::offered(m_day))
        m_rule->addItem(Recurrence::words(rule), rule);
    m_rule->setCurrentIndex(m_chosen < m_rule->count() ? m_chosen : 0);
}

void SeriesEdit::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    fill();
    showOutcome();
}

std::optional<Repetition> SeriesEdit::read(QString &problem) const
{
    Repetition repetition{m_rule->currentData().toString(), {}, 0};
    if (!repetition.isWanted())
        return repetition;
    const QString typed = m_until->text().trimmed();
    if (const auto times = readTimes(typed)) {
        repetition.times = *times;
    } else if (const auto day = readDay(typed, m_day); day && !typed.isEmpty()) {
        repetition.until = *day;
    } else {
        problem = tr("Say until when it comes again, or how often: “30 jun” or “10 times”.");
        return std::nullopt;
    }
    if (const auto days = daysFrom(m_day, repetition); !days) {
        problem = days.error().message;
        return std::nullopt;
    }
    return repetition;
}

void SeriesEdit::showOutcome()
{
    QString problem;
    const auto repetition = read(problem);
    const bool isWanted = !m_rule->currentData().toString().isEmpty();
    m_word->setVisible(isWanted);
    m_until->setVisible(isWanted);
    m_preview->setVisible(isWanted);
    if (repetition && isWanted) {
        const auto days = *daysFrom(m_day, *repetition);
        problem = tr("%n further events, the last on %1", nullptr, int(days.size())).arg(dayAsTyped(days.last()));
    }
    m_preview->setText(problem);
    Q_EMIT changed();
}

} // namespace rnf
