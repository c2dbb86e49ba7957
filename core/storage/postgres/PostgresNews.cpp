#include "storage/postgres/PostgresNews.h"

#include <libpq-fe.h>

namespace rnf {
namespace {

constexpr int retryAfter = 3000; // milliseconds

} // namespace

PostgresNews::PostgresNews(const QString &place) : m_place(place.toUtf8()), m_retry(this)
{
    m_retry.setInterval(retryAfter);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PostgresNews::tryAgain);
}

PostgresNews::~PostgresNews()
{
    m_socket.reset();
    PQfinish(m_handle);
}

/// Before it is heard, somebody may have committed.
void PostgresNews::begin()
{
    if (listen()) {
        Q_EMIT arrived();
        return;
    }
    Q_EMIT lost();
    m_retry.start();
}

void PostgresNews::tryAgain()
{
    if (listen())
        Q_EMIT back();
    else
        m_retry.start();
}

bool PostgresNews::listen()
{
    PQfinish(m_handle);
    // Whoever closes the workspace waits for this, so it gives up soon; keepalives notice a cable that was pulled.
    const char *const names[] = {"application_name", "connect_timeout",  "keepalives_idle", "keepalives_interval",
                                 "keepalives_count", "tcp_user_timeout", "dbname",          nullptr};
    const char *const values[] = {
        "rankandfile " RNF_VERSION " news", "2", "5", "3", "2", "5000", m_place.constData(), nullptr};
    m_handle = PQconnectdbParams(names, values, 1);
    const QByteArray command = QByteArray("LISTEN ") + channel;
    PGresult *result = PQexec(m_handle, command.constData());
    const bool isListening = PQresultStatus(result) == PGRES_COMMAND_OK;
    PQclear(result);
    if (isListening) {
        m_socket = std::make_unique<QSocketNotifier>(PQsocket(m_handle), QSocketNotifier::Read);
        connect(m_socket.get(), &QSocketNotifier::activated, this, &PostgresNews::hear);
    }
    return isListening;
}

void PostgresNews::hear()
{
    if (!PQconsumeInput(m_handle)) {
        lose();
        return;
    }
    bool isNews = false;
    while (PGnotify *notify = PQnotifies(m_handle)) {
        isNews = true;
        PQfreemem(notify);
    }
    if (isNews)
        Q_EMIT arrived();
}

void PostgresNews::lose()
{
    // It is this notifier that is calling.
    m_socket->setEnabled(false);
    m_socket.release()->deleteLater();
    Q_EMIT lost();
    tryAgain();
}

} // namespace rnf
