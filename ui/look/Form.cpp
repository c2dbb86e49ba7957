#include "look/Form.h"

#include "look/Theme.h"

#include <QWidget>

namespace rnf {

Form::Form(QWidget *parent) : QFormLayout(parent)
{
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setVerticalSpacing(Theme::gap);
}

QSize Form::minimumSize() const
{
    renewHidden();
    return QFormLayout::minimumSize();
}

QSize Form::sizeHint() const
{
    renewHidden();
    return QFormLayout::sizeHint();
}

bool Form::hasHeightForWidth() const
{
    renewHidden();
    return QFormLayout::hasHeightForWidth();
}

int Form::heightForWidth(int width) const
{
    renewHidden();
    return QFormLayout::heightForWidth(width);
}

void Form::setGeometry(const QRect &area)
{
    renewHidden();
    QFormLayout::setGeometry(area);
}

void Form::renewHidden() const
{
    auto *form = const_cast<Form *>(this); // nothing of it looks different afterwards
    for (int row = 0; row < rowCount(); ++row) {
        const auto *item = itemAt(row, FieldRole);
        const QWidget *field = item ? item->widget() : nullptr;
        if (!field)
            continue;
        if (isRowVisible(row))
            form->m_renewed.remove(field);
        else if (!m_renewed.contains(field))
            form->renew(row);
    }
}

void Form::renew(int row)
{
    const bool isSpanning = itemAt(row, SpanningRole);
    const auto taken = takeRow(row);
    QWidget *field = taken.fieldItem->widget(), *label = taken.labelItem ? taken.labelItem->widget() : nullptr;
    delete taken.fieldItem;
    delete taken.labelItem;
    if (isSpanning)
        insertRow(row, field);
    else
        insertRow(row, label, field);
    m_renewed.insert(field);
}

} // namespace rnf
