#include "look/EmptyState.h"

#include "look/Picture.h"
#include "look/Theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rnf {
namespace {

constexpr int lineLength = 440; // longer lines are hard to read

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

/// Lines of about the same length, so that no word stands alone in the last one.
void setBalanced(QLabel *label, const QString &text)
{
    const int width = label->fontMetrics().horizontalAdvance(text);
    const int lines = width / lineLength + 1;
    label->setMaximumWidth(lines == 1 ? lineLength : width / lines + lineLength / 8);
    label->setText(text);
}

} // namespace

EmptyState::EmptyState(const QString &pictureName, QWidget *parent)
    : QWidget(parent), m_sentence(centred(this)), m_explanation(centred(this)), m_buttons(new QHBoxLayout)
{
    Theme::makeTitle(m_sentence);
    Theme::makeQuiet(m_explanation);
    m_explanation->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::gap);
    words->addWidget(m_sentence);
    words->addWidget(m_explanation);
    auto *middle = new QHBoxLayout; // stretches on both sides; the words take what their widest line may have
    middle->addStretch(1);
    middle->addLayout(words, 1000);
    middle->addStretch(1);
    m_buttons->setSpacing(Theme::gap);
    m_buttons->addStretch();
    m_buttons->addStretch();
    const int margin = Theme::section;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::wide);
    layout->addStretch(2);
    layout->addWidget(new Picture(pictureName, this), 0, Qt::AlignHCenter);
    layout->addLayout(middle);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &sentence, const QString &explanation)
{
    setBalanced(m_sentence, sentence);
    setBalanced(m_explanation, explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(explanation);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    if (m_buttons->count() == 2)
        Theme::makePrimary(button);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace rnf
