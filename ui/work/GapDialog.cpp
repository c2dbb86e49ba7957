#include "work/GapDialog.h"

#include "base/Dates.h"
#include "help/Help.h"
#include "look/Theme.h"
#include "work/HoursText.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString length(const QDateTime &from, const QDateTime &to) { return HoursText::shown(int(from.secsTo(to) / 60)); }

QString clock(const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }

} // namespace

GapDialog::GapDialog(const Timer &timer, const QString &work, const QDateTime &now, QWidget *parent)
    : Dialog(u"gap"_s, tr("What should be kept?"), parent), m_started(instantOf(timer.startedAt)),
      m_seen(instantOf(timer.seenAt)), m_now(now), m_choices(new QButtonGroup(this)), m_length(new QLineEdit(this))
{
    Help::setTopic(this, u"hours"_s);
    setSubject(work);
    setHint(tr("The timer was started %1. The program was last seen at work %2; after that it was closed or asleep.")
                .arg(clock(m_started), clock(m_seen)));
    addChoice(UpToSeen, tr("Up to when it was last seen: %1").arg(length(m_started, m_seen)), u"keepSeen"_s);
    addChoice(All, tr("All of it, up to now: %1").arg(length(m_started, m_now)), u"keepAll"_s);
    addChoice(Length, tr("Another length:"), u"keepLength"_s);
    m_length->setObjectName(u"keptLength"_s);
    m_length->setAccessibleName(tr("How long it took"));
    m_length->setPlaceholderText(tr("7.5, 7:30 or 7h30"));
    connect(m_length, &QLineEdit::textEdited, this, [this] { m_choices->button(Length)->setChecked(true); });
    body()->addWidget(m_length);
    addChoice(Nothing, tr("Nothing"), u"keepNothing"_s);
    m_choices->button(UpToSeen)->setChecked(true);
    m_choices->button(UpToSeen)->setFocus();
    connect(addPrimary(tr("Keep this"), u"keepGap"_s, tr("Later")), &QPushButton::clicked, this, &GapDialog::answer);
}

void GapDialog::addChoice(Choice choice, const QString &text, const QString &objectName)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(objectName);
    m_choices->addButton(button, choice);
    body()->addWidget(button);
}

void GapDialog::answer()
{
    switch (m_choices->checkedId()) {
    case UpToSeen:
        Q_EMIT kept(m_seen);
        break;
    case All:
        Q_EMIT kept(m_now);
        break;
    case Nothing:
        Q_EMIT dropped();
        break;
    default:
        keepLength();
    }
}

/// Some time, and no more than has gone by: whoever wants to keep nothing says so.
void GapDialog::keepLength()
{
    const auto minutes = HoursText::read(m_length->text());
    const QDateTime upTo = m_started.addSecs(qint64(minutes.value_or(0)) * 60);
    if (minutes && upTo > m_started && upTo <= m_now) {
        Q_EMIT kept(upTo);
        return;
    }
    if (!minutes)
        showProblem(tr("“%1” is no length of time. Type 7.5, 7:30 or 7h30.").arg(m_length->text()));
    else if (*minutes == 0)
        showProblem(tr("Say how long it took, or choose “Nothing”."));
    else
        showProblem(tr("The timer ran for %1, and no longer.").arg(length(m_started, m_now)));
    m_length->setFocus();
}

} // namespace rnf
