#pragma once

#include "exchange/ContactKind.h"
#include "exchange/VcardCards.h"

#include <QMap>

namespace rnf {

/// A contact card as a row of a table: what stands in the column of each heading. The headings are words that every list with
/// such columns has, so that whatever reads lists reads cards. What no field of a person takes stands under "vCard …" and the
/// name that the card gives it.
class VcardRow {
public:
    explicit VcardRow(const Vcard &card);

    /// Headings of people's columns, in the order in which they are shown.
    static const QStringList &headings();
    /// How we name the card of somebody we have, and so know it again: this, and the number.
    static QString ownUid(const QString &personId);

    /// Empty where the card is of no person: of a group or a firm, or without anything in it.
    const QMap<QString, QString> &cells() const { return m_cells; }

private:
    const QString &labelOf(const VcardProperty &property) const;
    ContactKind kindOf(const VcardProperty &property) const;
    bool isOfNobody() const;
    void put(const QString &heading, const QString &value, const VcardProperty &property);
    void add(const QString &heading, const QString &value, const QString &joint = QStringLiteral("; "));
    void addOther(const VcardProperty &property, const QString &value);
    void take(const VcardProperty &property);
    void takeNumbers(const QString &name, void (VcardRow::*one)(const VcardProperty &));
    void takeName(const VcardProperty &property);
    void takeFullName();
    void takeUid(const VcardProperty &property);
    void takeOrganization(const VcardProperty &property);
    void takeBirthday(const VcardProperty &property);
    void takeTags(const VcardProperty &property);
    void takeLanguage(const VcardProperty &property);
    void takePhone(const VcardProperty &property);
    void takeEmail(const VcardProperty &property);
    void takeAddress(const VcardProperty &property);

    const Vcard &m_card;
    QMap<QString, QString> m_labels; ///< by group, as their owner wrote them
    QMap<QString, QString> m_cells;
    int m_addresses = 1;
    bool m_isOurs = false;
};

} // namespace rnf
