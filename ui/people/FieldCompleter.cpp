#include "people/FieldCompleter.h"

#include "people/People.h"

#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int nameRole = Qt::UserRole + 1;

class TagCompleter : public QCompleter {
public:
    TagCompleter(const QList<Tag> &tags, QObject *parent) : QCompleter(parent)
    {
        auto *model = new QStandardItemModel(this);
        for (const auto &tag : tags) {
            auto *item = new QStandardItem(TagWords::full(tag));
            item->setData(tag.name, nameRole);
            model->appendRow(item);
        }
        setModel(model);
        setCompletionRole(Qt::DisplayRole);
    }

    QStringList splitPath(const QString &path) const override { return {path.sliced(begin(path)).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString before = completionPrefix().first(begin(completionPrefix())).trimmed();
        const QString name = index.data(nameRole).toString();
        return before.isEmpty() ? name : before + u' ' + name;
    }

private:
    /// Where the tag being typed begins.
    static qsizetype begin(const QString &text) { return text.lastIndexOf(u';') + 1; }
};

} // namespace

QCompleter *fieldCompleter(People &people, const Session &session, const QString &field, QObject *parent)
{
    QCompleter *completer = nullptr;
    if (field == "tags"_L1)
        completer = new TagCompleter(people.tags().all(), parent);
    else if (const auto *known = people.fields().catalog().find(field); known && known->kind == PersonField::Kind::Name)
        completer = new QCompleter(people.valuesOf(session, known->place), parent);
    if (completer) {
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
    }
    return completer;
}

} // namespace rnf
