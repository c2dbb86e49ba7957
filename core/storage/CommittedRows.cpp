#include "storage/CommittedRows.h"

#include "storage/ChangeRepository.h"
#include "storage/Database.h"
#include "storage/LogHead.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Somebody else too, where a row went from one to another.
void addFormerAndNew(QSet<qint64> &about, const TableShape &shape, const QByteArray &image)
{
    for (const auto &change : readImage(image)) {
        if (change.column != shape.aboutColumn)
            continue;
        if (const auto *after = std::get_if<qint64>(&change.after))
            about.insert(*after);
    }
}

/// Of what a server hides from this login nothing is known but that it was done.
void addWhateverItWas(ChangedRows &changed, const TableShapes &shapes)
{
    for (const auto &shape : shapes.all())
        changed.tables.insert(shape.number);
    ++changed.count;
}

} // namespace

qint64 newestAction(Database &database)
{
    return Statement(database, LogHead::newestAction(database)).one<qint64>().value_or(0);
}

ChangedRows committedSince(Database &database, const TableShapes &shapes, qint64 &action, const QSet<qint64> &own)
{
    ChangedRows changed;
    Statement entries(database, u"SELECT action_seq, table_no, row_id, last_id, about_id, op, image FROM change "
                                "WHERE action_seq > ? ORDER BY seq"_s);
    const Snapshot snapshot(database);
    const qint64 newest = newestAction(database);
    entries.each(
        [&](Row &row) {
            qint64 seq = 0, first = 0, last = 0, about = 0;
            int table = 0;
            ChangeEntry::Op op{};
            std::optional<QByteArray> image;
            row >> seq >> table >> first >> last >> about >> op >> image;
            if (own.contains(seq))
                return;
            changed.tables.insert(table);
            changed.count += last - first + 1;
            const auto *shape = shapes.find(table);
            const bool isNewThing = op == ChangeEntry::Op::Insert && (about == 0 || about == first);
            if (op == ChangeEntry::Op::Insert)
                changed.inserted[table];
            if (isNewThing)
                changed.inserted[table].add({first, last});
            else if (about != 0)
                changed.about[table].insert(about);
            if (shape && image && op == ChangeEntry::Op::Update)
                addFormerAndNew(changed.about[table], *shape, *image);
        },
        action);
    Statement shown(database, u"SELECT count(*) FROM action WHERE seq > ? AND seq <= ?"_s);
    if (shown.one<qint64>(action, newest).value_or(0) < newest - action)
        addWhateverItWas(changed, shapes);
    action = newest;
    if (const auto made = changed.inserted.find(shapes.aboutTable()); made != changed.inserted.end()) {
        for (auto &[table, people] : changed.about)
            people.removeIf([&](qint64 id) { return made->second.contains(id); });
    }
    return changed;
}

} // namespace rnf
