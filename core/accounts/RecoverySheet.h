#pragma once

#include "base/Paper.h"

#include <QDate>

namespace rnf {

/// The page that opens an encrypted workspace when its passphrase is lost. It does not say whose it is: whoever finds it should
/// not know which file it opens.
class RecoverySheet {
public:
    static Paper of(const QString &code, const QString &fileName, const QDate &day);
};

} // namespace rnf
