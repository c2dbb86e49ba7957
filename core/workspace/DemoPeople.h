#pragma once

#include "people/PersonFields.h"

#include <QDate>

namespace rnf {

/// Makes up the people of the sample.
class DemoPeople {
public:
    DemoPeople(const QDate &today, const PhoneNumbers &phones) : m_today(today), m_phones(phones) {}

    QList<Person> local() const;   ///< 400 members and workers of a hospital, a laundry and a bus depot
    QList<Person> network() const; ///< 200 volunteers, trainers and interns of allied groups

private:
    const QDate m_today;
    const PhoneNumbers &m_phones;
};

} // namespace rnf
