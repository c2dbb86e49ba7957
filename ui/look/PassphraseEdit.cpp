#include "look/PassphraseEdit.h"

#include "accounts/PassphraseStrength.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PassphraseEdit::PassphraseEdit(For use, const QString &name, const QString &accessibleName, QWidget *parent,
                               const QStringList &known)
    : QWidget(parent), m_known(known), m_line(new QLineEdit(this)), m_show(new QToolButton(this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(accessibleName);
    // No keyboard remembers it or proposes it again.
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(name + u"Show"_s);
    m_show->setCheckable(true);
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Show what is typed"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_line, 1);
    line->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addLayout(line);
    if (use == For::Choosing) {
        m_strength = plainLabel(this, name + u"Strength"_s);
        m_strength->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        layout->addWidget(m_strength);
        connect(m_line, &QLineEdit::textChanged, this, &PassphraseEdit::tellStrength);
        tellStrength();
    }
    setFocusProxy(m_line);
    show(false);
    connect(m_show, &QToolButton::toggled, this, &PassphraseEdit::show);
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseEdit::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseEdit::entered);
}

QString PassphraseEdit::text() const { return m_line->text(); }

void PassphraseEdit::clear()
{
    m_line->clear();
    m_show->setChecked(false);
}

void PassphraseEdit::show(bool isShown) { m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); }

void PassphraseEdit::tellStrength()
{
    using Level = PassphraseStrength::Level;
    const auto strength = PassphraseStrength::of(text(), m_known);
    const QString said = text().isEmpty()              ? tr("Four or five words that have nothing to do with each other are "
                                                                         "easy to keep in mind and hard to guess.")
                       : strength.level == Level::Good ? tr("Good: this holds.")
                       : strength.level == Level::Fair ? tr("Fair. %1").arg(strength.advice)
                                                       : tr("Weak. %1").arg(strength.advice);
    // What stands below must not jump away from who is about to click it.
    if (m_strength->isVisible())
        m_strength->setMinimumHeight(m_strength->height());
    m_strength->setText(said);
    Theme::setTone(m_strength, text().isEmpty() ? Tone::Quiet : strength.level == Level::Good ? Tone::Good : Tone::Warning);
}

} // namespace rnf
