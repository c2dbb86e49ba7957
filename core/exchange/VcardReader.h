#pragma once

#include "exchange/TableReader.h"
#include "exchange/VcardRow.h"

namespace rnf {

/// Contact cards (vCard 2.1, 3.0 and 4.0) as a list: a row for each card, a column for whatever any of them says. Cards of groups
/// and firms and empty ones are blank rows. Pictures are passed over, and nothing is fetched from anywhere.
class VcardReader : public TableReader {
public:
    VcardReader(std::unique_ptr<QIODevice> file, const QString &name);

    TableLayout layout() const override;
    qint64 bytesRead() const override;

protected:
    /// Reads all cards once for the columns. Fails with vcard-too-large, csv-unknown-encoding, cancelled, or as VcardCards does.
    std::optional<Error> begin(ReadOptions &options) override;
    bool readMore() override;

private:
    std::optional<Error> readColumns(const std::optional<QByteArray> &encoding);

    QMap<QString, int> m_index; ///< of the columns
    std::optional<VcardCards> m_cards;
    Vcard m_card;
};

} // namespace rnf
