#pragma once

class QCompleter;
class QObject;
class QString;

namespace rnf {

class People;
struct Session;

/// Offers the names in use for a field while somebody types; of several tags it completes the one being typed, and offers
/// them with their group. Nothing for a field whose values have no names.
QCompleter *fieldCompleter(People &people, const Session &session, const QString &field, QObject *parent);

} // namespace rnf
