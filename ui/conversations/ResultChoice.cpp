#include "conversations/ResultChoice.h"

#include "look/Theme.h"
#include "storage/SqlValue.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

ResultChoice::ResultChoice(QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::tight);
    for (size_t i = 0; i < keysOf(ContactResult{}).size(); ++i) {
        const auto result = ContactResult(i);
        const QString letter = ConversationWords::letter(result), word = ConversationWords::result(result);
        auto *button = new QPushButton(tr("%1   %2", "letter that chooses it, result").arg(letter, word), this);
        button->setObjectName(u"result/%1"_s.arg(keyOf(result)));
        button->setAccessibleName(tr("%1, key %2").arg(word, letter));
        button->setCheckable(true);
        button->installEventFilter(this);
        m_buttons->addButton(button, int(i));
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(ContactResult(id)); });
    setFocusProxy(m_buttons->button(0));
    arrange();
}

std::optional<ContactResult> ResultChoice::result() const
{
    return m_buttons->checkedId() < 0 ? std::nullopt : std::optional(ContactResult(m_buttons->checkedId()));
}

void ResultChoice::setResult(std::optional<ContactResult> result)
{
    m_buttons->setExclusive(false); // an exclusive group never lets go of its last button
    for (auto *button : m_buttons->buttons())
        button->setChecked(result && m_buttons->id(button) == int(*result));
    m_buttons->setExclusive(true);
    setFocusProxy(m_buttons->button(result ? int(*result) : 0));
}

/// As many in a row as the widest one allows.
void ResultChoice::arrange()
{
    int widest = 1;
    for (const auto *button : m_buttons->buttons())
        widest = qMax(widest, button->sizeHint().width());
    const int count = int(m_buttons->buttons().size());
    const int fitting = qBound(1, (width() + Theme::tight) / (widest + Theme::tight), count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_buttons->button(i), i / columns, i % columns);
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void ResultChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ResultChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto result = isPlain && key->text().size() == 1 ? ConversationWords::resultOf(key->text().at(0)) : std::nullopt;
    if (!result)
        return QWidget::eventFilter(watched, event);
    setResult(result);
    Q_EMIT chosen(*result);
    return true;
}

} // namespace rnf
