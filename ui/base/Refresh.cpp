#include "base/Refresh.h"

#include <QScopedValueRollback>

namespace rnf {

Refresh::Refresh(Store &store, QObject *parent) : QObject(parent) { connect(&store, &Store::changed, this, &Refresh::tell); }

void Refresh::tell()
{
    m_isDue = true;
    if (m_isTelling)
        return;
    const QScopedValueRollback telling(m_isTelling, true);
    while (std::exchange(m_isDue, false))
        Q_EMIT due();
}

} // namespace rnf
