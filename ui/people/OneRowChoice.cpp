#include "people/OneRowChoice.h"

#include "people/Doors.h"

using namespace Qt::StringLiterals;

namespace rnf {

OneRowChoice::OneRowChoice(QWidget *parent) : QCheckBox(parent)
{
    setObjectName(u"oneRow"_s);
    hide();
}

void OneRowChoice::setPurpose(Purpose purpose)
{
    if (std::exchange(m_purpose, purpose) == purpose)
        return;
    const QSignalBlocker quiet(this);
    setText(Doors::question(purpose));
    setVisible(Doors::canBeShared(purpose));
    setChecked(Doors::areUsuallyShared(purpose));
}

} // namespace rnf
