#pragma once

#include "storage/Connection.h"

#include <QSet>

struct sqlite3;

namespace rnf {

/// "RnF1", our own number in the header of a workspace file.
inline constexpr int sqliteApplicationId = 0x526e4631;

/// A connection to a workspace file. Sets the run-time contract of safety.md when it opens.
class SqliteConnection : public Connection {
public:
    SqliteConnection(const QString &path, Mode mode);
    ~SqliteConnection() override;

    std::unique_ptr<Query> query(const QString &sql) override;
    void exec(const QString &sql) override;
    void begin(Patience patience) override;
    void beginReading() override { exec(QStringLiteral("BEGIN")); }
    void commit() override;
    void rollBackQuietly() override;
    bool isWithinTransaction() const override;
    void deferReferences() override { exec(QStringLiteral("PRAGMA defer_foreign_keys=ON")); }
    void interrupt() override;
    void overlay(const QStringList &making) override;

    bool isShared() const override { return false; }
    Login login() override { return {{}, true}; }
    void announce() override {}
    void claim() override;
    const Dialect &dialect() const override { return sqliteDialect; }
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

    QStringList damage(bool isOnlyALook) override;
    QList<BrokenReference> brokenReferences() override;
    void settle() override;
    void forgetDeleted() override;
    void leaveAsItIs() override;
    QList<ConnectedProgram> others() override { return {}; }
    void keepToVersion(int) override {} ///< whoever else wanted to bring the file up to date would find it locked

    sqlite3 *handle() const { return m_handle; }
    /// Throws what this code of SQLite stands for.
    [[noreturn]] void fail(int code, const QString &sql);

private:
    static int authorize(void *self, int what, const char *table, const char *column, const char *database,
                         const char *view);
    void configure(Mode mode);
    /// Of an encrypted file; throws where it would not be one.
    void makeRoomForSeals(const QString &path);
    /// All rows of a query without places, as texts; NULL is a null text.
    QList<QStringList> rows(const QString &sql);

    sqlite3 *m_handle = nullptr;
    std::unique_ptr<Query> m_dataVersion;
    QSet<QByteArray> m_veiled; ///< tables that are read through the connection's own views
};

/// What a code of SQLite stands for, with the system's own number for what failed.
StorageError::Trouble sqliteTrouble(int code, int systemError);

} // namespace rnf
