#include "people/ContactEdit.h"

#include "look/ChoiceBox.h"
#include "look/Icons.h"
#include "look/Theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace rnf {

ContactEdit::ContactEdit(const QString &key, qint64 record, const QString &name, const QStringList &kinds, QWidget *parent)
    : QWidget(parent), m_record(record), m_field(new FieldEdit(key, name, false, this)), m_kind(new ChoiceBox(this)),
      m_first(new QToolButton(this))
{
    m_kind->addItems(kinds);
    m_kind->setAccessibleName(tr("Kind: %1").arg(name));
    m_first->setToolTip(tr("Use this first"));
    m_first->setAccessibleName(tr("Use this first: %1").arg(name));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_field, 1, Qt::AlignTop);
    layout->addWidget(m_kind, 0, Qt::AlignTop);
    layout->addWidget(m_first, 0, Qt::AlignTop);
    connect(m_field, &FieldEdit::left, this, &ContactEdit::left);
    connect(m_kind, &ChoiceBox::chosen, this, &ContactEdit::left);
    connect(m_first, &QToolButton::clicked, this, &ContactEdit::firstWanted);
}

int ContactEdit::kind() const { return m_kind->currentIndex(); }

void ContactEdit::fill(const QString &text, int kind, bool isFirst, bool hasOthers)
{
    m_field->setText(text);
    m_kind->setKept(kind);
    m_first->setVisible(hasOthers);
    m_first->setIcon(icon(isFirst ? QStringLiteral("star-filled") : QStringLiteral("star")));
}

void ContactEdit::commit()
{
    m_field->commit();
    m_kind->commit();
}

QList<QWidget *> ContactEdit::stops() const { return {m_field->editor(), m_kind, m_first}; }

} // namespace rnf
