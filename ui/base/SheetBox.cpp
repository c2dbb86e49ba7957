#include "base/SheetBox.h"

using namespace Qt::StringLiterals;

namespace rnf {

SheetBox::SheetBox(QWidget *parent) : QComboBox(parent)
{
    constexpr int sheetLetters = 20;
    setObjectName(u"sheet"_s);
    setAccessibleName(tr("Sheet"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(sheetLetters);
}

bool SheetBox::offer(const TableLayout &layout)
{
    clear();
    addItems(layout.sheets);
    setCurrentIndex(int(layout.sheets.indexOf(layout.sheet)));
    const bool hasSeveral = layout.sheets.size() > 1;
    setVisible(hasSeveral);
    return hasSeveral;
}

} // namespace rnf
