#include "look/Dialog.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

Dialog::Dialog(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent), m_heading(plainLabel(this, name + u"Heading"_s)), m_hint(plainLabel(this, name + u"Hint"_s)),
      m_body(new QVBoxLayout), m_problem(plainLabel(this, name + u"Problem"_s)), m_buttons(new QHBoxLayout)
{
    setObjectName(name + u"Dialog"_s);
    setWindowTitle(title);
    setMinimumWidth(440);
    Theme::makeTitle(m_heading);
    Theme::makeQuiet(m_hint);
    Theme::setTone(m_problem, Tone::Error);
    m_buttons->setSpacing(Theme::gap);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addLayout(m_body);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addLayout(m_buttons);
    setHeading(title);
    setHint({});
    showProblem({});
}

void Dialog::setHeading(const QString &text) { m_heading->setText(text); }

void Dialog::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setHidden(text.isEmpty());
}

void Dialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setHidden(text.isEmpty());
}

QPushButton *Dialog::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    return button;
}

QPushButton *Dialog::addPrimary(const QString &text, const QString &objectName, const QString &leave)
{
    if (!leave.isEmpty())
        addLeave(leave);
    auto *primary = addButton(text, objectName);
    primary->setDefault(true);
    Theme::makePrimary(primary);
    m_buttons->addWidget(primary);
    return primary;
}

QPushButton *Dialog::addLeave(const QString &text)
{
    m_leave = addButton(text, {});
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addWidget(m_leave);
    return m_leave;
}

QPushButton *Dialog::addClose()
{
    m_leave = addButton(tr("Close"), {});
    m_leave->setDefault(true);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::accept);
    m_buttons->addWidget(m_leave);
    return m_leave;
}

QPushButton *Dialog::addAside(const QString &text, const QString &objectName)
{
    auto *aside = addButton(text, objectName);
    m_buttons->insertWidget(m_asides++, aside);
    return aside;
}

void Dialog::open()
{
    setAttribute(Qt::WA_DeleteOnClose);
    QDialog::open();
}

QString Dialog::sizeKey() const { return u"sizes/"_s + objectName(); }

void Dialog::keepSize(const QSize &first)
{
    m_keepsSize = true;
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_body, 1);
    resize(QSettings().value(sizeKey(), first).toSize());
}

/// What comes to stand in it later does not press the lines of texts together.
bool Dialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        resize(width(), qMax(height(), layout()->totalMinimumHeightForWidth(width())));
    return isHandled;
}

void Dialog::hideEvent(QHideEvent *event)
{
    if (m_keepsSize && !event->spontaneous())
        QSettings().setValue(sizeKey(), size());
    QDialog::hideEvent(event);
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !qobject_cast<QAbstractItemView *>(focusWidget()))
        QDialog::keyPressEvent(event);
}

} // namespace rnf
