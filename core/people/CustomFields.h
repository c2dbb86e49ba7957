#pragma once

#include "people/CustomFieldRepository.h"
#include "people/FieldCatalog.h"
#include "storage/Store.h"

#include <QObject>

namespace rnf {

/// What another kind would do to what people have in a field.
struct KindChange {
    qint64 converts = 0;
    QStringList others; ///< each text that cannot be of that kind, once
};

/// The fields that an office adds to its people: the only class of this feature that windows and commands see. Lives on the
/// thread that opened the store.
class CustomFields : public QObject {
    Q_OBJECT

public:
    CustomFields(Store &store, const PhoneNumbers &phones);

    /// All fields of a person, for reading, writing and asking. From this thread; copies may go anywhere.
    const FieldCatalog &catalog() const { return m_catalog; }
    /// With a connection of the caller's own, on any thread. Throws StorageError.
    static FieldCatalog catalog(Database &database);
    /// With a connection of its own, from any thread.
    static Result<FieldCatalog> catalogAt(const Store &store);
    /// Words that mean something else where people are asked for: no new field gets one of them as its key.
    void reserve(const QStringList &words) { m_reserved = words; }
    qint64 peopleWith(const Session &session, const CustomField &field);

    /// Gives the field its key and keeps it; answers it as kept.
    Result<CustomField> add(const Session &session, CustomField field);
    KindChange preview(const Session &session, const CustomField &after);
    /// Writes what differs, as one action. What cannot be of another kind goes, as it is, into a text field of its own
    /// beside it: nothing that somebody typed is lost.
    /// Of several choices one person has, a kind of one value keeps the first.
    Result<qint64> save(const Session &session, const CustomField &before, CustomField after);
    /// With everything that people have in it.
    Result<qint64> remove(const Session &session, const CustomField &field);

private:
    std::optional<Error> problem(const CustomField &field) const;
    QString keyFor(const QString &label) const;
    CustomField fieldForOthers(Action &action, const CustomField &after);
    void convert(Action &action, const CustomField &after);
    FieldContext context() const;
    void readAgain();

    Store &m_store;
    const PhoneNumbers &m_phones;
    CustomFieldRepository m_reading;
    FieldCatalog m_catalog;
    QStringList m_reserved;
};

/// How kinds of fields are called.
struct CustomFieldWords {
    static QString kind(CustomKind kind);
};

} // namespace rnf
