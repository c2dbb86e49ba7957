#pragma once

#include "people/TagRepository.h"
#include "storage/Store.h"

#include <QObject>

namespace rnf {

/// The tags of an office, with their groups and colours: the only class of this feature that windows see. Tags are made by
/// being given to somebody. Lives on the thread that opened the store.
class Tags : public QObject {
    Q_OBJECT

public:
    explicit Tags(Store &store);

    /// By group and name; those without a group stand at the end.
    const QList<Tag> &all() const { return m_all; }
    TagColour colourOf(const QString &name) const { return m_colours.value(name); }
    /// The groups in use, in order.
    QStringList groups() const;
    /// How many people have each, by id.
    QHash<qint64, qint64> people(const Session &session);
    /// Another tag that is called so, however it is written.
    std::optional<Tag> namesake(const Tag &tag, const QString &name) const;

    /// Writes what differs; answers the action's number, 0 when nothing does.
    Result<qint64> save(const Session &session, const Tag &before, Tag after);
    /// Gives everybody who has one tag the other, and takes the one away.
    Result<qint64> join(const Session &session, const Tag &tag, const Tag &into);
    /// Takes it off everybody.
    Result<qint64> remove(const Session &session, const Tag &tag);

private:
    void readAgain();

    Store &m_store;
    TagRepository m_reading;
    QList<Tag> m_all;
    QHash<QString, TagColour> m_colours; ///< of the tags that have one, by name
};

/// How tags are told of.
struct TagWords {
    /// "Sky blue"; empty for none.
    static QString colour(TagColour colour);
    /// "Language: Spanish", or the name alone.
    static QString full(const Tag &tag);
};

} // namespace rnf
