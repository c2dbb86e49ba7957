#include "print/LabelSheet.h"

#include "print/Printout.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qreal inch = 25.4;
constexpr qreal pointsPerMillimetre = 72 / inch;

QList<LabelSheet> makeSheets()
{
    const auto inches = [](const QString &key, int columns, int rows, const QSizeF &size, const QSizeF &step,
                           const QPointF &first) {
        return LabelSheet{key, QPageSize::Letter, columns, rows, size * inch, step * inch, first * inch};
    };
    // experience.md, "Printing"; the larger of the same families have the same columns and are centred from top to bottom.
    return {
        inches(u"5160"_s, 3, 10, {2.625, 1}, {2.75, 1}, {0.19, 0.5}),
        inches(u"5161"_s, 2, 10, {4, 1}, {4.1875, 1}, {0.16, 0.5}),
        inches(u"5162"_s, 2, 7, {4, 4 / 3.0}, {4.1875, 4 / 3.0}, {0.16, 5 / 6.0}),
        inches(u"5163"_s, 2, 5, {4, 2}, {4.1875, 2}, {0.16, 0.5}),
        inches(u"5164"_s, 2, 3, {4, 10 / 3.0}, {4.1875, 10 / 3.0}, {0.16, 0.5}),
        inches(u"5395"_s, 2, 4, {3.375, 7 / 3.0}, {3.75, 2.5}, {0.6875, 7 / 12.0}),
        {u"L7160"_s, QPageSize::A4, 3, 7, {63.5, 38.1}, {66, 38.1}, {7.2, 15.15}},
        {u"L7163"_s, QPageSize::A4, 2, 7, {99.1, 38.1}, {101.6, 38.1}, {4.65, 15.15}},
        {u"L7165"_s, QPageSize::A4, 2, 4, {99.1, 67.7}, {101.6, 67.7}, {4.65, 13.1}},
    };
}

} // namespace

const QList<LabelSheet> &LabelSheet::all()
{
    static const QList<LabelSheet> sheets = makeSheets();
    return sheets;
}

QList<LabelSheet> LabelSheet::forBadges()
{
    QList<LabelSheet> sheets = all();
    sheets.removeIf([](const LabelSheet &sheet) { return !sheet.isForBadges(); });
    return sheets;
}

const LabelSheet &LabelSheet::usual()
{
    return *find(Printout::commonPaper() == QPageSize::Letter ? u"5160"_s : u"L7160"_s);
}

const LabelSheet *LabelSheet::find(const QString &key)
{
    const auto found = std::ranges::find(all(), key, &LabelSheet::key);
    return found == all().end() ? nullptr : &*found;
}

QRectF LabelSheet::label(int place) const
{
    const QPointF corner(place % columns * step.width(), place / columns * step.height());
    return {first + corner, size};
}

bool LabelSheet::isForBadges() const
{
    constexpr QSizeF least(80, 50);
    return size.expandedTo(least) == size;
}

QString LabelSheet::name() const
{
    return tr("Avery %1: %n labels on %2", nullptr, count()).arg(key, paper == QPageSize::A4 ? tr("A4") : tr("Letter"));
}

int LabelPlacing::pageCount(qsizetype labels) const
{
    return qMax(1, int((start - 1 + labels + sheet.count() - 1) / sheet.count()));
}

QRectF LabelPlacing::rectOf(qsizetype label) const
{
    const QRectF place = sheet.label(int((start - 1 + label) % sheet.count())).translated(shift);
    return {place.topLeft() * pointsPerMillimetre, place.size() * pointsPerMillimetre};
}

} // namespace rnf
