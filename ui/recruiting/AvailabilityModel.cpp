#include "recruiting/AvailabilityModel.h"

#include "work/HoursText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int days = 7;
constexpr int halfHour = 30;
constexpr int usualFrom = 8 * 60, usualTo = 20 * 60;

} // namespace

QBitArray AvailabilityModel::minutesOf(const QList<AvailableTime> &times)
{
    QBitArray minutes(days * minutesPerDay);
    for (const auto &time : times) {
        const int day = (time.weekday - 1) * minutesPerDay;
        minutes.fill(true, day + qMax(0, time.fromMin), day + qMin(minutesPerDay, qMax(time.fromMin, time.toMin)));
    }
    return minutes;
}

void AvailabilityModel::setTimes(const QList<AvailableTime> &times)
{
    beginResetModel();
    m_times = times;
    m_kept = m_free = minutesOf(times);
    fitRows(times);
    endResetModel();
}

/// From and to whole hours.
void AvailabilityModel::fitRows(const QList<AvailableTime> &times)
{
    constexpr int hour = 60;
    m_fromMin = usualFrom;
    m_toMin = usualTo;
    for (const auto &time : times) {
        m_fromMin = qMin(m_fromMin, time.fromMin / hour * hour);
        m_toMin = qMax(m_toMin, qMin(minutesPerDay, (time.toMin + hour - 1) / hour * hour));
    }
}

QList<AvailableTime> AvailabilityModel::times() const
{
    QList<AvailableTime> times;
    for (int day = 0; day < days; ++day) {
        const auto isFree = [&](int minute) { return minute < minutesPerDay && m_free[day * minutesPerDay + minute]; };
        for (int minute = 0; minute < minutesPerDay; ++minute) {
            const int from = minute;
            while (isFree(minute))
                ++minute;
            if (minute > from)
                times += kept({0, day + 1, from, minute});
        }
    }
    return times;
}

AvailableTime AvailabilityModel::kept(const AvailableTime &time) const
{
    const auto same = std::ranges::find_if(m_times, [&](const AvailableTime &one) {
        return one.weekday == time.weekday && one.fromMin == time.fromMin && one.toMin == time.toMin;
    });
    return same == m_times.end() ? time : *same;
}

int AvailabilityModel::minuteOfRow(int row) const { return m_fromMin + row * halfHour; }

int AvailabilityModel::place(const QModelIndex &cell) const
{
    return cell.column() * minutesPerDay + minuteOfRow(cell.row());
}

AvailabilityModel::Fill AvailabilityModel::fillOf(const QModelIndex &cell) const
{
    int free = 0;
    for (int minute = 0; minute < halfHour; ++minute)
        free += m_free[place(cell) + minute];
    return free == 0 ? Nothing : free < halfHour ? Part : Whole;
}

void AvailabilityModel::setFree(const QModelIndexList &cells, bool isFree)
{
    for (const auto &cell : cells)
        m_free.fill(isFree, place(cell), place(cell) + halfHour);
    if (!cells.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AvailabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_toMin - m_fromMin) / halfHour;
}

int AvailabilityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : days; }

QVariant AvailabilityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fill fill = fillOf(index);
    if (role == FillRole)
        return int(fill);
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString words[]{tr("not free"), tr("partly free"), tr("free")};
    const int from = minuteOfRow(index.row());
    return tr("%1 %2 to %3, %4")
        .arg(QLocale().dayName(index.column() + 1), HoursText::shown(from), HoursText::shown(from + halfHour), words[fill]);
}

/// Only full hours are named, so that the eye finds them.
QVariant AvailabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal)
        return QLocale().dayName(section + 1, QLocale::ShortFormat);
    if (role == Qt::DisplayRole)
        return minuteOfRow(section) % 60 == 0 ? HoursText::shown(minuteOfRow(section)) : QString();
    if (role == Qt::AccessibleTextRole)
        return orientation == Qt::Horizontal ? QLocale().dayName(section + 1) : HoursText::shown(minuteOfRow(section));
    return {};
}

} // namespace rnf
