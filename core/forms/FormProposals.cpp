#include "forms/FormProposals.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = QuestionKind;

struct Choice {
    const char *value, *english, *spanish;
};

FormQuestion question(const QString &goesTo, Kind kind, const QString &english, const QString &spanish,
                      const QList<Choice> &choices = {})
{
    FormQuestion made;
    made.goesTo = goesTo;
    made.kind = kind;
    made.label = {english, spanish};
    for (const auto &choice : choices)
        made.choices +=
            {QString::fromUtf8(choice.value), {QString::fromUtf8(choice.english), QString::fromUtf8(choice.spanish)}};
    return made;
}

FormQuestion asked(FormQuestion question)
{
    question.isAsked = true;
    return question;
}

FormQuestion required(FormQuestion question)
{
    question.isRequired = true;
    return asked(std::move(question));
}

FormQuestion helped(FormQuestion question, const QString &english, const QString &spanish)
{
    question.help = {english, spanish};
    return question;
}

/// What somebody ticks to allow us something; it says what, and for what.
FormQuestion agreement(const QString &field, const QString &english, const QString &spanish, const Choice &sentence)
{
    return question(field, Kind::Agreement, english, spanish, {sentence});
}

FormQuestion nameQuestion()
{
    return required(question(u"name"_s, Kind::ShortText, u"First and last name"_s, u"Nombre y apellido"_s));
}

FormQuestion emailQuestion() { return question(u"email"_s, Kind::Email, u"E-mail address"_s, u"Correo electrónico"_s); }

FormQuestion phoneQuestion() { return question(u"mobile_phone"_s, Kind::Phone, u"Mobile phone"_s, u"Teléfono celular"_s); }

FormQuestion heardQuestion()
{
    return question(FormPlaces::source, Kind::ShortText, u"How did you hear of us?"_s, u"¿Cómo supiste de nosotros?"_s);
}

QList<FormQuestion> agreements()
{
    return {agreement(u"consent_phone"_s, u"May we call you?"_s, u"¿Podemos llamarte?"_s,
                      {"yes", "Yes, you may call me about meetings and actions.",
                       "Sí, pueden llamarme sobre reuniones y acciones."}),
            agreement(u"consent_sms"_s, u"May we text you?"_s, u"¿Podemos enviarte mensajes de texto?"_s,
                      {"yes", "Yes, you may text me about meetings and actions.",
                       "Sí, pueden enviarme mensajes de texto sobre reuniones y acciones."}),
            agreement(u"consent_email"_s, u"May we e-mail you?"_s, u"¿Podemos escribirte por correo electrónico?"_s,
                      {"yes", "Yes, you may e-mail me about meetings and actions.",
                       "Sí, pueden escribirme por correo electrónico sobre reuniones y acciones."}),
            agreement(u"consent_bulk_email"_s, u"Would you like our newsletter?"_s, u"¿Quieres recibir nuestro boletín?"_s,
                      {"yes", "Yes, send me the newsletter. I can leave it whenever I want.",
                       "Sí, quiero recibir el boletín. Puedo dejarlo cuando quiera."})};
}

FormQuestion languageQuestion()
{
    return question(u"preferred_language"_s, Kind::OneOf, u"In which language should we speak with you?"_s,
                    u"¿En qué idioma prefieres hablar?"_s,
                    {{"English", "English", "Inglés"}, {"Spanish", "Spanish", "Español"}});
}

Kind kindOf(CustomKind kind)
{
    switch (kind) {
    case CustomKind::Day:
        return Kind::Day;
    case CustomKind::YesNo:
        return Kind::YesNo;
    case CustomKind::Choice:
        return Kind::OneOf;
    case CustomKind::Choices:
        return Kind::SeveralOf;
    default:
        return Kind::ShortText;
    }
}

/// The office named them in one language; the other is for somebody who knows what they mean.
QList<FormQuestion> ownFields(const QList<CustomField> &fields)
{
    QList<FormQuestion> questions;
    for (const auto &field : fields) {
        FormQuestion made = question(field.key, kindOf(field.kind), field.label, {});
        for (const auto &choice : field.choices)
            made.choices += {choice, {choice, {}}};
        questions += made;
    }
    return questions;
}

// --- people

FormQuestion helpQuestion()
{
    return question(u"tags"_s, Kind::SeveralOf, u"What could you help with?"_s, u"¿Con qué podrías ayudar?"_s,
                    {{"phone calls", "Phone calls", "Llamadas"},
                     {"flyering", "Handing out flyers", "Repartir volantes"},
                     {"visits", "Visits", "Visitas"},
                     {"translation", "Translating", "Traducir"},
                     {"cooking", "Cooking", "Cocinar"},
                     {"driving", "Driving", "Manejar"},
                     {"childcare", "Childcare", "Cuidar niños"},
                     {"design", "Design and photos", "Diseño y fotos"}});
}

FormQuestion whenQuestion()
{
    return question(FormPlaces::note, Kind::SeveralOf, u"When could you help?"_s, u"¿Cuándo podrías ayudar?"_s,
                    {{"weekday mornings", "Weekday mornings", "Mañanas entre semana"},
                     {"weekday afternoons", "Weekday afternoons", "Tardes entre semana"},
                     {"weekday evenings", "Weekday evenings", "Noches entre semana"},
                     {"Saturdays", "Saturdays", "Sábados"},
                     {"Sundays", "Sundays", "Domingos"}});
}

AnswerForm signUp(const FormMaterial &material)
{
    AnswerForm form;
    form.title = {u"Join us"_s, u"Únete"_s};
    form.intro = {u"We keep what you write here to reach you, and give it to nobody else."_s,
                  u"Guardamos lo que escribas aquí para comunicarnos contigo, y no se lo damos a nadie más."_s};
    form.questions = {nameQuestion(),
                      asked(phoneQuestion()),
                      emailQuestion(),
                      question(u"city"_s, Kind::ShortText, u"Town"_s, u"Ciudad"_s),
                      question(u"postal_code"_s, Kind::ShortText, u"ZIP code"_s, u"Código postal"_s),
                      languageQuestion(),
                      helpQuestion(),
                      whenQuestion()};
    auto allowed = agreements();
    allowed.first().isAsked = true; // the number that is asked for is to be called
    form.questions += allowed + ownFields(material.fields);
    return form;
}

// --- registrations

QList<FormQuestion> needQuestions(const FormMaterial &material)
{
    FormQuestion needs = helped(question(FormPlaces::needs, Kind::SeveralOf, u"What do you need to take part?"_s,
                                         u"¿Qué necesitas para participar?"_s,
                                         {{"childcare", "Childcare", "Cuidado de niños"},
                                          {"interpretation", "Interpretation", "Interpretación"},
                                          {"sign_language", "Sign language", "Lengua de señas"},
                                          {"mobility", "Access without steps", "Acceso sin escalones"},
                                          {"sensory", "A quiet room", "Un lugar tranquilo"},
                                          {"transport", "A ride", "Transporte"}}),
                                u"Only those who prepare this read it, and it is deleted afterwards."_s,
                                u"Solo lo leen quienes preparan esto, y se borra después."_s);
    needs.isAsked = material.asksNeeds;
    return {needs,
            question(FormPlaces::needOf + u"diet"_s, Kind::OneOf, u"What do you eat?"_s, u"¿Qué comes?"_s,
                     {{"", "Everything", "De todo"},
                      {"vegetarian", "Vegetarian", "Vegetariano"},
                      {"vegan", "Vegan", "Vegano"},
                      {"halal", "Halal", "Halal"},
                      {"kosher", "Kosher", "Kosher"}}),
            question(FormPlaces::needOf + u"allergy"_s, Kind::ShortText, u"Allergies that we should know of"_s,
                     u"Alergias que debamos conocer"_s)};
}

AnswerForm registration(const FormMaterial &material)
{
    AnswerForm form;
    form.title = {u"Register"_s, u"Inscripción"_s};
    form.intro = {u"We use what you write here for this event, and give it to nobody else."_s,
                  u"Usamos lo que escribas aquí para este evento, y no se lo damos a nadie más."_s};
    FormQuestion kind = question(FormPlaces::registrationKind, Kind::OneOf, u"You come as"_s, u"Vienes como"_s);
    for (const auto &name : material.registrationKinds)
        kind.choices += {name, {name, {}}};
    kind.isAsked = kind.isRequired = !kind.choices.isEmpty();
    form.questions = {nameQuestion(), asked(emailQuestion()), phoneQuestion(),
                      question(FormPlaces::rsvp, Kind::OneOf, u"Will you come?"_s, u"¿Vas a venir?"_s,
                               {{"yes", "Yes", "Sí"}, {"maybe", "Maybe", "Tal vez"}, {"no", "No", "No"}})};
    if (kind.isAsked)
        form.questions += kind;
    form.questions += needQuestions(material);
    form.questions +=
        {languageQuestion(), heardQuestion(),
         question(FormPlaces::note, Kind::LongText, u"What else should we know?"_s, u"¿Qué más debemos saber?"_s)};
    form.questions += agreements() + ownFields(material.fields);
    return form;
}

// --- applications

QList<FormQuestion> weekdayQuestions()
{
    constexpr Choice days[] = {{"1", "Monday", "Lunes"},
                               {"2", "Tuesday", "Martes"},
                               {"3", "Wednesday", "Miércoles"},
                               {"4", "Thursday", "Jueves"},
                               {"5", "Friday", "Viernes"}};
    QList<FormQuestion> questions;
    for (const auto &day : days)
        questions += helped(question(FormPlaces::weekday + QLatin1String(day.value), Kind::ShortText,
                                     u"Available on %1"_s.arg(QLatin1String(day.english)),
                                     u"Disponible el %1"_s.arg(QString::fromUtf8(day.spanish).toLower())),
                            u"From when until when, such as 10:00–14:00"_s,
                            u"Desde cuándo y hasta cuándo, por ejemplo 10:00–14:00"_s);
    return questions;
}

/// What applicants were asked before, each once and the most asked first, unless this form asks it already.
QList<FormQuestion> promptQuestions(const QStringList &prompts, const QList<FormQuestion> &known)
{
    constexpr qsizetype most = 20;
    QSet<QString> taken;
    for (const auto &question : known)
        taken += {normalizedHeader(question.label.english), normalizedHeader(question.label.spanish)};
    QMap<QString, int> counts;
    for (const auto &prompt : prompts)
        ++counts[prompt];
    QStringList byCount = counts.keys();
    std::ranges::stable_sort(byCount, std::greater(), [&](const QString &prompt) { return counts.value(prompt); });
    QList<FormQuestion> questions;
    for (const auto &prompt : byCount) {
        const QString heading = normalizedHeader(prompt);
        if (questions.size() == most || heading.isEmpty() || taken.contains(heading))
            continue;
        taken += heading;
        questions += question(FormPlaces::answer, Kind::LongText, prompt, {});
    }
    return questions;
}

AnswerForm application(const FormMaterial &material)
{
    AnswerForm form;
    form.title = {u"Apply"_s, u"Solicitud"_s};
    form.intro = {u"No experience is needed. Only those who choose read what you write here."_s,
                  u"No hace falta experiencia. Solo leen lo que escribas aquí quienes eligen."_s};
    form.questions = {nameQuestion(),
                      asked(emailQuestion()),
                      question(u"phone"_s, Kind::Phone, u"Mobile phone"_s, u"Teléfono celular"_s),
                      asked(question(u"week_hours"_s, Kind::ShortText, u"How many hours a week could you work?"_s,
                                     u"¿Cuántas horas a la semana podrías trabajar?"_s)),
                      asked(question(u"weeks"_s, Kind::ShortText, u"For how many weeks?"_s, u"¿Por cuántas semanas?"_s)),
                      asked(question(u"start_on"_s, Kind::Day, u"When could you start?"_s, u"¿Cuándo podrías empezar?"_s))};
    form.questions += weekdayQuestions();
    form.questions +=
        {question(u"school"_s, Kind::ShortText, u"School"_s, u"Escuela"_s),
         question(u"major"_s, Kind::ShortText, u"Field of study"_s, u"Carrera"_s),
         question(u"credit"_s, Kind::YesNo, u"Do you want school credit?"_s, u"¿Quieres créditos académicos?"_s),
         question(u"stipend"_s, Kind::YesNo, u"Do you need a stipend?"_s, u"¿Necesitas un estipendio?"_s),
         heardQuestion(),
         asked(question(FormPlaces::answer, Kind::LongText, u"Why do you want to work with us?"_s,
                        u"¿Por qué quieres trabajar con nosotros?"_s)),
         question(FormPlaces::answer, Kind::LongText, u"What would you like to learn?"_s, u"¿Qué te gustaría aprender?"_s),
         helped(question(FormPlaces::answer, Kind::LongText, u"What do you bring along?"_s, u"¿Qué traes contigo?"_s),
                u"A job, a club, a campaign, your family: all of it counts."_s,
                u"Un trabajo, un club, una campaña, tu familia: todo cuenta."_s)};
    form.questions += promptQuestions(material.prompts, form.questions);
    return form;
}

// --- cards on the wall

FormQuestion cardKindQuestion()
{
    return question(FormPlaces::cardKind, Kind::OneOf, u"What kind of proposal is it?"_s, u"¿Qué tipo de propuesta es?"_s,
                    {{"offer", "Something that I can hold", "Algo que puedo dar yo"},
                     {"request", "Something that I would like to hear", "Algo que me gustaría escuchar"},
                     {"panel", "A panel of several people", "Un panel de varias personas"},
                     {"speaker_idea", "Somebody who should be invited", "Alguien a quien habría que invitar"},
                     {"pitch", "A project that looks for people", "Un proyecto que busca gente"}});
}

FormQuestion cardFormatQuestion()
{
    return question(FormPlaces::cardFormat, Kind::OneOf, u"In what format?"_s, u"¿En qué formato?"_s,
                    {{"workshop", "Workshop", "Taller"},
                     {"panel", "Panel", "Panel"},
                     {"interview", "Interview", "Entrevista"},
                     {"clinic", "Clinic", "Consultorio"},
                     {"showcase", "Showcase", "Muestra"},
                     {"plenary", "Plenary", "Plenaria"},
                     {"caucus", "Caucus", "Asamblea propia"},
                     {"film", "Film", "Película"},
                     {"social", "Get-together", "Convivio"}});
}

FormQuestion cardLevelQuestion()
{
    return question(FormPlaces::cardLevel, Kind::OneOf, u"For whom?"_s, u"¿Para quién?"_s,
                    {{"all", "For everybody", "Para todas las personas"},
                     {"basic", "For beginners", "Para principiantes"},
                     {"middle", "For people with some experience", "Para personas con algo de experiencia"},
                     {"advanced", "Advanced", "Avanzada"}});
}

FormQuestion cardMinutesQuestion()
{
    return question(FormPlaces::cardMinutes, Kind::OneOf, u"How long does it take?"_s, u"¿Cuánto dura?"_s,
                    {{"", "As long as there is time", "Lo que haya de tiempo"},
                     {"30", "30 minutes", "30 minutos"},
                     {"45", "45 minutes", "45 minutos"},
                     {"60", "60 minutes", "60 minutos"},
                     {"90", "90 minutes", "90 minutos"},
                     {"120", "120 minutes", "120 minutos"}});
}

/// All of it is asked: each answer has its place on the card, and the program needs no more.
AnswerForm callForProposals()
{
    AnswerForm form;
    form.title = {u"Call for proposals"_s, u"Convocatoria de propuestas"_s};
    form.intro = {u"What would you like to offer, to hear or to ask for? Those who prepare the event write back to you."_s,
                  u"¿Qué te gustaría ofrecer, escuchar o pedir? Quienes preparan el evento te contestan."_s};
    form.questions = {
        required(question(FormPlaces::cardTitle, Kind::ShortText, u"Title"_s, u"Título"_s)),
        question(FormPlaces::cardAbstract, Kind::LongText, u"What is it about?"_s, u"¿De qué trata?"_s),
        cardKindQuestion(),
        cardFormatQuestion(),
        cardLevelQuestion(),
        cardMinutesQuestion(),
        question(FormPlaces::cardLanguage, Kind::OneOf, u"In which language?"_s, u"¿En qué idioma?"_s,
                 {{"English", "English", "Inglés"}, {"Spanish", "Spanish", "Español"}}),
        question(FormPlaces::cardInterpretation, Kind::YesNo, u"Is interpretation wanted?"_s,
                 u"¿Hace falta interpretación?"_s),
        required(question(u"name"_s, Kind::ShortText, u"Your first and last name"_s, u"Tu nombre y apellido"_s)),
        question(u"email"_s, Kind::Email, u"Your e-mail address"_s, u"Tu correo electrónico"_s),
        helped(question(FormPlaces::cardHosts, Kind::ShortText, u"Who holds it, if not you alone?"_s,
                        u"¿A cargo de quién está, si no es solo de ti?"_s),
               u"First and last names, with commas between them."_s, u"Nombres y apellidos, con comas entre ellos."_s)};
    for (auto &question : form.questions)
        question.isAsked = true;
    return form;
}

} // namespace

AnswerForm FormProposals::of(FormKind kind, const FormMaterial &material)
{
    AnswerForm form = kind == FormKind::People        ? signUp(material)
                    : kind == FormKind::Registrations ? registration(material)
                    : kind == FormKind::Applications  ? application(material)
                                                      : callForProposals();
    form.kind = kind;
    form.name = form.title.english;
    return form;
}

} // namespace rnf
