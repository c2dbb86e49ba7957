#include "telling/ShareBox.h"

#include "base/Prompts.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ShareBox::ShareBox(const QString &name, const QString &heading, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_hint(plainLabel(this, name + u"Hint"_s)), m_text(new QPlainTextEdit(this))
{
    auto *title = plainLabel(this);
    title->setText(heading);
    title->setBuddy(m_text);
    Theme::makeHeading(title);
    Theme::makeQuiet(m_hint);
    m_hint->hide();
    m_text->setObjectName(name);
    m_text->setAccessibleName(heading);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy"), this);
    copy->setObjectName(u"copy/"_s + name);
    copy->setAccessibleName(tr("Copy: %1").arg(heading));
    connect(copy, &QPushButton::clicked, this, [this] {
        auto *text = new QMimeData;
        text->setText(m_text->toPlainText());
        m_prompts.setClipboard(text);
        Q_EMIT copied();
    });
    auto *below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(copy, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(title);
    layout->addWidget(m_text, 1);
    layout->addLayout(below);
}

void ShareBox::setText(const QString &text) { m_text->setPlainText(text); }

QString ShareBox::text() const { return m_text->toPlainText(); }

void ShareBox::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace rnf
