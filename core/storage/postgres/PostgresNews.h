#pragma once

#include "storage/News.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

struct pg_conn;

namespace rnf {

/// What NOTIFY sends at each commit, heard over a connection of its own: one that also reads would take it in unseen.
class PostgresNews : public News {
    Q_OBJECT

public:
    explicit PostgresNews(const QString &place);
    ~PostgresNews() override;
    void begin() override;

    /// The name under which commits are told.
    static constexpr const char *channel = "rnf_action";

private:
    bool listen();
    void hear();
    void lose();
    void tryAgain();

    QByteArray m_place;
    pg_conn *m_handle = nullptr;
    std::unique_ptr<QSocketNotifier> m_socket;
    QTimer m_retry;
};

} // namespace rnf
