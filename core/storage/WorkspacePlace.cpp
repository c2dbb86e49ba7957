#include "storage/WorkspacePlace.h"

#include "base/Words.h"
#include "storage/Database.h"
#include "storage/WorkspaceFile.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename Answer, typename Ask>
Answer asked(const QString &place, const Ask &ask)
{
    try {
        Database database(place, Database::Mode::Read);
        return ask(database);
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const StorageError &error) {
        return WorkspacePlace::cannotReach(place, error);
    }
}

} // namespace

QString WorkspacePlace::nameOf(const QString &place)
{
    return Connection::isServer(place) ? QUrl(place).path().mid(1) : QFileInfo(place).completeBaseName();
}

QString WorkspacePlace::withoutPassword(const QString &place)
{
    if (!Connection::isServer(place))
        return place;
    QUrl url(place);
    QUrlQuery options(url);
    for (const auto &secret : {u"password"_s, u"sslpassword"_s})
        options.removeAllQueryItems(secret);
    url.setQuery(options);
    return url.toString(QUrl::RemovePassword | QUrl::FullyEncoded);
}

Result<> WorkspacePlace::tryServer(const QString &place, const Schema &schema)
{
    return asked<Result<>>(place, [&](Database &database) {
        WorkspaceFile::refuseOther(database, schema);
        return Result<>();
    });
}

Result<Login> WorkspacePlace::loginAt(const QString &place)
{
    return asked<Result<Login>>(place, [](Database &database) { return database.connection().login(); });
}

Error WorkspacePlace::cannotReach(const QString &place, const StorageError &error)
{
    const QString host = QUrl(place).host().isEmpty() ? Words::tr("this computer") : QUrl(place).host();
    // What libpq says of an address that it cannot read holds the address, and with it a password.
    const QUrl url(place);
    const bool isReadable = url.isValid() && url.password().isEmpty();
    const QString said =
        isReadable ? QString::fromUtf8(error.what()).section(u'\n', 0, 0) : Words::tr("the password is not shown here");
    switch (error.trouble()) {
    case StorageError::Trouble::NotAllowed:
        return {u"not-allowed"_s,
                Words::tr("The office server on %1 did not let you in. Check the workspace, your name and the "
                          "password on the sheet; then ask who keeps the server. It said: %2")
                    .arg(host, said)};
    case StorageError::Trouble::Unreachable:
        return {u"no-server"_s,
                Words::tr("The office server on %1 cannot be reached. Check that this computer is on the office "
                          "network and that the server runs; then try again. Nothing was opened in its "
                          "place. It was: %2")
                    .arg(host, said)};
    default:
        return error.userError();
    }
}

} // namespace rnf
