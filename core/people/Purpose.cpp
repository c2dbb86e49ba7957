#include "people/Purpose.h"

namespace rnf {
namespace {

QString withoutWay(Purpose purpose, int count)
{
    switch (purpose) {
    case Purpose::Calling:
        return LeftOut::tr("%n left out: no phone.", nullptr, count);
    case Purpose::Texting:
        return LeftOut::tr("%n left out: no number for texts.", nullptr, count);
    case Purpose::Email:
        return LeftOut::tr("%n left out: no e-mail address.", nullptr, count);
    case Purpose::Post:
        return LeftOut::tr("%n left out: no postal address.", nullptr, count);
    default:
        return LeftOut::tr("%n left out: no home address.", nullptr, count);
    }
}

} // namespace

QString LeftOut::told() const
{
    QStringList sentences;
    if (refused)
        sentences += tr("%n left out: do not contact.", nullptr, int(refused));
    if (overridden)
        sentences += tr("%n are in it although they asked not to be contacted.", nullptr, int(overridden));
    if (unreachable)
        sentences += withoutWay(purpose, int(unreachable));
    if (deceased)
        sentences += tr("%n left out: deceased.", nullptr, int(deceased));
    return sentences.join(QLatin1Char(' '));
}

QString LeftOut::purposeTold() const
{
    const QString name = PurposeWords::name(purpose);
    return overridden ? tr("%1; %n against their wish: %2", nullptr, int(overridden)).arg(name, reason) : name;
}

QString PurposeWords::name(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Calling:
        return tr("Calling");
    case Purpose::Texting:
        return tr("Texting");
    case Purpose::Email:
        return tr("E-mail");
    case Purpose::Post:
        return tr("Post");
    case Purpose::Visits:
        return tr("Visits");
    default:
        return tr("A spreadsheet of everyone");
    }
}

} // namespace rnf
