#include "storage/Connection.h"

#include "storage/postgres/PostgresConnection.h"
#include "storage/postgres/PostgresNews.h"
#include "storage/sqlite/SqliteConnection.h"

namespace rnf {

bool Connection::isServer(const QString &place)
{
    return place.startsWith(QLatin1String("postgresql://")) || place.startsWith(QLatin1String("postgres://"));
}

std::unique_ptr<Connection> Connection::open(const QString &place, Mode mode)
{
    if (isServer(place))
        return std::make_unique<PostgresConnection>(place, mode);
    return std::make_unique<SqliteConnection>(place, mode);
}

std::unique_ptr<News> Connection::newsOf(const QString &place)
{
    return isServer(place) ? std::make_unique<PostgresNews>(place) : nullptr;
}

} // namespace rnf
