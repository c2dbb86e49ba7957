#include "forms/BilingualEdit.h"

#include "look/Theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

BilingualEdit::BilingualEdit(const QString &name, const QString &label, int lines, QWidget *parent)
    : QWidget(parent), m_english(new QPlainTextEdit(this)), m_spanish(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    for (const auto &[edit, suffix, language] :
         {std::tuple(m_english, u"En"_s, tr("English")), {m_spanish, u"Es"_s, tr("Spanish")}}) {
        edit->setObjectName(name + suffix);
        edit->setAccessibleName(tr("%1, %2").arg(label, language));
        edit->setPlaceholderText(language);
        edit->setTabChangesFocus(true);
        Theme::showLines(edit, lines);
        layout->addWidget(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &BilingualEdit::changed);
    }
}

void BilingualEdit::fill(const BilingualText &text)
{
    const QSignalBlocker quietEnglish(m_english), quietSpanish(m_spanish);
    m_english->setPlainText(text.english);
    m_spanish->setPlainText(text.spanish);
}

BilingualText BilingualEdit::typed() const { return {m_english->toPlainText(), m_spanish->toPlainText()}; }

void BilingualEdit::setLanguage(FormLanguage language)
{
    m_english->setHidden(language == FormLanguage::Spanish);
    m_spanish->setHidden(language == FormLanguage::English);
    setFocusProxy(language == FormLanguage::Spanish ? m_spanish : m_english);
}

void BilingualEdit::focusFirst()
{
    auto *first = static_cast<QPlainTextEdit *>(focusProxy());
    first->setFocus();
    first->selectAll();
}

} // namespace rnf
