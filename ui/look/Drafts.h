#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace rnf {

class FieldEdit;

/// Text that somebody typed and that could not be kept, with the reason.
struct Draft {
    QString text, problem;
    QVariant beside = {}; ///< what was chosen with it
    QString over = {};    ///< what was kept while it was typed
};

/// The drafts of who works in a window, by what they are about. They outlive forms, so that going to something else or switching
/// the language loses nothing that was typed, and a form shows each with what it was typed for.
class Drafts {
public:
    /// A form and whose draft it is, 0 for something new: "task", 3.
    using Subject = std::pair<QString, qint64>;
    using Fields = QHash<QString, Draft>;
    using Edits = QList<std::pair<QString, FieldEdit *>>;

    void clear() { m_drafts.clear(); }
    /// Something that has drafts in this form; for showing them. Where `isThere` is given, what is gone is passed over: its
    /// drafts wait for its coming back.
    std::optional<qint64> anyOf(const QString &form, const std::function<bool(qint64)> &isThere = {}) const;
    Fields of(const Subject &subject) const { return m_drafts.value(subject); }
    const Draft *find(const Subject &subject, const QString &field) const;
    void set(const Subject &subject, const Fields &fields);
    /// What these fields hold and is not kept.
    static Fields in(const Edits &edits);
    /// Fields that were filled with what is kept show the drafts there are, and no other's.
    void bringBack(const Subject &subject, const Edits &edits) const;

private:
    QMap<Subject, Fields> m_drafts;
};

} // namespace rnf
