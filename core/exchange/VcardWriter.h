#pragma once

#include "exchange/TableWriter.h"

#include <QHash>

namespace rnf {

/// Writes people as contact cards that phones and mail programs take (vCard 3.0, UTF-8), one card for each row. Each carries the
/// Person ID, if that is among the columns, and so comes back to the same person.
class VcardWriter : public TableWriter {
public:
    explicit VcardWriter(std::unique_ptr<QIODevice> file);

    /// Whether a card has a place for a field of people.
    static bool holds(const QString &field);

    void begin(const QList<Column> &columns) override;
    void cell(QStringView text) override;
    void endRow() override;

protected:
    void end() override;

private:
    void line(const QByteArray &name, const QString &value);
    void text(const QByteArray &name, const QString &field);
    void structured(const QByteArray &name, const QStringList &fields);
    void address(const QByteArray &kind, const QString &prefix);
    QString fullName() const;

    QStringList m_columns;
    QHash<QString, QString> m_row; ///< by field
    qsizetype m_next = 0;
    QByteArray m_buffer;
};

} // namespace rnf
