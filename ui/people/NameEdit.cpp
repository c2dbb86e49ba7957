#include "people/NameEdit.h"

#include "look/ChoiceBox.h"
#include "look/Theme.h"
#include "people/OtherNames.h"

#include <QCheckBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace rnf {

NameEdit::NameEdit(const QString &key, qint64 record, const QString &label, QWidget *parent)
    : QWidget(parent), m_record(record), m_field(new FieldEdit(key, label, false, this)), m_kind(new ChoiceBox(this)),
      m_isPrivate(new QCheckBox(tr("Only for finding"), this))
{
    for (size_t kind = 0; kind < keysOf(NameKind()).size(); ++kind)
        m_kind->addItem(OtherNames::kindWord(NameKind(kind)));
    m_kind->setAccessibleName(tr("Kind: %1").arg(label));
    m_kind->setObjectName(key + u"/kind"_s);
    m_isPrivate->setAccessibleName(tr("Only for finding: %1").arg(label));
    m_isPrivate->setObjectName(key + u"/private"_s);
    m_isPrivate->setToolTip(tr("Searches and lists that come in know this name. It is never listed, printed or exported."));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_field, 0, 0, Qt::AlignTop);
    layout->addWidget(m_kind, 0, 1, Qt::AlignTop);
    layout->addWidget(m_isPrivate, 1, 0, 1, 2, Qt::AlignLeft);
    fill({});
    connect(m_field, &FieldEdit::left, this, &NameEdit::left);
    connect(m_kind, &ChoiceBox::chosen, this, [this](int kind) {
        if (m_record == 0)
            m_isPrivate->setChecked(OtherName::isPrivateAtFirst(NameKind(kind)));
        Q_EMIT left();
    });
    connect(m_isPrivate, &QCheckBox::clicked, this, &NameEdit::left);
}

OtherName NameEdit::typed() const
{
    return {m_record, NameKind(m_kind->currentIndex()), m_field->text(), true, m_isPrivate->isChecked()};
}

void NameEdit::fill(const OtherName &name)
{
    m_field->setText(name.name);
    m_kind->setKept(int(name.kind));
    m_isPrivate->setChecked(name.isPrivate);
}

void NameEdit::commit()
{
    m_field->commit();
    m_kind->commit();
}

QList<QWidget *> NameEdit::stops() const { return {m_field->editor(), m_kind, m_isPrivate}; }

} // namespace rnf
