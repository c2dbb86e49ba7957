#include "fuzz/FuzzedWorkspace.h"

#include "storage/FirstLook.h"
#include "storage/WorkspaceRescue.h"

using namespace Qt::StringLiterals;
using namespace rnf;

/// A workspace file with pieces of it written over: it is refused or can be read, and what is rescued of it can be worked in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FuzzedWorkspace workspace;
    static const Schema schema = FuzzedWorkspace::schema();
    const QByteArray bytes = workspace.spoilt(fuzzedBytes(data, size));
    const QString path = workspace.put(u"spoilt.rnf"_s, bytes), saved = workspace.file(u"saved.rnf"_s);
    if (!WorkspaceFile::refusal(path, schema.version())) {
        try {
            FirstLook::at(path, schema);
            Database file(path, Database::Mode::Read);
            file.connection().damage(true);
            Statement(file, u"SELECT name FROM person ORDER BY name, id"_s).each([](Row &row) { row.take<QString>(); });
        } catch (const Refusal &refusal) {
            demand(!refusal.error().message.isEmpty());
        } catch (const StorageError &error) {
            demand(!error.userError().message.isEmpty());
        }
    }
    WorkspaceFile::remove(saved);
    const auto rescued = WorkspaceRescue::run(path, saved, schema);
    demand(bool(rescued) == QFile::exists(saved));
    if (rescued) {
        FirstLook::at(saved, schema);
        Database file(saved, Database::Mode::Read);
        demand(file.connection().damage(false).isEmpty() && file.connection().brokenReferences().isEmpty());
    }
    WorkspaceFile::remove(path);
    return 0;
}
