#pragma once

#include "look/Theme.h"

#include <QFormLayout>

namespace rnf {

/// Labels at the left, and fields as wide as there is room.
inline QFormLayout *newForm(QWidget *parent = nullptr)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setVerticalSpacing(Theme::gap);
    return form;
}

} // namespace rnf
