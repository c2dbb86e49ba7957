#include "forms/FormPlaceWords.h"

#include "needs/NeedWords.h"
#include "storage/SqlValue.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Place = FormPlaceWords::Place;

QList<Place> ofRegistrations()
{
    QList<Place> places{{FormPlaces::note, FormPlaceWords::tr("Note on the registration")},
                        {FormPlaces::rsvp, FormPlaceWords::tr("Whether they come")},
                        {FormPlaces::registrationKind, FormPlaceWords::tr("Kind of registration")},
                        {FormPlaces::source, FormPlaceWords::tr("How they heard of it")},
                        {FormPlaces::needs, FormPlaceWords::tr("What they need, by its kind")}};
    for (size_t i = 0; i < keysOf(NeedKind{}).size(); ++i)
        places +=
            {FormPlaces::needOf + keyOf(NeedKind(i)), FormPlaceWords::tr("A need: %1").arg(NeedWords::kind(NeedKind(i)))};
    return places;
}

QList<Place> ofApplications()
{
    QList<Place> places{{FormPlaces::answer, FormPlaceWords::tr("Answer in the application")},
                        {u"name"_s, FormPlaceWords::tr("Name")},
                        {u"given_name"_s, FormPlaceWords::tr("First name")},
                        {u"family_name"_s, FormPlaceWords::tr("Last name")},
                        {u"email"_s, FormPlaceWords::tr("E-mail")},
                        {u"phone"_s, FormPlaceWords::tr("Phone")},
                        {FormPlaces::source, FormPlaceWords::tr("How they heard of it")},
                        {u"school"_s, FormPlaceWords::tr("School")},
                        {u"major"_s, FormPlaceWords::tr("Field of study")},
                        {u"week_hours"_s, FormPlaceWords::tr("Hours a week")},
                        {u"weeks"_s, FormPlaceWords::tr("Number of weeks")},
                        {u"start_on"_s, FormPlaceWords::tr("First day")},
                        {u"credit"_s, FormPlaceWords::tr("Wants school credit")},
                        {u"stipend"_s, FormPlaceWords::tr("Needs a stipend")}};
    constexpr int daysOfWeek = 7;
    for (int day = 1; day <= daysOfWeek; ++day)
        places += {FormPlaces::weekday + QString::number(day),
                   FormPlaceWords::tr("Time on %1").arg(QLocale().standaloneDayName(day))};
    return places;
}

QList<Place> ofProposals()
{
    return {{FormPlaces::answer, FormPlaceWords::tr("Below what it is about, and so in the programme")},
            {FormPlaces::cardTitle, FormPlaceWords::tr("Title")},
            {FormPlaces::cardAbstract, FormPlaceWords::tr("What it is about")},
            {FormPlaces::cardKind, FormPlaceWords::tr("Kind of proposal")},
            {FormPlaces::cardFormat, FormPlaceWords::tr("Format")},
            {FormPlaces::cardLevel, FormPlaceWords::tr("Level")},
            {FormPlaces::cardMinutes, FormPlaceWords::tr("Minutes")},
            {FormPlaces::cardLanguage, FormPlaceWords::tr("Language")},
            {FormPlaces::cardInterpretation, FormPlaceWords::tr("Whether interpretation is wanted")},
            {u"name"_s, FormPlaceWords::tr("Who proposes it")},
            {u"email"_s, FormPlaceWords::tr("E-mail of whoever proposes it")},
            {FormPlaces::cardHosts, FormPlaceWords::tr("Who holds it")}};
}

/// One can be asked for it, and it is not the number or the name that this program gives somebody.
bool isOfAForm(const PersonField &field)
{
    return !field.isImportOnly && field.group != PersonField::Group::Other && field.key != "display_name"_L1
        && field.key != "is_deceased"_L1 && field.key != FormPlaces::note;
}

} // namespace

QList<FormPlaceWords::Place> FormPlaceWords::of(FormKind kind, const FieldCatalog &catalog)
{
    if (kind == FormKind::Applications)
        return ofApplications();
    if (kind == FormKind::Proposals)
        return ofProposals();
    QList<Place> places = kind == FormKind::Registrations ? ofRegistrations() : QList<Place>{{FormPlaces::note, tr("Note")}};
    for (const auto &field : catalog.all()) {
        if (isOfAForm(field))
            places += {field.key, PersonFields::label(field)};
    }
    return places;
}

QString FormPlaceWords::kind(FormKind kind)
{
    switch (kind) {
    case FormKind::Registrations:
        return tr("Registration for an event");
    case FormKind::Applications:
        return tr("Application to the intern programme");
    case FormKind::Proposals:
        return tr("Call for proposals");
    case FormKind::People:
        break;
    }
    return tr("Sign-up sheet");
}

} // namespace rnf
