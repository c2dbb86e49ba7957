#include "people/AnywayChoice.h"

#include "base/Text.h"
#include "look/Theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

AnywayChoice::AnywayChoice(QWidget *parent) : QWidget(parent), m_isWanted(new QCheckBox(this)), m_reason(new QLineEdit(this))
{
    m_isWanted->setObjectName(u"anyway"_s);
    m_reason->setObjectName(u"anywayReason"_s);
    m_reason->setPlaceholderText(tr("Why? This stands in the history."));
    m_reason->setAccessibleName(tr("Why people are contacted against their wish"));
    m_reason->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_isWanted);
    layout->addWidget(m_reason);
    hide();
    connect(m_isWanted, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_reason->setVisible(isWanted);
        if (isWanted)
            m_reason->setFocus();
        notice();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &AnywayChoice::notice);
}

void AnywayChoice::notice()
{
    const bool isGiven = !reason().isEmpty();
    if (std::exchange(m_isGiven, isGiven) != isGiven)
        Q_EMIT changed();
}

void AnywayChoice::setRefusing(qsizetype count)
{
    m_isWanted->setText(tr("Include %n who asked not to be contacted", nullptr, int(count)));
    setVisible(count > 0);
    if (count == 0)
        m_isWanted->setChecked(false);
}

QString AnywayChoice::reason() const { return m_isWanted->isChecked() ? cleanText(m_reason->text()) : QString(); }

} // namespace rnf
