#pragma once

#include "storage/Connection.h"

#include <QElapsedTimer>

#include <future>
#include <map>
#include <mutex>
#include <optional>

struct pg_conn;
struct pg_cancel;
struct pg_result;

namespace rnf {

/// A connection to a workspace on a PostgreSQL server, over libpq. One writer at a time: who begins to write takes the
/// database's lock and waits some seconds for it, so that what an action reads stays true until it commits, as in a file.
class PostgresConnection : public Connection {
public:
    PostgresConnection(const QString &place, Mode mode);
    ~PostgresConnection() override;

    std::unique_ptr<Query> query(const QString &sql) override;
    void exec(const QString &sql) override;
    void begin(Patience patience) override;
    void beginReading() override;
    void commit() override;
    void rollBackQuietly() override;
    bool isWithinTransaction() const override;
    void deferReferences() override { exec(QStringLiteral("SET CONSTRAINTS ALL DEFERRED")); }
    void interrupt() override;
    void overlay(const QStringList &making) override;

    bool isShared() const override { return true; }
    Login login() override;
    void announce() override;
    void claim() override; ///< our tables are the mark; refuses a database that would order texts otherwise
    const Dialect &dialect() const override { return postgresDialect; }
    int schemaVersion() override;
    void noteSchemaVersion(int version) override;
    void beginRestoring() override;
    void commitRestored(const Schema &schema) override;
    QStringList tables() override;
    QList<CatalogColumn> columns(const QString &table) override;
    QList<CatalogReference> references(const QString &table) override;
    QList<CatalogUnique> uniques(const QString &table) override;
    QString checksOf(const QString &table) override;

    qint64 dataVersion() override;
    std::unique_ptr<RowWatch> watch(Database &database, const TableShapes &shapes, RowListener &listener) override;
    std::unique_ptr<TextIndex> textIndex(Database &database) override;

    QStringList damage(bool) override { return {}; } ///< the server looks after its files itself
    QList<BrokenReference> brokenReferences() override { return {}; }
    void settle() override {}
    void forgetDeleted() override;
    void leaveAsItIs() override {}
    QList<ConnectedProgram> others() override;
    void keepToVersion(int version) override { m_keptVersion = version; }

    /// The server itself shows this login no more than its role may see (RowSecurity).
    bool isKeptToRules();

    /// How many were begun to write: what was collected in one belongs into no other.
    qint64 transactions() const { return m_transactions; }
    /// Runs a statement with values in libpq's form; throws what the server complains of.
    pg_result *run(const QString &sql, const std::vector<const char *> &values, const std::vector<int> &lengths,
                   const std::vector<int> &formats);

private:
    /// What the server says of all tables at once: asking for each takes a second and more over an office network.
    struct Catalog {
        std::optional<QHash<QString, QList<CatalogColumn>>> columns;
        std::optional<QHash<QString, QList<CatalogReference>>> references;
        std::optional<QHash<QString, QList<CatalogUnique>>> uniques;
        std::optional<QHash<QString, QString>> checks;
    };
    QHash<QString, QList<CatalogColumn>> readColumns();
    QHash<QString, QList<CatalogReference>> readReferences();
    QHash<QString, QList<CatalogUnique>> readUniques();
    QHash<QString, QString> readChecks();
    void connect();
    void set(Mode mode);
    void makeOverlay();
    void awaitInterrupting();
    bool isLost() const;
    void connectAgainIfLost();
    /// Does what stands at the beginning of a transaction or alone; once more where the connection was lost before it.
    template <typename Work>
    auto evenIfLost(Work work) -> decltype(work());
    /// For whoever has just got the lock of all writers: from then on nobody changes the version.
    void refuseOtherVersion();
    /// The name under which the server keeps a statement.
    QByteArray prepared(const QString &sql);
    pg_result *checked(pg_result *result, const QString &what);
    /// All rows of a statement without places, as texts.
    QList<QStringList> rows(const QString &sql);

    QByteArray m_place;
    Mode m_mode;
    int m_keptVersion = 0; ///< of the tables that are written to; 0: any
    qint64 m_transactions = 0;
    bool m_isInAction = false;           ///< also where the connection was lost in it
    bool m_isCut = false;                ///< libpq gave a statement up without an answer, and may not call it lost yet
    std::optional<bool> m_isKeptToRules; ///< none: not asked yet
    QElapsedTimer m_lastFailed;          ///< when it could not be made again
    pg_conn *m_handle = nullptr;
    std::mutex m_cancelMutex; ///< whoever interrupts is on another thread
    pg_cancel *m_cancel = nullptr;
    std::future<void> m_interrupting; ///< the server is being asked to stop
    std::map<QString, QByteArray> m_prepared;
    QStringList m_overlay; ///< made again on a connection that was made again
    std::unique_ptr<Query> m_dataVersion;
    Catalog m_catalog; ///< without what nobody has asked for yet
};

} // namespace rnf
