#include "shell/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace rnf {

void useWords(const QString &language)
{
    auto *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    // Qt's own words (OK, Cut, Paste …) first, so that ours count where both have some.
    for (const QString &file : {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language),
                                u":/translations/%1.qm"_s.arg(language)}) {
        auto *translator = new QTranslator(application);
        if (translator->load(file))
            QCoreApplication::installTranslator(translator);
    }
}

void useLanguage(const QString &language)
{
    useWords(language);
    // Words follow the language; how dates are ordered follows the country, as far as the system knows it.
    const QLocale system = QLocale::system();
    const auto wanted = language == "es"_L1 ? QLocale::Spanish : QLocale::English;
    const auto country = system.language() == QLocale::C ? QLocale::UnitedStates : system.territory();
    QLocale::setDefault(system.language() == wanted ? system : QLocale(wanted, country));
    QSettings().setValue(u"language"_s, language);
}

QString chosenLanguage()
{
    const QString chosen = QSettings().value(u"language"_s).toString();
    if (!chosen.isEmpty())
        return chosen;
    return QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

} // namespace rnf
