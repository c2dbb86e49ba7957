#include "accounts/RecoverySheet.h"

#include "base/Words.h"

#include <QLocale>

namespace rnf {

Paper RecoverySheet::of(const QString &code, const QString &fileName, const QDate &day)
{
    return {PaperBlock::paragraph(Words::tr("This code opens the workspace %1 when its passphrase is lost.").arg(fileName)),
            PaperBlock::heading(code),
            PaperBlock::paragraph(
                Words::tr("To use it: open the workspace as always and type the code in the place of the "
                          "passphrase. Capitals and hyphens do not matter; there is no letter O, I, L or U in it. "
                          "Then choose a new passphrase.")),
            PaperBlock::paragraph(
                Words::tr("Keep this sheet where you would keep cash, and not with the computer. Nobody can make "
                          "another one for you: without the passphrase and without this code, what is in the "
                          "workspace is lost.")),
            PaperBlock::quiet(Words::tr("Printed on %1. A newer sheet makes this one worthless: then destroy it.")
                                  .arg(QLocale().toString(day, QLocale::LongFormat)))};
}

} // namespace rnf
